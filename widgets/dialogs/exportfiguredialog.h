// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QComboBox;
class QLabel;

namespace equipoise {

class FigureOptions;
class Notice;
class Plot;

/// Writes figures as they will stand in a paper: a preview at the left, size, format and ink at the right. Stays open
/// for a second format. Remembers what was chosen.
class ExportFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `figures` must not be empty; a figure that is destroyed meanwhile can be exported no more.
    ExportFigureDialog(const QList<Plot*>& figures, Plot* first, QWidget* parent = nullptr);
    ~ExportFigureDialog() override;

    FigureOptions& options() { return *m_options; }
    /// Writes the chosen figure, and its data beside it where that is wanted; says how it went.
    bool exportTo(const QString& path);
    /// Writes all figures into a folder, named after themselves.
    bool exportAllTo(const QString& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// A figure or its data were written.
    void exported();

private:
    Plot* figure() const;
    QString fileName(const Plot& plot) const;
    bool write(Plot& plot, const QString& path);
    void choosePath();
    void chooseFolder();
    void changeFigure();
    void refreshPreview();

    QList<QPointer<Plot>> m_figures;
    QComboBox* m_choice;
    FigureOptions* m_options;
    QLabel* m_preview;
    QLabel* m_size;
    Notice* m_notice;
    bool m_refreshing = false;
};

/// The figures a page shows now, the largest first.
QList<Plot*> figuresOf(const QWidget& page);

/// Opens the dialog, which deletes itself when it is closed; null without figures. `first` may be null.
ExportFigureDialog* exportFigures(const QList<Plot*>& figures, Plot* first, QWidget* parent);

} // namespace equipoise
