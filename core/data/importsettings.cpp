// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/importsettings.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace equipoise {

namespace {

using nlohmann::json;

struct Role
{
    const char* name;
    std::string DelimitedMapping::*column;
};
constexpr std::array kRoles{Role{"user", &DelimitedMapping::user}, Role{"item", &DelimitedMapping::item},
                            Role{"rating", &DelimitedMapping::rating}, Role{"timestamp", &DelimitedMapping::timestamp}};

void put(json& object, const char* key, const std::string& value)
{
    if (!value.empty())
        object[key] = value;
}

json sideJson(const JoinedTable& table)
{
    json object = {{"path", table.path.string()}};
    put(object, "id", table.id);
    return object;
}

JoinedTable sideFromJson(const json& object)
{
    return {object.value("path", std::string()), object.value("id", std::string())};
}

json mappingJson(const DelimitedMapping& mapping)
{
    json object = json::object();
    for (const Role& role : kRoles)
        put(object, role.name, mapping.*role.column);
    put(object, "separator", mapping.separator);
    put(object, "encoding", mapping.encoding);
    if (mapping.hasHeader)
        object["header"] = *mapping.hasHeader;
    if (mapping.hasQuotes)
        object["quotes"] = *mapping.hasQuotes;
    return object;
}

DelimitedMapping mappingFromJson(const json& object)
{
    DelimitedMapping mapping;
    for (const Role& role : kRoles)
        mapping.*role.column = object.value(role.name, std::string());
    mapping.separator = object.value("separator", std::string());
    mapping.encoding = object.value("encoding", std::string());
    if (object.contains("header"))
        mapping.hasHeader = object["header"].get<bool>();
    if (object.contains("quotes"))
        mapping.hasQuotes = object["quotes"].get<bool>();
    return mapping;
}

class Options
{
public:
    void add(std::string_view option) { m_text += fmt::format("{}{}", m_text.empty() ? "" : " ", option); }
    void add(std::string_view option, const std::string& value)
    {
        if (!value.empty())
            add(fmt::format("{} {}", option, shellWord(value)));
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

void addMapping(Options& options, const DelimitedMapping& mapping)
{
    std::string columns;
    for (const Role& role : kRoles)
        if (!(mapping.*role.column).empty())
            columns += fmt::format("{}{}={}", columns.empty() ? "" : ",", role.name, mapping.*role.column);
    options.add("--columns", columns);
    options.add("--separator", separatorWord(mapping.separator));
    if (mapping.hasHeader)
        options.add(*mapping.hasHeader ? "--header" : "--no-header");
    if (mapping.hasQuotes && !*mapping.hasQuotes)
        options.add("--no-quotes");
    options.add("--encoding", mapping.encoding);
    if (options.text().empty())
        options.add("--delimited");
}

} // namespace

bool ImportSettings::isDefault() const { return *this == ImportSettings(); }

bool ImportSettings::operator==(const ImportSettings& other) const
{
    const auto bounds = [](const std::optional<RatingScale>& s) {
        return s ? std::optional<std::pair<float, float>>({s->minimum, s->maximum}) : std::nullopt;
    };
    return mapping == other.mapping && bounds(scale) == bounds(other.scale) && table == other.table &&
           users == other.users && items == other.items && skipsBadLines == other.skipsBadLines;
}

std::string ImportSettings::toText() const
{
    if (isDefault())
        return {};
    json object = json::object();
    if (mapping)
        object["mapping"] = mappingJson(*mapping);
    if (scale)
        object["scale"] = {scale->minimum, scale->maximum};
    put(object, "table", table);
    if (!users.path.empty())
        object["users"] = sideJson(users);
    if (!items.path.empty())
        object["items"] = sideJson(items);
    if (skipsBadLines)
        object["skip_bad_lines"] = true;
    return object.dump();
}

ImportSettings ImportSettings::fromText(std::string_view text)
{
    ImportSettings settings;
    if (text.empty())
        return settings;
    try {
        const json object = json::parse(text);
        if (object.contains("mapping"))
            settings.mapping = mappingFromJson(object["mapping"]);
        if (object.contains("scale"))
            settings.scale = RatingScale{object["scale"].at(0).get<float>(), object["scale"].at(1).get<float>()};
        settings.table = object.value("table", std::string());
        if (object.contains("users"))
            settings.users = sideFromJson(object["users"]);
        if (object.contains("items"))
            settings.items = sideFromJson(object["items"]);
        settings.skipsBadLines = object.value("skip_bad_lines", false);
    } catch (const json::exception&) {
        throw Error(ErrorKind::Data, "these are no settings of an import").value(std::string(text));
    }
    return settings;
}

std::string ImportSettings::commandOptions() const
{
    Options options;
    if (mapping)
        addMapping(options, *mapping);
    if (scale)
        options.add("--scale", fmt::format("{}:{}", numberText(scale->minimum), numberText(scale->maximum)));
    options.add("--table", table);
    options.add("--user-table", users.path.string());
    options.add("--user-table-id", users.id);
    options.add("--item-table", items.path.string());
    options.add("--item-table-id", items.id);
    if (skipsBadLines)
        options.add("--skip-bad-lines");
    return options.text();
}

std::string separatorWord(std::string_view separator)
{
    return separator == "\t" ? "tab" : separator == " " ? "blank" : std::string(separator);
}

std::string separatorFromWord(std::string_view word)
{
    return word == "tab" ? "\t" : word == "blank" ? " " : std::string(word);
}

void readColumns(std::string_view text, DelimitedMapping& mapping)
{
    const auto parts = splitText(text, ',');
    const auto roleOf = [](std::string_view part) {
        const std::string_view name = trimmed(part.substr(0, part.find('=')));
        return std::find_if(kRoles.begin(), kRoles.end(), [&](const Role& role) { return name == role.name; });
    };
    const bool isNamed = parts.front().find('=') != std::string_view::npos && roleOf(parts.front()) != kRoles.end();
    if (isNamed) {
        for (const std::string_view part : parts) {
            const auto role = roleOf(part);
            if (role == kRoles.end() || part.find('=') == std::string_view::npos)
                throw Error(ErrorKind::Usage,
                            "--columns takes user=, item=, rating= and timestamp=, separated by commas")
                    .value(std::string(part));
            mapping.*role->column = trimmed(part.substr(part.find('=') + 1));
        }
        return;
    }
    if (parts.size() < 3 || parts.size() > 4)
        throw Error(ErrorKind::Usage, "--columns takes user=COLUMN,item=COLUMN,rating=COLUMN[,timestamp=COLUMN]")
            .value(std::string(text));
    for (std::size_t i = 0; i < kRoles.size(); ++i)
        mapping.*kRoles[i].column = i < parts.size() ? trimmed(parts[i]) : std::string_view("none");
}

RatingScale readScale(std::string_view text)
{
    const auto parts = splitText(text, ':');
    const auto low = parseNumber(parts.front());
    const auto high = parseNumber(parts.back());
    if (parts.size() != 2 || !low || !high || *low >= *high)
        throw Error(ErrorKind::Usage, "--scale takes the lowest and the highest rating, as in 0.5:5")
            .value(std::string(text));
    return {static_cast<float>(*low), static_cast<float>(*high)};
}

} // namespace equipoise
