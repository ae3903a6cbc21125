// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace equipoise;

class TablesTest : public QObject
{
    Q_OBJECT

    static TableModel* tested(const QList<ViewColumn>& columns, QObject* parent)
    {
        auto* model = new TableModel(columns, parent);
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        return model;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void formatsByTypeAndColumn()
    {
        QObject owner;
        TableModel* model = tested({{QStringLiteral("Name")},
                                    {QStringLiteral("RMSE"), {}, 3, ViewColumn::Best::Lowest},
                                    {QStringLiteral("n")}},
                                   &owner);
        model->setRows({{1, {QStringLiteral("a"), 0.9, 5}, {}},
                        {2, {QStringLiteral("b"), 0.85, 70000}, {}},
                        {3, {QStringLiteral("c"), std::nan(""), QVariant()}, {}}});
        const auto shown = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(shown(0, 1), QStringLiteral("0.900"));
        QCOMPARE(shown(1, 2), QStringLiteral("70000"));
        QCOMPARE(shown(2, 1), QStringLiteral("–"));
        QCOMPARE(shown(2, 2), QStringLiteral("–"));
        QVERIFY(model->index(1, 1).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model->index(0, 1).data(Qt::FontRole).isValid());
        QVERIFY(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(QChar(0x2193)));
        const auto alignment = model->index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QVERIFY(alignment.testFlag(Qt::AlignRight));
    }

    void numbersThatNameHaveNoMarksBetweenThousands()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QObject owner;
        TableModel* model = tested(
            {{QStringLiteral("User"), {}, -1, ViewColumn::Best::None, true}, {QStringLiteral("Ratings")}}, &owner);
        model->setRows({{1, {6040, 2314}, {}}});
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("6040"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("2,314"));
        QVERIFY(model->index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QLocale::setDefault(QLocale::c());
    }

    void aNarrowTableScrollsInsteadOfCuttingNames()
    {
        QObject owner;
        TableModel* model = tested({{QStringLiteral("Metric")}, {QStringLiteral("Value"), {}, 4}}, &owner);
        TableView view(model);
        view.setSampledWidths(0, {{}, QStringLiteral("0.0000")});
        view.resize(120, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QString name = QStringLiteral("Calibrated minority gap of the longest list");
        model->setRows({{1, {name, 0.5}, {}}});
        view.keepWhole(0);
        QVERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(name));
        view.resize(900, 200);
        QTRY_COMPARE(view.columnWidth(0), view.viewport()->width() - view.columnWidth(1)); // takes the room left
    }

    void aRefreshWithTheSameKeysKeepsTheSelection()
    {
        QObject owner;
        TableModel* model = tested({{QStringLiteral("Name")}, {QStringLiteral("n")}}, &owner);
        model->setRows({{7, {QStringLiteral("a"), 1}, {}}, {8, {QStringLiteral("b"), 2}, {}}});
        TableView view(model);
        view.selectKey(8);
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        model->setRows({{7, {QStringLiteral("a"), 3}, {}}, {8, {QStringLiteral("b"), 4}, {}}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(view.selectedKeys(), QList<qint64>{8});
        QCOMPARE(view.selectionAsText(), QStringLiteral("Name\tn\nb\t4\n"));
    }

    void sortsByValueNotByText()
    {
        QObject owner;
        TableModel* model = tested({{QStringLiteral("n")}}, &owner);
        model->setRows({{1, {100}, {}}, {2, {20}, {}}, {3, {3}, {}}});
        TableView view(model);
        view.sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(view.model()->index(0, 0).data().toString(), QStringLiteral("3"));
        QCOMPARE(view.model()->index(2, 0).data().toString(), QStringLiteral("100"));
        view.setFilter(QStringLiteral("20"));
        QCOMPARE(view.model()->rowCount(), 1);
    }

    void tablesOfTheDataAddUp()
    {
        QObject owner;
        const Dataset dataset = makeSyntheticDataset({});
        const DatasetSummary summary = summarise(dataset);
        for (const AttributeSummary& attribute : summary.attributes) {
            TableModel* values = tested(valueColumns(attribute.isOfItems), &owner);
            values->setRows(valueRows(attribute));
            qlonglong members = 0;
            for (const ViewRow& row : values->rows())
                members += row.cells[1].toLongLong();
            if (attribute.isExclusive)
                QCOMPARE(members, qlonglong(attribute.isOfItems ? dataset.listedItemCount() : dataset.userCount()));
        }

        const MinorityIndex index = minorityIndex(dataset, {});
        TableModel* classes = tested(classificationColumns(), &owner);
        classes->setRows(classificationRows(index));
        QCOMPARE(classes->rowCount(), 3);
        for (const int column : {1, 2})
            QCOMPARE(classes->index(2, column).data(TableModel::kSortRole).toInt(),
                     classes->index(0, column).data(TableModel::kSortRole).toInt() +
                         classes->index(1, column).data(TableModel::kSortRole).toInt());

        TableModel* items = tested(itemColumns(), &owner);
        const std::vector<double> im = index.imSigned();
        items->setRows(itemRows(dataset, index, im));
        QCOMPARE(items->rowCount(), int(dataset.itemCount()));
        QCOMPARE(items->index(3, 1).data(TableModel::kSortRole).toDouble(), im[3]);
    }

    void metricsLeaveOutThosePerBeta()
    {
        QObject owner;
        Measured measured;
        measured.values = {{"rmse", 0.9}, {"rmse{beta=0.3}", 0.91}, {"ndcg@10[gender=F]", 0.2}};
        TableModel* model = tested(metricColumns(), &owner);
        model->setRows(metricRows(measured));
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(metricTitle("ndcg@10[gender=F]"), QStringLiteral("NDCG@10 [gender=F]"));
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
