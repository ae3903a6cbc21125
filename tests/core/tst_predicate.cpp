// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/datasetbuilder.h"
#include "core/data/movielenscodes.h"
#include "core/data/predicate.h"

#include <QtTest>

using namespace equipoise;

/// Six users; user 6 has no attributes.
///   user        1    2    3                   4     5       6
///   gender      F    M    F                   M     F       –
///   age         1    18   25                  56    18      –
///   occupation  2    20   4 (college/grad …)  2     (none)  –
///   ratings     1    1    2                   2     2       3
static Dataset people()
{
    DatasetBuilder builder("people", "people", "synthetic");
    const int counts[] = {1, 1, 2, 2, 2, 3};
    for (int user = 1; user <= 6; ++user)
        for (int item = 1; item <= counts[user - 1]; ++item)
            builder.addRating(user, item, static_cast<float>(item));
    UserTable table;
    table.ids = {"1", "2", "3", "4", "5"};
    table.columns = {{"gender", {"F", "M", "F", "M", "F"}, genderTitles()},
                     {"age", {"1", "18", "25", "56", "18"}, ageBracketTitles()},
                     {"occupation", {"2", "20", "4", "2", ""}, occupationTitles()},
                     {"town", {"Rome", "New York", "York and Co", "Rome", "Oslo"}, {}}};
    builder.addUsers(std::move(table));
    return builder.build();
}

class TestPredicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsUsers_data()
    {
        QTest::addColumn<QString>("predicate");
        QTest::addColumn<QString>("users");
        const auto row = [](const char* predicate, const char* users) {
            QTest::newRow(predicate) << QString::fromUtf8(predicate) << QString::fromUtf8(users);
        };
        row("gender=F", "101010");
        row(" gender = f ", "101010");
        row("gender=female", "101010");
        row("GENDER==F", "101010");
        row("gender!=F", "010100");
        row("not gender=F", "010100");
        row("not (not gender=F)", "101010");
        row("age<=18", "110010");
        row("age<18", "100000");
        row("age>18", "001100");
        row("age>=25", "001100");
        row("age=18.0", "010010");
        row("age=18–24", "010010");
        row("age=18-24", "010010");
        row("age=under 18", "100000");
        row("occupation=artist|writer", "110100");
        row("occupation!=artist|writer", "001000");
        row("occupation=college/grad student", "001000");
        row("occupation=college/grad student and gender=F", "001000");
        row("town='York and Co'", "001000");
        row("town=\"York and Co\" or town=Rome", "101100");
        row("town=new york", "010000");
        row("gender=F and age=1 or gender=M", "110100"); // and binds tighter
        row("gender=M or gender=F and age=1", "110100");
        row("(gender=M or gender=F) and age=1", "100000");
        row("gender=F AND NOT age=1", "001010");
        row("not occupation=artist", "011000");         // users 5 and 6 have none: in neither
        row("gender=F or occupation=artist", "101110"); // user 5: true or unknown is true
        row("gender=F and not occupation=artist", "001000");
        // activity: counts 1 1 2 2 2 3 → (0 + 2) / 12 = 1/6 twice, (2 + 5) / 12 = 7/12 thrice, (5 + 6) / 12 = 11/12
        row("activity<=0.25", "110000");
        row("activity>0.5", "001111");
        row("activity>0.9", "000001");
        row("activity<0.1", "000000");
    }

    void findsUsers()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, users);
        QString found;
        for (const std::uint8_t flag : usersMatching(people(), predicate.toStdString()))
            found += flag ? u'1' : u'0';
        QCOMPARE(found, users);
    }

    void refusesWithAdvice_data()
    {
        QTest::addColumn<QString>("predicate");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* predicate, const char* says) {
            QTest::newRow(predicate) << QString::fromUtf8(predicate) << QString::fromUtf8(says);
        };
        row("", "an attribute such as gender");
        row("gender", "one of = !=");
        row("gender=", "a value was expected");
        row("gendr=F", "did you mean 'gender'");
        row("height=3", "known are gender, age");
        row("occupation=artst", "did you mean 'artist'");
        row("age=19", "no user has this age");
        row("gender<F", "no order");
        row("age<old", "one number");
        row("age<18|25", "one number");
        row("(gender=F", "closing bracket");
        row("gender=F)", "was expected at character 9");
        row("town='Rome", "quotation mark");
        row("gender=F and", "no user has this gender"); // "F and" is one value
        row("gender=F and ()", "an attribute such as gender");
    }

    void refusesWithAdvice()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, says);
        QString said;
        try {
            usersMatching(people(), predicate.toStdString());
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            said = QString::fromStdString(error.what());
        }
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void refusesEndlessBrackets()
    {
        const std::string deep = std::string(100000, '(') + "gender=F" + std::string(100000, ')');
        QVERIFY_THROWS_EXCEPTION(Error, usersMatching(people(), deep));
        std::string nots;
        for (int i = 0; i < 100000; ++i)
            nots += "not ";
        QVERIFY_THROWS_EXCEPTION(Error, usersMatching(people(), nots + "gender=F"));
    }
};

QTEST_APPLESS_MAIN(TestPredicate)
#include "tst_predicate.moc"
