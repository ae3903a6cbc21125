// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/models/autoencoder/autoencodermodel.h"
#include "core/models/autoencoder/autoencodertrainer.h"

#include <algorithm>
#include <array>

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

void addNetwork(std::vector<ParameterDescription>& list)
{
    const std::string network = "Network";
    list.push_back(placed(choiceParameter("orientation", "Rows", {"item", "user"}, "item",
                                          "What the network reads at a time: all ratings of an item, which predicts "
                                          "better, or all of a user, as the original does."),
                          network, Visibility::Simple));
    ParameterDescription layers;
    layers.name = "layers";
    layers.title = "Layers";
    layers.type = ParameterType::IntegerList;
    layers.defaultValue = IntegerList{500};
    layers.minimum = 1;
    layers.maximum = 1 << 20;
    layers.help = "Units of the layers on the way in, as in 1000,500,100; the way back mirrors them. One layer of 500 "
                  "is AutoRec.";
    list.push_back(placed(layers, network, Visibility::Simple, "units"));
    list.push_back(placed(booleanParameter("tied", "Tied weights", false,
                                           "The way back uses the weights of the way in, transposed: half the memory, "
                                           "and little to lose on large catalogues."),
                          network, Visibility::Simple));
    list.push_back(placed(choiceParameter("activation", "Activation", {"relu", "sigmoid", "tanh", "identity"},
                                          "sigmoid", "Of the hidden layers. AutoRec takes sigmoid, the original relu."),
                          network, Visibility::More));
    list.push_back(placed(choiceParameter("output", "Output", {"identity", "relu", "sigmoid", "tanh"}, "identity",
                                          "Activation of the output. 'sigmoid' is scaled to the rating scale; the "
                                          "original takes relu."),
                          network, Visibility::More));
    list.push_back(placed(choiceParameter("centring", "Centring", {"none", "global", "row"}, "row",
                                          "What is taken off every rating before the network sees it: nothing, the "
                                          "mean of all ratings, or the mean of the row."),
                          network, Visibility::More));
    list.push_back(placed(choiceParameter("initialisation", "First weights", {"xavier", "default"}, "xavier",
                                          "Where training starts: uniform after Xavier with biases of 0.01, or uniform "
                                          "within 1/√(inputs of the layer)."),
                          network, Visibility::More));
}

void addNoise(std::vector<ParameterDescription>& list)
{
    const std::string noise = "Noise";
    list.push_back(placed(choiceParameter("corruption", "Denoising", {"none", "gaussian", "masking"}, "none",
                                          "Spoils the input while the target stays clean: multiplies each rating by a "
                                          "normal number, or leaves a share of them out."),
                          noise, Visibility::Simple));
    list.push_back(placed(realParameter("corruption_amount", "Amount of noise", 0.5, 0, 10,
                                        "Standard deviation of the normal numbers, 1 in the original, or the share "
                                        "left out, below 1."),
                          noise, Visibility::More));
    list.push_back(placed(realParameter("dropout", "Dropout", 0, 0, 0.95,
                                        "Share of the narrowest layer's units left out at every training step."),
                          noise, Visibility::More));
}

void addOptimiser(std::vector<ParameterDescription>& list)
{
    const std::string optimiser = "Optimiser";
    list.push_back(placed(integerParameter("epochs", "Epochs", 50, 1, 10000,
                                           "How often training goes through all ratings, at most. Fewer where "
                                           "'patience' ends it."),
                          optimiser, Visibility::Simple, "epochs"));
    list.push_back(placed(integerParameter("batch_size", "Batch", 64, 1, 1 << 20,
                                           "Rows a step. Larger ones are faster an epoch and need a larger learning "
                                           "rate."),
                          optimiser, Visibility::Simple, "rows"));
    list.push_back(placed(choiceParameter("optimiser", "Optimiser", {"adam", "sgd", "rmsprop"}, "adam",
                                          "How a step follows the gradient. SGD remembers nothing and needs the least "
                                          "memory; Adam needs four times as much."),
                          optimiser, Visibility::Simple));
    list.push_back(placed(realParameter("learning_rate", "Learning rate", 1e-3, 1e-8, 100,
                                        "Size of a step. Lower it where the loss jumps, raise it where it creeps."),
                          optimiser, Visibility::Simple));
    list.push_back(placed(realParameter("regularisation", "Regularisation", 0.01, 0, 100,
                                        "Shrinks all weights, not the biases, by this share of the learning rate at "
                                        "every step."),
                          optimiser, Visibility::Simple));
    list.push_back(placed(choiceParameter("schedule", "Schedule", {"none", "step", "cosine", "plateau"}, "none",
                                          "How the learning rate comes down: by a factor every few epochs, along a "
                                          "cosine to zero, or by a factor where the error no longer falls."),
                          optimiser, Visibility::More));
    list.push_back(placed(realParameter("schedule_factor", "Schedule's factor", 0.1, 1e-6, 1,
                                        "What a cut multiplies the learning rate by."),
                          optimiser, Visibility::More));
    list.push_back(placed(integerParameter("schedule_epochs", "Schedule's epochs", 1, 1, 10000,
                                           "Epochs between two cuts, or without a better error before one."),
                          optimiser, Visibility::More, "epochs"));
    list.push_back(placed(realParameter("momentum", "Momentum", 0, 0, 0.9999,
                                        "SGD's share of the last step that goes into the next one."),
                          optimiser, Visibility::Expert));
    list.push_back(placed(
        realParameter("decay", "Decay", 0.99, 0, 0.99999, "RMSprop's share of the old mean square of a gradient."),
        optimiser, Visibility::Expert));
    list.push_back(placed(
        realParameter("epsilon", "Epsilon", 1e-8, 1e-12, 1, "Smallest divisor of a gradient in RMSprop and Adam."),
        optimiser, Visibility::Expert));
    list.push_back(placed(integerParameter("patience", "Patience", 10, 0, 10000,
                                           "Ends training after this many epochs without a better validation error; "
                                           "0 never ends it early. The best epoch is kept either way."),
                          optimiser, Visibility::More, "epochs"));
}

