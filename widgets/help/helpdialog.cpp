// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpdialog.h"

#include "widgets/frame/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kCardRole = Qt::UserRole; ///< index of the card; none on headings
constexpr int kListWidth = 260;

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_cards(helpCards())
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_text(new QTextBrowser)
    , m_nothing(new MutedLabel(tr("No card has these words. Try a shorter one.")))
{
    setWindowTitle(tr("Formula Cards"));
    m_search->setPlaceholderText(tr("Search metrics, parameters, ideas"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the formula cards"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Formula cards"));
    m_text->setAccessibleName(tr("Formula card"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 2 * kListWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(820, 560);

    fillList();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HelpDialog::showCurrent);
    showCard({});
}

void HelpDialog::fillList()
{
    QTreeWidgetItem* heading = nullptr;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (heading == nullptr || heading->text(0) != m_cards[i].kind) {
            heading = new QTreeWidgetItem(m_list, {m_cards[i].kind});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(heading, {m_cards[i].title});
        item->setData(0, kCardRole, int(i));
    }
}

void HelpDialog::showCard(const QString& key)
{
    const auto at = std::find_if(m_cards.begin(), m_cards.end(), [&](const HelpCard& card) { return card.key == key; });
    const int wanted = at == m_cards.end() ? 0 : int(at - m_cards.begin());
    m_search->clear();
    for (QTreeWidgetItemIterator item(m_list); *item != nullptr; ++item)
        if ((*item)->data(0, kCardRole) == QVariant(wanted))
            m_list->setCurrentItem(*item);
}

QString HelpDialog::cardOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const QVariant card = widget->property("helpCard"); card.isValid())
            return card.toString();
    return {};
}

void HelpDialog::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem* first = nullptr;
    for (int h = 0; h < m_list->topLevelItemCount(); ++h) {
        QTreeWidgetItem* heading = m_list->topLevelItem(h);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem* item = heading->child(i);
            const HelpCard& card = m_cards[item->data(0, kCardRole).toInt()];
            const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return card.words.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            any = any || fits;
            if (fits && first == nullptr)
                first = item;
        }
        heading->setHidden(!any);
    }
    m_nothing->setVisible(first == nullptr);
    if (first != nullptr && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void HelpDialog::showCurrent()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->data(0, kCardRole).isValid())
        return;
    m_text->setHtml(m_cards[item->data(0, kCardRole).toInt()].html);
}

} // namespace equipoise
