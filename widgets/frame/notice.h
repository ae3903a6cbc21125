// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace equipoise {

/// A message in its place on a page: what happened, where, and what to do. Hidden while there is none.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Notice(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text, const QString& detail = {});
    void showError(const Error& error);
    void dismiss();
    /// What is shown, in plain text; empty while there is none.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QToolButton* m_close;
};

/// A sentence of the engine (an error's message or hint, a finding) in the window's language where it is one of
/// phrases(), with its first letter made large and a full stop.
QString sentence(const std::string& text);

/// Where an error lies, what was found there and what to do about it, in the window's language, a line each.
QString errorDetail(const Error& error);
/// The same after what happened.
QString errorText(const Error& error);

} // namespace equipoise
