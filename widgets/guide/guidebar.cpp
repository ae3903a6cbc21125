// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guide/guidebar.h"

#include "widgets/frame/parts.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace equipoise {

namespace {

constexpr int kDot = 8;
constexpr int kDotStep = 14;

} // namespace

/// One dot a step, filled where it is done.
class GuideDots : public QWidget
{
public:
    explicit GuideDots(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(kGuideSteps * kDotStep, kDotStep);
    }
    void setDone(int done)
    {
        m_done = done;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = coloursOf(palette()).accent;
        painter.setPen(QPen(accent, 1.2));
        for (int i = 0; i < kGuideSteps; ++i) {
            painter.setBrush(i < m_done ? QBrush(accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QPointF((i + 0.5) * kDotStep, height() / 2.0), kDot / 2.0, kDot / 2.0);
        }
    }

private:
    int m_done = 0;
};

GuideBar::GuideBar(Guide& guide, QWidget* parent)
    : QFrame(parent)
    , m_guide(guide)
    , m_count(new MutedLabel({}, this))
    , m_dots(new GuideDots(this))
    , m_title(makeHeading({}, this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Guided first experiment"));
    m_text->setWordWrap(true);
    m_close->setIcon(icon(u"x"_qs));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Leave the guide; Help starts it again"));
    m_close->setAccessibleName(tr("Leave the guide"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_count);
    head->addSpacing(8);
    head->addWidget(m_dots);
    head->addStretch(1);
    words->addLayout(head);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_next);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_guide.step()); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_guide.isFinished() ? m_guide.stop() : m_guide.skip(); });
    connect(m_close, &QToolButton::clicked, &m_guide, &Guide::stop);
    connect(&m_guide, &Guide::changed, this, &GuideBar::refresh);
    refresh();
}

void GuideBar::refresh()
{
    setVisible(m_guide.isRunning());
    if (!m_guide.isRunning())
        return;
    m_dots->setDone(m_guide.done());
    m_show->setVisible(!m_guide.isFinished());
    m_next->setText(m_guide.isFinished() ? tr("Done") : tr("Skip"));
    m_count->setText(m_guide.isFinished() ? QString() : tr("Step %1 of %2").arg(m_guide.done() + 1).arg(kGuideSteps));
    const auto say = [this](const QString& title, const QString& text, const QString& show) {
        m_title->setText(title);
        m_text->setText(text);
        m_show->setText(show);
    };
    if (m_guide.isFinished()) {
        say(tr("That was a whole experiment"),
            tr("Data, minority, training, trade-off and a figure. The run is in the log: the Runs page compares it "
               "with "
               "your next one. F1 explains every metric and parameter."),
            {});
    } else {
        switch (m_guide.step()) {
        case GuideStep::Data:
            say(tr("Get data"),
                tr("Demo data are made in a moment: 600 users, women among them in the minority, with a taste of their "
                   "own."),
                tr("Open Demo Data"));
            break;
        case GuideStep::Minorities:
            say(tr("See who is a minority"),
                tr("Items at the left of the IM histogram are liked by the minority, those at the right by the "
                   "majority. Drag over its left end to see which they are."),
                tr("Show Minorities"));
            break;
        case GuideStep::Train:
            say(tr("Train a fair recommender"),
                tr("DeepFair learns to weigh accuracy against fairness. Press Train and watch both parts of its loss "
                   "fall; on demo data it takes seconds."),
                tr("Show Training"));
            break;
        case GuideStep::Beta:
            say(tr("Drag β"),
                tr("One trained network serves every balance. Drag the β slider from 1 to 0 and watch the error rise, "
                   "the minority gap fall and a user's list change."),
                tr("Show the Slider"));
            break;
        case GuideStep::Export:
            say(tr("Take a figure with you"),
                tr("Right-click any plot, or press Ctrl+E, and export it as PDF, SVG or PNG in a column's width, or "
                   "its "
                   "numbers as CSV."),
                tr("Show the Trade-off"));
            break;
        }
    }
}

void GuideBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.infoFill);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace equipoise
