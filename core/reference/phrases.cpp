// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reference/phrases.h"

#include <array>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 196> kPhrases{
    // files
    "there is no such file or folder",
    "check the path",
    "the file cannot be read: {1}",
    "check who may read it",
    "this is not an ordinary file",
    "choose a file, a folder or a .zip",
    "the file is empty",
    "choose a file with ratings",
    "this is a binary file, not a table of ratings",
    "choose a text file, a folder or a .zip of them",
    "the file cannot be written: {1}",
    "choose a folder that may be written to, with space left",
    "the .zip is damaged: {1}",
    "fetch it again",
    "the .zip is encrypted",
    "unpack it with its password and open the folder",
    // which file, which columns
    "there are no ratings in it",
    "choose a folder or .zip with u.data, ratings.dat, ratings.csv or an .inter file, or a file of ratings",
    "it is not clear which file holds the ratings",
    "name one of {1}",
    "this does not look like ratings: no separator splits its lines into columns",
    "say which separator and columns it has, or choose another file",
    "the same column cannot hold two of user, item and rating",
    "say which column holds what",
    "no column looks like ratings",
    "choose the file with the ratings, say which column holds them, or say that there is none and every row counts as "
    "1",
    "the table has no such column",
    "its columns are {1}",
    "without a header, give a position from 1 to {1}",
    "the header does not read name:type",
    "the header lacks movieId or tmdbId",
    // rows
    "there are no ratings in the file",
    "no line of the file can be read as a rating",
    "the user id is missing",
    "the item id is missing",
    "the user id is not a whole number",
    "the item id is not a whole number",
    "the user id does not fit into 64 bits",
    "the item id does not fit into 64 bits",
    "the rating is missing",
    "the rating is not a number",
    "the rating is not a finite number",
    "the rating is too large",
    "the rating lies outside the scale from {1} to {2}",
    "the timestamp is missing",
    "the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00",
    "the line has {1} column separated by {2}, not {3}",
    "the line has {1} columns separated by {2}, not {3}",
    "the line has {1} column separated by {2}, not at least {3}",
    "the line has {1} columns separated by {2}, not at least {3}",
    "the line is longer than 1 MiB",
    "a quotation mark is not closed",
    "a quotation mark is not closed within 1 MiB",
    "correct the line",
    "correct or remove the line",
    "correct or remove the line; {1} more line cannot be read either",
    "correct or remove the line; {1} more lines cannot be read either",
    "check the separator and the columns, or correct the line",
    "check the separator and the columns, or correct the line; {1} more line cannot be read either",
    "check the separator and the columns, or correct the line; {1} more lines cannot be read either",
    // groups of users
    "the users have no such attribute",
    "known are {1}",
    "no user has this {1}",
    "'{1}' can only be compared with one number this way",
    "'{1}' has labels that are not numbers, so they have no order",
    "write it like gender=F, age<=18, occupation=writer|artist, or gender=F and not age<35",
    // splits and parameters
    "the split goes by time, but the ratings have no timestamps",
    "the split leaves no {1} ratings out of {2}",
    "the validation share must lie in [0, 1)",
    "there is no such kind of split",
    "there is no parameter '{1}'",
    "Did you mean '{1}'?",
    "Known parameters: {1}",
    "parameter '{1}' takes true or false",
    "parameter '{1}' takes a whole number from {2} to {3}",
    "parameter '{1}' takes a whole number of at least {2}",
    "parameter '{1}' takes a number from {2} to {3}",
    "parameter '{1}' takes a number of at least {2}",
    "parameter '{1}' takes one of {2}",
    "parameter '{1}' takes whole numbers separated by commas, each from {2} to {3}",
    "parameter '{1}' takes whole numbers separated by commas, each of at least {2}",
    "there are no data to train the run again with",
    // networks
    "cannot open the file",
    "Check the path and its permissions",
    "the network does not fit into the memory",
    "needs about {1} GB, {2} GB are free",
    "Make the layers smaller, tie the weights, or take SGD, which remembers least",
    "the network does not take what this program gives",
    "It needs the input 'ratings' [batch, n], or 'user' and 'item' [batch], and one output",
    "the network has an operator this program does not run",
    "It runs {1}",
    "the network's input is not as wide as its id map is long",
    "the network's table '{1}' is not as long as its id map",
    "Export the model again, or give data of the catalogue it was made for",
    "the id map cannot be read",
    "the model's id map is missing, and these are not the data it was trained on",
    "'equipoise-cli export-onnx' writes it beside the model; keep both together",
    "Give a file that 'equipoise-cli export-onnx' or another program wrote as a whole",
    "no rating is left to test the model on",
    "Give data whose user and item ids are those the model was trained with",
    "{1} unknown users, {2} unknown items",
    "this model is no network",
    "autoencoder, deepfair, gmf, mlp, neumf and dot can be exported",
    "the network is too large for an ONNX file",
    "A file holds two gigabytes; tie the weights or make the first layer smaller",
    "there are no data to evaluate the network on",
    "Open data first",
    "run {1} has no model file",
    "Train it again to have its model kept",
    "the file is no ONNX model, or not all of it",
    "the ONNX checker refuses the file: {1}",
    // what was noticed in data and runs
    "{1} listed item nobody rated",
    "{1} listed items nobody rated",
    "{1} of {2} ratings have the same time",
    "{1} of {2} users have fewer than {3} ratings",
    "{1} of {2} rated items have fewer than {3} ratings",
    "{1} duplicate rating: the latest one of each is kept",
    "{1} duplicate ratings: the latest one of each is kept",
    "{1} genre left out: the 64 most frequent are kept",
    "{1} genres left out: the 64 most frequent are kept",
    "{1} item given twice in the item table: the first line counts",
    "{1} items given twice in the item table: the first line counts",
    "{1} item id that is no number like those of the ratings: left out",
    "{1} item ids that are no numbers like those of the ratings: left out",
    "{1} rated item missing in the item table: shown by id",
    "{1} rated items missing in the item table: shown by id",
    "{1} torn line: left out",
    "{1} torn lines: left out",
    "{1} movie without a link to the ratings: left out",
    "{1} movies without a link to the ratings: left out",
    "{1} user of the user table: without ratings, left out",
    "{1} users of the user table: without ratings, left out",
    "{1} user given twice in the user table: the first line counts",
    "{1} users given twice in the user table: the first line counts",
    "{1} user missing in the user table: the attributes are unknown there",
    "{1} users missing in the user table: the attributes are unknown there",
    "all ratings are {1}: nothing can be learned from their values",
    "They have a place among the minority indices, but no model trains on or recommends them.",
    "The order of these ratings is unknown: leave-one-out and temporal splits rest on the others.",
    "Their tastes are hardly known: their minority index and their metrics are noisy.",
    "Their minority index rests on a handful of votes; shrinkage pulls it towards 0.",
    "A user counts once per item, so no pair can be in training and test at the same time.",
    "Everything else was read; look at the line to see whether more than it is wrong.",
    "Users who rated nothing cannot be trained on or measured.",
    "They train and are measured, but belong to no group of these attributes.",
    "If the lines differ, the attributes may be the wrong ones.",
    "They are used like all others; only their titles and genres are unknown.",
    "If the lines differ, the title may be the wrong one.",
    "These lines cannot belong to any rating.",
    "Errors of predicted ratings say nothing here; ranking metrics still do.",
    "Their items keep their other genres.",
    "{1} users without a relevant test rating were skipped",
    "{1} users without a relevant test rating were skipped ({2})",
    "{1} users without a training rating were ranked all the same",
    "diversity and calibration left out: the items have no genres",
    "lists of {1} left out: there are no more than {2} candidates",
    "{1} groups of '{2}' have fewer than {3} evaluated users: shown, but left out of differences, ratios and worst "
    "groups",
    // disclosure studies
    "base model: step {1}, gradient {2}",
    "model {1} of {2}: {3} at λ {4}, draw {5}: step {6}, gradient {7}",
    "removal {1} of {2}: step {3}, gradient {4}",
    "mask at λ {1}, draw {2}",
    "mask at λ {1}, draw {2}, round {3}: step {4}, gradient {5}",
    "anchor {1}: step {2}, gradient {3}",
    "influence of every rating",
    "gradients of every rating",
    "{1} user with one rating were left out: nothing could be held out",
    "{1} users with one rating were left out: nothing could be held out",
    "{1} user with a longer or shorter history were left out",
    "{1} users with a longer or shorter history were left out",
    "{1} user without candidates in the file were left out",
    "{1} users without candidates in the file were left out",
    "{1} user were not drawn for the study",
    "{1} users were not drawn for the study",
    "{1} user had fewer unrated items than candidates asked for",
    "{1} users had fewer unrated items than candidates asked for",
    "rho must be above 0: without regularisation the Hessian has no inverse",
    "Take 3, from where influences are reliable",
    "no user is left for the study",
    "Widen the range of history lengths, or take data with at least two ratings a user",
    "the disclosure study was made from other data",
    "Open the data it was made from, or name another file",
    "the file is no disclosure study",
    "the file of willingness cannot be opened",
    "a line of willingness must be user,item,beta",
    "willingness must lie from 0 to 1",
    "0: gladly disclosed, 1: least willing",
    "the data have no such user",
    "the data have no such item",
    "the file of willingness says nothing of a rating",
    "willingness by category needs items with genres, and these data have none",
    "the gradient did not become small: its norm is {1} after {2} iterations, and influence functions need {3}",
    "Raise rho, allow more iterations, or accept a larger tolerance",
    "the Hessian has negative curvature, so influences would be meaningless",
    "Raise rho or the damping, or train to a smaller gradient",
    "nobody discloses anything, so there is no masked data set",
    "the masked data cannot be written",
};

