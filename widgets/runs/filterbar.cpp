// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/filterbar.h"

#include "widgets/frame/parts.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kPauseMilliseconds = 400;

/// Characters (UTF-16) of a number of bytes of the line.
int charactersOf(const QString& line, std::size_t bytes)
{
    return int(QString::fromUtf8(line.toUtf8().left(qsizetype(bytes))).size());
}

bool isNameCharacter(QChar c) { return !c.isSpace() && !u"()|\"'=!<>~"_qs.contains(c); }

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_help(new QToolButton(this))
    , m_problemText(new QLabel(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    m_line->setPlaceholderText(tr("Filter: rmse < 0.87 and factors = 30 or starred"));
    m_line->setClearButtonEnabled(true);
    m_line->setAccessibleName(tr("Filter"));
    m_line->setToolTip(tr("Shows only the runs for which this is true (Ctrl+F). A word alone is looked for in model, "
                          "data, name, tags and note."));
    m_help->setIcon(icon(u"circle-help"_qs));
    m_help->setToolTip(tr("How to write a filter"));
    m_help->setAccessibleName(m_help->toolTip());
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::RichText);
    m_problemText->setAccessibleName(tr("What is wrong with the filter"));
    m_problemText->hide();

    m_completer->setModel(m_names);
    m_completer->setWidget(m_line);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::insertName);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_help, 0, 1);
    layout->addWidget(m_problemText, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_line);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::showProblem);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_line, &QLineEdit::textEdited, this, &FilterBar::offerNames);
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::showProblem);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
}

void FilterBar::setTable(RunTablePtr table)
{
    const bool isNew =
        m_table == nullptr || m_table->metricKeys() != table->metricKeys() ||
        !std::equal(m_table->parameters().begin(), m_table->parameters().end(), table->parameters().begin(),
                    table->parameters().end(), [](const auto& a, const auto& b) { return a.first == b.first; });
    m_table = std::move(table);
    if (!isNew)
        return;
    QStringList names;
    for (const ExpressionName& name : expressionNames(*m_table))
        names << QString::fromStdString(name.name);
    m_names->setStringList(names);
    read();
}

QString FilterBar::text() const { return m_line->text(); }
void FilterBar::setText(const QString& text) { m_line->setText(text); }

void FilterBar::focusText()
{
    m_line->setFocus();
    m_line->selectAll();
}

QString FilterBar::problem() const
{
    return m_problem ? QString::fromStdString(m_problem->message + " " + m_problem->hint).trimmed() : QString();
}

void FilterBar::read()
{
    if (m_table == nullptr)
        return;
    auto read = readExpression(m_line->text().toStdString(), *m_table);
    if (auto* problem = std::get_if<ExpressionProblem>(&read)) {
        m_problem = std::move(*problem);
        m_pause.start();
        return;
    }
    m_problem.reset();
    m_pause.stop();
    showProblem();
    RunExpression& expression = std::get<RunExpression>(read);
    if (expression == m_expression)
        return;
    m_expression = std::move(expression);
    Q_EMIT expressionChanged();
}

void FilterBar::showProblem()
{
    m_problemText->setVisible(m_problem.has_value());
    if (!m_problem)
        return;
    // the line again with the place marked: an edit line underlines nothing
    const QString line = m_line->text();
    const int from = charactersOf(line, m_problem->position);
    const int to = charactersOf(line, m_problem->position + m_problem->length);
    const QString here = from < line.size() ? line.mid(from, to - from) : u"␣"_qs;
    const QString colour = coloursOf(palette()).error.name();
    QString message = QString::fromStdString(m_problem->message);
    message[0] = message[0].toUpper();
    m_problemText->setText(
        tr("%1, at character %2: %3")
            .arg(message.toHtmlEscaped())
            .arg(from + 1)
            .arg(u"<code>%1<span style=\"color:%2\"><u>%3</u></span>%4</code>"_qs.arg(
                line.left(from).toHtmlEscaped(), colour, here.toHtmlEscaped(), line.mid(to).toHtmlEscaped())) +
        (m_problem->hint.empty() ? QString()
                                 : u"<br>"_qs + QString::fromStdString(m_problem->hint).toHtmlEscaped() + u'.'));
}