/// Place of a choice in the list it was offered in.
template<typename Enum, std::size_t N>
Enum chosen(const std::string& text, const std::array<std::string_view, N>& names)
{
    return static_cast<Enum>(std::find(names.begin(), names.end(), text) - names.begin());
}

constexpr std::array<std::string_view, 3> kCorruptions{"none", "gaussian", "masking"};
constexpr std::array<std::string_view, 2> kInitialisations{"default", "xavier"};
constexpr std::array<std::string_view, 3> kOptimisers{"sgd", "rmsprop", "adam"};
constexpr std::array<std::string_view, 4> kSchedules{"none", "step", "cosine", "plateau"};

} // namespace

AutoencoderSettings autoencoderSettings(const ParameterValues& parameters, const Dataset& dataset, std::uint64_t seed,
                                        int threads)
{
    AutoencoderSettings settings;
    AutoencoderShape& shape = settings.shape;
    shape.columns = parameters.text("orientation") == "item" ? dataset.userCount() : dataset.itemCount();
    for (const std::int64_t units : parameters.integers("layers"))
        shape.layers.push_back(static_cast<int>(units));
    if (shape.layers.empty())
        throw Error(ErrorKind::Usage, "layers is empty").hint("Give the units of at least one layer, as in 500");
    shape.isTied = parameters.boolean("tied");
    shape.hidden = activationNamed(parameters.text("activation"));
    shape.output = activationNamed(parameters.text("output"));
    shape.scale = dataset.scale();
    shape.centring = centringNamed(parameters.text("centring"));
    settings.initialisation = chosen<Initialisation>(parameters.text("initialisation"), kInitialisations);
    settings.corruption.kind = chosen<Corruption::Kind>(parameters.text("corruption"), kCorruptions);
    settings.corruption.amount = parameters.real("corruption_amount");
    if (settings.corruption.kind == Corruption::Kind::Masking && settings.corruption.amount >= 1)
        throw Error(ErrorKind::Usage, "corruption_amount leaves no input")
            .value(parameters.text("corruption") + " of " + toText(parameters.value("corruption_amount")))
            .hint("Give a share below 1");
    settings.dropout = parameters.real("dropout");
    settings.optimiser.kind = chosen<RowOptimiserSettings::Kind>(parameters.text("optimiser"), kOptimisers);
    settings.optimiser.momentum = parameters.real("momentum");
    settings.optimiser.decay = parameters.real("decay");
    settings.optimiser.epsilon = parameters.real("epsilon");
    settings.optimiser.l2 = parameters.real("regularisation");
    settings.batch = static_cast<std::size_t>(parameters.integer("batch_size"));
    settings.seed = seed;
    settings.threads = threads;
    return settings;
}

RateSchedule rateSchedule(const ParameterValues& parameters)
{
    RateSchedule schedule;
    schedule.kind = chosen<RateSchedule::Kind>(parameters.text("schedule"), kSchedules);
    schedule.rate = parameters.real("learning_rate");
    schedule.factor = parameters.real("schedule_factor");
    schedule.every = static_cast<int>(parameters.integer("schedule_epochs"));
    schedule.epochs = static_cast<int>(parameters.integer("epochs"));
    return schedule;
}

ModelDescription autoencoderModel()
{
    ModelDescription model;
    model.name = "autoencoder";
    model.title = "Autoencoder";
    model.help = "A network that squeezes all ratings of an item or a user through narrow layers and predicts the "
                 "missing ones from what comes back. Sedhain, Menon, Sanner & Xie, AutoRec, WWW 2015.";
    addNetwork(model.parameters);
    addNoise(model.parameters);
    addOptimiser(model.parameters);
    model.makeTrainer = [](const ParameterValues& values, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<AutoencoderTrainer>(values, context));
    };
    model.load = AutoencoderModel::load;
    model.memory = [](const ParameterValues& values, const Dataset& dataset) {
        const AutoencoderSettings settings = autoencoderSettings(values, dataset, 0, 1);
        const bool isByItem = values.text("orientation") == "item";
        return AutoencoderLearner::memoryEstimate(settings, isByItem ? dataset.itemCount() : dataset.userCount());
    };
    return model;
}

} // namespace equipoise
