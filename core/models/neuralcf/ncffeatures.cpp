// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncffeatures.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace equipoise {

namespace {

const Attribute& attributeNamed(const Dataset& dataset, std::string_view name)
{
    if (const Attribute* attribute = dataset.attribute(name))
        return *attribute;
    std::string known;
    for (const Attribute& attribute : dataset.attributes())
        known += (known.empty() ? "" : ", ") + attribute.name;
    throw Error(ErrorKind::Usage, "the users have no such attribute")
        .value(std::string(name))
        .hint(known.empty() ? "These data know nothing about their users: leave user_features empty"
                            : "Choose from " + known);
}

} // namespace

std::vector<NcfFeatureGroup> userFeatures(const Dataset& dataset, std::string_view names)
{
    std::vector<NcfFeatureGroup> groups;
    for (const std::string_view field : splitText(names, ',')) {
        const std::string_view name = trimmed(field);
        if (name.empty())
            continue;
        const Attribute& attribute = attributeNamed(dataset, name);
        NcfFeatureGroup group;
        group.name = attribute.name;
        group.count = attribute.labels.size();
        for (const std::uint32_t code : attribute.codes) {
            if (code != Attribute::kMissing)
                group.features.push_back(code);
            group.offsets.push_back(static_cast<std::uint32_t>(group.features.size()));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<NcfFeatureGroup> itemFeatures(const Dataset& dataset)
{
    if (dataset.genres().empty())
        return {};
    NcfFeatureGroup group;
    group.name = "genre";
    group.count = dataset.genres().size();
    for (std::uint32_t item = 0; item < dataset.itemCount(); ++item) {
        for (std::uint32_t genre = 0; genre < group.count; ++genre)
            if ((dataset.itemGenres(item) >> genre & 1) != 0)
                group.features.push_back(genre);
        group.offsets.push_back(static_cast<std::uint32_t>(group.features.size()));
    }
    return {group};
}

} // namespace equipoise
