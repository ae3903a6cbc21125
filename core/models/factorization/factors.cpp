// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/factors.h"

namespace equipoise {

void Factors::save(ArrayFile& file, const std::string& prefix) const
{
    file.header[prefix + ".k"] = k;
    file.put(prefix + ".mean", std::span(&mean, 1));
    file.put(prefix + ".p", p);
    file.put(prefix + ".q", q);
    file.put(prefix + ".user-biases", userBiases);
    file.put(prefix + ".item-biases", itemBiases);
}

Factors Factors::load(const ArrayFile& file, const std::string& prefix)
{
    const auto k = file.header.find(prefix + ".k");
    if (k == file.header.end() || !k->is_number_unsigned() || k->get<std::size_t>() == 0)
        throw Error(ErrorKind::Data, "the file does not say how many factors '" + prefix + "' has");
    Factors factors;
    factors.k = k->get<std::size_t>();
    factors.mean = file.get<float>(prefix + ".mean", 1).front();
    factors.userBiases = file.get<float>(prefix + ".user-biases");
    factors.itemBiases = file.get<float>(prefix + ".item-biases");
    factors.p = file.get<float>(prefix + ".p", factors.userCount() * factors.k);
    factors.q = file.get<float>(prefix + ".q", factors.itemCount() * factors.k);
    return factors;
}

} // namespace equipoise
