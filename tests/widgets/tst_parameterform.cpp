// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parametereditor.h"
#include "widgets/forms/parameterform.h"
#include "widgets/forms/section.h"
#include "widgets/frame/coretext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace equipoise;

namespace {

std::vector<ParameterDescription> everyType()
{
    std::vector<ParameterDescription> list{
        booleanParameter("biases", "Biases", true, "Adds bias terms."),
        integerParameter("k", "Factors", 30, 1, 500, "Number of factors."),
        realParameter("rate", "Learning rate", 0.05, 0, 1, "Size of a step."),
        choiceParameter("target", "Target", {"reference", "quantile"}, "reference", "What fairness means.")};
    ParameterDescription text;
    text.name = "note";
    text.title = "Note";
    text.type = ParameterType::Text;
    text.defaultValue = std::string("none");
    list.push_back(text);
    ParameterDescription layers;
    layers.name = "layers";
    layers.title = "Layers";
    layers.type = ParameterType::IntegerList;
    layers.defaultValue = IntegerList{80, 10};
    layers.minimum = 1;
    layers.maximum = 1000;
    layers.visibility = Visibility::More;
    list.push_back(layers);
    return list;
}

} // namespace

class ParameterFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveTheWindowsDecimalPoint()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        ParameterEditor editor(realParameter("rate", "Learning rate", 0.0005, 0, 1, "Size of a step."));
        auto* line = editor.findChild<QLineEdit*>();
        QCOMPARE(line->text(), QStringLiteral("0,0005"));
        QVERIFY(editor.toolTip().contains(QStringLiteral("0,0005")));
        for (const auto& [typed, value] : {std::pair(QStringLiteral("0,02"), 0.02), {QStringLiteral("0.03"), 0.03}}) {
            line->clear();
            QTest::keyClicks(line, typed);
            QVERIFY(editor.isValid());
            QCOMPARE(std::get<double>(editor.value()), value);
        }
        // in the engine's sentences as well, counts grouped
        QCOMPARE(coreMessage("994,169 of 1,000,209 ratings have the same time"),
                 QStringLiteral("994.169 of 1.000.209 ratings have the same time"));
        QCOMPARE(coreMessage("needs about 12.5 GB, 8 GB are free"),
                 QStringLiteral("needs about 12,5 GB, 8 GB are free"));
        QLocale::setDefault(QLocale::c());
    }

    void everyTypeGoesRound()
    {
        ParameterValues values(everyType());
        values.set("biases", false);
        values.set("k", std::int64_t{17});
        values.set("rate", 0.125);
        values.set("target", std::string("quantile"));
        values.set("note", std::string("second try"));
        values.set("layers", IntegerList{64, 32, 16});
        ParameterForm form;
        form.setValues(values);
        QVERIFY(form.values() == values);
        QVERIFY(form.isValid());
        form.resetAll();
        QVERIFY(form.values() == ParameterValues(everyType()));
    }

    void editingTheInputsChangesTheValues()
    {
        ParameterForm form;
        form.setValues(ParameterValues(everyType()));
        QSignalSpy changed(&form, &ParameterForm::changed);
        form.findChild<QCheckBox*>(QStringLiteral("biases"))->click();
        form.findChild<QSpinBox*>(QStringLiteral("k"))->setValue(12);
        form.findChild<QComboBox*>(QStringLiteral("target"))->setCurrentText(QStringLiteral("quantile"));
        auto* rate = form.findChild<QLineEdit*>(QStringLiteral("rate"));
        rate->clear();
        QTest::keyClicks(rate, QStringLiteral("0.5"));
        auto* layers = form.findChild<QLineEdit*>(QStringLiteral("layers"));
        layers->clear();
        QTest::keyClicks(layers, QStringLiteral("8,4"));
        const ParameterValues values = form.values();
        QCOMPARE(values.boolean("biases"), false);
        QCOMPARE(values.integer("k"), std::int64_t{12});
        QCOMPARE(values.text("target"), std::string("quantile"));
        QCOMPARE(values.real("rate"), 0.5);
        QVERIFY((values.integers("layers") == IntegerList{8, 4}));
        QVERIFY(changed.count() >= 5);
    }

    void aWrongTextIsSaidInPlaceAndKeepsTheLastValue()
    {
        const ParameterDescription description = everyType()[2];
        ParameterEditor editor(description);
        auto* line = editor.findChild<QLineEdit*>();
        line->clear();
        QTest::keyClicks(line, QStringLiteral("7"));
        QVERIFY(!editor.isValid());
        QCOMPARE(std::get<double>(editor.value()), 0.05);
        const QList<QLabel*> labels = editor.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QLatin1Char('1'));
        }));
        editor.findChild<QToolButton*>()->click();
        QVERIFY(editor.isValid());
        QCOMPARE(line->text(), QStringLiteral("0.05"));
    }

    void whatIsNotSimpleIsFoldedAway()
    {
        ParameterForm form;
        form.setValues(ParameterValues(everyType()));
        form.show();
        QVERIFY(form.findChild<QSpinBox*>(QStringLiteral("k"))->isVisible());
        auto* layers = form.findChild<QLineEdit*>(QStringLiteral("layers"));
        QVERIFY(!layers->isVisible());
        auto* more = form.findChild<Section*>();
        QVERIFY(!more->isOpen());
        more->setOpen(true);
        QVERIFY(layers->isVisible());
    }

    void helpNamesRangeAndDefault()
    {
        const QString help = parameterHelp(everyType()[1]);
        for (const char* part : {"Number of factors.", "1", "500", "30"})
            QVERIFY2(help.contains(QLatin1String(part)), part);
    }
};

QTEST_MAIN(ParameterFormTest)
#include "tst_parameterform.moc"
