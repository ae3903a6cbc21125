// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/onnxmodel.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/networkgraph.h"
#include "core/exchange/onnxfile.h"
#include "core/exchange/report.h"
#include "core/models/autoencoder/ratingrows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <numeric>

namespace equipoise {

namespace {

constexpr std::uint32_t kUnknown = 0xFFFFFFFFU;
constexpr float kNever = -1e30F; ///< far below any score, and still finite in sums

/// Whose index in the file a user or an item of the data has; kUnknown for none.
struct IdMatch
{
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    std::size_t fileUsers = 0;
    std::size_t fileItems = 0;
};

IdMap idMap(const nlohmann::json& list)
{
    if (!list.empty() && list.front().is_number())
        return IdMap(list.get<std::vector<std::int64_t>>());
    return IdMap(list.get<std::vector<std::string>>());
}

std::vector<std::uint32_t> matchIds(const IdMap& from, std::size_t count, const IdMap& to)
{
    std::vector<std::uint32_t> indices(count, kUnknown);
    for (std::uint32_t i = 0; i < count; ++i)
        if (const auto found = from.isNumeric() ? to.find(from.numbers()[i]) : to.find(from.text(i)))
            indices[i] = *found;
    return indices;
}

IdMatch matchData(const std::filesystem::path& path, const Dataset& dataset, bool isSameData)
{
    IdMatch match;
    std::ifstream file(path);
    if (!file && isSameData) {
        match.fileUsers = dataset.userCount();
        match.fileItems = dataset.itemCount();
        match.users.resize(match.fileUsers);
        match.items.resize(match.fileItems);
        std::iota(match.users.begin(), match.users.end(), 0U);
        std::iota(match.items.begin(), match.items.end(), 0U);
        return match;
    }
    if (!file)
        throw Error(ErrorKind::Data, "the model's id map is missing, and these are not the data it was trained on")
            .file(path.string())
            .hint("'equipoise-cli export-onnx' writes it beside the model; keep both together");
    try {
        const nlohmann::json ids = nlohmann::json::parse(file);
        const IdMap users = idMap(ids.at("users"));
        const IdMap items = idMap(ids.at("items"));
        match.fileUsers = users.size();
        match.fileItems = items.size();
        match.users = matchIds(dataset.users(), dataset.userCount(), users);
        match.items = matchIds(dataset.items(), dataset.itemCount(), items);
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the id map cannot be read").file(path.string()).value(error.what());
    }
    return match;
}

/// Common to both kinds of network.
class OnnxRecommender : public Recommender
{
public:
    OnnxRecommender(TensorGraph graph, IdMatch match)
        : m_graph(std::move(graph))
        , m_match(std::move(match))
    {}
    std::string_view modelName() const override { return "onnx"; }
    std::size_t userCount() const override { return m_match.users.size(); }
    std::size_t itemCount() const override { return m_match.items.size(); }
    bool predictsRatings() const override { return m_graph.outputs.front().name != "score"; }
    void save(ArrayFile&) const override
    {
        throw Error(ErrorKind::Usage, "a model read from an ONNX file is kept as that file");
    }

protected:
    bool isKnown(std::uint32_t user, std::uint32_t item) const
    {
        return m_match.users[user] != kUnknown && m_match.items[item] != kUnknown;
    }

    TensorGraph m_graph;
    IdMatch m_match;
};

/// Takes ids of users and items.
class PairNetwork : public OnnxRecommender
{
public:
    using OnnxRecommender::OnnxRecommender;

