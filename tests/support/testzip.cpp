// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testzip.h"

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>

void writeZip(const std::filesystem::path& path, const std::vector<std::pair<std::string, std::string>>& entries,
              const std::string& password)
{
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (!password.empty()) {
        archive_write_set_options(zip, "zip:encryption=traditional");
        archive_write_set_passphrase(zip, password.c_str());
    }
    int worst = archive_write_open_filename(zip, path.c_str());
    for (const auto& [name, content] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        worst = std::min(worst, archive_write_header(zip, entry));
        if (archive_write_data(zip, content.data(), content.size()) != static_cast<la_ssize_t>(content.size()))
            worst = ARCHIVE_FATAL;
        archive_entry_free(entry);
    }
    worst = std::min(worst, archive_write_close(zip));
    archive_write_free(zip);
    if (worst < ARCHIVE_WARN)
        throw std::runtime_error("the test's .zip could not be written");
}
