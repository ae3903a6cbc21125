// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importdialog.h"

#include "core/base/text.h"
#include "core/data/load.h"
#include "core/data/recognise.h"
#include "widgets/dialogs/importform.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kDelayMilliseconds = 150;
constexpr int kFormWidth = 332;

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& path, const std::optional<ImportSettings>& settings,
                           QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_isFirstLook(!settings)
    , m_table(new QComboBox(this))
    , m_form(new ImportForm(this))
    , m_notice(new Notice(this))
    , m_rows(new TableModel({}, this))
    , m_view(new TableView(m_rows, this))
    , m_looking(this)
    , m_checking(this)
{
    setWindowTitle(tr("Import Ratings"));
    resize(1000, 680);
    if (settings)
        m_form->setSettings(*settings);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kFormWidth);
    scroll->setWidget(m_form);
    m_form->setContentsMargins(0, 0, 8, 0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makePreview(), 1);
    middle->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFooter());

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ImportDialog::check);
    connect(m_form, &ImportForm::textChanged, this, &ImportDialog::look);
    connect(m_form, &ImportForm::restChanged, this, [this] {
        m_import->setEnabled(false);
        m_delay.start();
    });
    connect(m_table, &QComboBox::activated, this, &ImportDialog::look);
    look();
}

ImportDialog::~ImportDialog()
{
    m_looking.cancel();
    m_checking.cancel();
}

QWidget* ImportDialog::makePreview()
{
    auto* area = new QWidget(this);
    auto* title = makeTitle(QFileInfo(m_path).fileName(), area);
    title->setTextFormat(Qt::PlainText);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->setToolTip(m_path);
    auto* tableLabel = new QLabel(tr("Ta&ble:"), area);
    tableLabel->setBuddy(m_table);
    m_table->setToolTip(tr("Which file of the folder or archive holds the ratings"));
    m_table->setVisible(false);
    tableLabel->setVisible(false);
    tableLabel->setObjectName(u"tableLabel"_qs);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(tableLabel);
    head->addWidget(m_table);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* card = new Card(tr("The first lines"), m_view, area);
    m_result = new QLabel(area);
    m_result->setWordWrap(true);
    m_result->setAccessibleName(tr("What comes of it"));
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    layout->addWidget(m_result);
    return area;
}

QWidget* ImportDialog::makeFooter()
{
    auto* area = new QWidget(this);
    m_command = new CommandLine(area);
    m_remember = new QCheckBox(tr("Re&member this for files with the same columns"), area);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("The next file with the same header and separator is read like this one."));
    auto* buttons = new QDialogButtonBox(area);
    m_import = buttons->addButton(tr("Im&port"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_remember);
    row->addStretch(1);
    row->addWidget(buttons);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_command);
    layout->addLayout(row);
    return area;
}

void ImportDialog::look()
{
    m_import->setEnabled(false);
    m_delay.stop();
    m_checking.cancel();
    const std::filesystem::path path(m_path.toStdString());
    const ImportMemory memory = m_workspace.importMemory();
    m_looking.start(
        m_workspace.jobs(), tr("Looking at %1").arg(QFileInfo(m_path).fileName()),
        [path, memory, wanted = m_table->currentText().toStdString(), said = m_form->said(),
         isFirst = m_isFirstLook](const std::stop_token&, JobReporter&) {
            Seen seen;
            seen.tables = tablesIn(path);
            if (seen.tables.empty())
                throw Error(ErrorKind::Data, "there are no tables in it").file(path.string());
            const std::string table = wanted.empty() ? seen.tables.front() : wanted;
            seen.preview = previewTable(path, table, said);
            if (isFirst)
                seen.remembered = memory.find(seen.preview.shape);
            if (seen.remembered && seen.remembered->mapping)
                seen.preview = previewTable(path, table, *seen.remembered->mapping);
            return seen;
        },
        [this](const Seen& seen) { showSeen(seen); }, [this](const Error& error) { showProblem(error); });
}

