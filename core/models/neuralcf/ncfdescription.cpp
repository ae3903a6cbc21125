// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncftrainer.h"

namespace equipoise {

namespace {

ParameterDescription placed(ParameterDescription parameter, const char* section, Visibility visibility,
                            std::string unit = "")
{
    parameter.section = section;
    parameter.visibility = visibility;
    parameter.unit = std::move(unit);
    return parameter;
}

constexpr const char* kNetwork = "Network";
constexpr const char* kSamples = "Samples";
constexpr const char* kOptimiser = "Optimiser";
constexpr const char* kSelection = "Selection";

/// What differs between the models' defaults.
struct Defaults
{
    std::int64_t factors = 8;
    std::int64_t epochs = 30;
    std::int64_t negatives = 4;
    std::int64_t batch = 256;
    double learningRate = 1e-3;
    double regularisation = 0;
    double initialScale = 0.01;
    const char* optimiser = "adam";
};

void addNetwork(std::vector<ParameterDescription>& list, NcfKind kind, const Defaults& defaults)
{
    if (kind != NcfKind::Mlp)
        list.push_back(placed(integerParameter("factors", "Factors", defaults.factors, 1, 1024,
                                               kind == NcfKind::Dot
                                                   ? "Length of the vectors of users and items. 128 is a good "
                                                     "start; more cost time in proportion."
                                                   : "Length of the vectors whose entries are multiplied. 8 to 64."),
                              kNetwork, Visibility::Simple));
    if (kind == NcfKind::Mlp || kind == NcfKind::NeuMf) {
        list.push_back(placed(integerParameter("embedding", "Embedding", 32, 1, 1024,
                                               "Length of the vectors of a user and of an item that enter the layers. "
                                               "As long as the first layer is a good start."),
                              kNetwork, Visibility::Simple));
        ParameterDescription layers;
        layers.name = "layers";
        layers.title = "Layers";
        layers.type = ParameterType::IntegerList;
        layers.defaultValue = IntegerList{32, 16, 8};
        layers.minimum = 1;
        layers.maximum = 4096;
        layers.help = "Units of the hidden layers, each usually half of the one before: 32,16,8 or 128,64,32.";
        list.push_back(placed(layers, kNetwork, Visibility::Simple, "units"));
        list.push_back(placed(realParameter("dropout", "Dropout", 0, 0, 0.95,
                                            "Share of every layer's units left out at a training step. 0 to 0.3."),
                              kNetwork, Visibility::More));
    }
    list.push_back(placed(realParameter("initial_scale", "Initial scale", defaults.initialScale, 1e-6, 10,
                                        "Standard deviation of the vectors before training."),
                          kNetwork, Visibility::Expert));
    ParameterDescription attributes;
    attributes.name = "user_features";
    attributes.title = "User attributes";
    attributes.type = ParameterType::Text;
    attributes.defaultValue = std::string();
    attributes.help = "Attributes, as gender,age, each of whose values gets a vector that is added to those of its "
                      "users. Empty: the ratings alone.";
    list.push_back(placed(attributes, kNetwork, Visibility::More));
    list.push_back(placed(booleanParameter("item_features", "Genres", false,
                                           "Gives every genre a vector; the mean of an item's is added to its own."),
                          kNetwork, Visibility::More));
    if (kind == NcfKind::NeuMf) {
        list.push_back(placed(integerParameter("pretrain_epochs", "Pre-training", 0, 0, 10000,
                                               "Trains the product and the layers apart for at most so many epochs "
                                               "each and starts the joint network from both. 0: no pre-training."),
                              kNetwork, Visibility::More, "epochs"));
        list.push_back(placed(realParameter("alpha", "Share of the product", 0.5, 0, 1,
                                            "Weight of the pre-trained product in the joint network's start; the "
                                            "layers get the rest. Without pre-training it does nothing."),
                              kNetwork, Visibility::Expert));
        list.push_back(placed(realParameter("joint_learning_rate", "Joint learning rate", 1e-4, 1e-8, 10,
                                            "Learning rate of the joint network after pre-training: smaller, so that "
                                            "what was learnt is not lost."),
                              kNetwork, Visibility::Expert));
    }
}

void addTraining(std::vector<ParameterDescription>& list, const Defaults& defaults)
{
    list.push_back(placed(integerParameter("negatives", "Negatives", defaults.negatives, 1, 1000,
                                           "Items drawn afresh in every epoch for each rating, among those the user "
                                           "never rated. 4 to 8; more take more time."),
                          kSamples, Visibility::Simple, "per rating"));
    list.push_back(placed(integerParameter("epochs", "Epochs", defaults.epochs, 1, 10000,
                                           "How often training goes through all ratings, at most. Fewer where "
                                           "'patience' ends it."),
                          kOptimiser, Visibility::Simple, "epochs"));
    list.push_back(placed(integerParameter("batch_size", "Batch", defaults.batch, 1, 65536,
                                           "Samples a step. Larger ones are faster an epoch and need more epochs or a "
                                           "larger learning rate."),
                          kOptimiser, Visibility::Simple, "samples"));
    list.push_back(placed(realParameter("learning_rate", "Learning rate", defaults.learningRate, 1e-8, 10,
                                        "Size of a step. Lower it where the loss jumps, raise it where it creeps."),
                          kOptimiser, Visibility::Simple));
    list.push_back(placed(realParameter("regularisation", "Regularisation", defaults.regularisation, 0, 10,
                                        "Pull of every sample on its user's and item's vectors towards zero."),
                          kOptimiser, Visibility::More));
    list.push_back(placed(choiceParameter("optimiser", "Optimiser", {"adam", "sgd"}, defaults.optimiser,
                                          "adam: steps of a size of their own for every weight, along the mean over a "
                                          "batch. sgd: plain gradient descent, along the sum over a batch."),
                          kOptimiser, Visibility::Expert));
    list.push_back(placed(integerParameter("patience", "Patience", 5, 0, 10000,
                                           "Ends training after this many epochs without a better validation value; 0 "
                                           "never ends it early. The best epoch is kept either way."),
                          kOptimiser, Visibility::More, "epochs"));
    list.push_back(placed(choiceParameter("selection", "Best epoch by", {"ndcg@10", "hr@10"}, "ndcg@10",
                                          "The validation value that chooses the epoch. Losses are no choice: they "
                                          "change with the number of negatives."),
                          kSelection, Visibility::Expert));
    list.push_back(placed(integerParameter("validation_negatives", "Validation negatives", 99, 1, 100000,
                                           "Items a user's validation items are ranked among after every epoch."),
                          kSelection, Visibility::Expert, "items"));
}

template<NcfKind kKind>
ModelDescription describe(const char* name, const char* title, const char* help, const Defaults& defaults)
{
    ModelDescription model;
    model.name = name;
    model.title = title;
    model.help = help;
    addNetwork(model.parameters, kKind, defaults);
    addTraining(model.parameters, defaults);
    model.makeTrainer = [](const ParameterValues& parameters, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<NcfTrainer>(kKind, parameters, context));
    };
    model.load = NcfModel::load;
    return model;
}

} // namespace