QString FilterBar::wordAtCursor() const
{
    const QString line = m_line->text();
    const int end = m_line->cursorPosition();
    int begin = end;
    while (begin > 0 && isNameCharacter(line[begin - 1]))
        --begin;
    return line.mid(begin, end - begin);
}

void FilterBar::offerNames()
{
    const QString word = wordAtCursor();
    const bool isInName =
        m_line->cursorPosition() == m_line->text().size() || !isNameCharacter(m_line->text()[m_line->cursorPosition()]);
    bool isNumber = false;
    word.toDouble(&isNumber);
    m_completer->setCompletionPrefix(word);
    const bool isDone = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (word.size() < 2 || isNumber || !isInName || isDone || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_line->rect();
    place.setWidth(std::min(place.width(), 360));
    place.moveLeft(
        std::min(m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().left(), m_line->width() - place.width()));
    m_completer->complete(place);
}

void FilterBar::insertName(const QString& name)
{
    const int end = m_line->cursorPosition();
    const int begin = end - int(wordAtCursor().size());
    m_line->setSelection(begin, end - begin);
    m_line->insert(name + u' ');
}

void FilterBar::showHelp()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    layout->addWidget(makeHeading(tr("Filter by expression"), popup));
    auto* text = new QLabel(tr("Fields, parameters and metrics by their names, compared with = != &lt; &lt;= &gt; "
                               "&gt;= or ~ (contains), joined by <b>and</b>, <b>or</b>, <b>not</b> and parentheses. "
                               "<b>|</b> lists alternatives. A word alone is looked for in model, data, name, tags and "
                               "note. Runs without a value are in no comparison of it. Times are in UTC."),
                            popup);
    text->setWordWrap(true);
    text->setFixedWidth(460);
    layout->addWidget(text);
    layout->addSpacing(4);
    const std::pair<QString, QString> examples[]{
        {u"rmse < 0.87 and factors = 30 or starred"_qs, tr("good ones with 30 factors, and all starred ones")},
        {u"model = pmf|biased-mf and not failed"_qs, tr("of two models, without the failed ones")},
        {u"ndcg@10 > 0.05 and seed <= 5"_qs, tr("by a ranking metric and the seed")},
        {u"rmse{beta=0.3} < 0.95"_qs, tr("a metric at another β")},
        {u"tag = paper or note ~ repeat"_qs, tr("by tag and words of the note")},
        {u"started >= 2026-03-01 and seconds > 60"_qs, tr("by day and by time taken")},
        {u"\"two words\""_qs, tr("a text with a space in it")},
        {u"deleted"_qs, tr("what was deleted and can be restored")}};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    int row = 0;
    for (const auto& [example, meaning] : examples) {
        auto* use = new QPushButton(example, popup);
        use->setFlat(true);
        use->setStyleSheet(u"text-align: left; padding: 4px;"_qs);
        use->setCursor(Qt::PointingHandCursor);
        use->setToolTip(tr("Use this filter"));
        connect(use, &QPushButton::clicked, this, [this, popup, example = example] {
            popup->close();
            setText(example);
            m_line->setFocus();
        });
        grid->addWidget(use, row, 0);
        grid->addWidget(new MutedLabel(meaning, popup), row++, 1);
    }
    layout->addLayout(grid);
    popup->adjustSize();
    const QPoint corner = m_help->mapToGlobal(QPoint(m_help->width() - popup->width(), m_help->height() + 4));
    popup->move(std::max(0, corner.x()), corner.y());
    popup->show();
}

} // namespace equipoise
