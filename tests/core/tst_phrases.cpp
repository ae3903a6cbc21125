// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/parameters.h"
#include "core/data/findings.h"
#include "core/data/load.h"
#include "core/data/predicate.h"
#include "core/data/synthetic.h"
#include "core/reference/phrases.h"
#include "core/training/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace equipoise;

/// The phrases against the errors the engine really throws.
class TestPhrases : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Error thrown(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const Error& error) {
            return error;
        }
        return {ErrorKind::Internal, "nothing was thrown"};
    }
    Error ofFile(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        return thrown([&] { loadDataset(path.toStdString()); });
    }

private Q_SLOTS:
    void valuesAreFoundInTheirPlaces()
    {
        const auto phrase = phraseOf("the rating lies outside the scale from 1 to 5");
        QVERIFY(phrase.has_value());
        QCOMPARE(phrase->values, (std::vector<std::string>{"1", "5"}));
        QCOMPARE(filledPhrase(phrase->pattern, phrase->values),
                 std::string("the rating lies outside the scale from 1 to 5"));
        // another language may have them in another order
        QCOMPARE(filledPhrase("bis {2} ab {1}", phrase->values), std::string("bis 5 ab 1"));
        QVERIFY(!phraseOf("the rating lies outside the scale from 1").has_value());
        QVERIFY(!phraseOf("something else").has_value());
    }

    void theOneThatSaysMostIsTaken()
    {
        // "… takes one of {2}" does not fit; "… a number from" must not take what is a whole number
        const auto phrase = phraseOf("parameter 'factors' takes a whole number from 1 to 512");
        QVERIFY(phrase.has_value());
        QCOMPARE(std::string(phrase->pattern), std::string("parameter '{1}' takes a whole number from {2} to {3}"));
        const auto least = phraseOf("the line has 2 columns separated by tab, not at least 3");
        QVERIFY(least.has_value());
        QCOMPARE(least->values.back(), std::string("3"));
    }

    void everyPhraseFindsItself()
    {
        for (const std::string_view pattern : phrases()) {
            const std::vector<std::string> values{"7", "8", "9", "10", "11", "12", "13", "14"};
            const std::string message = filledPhrase(pattern, values);
            const auto phrase = phraseOf(message);
            QVERIFY2(phrase && phrase->pattern == pattern, message.c_str());
        }
    }

    void errorsOfReadersHaveTheirPhrases()
    {
        const QByteArray head = "userId,movieId,rating,timestamp\n1,2,3.5,100\n1,3,4,100\n2,3,4,100\n";
        const std::vector<Error> errors{
            ofFile("a.csv", head + "2,2,much,100\n"),
            ofFile("b.csv", head + "2,2\n"),
            ofFile("c.csv", head + "2,,3,100\n"),
            ofFile("d.csv", {}),
            thrown([&] { loadDataset("/nowhere/at/all"); }),
        };
        for (const Error& error : errors) {
            QVERIFY2(phraseOf(error.message()).has_value(), error.what());
            QVERIFY2(error.hint().empty() || phraseOf(error.hint()).has_value(), error.what());
        }
    }

    void findingsHaveTheirPhrases()
    {
        const SyntheticSettings few{.users = 20, .items = 30, .ratings = 60};
        const auto findings = explainFindings(makeSyntheticDataset(few));
        QVERIFY(!findings.empty());
        for (const ExplainedFinding& explained : findings) {
            QVERIFY2(phraseOf(explained.finding.text).has_value(), explained.finding.text.c_str());
            QVERIFY2(explained.meaning.empty() || phraseOf(explained.meaning).has_value(), explained.meaning.c_str());
        }
    }

    void errorsOfParametersAndGroupsHaveTheirPhrases()
    {
        RunSettings settings = defaultSettings("deepfair");
        const SyntheticSettings few{.users = 20, .items = 10, .ratings = 100};
        const Dataset data = makeSyntheticDataset(few);
        const std::vector<Error> errors{
            thrown([&] { settings.parameters.setText("factors", "0"); }),
            thrown([&] { settings.parameters.setText("learning_rate", "fast"); }),
            thrown([&] { settings.parameters.setText("fairness_target", "nowhere"); }),
            thrown([&] { settings.parameters.setText("factor", "8"); }),
            thrown([&] { usersMatching(data, "height=2"); }),
        };
        for (const Error& error : errors) {
            QVERIFY2(phraseOf(error.message()).has_value(), error.what());
            QVERIFY2(error.hint().empty() || phraseOf(error.hint()).has_value(), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
