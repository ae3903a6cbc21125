// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/eventloopprobe.h"

#include "core/base/memory.h"
#include "core/base/processfacts.h"

#include <QEvent>
#include <QLocale>
#include <QWidget>

#include <chrono>

namespace equipoise {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPeriod = std::chrono::milliseconds(5);
constexpr double kMebibyte = 1024.0 * 1024.0;

QString milliseconds(double seconds)
{
    const double value = seconds * 1000;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

EventLoopProbe::EventLoopProbe(QObject* parent)
    : QObject(parent)
{
    connect(&m_tick, &QTimer::timeout, this, &EventLoopProbe::ticked);
    m_tick.start(1000);
    m_thread = std::jthread([this](const std::stop_token& stop) { beat(stop); });
}

EventLoopProbe::~EventLoopProbe() = default;

void EventLoopProbe::beat(const std::stop_token& stop)
{
    for (auto next = Clock::now(); !stop.stop_requested(); next += kPeriod) {
        std::this_thread::sleep_until(next);
        if (m_isAsking.exchange(true))
            continue;
        const auto asked = Clock::now();
        next = std::max(next, asked - kPeriod); // no hurry after the machine slept
        QMetaObject::invokeMethod(
            this,
            [this, asked] {
                const std::chrono::duration<double> waited = Clock::now() - asked;
                m_latencies.addStall(waited.count(), std::chrono::duration<double>(kPeriod).count());
                m_isAsking = false;
            },
            Qt::QueuedConnection);
    }
}

void EventLoopProbe::watchFirstPaint(QWidget* window) { window->installEventFilter(this); }

bool EventLoopProbe::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // queued: then the picture is on the screen
        QMetaObject::invokeMethod(
            this, [this] { m_secondsToFirstPaint = secondsSinceProcessStart(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

QString EventLoopProbe::text() const
{
    return tr("event loop %1 · %2 · %3 ms")
        .arg(milliseconds(m_latencies.quantile(0.5)), milliseconds(m_latencies.quantile(0.99)),
             milliseconds(m_latencies.largest()));
}

QString EventLoopProbe::report() const
{
    const auto mebibytes = [](std::uint64_t bytes) { return QLocale().toString(double(bytes) / kMebibyte, 'f', 0); };
    return tr("event loop: median %1 ms, 99th percentile %2 ms, longest %3 ms, of %4 samples\n"
              "first window after %5 ms\n"
              "memory: %6 MB now, %7 MB at most\n")
        .arg(milliseconds(m_latencies.quantile(0.5)), milliseconds(m_latencies.quantile(0.99)),
             milliseconds(m_latencies.largest()), QLocale().toString(qulonglong(m_latencies.count())),
             milliseconds(m_secondsToFirstPaint), mebibytes(residentMemoryBytes()), mebibytes(peakMemoryBytes()));
}

} // namespace equipoise
