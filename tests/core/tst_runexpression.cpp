// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/log/runexpression.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace equipoise;

namespace {

using Kind = RunExpression::Kind;
using Sign = RunExpression::Sign;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

/// Four runs, newest first: 4 pmf finished, 3 deepfair failed without metrics, 2 pmf finished and starred, 1 deleted.
RunTable sample()
{
    RunTable table;
    const auto add = [&](RunId id, const char* model, RunStatus status, std::map<std::string, std::string> parameters) {
        RunSummary row;
        row.id = id;
        row.model = row.name = table.intern(model);
        row.data = table.intern("ml-1m");
        row.status = status;
        row.seed = static_cast<std::uint64_t>(id);
        row.started = id * kDay; // 1970-01-02, …
        row.isStarred = id == 2;
        row.isDeleted = id == 1;
        row.note = id == 3 ? "Diverged at once" : "";
        row.tags = id == 4 ? std::vector<std::string>{"good", "paper"} : std::vector<std::string>{};
        table.put(row, parameters);
    };
    add(4, "pmf", RunStatus::Finished, {{"factors", "30"}, {"betas", "0:1:0.1"}});
    add(3, "deepfair", RunStatus::Failed, {{"hidden1", "80"}});
    add(2, "pmf", RunStatus::Finished, {{"factors", "8"}});
    add(1, "pmf", RunStatus::Finished, {{"factors", "8"}});
    table.setMetric("rmse", {0.85, kNone, 0.9, 0.8});
    table.setMetric("ndcg@10", {0.1, kNone, 0.2, 0.3});
    table.setMetric("rmse[gender=F]", {0.95, kNone, 0.7, 0.8});
    table.setMetricKeys({"hr@10", "hr@5", "ndcg@10", "rmse", "rmse[gender=F]", "rmse{beta=0.3}"});
    return table;
}

/// Numbers of the runs that match, newest first.
std::vector<RunId> found(const char* text)
{
    const RunTable table = sample();
    const auto flags = matches(parseExpression(text, table), table);
    std::vector<RunId> ids;
    for (std::size_t row = 0; row < flags.size(); ++row)
        if (flags[row] != 0)
            ids.push_back(table.rows()[row].id);
    return ids;
}

using Ids = std::vector<RunId>;

/// Random trees over the sample's columns.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {}

    RunExpression make(int depth)
    {
        const int kind = pick(depth > 0 ? 8 : 5);
        switch (kind) {
        case 0:
            return {.kind = Kind::Starred};
        case 1:
            return {.kind = Kind::State, .state = static_cast<RunStatus>(pick(5))};
        case 2:
            return {.kind = Kind::Text, .values = {kTexts[static_cast<std::size_t>(pick(6))]}};
        case 3:
        case 4:
            return comparison();
        case 5:
            return {.kind = Kind::Not, .parts = {make(depth - 1)}};
        default: {
            RunExpression node{.kind = kind == 6 ? Kind::And : Kind::Or};
            for (int i = 2 + pick(2); i > 0; --i)
                node.parts.push_back(make(depth - 1));
            return node;
        }
        }
    }

private:
    int pick(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    RunExpression comparison()
    {
        RunExpression node{.kind = Kind::Compare};
        switch (pick(4)) {
        case 0:
            node.column = RunColumn::ofMetric(pick(2) == 0 ? "rmse" : "rmse[gender=F]");
            node.sign = static_cast<Sign>(pick(6));
            node.values = {pick(2) == 0 ? "0.85" : "0.8"};
            break;
        case 1:
            node.column = RunColumn::ofParameter(pick(2) == 0 ? "factors" : "hidden1");
            node.sign = pick(2) == 0 ? Sign::Equal : Sign::Greater;
            node.values = {pick(2) == 0 ? "8" : "30"};
            break;
        case 2:
            node.column = RunColumn::ofField(RunField::Model);
            node.sign = pick(2) == 0 ? Sign::Contains : Sign::Unequal;
            node.values = {"pmf", "two words"};
            break;
        default:
            node.column = RunColumn::ofField(RunField::Tags);
            node.sign = pick(2) == 0 ? Sign::Equal : Sign::Lacks;
            node.values = {"good", R"(a "quoted\" one)"};
            break;
        }
        return node;
    }

    static constexpr std::array<const char*, 6> kTexts{"pmf", "ml", "at once", "(", "not", "\\\""};
    std::mt19937 m_random;
};

/// The definition, run by run: 1 yes, 0 no, -1 unknown.
int evaluate(const RunExpression& node, const RunTable& table, std::size_t row)
{
    const RunSummary& run = table.rows()[row];
    const auto lower = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower();
    };
    const auto holds = [&](std::string_view text, const std::string& part) {
        return lower(text).contains(lower(part));
    };
    switch (node.kind) {
    case Kind::All:
        return 1;
    case Kind::Starred:
        return run.isStarred;
    case Kind::Deleted:
        return run.isDeleted;
    case Kind::State:
        return run.status == node.state;
    case Kind::Text: {
        bool any = holds(table.text(run.model), node.values[0]) || holds(table.text(run.data), node.values[0]) ||
                   holds(table.text(run.name), node.values[0]) || holds(run.note, node.values[0]);
        for (const std::string& tag : run.tags)
            any = any || holds(tag, node.values[0]);
        return any;
    }
    case Kind::Not: {
        const int part = evaluate(node.parts[0], table, row);
        return part < 0 ? -1 : 1 - part;
    }
    case Kind::And: {
        int all = 1;
        for (const RunExpression& part : node.parts) {
            const int one = evaluate(part, table, row);
            all = one == 0 || all == 0 ? 0 : one < 0 || all < 0 ? -1 : 1;
        }
        return all;
    }
    case Kind::Or: {
        int any = 0;
        for (const RunExpression& part : node.parts) {
            const int one = evaluate(part, table, row);
            any = one == 1 || any == 1 ? 1 : one < 0 || any < 0 ? -1 : 0;
        }
        return any;
    }
    case Kind::Compare:
        break;
    }
    if (node.column.kind == RunColumn::Kind::Field) {
        const bool isTag = node.column.field == RunField::Tags;
        const std::vector<std::string> have =
            isTag ? run.tags : std::vector<std::string>{std::string(table.text(run.model))};
        bool any = false;
        for (const std::string& one : have)
            for (const std::string& value : node.values)
                any = any || (node.sign == Sign::Contains || node.sign == Sign::Lacks ? holds(one, value)
                                                                                      : lower(one) == lower(value));
        return node.sign == Sign::Unequal || node.sign == Sign::Lacks ? !any : any;
    }
    double value = kNone;
    if (node.column.kind == RunColumn::Kind::Metric)
        value = table.metrics().at(node.column.name)[row];
    else if (const TextCode code = table.parameters().at(node.column.name)[row]; code != 0)
        value = std::stod(std::string(table.text(code)));
    if (std::isnan(value))
        return -1;
    const double limit = std::stod(node.values[0]);
    const std::array<bool, 6> answers{value == limit, value != limit, value<limit, value <= limit, value> limit,
                                      value >= limit};
    return answers.at(static_cast<std::size_t>(node.sign));
}

} // namespace

class TestRunExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRuns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Ids>("expected");
        const auto row = [](const char* text, Ids ids) { QTest::newRow(text) << QByteArray(text) << ids; };
        row("", {4, 3, 2}); // deleted ones only where they are asked for
        row("rmse < 0.87", {4});
        row("rmse<0.87 or starred", {4, 2});
        row("not rmse < 0.87", {2}); // 3 has no RMSE
        row("not (rmse < 0.87)", {2});
        row("rmse < 0.87 and factors = 30 or starred", {4, 2});
        row("rmse < 0.87 and (factors = 8 or starred)", {});
        row("ndcg >= 0.2", {2}); // there is one list length
        row("rmse[gender=F] > 0.9", {4});
        row("failed", {3});
        row("state = failed|stopped", {3});
        row("FINISHED and not starred", {4});
        row("deleted", {1});
        row("deleted or starred", {2, 1});
        row("pmf", {4, 2});
        row("\"at ONCE\"", {3});
        row("tag = good", {4});
        row("tag != good", {3, 2});
        row("tag ~ ape", {4});
        row("note ~ diverged", {3});
        row("note = ''", {4, 2});
        row("model = PMF|deepfair", {4, 3, 2});
        row("model != pmf", {3});
        row("betas = 0:1:0.1", {4});
        row("factors = 30.0", {4}); // as numbers
        row("factors > 8", {4});
        row("param.factors = 8", {2});
        row("metric.rmse = 0.9", {2});
        row("run >= 3", {4, 3});
        row("seed = 2|3", {3, 2});
        row("started = 1970-01-03", {2}); // two days after the beginning
        row("started > 1970-01-03", {4, 3});
        row("started <= 1970-01-03T00:00", {2});
        row("mae < 1", {}); // a metric nobody was measured by
    }

    void findsRuns()
    {
        QFETCH(QByteArray, text);
        QFETCH(Ids, expected);
        QCOMPARE(found(text.constData()), expected);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* text, int position, int length, const char* words) {
            QTest::newRow(text) << QByteArray(text) << position << length << QByteArray(words);
        };
        row("rmsee < 0.9", 0, 5, "Did you mean rmse?");
        row("starred and rmse", 12, 4, "what about rmse?");
        row("rmse <", 6, 1, "value was expected");
        row("rmse < low", 7, 3, "a number was expected");
        row("rmse ~ 0.8", 5, 1, "no text");
        row("model < pmf", 6, 1, "no order");
        row("(starred or failed", 0, 1, "not closed");
        row("starred)", 7, 1, "not opened");
        row("and starred", 0, 3, "condition was expected");
        row("starred and", 11, 1, "condition was expected");
        row("pmf good", 4, 4, "'and' or 'or'");
        row("state = broken", 8, 6, "no state");
        row("started > yesterday", 10, 9, "no day");
        row("note = \"open", 7, 1, "not closed");
        row("factors < 3|4", 12, 1, "several values");
        row("hr > 0.5", 0, 2, "hr@10, hr@5");
        row("starred = 1", 0, 7, "stands alone");
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QByteArray, words);
        const auto read = readExpression(text.constData(), sample());
        QVERIFY(std::holds_alternative<ExpressionProblem>(read));
        const auto& problem = std::get<ExpressionProblem>(read);
        QCOMPARE(int(problem.position), position);
        QCOMPARE(int(problem.length), length);
        const QByteArray said = QByteArray::fromStdString(problem.message + " " + problem.hint);
        QVERIFY2(said.contains(words), said.constData());
        try {
            parseExpression(text.constData(), sample());
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            const QByteArray place = "character " + QByteArray::number(position + 1);
            QVERIFY2(QByteArray(error.what()).contains(place), error.what());
        }
    }

    void deepNestingIsRefused()
    {
        const auto read = readExpression(std::string(100'000, '('), sample());
        QVERIFY(std::holds_alternative<ExpressionProblem>(read));
        QVERIFY(std::holds_alternative<RunExpression>(readExpression("((((starred))))", sample())));
    }

    /// Whatever tree there is: its text reads back to it, and both find what the definition finds.
    void randomTreesReadBackAndAgreeWithTheDefinition()
    {
        const RunTable table = sample();
        Maker maker(7);
        for (int i = 0; i < 3000; ++i) {
            const RunExpression tree = maker.make(4);
            const std::string text = toText(tree);
            const auto read = readExpression(text, table);
            QVERIFY2(std::holds_alternative<RunExpression>(read), text.c_str());
            QVERIFY2(std::get<RunExpression>(read) == tree, text.c_str());
            const auto flags = matches(tree, table);
            for (std::size_t row = 0; row < flags.size(); ++row) {
                const bool expected = evaluate(tree, table, row) == 1 && !table.rows()[row].isDeleted;
                QVERIFY2((flags[row] != 0) == expected, text.c_str());
            }
        }
    }

    /// No text makes it crash or go on for ever; a problem lies within the text.
    void anyTextIsReadOrRefused()
    {
        const RunTable table = sample();
        std::mt19937 random(11);
        const std::vector<std::string> pieces{"rmse", "<", "0.9", "and",     "or",         "not",     "(",       ")",
                                              "\"",   "'", "|",   " ",       "~",          "starred", "factors", "=",
                                              "[",    "{", "\\",  "started", "1970-01-01", "é"};
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            for (unsigned n = random() % 8; n > 0; --n)
                text += pieces[random() % pieces.size()] + (random() % 2 == 0 ? " " : "");
            const auto read = readExpression(text, table);
            if (const auto* problem = std::get_if<ExpressionProblem>(&read)) {
                QVERIFY2(problem->position <= text.size() && problem->length >= 1, text.c_str());
                QVERIFY2(!problem->message.empty(), text.c_str());
            }
        }
    }

    void knowsWhatItNeeds()
    {
        const RunTable table = sample();
        const RunExpression tree = parseExpression("rmse < 1 and (ndcg > 0 or not deleted) or factors = 3", table);
        QCOMPARE(metricsOf(tree), (std::set<std::string>{"ndcg@10", "rmse"}));
        QVERIFY(asksForDeleted(tree));
        QVERIFY(!asksForDeleted(parseExpression("starred", table)));
        const auto names = expressionNames(table);
        const auto has = [&](const char* name, ExpressionName::Kind kind) {
            return std::any_of(names.begin(), names.end(),
                               [&](const auto& one) { return one.name == name && one.kind == kind; });
        };
        QVERIFY(has("model", ExpressionName::Kind::Field) && has("failed", ExpressionName::Kind::Word));
        QVERIFY(has("factors", ExpressionName::Kind::Parameter) && has("rmse", ExpressionName::Kind::Metric));
    }

    void readsTimes()
    {
        QCOMPARE(timeRangeOf("1970-01-02")->first, kDay);
        QCOMPARE(timeRangeOf("1970-01-02")->second, 2 * kDay);
        QCOMPARE(timeRangeOf("1970-01-01T00:01")->first, 60'000);
        QCOMPARE(timeRangeOf("1970-01-01T00:01:02")->second, 63'000);
        // 31 · 365 + 8 leap days (1972 … 2000) from 1970 to 2001
        QCOMPARE(timeRangeOf("2001-01-01")->first, (31 * 365 + 8) * kDay);
        for (const char* text : {"2001-02-29", "2001-1-1", "2001", "2001-01-01T25:00", "2001-01-01T1:00", "today"})
            QVERIFY2(!timeRangeOf(text), text);
    }
};

QTEST_APPLESS_MAIN(TestRunExpression)
#include "tst_runexpression.moc"