void ImportDialog::showSeen(const Seen& seen)
{
    m_isFirstLook = false;
    if (m_table->count() == 0) {
        for (const std::string& table : seen.tables)
            m_table->addItem(text(table));
        const bool isOpen = seen.tables.size() > 1;
        m_table->setVisible(isOpen);
        findChild<QLabel*>(u"tableLabel"_qs)->setVisible(isOpen);
    }
    if (seen.remembered)
        m_form->setSettings(*seen.remembered);
    m_preview = seen.preview;
    m_form->setPreview(m_preview);
    showRows();
    m_command->setCommand(u"equipoise-cli data info %1 %2"_qs.arg(text(shellWord(m_path.toStdString())),
                                                                  text(settings().commandOptions())));
    if (m_preview.problem)
        showProblem(*m_preview.problem);
    else
        check();
}

void ImportDialog::showRows()
{
    const auto roleOf = [this](int column) {
        return column == m_preview.user        ? tr("user")
               : column == m_preview.item      ? tr("item")
               : column == m_preview.rating    ? tr("rating")
               : column == m_preview.timestamp ? tr("time")
                                               : QString();
    };
    QList<ViewColumn> columns{{tr("Line"), tr("Where the row stands in the file")}};
    for (int i = 0; i < int(m_preview.columns.size()); ++i) {
        const std::string& name = m_preview.columns[std::size_t(i)];
        const QString title = name.empty() ? tr("column %1").arg(i + 1) : text(name);
        const QString role = roleOf(i);
        columns.append({role.isEmpty() ? title : u"%1 → %2"_qs.arg(title, role.toUpper()),
                        role.isEmpty() ? tr("Not used") : QString()});
    }
    QList<ViewRow> rows;
    for (std::size_t i = 0; i < m_preview.rows.size(); ++i) {
        ViewRow row{qint64(m_preview.lines[i]), {qlonglong(m_preview.lines[i])}, {}};
        for (const std::string& field : m_preview.rows[i])
            row.cells.append(text(field));
        while (row.cells.size() < columns.size())
            row.cells.append(QVariant());
        rows.append(row);
    }
    m_rows->setColumns(columns);
    m_rows->setRows(rows);
    m_view->resizeColumnsToContents();
}

ImportSettings ImportDialog::settings() const
{
    ImportSettings settings = m_form->settings();
    if (m_table->count() > 1)
        settings.table = m_table->currentText().toStdString();
    return settings;
}

void ImportDialog::check()
{
    m_import->setEnabled(false);
    if (m_preview.problem)
        return;
    m_notice->dismiss();
    m_result->setText(tr("Reading all lines…"));
    const ImportSettings now = settings();
    m_command->setCommand(
        u"equipoise-cli data info %1 %2"_qs.arg(text(shellWord(m_path.toStdString())), text(now.commandOptions())));
    m_checking.start(
        m_workspace.jobs(), tr("Checking %1").arg(QFileInfo(m_path).fileName()),
        [path = std::filesystem::path(m_path.toStdString()), now](std::stop_token stop, JobReporter& reporter) {
            const LoadOptions options{now, [&](double share) { reporter.report(share, {}, -1); }, std::move(stop)};
            const Dataset dataset = loadDataset(path, options);
            return Checked{dataset.ratingCount(), dataset.userCount(), dataset.itemCount(), dataset.scale(),
                           dataset.findings()};
        },
        [this](const Checked& checked) { showCheck(checked); }, [this](const Error& error) { showProblem(error); });
}

void ImportDialog::showCheck(const Checked& checked)
{
    const QLocale locale;
    const auto count = [&](std::uint64_t n) { return locale.toString(qulonglong(n)); };
    QStringList lines{tr("%1 ratings from %2 to %3, of %4 users for %5 items.")
                          .arg(count(checked.ratings), locale.toString(checked.scale.minimum),
                               locale.toString(checked.scale.maximum), count(checked.users), count(checked.items))};
    for (const Finding& finding : checked.findings)
        lines << sentence(finding.text);
    m_result->setText(lines.mid(0, 4).join(u'\n'));
    m_import->setEnabled(true);
}

void ImportDialog::showProblem(const Error& error)
{
    m_result->clear();
    m_notice->showError(error);
    m_import->setEnabled(false);
    m_view->clearSelection();
    if (error.line() > 0)
        m_view->selectKey(qint64(error.line()));
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    const ImportSettings chosen = settings();
    if (m_remember->isChecked())
        m_workspace.rememberImport(m_preview.shape, chosen);
    m_workspace.open(m_path, chosen);
    QDialog::accept();
}

} // namespace equipoise
