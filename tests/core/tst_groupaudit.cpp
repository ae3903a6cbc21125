// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/groupaudit.h"

#include <QTest>

using namespace equipoise;

namespace {

/// Users 0–2 are F, 3–5 are M, 6 is X and 7 belongs to none.
Partition genders()
{
    return {"gender", {"gender=F", "gender=M", "gender=X"}, {0, 0, 0, 1, 1, 1, 2, Partition::kNone}};
}

/// Hit rates 2/3, 1/3 and, for the one user of the smallest group, 0.
Measured oneRun()
{
    Measured run;
    run.values = {{"hr@10", 0.5}};
    run.groups["hr@10"] = {{"gender=F", 2.0 / 3, 3, false},
                           {"gender=M", 1.0 / 3, 3, false},
                           {"gender=X", 0, 1, true},
                           {"gender=F,age=25", 1, 1, true}};
    run.perUser["hr@10"] = {1, 0, 1, 0, 0, 1, 0, 1};
    return run;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-5; }

} // namespace

class GroupAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partitionsAreReadOffTheirGroups()
    {
        QCOMPARE(partitionOf("gender=F,age=25"), std::string("gender*age"));
        QCOMPARE(partitionOf("tail"), std::string());
        Measured run = oneRun();
        run.groups["exposure@10"] = {{"genre=War", 3, 3, false}}; // of items
        QCOMPARE(partitionNames(std::span(&run, 1)), (std::vector<std::string>{"gender", "gender*age"}));
    }

    // F: s = √(1/3), half a width t(0.975, 2)·s/√3 = 4.302653/3 = 1.434218, more than a hit rate can be.
    // F − M: 1/3; squared errors 1/9 each, so 4 degrees of freedom and 2.776445·√(2/9) = 1.308829 (Welch).
    void oneRunIsTakenOverItsUsers()
    {
        const Measured run = oneRun();
        const Partition members = genders();
        const auto audits = auditGroups(std::span(&run, 1), "gender", &members);
        QCOMPARE(audits.size(), std::size_t{1});
        const GroupAudit& audit = audits[0];
        QCOMPARE(audit.metric, std::string("hr@10"));
        QCOMPARE(audit.overall.interval.mean, 0.5);
        QCOMPARE(audit.groups.size(), std::size_t{3});
        const GroupEstimate& women = audit.groups[0];
        QCOMPARE(women.n, std::uint64_t{3});
        QVERIFY(women.value.isOverUsers && women.value.interval.hasWidth);
        QCOMPARE(women.value.interval.low, 0.0);
        QCOMPARE(women.value.interval.high, 1.0);
        QVERIFY(audit.groups[2].isSmall);
        QVERIFY(!audit.groups[2].value.interval.hasWidth);

        QVERIFY(audit.gap.has_value());
        QCOMPARE(audit.gap->best, std::size_t{0});
        QCOMPARE(audit.gap->worst, std::size_t{1}); // X is worse, but small
        QVERIFY(isNear(audit.gap->difference.mean, 1.0 / 3));
        QVERIFY(isNear(audit.gap->difference.low, 1.0 / 3 - 1.308829));
        QVERIFY(isNear(audit.gap->difference.high, 1.0 / 3 + 1.308829));
        QVERIFY(audit.gap->ratio && isNear(*audit.gap->ratio, 0.5));
    }

    void withoutMembersOneRunHasNoIntervals()
    {
        const Measured run = oneRun();
        const auto audits = auditGroups(std::span(&run, 1), "gender", nullptr);
        QVERIFY(!audits[0].groups[0].value.interval.hasWidth);
        QVERIFY(!audits[0].gap->difference.hasWidth);
        QVERIFY(isNear(audits[0].gap->difference.mean, 1.0 / 3));
    }

    // RMSE, smaller is better. F 1.2 and 1.0, M 0.9 and 0.8: differences 0.3 and 0.2, mean 0.25, s = 0.070711,
    // t(0.975, 1)·s/√2 = 12.706205·0.05 = 0.635310; ratio 0.85/1.1.
    void seedsArePaired()
    {
        std::vector<Measured> runs(2);
        runs[0].values = {{"rmse", 1.05}};
        runs[0].groups["rmse"] = {{"gender=F", 1.2, 40, false}, {"gender=M", 0.9, 60, false}};
        runs[1].values = {{"rmse", 0.9}};
        runs[1].groups["rmse"] = {{"gender=F", 1.0, 38, false}, {"gender=M", 0.8, 62, false}};
        const auto audits = auditGroups(runs, "gender", nullptr);
        const GroupAudit& audit = audits[0];
        QCOMPARE(audit.groups[0].n, std::uint64_t{38});
        QVERIFY(isNear(audit.groups[0].value.interval.mean, 1.1));
        QVERIFY(!audit.groups[0].value.isOverUsers);
        QCOMPARE(audit.gap->best, std::size_t{1});
        QCOMPARE(audit.gap->worst, std::size_t{0});
        QVERIFY(isNear(audit.gap->difference.mean, 0.25));
        QVERIFY(isNear(audit.gap->difference.low, 0.25 - 0.635310));
        QVERIFY(isNear(*audit.gap->ratio, 0.85 / 1.1));
    }

    void aGroupSmallInOneSeedTakesNoPart()
    {
        std::vector<Measured> runs(2, oneRun());
        runs[1].groups["hr@10"][1].isSmall = true;
        const auto audits = auditGroups(runs, "gender", nullptr);
        QVERIFY(audits[0].groups[1].isSmall);
        QVERIFY(!audits[0].gap); // only one group is left
    }

    void whatIsAGapAlreadyHasNone()
    {
        Measured run;
        run.groups["u-value"] = {{"gender=F", 0.2, 100, false}, {"gender=M", 0.3, 100, false}};
        run.groups["u-value{beta=0.3}"] = run.groups["u-value"];
        const auto audits = auditGroups(std::span(&run, 1), "gender", nullptr);
        QCOMPARE(audits.size(), std::size_t{1}); // at the run's own β only
        QVERIFY(!audits[0].gap);
        QCOMPARE(audits[0].overall.interval.n, std::size_t{0});
    }

    void nothingToDivideBy()
    {
        Measured run;
        run.groups["hr@1"] = {{"gender=F", 0, 20, false}, {"gender=M", 0, 20, false}};
        const auto audits = auditGroups(std::span(&run, 1), "gender", nullptr);
        QVERIFY(audits[0].gap && !audits[0].gap->ratio);
        QCOMPARE(audits[0].gap->difference.mean, 0.0);
    }
};

QTEST_APPLESS_MAIN(GroupAuditTest)
#include "tst_groupaudit.moc"
