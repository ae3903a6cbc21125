// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <string>
#include <vector>

namespace equipoise {

/// One metric of many: typing finds those whose name contains what was typed. Every entry says what it is measured on
/// (list length, sampled candidates, group) and which way it gets better.
class MetricChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit MetricChooser(QWidget* parent = nullptr);

    /// `special` is offered first under an empty key; empty: there is no such entry. Keeps what was chosen, also where
    /// it is not among the keys.
    void setMetrics(const std::vector<std::string>& keys, const QString& special = {});
    std::string metric() const;
    void setMetric(const std::string& key);

Q_SIGNALS:
    void chosen(); ///< by the user

private:
    void settle();

    std::string m_metric;
};

/// "NDCG@10 [gender=F] ↑": as tables write it, with the direction that is better.
QString metricLabel(const std::string& key);

} // namespace equipoise