ModelDescription gmfModel()
{
    return describe<NcfKind::Gmf>("gmf", "Generalised matrix factorisation",
                                  "Learns from which items a user rated, not how: the product of a user's and an "
                                  "item's vectors, entry by entry, weighted and summed. He et al., WWW 2017.",
                                  {});
}

ModelDescription mlpModel()
{
    return describe<NcfKind::Mlp>("mlp", "Multi-layer perceptron",
                                  "Learns from which items a user rated: both vectors side by side through layers of "
                                  "neurons. He et al., WWW 2017.",
                                  {});
}

ModelDescription neuMfModel()
{
    return describe<NcfKind::NeuMf>("neumf", "Neural matrix factorisation",
                                    "Generalised matrix factorisation and multi-layer perceptron joined in one "
                                    "network, with vectors of their own. He et al., WWW 2017.",
                                    {});
}

ModelDescription dotModel()
{
    Defaults defaults;
    // chosen on ML-1M's validation items: bench_ncf --model dot --validation 1
    defaults.factors = 128;
    defaults.epochs = 60;
    defaults.negatives = 8;
    defaults.learningRate = 0.01;
    defaults.regularisation = 0.01;
    defaults.initialScale = 0.1;
    defaults.optimiser = "sgd";
    return describe<NcfKind::Dot>("dot", "Dot product",
                                  "Learns from which items a user rated: the plain product of two vectors plus biases, "
                                  "which beats the networks when tuned. Rendle et al., RecSys 2020.",
                                  defaults);
}

} // namespace equipoise
