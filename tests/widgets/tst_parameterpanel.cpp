// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/userlists.h"
#include "core/training/tradeoff.h"
#include "tests/support/tradeoffbench.h"
#include "widgets/forms/userchooser.h"
#include "widgets/models/tablemodel.h"
#include "widgets/pages/parameterpanel.h"
#include "widgets/pages/tradeofffigures.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace equipoise;
using namespace equipoise::test;

namespace {

SweepSettings fairness(const char* values, int seeds)
{
    SweepSettings sweep;
    sweep.base = defaultSettings("mf-fair");
    sweep.base.parameters.set("epochs", std::int64_t{6});
    sweep.base.parameters.set("learning_rate", 0.01);
    sweep.base.evaluation.groups = {"gender"};
    sweep.variations = {parseVariation(values)};
    sweep.seeds = seeds;
    return sweep;
}

bool says(const QWidget& panel, const QString& text)
{
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace

/// The panel that goes along the values of a sweep, as a part of its page.
class ParameterPanelTest : public QObject
{
    Q_OBJECT

private:
    static QVariant cell(const QWidget& panel, const QString& table, int row, int column)
    {
        const auto* model = named<TableView>(panel, table)->model();
        return model->index(row, column).data(TableModel::kSortRole);
    }
    static ParameterPanel* open(TradeOffPage& page)
    {
        button(page, QStringLiteral("Along the parameter"))->click();
        return page.findChild<ParameterPanel*>();
    }
    bool isShown(const QWidget& panel, const ListedList& list) const
    {
        bool isSame = rows(panel, m_list) == int(list.places.size());
        for (int row = 0; row < int(list.places.size()) && isSame; ++row) {
            const ListedPlace& place = list.places[std::size_t(row)];
            isSame = cell(panel, m_list, row, 1).toString() == QString::fromStdString(place.title) &&
                     (place.place.change.rank == 0 ||
                      std::abs(cell(panel, m_list, row, 2).toDouble() - double(place.place.change.place.score)) < 1e-6);
        }
        return isSame;
    }
    const QString m_metrics = QStringLiteral("Metrics at this value");
    const QString m_list = QStringLiteral("The user's list at this value");

private Q_SLOTS:
    void saysWhatItNeeds()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        page.show();
        const ParameterPanel* panel = open(page);
        QVERIFY(says(*panel, QStringLiteral("Move through the values of a sweep")));
    }

    void metricsAndListFollowTheSlider()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.resize(1280, 900);
        page.show();
        Bench::show(page, fairness("lambda_fairness=0,10,1", 2));
        Bench::sweepOnce(page);
        auto* figures = page.findChild<TradeOffFigures*>();
        QTRY_VERIFY(figures->hasPoints());
        ParameterPanel* panel = open(page);
        QSignalSpy followed(panel, &ParameterPanel::followed);
        auto* slider = panel->findChild<QSlider*>();
        QTRY_COMPARE(slider->maximum(), 2);
        const auto goTo = [&](int value) {
            followed.clear();
            slider->setValue(value);
            QTRY_VERIFY(!followed.isEmpty());
        };
        QTRY_VERIFY(named<TableView>(*panel, m_list)->model()->rowCount() >= 10);
        QVERIFY(!button<QToolButton>(*panel, QStringLiteral("Compare"))->isEnabled()); // it is compared with itself

        // values ascend though the sweep ran 0, 10, 1; the last is 10
        goTo(2);
        QVERIFY(says(*panel, QStringLiteral("Compared with Fairness λ_f = 0")));
        const OpenSweep* sweep = figures->sweeps().front().sweep;
        const auto meanAt = [&](const std::string& lambda, const std::string& metric) {
            double sum = 0;
            for (const PointsPtr& points : sweep->points())
                for (const SweepPoint& point : *points)
                    if (point.coordinates.front().second == lambda)
                        sum += point.values.at(metric) / 2;
            return sum;
        };
        const double here = meanAt("10", "rmse");
        const double before = meanAt("0", "rmse");
        QVERIFY(std::abs(cell(*panel, m_metrics, 0, 1).toDouble() - here) < 1e-12);
        QVERIFY(std::abs(cell(*panel, m_metrics, 0, 2).toDouble() - (here - before)) < 1e-12);
        QVERIFY(std::abs(cell(*panel, m_metrics, 0, 3).toDouble() - 100 * (here - before) / before) < 1e-9);

        // the list is that of the kept model, against the one with λ = 0
        const auto runOf = [&](const std::string& lambda) {
            for (const SweptRun& run : sweep->sweep().runs)
                if (run.settings.parameters.real("lambda_fairness") == std::stod(lambda) && run.settings.seed == 1)
                    return *run.id;
            return RunId{0};
        };
        const std::array runs{readListedRun(*bench.workspace.log(), runOf("0"), *bench.workspace.dataset()),
                              readListedRun(*bench.workspace.log(), runOf("10"), *bench.workspace.dataset())};
        const std::uint32_t user = *panel->findChild<UserChooser*>()->user();
        const ListedList list = userLists(runs, *bench.workspace.dataset(), user, 10).back();
        QTRY_VERIFY(isShown(*panel, list));
        QVERIFY(says(*panel, QStringLiteral("%1 of 10 as in the list compared with").arg(list.common)));

        // the point is selected in the figures, and a point selected there moves the slider
        QVERIFY(figures->selected() != nullptr);
        QCOMPARE(figures->selected()->coordinates.front().second, std::string("10"));
        figures->select(figures->sweeps().front().sweep, {{"lambda_fairness", "1"}});
        QCOMPARE(slider->value(), 1);

        // another value to compare with
        goTo(2);
        followed.clear();
        button<QToolButton>(*panel, QStringLiteral("Compare"))->click();
        QTRY_VERIFY(!followed.isEmpty());
        QVERIFY(says(*panel, QStringLiteral("Compared with Fairness λ_f = 10")));
        QCOMPARE(cell(*panel, m_metrics, 0, 2).toDouble(), 0.0);
        goTo(0);
        QVERIFY(std::abs(cell(*panel, m_metrics, 0, 2).toDouble() - (before - here)) < 1e-12);

        // another seed's models
        auto* seed = named<QComboBox>(*panel, QStringLiteral("Seed of the list's models"));
        QCOMPARE(seed->count(), 2);
        followed.clear();
        seed->setCurrentIndex(1);
        Q_EMIT seed->activated(1);
        QTRY_VERIFY(!followed.isEmpty());
    }

