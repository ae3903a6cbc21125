// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace equipoise {

/// One formula card: an idea, a metric, a model or a parameter, in the window's language.
struct HelpCard
{
    QString key;   ///< "metric:ndcg", "parameter:deepfair.hidden1", "model:pmf", "topic:knee"
    QString title; ///< "NDCG"
    QString kind;  ///< heading it is listed under: "Metrics", "DeepFair"
    QString html;  ///< what it says, for a text browser
    QString words; ///< all of its words, for searching
};

/// Every card in the order they are listed: ideas, metrics, then each model with its parameters.
QList<HelpCard> helpCards();

} // namespace equipoise
