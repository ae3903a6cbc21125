// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/rundetail.h"

#include "core/exchange/equivalentcommand.h"
#include "core/log/runlogger.h"
#include "core/log/studylogger.h"
#include "widgets/forms/section.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/coretext.h"
#include "widgets/jobs/runjob.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/runs/curvebox.h"
#include "widgets/runs/runeditor.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QCompleter>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kNoteLines = 3;
constexpr double kMebibyte = 1024.0 * 1024.0;

QString text(const std::string& s) { return QString::fromStdString(s); }

QStringList tagsIn(const QString& line)
{
    QStringList tags;
    for (const QString& part : line.split(u','))
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    return tags;
}

/// Tags that all of these runs have.
QStringList commonTags(const RunTable& table, const QList<qint64>& runs)
{
    QStringList common;
    bool isFirst = true;
    for (const qint64 run : runs) {
        const auto place = table.find(run);
        if (!place)
            continue;
        QStringList own;
        for (const std::string& tag : table.rows()[*place].tags)
            own << text(tag);
        if (isFirst)
            common = own;
        else
            common.removeIf([&](const QString& tag) { return !own.contains(tag); });
        isFirst = false;
    }
    return common;
}

QString timeText(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd HH:mm:ss"_qs);
}

QList<ViewRow> pairs(const QList<std::pair<QString, QString>>& values)
{
    QList<ViewRow> rows;
    for (const auto& [name, value] : values)
        if (!value.isEmpty())
            rows.append({rows.size(), {name, value}, value});
    return rows;
}

QList<ViewRow> provenanceRows(const RunRecord& run)
{
    const QLocale locale;
    return pairs(
        {{RunDetail::tr("Data"), text(run.data.source)},
         {RunDetail::tr("Ratings"), locale.toString(qulonglong(run.data.ratings))},
         {RunDetail::tr("Data SHA-256"), text(run.data.hash)},
         {RunDetail::tr("Split"), text(run.split)},
         {RunDetail::tr("Split SHA-256"), text(run.splitHash)},
         {RunDetail::tr("Seed"), QString::number(run.seed)},
         {RunDetail::tr("Threads"), run.threads > 0 ? QString::number(run.threads) : QString()},
         {RunDetail::tr("Version"), text(run.version)},
         {RunDetail::tr("Commit"), text(run.commit)},
         {RunDetail::tr("Instruction set"), text(run.instructionSet)},
         {RunDetail::tr("Started"), timeText(run.started)},
         {RunDetail::tr("Ended"), run.finished ? timeText(*run.finished) : QString()},
         {RunDetail::tr("Training"), run.trainSeconds > 0 ? durationText(run.trainSeconds) : QString()},
         {RunDetail::tr("Evaluation"), run.evaluateSeconds > 0 ? durationText(run.evaluateSeconds) : QString()},
         {RunDetail::tr("Peak memory"), run.peakMemoryBytes > 0 ? RunDetail::tr("%1 MiB").arg(locale.toString(
                                                                      double(run.peakMemoryBytes) / kMebibyte, 'f', 0))
                                                                : QString()},
         {RunDetail::tr("Experiment"), text(run.experiment)},
         {RunDetail::tr("Sweep"), run.sweep ? QString::number(*run.sweep) : QString()}});
}

QList<ViewRow> groupRows(const Measured& measured)
{
    QList<ViewRow> rows;
    for (const auto& [key, groups] : measured.groups) {
        if (key.find('{') != std::string::npos)
            continue; // of another β than the run's own
        for (const GroupValue& group : groups)
            rows.append({rows.size(),
                         {metricTitle(key), text(group.group), group.value, qlonglong(group.n)},
                         group.isSmall ? RunDetail::tr("Few users: left out of differences and ratios") : QString()});
    }
    return rows;
}

} // namespace

RunDetails readDetails(const ExperimentLog& log, RunId run)
{
    RunDetails details{log.run(run), log.results(run), log.series(run), log.artifacts(run), {}};
    if (!details.run.checkpoint.empty())
        details.artifacts.push_back({"checkpoint", details.run.checkpoint, details.run.started});
    std::erase_if(details.artifacts,
                  [](const LoggedArtifact& artifact) { return !std::filesystem::exists(artifact.path); });
    try {
        const RunRecord& logged = details.run;
        details.command = QString::fromStdString(logged.model == kStudyModel
                                                     ? equivalentCommand(loggedStudySettings(logged), logged.data)
                                                     : equivalentCommand(loggedSettings(logged), logged.data));
    } catch (const Error&) { // settings of another version: the rest can still be shown
    }
    return details;
}

