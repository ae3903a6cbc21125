// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFile>

#include <map>
#include <set>

/// Ranking from the command line: networks, candidates drawn and read, groups, and the models with a fairness term.
class TestCliRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksOneRunInEveryWay();
    void ratingModelsRankInTheSameRun();
    void pretrainsFromTwoHalves();
    void learnsFromProperties();
    void mfFairLearnsRatingsAndChoices();
    void sweepsTheWeightOfFairness();
    void badCandidatesAreRefusedOrCounted();
    void aMissingGroupIsAnError();

private:
    std::string write(const char* name, const QByteArray& text) const;

    CliProgram m_cli;
    std::string m_data;
    /// Latest rated item and all rated ones, by user.
    std::map<int, int> m_latest;
    std::map<int, std::set<int>> m_rated;
    QByteArray m_candidates; ///< ten items she never rated for each user
};

std::string TestCliRanking::write(const char* name, const QByteArray& text) const
{
    QFile file(m_cli.path(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName().toStdString() : "";
}

void TestCliRanking::initTestCase()
{
    m_data = m_cli.file("made");
    VERIFY_CODE(m_cli.run("data synth " + m_data + " --users 60 --items 300 --ratings 2400"), 0);
    QFile ratings(QString::fromStdString(m_data + "/ratings.dat"));
    QVERIFY(ratings.open(QIODevice::ReadOnly));
    std::map<int, qlonglong> times;
    std::set<int> known;
    while (!ratings.atEnd()) {
        const QList<QByteArray> fields = ratings.readLine().trimmed().split(':'); // "user::item::rating::time"
        const int user = fields[0].toInt();
        const int item = fields[2].toInt();
        const qlonglong time = fields[6].toLongLong();
        m_rated[user].insert(item);
        known.insert(item);
        if (time >= times[user]) {
            times[user] = time;
            m_latest[user] = item;
        }
    }
    for (const auto& [user, item] : m_latest) {
        m_candidates += '(' + QByteArray::number(user) + ',' + QByteArray::number(item) + ')';
        int left = 10;
        for (const int other : known)
            if (left > 0 && m_rated[user].count(other) == 0) {
                m_candidates += '\t' + QByteArray::number(other);
                --left;
            }
        m_candidates += '\n';
    }
}

/// Full, drawn and read candidates beside each other, for k = 1 … 10, per group and per intersection with n.
void TestCliRanking::ranksOneRunInEveryWay()
{
    const std::string file = write("own.test.negative", m_candidates);
    const std::string line =
        "train --json --quiet --no-log --model gmf --epochs 2 --split loo --k 1,2,3,4,5,6,7,8,9,10 "
        "--set validation_negatives=30 --group gender,gender*age --data " +
        m_data + " --candidates full,uni:20,file:" + file;
    const CliResult result = m_cli.run(line);
    VERIFY_CODE(result, 0);
    const auto json = result.json();
    const auto metrics = json["metrics"];
    for (const char* metric : {"hr", "ndcg", "mrr"})
        for (const char* candidates : {"", ":uni20", ":file"}) {
            double before = 0;
            for (int k = 1; k <= 10; ++k) {
                const std::string key = metric + ("@" + std::to_string(k)) + candidates;
                QVERIFY2(metrics.contains(key), key.c_str());
                QVERIFY(metrics[key].get<double>() >= before || *metric == 'n');
                before = metrics[key].get<double>();
            }
        }
    QVERIFY(metrics["hr@10:file"].get<double>() >= metrics["hr@10"].get<double>()); // one of eleven, one of hundreds
    QVERIFY(!metrics.contains("rmse"));                                             // it learns no ratings

    VERIFY_KEYS(metrics, "hr@10[gender=F]", "hr@10:uni20[gender=M]", "ndcg@10:file[gender]:difference",
                "ndcg@10[gender]:ratio", "ndcg@10[gender]:worst");
    const auto& groups = json["groups"]["hr@10:file"];
    int users = 0;
    int both = 0;
    for (const auto& group : groups) {
        const std::string name = group["group"].get<std::string>();
        const bool isIntersection = name.find(',') != std::string::npos;
        (isIntersection ? both : users) += group["n"].get<int>();
        if (isIntersection)
            QCOMPARE(group["small"].get<bool>(), group["n"].get<int>() < 10);
    }
    QCOMPARE(users, 60);
    QCOMPARE(both, 60);
    for (int k = 1; k <= 10; ++k)
        QCOMPARE(json["curves"]["network.validation_hr@" + std::to_string(k)].size(), std::size_t{2});

    QCOMPARE(m_cli.run(line + " --threads 1").json()["metrics"].dump(), metrics.dump());
    const auto other = m_cli.run(line + " --seed 2").json()["metrics"];
    QVERIFY(other["auc:uni20"] != metrics["auc:uni20"]); // other draws
}

void TestCliRanking::ratingModelsRankInTheSameRun()
{
    for (const char* model : {"pmf", "biased-mf", "mf-fair", "deepfair"}) {
        const CliResult result = m_cli.run(std::string("train --json --quiet --no-log --epochs 2 --k 5,10 --model ") +
                                           model + " --candidates full,uni:20 --data " + m_data);
        VERIFY_CODE(result, 0);
        VERIFY_KEYS(result.json()["metrics"], "rmse", "mae", "hr@5", "hr@10", "ndcg@10", "hr@10:uni20", "ndcg@10:uni20",
                    "coverage@10", "gini@10");
    }
}

void TestCliRanking::pretrainsFromTwoHalves()
{
    const CliResult result =
        m_cli.run("train --json --quiet --no-log --model neumf --epochs 2 --split loo --data " + m_data +
                  " --set pretrain_epochs=1 factors=16 layers=48,16 embedding=16 validation_negatives=30");
    VERIFY_CODE(result, 0);
    const auto curves = result.json()["curves"];
    VERIFY_KEYS(curves, "gmf.train_loss", "mlp.train_loss", "neumf.train_loss", "neumf.validation_ndcg@10");
    QCOMPARE(curves["gmf.train_loss"].size(), std::size_t{1});
    QCOMPARE(curves["neumf.train_loss"].size(), std::size_t{2});
}

void TestCliRanking::learnsFromProperties()
{
    const std::string line = "train --json --quiet --no-log --model mlp --epochs 2 --split loo --data " + m_data +
                             " --set validation_negatives=30 item_features=true user_features=";
    const CliResult result = m_cli.run(line + "gender,age");
    VERIFY_CODE(result, 0);
    const CliResult unknown = m_cli.run(line + "gender,height");
    QVERIFY(unknown.code != 0);
    QVERIFY(unknown.err.contains("height"));
}

void TestCliRanking::mfFairLearnsRatingsAndChoices()
{
    const std::string line = "train --json --quiet --no-log --model mf-fair --epochs 2 --group gender --data " + m_data;
    const auto explicitly = m_cli.run(line).json();
    VERIFY_KEYS(explicitly["metrics"], "rmse", "u-value", "u-absolute", "u-under", "u-over", "u-parity",
                "parity-gap[gender]", "ndcg@10");
    VERIFY_KEYS(explicitly["curves"], "factors.train_diversity", "factors.train_fairness",
                "factors.validation_fairness", "factors.validation_rmse");
    const CliResult result = m_cli.run(line + " --set feedback=implicit");
    VERIFY_CODE(result, 0);
    QVERIFY(!result.json()["metrics"].contains("rmse"));
    VERIFY_KEYS(result.json()["metrics"], "hr@10", "ndcg@10", "ndcg@10[gender]:difference");
}

void TestCliRanking::sweepsTheWeightOfFairness()
{
    for (const char* weight : {"lambda_fairness", "lambda_diversity"}) {
        const CliResult result = m_cli.run("sweep --json --quiet --model mf-fair --data " + m_data +
                                           " --set epochs=2 --vary " + weight + "=0:2:1");
        VERIFY_CODE(result, 0);
        const auto json = result.json();
        QCOMPARE(json["runs"].size(), std::size_t{3});
        QVERIFY(!json["pareto"].empty());
    }
}

void TestCliRanking::badCandidatesAreRefusedOrCounted()
{
    const std::string line = "train --json --quiet --no-log --model popularity --split loo --data " + m_data + " ";
    const auto candidates = [&](const std::string& file) { return line + "--candidates file:" + file; };
    const CliResult user = m_cli.run(candidates(write("user.tsv", "1\t1\t2 3\n99999\t1\t2 3\n")));
    VERIFY_CODE(user, 1);
    QVERIFY(user.err.contains("99999") && user.err.contains("user.tsv"));

    const QByteArray latest = QByteArray::number(m_latest[1]);
    const CliResult item = m_cli.run(candidates(write("item.tsv", "1\t" + latest + "\t77777\n")));
    VERIFY_CODE(item, 1);
    QVERIFY(item.err.contains("77777"));

    // user 2's positive is no test rating; user 1's only negative is one she rated; lists of 5 from two candidates
    const QByteArray wrong =
        QByteArray::number(*m_rated[2].begin() == m_latest[2] ? *m_rated[2].rbegin() : *m_rated[2].begin());
    const QByteArray rated =
        QByteArray::number(*m_rated[1].begin() == m_latest[1] ? *m_rated[1].rbegin() : *m_rated[1].begin());
    const QByteArray text = "1\t" + latest + '\t' + rated + "\n2\t" + wrong + "\t1\n";
    const CliResult counted = m_cli.run(candidates(write("odd.tsv", text)) + " --k 1,5");
    VERIFY_CODE(counted, 0);
    const std::string findings = counted.json()["findings"].dump();
    QVERIFY2(findings.find("1 users of the candidate file left out") != std::string::npos, findings.c_str());
    QVERIFY2(findings.find("1 negatives of the candidate file are rated by their user") != std::string::npos,
             findings.c_str());
    QVERIFY2(findings.find("lists of 5 left out") != std::string::npos, findings.c_str());
    QVERIFY(counted.json()["metrics"].contains("hr@1:file") && !counted.json()["metrics"].contains("hr@5:file"));
}

void TestCliRanking::aMissingGroupIsAnError()
{
    const std::string line = "train --json --quiet --no-log --model mf-fair --epochs 2 --data " + m_data;
    const CliResult unknown = m_cli.run(line + " --set fairness_attribute=height");
    QVERIFY(unknown.code != 0);
    QVERIFY(unknown.err.contains("height"));
    VERIFY_CODE(m_cli.run(line + " --set fairness_attribute=gender*age"), 0);
}

QTEST_GUILESS_MAIN(TestCliRanking)
#include "tst_cli_ranking.moc"
