// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/candidatefile.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <fstream>
#include <optional>

namespace equipoise {
namespace {

struct Line
{
    std::string_view user;
    std::string_view positive;
    std::vector<std::string_view> negatives;
};

/// Nothing where the line has neither of the two forms.
std::optional<Line> parseLine(std::string_view text)
{
    std::vector<std::string_view> fields = splitText(text, '\t');
    Line line;
    std::size_t first = 1;
    if (text.starts_with('(')) {
        const std::size_t comma = fields[0].find(',');
        if (comma == std::string_view::npos || !fields[0].ends_with(')'))
            return std::nullopt;
        line.user = fields[0].substr(1, comma - 1);
        line.positive = fields[0].substr(comma + 1, fields[0].size() - comma - 2);
    } else {
        if (fields.size() < 3)
            return std::nullopt;
        line.user = fields[0];
        line.positive = fields[1];
        first = 2;
    }
    for (std::size_t f = first; f < fields.size(); ++f)
        for (const std::string_view id : splitText(fields[f], ' '))
            if (!id.empty())
                line.negatives.push_back(trimmed(id));
    line.user = trimmed(line.user);
    line.positive = trimmed(line.positive);
    return line;
}

class Reader
{
public:
    Reader(const std::filesystem::path& path, const TestView& view)
        : m_path(path.string())
        , m_view(view)
        , m_rows(view.dataset().userCount())
        , m_hasLine(view.dataset().userCount(), false)
    {}

    CandidateFile read()
    {
        std::ifstream stream(m_path, std::ios::binary);
        if (!stream)
            throw Error(ErrorKind::Io, "the file with the candidates cannot be opened").file(m_path);
        Sha256 hash;
        for (std::string text; std::getline(stream, text);) {
            ++m_line;
            hash.add(text);
            hash.add("\n");
            if (!trimmed(text).empty())
                take(text);
        }
        if (stream.bad())
            throw Error(ErrorKind::Io, "the file with the candidates cannot be read").file(m_path);
        CandidateFile file = assemble();
        file.hash = hash.finish();
        return file;
    }

private:
    struct Row
    {
        std::vector<std::uint32_t> positive;
        std::vector<std::uint32_t> negatives;
    };

    [[noreturn]] void refuse(std::string message, std::string_view value, std::string hint) const
    {
        throw Error(ErrorKind::Data, std::move(message))
            .file(m_path)
            .line(m_line)
            .value(std::string(value))
            .hint(std::move(hint));
    }

    bool isHeader(const Line& line) const
    {
        return m_line == 1 && !m_view.dataset().users().find(line.user) && !parseInteger(line.user);
    }

    std::uint32_t itemOf(std::string_view id) const
    {
        if (const auto item = m_view.dataset().items().find(id))
            return *item;
        refuse("the candidates name an item that the data do not have", id, "Take the file that belongs to these data");
    }

    void take(std::string_view text)
    {
        const std::optional<Line> line = parseLine(text);
        if (!line)
            refuse("the line is no list of candidates", text,
                   "Lines look like '(user,positive)<tab>negative<tab>…' or 'user<tab>positive<tab>negative …'");
        if (isHeader(*line))
            return;
        const auto user = m_view.dataset().users().find(line->user);
        if (!user)
            refuse("the candidates name a user that the data do not have", line->user,
                   "Take the file that belongs to these data");
        if (m_hasLine[*user])
            refuse("the candidates have a second line for a user", line->user, "Keep one line for each user");
        m_hasLine[*user] = true;

        const std::uint32_t positive = itemOf(line->positive);
        if (!isTestItem(*user, positive)) {
            ++m_wrongPositives;
            return;
        }
        Row& row = m_rows[*user];
        row.positive = {positive};
        for (const std::string_view id : line->negatives)
            row.negatives.push_back(itemOf(id));
        clean(*user, row);
    }

    bool isTestItem(std::uint32_t user, std::uint32_t item) const
    {
        bool found = false;
        m_view.forRows(user, [&](std::size_t row) {
            found = found || (m_view.dataset().rowItems()[row] == item && m_view.part(row) == TestView::Part::Test);
        });
        return found;
    }

    /// Drops what cannot be ranked or would be ranked twice, counts what the user has rated.
    void clean(std::uint32_t user, Row& row)
    {
        const std::size_t items = m_view.dataset().itemCount();
        auto& negatives = row.negatives;
        m_unrated += std::erase_if(negatives, [&](std::uint32_t item) { return item >= items; });
        const std::size_t before = negatives.size();
        std::sort(negatives.begin(), negatives.end());
        negatives.erase(std::unique(negatives.begin(), negatives.end()), negatives.end());
        std::erase(negatives, row.positive.front());
        m_repeated += before - negatives.size();
        m_view.forRows(user, [&](std::size_t r) {
            m_rated += std::binary_search(negatives.begin(), negatives.end(), m_view.dataset().rowItems()[r]);
        });
    }

    CandidateFile assemble()
    {
        CandidateFile file;
        for (const Row& row : m_rows) {
            file.positives.items.insert(file.positives.items.end(), row.positive.begin(), row.positive.end());
            file.positives.offsets.push_back(static_cast<std::uint32_t>(file.positives.items.size()));
            file.negatives.items.insert(file.negatives.items.end(), row.negatives.begin(), row.negatives.end());
            file.negatives.offsets.push_back(static_cast<std::uint32_t>(file.negatives.items.size()));
        }
        if (file.positives.items.empty())
            throw Error(ErrorKind::Data, "none of the positives in the file is a test rating of its user")
                .file(m_path)
                .hint("Use the split the file was made for, as a rule 'loo'");
        const auto note = [&](std::size_t count, const char* text) {
            if (count > 0)
                file.findings.push_back(groupedText(static_cast<long long>(count)) + " " + text);
        };
        note(m_wrongPositives, "users of the candidate file left out: their positive is no test rating of theirs");
        note(m_unrated, "negatives of the candidate file left out: nobody ever rated them");
        note(m_repeated, "negatives of the candidate file left out: they repeat another or the positive");
        note(m_rated, "negatives of the candidate file are rated by their user (kept: they are part of its protocol)");
        return file;
    }

    std::string m_path;
    const TestView& m_view;
    std::vector<Row> m_rows;
    std::vector<bool> m_hasLine;
    std::uint64_t m_line = 0;
    std::size_t m_wrongPositives = 0;
    std::size_t m_unrated = 0;
    std::size_t m_repeated = 0;
    std::size_t m_rated = 0;
};

} // namespace

CandidateFile readCandidateFile(const std::filesystem::path& path, const TestView& view)
{
    return Reader(path, view).read();
}

} // namespace equipoise
