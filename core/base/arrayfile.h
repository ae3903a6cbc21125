// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace equipoise {

/// Named arrays of plain numbers beside one JSON document: what models and checkpoints are stored in. A value type that
/// lives in memory; `write` is atomic (temporary file, flush, rename) and `read` checks magic, version, lengths and a
/// SHA-256 over everything, so that a truncated or foreign file is an Error and never a crash.
/// Layout: "EQPARRAY", u32 version, u64 header length, header JSON, then the arrays' bytes, each aligned to 64.
class ArrayFile
{
public:
    nlohmann::json header = nlohmann::json::object();

    template<typename T>
    void put(const std::string& name, std::span<const T> values)
    {
        static_assert(std::is_arithmetic_v<T>);
        Array& array = m_arrays[name];
        array.type = typeName<T>();
        const auto bytes = std::as_bytes(values);
        array.bytes.assign(bytes.begin(), bytes.end());
        array.view = {};
    }
    template<typename T>
    void put(const std::string& name, const std::vector<T>& values)
    {
        put(name, std::span<const T>(values));
    }

    /// The same without a copy: the values must stay until the file has been written or thrown away.
    template<typename T>
    void putView(const std::string& name, std::span<const T> values)
    {
        static_assert(std::is_arithmetic_v<T>);
        Array& array = m_arrays[name];
        array.type = typeName<T>();
        array.bytes.clear();
        array.view = std::as_bytes(values);
    }

    bool contains(const std::string& name) const { return m_arrays.contains(name); }

    /// A copy of the array. Throws Error(Data) where it is missing or of another type.
    template<typename T>
    std::vector<T> get(const std::string& name) const
    {
        const Array& array = find(name, typeName<T>());
        const std::span<const std::byte> bytes = array.content();
        std::vector<T> values(bytes.size() / sizeof(T));
        if (!values.empty()) // memcpy takes no null pointer, not even for nothing
            std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
        return values;
    }
    /// The same, refusing any other length.
    template<typename T>
    std::vector<T> get(const std::string& name, std::size_t length) const
    {
        std::vector<T> values = get<T>(name);
        if (values.size() != length)
            throw Error(ErrorKind::Data, "array '" + name + "' has another length than the model needs")
                .value(std::to_string(values.size()) + " instead of " + std::to_string(length));
        return values;
    }

    /// Flushes to the disk itself only when `durable`; always atomic towards other processes.
    void write(const std::filesystem::path& path, bool durable = true) const;
    static ArrayFile read(const std::filesystem::path& path);

private:
    struct Array
    {
        std::string type;
        std::vector<std::byte> bytes;
        std::span<const std::byte> view; ///< of somebody else's memory, instead of the bytes

        std::span<const std::byte> content() const { return view.empty() ? std::span(bytes) : view; }
    };

    template<typename T>
    static std::string typeName()
    {
        const char kind = std::is_floating_point_v<T> ? 'f' : std::is_signed_v<T> ? 'i' : 'u';
        return kind + std::to_string(sizeof(T) * 8);
    }
    const Array& find(const std::string& name, const std::string& type) const;

    std::map<std::string, Array> m_arrays;
};

} // namespace equipoise
