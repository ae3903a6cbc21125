// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/notice.h"

#include "widgets/frame/coretext.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace equipoise {

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_close(new QToolButton(this))
{
    for (QLabel* label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    QFont strong = m_text->font();
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_close->setIcon(icon(u"x"_qs));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_detail, 1, 1);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void Notice::show(Kind kind, const QString& text, const QString& detail)
{
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    setAccessibleDescription(detail);
    refresh();
    setVisible(true);
}

void Notice::showError(const Error& error) { show(Kind::Error, sentence(error.message()), errorDetail(error)); }

void Notice::dismiss() { setVisible(false); }

QString Notice::text() const
{
    if (isHidden())
        return {};
    return m_detail->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_detail->text();
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

void Notice::refresh()
{
    const Colours& colours = coloursOf(palette());
    const QString name = m_kind == Kind::Error     ? u"circle-alert"_qs
                         : m_kind == Kind::Warning ? u"triangle-alert"_qs
                                                   : u"info"_qs;
    const QColor ink = m_kind == Kind::Error     ? colours.error
                       : m_kind == Kind::Warning ? colours.warning
                                                 : colours.accent;
    m_icon->setPixmap(iconPixmap(name, ink, 18, devicePixelRatioF()));
}

void Notice::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(m_kind == Kind::Error     ? colours.errorFill
                     : m_kind == Kind::Warning ? colours.warningFill
                                               : colours.infoFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QString errorDetail(const Error& error)
{
    QStringList detail;
    if (!error.file().empty()) {
        const QString file = QString::fromStdString(error.file());
        detail << (error.line() > 0 ? Notice::tr("In %1, line %2.").arg(file).arg(error.line())
                                    : Notice::tr("In %1.").arg(file));
    }
    if (!error.value().empty())
        detail << Notice::tr("Found: %1").arg(coreMessage(error.value()));
    if (!error.hint().empty())
        detail << sentence(error.hint());
    return detail.join(u'\n');
}

QString errorText(const Error& error)
{
    const QString detail = errorDetail(error);
    return detail.isEmpty() ? sentence(error.message()) : sentence(error.message()) + u'\n' + detail;
}

QString sentence(const std::string& text)
{
    QString s = coreMessage(text).trimmed();
    if (s.isEmpty())
        return s;
    s[0] = s[0].toUpper();
    if (!s.endsWith(u'.') && !s.endsWith(u'?') && !s.endsWith(u':'))
        s += u'.';
    return s;
}

} // namespace equipoise
