// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/tablepreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace equipoise {

/// The choices of an import: how the text is cut into columns, which of them hold what, the scale, further tables. What
/// the user has not touched follows the guess of the preview.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget* parent = nullptr);

    void setSettings(const ImportSettings& settings);
    /// What was said about the text so far; the rest is to be guessed.
    const DelimitedMapping& said() const { return m_said; }
    /// Shows what a preview of said() came to.
    void setPreview(const TablePreview& preview);
    /// Everything spelled out; the mapping is the preview's.
    ImportSettings settings() const;

Q_SIGNALS:
    /// said() changed: the preview is out of date.
    void textChanged();
    /// Something else of settings() changed.
    void restChanged();

private:
    struct Joined
    {
        QLineEdit* path = nullptr;
        QLineEdit* id = nullptr;
        JoinedTable table() const;
    };
    QComboBox* addColumnBox(QFormLayout* form, const QString& label, const QString& help,
                            std::string DelimitedMapping::*column);
    void makeText(QFormLayout* form);
    void makeScale(QFormLayout* form);
    Joined addJoined(QFormLayout* form, const QString& label, const QString& help);
    void fillColumns(const TablePreview& preview);

    struct ColumnBox
    {
        QComboBox* box;
        std::string DelimitedMapping::*column;
        int TablePreview::*chosen;
    };

    DelimitedMapping m_said;
    DelimitedMapping m_shown; ///< of the preview shown
    QComboBox* m_separator = nullptr;
    QCheckBox* m_header = nullptr;
    QCheckBox* m_quotes = nullptr;
    QComboBox* m_encoding = nullptr;
    QList<ColumnBox> m_columns;
    QCheckBox* m_hasScale = nullptr;
    QDoubleSpinBox* m_low = nullptr;
    QDoubleSpinBox* m_high = nullptr;
    QCheckBox* m_skips = nullptr;
    Joined m_users;
    Joined m_items;
};

} // namespace equipoise
