// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace equipoise;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhatNeedsIt()
    {
        QCOMPARE(csvField("Heat (1995)"), std::string("Heat (1995)"));
        QCOMPARE(csvField("American President, The"), std::string("\"American President, The\""));
        QCOMPARE(csvField("say \"yes\""), std::string("\"say \"\"yes\"\"\""));
        QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    }

    void writesRowsThatReadBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "new" / "table.csv";
        CsvFile file(path);
        file.row("item", "title", "im");
        file.row(7, "a, b", 0.1);
        file.row(std::uint64_t{8}, std::string("c"), -2.0F);
        file.close();
        std::ifstream stream(path);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        QCOMPARE(text, std::string("item,title,im\n7,\"a, b\",0.1\n8,c,-2\n"));
    }

    void saysWhereItCannotWrite()
    {
        QVERIFY_THROWS_EXCEPTION(Error, CsvFile("/dev/null/table.csv"));
        QVERIFY_THROWS_EXCEPTION(Error, {
            CsvFile full("/dev/full");
            full.row(1);
            full.close();
        });
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
