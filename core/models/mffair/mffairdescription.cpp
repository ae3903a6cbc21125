// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/factormodel.h"
#include "core/models/mffair/mffairtrainer.h"

namespace equipoise {

namespace {

ParameterDescription placed(ParameterDescription parameter, std::string section, Visibility visibility,
                            std::string unit = "")
{
    parameter.section = std::move(section);
    parameter.visibility = visibility;
    parameter.unit = std::move(unit);
    return parameter;
}

void addFactors(std::vector<ParameterDescription>& list)
{
    const std::string section = "Factors";
    list.push_back(placed(integerParameter("factors", "Factors", 64, 1, 1024,
                                           "Length of the vector that describes a user or an item. More follow the "
                                           "data more closely and cost time in proportion."),
                          section, Visibility::Simple));
    list.push_back(placed(booleanParameter("biases", "Biases", true,
                                           "Adds the mean and a bias per user and per item to the product of the "
                                           "vectors. Without them the score is the product alone."),
                          section, Visibility::Simple));
    list.push_back(placed(realParameter("regularisation", "Regularisation", 0.06, 0, 10,
                                        "Pulls vectors and biases towards zero at every rating. Raise it where "
                                        "validation gets worse while training gets better."),
                          section, Visibility::Simple));
    list.push_back(placed(realParameter("initial_scale", "Initial scale", 0.01, 1e-6, 10,
                                        "Standard deviation of the vectors' entries before training. Zero would leave "
                                        "nothing to learn from."),
                          section, Visibility::Expert));
}

void addObjective(std::vector<ParameterDescription>& list)
{
    const std::string section = "Objective";
    list.push_back(placed(choiceParameter("feedback", "Feedback", {"explicit", "implicit"}, "explicit",
                                          "'explicit' learns the ratings' values by squared error; 'implicit' learns "
                                          "what was rated at all by cross-entropy against items drawn at random."),
                          section, Visibility::Simple));
    list.push_back(placed(integerParameter("negatives", "Negatives", 4, 1, 100,
                                           "Items drawn for each rating, afresh each epoch; only with implicit "
                                           "feedback."),
                          section, Visibility::More, "per rating"));
    list.push_back(placed(realParameter("lambda_diversity", "Diversity λ_d", 0, 0, 1e6,
                                        "Weight of the variance of the predictions in a batch. Larger values draw the "
                                        "scores together, so that fewer items stand out; try 0.05."),
                          section, Visibility::Simple));
    list.push_back(placed(realParameter("lambda_fairness", "Fairness λ_f", 1, 0, 1e6,
                                        "Weight of the fairness criterion: 0 leaves it out, larger values trade "
                                        "accuracy for it. First values: 1 to 10 for parity, 0.3 for non-parity, 0.15 "
                                        "for the others."),
                          section, Visibility::Simple));
    list.push_back(placed(
        choiceParameter("fairness_criterion", "Fairness criterion", fairnessCriterionNames(), "parity",
                        "What is made small. 'parity': the variance of the groups' mean predictions; 'non-parity': "
                        "the difference of a group's from the others'; the rest: differences of the errors on each "
                        "item (Yao & Huang 2017)."),
        section, Visibility::Simple));
    ParameterDescription attribute;
    attribute.name = "fairness_attribute";
    attribute.title = "Groups by";
    attribute.type = ParameterType::Text;
    attribute.defaultValue = std::string("gender");
    attribute.help = "The user attribute whose groups are compared, with two or more groups; several joined by '*' "
                     "form intersections. Users without it take no part.";
    list.push_back(placed(attribute, section, Visibility::Simple));
    list.push_back(placed(integerParameter("fairness_parts", "Fairness parts", 4, 1, 1000,
                                           "All criteria but 'parity' are measured on this many random parts of the "
                                           "training samples. With 4 a part of 80 % of the ratings is as large as the "
                                           "20 % they are tested on; 1 takes all, which is learnt by heart."),
                          section, Visibility::Expert));
}

void addOptimiser(std::vector<ParameterDescription>& list)
{
    const std::string section = "Optimiser";
    list.push_back(placed(integerParameter("epochs", "Epochs", 60, 1, 10000,
                                           "How often training goes through all samples, at most. Fewer where "
                                           "'patience' ends it."),
                          section, Visibility::Simple, "epochs"));
    list.push_back(placed(integerParameter("batch_size", "Batch", 8192, 1, 1 << 22,
                                           "Samples a step. The terms of diversity and parity are those of a batch, "
                                           "so that small ones are noisy."),
                          section, Visibility::Simple, "samples"));
    list.push_back(placed(realParameter("learning_rate", "Learning rate", 1e-3, 1e-8, 10,
                                        "Size of a step (Adam). Lower it where the loss jumps, raise it where it "
                                        "creeps."),
                          section, Visibility::Simple));
    list.push_back(placed(realParameter("beta1", "β₁", 0.9, 1e-6, 0.99999, "Adam's share of the old mean gradient."),
                          section, Visibility::Expert));
    list.push_back(placed(
        realParameter("beta2", "β₂", 0.999, 1e-6, 0.999999, "Adam's share of the old mean square of a gradient."),
        section, Visibility::Expert));
    list.push_back(placed(realParameter("epsilon", "Epsilon", 1e-8, 1e-12, 1, "Adam's smallest divisor of a gradient."),
                          section, Visibility::Expert));
    list.push_back(placed(integerParameter("patience", "Patience", 5, 0, 10000,
                                           "Ends training after this many epochs without a better validation loss; 0 "
                                           "never ends it early. The best epoch is kept either way."),
                          section, Visibility::More, "epochs"));
}

} // namespace

ModelDescription mfFairModel()
{
    ModelDescription model;
    model.name = "mf-fair";
    model.title = "Matrix factorisation with fairness";
    model.help = "Matrix factorisation whose loss also punishes scores that concentrate and scores that treat groups "
                 "of users differently; two weights set the balance. Yao & Huang, NIPS 2017.";
    addFactors(model.parameters);
    addObjective(model.parameters);
    addOptimiser(model.parameters);
    model.makeTrainer = [](const ParameterValues& values, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<MfFairTrainer>(values, context));
    };
    model.load = FactorModel::load;
    return model;
}

} // namespace equipoise
