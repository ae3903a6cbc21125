// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/runbundle.h"

#include "core/base/buildinfo.h"
#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/data/ziparchive.h"
#include "core/data/zipwriter.h"
#include "core/exchange/report.h"
#include "core/exchange/runtables.h"
#include "core/log/logpaths.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include <unistd.h>

namespace equipoise {

namespace {

constexpr int kForm = 1;
constexpr const char* kFormat = "equipoise-bundle";

constexpr std::string_view kReadme = R"text(Runs of Equipoise, with everything that is known of them.

manifest.json      the runs, the program that made them, and the SHA-256 of every other file
log.sqlite         an experiment log with just these runs, exact to the bit
runs.csv, params.csv, metrics.csv, series.csv
                   the same as tables that join on the column "run"
runs/N/settings.json, runs/N/users.csv
                   settings of a run; its metrics for every user (rows are user indices of the data)
splits/HASH.csv    the part of the split that every row of the data went to
models/N.model     the trained model, where it was saved

The data are not here: runs.csv names them, with their SHA-256.

equipoise-cli runs import FILE.zip     puts the runs into your experiment log
equipoise-cli verify FILE.zip          trains again and compares every metric bit for bit
)text";

/// A folder that goes with its owner.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "equipoise-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            throw Error(ErrorKind::Io, "a temporary folder cannot be made").file(pattern);
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path release() { return std::exchange(m_path, {}); }

private:
    std::filesystem::path m_path;
};

std::string sha256Of(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.finish();
}

/// Adds files to the archive and remembers their sums.
class BundleWriter
{
public:
    explicit BundleWriter(const std::filesystem::path& path)
        : m_zip(path)
    {}
    void add(const std::string& entry, std::string_view bytes)
    {
        m_zip.add(entry, bytes);
        m_sums[entry] = sha256Of(bytes);
    }
    void addFile(const std::string& entry, const std::filesystem::path& file) { add(entry, mapFile(file).text); }
    void finish(nlohmann::json manifest)
    {
        manifest["files"] = m_sums;
        m_zip.add("manifest.json", manifest.dump(2) + '\n');
        m_zip.finish();
    }

private:
    ZipWriter m_zip;
    nlohmann::json m_sums = nlohmann::json::object();
};

std::string splitCsv(const Split& split, std::uint64_t rows)
{
    std::vector<std::string_view> parts(rows, "none");
    for (const auto& [list, name] :
         {std::pair(&split.train, "train"), std::pair(&split.validation, "validation"), std::pair(&split.test, "test")})
        for (const std::uint32_t row : *list)
            if (row < parts.size())
                parts[row] = name;
    std::string text = "row,part\n";
    for (std::size_t row = 0; row < parts.size(); ++row)
        text += fmt::format("{},{}\n", row, parts[row]);
    return text;
}

/// One line a user, one column a metric; empty where a user has no value.
std::string userCsv(const ExperimentLog& log, RunId run)
{
    const std::vector<std::string> keys = log.userMetricKeys(run);
    if (keys.empty())
        return {};
    std::vector<std::vector<float>> columns;
    std::string text = "user";
    std::size_t users = 0;
    for (const std::string& key : keys) {
        columns.push_back(log.userMetrics(run, key));
        users = std::max(users, columns.back().size());
        text += ',' + csvText(key);
    }
    text += '\n';
    for (std::size_t user = 0; user < users; ++user) {
        text += std::to_string(user);
        for (const auto& column : columns)
            text += user < column.size() && std::isfinite(column[user]) ? fmt::format(",{}", column[user]) : ",";
        text += '\n';
    }
    return text;
}

std::optional<std::filesystem::path> modelOf(const ExperimentLog& log, RunId run)
{
    for (const LoggedArtifact& artifact : log.artifacts(run)) {
        std::error_code error;
        if (artifact.kind == "model" && std::filesystem::is_regular_file(artifact.path, error))
            return artifact.path;
    }
    return std::nullopt;
}

nlohmann::json runJson(const RunRecord& record)
{
    return {{"id", record.id},
            {"name", record.name},
            {"model", record.model},
            {"status", toText(record.status)},
            {"seed", record.seed},
            {"split", record.split},
            {"split_sha256", record.splitHash},
            {"started_ms", record.started},
            {"data", {{"name", record.data.name}, {"source", record.data.source}, {"sha256", record.data.hash}}},
            {"program", {{"version", record.version}, {"commit", record.commit}}},
            {"instruction_set", record.instructionSet}};
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& what, const std::string& hint)
{
    throw Error(ErrorKind::Data, what).file(path.string()).hint(hint);
}