    bool isConditioned() const override { return m_graph.inputs.size() == 3; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override
    {
        std::vector<std::int64_t> userIds;
        std::vector<std::int64_t> itemIds;
        std::vector<std::size_t> places;
        for (std::size_t j = 0; j < users.size(); ++j) {
            out[j] = kNever;
            if (!isKnown(users[j], items[j]))
                continue;
            userIds.push_back(m_match.users[users[j]]);
            itemIds.push_back(m_match.items[items[j]]);
            places.push_back(j);
        }
        if (places.empty())
            return;
        std::map<std::string, Tensor> inputs;
        inputs["user"] = Tensor::ids(std::move(userIds));
        inputs["item"] = Tensor::ids(std::move(itemIds));
        if (isConditioned())
            inputs["beta"] = Tensor::row(std::vector<float>(places.size(), static_cast<float>(conditions.beta)));
        const Tensor values = m_graph.run(std::move(inputs)).front();
        for (std::size_t k = 0; k < places.size(); ++k)
            out[places[k]] = values.floats[k];
    }
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override
    {
        std::vector<std::uint32_t> items(itemCount());
        std::iota(items.begin(), items.end(), 0U);
        for (std::size_t u = 0; u < users.size(); ++u)
            predict(std::vector<std::uint32_t>(items.size(), users[u]), items,
                    out.subspan(u * items.size(), items.size()), conditions);
    }
};

/// Takes rows of ratings: those of the data's training part.
class RowNetwork : public OnnxRecommender
{
public:
    RowNetwork(TensorGraph graph, IdMatch match, const Dataset& dataset, std::span<const std::uint32_t> rows)
        : OnnxRecommender(std::move(graph), std::move(match))
        , m_rows(rows.begin(), rows.end())
        , m_ratings(dataset, m_rows, m_graph.metadata["rows"] == "items")
        , m_columns(m_ratings.isByItem() ? m_match.users : m_match.items)
    {
        if (static_cast<std::size_t>(columns()) != (m_ratings.isByItem() ? m_match.fileUsers : m_match.fileItems))
            throw Error(ErrorKind::Data, "the network's input is not as wide as its id map is long")
                .value(std::to_string(columns()));
    }

    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions&) const override
    {
        const auto rows = m_ratings.isByItem() ? items : users;
        const auto columns = m_ratings.isByItem() ? users : items;
        std::map<std::uint32_t, std::vector<std::size_t>> places;
        for (std::size_t j = 0; j < rows.size(); ++j)
            places[rows[j]].push_back(j);
        for (const auto& [row, own] : places) {
            const Tensor values = predicted(std::span(&row, 1));
            for (const std::size_t j : own)
                out[j] = isKnown(users[j], items[j]) ? values.floats[m_columns[columns[j]]] : kNever;
        }
    }

    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions&) const override
    {
        const std::size_t count = itemCount();
        if (!m_ratings.isByItem()) {
            const Tensor values = predicted(users);
            for (std::size_t u = 0; u < users.size(); ++u)
                for (std::uint32_t i = 0; i < count; ++i)
                    out[u * count + i] = isKnown(users[u], i)
                                             ? values.floats[u * static_cast<std::size_t>(columns()) + m_match.items[i]]
                                             : kNever;
            return;
        }
        constexpr std::uint32_t kBlock = 64;
        for (std::uint32_t begin = 0; begin < count; begin += kBlock) {
            std::vector<std::uint32_t> items(std::min<std::size_t>(kBlock, count - begin));
            std::iota(items.begin(), items.end(), begin);
            const Tensor values = predicted(items);
            for (std::size_t u = 0; u < users.size(); ++u)
                for (std::size_t k = 0; k < items.size(); ++k)
                    out[u * count + items[k]] =
                        isKnown(users[u], items[k])
                            ? values.floats[k * static_cast<std::size_t>(columns()) + m_match.users[users[u]]]
                            : kNever;
        }
    }

private:
    std::int64_t columns() const { return m_graph.inputs.front().shape[1]; }

    Tensor predicted(std::span<const std::uint32_t> rows) const
    {
        Tensor ratings = Tensor::matrix(static_cast<std::int64_t>(rows.size()), columns(), {});
        ratings.floats.resize(ratings.size());
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (const std::uint32_t entry : m_ratings.entries(rows[r]))
                if (const std::uint32_t column = m_columns[m_ratings.column(entry)]; column != kUnknown)
                    ratings.floats[r * static_cast<std::size_t>(columns()) + column] = m_ratings.value(entry);
        return m_graph.run({{"ratings", std::move(ratings)}}).front();
    }

