// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/trainpage.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/curvespanel.h"
#include "widgets/plots/losscurveplot.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <qcustomplot.h>

#include <QtTest>

using namespace equipoise;

namespace {

QPushButton* button(const QWidget& page, const QString& text)
{
    for (QPushButton* candidate : page.findChildren<QPushButton*>())
        if (candidate->text().remove(QLatin1Char('&')).startsWith(text))
            return candidate;
    return nullptr;
}

QComboBox* box(const QWidget& page, const QString& accessibleName)
{
    for (QComboBox* candidate : page.findChildren<QComboBox*>())
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    return nullptr;
}

/// The text of the label in sight that holds `part`; empty where none does.
QString shownText(const QWidget& page, const QString& part)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(part))
            return label->text();
    return {};
}

} // namespace

/// The training page with the model that has experiments of its own and may not fit into the memory.
class TrainAutoencoderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TrainPage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        // few ratings: the presets' layers are wide
        writeSyntheticDataset({60, 40, 600, 1}, m_folder.filePath(QStringLiteral("data")).toStdString(), "ml-1m");
    }

    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy opened(m_workspace.get(), &Workspace::logChanged);
        m_workspace->openLog(
            m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))));
        QTRY_COMPARE(opened.count(), 1);
        m_page = std::make_unique<TrainPage>(*m_workspace);
        m_page->resize(1200, 760);
        m_page->show();
        QSignalSpy changed(m_workspace.get(), &Workspace::dataChanged);
        m_workspace->open(m_folder.filePath(QStringLiteral("data")));
        QTRY_COMPARE(changed.count(), 1);
        QComboBox* model = box(*m_page, QStringLiteral("Model"));
        model->setCurrentIndex(model->findData(QStringLiteral("autoencoder")));
    }

    void cleanup()
    {
        m_workspace->queue().setHeld(true);
        m_workspace->jobs().stopAll();
        QTRY_VERIFY(m_workspace->jobs().isIdle());
        m_page.reset();
        m_workspace.reset();
    }

    void aClickTrainsAllPresetsIntoOneFigure()
    {
        const QStringList names{QStringLiteral("first_test_run"), QStringLiteral("RMSprop_test_tied"),
                                QStringLiteral("better_init_tied"), QStringLiteral("scheduler_lr"),
                                QStringLiteral("denoising_test")};
        button(*m_page, QStringLiteral("Run all 5 presets"))->click();
        const RunQueue& queue = m_workspace->queue();
        QCOMPARE(queue.runs().size(), std::size_t(names.size()));
        const auto* curves = m_page->findChild<CurvesPanel*>();
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(QueueState::Finished), 5, 120000);
        QCOMPARE(curves->runs().size(), 5); // those that came later did not take the others' place
        QCOMPARE(curves->plots().size(), 1);
        const LossCurvePlot* plot = curves->plots().first();
        QCOMPARE(plot->curves().size(), std::size_t{10});
        for (const QString& name : names) {
            const QString run = name + QStringLiteral(" · seed 1");
            QVERIFY(plot->csv().contains(QLatin1Char('\n') + run + QLatin1Char(',')));
            QVERIFY(plot->csv().contains(QStringLiteral("\n\"%1, training\",").arg(run)));
        }
        const QCPLegend* legend = plot->findChild<QCustomPlot*>()->legend;
        QStringList listed;
        for (int i = 0; i < legend->itemCount(); ++i)
            if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i)))
                listed << item->plottable()->name();
        QCOMPARE(listed.size(), 6); // five runs, and which of their curves is the training's
        for (const QString& name : names)
            QCOMPARE(listed.filter(name).size(), 1);
        QVERIFY(listed.last().contains(QStringLiteral("training")));
        QCOMPARE(QString::fromStdString(m_workspace->log()->run(1).name), names.first());
    }

    void aPresetIsDescribedWhereItIsChosen()
    {
        QComboBox* presets = box(*m_page, QStringLiteral("Preset"));
        const int row = presets->findText(QStringLiteral("RMSprop_test_tied"));
        presets->setCurrentIndex(row);
        Q_EMIT presets->activated(row);
        QVERIFY(!shownText(*m_page, QStringLiteral("RMSprop instead of SGD")).isEmpty());
    }

    void theMemoryIsToldBeforeTheStart()
    {
        QTRY_VERIFY(!shownText(*m_page, QStringLiteral("of memory beside the data")).isEmpty());
    }

    void aNetworkAboveTheMemoryIsRefusedInPlace()
    {
        auto* layers = m_page->findChild<QLineEdit*>(QStringLiteral("layers"));
        QPushButton* train = button(*m_page, QStringLiteral("Train"));
        QVERIFY(train->isEnabled());
        const QString before = layers->text();
        layers->clear();
        QTest::keyClicks(layers, QStringLiteral("1000000,1000000"));
        QTest::keyClick(layers, Qt::Key_Return);
        // 2·10¹² weights of four bytes between the two
        QTRY_VERIFY(!shownText(*m_page, QStringLiteral("does not fit into the memory")).isEmpty());
        QVERIFY(shownText(*m_page, QStringLiteral("are free")).contains(QStringLiteral("GB")));
        QVERIFY(!train->isEnabled());
        layers->clear();
        QTest::keyClicks(layers, before);
        QTest::keyClick(layers, Qt::Key_Return);
        QTRY_VERIFY(train->isEnabled());
        QVERIFY(shownText(*m_page, QStringLiteral("does not fit")).isEmpty());
    }
};

QTEST_MAIN(TrainAutoencoderTest)
#include "tst_trainautoencoder.moc"