/// Reads the manifest and checks every file of the archive against it.
nlohmann::json checkedManifest(const ZipArchive& zip, const std::filesystem::path& path)
{
    const auto has = [&](const std::string& name) {
        return std::find(zip.entries().begin(), zip.entries().end(), name) != zip.entries().end();
    };
    if (!has("manifest.json") || !has("log.sqlite"))
        refuse(path, "this .zip is no bundle of runs", "give a file that 'runs export --out' wrote");
    const nlohmann::json manifest = nlohmann::json::parse(zip.unpack("manifest.json").text, nullptr, false);
    if (manifest.is_discarded() || !manifest.is_object() || manifest.value("format", "") != kFormat ||
        !manifest.contains("files") || !manifest["files"].is_object() || !manifest.contains("runs"))
        refuse(path, "the manifest of this bundle cannot be read", "fetch the file again");
    if (manifest.value("version", 0) > kForm)
        refuse(path, "a newer Equipoise wrote this bundle", "open it with that version");
    for (const auto& [name, sum] : manifest["files"].items())
        if (!has(name) || sum != sha256Of(zip.unpack(name).text))
            throw Error(ErrorKind::Data, "a file of this bundle was changed or is damaged")
                .file(path.string())
                .value(name)
                .hint("fetch the bundle again; nothing of it was used");
    if (!manifest["files"].contains("log.sqlite"))
        refuse(path, "the manifest of this bundle does not vouch for its log", "fetch the file again");
    return manifest;
}

} // namespace

void writeBundle(const std::filesystem::path& path, const ExperimentLog& log, std::span<const RunId> runs,
                 const BundleProgress& progress)
{
    if (runs.empty())
        throw Error(ErrorKind::Usage, "a bundle needs at least one run");
    const auto report = [&](double share, const std::string& what) {
        if (progress)
            progress(share, what);
    };
    report(0, "copying the runs");
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "log.sqlite";
    BundleWriter writer(path);
    nlohmann::json list = nlohmann::json::array();
    {
        ExperimentLog own(file);
        const std::vector<RunId> ids = own.importRuns(log, runs);
        std::vector<RunRecord> records;
        std::set<std::string> splits;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            report(0.1 + 0.8 * static_cast<double>(i) / static_cast<double>(ids.size()),
                   fmt::format("run {} of {}", i + 1, ids.size()));
            const RunRecord& record = records.emplace_back(own.run(ids[i]));
            list.push_back(runJson(record));
            writer.add(fmt::format("runs/{}/settings.json", record.id), record.settings + '\n');
            if (const std::string users = userCsv(own, record.id); !users.empty())
                writer.add(fmt::format("runs/{}/users.csv", record.id), users);
            if (!record.splitHash.empty() && splits.insert(record.splitHash).second)
                if (const auto split = own.split(record.id))
                    writer.add(fmt::format("splits/{}.csv", record.splitHash), splitCsv(*split, record.data.ratings));
            if (const auto model = modelOf(log, runs[i]))
                writer.addFile(fmt::format("models/{}.model", record.id), *model);
        }
        writeRunTables(folder.path() / "tables", own, records);
    } // closing the log leaves one whole file
    report(0.9, "packing");
    for (const char* table : {"runs.csv", "params.csv", "metrics.csv", "series.csv"})
        writer.addFile(table, folder.path() / "tables" / table);
    writer.addFile("log.sqlite", file);
    writer.add("README.txt", kReadme);
    writer.finish({{"format", kFormat},
                   {"version", kForm},
                   {"program", {{"version", buildVersion()}, {"commit", buildCommit()}}},
                   {"runs", list}});
    report(1, "done");
}

RunBundle::RunBundle(const std::filesystem::path& path)
    : m_path(path)
{
    const ZipArchive zip(path);
    TemporaryFolder folder;
    try {
        const nlohmann::json manifest = checkedManifest(zip, path);
        writeTextFile(folder.path() / "log.sqlite", std::string(zip.unpack("log.sqlite").text));
        m_log = std::make_unique<ExperimentLog>(folder.path() / "log.sqlite");
        for (const nlohmann::json& run : manifest["runs"])
            m_runs.push_back(m_log->run(run.at("id").get<RunId>()).id);
    } catch (const nlohmann::json::exception&) {
        refuse(path, "the manifest of this bundle cannot be read", "fetch the file again");
    }
    m_folder = folder.release();
}

RunBundle::~RunBundle()
{
    m_log.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::vector<RunId> RunBundle::importInto(ExperimentLog& log) const
{
    const std::vector<RunId> ids = log.importRuns(*m_log, m_runs);
    const ZipArchive zip(m_path);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string entry = fmt::format("models/{}.model", m_runs[i]);
        if (std::find(zip.entries().begin(), zip.entries().end(), entry) == zip.entries().end() || modelOf(log, ids[i]))
            continue;
        const std::filesystem::path folder = modelFolder(log.path());
        std::filesystem::create_directories(folder);
        const std::filesystem::path file = folder / fmt::format("run-{}.model", ids[i]);
        writeTextFile(file, std::string(zip.unpack(entry).text));
        log.addArtifact(ids[i], "model", file);
    }
    return ids;
}

} // namespace equipoise
