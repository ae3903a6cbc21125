// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datapage.h"

#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/movielensdialog.h"
#include "widgets/frame/loadstrip.h"
#include "widgets/frame/notice.h"
#include "widgets/pages/dataview.h"
#include "widgets/pages/startview.h"
#include "widgets/pages/workspace.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace equipoise {

DataPage::DataPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notice(new Notice(this))
    , m_strip(new LoadStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartView(workspace.recent(), this))
    , m_view(new DataView(workspace, this))
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);

    connect(m_start, &StartView::demoWanted, this, [this] { m_workspace.openDemo(); });
    connect(m_start, &StartView::folderWanted, this, &DataPage::chooseFolder);
    connect(m_start, &StartView::fileWanted, this, &DataPage::chooseFile);
    connect(m_start, &StartView::importWanted, this, &DataPage::chooseImport);
    connect(m_start, &StartView::movieLensWanted, this, &DataPage::getMovieLens);
    connect(m_start, &StartView::guideWanted, this, &DataPage::guideWanted);
    connect(m_start, &StartView::pathWanted, this, [this](const QString& path) { m_workspace.open(path); });
    connect(m_start, &StartView::backWanted, this, [this] { m_stack->setCurrentWidget(m_view); });
    connect(m_view, &DataView::otherWanted, this, [this] {
        m_workspace.recent().refresh(m_workspace.jobs());
        m_start->setBack(m_workspace.dataset() == nullptr ? QString()
                                                          : QString::fromStdString(m_workspace.dataset()->name()));
        m_stack->setCurrentWidget(m_start);
    });
    connect(m_view, &DataView::mappingWanted, this, &DataPage::changeMapping);
    connect(m_strip, &LoadStrip::cancelWanted, &m_workspace, &Workspace::cancelLoading);
    connect(&m_workspace, &Workspace::loading, this, [this] {
        m_notice->dismiss();
        m_strip->follow(m_workspace.loadingJob());
    });
    connect(&m_workspace, &Workspace::loadingEnded, this, [this] { m_strip->follow(nullptr); });
    connect(&m_workspace, &Workspace::loadFailed, m_notice, &Notice::showError);
    connect(&m_workspace, &Workspace::importWanted, this, [this](const QString& path) { openImport(path); });
    connect(&m_workspace, &Workspace::dataChanged, this, &DataPage::showData);
    m_workspace.recent().refresh(m_workspace.jobs());
    m_strip->follow(m_workspace.loadingJob());
    if (m_workspace.dataset() != nullptr)
        showData();
}

void DataPage::showData()
{
    m_notice->dismiss();
    m_view->showData();
    m_stack->setCurrentWidget(m_view);
}

void DataPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_workspace.open(path); });
    dialog->open();
}

void DataPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_workspace.open(path); });
    dialog->open();
}

void DataPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import Ratings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.dat *.data *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::openImport);
    dialog->open();
}

void DataPage::openImport(const QString& path)
{
    auto* dialog = new ImportDialog(m_workspace, path, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DataPage::changeMapping()
{
    const Dataset& dataset = *m_workspace.dataset();
    auto* dialog = new ImportDialog(m_workspace, QString::fromStdString(dataset.source()),
                                    ImportSettings::fromText(dataset.importText()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DataPage::getMovieLens()
{
    auto* dialog = new MovieLensDialog(m_workspace.movieLens(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MovieLensDialog::openWanted, this, [this](const QString& path) { m_workspace.open(path); });
    dialog->open();
}

QVariantMap DataPage::saveState() const { return m_view->saveState(); }
void DataPage::restoreState(const QVariantMap& state) { m_view->restoreState(state); }

} // namespace equipoise
