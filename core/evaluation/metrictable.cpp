// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metrictable.h"

#include <algorithm>
#include <limits>

namespace equipoise {

const std::vector<MetricDescription>& metricTable()
{
    constexpr double kUnbounded = std::numeric_limits<double>::infinity();
    static const std::vector<MetricDescription> table{
        {"rmse", "RMSE",
         "Root of the mean squared error of the predicted ratings, in rating units; predictions are clipped to the "
         "scale. Over all test ratings; ':macro' is the mean over users of each user's RMSE.",
         true, 0, kUnbounded},
        {"mae", "MAE",
         "Mean absolute error of the predicted ratings, in rating units; predictions are clipped to the scale. Over "
         "all test ratings; ':macro' is the mean over users of each user's MAE.",
         true, 0, kUnbounded},
        {"hr", "Hit rate", "Share of users with at least one relevant test item among their first k.", false, 0, 1},
        {"ndcg", "NDCG",
         "Discounted gain of the relevant items among the first k, 1/log2(rank + 1) each, by that of the best "
         "possible order; mean over users.",
         false, 0, 1},
        {"mrr", "MRR", "One by the rank of the first relevant item, 0 beyond rank k; mean over users.", false, 0, 1},
        {"precision", "Precision", "Share of the k places that hold a relevant item; mean over users.", false, 0, 1},
        {"recall", "Recall", "Share of a user's relevant items that stand among the first k; mean over users.", false,
         0, 1},
        {"map", "MAP",
         "Average precision: precision at the rank of each relevant item among the first k, summed and divided by "
         "the smaller of k and the number of relevant items; mean over users.",
         false, 0, 1},
        {"auc", "AUC",
         "Chance that a relevant item stands above a candidate that is not relevant; equal scores count against the "
         "model. Mean over users.",
         false, 0, 1},
        {"coverage", "Item coverage", "Share of the catalogue that appears in at least one user's first k.", false, 0,
         1},
        {"gini", "Gini index",
         "Inequality of how often items of the whole catalogue appear in the lists: 0 where all appear equally "
         "often, near 1 where few take all places.",
         true, 0, 1},
        {"popularity", "Average popularity", "Mean number of training ratings of the items in a list; mean over users.",
         true, 0, kUnbounded},
        {"tail-share", "Long-tail share",
         "Share of list places held by the long tail: all items but the fifth of the catalogue with the most "
         "training ratings; mean over users.",
         false, 0, 1},
        {"novelty", "Novelty",
         "Mean self-information −log2(share of users who rated the item in training) of the items in a list, in "
         "bits; an item nobody rated counts as rated once. Mean over users.",
         false, 0, kUnbounded},
        {"diversity", "Intra-list diversity",
         "Mean over the pairs of a list of 1 − Jaccard similarity of their genres; items without a genre are left "
         "out. Mean over users.",
         false, 0, 1},
        {"calibration", "Genre calibration",
         "Kullback–Leibler divergence of a list's genres from those of the user's training ratings, smoothed with "
         "α = 0.01, in nats (Steck 2018); mean over users.",
         true, 0, kUnbounded},
        {"minority-gap", "Minority gap",
         "|mean IM of the list − UM of the user|, both as quantiles in [0, 1] from the training ratings: 0 where a "
         "list leans to the minority exactly as far as its user does. Mean over users.",
         true, 0, 1},
        {"accuracy-loss", "Accuracy loss",
         "Mean squared error of the ratings scaled to [0, 1]: DeepFair's accuracy part.", true, 0, 1},
        {"fairness-loss", "Fairness loss",
         "Mean of ((1 − ŷ) − f)² over the test ratings: DeepFair's fairness part. f is what the model was trained "
         "towards; (IM − UM)² with the unit scaling for other models.",
         true, 0, 4},
        {"bce", "Held-out loss",
         "Binary cross-entropy over a user's held-out item and the items it is ranked among, mean over them and over "
         "users: what a disclosure study weighs.",
         true, 0, kUnbounded},
        {"reward", "Reward",
         "What disclosure is judged by: less held-out loss and less unwillingly disclosed, weighed by λ.", false,
         -kUnbounded, kUnbounded},
        {"wv", "Willingness violation",
         "Unwillingness β of all ratings a user discloses, in sum; mean over users. 0 where nothing is disclosed.",
         true, 0, kUnbounded},
        {"disclosed-share", "Disclosed share", "Share of the training ratings that are disclosed.", false, 0, 1},
        {"u-value", "Value unfairness",
         "Mean over items of |signed error for a group − signed error for the others| (Yao and Huang 2017), in rating "
         "units. Without brackets: for the minority.",
         true, 0, kUnbounded},
        {"u-absolute", "Absolute unfairness",
         "Mean over items of the difference between the sizes of the mean errors for a group and the others.", true, 0,
         kUnbounded},
        {"u-under", "Underestimation unfairness",
         "Mean over items of the difference in how far ratings are underestimated for a group and the others.", true, 0,
         kUnbounded},
        {"u-over", "Overestimation unfairness",
         "Mean over items of the difference in how far ratings are overestimated for a group and the others.", true, 0,
         kUnbounded},
        {"u-parity", "Non-parity",
         "|mean prediction for a group − mean prediction for the others| over all test ratings.", true, 0, kUnbounded},
        {"parity-gap", "Demographic-parity gap",
         "Largest minus smallest mean prediction over the groups of an attribute. Without brackets: minority and "
         "majority.",
         true, 0, kUnbounded},
        {"exposure", "Exposure", "Sum of 1/log2(rank + 1) over all list places held by a group of items.", false, 0,
         kUnbounded},
        {"exposure-share", "Share of exposure",
         "Exposure of a group of items by that of all items. An item of several genres counts in each.", false, 0, 1},
    };
    return table;
}

std::string_view metricName(std::string_view key) { return key.substr(0, key.find_first_of("@:{[")); }

const MetricDescription* describeMetric(std::string_view key)
{
    const std::string_view name = metricName(key);
    const auto& table = metricTable();
    const auto at =
        std::find_if(table.begin(), table.end(), [name](const auto& metric) { return metric.name == name; });
    return at == table.end() ? nullptr : &*at;
}

bool isSmallerBetter(std::string_view key)
{
    if (key.ends_with("]:difference"))
        return true;
    if (key.ends_with("]:ratio"))
        return false;
    const MetricDescription* description = describeMetric(key);
    return !description || description->smallerIsBetter;
}

} // namespace equipoise
