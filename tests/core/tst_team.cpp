// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/team.h"

#include <QtTest>

#include <numeric>

using namespace equipoise;

class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartRunsOnce_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 3, 7, 16})
            QTest::addRow("%d threads", threads) << threads;
    }
    /// Thousands of tiny jobs of changing size, more threads than cores: every part runs exactly once, before run
    /// returns, under a member number of its own.
    void everyPartRunsOnce()
    {
        QFETCH(int, threads);
        Team team(threads);
        QCOMPARE(team.size(), threads);
        std::vector<int> runs(9);
        std::vector<int> busy(static_cast<std::size_t>(threads));
        std::atomic<bool> isAlone = true;
        for (std::uint32_t job = 0; job < 3000; ++job) {
            const std::uint32_t parts = job % 10;
            std::fill(runs.begin(), runs.end(), 0);
            team.run(parts, [&](std::uint32_t part, int member) {
                if (busy[static_cast<std::size_t>(member)]++ != 0)
                    isAlone = false;
                runs[part] += static_cast<int>(job) + 1;
                --busy[static_cast<std::size_t>(member)];
            });
            for (std::uint32_t part = 0; part < 9; ++part)
                QCOMPARE(runs[part], part < parts ? static_cast<int>(job) + 1 : 0);
        }
        QVERIFY(isAlone.load());
    }

    /// What one job wrote, the next one reads on whatever thread: x ← x + neighbour, 500 times, against a plain loop.
    void jobsSeeEarlierJobs()
    {
        constexpr std::uint32_t kParts = 8;
        std::vector<std::uint64_t> expected(kParts);
        std::iota(expected.begin(), expected.end(), 1U);
        std::vector<std::uint64_t> values = expected;
        Team team(3);
        std::vector<std::uint64_t> next(kParts);
        for (int round = 0; round < 500; ++round) {
            team.run(kParts, [&](std::uint32_t i, int) { next[i] = values[i] + values[(i + 1) % kParts]; });
            team.run(kParts, [&](std::uint32_t i, int) { values[i] = next[i]; });
            for (std::uint32_t i = 0; i < kParts; ++i)
                next[i] = expected[i] + expected[(i + 1) % kParts];
            expected = next;
        }
        QCOMPARE(values, expected);
    }

    /// Whoever is free helps, so the same part may change hands, but where nobody is late the first member's parts are
    /// the first ones: a team of one does all in order.
    void aTeamOfOneGoesThroughInOrder()
    {
        Team team(1);
        std::vector<std::uint32_t> order;
        team.run(5, [&](std::uint32_t part, int) { order.push_back(part); });
        QCOMPARE(order, (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    }

    void anIdleTeamEnds()
    {
        for (int i = 0; i < 20; ++i)
            Team team(4);
    }
};

QTEST_APPLESS_MAIN(TestTeam)
#include "tst_team.moc"
