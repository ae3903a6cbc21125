// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ratingfields.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace equipoise {

namespace {

RowFault fault(std::string message, std::string_view value) { return {std::move(message), std::string(value), false}; }

RowFault readId(std::string_view field, const char* what, const RatingsLayout& layout,
                std::optional<std::int64_t>& number)
{
    if (field.empty())
        return fault(fmt::format("the {} id is missing", what), field);
    if (const auto value = parseInteger(field))
        number = *value;
    if (number || layout.acceptsTextIds)
        return {};
    const bool isTooLong = field.find_first_not_of("0123456789") == std::string_view::npos;
    const char* reason = isTooLong ? "does not fit into 64 bits" : "is not a whole number";
    return fault(fmt::format("the {} id {}", what, reason), field);
}

RowFault readRating(std::string_view field, const RatingsLayout& layout, float& rating)
{
    if (field.empty())
        return fault("the rating is missing", field);
    const auto value = parseNumber(field);
    if (!value)
        return fault("the rating is not a number", field);
    if (!std::isfinite(*value))
        return fault("the rating is not a finite number", field);
    if (layout.scale && !(*value >= layout.scale->minimum && *value <= layout.scale->maximum))
        return fault(fmt::format("the rating lies outside the scale from {} to {}", numberText(layout.scale->minimum),
                                 numberText(layout.scale->maximum)),
                     field);
    if (std::abs(*value) > std::numeric_limits<float>::max())
        return fault("the rating is too large", field);
    rating = static_cast<float>(*value);
    return {};
}

RowFault readTimestamp(std::string_view field, std::int64_t& timestamp)
{
    if (field.empty())
        return fault("the timestamp is missing", field);
    if (const auto whole = parseInteger(field)) {
        timestamp = *whole;
        return {};
    }
    if (const auto moment = parseMoment(field)) {
        timestamp = *moment;
        return {};
    }
    const auto value = parseNumber(field);
    constexpr double kLatest = 9.2e18;
    if (!value || !(std::abs(*value) < kLatest))
        return fault("the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00", field);
    timestamp = static_cast<std::int64_t>(std::floor(*value));
    return {};
}

std::string nameOf(std::string_view separator)
{
    if (separator == "\t")
        return "tabs";
    if (separator == " ")
        return "blanks";
    return fmt::format("'{}'", separator);
}

} // namespace

RowFault readRow(const std::vector<std::string_view>& fields, const RatingsLayout& layout, RatingRow& row)
{
    const auto needed = static_cast<std::size_t>(layout.lastNeeded()) + 1;
    const bool isTooMany = layout.columns > 0 && fields.size() > layout.columns;
    if (fields.size() < needed || isTooMany) {
        const std::size_t wanted = layout.columns > 0 ? layout.columns : needed;
        return {fmt::format("the line has {} column{} separated by {}, not {}{}", fields.size(),
                            fields.size() == 1 ? "" : "s", nameOf(layout.separator),
                            layout.columns > 0 ? "" : "at least ", wanted),
                std::string(fields.empty() ? std::string_view{} : fields.back()), true};
    }
    const auto at = [&](int column) { return trimmed(fields[static_cast<std::size_t>(column)]); };
    row = {};
    row.user = at(layout.user);
    row.item = at(layout.item);
    RowFault found = readId(row.user, "user", layout, row.userNumber);
    if (found.message.empty())
        found = readId(row.item, "item", layout, row.itemNumber);
    if (found.message.empty() && layout.rating >= 0)
        found = readRating(at(layout.rating), layout, row.value);
    if (found.message.empty() && layout.timestamp >= 0)
        found = readTimestamp(at(layout.timestamp), row.timestamp);
    return found;
}

std::string skippedText(const RowFault& fault, std::uint64_t count)
{
    return fmt::format("{} line{} cannot be read and {} left out: {} (found '{}')",
                       groupedText(static_cast<long long>(count)), count == 1 ? "" : "s", count == 1 ? "is" : "are",
                       fault.message, fault.value);
}

void refuseRow(const RowFault& fault, const std::string& file, std::uint64_t line, std::uint64_t others,
               const RatingsLayout& layout)
{
    std::string hint = "correct or remove the line";
    const std::uint64_t firstLine = layout.hasHeader ? 2 : 1;
    if (fault.isShape && line <= firstLine)
        hint = "check the separator and the columns, or correct the line";
    if (others > 0)
        hint += fmt::format("; {} more line{} cannot be read either", groupedText(static_cast<long long>(others)),
                            others == 1 ? "" : "s");
    throw Error(ErrorKind::Data, fault.message).file(file).line(line).value(fault.value).hint(hint);
}

} // namespace equipoise
