// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runlogger.h"
#include "widgets/forms/metricchooser.h"
#include "widgets/forms/runform.h"
#include "widgets/forms/variationsform.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/tradeoffpage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/tradeoffplot.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// What tests of the trade-off page share: its controls by their names, and sweeps that take milliseconds.
namespace equipoise::test {

inline constexpr int kLong = 120000;

template<typename Button = QPushButton>
Button* button(const QWidget& page, const QString& text)
{
    for (Button* candidate : page.findChildren<Button*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text) && !candidate->isHidden())
            return candidate;
    return nullptr;
}

template<typename Widget>
Widget* named(const QWidget& page, const QString& name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

inline int rows(const QWidget& page, const QString& table)
{
    return named<TableView>(page, table)->model()->rowCount();
}

inline void chooseMetric(const QWidget& page, const QString& chooser, const std::string& key)
{
    auto* box = named<MetricChooser>(page, chooser);
    const int at = box->findData(QString::fromStdString(key));
    QVERIFY2(at >= 0, key.c_str());
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

/// Data, perhaps a log, and settings whose runs take milliseconds.
struct Bench
{
    Workspace workspace;
    QTemporaryDir folder;

    explicit Bench(bool withLog)
    {
        if (withLog) {
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
            if (opened.isEmpty())
                opened.wait();
        }
        QSignalSpy loaded(&workspace, &Workspace::dataChanged);
        workspace.openDemo();
        if (loaded.isEmpty())
            loaded.wait();
    }
    ~Bench()
    {
        QSignalSpy idle(&workspace.jobs(), &JobList::idle);
        workspace.jobs().stopAll();
        if (!workspace.jobs().isIdle())
            idle.wait();
    }

    static SweepSettings factors(const char* values)
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        sweep.base.parameters.set("epochs", std::int64_t{2});
        sweep.variations = {parseVariation(values)};
        return sweep;
    }
    static SweepSettings beta(const char* values, int seeds)
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.base.parameters.set("epochs", std::int64_t{1});
        sweep.base.parameters.set("factor_epochs", std::int64_t{2});
        sweep.base.evaluation.groups = {"gender"};
        sweep.variations = {parseVariation(values)};
        sweep.seeds = seeds;
        return sweep;
    }
    /// As if typed into the form.
    static void show(TradeOffPage& page, const SweepSettings& sweep)
    {
        page.findChild<RunForm*>()->setSettings(sweep.base);
        page.findChild<VariationsForm*>()->setBase(sweep.base);
        page.findChild<VariationsForm*>()->setVariations(sweep.variations, sweep.seeds);
        Q_EMIT page.findChild<VariationsForm*>()->changed();
    }
    static void sweepOnce(TradeOffPage& page)
    {
        QSignalSpy ended(&page, &TradeOffPage::ended);
        QVERIFY(button(page, QStringLiteral("Sweep "))->isEnabled());
        button(page, QStringLiteral("Sweep "))->click();
        QVERIFY(page.isSweeping());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kLong);
    }
    static QString points(const TradeOffPage& page) { return page.findChild<TradeOffPlot*>()->csv(); }
};

} // namespace equipoise::test
