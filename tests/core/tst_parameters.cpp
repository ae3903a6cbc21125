// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/parameters.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace equipoise;

class TestParameters : public QObject
{
    Q_OBJECT

private:
    static std::vector<ParameterDescription> table()
    {
        ParameterDescription layers;
        layers.name = "layers";
        layers.title = "Layers";
        layers.type = ParameterType::IntegerList;
        layers.defaultValue = IntegerList{64, 32};
        layers.minimum = 1;
        return {integerParameter("k", "Factors", 30, 1, 1000, "Length of a factor vector."),
                realParameter("learning_rate", "Learning rate", 0.1, 0, 10, "Step length."),
                booleanParameter("bias", "Biases", true, "Adds user and item offsets."),
                choiceParameter("target", "Target", {"reference", "quantile"}, "reference", "Which target."), layers};
    }

    static std::string refusal(const std::function<void()>& f)
    {
        try {
            f();
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Usage ? error.what() : "";
        }
        return {};
    }

private Q_SLOTS:
    void startsAtDefaults()
    {
        const auto descriptions = table();
        const ParameterValues values(descriptions);
        QCOMPARE(values.integer("k"), 30);
        QCOMPARE(values.real("learning_rate"), 0.1);
        QVERIFY(values.boolean("bias"));
        QCOMPARE(values.integers("layers"), (IntegerList{64, 32}));
        QVERIFY(values.isDefault("k"));
    }

    void readsText()
    {
        const auto descriptions = table();
        ParameterValues values(descriptions);
        values.setText("k", " 64 ");
        values.setText("bias", "no");
        values.setText("target", "quantile");
        values.setText("layers", "8, 4,2");
        QCOMPARE(values.integer("k"), 64);
        QVERIFY(!values.boolean("bias"));
        QCOMPARE(values.text("target"), std::string("quantile"));
        QCOMPARE(values.integers("layers"), (IntegerList{8, 4, 2}));
        QVERIFY(!values.isDefault("k"));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("below") << "k"
                               << "0"
                               << "from 1 to 1000";
        QTest::newRow("not whole") << "k"
                                   << "1.5"
                                   << "whole number";
        QTest::newRow("no number") << "learning_rate"
                                   << "fast"
                                   << "fast";
        QTest::newRow("not finite") << "learning_rate"
                                    << "inf"
                                    << "from 0 to 10";
        QTest::newRow("no choice") << "target"
                                   << "other"
                                   << "one of reference, quantile";
        QTest::newRow("list entry") << "layers"
                                    << "8,0"
                                    << "at least 1";
        QTest::newRow("unknown") << "learning_rat"
                                 << "1"
                                 << "Did you mean 'learning_rate'";
        QTest::newRow("trailing") << "k"
                                  << "30x"
                                  << "30x";
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto descriptions = table();
        ParameterValues values(descriptions);
        const ParameterValues before = values;
        const std::string said = refusal([&] { values.setText(name.toStdString(), text.toStdString()); });
        QVERIFY2(QString::fromStdString(said).contains(says), said.c_str());
        QVERIFY(values == before);
    }

    void survivesJson()
    {
        const auto descriptions = table();
        ParameterValues values(descriptions);
        values.setText("k", "7");
        values.setText("learning_rate", "0.025");
        values.setText("layers", "3");
        ParameterValues copy(descriptions);
        copy.setJson(nlohmann::json::parse(values.toJson().dump()));
        QVERIFY(copy == values);
    }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
