// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/latencyhistogram.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <thread>

class QWidget;

namespace equipoise {

/// Measures how long the window's thread lets others wait: a thread of its own posts an event every 5 ms and the probe
/// counts how long it took to be dispatched. What could not be asked during a stall counts as well. Also how long the
/// first picture took, from the start of the process. Costs some 200 wake-ups a second.
class EventLoopProbe : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopProbe(QObject* parent = nullptr);
    ~EventLoopProbe() override;

    /// Notes when that window has painted for the first time.
    void watchFirstPaint(QWidget* window);

    const LatencyHistogram& latencies() const { return m_latencies; }
    double secondsToFirstPaint() const { return m_secondsToFirstPaint; }
    /// "event loop 0.1 · 2.3 · 14 ms": median, 99th percentile, longest.
    QString text() const;
    /// All figures, a line each, for the end of the session.
    QString report() const;

Q_SIGNALS:
    void ticked(); ///< once a second

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void beat(const std::stop_token& stop);

    LatencyHistogram m_latencies;
    QTimer m_tick;
    double m_secondsToFirstPaint = 0;
    std::atomic<bool> m_isAsking = false;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace equipoise