RunDetail::RunDetail(RunEditor& editor, QWidget* parent)
    : SideColumn(parent)
    , m_editor(editor)
    , m_metrics(new TableModel(metricColumns(), this))
    , m_groups(new TableModel({{tr("Metric")}, {tr("Group")}, {tr("Value"), {}, 4}, {tr("n")}}, this))
    , m_settings(new TableModel({{tr("Setting")}, {tr("Value")}}, this))
    , m_provenance(new TableModel({{tr("Origin")}, {tr("Value")}}, this))
    , m_files(new TableModel({{tr("Kind")}, {tr("File")}}, this))
{
    setMinimumWidth(280);
    setMaximumWidth(720);
    body()->addWidget(makeHead());
    m_single = new QWidget(this);
    auto* single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, 0, 0);
    single->setSpacing(8);
    body()->addWidget(m_single);
    const auto section = [&](const QString& title) {
        auto* added = new Section(title, m_single);
        single->addWidget(added);
        return added;
    };
    addTable(section(tr("Metrics")), m_metrics, 200);
    m_curveSection = section(tr("Curves"));
    m_curves = new CurveBox(m_curveSection);
    m_curveSection->body()->addWidget(m_curves);
    m_groupSection = section(tr("By group"));
    addTable(m_groupSection, m_groups, 180);
    addTable(section(tr("Settings")), m_settings, 180);
    Section* origin = section(tr("Where it comes from"));
    addTable(origin, m_provenance, 200);
    m_fileSection = section(tr("Files"));
    m_fileView = addTable(m_fileSection, m_files, 90);
    m_fileView->setToolTip(tr("Double click shows the file in its folder"));
    connect(m_fileView, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const QFileInfo file(index.siblingAtColumn(1).data().toString());
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    });
    m_command = new CommandLine(this);
    footer()->addWidget(m_command);
    setSelection(nullptr, {});
}

QWidget* RunDetail::makeHead()
{
    auto* head = new QWidget(this);
    m_title = makeTitle({}, head);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_star = new QToolButton(head);
    m_star->setCheckable(true);
    m_star->setAutoRaise(true);
    m_star->setIcon(icon(u"star"_qs));
    m_star->setAccessibleName(tr("Star"));
    connect(m_star, &QToolButton::toggled, this,
            [this](bool on) { m_star->setIcon(icon(on ? u"star-filled"_qs : u"star"_qs)); });
    connect(m_star, &QToolButton::clicked, this, [this](bool on) {
        if (const auto runs = runsWhere([on](const RunSummary& run) { return run.isStarred != on; }); !runs.empty())
            m_editor.setStarred(runs, on);
    });
    m_facts = new MutedLabel({}, head);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error = new QLabel(head);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tags = new QLineEdit(head);
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setToolTip(tr("Tags of the selected runs; where several are selected, those they share. Enter saves them "
                          "(Ctrl+T)"));
    connect(m_tags, &QLineEdit::editingFinished, this, &RunDetail::saveTags);
    m_note = new QPlainTextEdit(head);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Is saved when you leave it"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * kNoteLines + 12);
    m_note->installEventFilter(this);
    auto* title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_star, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(title);
    layout->addWidget(m_facts);
    layout->addWidget(m_error);
    layout->addWidget(m_tags);
    layout->addWidget(m_note);
    return head;
}

TableView* RunDetail::addTable(Section* section, TableModel* model, int height)
{
    auto* view = new TableView(model, section);
    view->setStretchColumn(model->columnCount() == 2 ? 1 : 0);
    if (model->columnCount() > 2) // whole names of metrics would push their values out of sight
        view->setTextElideMode(Qt::ElideMiddle);
    view->setFixedHeight(height);
    view->setFrameShape(QFrame::StyledPanel);
    view->setAccessibleName(model->columns().first().title);
    section->body()->addWidget(view);
    return view;
}

std::vector<RunId> RunDetail::runsWhere(const std::function<bool(const RunSummary&)>& condition) const
{
    std::vector<RunId> runs;
    for (const qint64 run : m_runs)
        if (const auto place = m_table->find(run); place && condition(m_table->rows()[*place]))
            runs.push_back(run);
    return runs;
}

