// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/frame/parts.h"

class QLabel;
class QLineEdit;

namespace equipoise {

class TableModel;
class TableView;
class Verifier;

/// The last verification in its place: the sentence, and value by value what was logged and what came out now, those
/// that differ first. Hidden while there is none.
class VerdictPanel : public Card
{
    Q_OBJECT

public:
    explicit VerdictPanel(Verifier& verifier, QWidget* parent = nullptr);

private:
    void showVerdict();

    Verifier& m_verifier;
    QLabel* m_sign;
    QLabel* m_text;
    QLineEdit* m_filter;
    TableModel* m_values;
    TableView* m_view;
};

} // namespace equipoise
