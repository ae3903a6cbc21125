// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/influence/disclosurestudy.h"
#include "widgets/forms/userchooser.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/disclosurecheckpanel.h"
#include "widgets/pages/disclosurepage.h"
#include "widgets/pages/disclosurequalitypanel.h"
#include "widgets/pages/disclosuresetup.h"
#include "widgets/pages/disclosurestagespanel.h"
#include "widgets/pages/disclosureuserpanel.h"
#include "widgets/pages/stagestrip.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/agreementplot.h"
#include "widgets/plots/qualityplot.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

constexpr int kPatience = 60'000; ///< milliseconds that a study may take on a busy machine
enum Tab { kStages, kUser, kQuality, kCheck };

template<typename Widget>
Widget* named(const QWidget& page, const char* name)
{
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

QPushButton* button(const QWidget& page, const char* text)
{
    for (QPushButton* one : page.findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == QString::fromUtf8(text))
            return one;
    return nullptr;
}

bool isSaid(const QWidget& page, const QString& words)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

/// Twenty users, four factors, two draws, two prices.
StudySettings small()
{
    StudySettings settings;
    for (const auto& [name, value] :
         std::initializer_list<std::pair<const char*, const char*>>{{"users", "20"},
                                                                    {"factors", "4"},
                                                                    {"influence", "user"},
                                                                    {"draws", "2"},
                                                                    {"lambda", "0.01"},
                                                                    {"lambdas", "0.01,0.1"}})
        settings.parameters.setText(name, value);
    return settings;
}

} // namespace

class DisclosurePageTest : public QObject
{
    Q_OBJECT

    struct House
    {
        QTemporaryDir folder;
        Workspace workspace;
        std::unique_ptr<DisclosurePage> page;

        explicit House(bool hasData = true)
        {
            QSignalSpy opened(&workspace, &Workspace::logChanged);
            workspace.openLog(folder.filePath(QStringLiteral("log.sqlite")));
            QTRY_COMPARE(opened.count(), 1);
            if (hasData) {
                workspace.openDemo();
                QTRY_VERIFY(workspace.dataset() != nullptr);
            }
            build();
            setup()->setSettings(small());
        }
        void build()
        {
            page = std::make_unique<DisclosurePage>(workspace);
            page->resize(1200, 800);
            page->show();
        }
        DisclosureLab& lab() { return workspace.disclosure(); }
        DisclosureSetup* setup() const { return page->findChild<DisclosureSetup*>(); }
        StageStrip* strip() const { return page->findChild<StageStrip*>(); }
        QualityPlot* quality() const { return page->findChild<QualityPlot*>(); }
        AgreementPlot* agreement() const { return page->findChild<AgreementPlot*>(); }
        QAbstractItemModel* table(const char* name) const { return named<TableView>(*page, name)->model(); }
        void show(Tab tab) const { named<QTabBar>(*page, "What to show")->setCurrentIndex(tab); }
        void press(const char* text) const { QTest::mouseClick(button(*page, text), Qt::LeftButton); }
        void study()
        {
            press("Start Study");
            QVERIFY(lab().isBusy());
            QTRY_VERIFY_WITH_TIMEOUT(!lab().isBusy(), kPatience);
            QVERIFY2(!lab().error(), lab().error() ? lab().error()->what() : "");
            QVERIFY(lab().result() != nullptr && lab().result()->isComplete());
        }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void emptyPagesSayWhatToDo()
    {
        House house(false);
        QVERIFY(isSaid(*house.page, QStringLiteral("needs ratings")));
        house.workspace.openDemo();
        QTRY_VERIFY(isSaid(*house.page, QStringLiteral("press Start Study")));
        for (const Tab tab : {kUser, kQuality, kCheck}) {
            house.show(tab);
            QVERIFY(isSaid(*house.page, QStringLiteral("at the right")));
        }
        for (int i = 0; i < house.strip()->count(); ++i)
            QCOMPARE(house.strip()->stage(i)->state(), StageButton::State::Waiting);
        QVERIFY(house.page->findChild<CommandLine*>()->command().startsWith(QStringLiteral("equipoise-cli disclose")));
    }

