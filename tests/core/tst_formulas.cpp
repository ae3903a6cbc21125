// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metrictable.h"
#include "core/influence/studysettings.h"
#include "core/models/trainer.h"
#include "core/reference/formulas.h"

#include <QTest>

#include <set>

using namespace equipoise;

class TestFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasAFormulaAndASource()
    {
        for (const MetricDescription& metric : metricTable()) {
            const Formula& formula = metricFormula(metric.name);
            QVERIFY2(!formula.text.empty() && !formula.letters.empty() && !formula.source.empty(), metric.name.c_str());
        }
    }

    void everyModelAndParameterIsExplained()
    {
        for (const ModelDescription& model : modelTable()) {
            QVERIFY2(!modelFormula(model.name).text.empty(), model.name.c_str());
            for (const ParameterDescription& parameter : model.parameters) {
                const Formula& formula = parameterFormula(model.name, parameter.name);
                const std::string key = model.name + "." + parameter.name;
                QVERIFY2(!formula.text.empty() || !formula.letters.empty(), key.c_str());
                QVERIFY2(!parameter.help.empty(), key.c_str());
            }
        }
    }

    void everySettingOfADisclosureStudyIsExplained()
    {
        for (const ParameterDescription& parameter : studyParameters()) {
            const Formula& formula = parameterFormula("disclosure", parameter.name);
            QVERIFY2(!formula.text.empty() || !formula.letters.empty(), parameter.name.c_str());
            QVERIFY2(!parameter.help.empty() && !parameter.title.empty(), parameter.name.c_str());
        }
    }

    void aModelsOwnMeaningComesFirst()
    {
        // AdaGrad for the factors, RMSprop for the network
        QVERIFY(parameterFormula("pmf", "learning_rate").text != parameterFormula("deepfair", "learning_rate").text);
        QVERIFY(parameterFormula("deepfair", "no_such").text.empty());
        QVERIFY(metricFormula("no-such").text.empty());
    }

    void textsToTranslateAreSortedAndUnique()
    {
        const std::vector<std::string> texts = describedTexts();
        QCOMPARE(std::set<std::string>(texts.begin(), texts.end()).size(), texts.size());
        QVERIFY(std::is_sorted(texts.begin(), texts.end()));
        const std::string help = findModel("pmf").help;
        QVERIFY(std::find(texts.begin(), texts.end(), help) != texts.end());
        QVERIFY(std::find(texts.begin(), texts.end(), "") == texts.end());
    }

    void topicsHaveNamesOfTheirOwn()
    {
        std::set<std::string> names;
        for (const Topic& topic : topics()) {
            QVERIFY2(names.insert(topic.name).second, topic.name.c_str());
            QVERIFY(!topic.title.empty() && !topic.help.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