void RunDetail::setSelection(const RunTablePtr& table, const QList<qint64>& runs)
{
    const bool isSame = runs == m_runs;
    if (!isSame)
        saveNote();
    m_table = table;
    m_runs = runs;
    const bool any = !runs.isEmpty() && table != nullptr;
    m_star->setEnabled(any);
    m_tags->setEnabled(any);
    const bool allStarred = any && runsWhere([](const RunSummary& run) { return !run.isStarred; }).empty();
    m_star->setChecked(allStarred);
    m_star->setToolTip(allStarred ? tr("Take the star away (Ctrl+B)") : tr("Star (Ctrl+B)"));
    if (!isSame || !m_tags->hasFocus()) {
        m_savedTags = any ? commonTags(*table, runs).join(u", "_qs) : QString();
        m_tags->setText(m_savedTags);
    }
    if (any) {
        QStringList known;
        for (const std::string& tag : table->tags())
            known << text(tag);
        auto* completer = new QCompleter(known, m_tags);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        delete m_tags->completer();
        m_tags->setCompleter(completer);
    }
    if (runs.size() == 1)
        return; // the details follow
    m_single->hide();
    m_note->hide();
    m_error->hide();
    m_noteRun = 0;
    m_command->setCommand({});
    m_command->setEnabled(false);
    m_title->setText(any ? tr("%n runs selected", nullptr, int(runs.size())) : tr("No run selected"));
    m_facts->setText(any ? tr("Compare them, or open a report that shows them side by side.")
                         : tr("Select a run to see what it measured."));
}

void RunDetail::showDetails(const RunDetails& details)
{
    const RunRecord& run = details.run;
    m_single->show();
    m_note->show();
    m_title->setText(run.name == run.model ? tr("Run %1: %2").arg(run.id).arg(text(run.model))
                                           : tr("Run %1: %2 (%3)").arg(run.id).arg(text(run.name), text(run.model)));
    m_facts->setText(tr("%1 · %n epochs · %2 · seed %3", nullptr, run.epochs)
                         .arg(statusText(run.status), text(run.data.name))
                         .arg(run.seed));
    QStringList problems;
    if (!run.error.empty())
        problems << text(run.error);
    for (const std::string& impossible : details.measured.impossible)
        problems << text(impossible);
    m_error->setText(problems.join(u'\n'));
    m_error->setVisible(!problems.isEmpty());
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).error);
    m_error->setPalette(red);
    if (m_noteRun != run.id || !m_note->hasFocus()) {
        m_noteRun = run.id;
        m_savedNote = text(run.note);
        m_note->setPlainText(m_savedNote);
    }
    m_metrics->setRows(metricRows(details.measured));
    m_groups->setRows(groupRows(details.measured));
    m_groupSection->setVisible(m_groups->rowCount() > 0);
    QList<std::pair<QString, QString>> settings;
    for (const auto& [name, value] : run.parameters)
        settings.append({text(name), numberInWords(text(value))});
    m_settings->setRows(pairs(settings));
    m_provenance->setRows(provenanceRows(run));
    QList<ViewRow> files;
    for (const LoggedArtifact& artifact : details.artifacts)
        files.append({files.size(), {text(artifact.kind), text(artifact.path)}, text(artifact.path)});
    m_files->setRows(files);
    m_fileSection->setVisible(!files.isEmpty());
    m_command->setCommand(details.command);
    m_command->setEnabled(!details.command.isEmpty());
    m_curves->setSeries(details.series);
    m_curveSection->setVisible(!m_curves->isEmpty());
}

void RunDetail::focusTags() { m_tags->setFocus(); }
void RunDetail::focusNote() { m_note->setFocus(); }

void RunDetail::saveTags()
{
    if (m_table == nullptr || m_tags->text() == m_savedTags)
        return;
    const QStringList before = tagsIn(m_savedTags);
    const QStringList after = tagsIn(m_tags->text());
    m_savedTags = after.join(u", "_qs);
    m_tags->setText(m_savedTags);
    const auto runsWith = [this](const QString& tag, bool has) {
        return runsWhere([name = tag.toStdString(), has](const RunSummary& run) {
            return (std::find(run.tags.begin(), run.tags.end(), name) != run.tags.end()) == has;
        });
    };
    for (const QString& tag : after)
        if (!before.contains(tag))
            if (const auto runs = runsWith(tag, false); !runs.empty())
                m_editor.addTag(runs, tag);
    for (const QString& tag : before)
        if (!after.contains(tag))
            if (const auto runs = runsWith(tag, true); !runs.empty())
                m_editor.removeTag(runs, tag);
}

void RunDetail::saveNote()
{
    if (m_noteRun == 0 || m_note->toPlainText() == m_savedNote)
        return;
    m_editor.setNote(m_noteRun, m_savedNote, m_note->toPlainText());
    m_savedNote = m_note->toPlainText();
}

bool RunDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    return SideColumn::eventFilter(watched, event);
}

} // namespace equipoise
