// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/exchange/onnxfile.h"
#include "core/exchange/onnxmodel.h"
#include "widgets/dialogs/networkdialog.h"
#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

namespace {

class Silent : public RunObserver
{};

/// Trains for a moment and exports; the test error of the run.
double exportTrained(const std::string& model, const std::vector<std::pair<std::string, std::string>>& changes,
                     const Dataset& data, const QString& path)
{
    RunSettings settings = defaultSettings(model);
    for (const auto& [name, text] : changes)
        settings.parameters.setText(name, text);
    settings.evaluation.betas.clear();
    settings.threads = 1;
    Silent observer;
    const RunResult result = run(settings, data, observer);
    const std::filesystem::path kept = path.toStdString() + ".eqm";
    saveModel(kept, result, settings, data);
    exportNetwork(loadModel(kept), path.toStdString());
    return result.measured.values.at("rmse");
}

template<typename Widget>
Widget* named(const QWidget& dialog, const char* name)
{
    for (Widget* widget : dialog.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

QString cell(const QAbstractItemView& view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

class NetworkDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Workspace m_workspace;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// The words in sight that say something; empty where none does.
    static QString says(const QWidget& dialog, const char* part)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                return label->text();
        return {};
    }
    void waitFor(const QString& file)
    {
        QTRY_VERIFY(m_workspace.networks().job() == nullptr);
        QCOMPARE(m_workspace.networks().file(), file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }

    void withoutDataItSaysSo()
    {
        Workspace empty;
        NetworkDialog dialog(empty);
        dialog.show();
        QVERIFY(!says(dialog, ".ids.json").isEmpty());
        dialog.evaluate(path("any.onnx"));
        QVERIFY(dialog.findChild<Notice*>()->text().contains(QStringLiteral("Open data first")));
    }

    void showsMetricsAndLists()
    {
        QSignalSpy loaded(&m_workspace, &Workspace::dataChanged);
        m_workspace.openDemo();
        QTRY_COMPARE(loaded.count(), 1);
        const QString file = path("auto.onnx");
        const double rmse =
            exportTrained("autoencoder", {{"layers", "6"}, {"epochs", "1"}}, *m_workspace.dataset(), file);
        NetworkDialog dialog(m_workspace);
        dialog.show();
        dialog.chooseFile();
        auto* choice = dialog.findChild<QFileDialog*>();
        QVERIFY(choice != nullptr);
        Q_EMIT choice->fileSelected(file);
        choice->close();
        QVERIFY(m_workspace.networks().job() != nullptr); // not in the window's thread
        QSignalSpy listed(&dialog, &NetworkDialog::listed);
        waitFor(file);
        QVERIFY(dialog.findChild<Notice*>()->text().isEmpty());
        QVERIFY(!says(dialog, "trained on these data").isEmpty());
        QVERIFY(!named<QDoubleSpinBox>(dialog, "Weight β")->isVisible()); // it has none
        const auto* metrics = named<TableView>(dialog, "Metrics of the run");
        QCOMPARE(cell(*metrics, 0, 0), QStringLiteral("RMSE"));
        QVERIFY(std::abs(cell(*metrics, 0, 1).toDouble() - rmse) < 1e-4);
        QTRY_VERIFY(listed.count() > 0);
        auto* list = named<TableView>(dialog, "Recommended to the user");
        QCOMPARE(list->model()->rowCount(), 10);
        for (int row = 1; row < 10; ++row)
            QVERIFY(cell(*list, row, 3).toDouble() <= cell(*list, row - 1, 3).toDouble());
        QVERIFY(!cell(*list, 0, 2).isEmpty());
        named<QSpinBox>(dialog, "Length of the list")->setValue(3);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const QString first = cell(*list, 0, 1) + cell(*list, 1, 1) + cell(*list, 2, 1);
        dialog.findChild<UserChooser*>()->setUser(41);
        Q_EMIT dialog.findChild<UserChooser*>()->userChanged(41);
        QTRY_VERIFY(cell(*list, 0, 1) + cell(*list, 1, 1) + cell(*list, 2, 1) != first);
        QVERIFY(list->saveAs(path("list.csv")));
        QFile csv(path("list.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readLine().trimmed(), QByteArray("#,Id,Title,Score"));
        // what was evaluated last is there when the dialog is opened again
        NetworkDialog again(m_workspace);
        again.show();
        QCOMPARE(cell(*named<TableView>(again, "Metrics of the run"), 0, 1), cell(*metrics, 0, 1));
    }

    void anotherBetaEvaluatesAgain()
    {
        const QString file = path("fair.onnx");
        exportTrained("deepfair", {{"factors", "4"}, {"factor_epochs", "2"}, {"epochs", "3"}, {"hidden1", "8"}},
                      *m_workspace.dataset(), file);
        NetworkDialog dialog(m_workspace);
        dialog.show();
        dialog.evaluate(file);
        waitFor(file);
        auto* beta = named<QDoubleSpinBox>(dialog, "Weight β");
        QVERIFY(beta->isVisible());
        const auto* metrics = named<TableView>(dialog, "Metrics of the run");
        const QString before = cell(*metrics, 0, 1);
        beta->setValue(0);
        waitFor(file);
        QVERIFY(cell(*metrics, 0, 1) != before);
    }

    /// Half of the users and items of the model's data are missing from the data in hand, and the other way round.
    void unmatchedUsersAndItemsAreCounted()
    {
        const Dataset small = makeSyntheticDataset({200, 150, 9000, 1});
        const QString file = path("small.onnx");
        exportTrained("deepfair", {{"factors", "4"}, {"factor_epochs", "1"}, {"epochs", "1"}, {"hidden1", "4"}}, small,
                      file);
        NetworkDialog dialog(m_workspace);
        dialog.show();
        dialog.evaluate(file);
        waitFor(file);
        QVERIFY2(m_workspace.networks().result() != nullptr, qPrintable(dialog.findChild<Notice*>()->text()));
        const OnnxModel& network = m_workspace.networks().result()->network;
        QVERIFY(network.unknownUsers > 0 && network.unknownItems > 0 && network.unknownRatings > 0);
        const QString told = says(dialog, "matched by ids");
        for (const std::size_t count : {network.unknownUsers, network.unknownItems, network.unknownRatings})
            QVERIFY2(told.contains(QString::number(count)), qPrintable(told));
    }

    void whatIsNoSuitableNetworkIsRefusedInPlace()
    {
        const QString good = path("whole.onnx");
        exportTrained("autoencoder", {{"layers", "4"}, {"epochs", "1"}}, *m_workspace.dataset(), good);
        QFile whole(good);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const auto write = [](const QString& file, const QByteArray& content) {
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
        };
        QVERIFY(write(path("cut.onnx"), bytes.left(bytes.size() / 2)));
        QVERIFY(write(path("foreign.onnx"), "user,item,rating\n1,2,3\n"));
        TensorGraph narrow; // as wide as no data
        narrow.inputs.push_back({"ratings", false, {-1, 2}});
        narrow.constant("w", Tensor::matrix(2, 2, {1, 2, 3, 4}));
        narrow.nameOutput(narrow.add("MatMul", {"ratings", "w"}), {"predictions", false, {-1, 2}});
        writeOnnx(narrow, path("narrow.onnx").toStdString());
        NetworkDialog dialog(m_workspace);
        dialog.show();
        for (const char* name : {"cut.onnx", "foreign.onnx", "narrow.onnx", "missing.onnx"}) {
            dialog.evaluate(path(name));
            waitFor(path(name));
            QVERIFY2(m_workspace.networks().error().has_value(), name);
            const auto* notice = dialog.findChild<Notice*>();
            QVERIFY2(notice->isVisible() && !notice->text().isEmpty(), name);
            QVERIFY(!named<TableView>(dialog, "Metrics of the run")->isVisible());
        }
        dialog.evaluate(good); // and goes on
        waitFor(good);
        QVERIFY(dialog.findChild<Notice*>()->text().isEmpty());
    }
};

QTEST_MAIN(NetworkDialogTest)
#include "tst_networkdialog.moc"
