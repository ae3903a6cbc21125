// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/usersearch.h"

#include <algorithm>

namespace equipoise {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// True where the text, or a word in it, begins with `start`.
bool beginsAWord(std::string_view text, std::string_view start)
{
    for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1))
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '/' || text[at - 1] == '-')
            return true;
    return false;
}

/// A word with what it says of every label, so that a user is a matter of look-ups.
class Word
{
public:
    Word(const Dataset& dataset, std::string text)
        : m_dataset(dataset)
        , m_text(std::move(text))
    {
        for (const Attribute& attribute : dataset.attributes()) {
            std::vector<bool> fits;
            for (std::size_t code = 0; code < attribute.labels.size(); ++code)
                fits.push_back(begins(attribute.labels[code]) || begins(attribute.titles[code]) ||
                               begins(attribute.name + "=" + attribute.labels[code]));
            m_fits.push_back(std::move(fits));
        }
    }

    bool fits(std::uint32_t user) const
    {
        if (m_dataset.users().text(user).starts_with(m_text))
            return true;
        for (std::size_t a = 0; a < m_fits.size(); ++a) {
            const std::uint32_t code = m_dataset.attributes()[a].codes[user];
            if (code != Attribute::kMissing && m_fits[a][code])
                return true;
        }
        return false;
    }

private:
    bool begins(std::string_view text) const { return beginsAWord(lowerCase(text), m_text); }

    const Dataset& m_dataset;
    std::string m_text;
    std::vector<std::vector<bool>> m_fits; ///< per attribute and code
};

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : lowerCase(text) + ' ') {
        if (c != ' ' && c != ',' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

} // namespace

std::vector<std::uint32_t> findUsers(const Dataset& dataset, std::string_view text, std::size_t limit)
{
    std::vector<Word> words;
    for (std::string& word : wordsOf(text))
        words.emplace_back(dataset, std::move(word));
    std::vector<std::uint32_t> users;
    const auto exact = dataset.users().find(text);
    if (exact && *exact < dataset.userCount() && limit > 0)
        users.push_back(*exact);
    for (std::uint32_t user = 0; user < dataset.userCount() && users.size() < limit; ++user)
        if (exact != user && std::all_of(words.begin(), words.end(), [&](const Word& word) { return word.fits(user); }))
            users.push_back(user);
    return users;
}

std::string describeUser(const Dataset& dataset, std::uint32_t user)
{
    std::string text;
    for (const Attribute& attribute : dataset.attributes()) {
        const std::uint32_t code = attribute.codes[user];
        if (code == Attribute::kMissing)
            continue;
        text += (text.empty() ? "" : " · ") + attribute.titles[code];
    }
    return text;
}

} // namespace equipoise
