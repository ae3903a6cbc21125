// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/userchooser.h"

#include "core/data/usersearch.h"
#include "widgets/theme/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kMostFound = 50;

QString userText(const Dataset& dataset, std::uint32_t user)
{
    const QString id = QString::fromStdString(dataset.users().text(user));
    const QString attributes = QString::fromStdString(describeUser(dataset, user));
    return attributes.isEmpty() ? id : id + u" · "_qs + attributes;
}

} // namespace

UserChooser::UserChooser(QWidget* parent)
    : QWidget(parent)
    , m_chance(std::random_device()())
    , m_text(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    m_text->setCompleter(completer);
    m_text->setAccessibleName(tr("User"));
    m_text->setToolTip(tr("Type an id, or attributes such as <i>female writer</i> or <i>age=25</i>, and choose"));
    m_text->addAction(icon(u"search"_qs), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textEdited, this, &UserChooser::search);
    connect(m_text, &QLineEdit::editingFinished, this, &UserChooser::showUser);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_dataset == nullptr)
            return;
        const auto found = findUsers(*m_dataset, m_text->text().section(u" · "_qs, 0, 0).toStdString(), 1);
        if (!found.empty() && isOffered(found.front()))
            take(found.front());
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(Qt::UserRole).toUInt()); });

    const auto button = [this](const QString& iconName, const QString& help, auto f) {
        auto* made = new QToolButton(this);
        made->setIcon(icon(iconName));
        made->setToolTip(help);
        made->setAccessibleName(help);
        connect(made, &QToolButton::clicked, this, f);
        return made;
    };
    m_previous = button(u"chevron-left"_qs, tr("Previous user"), [this] { step(-1); });
    m_next = button(u"chevron-right"_qs, tr("Next user"), [this] { step(1); });
    m_random = button(u"dices"_qs, tr("A user of the minority, by chance"), [this] { chooseFromMinority(); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_random);
    setFocusProxy(m_text);
    setDataset(nullptr, {});
}

void UserChooser::setDataset(DatasetPtr dataset, std::vector<std::uint32_t> minority)
{
    m_dataset = std::move(dataset);
    m_minority = std::move(minority);
    m_offered.clear();
    m_user.reset();
    const bool has = m_dataset != nullptr && m_dataset->userCount() > 0;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next)})
        widget->setEnabled(has);
    m_random->setEnabled(has && !m_minority.empty());
    if (has)
        m_user = m_minority.empty() ? 0 : m_minority.front();
    showUser();
}

void UserChooser::setOffered(std::vector<std::uint32_t> users)
{
    m_offered = std::move(users);
    m_random->setVisible(m_offered.empty());
    if (m_user && !isOffered(*m_user))
        setUser(m_offered.front());
}

bool UserChooser::isOffered(std::uint32_t user) const
{
    return m_offered.empty() || std::binary_search(m_offered.begin(), m_offered.end(), user);
}

void UserChooser::setUser(std::uint32_t user)
{
    if (m_dataset == nullptr || user >= m_dataset->userCount())
        return;
    m_user = user;
    showUser();
}

void UserChooser::take(std::uint32_t user)
{
    const bool isNew = m_user != user;
    setUser(user);
    if (isNew && m_user == user)
        Q_EMIT userChanged(user);
}

void UserChooser::step(int by)
{
    if (!m_user)
        return;
    const auto at = std::lower_bound(m_offered.begin(), m_offered.end(), *m_user) - m_offered.begin();
    const auto place = m_offered.empty() ? qint64(*m_user) : qint64(at);
    const auto count = qint64(m_offered.empty() ? m_dataset->userCount() : m_offered.size());
    const auto next = std::uint32_t((place + by + count) % count);
    take(m_offered.empty() ? next : m_offered[next]);
}

void UserChooser::chooseFromMinority()
{
    if (!m_minority.empty())
        take(m_minority[std::uniform_int_distribution<std::size_t>(0, m_minority.size() - 1)(m_chance)]);
}

void UserChooser::search(const QString& text)
{
    m_found->clear();
    if (m_dataset == nullptr)
        return;
    const std::size_t most = m_offered.empty() ? kMostFound : m_dataset->userCount();
    for (const std::uint32_t user : findUsers(*m_dataset, text.toStdString(), most)) {
        if (!isOffered(user) || m_found->rowCount() == int(kMostFound))
            continue;
        auto* item = new QStandardItem(userText(*m_dataset, user));
        item->setData(user, Qt::UserRole);
        m_found->appendRow(item);
    }
}

void UserChooser::showUser()
{
    m_text->setText(m_user ? userText(*m_dataset, *m_user) : QString());
    m_text->setCursorPosition(0);
}

} // namespace equipoise
