// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/digits.h"
#include "core/data/ratingsparser.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <charconv>

using namespace equipoise;

namespace {

FileContent contentOf(const std::string& text)
{
    // a copy of exactly that size on the heap, so that the sanitizers see any look behind its end
    const auto owner = std::make_shared<std::vector<char>>(text.begin(), text.end());
    return {"memory", {owner->data(), owner->size()}, owner};
}

struct Made
{
    std::string text;
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    std::vector<float> values;
    std::vector<std::int64_t> times;
    std::vector<std::uint64_t> lines;
};

/// Some megabytes of good lines in all the ways they may be written.
Made make(std::uint64_t seed, std::size_t bytes)
{
    RandomStream random(seed, "test.parser");
    Made made;
    std::uint64_t line = 0;
    while (made.text.size() < bytes) {
        ++line;
        const std::uint32_t kind = random.below(40);
        if (kind == 0) {
            made.text += random.below(2) ? "\n" : " \r\n";
            continue;
        }
        made.users.push_back(random.next() >> random.below(32));
        made.items.push_back(random.below(100000));
        made.values.push_back(static_cast<float>(1 + random.below(10)) / 2);
        made.times.push_back(static_cast<std::int64_t>(random.next64() >> (7 + random.below(50))));
        made.lines.push_back(line);
        const std::string value =
            kind == 1 ? "0" + std::to_string(made.values.back()) : QByteArray::number(made.values.back()).toStdString();
        const std::string blank = kind == 2 ? " " : "";
        const std::string quote = kind == 3 ? "\"" : "";
        made.text += quote + std::to_string(made.users.back()) + quote + "," + blank +
                     std::to_string(made.items.back()) + "," + value + "," + std::to_string(made.times.back()) + blank +
                     (kind == 4 ? "\r\n" : "\n");
    }
    if (seed % 2 == 1)
        made.text.erase(made.text.find_last_not_of("\r\n") + 1);
    return made;
}

} // namespace

class TestRatingsParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDigits()
    {
        RandomStream random(3, "test.digits");
        for (int i = 0; i < 20000; ++i) {
            const std::uint64_t number = random.next64() % 1'000'000'000'000'000'000U >> random.below(60);
            const std::string digits = std::to_string(number);
            const std::string text = digits +
                                     (i % 3 == 0   ? "::"
                                      : i % 3 == 1 ? "\n"
                                                   : "/") +
                                     std::string(kDigitPadding, '9');
            const char* p = text.data();
            std::uint64_t value = 0;
            QVERIFY(readDigits(p, value));
            QCOMPARE(value, number);
            QCOMPARE(static_cast<std::size_t>(p - text.data()), digits.size());
        }
        for (const char* bad : {"", "x", "-1", "1234567890123456789", ":1"}) {
            const std::string text = bad + std::string(kDigitPadding, ',');
            const char* p = text.data();
            std::uint64_t value = 0;
            QVERIFY(!readDigits(p, value));
        }
    }

    void readsFixedPoints()
    {
        RandomStream random(4, "test.fixed");
        for (int i = 0; i < 20000; ++i) {
            const std::string digits = std::to_string(random.below(1U << random.below(23))) + "." +
                                       std::to_string(random.below(1U << random.below(23)));
            const std::string text = digits + std::string(kDigitPadding, ',');
            float expected = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), expected);
            const char* p = text.data();
            float value = 0;
            QVERIFY(readFixedPoint(p, value));
            QCOMPARE(value, expected);
            QCOMPARE(static_cast<std::size_t>(p - text.data()), digits.size());
        }
    }

    void agreesWithANaiveReader_data()
    {
        QTest::addColumn<int>("threads");
        for (int threads : {1, 3})
            QTest::addRow("%d", threads) << threads;
    }

    void agreesWithANaiveReader()
    {
        QFETCH(int, threads);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Made made = make(seed, seed == 3 ? 1000 : 2'300'000);
            RatingsLayout layout;
            layout.quotes = Quotes::Csv;
            RatingColumns columns;
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] { columns = parseRatings(contentOf(made.text), layout, {}); });
            QVERIFY(std::equal(columns.values.begin(), columns.values.end(), made.values.begin(), made.values.end()));
            QVERIFY(
                std::equal(columns.timestamps.begin(), columns.timestamps.end(), made.times.begin(), made.times.end()));
            const IdColumn::Ranked users = columns.users.takeRanked();
            const IdColumn::Ranked items = columns.items.takeRanked();
            QCOMPARE(users.ranks.size(), made.users.size());
            std::size_t same = 0;
            while (same < made.users.size() && users.numbers[users.ranks[same]] == made.users[same] &&
                   items.numbers[items.ranks[same]] == made.items[same] &&
                   columns.lines.lineOf(same) == made.lines[same])
                ++same;
            QCOMPARE(same, made.users.size());
        }
    }

    void findsTheFirstBadLineAnywhere()
    {
        const Made made = make(2, 3'300'000);
        for (const std::size_t share : {1U, 3U, 7U, 9U}) {
            const std::size_t row = made.lines.size() * share / 10;
            std::string text = made.text;
            std::size_t at = 0;
            for (std::uint64_t line = 1; line < made.lines[row]; ++line)
                at = text.find('\n', at) + 1;
            text.insert(at, "bad,");
            RatingsLayout layout;
            layout.quotes = Quotes::Csv;
            try {
                parseRatings(contentOf(text + "worse\n"), layout, {});
                QFAIL("nothing was refused");
            } catch (const Error& error) {
                QCOMPARE(error.line(), made.lines[row]);
                QCOMPARE(QString::fromStdString(error.value()), QStringLiteral("bad"));
                QVERIFY(QString::fromStdString(error.what()).contains(QStringLiteral("1 more line cannot be read")));
            }
        }
    }

    void takesWideIds()
    {
        std::string text;
        for (std::int64_t row = 0; row < 100'000; ++row)
            text += std::to_string(row * 50'000'000'000) + "\t" + std::to_string(-row) + "\t1\n";
        RatingsLayout layout;
        layout.separator = "\t";
        layout.timestamp = -1;
        RatingColumns columns = parseRatings(contentOf(text), layout, {});
        const IdColumn::Ranked users = columns.users.takeRanked();
        const IdColumn::Ranked items = columns.items.takeRanked();
        for (std::int64_t row = 0; row < 100'000; ++row) {
            QCOMPARE(users.numbers[users.ranks[static_cast<std::size_t>(row)]], row * 50'000'000'000);
            QCOMPARE(items.numbers[items.ranks[static_cast<std::size_t>(row)]], -row);
        }
    }

    void survivesTornTexts()
    {
        // whatever is cut off or overwritten, there is a result or an Error, never anything else
        const Made made = make(5, 3000);
        RandomStream random(6, "test.torn");
        RatingsLayout layout;
        layout.quotes = Quotes::Csv;
        for (int i = 0; i < 3000; ++i) {
            std::string text = made.text.substr(0, random.below(static_cast<std::uint32_t>(made.text.size())));
            for (std::uint32_t n = random.below(3); n > 0 && !text.empty(); --n)
                text[random.below(static_cast<std::uint32_t>(text.size()))] = static_cast<char>(random.below(256));
            layout.acceptsTextIds = i % 2 == 0;
            try {
                parseRatings(contentOf(text), layout, {});
            } catch (const Error& error) {
                QVERIFY(error.kind() == ErrorKind::Data);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRatingsParser)
#include "tst_ratingsparser.moc"
