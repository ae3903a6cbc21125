// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <random>
#include <vector>

class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace equipoise {

/// Chooses a user: by typing her id or attributes, by stepping through all, or one of the minority by chance.
class UserChooser : public QWidget
{
    Q_OBJECT

public:
    explicit UserChooser(QWidget* parent = nullptr);

    /// Begins with the first of `minority`, or the first of all.
    void setDataset(DatasetPtr dataset, std::vector<std::uint32_t> minority);
    const DatasetPtr& dataset() const { return m_dataset; }
    /// Offers these users only, ascending; chooses the first where another one was chosen. Empty: all.
    void setOffered(std::vector<std::uint32_t> users);
    /// Nothing before there are data.
    std::optional<std::uint32_t> user() const { return m_user; }
    void setUser(std::uint32_t user);

Q_SIGNALS:
    void userChanged(quint32 user);

private:
    bool isOffered(std::uint32_t user) const;
    void step(int by);
    void chooseFromMinority();
    void search(const QString& text);
    void take(std::uint32_t user);
    void showUser();

    DatasetPtr m_dataset;
    std::vector<std::uint32_t> m_minority;
    std::vector<std::uint32_t> m_offered;
    std::optional<std::uint32_t> m_user;
    std::mt19937 m_chance;
    QLineEdit* m_text;
    QStandardItemModel* m_found;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_random;
};

} // namespace equipoise
