// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/usersearch.h"
#include "tests/support/tinydata.h"

#include <QtTest>

using namespace equipoise;

namespace {

Dataset people()
{
    return tinyDataset({{1, 10, 5}, {12, 10, 4}, {2, 10, 3}, {120, 10, 2}},
                       {{"gender", {{1, "male"}, {2, "female"}, {12, "female"}, {120, "male"}}},
                        {"job", {{1, "college/grad student"}, {2, "writer"}, {12, "K-12 student"}}}});
}

} // namespace

class UserSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // users in the order of their ids: 1, 2, 12, 120 have indices 0, 1, 2, 3
    void everyWordMustFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("users");
        QTest::newRow("nothing") << QString() << QList<int>{0, 1, 2, 3};
        QTest::newRow("an id comes first") << QStringLiteral("12") << QList<int>{2, 3};
        QTest::newRow("begins an id") << QStringLiteral("1") << QList<int>{0, 2, 3};
        QTest::newRow("male is not female") << QStringLiteral("male") << QList<int>{0, 3};
        QTest::newRow("a label's begin") << QStringLiteral("FEM") << QList<int>{1, 2};
        QTest::newRow("attribute and label") << QStringLiteral("gender=female") << QList<int>{1, 2};
        QTest::newRow("a later word") << QStringLiteral("student") << QList<int>{0, 2};
        QTest::newRow("after a slash") << QStringLiteral("grad") << QList<int>{0};
        QTest::newRow("both") << QStringLiteral("female, student") << QList<int>{2};
        QTest::newRow("nobody") << QStringLiteral("astronaut") << QList<int>{};
    }
    void everyWordMustFit()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, users);
        QList<int> found;
        for (const std::uint32_t user : findUsers(people(), text.toStdString(), 100))
            found.append(static_cast<int>(user));
        QCOMPARE(found, users);
    }

    void keepsTheLimit() { QCOMPARE(findUsers(people(), "", 2).size(), std::size_t{2}); }

    void describesWhatIsKnown()
    {
        const Dataset dataset = people();
        QCOMPARE(describeUser(dataset, 1), std::string("female · writer"));
        QCOMPARE(describeUser(dataset, 3), std::string("male"));
    }
};

QTEST_APPLESS_MAIN(UserSearchTest)
#include "tst_usersearch.moc"
