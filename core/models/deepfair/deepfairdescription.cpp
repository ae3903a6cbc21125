// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairmodel.h"
#include "core/models/deepfair/deepfairtrainer.h"
#include "core/models/factorization/factortrainer.h"

#include <cmath>
#include <sstream>

namespace equipoise {

namespace {

[[noreturn]] void throwBadBetas(const std::string& text)
{
    throw Error(ErrorKind::Usage, "betas is no grid of values in [0, 1]")
        .value(text)
        .hint("Write it as from:to:step, as in 0:1:0.1, or as a list, as in 0,0.5,1");
}

ParameterDescription placed(ParameterDescription parameter, std::string section, Visibility visibility,
                            std::string unit = "")
{
    parameter.section = std::move(section);
    parameter.visibility = visibility;
    parameter.unit = std::move(unit);
    return parameter;
}

/// The factors' own parameters under names that do not clash with the network's.
void addFactorParameters(std::vector<ParameterDescription>& list)
{
    for (ParameterDescription parameter : factorParameters(true)) {
        if (parameter.name != "factors") {
            parameter.name = "factor_" + parameter.name;
            parameter.visibility = Visibility::More;
        }
        list.push_back(std::move(parameter));
    }
    list.push_back(placed(booleanParameter("factor_biases", "Biases", true,
                                           "Also learns a bias per user and per item and gives both to the network."),
                          "Factors", Visibility::More));
}

std::vector<ParameterDescription> parameters()
{
    std::vector<ParameterDescription> list;
    addFactorParameters(list);

    const std::string objective = "Objective";
    list.push_back(
        placed(choiceParameter("fairness_target", "Fairness target", {"distance", "quantile", "reference"}, "distance",
                               "What counts as fair: an item as near to the minority as its user, by rank. "
                               "'distance' takes the difference of the ranks, 'quantile' its square; "
                               "'reference' takes the square of unranked indices, as the original does."),
               objective, Visibility::Simple));
    ParameterDescription betas;
    betas.name = "betas";
    betas.title = "Trained β";
    betas.type = ParameterType::Text;
    betas.defaultValue = std::string("0:1:0.1");
    betas.help = "Weights of accuracy against fairness every rating is trained at, from:to:step or a list. Any other β "
                 "in [0, 1] can be asked for afterwards.";
    list.push_back(placed(betas, objective, Visibility::Expert));

    const std::string network = "Network";
    list.push_back(placed(integerParameter("hidden1", "First layer", 80, 1, 4096, "Units of the first hidden layer."),
                          network, Visibility::More, "units"));
    list.push_back(placed(integerParameter("hidden2", "Second layer", 10, 1, 1024, "Units of the second hidden layer."),
                          network, Visibility::More, "units"));
    list.push_back(placed(realParameter("dropout", "Dropout", 0.2, 0, 0.95,
                                        "Share of the second layer's units left out at every training step."),
                          network, Visibility::More));

    const std::string optimiser = "Optimiser";
    list.push_back(placed(integerParameter("epochs", "Epochs", 30, 1, 10000,
                                           "How often training goes through all ratings, at most. Fewer where "
                                           "'patience' ends it; the reference takes 3."),
                          optimiser, Visibility::Simple, "epochs"));
    list.push_back(placed(integerParameter("batch_size", "Batch", 512, 1, 1 << 22,
                                           "Ratings a step, each at every β. Larger ones are faster an epoch and need "
                                           "a larger learning rate; the reference takes 29."),
                          optimiser, Visibility::Simple, "ratings"));
    list.push_back(placed(realParameter("learning_rate", "Learning rate", 5e-4, 1e-8, 10,
                                        "Size of a step. Lower it where the loss jumps, raise it where it creeps; the "
                                        "reference takes 0.0001 with a batch of 29."),
                          optimiser, Visibility::Simple));
    list.push_back(placed(
        realParameter("decay", "Decay", 0.9, 0, 0.99999, "RMSprop's share of the old mean square of a gradient."),
        optimiser, Visibility::Expert));
    list.push_back(
        placed(realParameter("epsilon", "Epsilon", 1e-8, 1e-12, 1, "RMSprop's smallest divisor of a gradient."),
               optimiser, Visibility::Expert));
    list.push_back(placed(integerParameter("patience", "Patience", 3, 0, 10000,
                                           "Ends training after this many epochs without a better validation loss; 0 "
                                           "never ends it early. The best epoch is kept either way."),
                          optimiser, Visibility::More, "epochs"));
    return list;
}

} // namespace

std::vector<float> parseBetas(const std::string& text)
{
    const bool isRange = text.find(':') != std::string::npos;
    std::vector<double> numbers;
    std::istringstream in(text);
    for (std::string field; std::getline(in, field, isRange ? ':' : ',');) {
        std::size_t used = 0;
        try {
            numbers.push_back(std::stod(field, &used));
        } catch (const std::exception&) {
        }
        if (used == 0 || used != field.size())
            throwBadBetas(text);
    }
    if (isRange) {
        if (numbers.size() != 3 || !(numbers[2] > 0) || !(numbers[0] <= numbers[1]))
            throwBadBetas(text);
        const double from = numbers[0];
        const double step = numbers[2];
        const double count = std::floor((numbers[1] - from) / step + 1e-6) + 1;
        if (!(count <= 101))
            throwBadBetas(text);
        numbers.clear();
        for (int i = 0; i < static_cast<int>(count); ++i)
            numbers.push_back(from + i * step);
    }
    std::vector<float> betas;
    for (const double beta : numbers) {
        if (!(beta >= 0 && beta <= 1 + 1e-6))
            throwBadBetas(text);
        betas.push_back(static_cast<float>(std::min(beta, 1.0)));
    }
    if (betas.empty())
        throwBadBetas(text);
    return betas;
}

ModelDescription deepFairModel()
{
    ModelDescription model;
    model.name = "deepfair";
    model.title = "DeepFair";
    model.help = "A network over the factors of user and item that weighs accuracy against fairness to a minority; the "
                 "weight β is an input, so one trained model serves every balance. Bobadilla, Lara-Cabrera, "
                 "González-Prieto & Ortega, IJIMAI 6(6), 2021.";
    model.parameters = parameters();
    model.isConditioned = true;
    model.makeTrainer = [](const ParameterValues& values, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<DeepFairTrainer>(values, context));
    };
    model.load = DeepFairModel::load;
    return model;
}

} // namespace equipoise
