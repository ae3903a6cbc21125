// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/arrayfile.h"

#include "core/base/sha256.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>

namespace equipoise {

namespace {

constexpr std::string_view kMagic = "EQPARRAY";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kDigestLength = 64;

std::size_t aligned(std::size_t at) { return (at + kAlignment - 1) / kAlignment * kAlignment; }

std::string systemMessage(int code) { return std::error_code(code, std::generic_category()).message(); }

/// A file that is removed unless it was kept: writing either succeeds whole or leaves nothing behind.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::filesystem::path& path)
        : m_path(path)
        , m_descriptor(::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644))
    {
        if (m_descriptor < 0)
            fail();
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_kept)
            ::unlink(m_path.c_str());
    }

    void write(const void* data, std::size_t bytes)
    {
        const char* from = static_cast<const char*>(data);
        while (bytes > 0) {
            const ssize_t written = ::write(m_descriptor, from, bytes);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                fail();
            from += written;
            bytes -= static_cast<std::size_t>(written);
        }
    }

    void moveTo(const std::filesystem::path& path, bool durable)
    {
        if (durable && ::fsync(m_descriptor) != 0)
            fail();
        if (::close(std::exchange(m_descriptor, -1)) != 0)
            fail();
        if (::rename(m_path.c_str(), path.c_str()) != 0)
            fail();
        m_kept = true;
    }

private:
    [[noreturn]] void fail() const
    {
        const int code = errno;
        throw Error(ErrorKind::Io, "cannot write: " + systemMessage(code))
            .file(m_path.string())
            .hint(code == ENOSPC ? "free some space on the disk and try again" : "choose a place you may write to");
    }

    std::filesystem::path m_path;
    int m_descriptor;
    bool m_kept = false;
};

} // namespace

const ArrayFile::Array& ArrayFile::find(const std::string& name, const std::string& type) const
{
    const auto at = m_arrays.find(name);
    if (at == m_arrays.end())
        throw Error(ErrorKind::Data, "array '" + name + "' is missing").hint("the file is of another model or version");
    if (at->second.type != type)
        throw Error(ErrorKind::Data, "array '" + name + "' holds another type of number").value(at->second.type);
    return at->second;
}

void ArrayFile::write(const std::filesystem::path& path, bool durable) const
{
    nlohmann::json directory = nlohmann::json::array();
    std::size_t at = 0;
    for (const auto& [name, array] : m_arrays) {
        directory.push_back({{"name", name}, {"type", array.type}, {"at", at}, {"bytes", array.content().size()}});
        at = aligned(at + array.content().size());
    }
    const std::string text = nlohmann::json{{"header", header}, {"arrays", directory}}.dump();

    TemporaryFile file(path.string() + ".part");
    Sha256 digest;
    const auto emitBytes = [&](const void* data, std::size_t bytes) {
        digest.add(data, bytes);
        file.write(data, bytes);
    };
    const std::uint64_t length = text.size();
    emitBytes(kMagic.data(), kMagic.size());
    emitBytes(&kVersion, sizeof kVersion);
    emitBytes(&length, sizeof length);
    emitBytes(text.data(), text.size());
    constexpr std::array<char, kAlignment> kZeros{};
    const std::size_t prefix = kMagic.size() + sizeof kVersion + sizeof length + text.size();
    emitBytes(kZeros.data(), aligned(prefix) - prefix);
    for (const auto& [name, array] : m_arrays) {
        const std::span<const std::byte> bytes = array.content();
        emitBytes(bytes.data(), bytes.size());
        emitBytes(kZeros.data(), aligned(bytes.size()) - bytes.size());
    }
    const std::string sum = digest.finish();
    file.write(sum.data(), sum.size());
    file.moveTo(path, durable);
}

ArrayFile ArrayFile::read(const std::filesystem::path& path)
{
    const auto bad = [&](const std::string& message) {
        return Error(ErrorKind::Data, message)
            .file(path.string())
            .hint("choose a model or checkpoint written by Equipoise, or train it again");
    };
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in)
        throw Error(ErrorKind::Io, "cannot open the file")
            .file(path.string())
            .hint("check the path and its permissions");
    const std::streamoff size = in.tellg();
    if (size < 0)
        throw Error(ErrorKind::Io, "cannot read the file").file(path.string());
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), size))
        throw Error(ErrorKind::Io, "cannot read the file").file(path.string());

    constexpr std::size_t kFixed = 8 + sizeof(std::uint32_t) + sizeof(std::uint64_t);
    if (bytes.size() < kFixed + kDigestLength || std::string_view(bytes).substr(0, 8) != kMagic)
        throw bad("this is not an Equipoise model or checkpoint");
    std::uint32_t version = 0;
    std::uint64_t length = 0;
    std::memcpy(&version, bytes.data() + 8, sizeof version);
    std::memcpy(&length, bytes.data() + 12, sizeof length);
    if (version > kVersion)
        throw bad("the file was written by a newer version of Equipoise").value(std::to_string(version));
    const std::size_t payload = bytes.size() - kDigestLength;
    Sha256 digest;
    digest.add(bytes.data(), payload);
    if (digest.finish() != std::string_view(bytes).substr(payload) || length > payload - kFixed)
        throw bad("the file is damaged or incomplete");

    const nlohmann::json document = nlohmann::json::parse(bytes.substr(kFixed, length));
    ArrayFile file;
    file.header = document.at("header");
    const std::size_t start = aligned(kFixed + length);
    for (const nlohmann::json& entry : document.at("arrays")) {
        const std::size_t at = start + entry.at("at").get<std::size_t>();
        const std::size_t count = entry.at("bytes").get<std::size_t>();
        if (at > payload || count > payload - at)
            throw bad("the file is damaged or incomplete");
        Array& array = file.m_arrays[entry.at("name").get<std::string>()];
        array.type = entry.at("type").get<std::string>();
        const auto* first = reinterpret_cast<const std::byte*>(bytes.data() + at);
        array.bytes.assign(first, first + count);
    }
    return file;
}

} // namespace equipoise