    void presetsFillTheForm()
    {
        House house;
        for (const StudyPreset& preset : studyPresets()) {
            const auto buttons = house.setup()->findChildren<QPushButton*>();
            const auto at = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* one) {
                return one->isCheckable() && one->text() == QString::fromStdString(preset.title);
            });
            QVERIFY(at != buttons.end());
            QTest::mouseClick(*at, Qt::LeftButton);
            QVERIFY(house.setup()->settings().parameters == studyPreset(preset.name));
            QVERIFY((*at)->isChecked());
            QVERIFY(isSaid(*house.page, QString::fromStdString(preset.help)));
        }
    }

    void impossibleSettingsAreRefusedInPlace()
    {
        House house;
        StudySettings settings = small();
        settings.parameters.setText("rho", "0");
        house.setup()->setSettings(settings);
        QVERIFY(!button(*house.page, "Start Study")->isEnabled());
        QVERIFY(house.setup()->findChild<Notice*>()->text().contains(QStringLiteral("bove 0")));
        house.setup()->setSettings(small());
        QVERIFY(button(*house.page, "Start Study")->isEnabled());
    }

    void aStudyFillsThePage()
    {
        House house;
        for (TableView* view : house.page->findChildren<TableView*>())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
        house.study();
        for (int i = 0; i < house.strip()->count(); ++i)
            QCOMPARE(house.strip()->stage(i)->state(), StageButton::State::Done);
        const int facts = house.table("What the stages found")->rowCount();
        QVERIFY(facts >= 5);
        QTest::mouseClick(house.strip()->stage(1), Qt::LeftButton);
        QVERIFY(house.table("What the stages found")->rowCount() < facts);
        house.press("Show All Stages");
        QCOMPARE(house.table("What the stages found")->rowCount(), facts);
        QVERIFY(QFileInfo::exists(house.lab().file()));
        // the same to the page that is built when the language changes
        house.build();
        QCOMPARE(house.strip()->stage(4)->state(), StageButton::State::Done);
        QVERIFY(house.setup()->settings() == small());
        QTRY_VERIFY(!house.quality()->curves().isEmpty());
    }

    void theSliderTrainsNothing()
    {
        House house;
        house.study();
        house.show(kUser);
        auto* panel = house.page->findChild<DisclosureUserPanel*>();
        auto* slider = panel->findChild<QSlider*>();
        const QAbstractItemModel* ratings = house.table("Ratings of the user");
        QTRY_VERIFY(ratings->rowCount() > 0);
        const StudyResult& result = *house.lab().result();
        const std::size_t outcomes = result.outcomes.size();
        const auto disclosed = [&] {
            int count = 0;
            for (int row = 0; row < ratings->rowCount(); ++row)
                count += ratings->index(row, 5).data().toString().contains(u'✓') ? 1 : 0;
            return count;
        };
        QSignalSpy followed(panel, &DisclosureUserPanel::followed);
        for (const double lambda : {1e-3, 0.02, 10.0}) {
            panel->setLambda(lambda);
            QTRY_VERIFY(!followed.isEmpty() && followed.last().first().toDouble() == lambda);
            const auto expected = ratingsAt(result, *panel->user(), 0, lambda);
            QCOMPARE(ratings->rowCount(), int(expected.size()));
            QCOMPARE(disclosed(), int(std::count_if(expected.begin(), expected.end(),
                                                    [](const auto& rating) { return rating.isDisclosed; })));
        }
        QCOMPARE(disclosed(), 0); // nothing is worth 10 times its unwillingness here
        QVERIFY(isSaid(*panel, QStringLiteral("Held out")));
        // by key: half a power of ten a page
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageDown);
        QTRY_VERIFY(panel->lambda() < 4 && panel->lambda() > 3);
        // her neighbour among the study's users
        auto* chooser = panel->findChild<UserChooser*>();
        const auto before = *panel->user();
        named<QToolButton>(*chooser, "Next user")->click();
        QCOMPARE(*panel->user(), before + 1);
        QTRY_COMPARE(ratings->rowCount(), int(ratingsAt(result, before + 1, 0, 1.0).size()));
        QCOMPARE(house.lab().result()->outcomes.size(), outcomes);
    }

    void tablesAreExported()
    {
        House house;
        house.study();
        auto* view = named<TableView>(*house.page, "Ratings of the user");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        const QString path = house.folder.filePath(QStringLiteral("ratings.csv"));
        QVERIFY(view->saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), view->model()->rowCount() + 1);
        QVERIFY(lines.first().startsWith("Title,Rating,"));
    }

    void qualityIsDrawnForEveryMethod()
    {
        House house;
        house.study();
        house.show(kQuality);
        QTRY_COMPARE(house.quality()->curves().size(), qsizetype(kDisclosureMethods.size()));
        const StudyResult& result = *house.lab().result();
        auto* metric = named<QComboBox>(*house.page, "Metric");
        QSignalSpy shown(house.page->findChild<DisclosureQualityPanel*>(), &DisclosureQualityPanel::shown);
        metric->setCurrentIndex(metric->findData(QStringLiteral("bce")));
        const auto expected = qualityCurves(result, "bce");
        const auto level = [&] { return house.quality()->curves().first().points.first().y.mean; };
        QTRY_COMPARE(level(), expected.front().points.front().quality.mean);
        QVERIFY(!shown.isEmpty());
        const QualityPlot::Curve& first = house.quality()->curves().first();
        QCOMPARE(first.points.size(), qsizetype(expected.front().points.size()));
        QCOMPARE(first.points.first().y.mean, expected.front().points.front().quality.mean);
        QCOMPARE(first.points.first().x.low, expected.front().points.front().wv.low);
        QCOMPARE(house.table("Influence against the other methods")->rowCount(),
                 int(compareMethods(result, "bce").size()));
        // the data behind the figure: a line a point, with its intervals
        qsizetype points = 0;
        for (const QualityPlot::Curve& curve : house.quality()->curves())
            points += curve.points.size();
        const QStringList lines = house.quality()->csv().trimmed().split(u'\n');
        QCOMPARE(lines.size(), points + 1);
        QCOMPARE(lines[1].count(u','), 7);
        const QString path = house.folder.filePath(QStringLiteral("quality.svg"));
        QVERIFY(house.quality()->exportFigure(path));
        QVERIFY(QFileInfo(path).size() > 1000);
        // a point that is clicked sets the slider
        Q_EMIT house.quality()->selected(0, 0);
        QCOMPARE(house.page->findChild<DisclosureUserPanel*>()->lambda(), expected.front().points.front().lambda);
    }

    void influencesAreChecked()
    {
        House house;
        house.study();
        house.show(kCheck);
        named<QSpinBox>(*house.page, "Number of users")->setValue(3);
        named<QSpinBox>(*house.page, "Ratings per user")->setValue(2);
        house.press("Remove and Train Again");
        QVERIFY(house.lab().work() == DisclosureLab::Work::Check);
        QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        QVERIFY(!house.lab().error());
        QCOMPARE(house.agreement()->points().size(), 6);
        QCOMPARE(house.table("Removed ratings")->rowCount(), 6);
        QVERIFY(isSaid(*house.page, QStringLiteral("correlation")));
        QCOMPARE(house.agreement()->csv().trimmed().split(u'\n').size(), 7);
        const InfluenceCheck& check = house.lab().result()->verifications.front();
        QCOMPARE(house.agreement()->points().first().predicted, check.points.front().predicted);
        Q_EMIT house.agreement()->selected(2);
        QCOMPARE(named<TableView>(*house.page, "Removed ratings")->selectedKeys(), QList<qint64>{2});
        // the ratings of the user who is shown
        named<QComboBox>(*house.page, "Whose ratings")->setCurrentIndex(1);
        const auto settings = house.page->findChild<DisclosureCheckPanel*>()->settings();
        QCOMPARE(settings.users, std::vector<std::uint32_t>{*house.page->findChild<DisclosureUserPanel*>()->user()});
    }

    void aStoppedStudyGoesOnToTheSameResult()
    {
        House whole;
        whole.study();
        House house;
        QSignalSpy results(&house.lab(), &DisclosureLab::resultChanged);
        house.press("Start Study");
        QTRY_VERIFY_WITH_TIMEOUT(house.lab().result() != nullptr && house.lab().result()->stagesDone >= 1, kPatience);
        house.press("Stop");
        QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        QVERIFY(!house.lab().error());
        if (!house.lab().result()->isComplete()) {
            QVERIFY(button(*house.page, "Resume")->isEnabled());
            const int done = house.lab().result()->stagesDone;
            QCOMPARE(house.strip()->stage(done)->state(), StageButton::State::Stopped);
            house.press("Resume");
            QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        }
        const StudyResult& a = *whole.lab().result();
        const StudyResult& b = *house.lab().result();
        QVERIFY(b.isComplete());
        QCOMPARE(b.outcomes.size(), a.outcomes.size());
        for (std::size_t i = 0; i < a.outcomes.size(); ++i) {
            QCOMPARE(b.outcomes[i]->wv, a.outcomes[i]->wv);
            QCOMPARE(b.outcomes[i]->quality.metrics, a.outcomes[i]->quality.metrics);
        }
    }

    void stagesCanBeDoneOneByOne()
    {
        House house;
        auto* upTo = house.setup()->findChildren<QComboBox*>().last();
        for (QComboBox* box : house.setup()->findChildren<QComboBox*>())
            if (box->count() == int(kStudyStages.size()))
                upTo = box;
        upTo->setCurrentIndex(int(StudyStage::Influence));
        house.press("Start Study");
        QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        QCOMPARE(house.lab().result()->stagesDone, 3);
        house.show(kUser);
        QTRY_VERIFY(house.table("Ratings of the user")->rowCount() > 0);
        house.show(kQuality);
        QVERIFY(isSaid(*house.page, QStringLiteral("resume it")));
        upTo->setCurrentIndex(int(StudyStage::Retraining));
        house.press("Resume");
        QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        QVERIFY(house.lab().result()->isComplete());
    }

    void studiesAreSavedAndOpened()
    {
        House house;
        house.study();
        const QString copy = house.folder.filePath(QStringLiteral("copy.eqs"));
        house.lab().saveAs(copy);
        QTRY_VERIFY(!house.lab().isBusy());
        QVERIFY(QFileInfo::exists(copy));
        House other;
        other.lab().open(other.workspace.dataset(), copy);
        QTRY_VERIFY_WITH_TIMEOUT(!other.lab().isBusy(), kPatience);
        QVERIFY2(!other.lab().error(), other.lab().error() ? other.lab().error()->what() : "");
        QVERIFY(other.lab().result()->isComplete());
        QCOMPARE(other.lab().result()->outcomes.size(), house.lab().result()->outcomes.size());
        QVERIFY(other.setup()->settings() == small());
        // a file that is no study leaves the one in hand
        QFile wrong(house.folder.filePath(QStringLiteral("wrong.eqs")));
        QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("nothing") > 0);
        wrong.close();
        other.lab().open(other.workspace.dataset(), wrong.fileName());
        QTRY_VERIFY(!other.lab().isBusy());
        QVERIFY(other.lab().error());
        QVERIFY(!other.page->findChildren<Notice*>().isEmpty());
        QVERIFY(other.lab().result()->isComplete());
    }

    void maskedDataAreSavedAndOpened()
    {
        House house;
        QVERIFY(!button(*house.page, "Save Masked Data…")->isEnabled());
        house.study();
        QVERIFY(button(*house.page, "Save Masked Data…")->isEnabled());
        const DatasetPtr before = house.workspace.dataset();
        const QString folder = house.folder.filePath(QStringLiteral("masked"));
        house.lab().saveMasked(folder, 0, true);
        QTRY_VERIFY_WITH_TIMEOUT(house.workspace.dataset() != before, kPatience);
        QVERIFY(house.workspace.dataset()->ratingCount() < before->ratingCount());
        QVERIFY(isSaid(*house.page, QStringLiteral("not of the data in hand")));
    }

    void aFailureIsSaidWhereItHappened()
    {
        House house;
        StudySettings settings = small();
        settings.parameters.setText("willingness", "file:/nowhere/beta.csv");
        house.setup()->setSettings(settings);
        house.press("Start Study");
        QTRY_VERIFY_WITH_TIMEOUT(!house.lab().isBusy(), kPatience);
        QVERIFY(house.lab().error());
        QVERIFY(isSaid(*house.page, QStringLiteral("/nowhere/beta.csv")));
        QCOMPARE(house.strip()->stage(0)->state(), StageButton::State::Failed);
    }
};

QTEST_MAIN(DisclosurePageTest)
#include "tst_disclosurepage.moc"
