// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace equipoise {

/// SHA-256 over any number of pieces (FIPS 180-4, by libcrypto).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(const void* data, std::size_t bytes);
    void add(std::string_view text) { add(text.data(), text.size()); }
    template<typename T>
    void addValues(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        add(values.data(), values.size_bytes());
    }
    /// 64 hexadecimal digits; ends the sum.
    std::string finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace equipoise
