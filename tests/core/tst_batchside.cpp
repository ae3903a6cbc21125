// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/nn/batchside.h"

#include <QtTest>

#include <set>

using namespace equipoise;

class TestBatchSide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two parts: rows 0–15 and 32–47 are in the first, 16–31 in the second. Of the samples' rows 40, 3, 17, 40, 3, 3
    /// the first part has 40 and 3, as they appear, the second 17.
    void slotsByHand()
    {
        BatchSideMaker maker(48, 2);
        BatchSide side;
        const std::vector<std::uint32_t> rows{40, 3, 17, 40, 3, 3};
        maker.make(rows, side);
        QCOMPARE(side.ids, (std::vector<std::uint32_t>{40, 3, 17}));
        QCOMPARE(side.begins, (std::vector<std::uint32_t>{0, 2, 3}));
        QCOMPARE(side.slotOf, (std::vector<std::uint32_t>{0, 1, 2, 0, 1, 1}));
        QCOMPARE(side.offsets, (std::vector<std::uint32_t>{0, 2, 5, 6}));
        QCOMPARE(side.samples, (std::vector<std::uint32_t>{0, 3, 1, 4, 5, 2}));
        QCOMPARE(side.firstSample(1), std::size_t{5});
        side.sortSamples();
        QCOMPARE(side.slotOf, (std::vector<std::uint32_t>{0, 0, 1, 1, 1, 2}));
        QCOMPARE(side.samples, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5}));
    }

    /// A row is in the same part in every batch, its slot holds all of its samples, and a maker forgets the batch
    /// before.
    void everyBatchIsCutAlike()
    {
        constexpr std::uint32_t kRows = 333;
        constexpr std::size_t kParts = 8;
        BatchSideMaker maker(kRows, kParts);
        BatchSide side;
        RandomStream random(1, "test");
        std::vector<std::set<std::size_t>> partsOf(kRows);
        for (const std::size_t size : {1U, 500U, 77U, 64U, 0U}) {
            std::vector<std::uint32_t> rows(size);
            for (std::uint32_t& row : rows)
                row = random.below(kRows);
            maker.make(rows, side);
            QCOMPARE(side.partCount(), kParts);
            QCOMPARE(std::set<std::uint32_t>(side.ids.begin(), side.ids.end()),
                     std::set<std::uint32_t>(rows.begin(), rows.end()));
            for (std::size_t part = 0; part < kParts; ++part)
                for (std::uint32_t slot = side.begins[part]; slot < side.begins[part + 1]; ++slot) {
                    partsOf[side.ids[slot]].insert(part);
                    for (const std::uint32_t sample : side.of(slot))
                        QCOMPARE(rows[sample], side.ids[slot]);
                }
            std::size_t found = 0;
            for (std::size_t slot = 0; slot < side.size(); ++slot)
                found += side.of(slot).size();
            QCOMPARE(found, size);
        }
        for (const auto& parts : partsOf)
            QVERIFY(parts.size() <= 1);
    }

    void partsFitTheBatch()
    {
        QCOMPARE(BatchSideMaker::partsFor(1, 16), std::size_t{1});
        QCOMPARE(BatchSideMaker::partsFor(256, 16), std::size_t{4});
        QCOMPARE(BatchSideMaker::partsFor(450, 16), std::size_t{4}); // 7 is no power of two
        QCOMPARE(BatchSideMaker::partsFor(8192, 16), std::size_t{16});
    }
};

QTEST_APPLESS_MAIN(TestBatchSide)
#include "tst_batchside.moc"