    /// One model serves all values of β: its lists at each.
    void followsBetaWithOneModel()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.show();
        Bench::show(page, Bench::beta("beta=0,1", 1));
        Bench::sweepOnce(page);
        ParameterPanel* panel = open(page);
        auto* slider = panel->findChild<QSlider*>();
        QTRY_COMPARE(slider->maximum(), 1);
        slider->setValue(1);
        const OpenSweep* sweep = page.findChild<TradeOffFigures*>()->sweeps().front().sweep;
        ListedRun fair =
            readListedRun(*bench.workspace.log(), *sweep->sweep().runs.front().id, *bench.workspace.dataset());
        ListedRun accurate = fair;
        fair.beta = 0;
        accurate.beta = 1;
        const std::uint32_t user = *panel->findChild<UserChooser*>()->user();
        const ListedList list = userLists(std::array{fair, accurate}, *bench.workspace.dataset(), user, 10).back();
        QVERIFY(list.places.size() > 10); // something left, so the two values of β differ
        QTRY_VERIFY(isShown(*panel, list));
    }

    void survivesASweepThatIsTakenOffThePage()
    {
        Bench bench(true);
        TradeOffPage page(bench.workspace);
        page.resize(1280, 900);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        Bench::sweepOnce(page);
        ParameterPanel* panel = open(page);
        auto* slider = panel->findChild<QSlider*>();
        QTRY_COMPARE(slider->maximum(), 1);
        bench.workspace.sweeps().close(bench.workspace.sweeps().sweeps().front());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        slider->setValue(1); // before the figures know
        QCOMPARE(named<TableView>(*panel, m_list)->model()->rowCount(), 0);
    }

    void withoutALogThereAreMetricsAndNoList()
    {
        Bench bench(false);
        TradeOffPage page(bench.workspace);
        page.resize(1280, 900);
        page.show();
        Bench::show(page, Bench::factors("factors=2,4"));
        Bench::sweepOnce(page);
        const ParameterPanel* panel = open(page);
        QTRY_VERIFY(says(*panel, QStringLiteral("The runs are not in the log")));
        QVERIFY(named<TableView>(*panel, m_metrics)->model()->rowCount() > 5);
        QCOMPARE(named<TableView>(*panel, m_list)->model()->rowCount(), 0);
    }
};

QTEST_MAIN(ParameterPanelTest)
#include "tst_parameterpanel.moc"
