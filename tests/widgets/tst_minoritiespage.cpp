// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run.h"
#include "widgets/forms/minorityform.h"
#include "widgets/forms/rangeedit.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/minoritiespage.h"
#include "widgets/pages/minorityfigurepanel.h"
#include "widgets/pages/selectionpanel.h"
#include "widgets/pages/usercard.h"
#include "widgets/pages/workspace.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

TableView* table(const QWidget& page, const QString& name)
{
    for (TableView* view : page.findChildren<TableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

QWidget* canvasOf(const BrushPlot& plot)
{
    for (QWidget* child : plot.findChildren<QWidget*>())
        if (child->inherits("QCustomPlot"))
            return child;
    return nullptr;
}

void drag(BrushPlot& plot, double from, double to)
{
    QWidget* canvas = canvasOf(plot);
    const QPoint begin = plot.pixelOf(from);
    const QPoint end = plot.pixelOf(to);
    QTest::mousePress(canvas, Qt::LeftButton, {}, begin);
    QTest::mouseMove(canvas, (begin + end) / 2);
    QTest::mouseMove(canvas, end);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
}

QPushButton* clearButton(const QWidget& page)
{
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Clear")))
            return button;
    return nullptr;
}

QString cell(const TableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }

} // namespace

class MinoritiesPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MinoritiesPage> m_page;
    MinorityFigurePanel* m_figure = nullptr;
    SelectionPanel* m_selection = nullptr;
    TableView* m_items = nullptr;
    TableView* m_users = nullptr;

    MinorityFigure figure() const { return minorityFigure(*m_workspace->dataset(), m_workspace->minority()); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_page = std::make_unique<MinoritiesPage>(*m_workspace);
        m_figure = m_page->findChild<MinorityFigurePanel*>();
        m_selection = m_page->findChild<SelectionPanel*>();
        m_items = table(*m_page, QStringLiteral("Items by minority index"));
        m_users = table(*m_page, QStringLiteral("Users by minority index"));
        m_page->resize(1200, 760);
        m_page->show();
        QSignalSpy shown(m_page.get(), &MinoritiesPage::shown);
        m_workspace->openDemo();
        QTRY_COMPARE(shown.count(), 1);
        QTRY_COMPARE(m_items->model()->rowCount(), int(m_workspace->dataset()->itemCount()));
        QTRY_COMPARE(m_users->model()->rowCount(), int(m_workspace->dataset()->userCount()));
    }
    void cleanup()
    {
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        m_page.reset();
        m_workspace.reset();
    }

    void draggingSelectsItems()
    {
        QAbstractItemModelTester tester(m_items->model());
        QCOMPARE(QTest::qWaitForWindowExposed(m_page.get()), true);
        drag(*m_figure->items(), -0.5, -0.1);
        const auto brush = m_figure->items()->brush();
        QVERIFY(brush && brush->low < brush->high);
        const auto expected = figure().itemsWithin(brush->low, brush->high);
        QVERIFY(!expected.empty());
        QTRY_COMPARE(m_items->model()->rowCount(), int(expected.size()));
        const MinorityFigure f = figure();
        // sorted by IM, as the table begins
        double before = -2;
        for (int row = 0; row < m_items->model()->rowCount(); ++row) {
            const double im = cell(m_items, row, 1).toDouble();
            QVERIFY(im >= before && im >= brush->low - 5e-4 && im <= brush->high + 5e-4);
            before = im;
        }
        const std::uint32_t first =
            *std::min_element(expected.begin(), expected.end(), [&](auto a, auto b) { return f.im[a] < f.im[b]; });
        QCOMPARE(cell(m_items, 0, 2), QString::number(f.imInterval(first).low, 'f', 3));
        QCOMPARE(m_selection->view(), SelectionPanel::Items);

        // a click takes the selection away
        QTest::mouseClick(canvasOf(*m_figure->items()), Qt::LeftButton, {}, m_figure->items()->pixelOf(0));
        QVERIFY(!m_figure->items()->brush());
        QTRY_COMPARE(m_items->model()->rowCount(), int(m_workspace->dataset()->itemCount()));
    }

    void spinBoxesSelectAsWell()
    {
        const auto edits = m_page->findChildren<RangeEdit*>();
        QCOMPARE(edits.size(), 2);
        const auto boxes = edits[1]->findChildren<QDoubleSpinBox*>();
        boxes[0]->setValue(-0.05);
        boxes[1]->setValue(0.01);
        const auto expected = figure().usersWithin(-0.05, 0.01);
        QTRY_COMPARE(m_users->model()->rowCount(), int(expected.size()));
        QCOMPARE(m_selection->view(), SelectionPanel::Users);
        QVERIFY(m_figure->users()->brush().has_value());
        const QString count = QStringLiteral("%1 of %2 selected").arg(expected.size()).arg(figure().um.size());
        const auto labels = edits[1]->findChildren<QLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == count; }));

        QPushButton* clear = clearButton(*m_page);
        QVERIFY(clear->isEnabled());
        clear->click();
        QVERIFY(!clear->isEnabled());
        QCOMPARE(boxes[0]->value(), -1.0);
        QTRY_COMPARE(m_users->model()->rowCount(), int(m_workspace->dataset()->userCount()));
    }

    void aUsersCardExplainsHerIndex()
    {
        drag(*m_figure->users(), -0.1, 0.05);
        QTRY_COMPARE(m_selection->view(), SelectionPanel::Users);
        auto* card = m_page->findChild<UserCard*>();
        QSignalSpy highlighted(m_page.get(), &MinoritiesPage::highlighted);
        QTRY_VERIFY(!m_figure->users()->brush() || m_users->model()->rowCount() > 3);
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        m_users->selectRow(2);
        QTRY_VERIFY(!highlighted.isEmpty());
        const std::uint32_t user = *card->user();
        QCOMPARE(QString::fromStdString(m_workspace->dataset()->users().text(user)), cell(m_users, 2, 0));
        TableView* history = table(*m_page, QStringLiteral("The user's ratings"));
        const auto offsets = m_workspace->dataset()->userOffsets();
        QTRY_COMPARE(history->model()->rowCount(), int(offsets[user + 1] - offsets[user]));
        double sum = 0;
        for (int row = 0; row < history->model()->rowCount(); ++row)
            sum += cell(history, row, 3).toDouble();
        // each cell is rounded to five decimals
        QVERIFY(std::abs(sum - figure().um[user]) < 1e-5 * history->model()->rowCount());
        // her items are marked in the histogram of IM
        QVERIFY(m_figure->items()->csv().contains(QStringLiteral("rated by user")));
        QVERIFY(!table(*m_page, QStringLiteral("Recommended to the user"))->isVisibleTo(card));
    }

    void aSelectedItemsRatersAreMarked()
    {
        QSignalSpy highlighted(m_page.get(), &MinoritiesPage::highlighted);
        m_items->selectRow(0);
        QTRY_COMPARE(highlighted.count(), 1);
        QVERIFY(m_figure->users()->csv().contains(QStringLiteral("Raters")));
        clearButton(*m_page)->click();
        QVERIFY(!m_figure->users()->csv().contains(QStringLiteral("Raters")));
    }

    void theNewestModelRecommends()
    {
        RunSettings settings = defaultSettings("pmf");
        settings.parameters.set("epochs", std::int64_t{2});
        RunObserver observer;
        const auto result = std::make_shared<const RunResult>(run(settings, *m_workspace->dataset(), observer));
        auto* card = m_page->findChild<UserCard*>();
        QSignalSpy shown(card, &UserCard::shown);
        m_workspace->models().put(trainedModel(m_workspace->dataset(), settings, result, {}));
        QTRY_VERIFY(!shown.isEmpty());
        TableView* list = table(*m_page, QStringLiteral("Recommended to the user"));
        QTRY_COMPARE(list->model()->rowCount(), 10);
        // none of them was rated in training
        const Dataset& dataset = *m_workspace->dataset();
        const std::uint32_t user = *card->user();
        for (const std::uint32_t row : result->split.train)
            if (dataset.rowUsers()[row] == user)
                for (int place = 0; place < 10; ++place)
                    QVERIFY(cell(list, place, 1) != QString::fromStdString(dataset.itemTitle(dataset.rowItems()[row])));
    }

    void followsThePredicateAndKeepsTheSelection()
    {
        QSignalSpy shown(m_page.get(), &MinoritiesPage::shown);
        const auto boxes = m_page->findChildren<RangeEdit*>()[0]->findChildren<QDoubleSpinBox*>();
        boxes[1]->setValue(-0.2);
        auto* form = m_page->findChild<MinorityForm*>();
        auto* predicate = form->findChild<QComboBox*>();
        predicate->setEditText(QStringLiteral("age<=25"));
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(m_workspace->minority().predicate, std::string("age<=25"));
        QTRY_COMPARE(m_items->model()->rowCount(), int(figure().itemsWithin(-1, -0.2).size()));

        predicate->setEditText(QStringLiteral("gander=F"));
        const auto problem = [&] {
            for (const QLabel* label : form->findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("gender")))
                    return true;
            return false;
        };
        QTRY_VERIFY(problem()); // names the nearest attribute
        QVERIFY(m_items->model()->rowCount() > 0);
    }
};

QTEST_MAIN(MinoritiesPageTest)
#include "tst_minoritiespage.moc"
