// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/filecontent.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace equipoise {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& message, const std::string& hint)
{
    throw Error(ErrorKind::Io, message).file(path.string()).hint(hint);
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

std::string_view FileContent::body() const
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    return text.substr(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
}

FileContent mapFile(const std::filesystem::path& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        const int reason = errno;
        if (reason == ENOENT)
            refuse(path, "there is no such file or folder", "check the path");
        refuse(path, std::string("the file cannot be read: ") + std::strerror(reason), "check who may read it");
    }
    struct stat info = {};
    if (fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode))
        refuse(path, "this is not an ordinary file", "choose a file, a folder or a .zip");
    FileContent content;
    content.path = path.string();
    if (info.st_size == 0)
        return content;
    const auto size = static_cast<std::size_t>(info.st_size);
    void* memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    if (memory == MAP_FAILED)
        refuse(path, std::string("the file cannot be mapped: ") + std::strerror(errno), "copy it to a local disk");
    content.text = {static_cast<const char*>(memory), size};
    content.owner = std::shared_ptr<const void>(memory, [size](void* mapped) { munmap(mapped, size); });
    return content;
}

void announceReading(std::string_view text)
{
#ifdef MADV_POPULATE_READ
    // one call instead of a page fault every 64 KiB; kernels that do not know it fault as usual
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t begin = reinterpret_cast<std::uintptr_t>(text.data()) / page * page;
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(text.data() + text.size());
    madvise(reinterpret_cast<void*>(begin), end - begin, MADV_POPULATE_READ);
#else
    static_cast<void>(text);
#endif
}

void requireText(const FileContent& content)
{
    if (content.body().empty())
        throw Error(ErrorKind::Data, "the file is empty").file(content.path).hint("choose a file with ratings");
    constexpr std::size_t kLookedAt = 4096;
    const std::string_view head = content.text.substr(0, kLookedAt);
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    };
    if (std::any_of(head.begin(), head.end(), isControl))
        throw Error(ErrorKind::Data, "this is a binary file, not a table of ratings")
            .file(content.path)
            .hint("choose a text file, a folder or a .zip of them");
}

} // namespace equipoise
