// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// External ids of users or items against dense indices 0…n−1. Ids are whole numbers of 64 bits or, where any of them
/// is not, texts. Immutable once built; finding is O(log n).
class IdMap
{
public:
    IdMap() = default;
    /// Index i stands for ids[i]; ids are unique.
    explicit IdMap(std::vector<std::int64_t> ids);
    explicit IdMap(std::vector<std::string> ids);

    std::size_t size() const { return m_isNumeric ? m_numbers.size() : m_texts.size(); }
    bool isNumeric() const { return m_isNumeric; }
    std::span<const std::int64_t> numbers() const { return m_numbers; }
    std::string text(std::uint32_t index) const;
    std::optional<std::uint32_t> find(std::string_view id) const;
    std::optional<std::uint32_t> find(std::int64_t id) const;

private:
    bool m_isNumeric = true;
    std::vector<std::int64_t> m_numbers;
    std::vector<std::string> m_texts;
    std::vector<std::uint32_t> m_ascending; ///< indices by ascending id; empty where the ids ascend already
};

/// A column of the user table: one label per user ("F", "18", "artist"), stored as codes into the distinct labels.
struct Attribute
{
    static constexpr std::uint32_t kMissing = 0xFFFFFFFFU;

    std::string name;                ///< lower case: "gender", "age", "occupation"
    std::vector<std::string> labels; ///< distinct raw labels; numeric ones in ascending order, others sorted
    std::vector<std::string> titles; ///< what a label means ("18" → "18–24"), same length as labels; may equal them
    std::vector<std::uint32_t> codes; ///< per user index, kMissing where unknown
    bool isNumeric = false;           ///< every label is a number
    std::vector<double> numbers;      ///< per label where isNumeric

    std::size_t count(std::uint32_t code) const;
};

struct RatingScale
{
    float minimum = 1;
    float maximum = 5;
    float middle() const { return (minimum + maximum) / 2; }
};

/// Something the reader noticed that does not stop the work: "12 duplicate ratings, the later one kept".
struct Finding
{
    std::string text;
    std::string file;
    std::uint64_t line = 0; ///< of the first occurrence; 0 where there is none
    std::uint64_t count = 1;
};

class DatasetBuilder; // core/data/datasetbuilder.h

/// Ratings of users for items, once in memory, readable both ways.
///
/// A *row* is a rating; rows are sorted by user index and, within a user, stay in file order. Users and items are
/// ordered by external id (numbers ascending, texts bytewise). Items that somebody rated come first, indices
/// [0, itemCount()); items that are only listed (in a movie table) follow, [itemCount(), listedItemCount()): they have
/// titles and a place in the minority indices, but no model trains on or recommends them. Users without a rating are
/// left out. Immutable and safe to share between threads. Values are float32, indices 32 bits: 12 bytes a rating, plus
/// 4 for the view by item and 8 for timestamps where there are any.
class Dataset
{
public:
    const std::string& name() const { return m_name; }     ///< "ml-1m", for titles
    const std::string& source() const { return m_source; } ///< path it was read from, or "demo data, seed 1"
    const std::string& format() const
    {
        return m_format;
    } ///< "ml-1m", "ml-100k", "ml-10m", "csv", "the-movies", "recbole", "delimited", "synthetic"

    /// ImportSettings::toText() of what was said about reading it; empty where everything was recognised.
    const std::string& importText() const { return m_importText; }

    std::size_t userCount() const { return m_users.size(); }
    std::size_t itemCount() const { return m_ratedItems; }
    std::size_t listedItemCount() const { return m_items.size(); }
    std::size_t ratingCount() const { return m_values.size(); }
    double density() const;
    double meanRating() const;
    RatingScale scale() const { return m_scale; }

    const IdMap& users() const { return m_users; }
    const IdMap& items() const { return m_items; }

    // Per row.
    std::span<const std::uint32_t> rowUsers() const { return m_rowUsers; }
    std::span<const std::uint32_t> rowItems() const { return m_rowItems; }
    std::span<const float> values() const { return m_values; }
    std::span<const std::int64_t> timestamps() const
    {
        return m_timestamps;
    } ///< seconds; empty where the data have none
    /// Rows of user u are [userOffsets()[u], userOffsets()[u + 1]).
    std::span<const std::uint32_t> userOffsets() const { return m_userOffsets; }
    /// Rows of item i, ascending.
    std::span<const std::uint32_t> rowsOfItem(std::uint32_t item) const;
    std::span<const std::uint32_t> itemOffsets() const { return m_itemOffsets; }
    std::span<const std::uint32_t> itemRows() const { return m_itemRows; }

    const std::vector<Attribute>& attributes() const { return m_attributes; }
    /// nullptr where there is none of that name.
    const Attribute* attribute(std::string_view name) const;

    std::string itemTitle(std::uint32_t item) const; ///< falls back to "item ID"
    std::optional<int> itemYear(std::uint32_t item) const;
    const std::vector<std::string>& genres() const { return m_genres; }
    /// Bit g is set where the item has genres()[g]; 0 where unknown. At most 64 genres are kept, the most frequent.
    std::uint64_t itemGenres(std::uint32_t item) const;

    const std::vector<Finding>& findings() const { return m_findings; }

    /// SHA-256 of the content: ids, values and timestamps in row order, the scale and the user attributes. The same for
    /// a folder and a zip of it. Computed at the first call (thread-safe), O(n).
    const std::string& contentHash() const;

    Dataset();
    ~Dataset();
    Dataset(Dataset&&) noexcept;
    Dataset& operator=(Dataset&&) noexcept;

private:
    friend class DatasetBuilder;
    struct HashCache;

    std::string m_name;
    std::string m_source;
    std::string m_format;
    std::string m_importText;
    IdMap m_users;
    IdMap m_items;
    std::size_t m_ratedItems = 0;
    RatingScale m_scale;
    Column<std::uint32_t> m_rowUsers;
    Column<std::uint32_t> m_rowItems;
    Column<float> m_values;
    Column<std::int64_t> m_timestamps;
    std::vector<std::uint32_t> m_userOffsets;
    std::vector<std::uint32_t> m_itemOffsets;
    Column<std::uint32_t> m_itemRows;
    std::vector<Attribute> m_attributes;
    std::vector<std::string> m_titles;
    std::vector<std::int16_t> m_years;
    std::vector<std::string> m_genres;
    std::vector<std::uint64_t> m_itemGenres;
    std::vector<Finding> m_findings;
    std::unique_ptr<HashCache> m_hash;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace equipoise
