// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/models/presets.h"
#include "core/models/trainer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace equipoise;

class PresetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetFitsItsModel()
    {
        QVERIFY(!presetTable().empty());
        for (const ModelPreset& preset : presetTable()) {
            const ParameterValues values = valuesOf(preset); // throws for an unknown name or a value out of range
            QVERIFY(!(values == ParameterValues(findModel(preset.model).parameters)));
            QVERIFY(!preset.help.empty() && !preset.isOwn);
        }
    }

    void theReferenceIsThatOfThePaper()
    {
        const auto at = std::find_if(presetTable().begin(), presetTable().end(), [](const ModelPreset& preset) {
            return preset.model == "deepfair" && preset.name.find("paper") != std::string::npos;
        });
        QVERIFY(at != presetTable().end());
        const ParameterValues values = valuesOf(*at);
        QCOMPARE(values.integer("batch_size"), 29);
        QCOMPARE(values.integer("epochs"), 3);
        QCOMPARE(values.real("learning_rate"), 1e-4);
        QCOMPARE(values.text("fairness_target"), std::string("reference"));
        QCOMPARE(values.text("betas"), std::string("0:1:0.1"));
    }

    void aPresetHoldsWhatDiffersFromTheDefaults()
    {
        ParameterValues values(findModel("pmf").parameters);
        values.set("factors", std::int64_t{12});
        const ModelPreset preset = presetFrom("pmf", "mine", values);
        QCOMPARE(preset.values.size(), std::size_t{1});
        QVERIFY(valuesOf(preset) == values);
    }

    void anExperimentIsKnownByItsValues()
    {
        const auto all = presetsNamed("autoencoder", std::vector<std::string>{"all"});
        QCOMPARE(all.size(), std::size_t{5});
        for (const ModelPreset& preset : all) {
            QVERIFY(preset.isExperiment);
            QCOMPARE(experimentNameOf("autoencoder", valuesOf(preset)), preset.name);
        }
        ParameterValues values = valuesOf(all.front());
        values.set("epochs", std::int64_t{11});
        QCOMPARE(experimentNameOf("autoencoder", values), std::string());
        // a way to train is no experiment
        QCOMPARE(experimentNameOf("pmf", valuesOf(presetsNamed("pmf", std::vector<std::string>{"Fast look"}).front())),
                 std::string());
    }

    void ownPresetsComeBackFromTheFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("p.json")).toStdString();
        QVERIFY(readPresets(path).empty());
        ParameterValues values(findModel("deepfair").parameters);
        values.set("learning_rate", 0.00125);
        const std::vector<ModelPreset> own{presetFrom("deepfair", "größer", values)};
        writePresets(path, own);
        QVERIFY(readPresets(path) == own);
        writePresets(path, {});
        QVERIFY(readPresets(path).empty());
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"presets\": [1]}");
        file.close();
        QVERIFY_THROWS_EXCEPTION(Error, readPresets(path));
        QVERIFY_THROWS_EXCEPTION(Error, writePresets("/nowhere/at/all.json", own));
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "tst_presets.moc"
