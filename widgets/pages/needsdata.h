// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace equipoise {

class Workspace;

/// A page that needs data: shows `content` once there are any, and before that says so and offers demo data.
class NeedsData : public QStackedWidget
{
    Q_OBJECT

public:
    NeedsData(Workspace& workspace, const QString& what, QWidget* content, QWidget* parent = nullptr);
};

} // namespace equipoise