    std::vector<std::uint32_t> m_rows;
    RatingRows m_ratings;
    const std::vector<std::uint32_t>& m_columns;
};

bool takesRows(const TensorGraph& graph)
{
    return graph.inputs.size() == 1 && graph.inputs[0].name == "ratings" && !graph.inputs[0].isInteger &&
           graph.inputs[0].shape.size() == 2 && graph.inputs[0].shape[1] > 0;
}

bool takesPairs(const TensorGraph& graph)
{
    const auto& in = graph.inputs;
    return (in.size() == 2 || (in.size() == 3 && in[2].name == "beta")) && in[0].name == "user" && in[0].isInteger &&
           in[1].name == "item" && in[1].isInteger;
}

/// As long as the id map says, for every table of ids.
void checkTables(const TensorGraph& graph, const IdMatch& match)
{
    for (const GraphNode& node : graph.nodes) {
        if (node.op != "Gather" || node.inputs.size() != 2 || !graph.constants.contains(node.inputs[0]))
            continue;
        const Tensor& table = graph.constants.at(node.inputs[0]);
        const std::size_t wanted = node.inputs[1] == "user" ? match.fileUsers : match.fileItems;
        if (table.shape.empty() || static_cast<std::size_t>(table.shape[0]) != wanted)
            throw Error(ErrorKind::Data, "the network's table '" + node.inputs[0] + "' is not as long as its id map")
                .value(std::to_string(wanted));
    }
}

} // namespace

OnnxModel openOnnx(const std::filesystem::path& path, const Dataset& dataset)
{
    TensorGraph graph = readOnnx(path);
    if ((!takesRows(graph) && !takesPairs(graph)) || graph.outputs.size() != 1 || graph.outputs[0].isInteger)
        throw Error(ErrorKind::Data, "the network does not take what this program gives")
            .file(path.string())
            .hint("It needs the input 'ratings' [batch, n], or 'user' and 'item' [batch], and one output");
    OnnxModel opened;
    const auto fact = [&](const char* name, const char* fallback) {
        const auto at = graph.metadata.find(name);
        return at == graph.metadata.end() ? std::string(fallback) : at->second;
    };
    opened.name = fact("model", "onnx");
    opened.seed = static_cast<std::uint64_t>(parseInteger(fact("seed", "1")).value_or(1));
    opened.isSameData = fact("dataset_sha256", "") == dataset.contentHash();
    IdMatch match = matchData(idMapPath(path), dataset, opened.isSameData);
    checkTables(graph, match);
    const bool isByRow = takesRows(graph);
    if (isByRow) { // reads any row whose columns it knows
        std::vector<std::uint32_t>& rows = fact("rows", "users") == "items" ? match.items : match.users;
        std::fill(rows.begin(), rows.end(), 0U);
    }
    opened.unknownUsers = static_cast<std::size_t>(std::count(match.users.begin(), match.users.end(), kUnknown));
    opened.unknownItems = static_cast<std::size_t>(std::count(match.items.begin(), match.items.end(), kUnknown));

    if (opened.isSameData || isByRow) {
        SplitSettings settings;
        settings.specification = fact("split", "random:0.8");
        settings.validation = parseNumber(fact("validation", "0.1")).value_or(0.1);
        opened.split = makeSplit(dataset, settings, opened.seed);
    } else {
        opened.split.specification = "matched by ids";
        opened.split.test.resize(dataset.ratingCount());
        std::iota(opened.split.test.begin(), opened.split.test.end(), 0U);
    }
    const std::size_t all = opened.split.test.size();
    std::erase_if(opened.split.test, [&](std::uint32_t row) {
        return match.users[dataset.rowUsers()[row]] == kUnknown || match.items[dataset.rowItems()[row]] == kUnknown;
    });
    opened.unknownRatings = all - opened.split.test.size();
    if (opened.split.test.empty())
        throw Error(ErrorKind::Data, "no rating is left to test the model on")
            .file(dataset.source())
            .value(std::to_string(opened.unknownUsers) + " unknown users, " + std::to_string(opened.unknownItems) +
                   " unknown items")
            .hint("Give data whose user and item ids are those the model was trained with");
    opened.split.hash = splitHash(opened.split);
    if (isByRow)
        opened.model = std::make_shared<RowNetwork>(std::move(graph), std::move(match), dataset, opened.split.train);
    else
        opened.model = std::make_shared<PairNetwork>(std::move(graph), std::move(match));
    return opened;
}

TensorGraph exportNetwork(const SavedModel& saved, const std::filesystem::path& path)
{
    TensorGraph graph = networkGraph(saved);
    writeOnnx(graph, path);
    writeTextFile(idMapPath(path), idMapText(saved));
    return graph;
}

} // namespace equipoise