/// The place of "{N}" at or after `from`; its end is three characters further.
std::size_t nextPlace(std::string_view pattern, std::size_t from)
{
    for (std::size_t at = pattern.find('{', from); at != std::string_view::npos; at = pattern.find('{', at + 1))
        if (at + 2 < pattern.size() && pattern[at + 1] >= '1' && pattern[at + 1] <= '9' && pattern[at + 2] == '}')
            return at;
    return std::string_view::npos;
}

/// How many characters of the message are the pattern's own; nothing where it does not fit.
std::optional<std::size_t> fit(std::string_view message, std::string_view pattern, std::vector<std::string>& values)
{
    values.clear();
    std::size_t own = 0;
    std::size_t place = nextPlace(pattern, 0);
    const std::string_view head = pattern.substr(0, place);
    if (place == std::string_view::npos)
        return message == pattern ? std::optional(pattern.size()) : std::nullopt;
    if (!message.starts_with(head))
        return std::nullopt;
    own += head.size();
    std::size_t at = head.size();
    while (place != std::string_view::npos) {
        const std::size_t next = nextPlace(pattern, place + 3);
        const std::string_view literal =
            pattern.substr(place + 3, next == std::string_view::npos ? next : next - place - 3);
        std::size_t end = 0;
        if (next == std::string_view::npos) {
            if (message.size() < at + literal.size() || !message.ends_with(literal))
                return std::nullopt;
            end = message.size() - literal.size();
        } else {
            end = message.find(literal, at);
        }
        if (end == std::string_view::npos || end <= at)
            return std::nullopt;
        values.emplace_back(message.substr(at, end - at));
        own += literal.size();
        at = end + literal.size();
        place = next;
    }
    return own;
}

} // namespace

std::span<const std::string_view> phrases() { return kPhrases; }

std::optional<Phrase> phraseOf(std::string_view message)
{
    std::optional<Phrase> best;
    std::size_t most = 0;
    std::vector<std::string> values;
    for (const std::string_view pattern : kPhrases)
        if (const auto own = fit(message, pattern, values); own && *own > most) {
            most = *own;
            best = Phrase{pattern, values};
        }
    return best;
}

std::string filledPhrase(std::string_view pattern, std::span<const std::string> values)
{
    std::string text;
    std::size_t from = 0;
    for (std::size_t place = nextPlace(pattern, 0); place != std::string_view::npos;
         place = nextPlace(pattern, place + 3)) {
        text += pattern.substr(from, place - from);
        const auto number = static_cast<std::size_t>(pattern[place + 1] - '1');
        if (number < values.size())
            text += values[number];
        from = place + 3;
    }
    return text += pattern.substr(from);
}

} // namespace equipoise
