// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/arrayfile.h"
#include "tests/support/testdata.h"

#include <QtTest>

#include <fstream>

using namespace equipoise;

class TestArrayFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheDisk()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "model.eqm";
        ArrayFile file;
        file.header["model"] = "pmf";
        const std::vector<float> weights{1.5F, -0.0F, std::numeric_limits<float>::denorm_min()};
        const std::vector<std::uint32_t> ids{7, 8};
        file.put("weights", weights);
        file.put("ids", ids);
        file.put("none", std::vector<double>{});
        file.write(path);
        const ArrayFile read = ArrayFile::read(path);
        QCOMPARE(read.header["model"].get<std::string>(), std::string("pmf"));
        QCOMPARE(read.get<float>("weights"), weights);
        QCOMPARE(read.get<std::uint32_t>("ids"), ids);
        QVERIFY(read.get<double>("none").empty());
        QVERIFY_THROWS_EXCEPTION(Error, read.get<double>("weights"));
        QVERIFY_THROWS_EXCEPTION(Error, read.get<float>("missing"));
        QVERIFY_THROWS_EXCEPTION(Error, read.get<float>("weights", 2));
        QVERIFY(!std::filesystem::exists(path.string() + ".part"));
    }

    /// Every truncation and every flipped byte is noticed.
    void refusesDamage()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "model.eqm";
        ArrayFile file;
        file.put("weights", std::vector<float>{1, 2, 3});
        file.write(path);
        std::ifstream in(path, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        for (std::size_t at = 0; at < bytes.size(); at += 3) {
            std::string flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            QVERIFY_THROWS_EXCEPTION(Error, ArrayFile::read(writeFile(folder, "flipped", flipped)));
            QVERIFY_THROWS_EXCEPTION(Error, ArrayFile::read(writeFile(folder, "short", bytes.substr(0, at))));
        }
    }

    void saysWhereItCannotWrite()
    {
        ArrayFile file;
        try {
            file.write("/nowhere/at/all/model.eqm");
            QFAIL("wrote into a folder that does not exist");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Io);
            QVERIFY(std::string(error.what()).find("/nowhere/at/all/model.eqm") != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestArrayFile)
#include "tst_arrayfile.moc"
