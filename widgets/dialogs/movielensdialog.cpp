// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/movielensdialog.h"

#include "widgets/frame/loadstrip.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/movielens.h"
#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"
#include "widgets/theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kTableHeight = 210;

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1); }

} // namespace

MovieLensDialog::MovieLensDialog(MovieLens& movieLens, QWidget* parent)
    : QDialog(parent)
    , m_movieLens(movieLens)
    , m_sets(new TableModel({{tr("Data set")},
                             {tr("Ratings")},
                             {tr("Users")},
                             {tr("Rated films")},
                             {tr("Download"), tr("Size of the .zip")},
                             {tr("Here")}},
                            this))
    , m_view(new TableView(m_sets, this))
    , m_notice(new Notice(this))
    , m_strip(new LoadStrip(this))
{
    m_movieLens.retranslate();
    setWindowTitle(tr("Get MovieLens"));
    resize(760, 620);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(false);
    m_view->setStretchColumn(0);
    m_view->setMinimumHeight(kTableHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new Card(tr("MovieLens, collected by GroupLens at the University of Minnesota"), m_view, this),
                      2);
    layout->addWidget(makeDetails(), 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    layout->addWidget(makeFooter());

    connect(m_view, &TableView::selectedKeysChanged, this, [this] {
        m_accept->setChecked(false);
        showSelected();
    });
    connect(m_view, &QAbstractItemView::activated, this, &MovieLensDialog::act);
    connect(&m_movieLens, &MovieLens::changed, this, &MovieLensDialog::showSets);
    connect(&m_movieLens, &MovieLens::finished, this, &MovieLensDialog::finish);
    connect(m_strip, &LoadStrip::cancelWanted, this, [this] { m_movieLens.stop(selected()); });
    showSets();
    m_view->selectRow(1);
    m_view->setFocus();
    m_movieLens.refresh();
}

QWidget* MovieLensDialog::makeDetails()
{
    auto* card = new Card(this);
    m_about = makeHeading({}, card);
    m_about->setWordWrap(true);
    m_licence = new QLabel(card);
    m_licence->setWordWrap(true);
    m_licence->setTextFormat(Qt::PlainText);
    m_licence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_licence->setAccessibleName(tr("Conditions of use"));
    auto* readme = new QLabel(card);
    readme->setObjectName(u"readme"_qs);
    readme->setOpenExternalLinks(true);
    m_accept = new QCheckBox(tr("I have read the conditions and &accept them"), card);
    connect(m_accept, &QCheckBox::toggled, this, &MovieLensDialog::showSelected);
    card->body()->addWidget(m_about);
    card->body()->addWidget(m_licence, 1);
    card->body()->addWidget(readme);
    card->body()->addWidget(m_accept);
    return card;
}

QWidget* MovieLensDialog::makeFooter()
{
    auto* area = new QWidget(this);
    m_folder = new ElidedLabel(Qt::ElideMiddle, area);
    m_changeFolder = new QPushButton(icon(u"folder-open"_qs), tr("Change &Folder…"), area);
    m_changeFolder->setToolTip(tr("Where downloads go and are looked for"));
    connect(m_changeFolder, &QPushButton::clicked, this, &MovieLensDialog::chooseFolder);
    auto* close = new QPushButton(tr("&Close"), area);
    close->setToolTip(tr("A download goes on in the background"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_act = new QPushButton(area);
    m_act->setDefault(true);
    connect(m_act, &QPushButton::clicked, this, &MovieLensDialog::act);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(m_changeFolder);
    row->addSpacing(16);
    row->addWidget(close);
    row->addWidget(m_act);
    return area;
}

void MovieLensDialog::select(const QString& name)
{
    for (qsizetype i = 0; i < m_movieLens.sets().size(); ++i)
        if (m_movieLens.sets()[i].name == name)
            m_view->selectKey(qint64(i));
}

QString MovieLensDialog::selected() const
{
    const QList<qint64> keys = m_view->selectedKeys();
    return keys.isEmpty() ? QString() : m_movieLens.sets()[qsizetype(keys.first())].name;
}

void MovieLensDialog::showSets()
{
    QList<ViewRow> rows;
    for (const MovieLensSet& set : m_movieLens.sets()) {
        QString here;
        switch (m_movieLens.state(set.name)) {
        case MovieLens::State::Absent:
            here = u"–"_qs;
            break;
        case MovieLens::State::Partial:
            here = tr("%1 of it").arg(sizeText(m_movieLens.partBytes(set.name)));
            break;
        case MovieLens::State::Running:
            here = tr("coming");
            break;
        case MovieLens::State::Present:
            here = tr("yes");
            break;
        }
        rows.append({rows.size(),
                     {set.title, qlonglong(set.ratings), set.users, set.movies, sizeText(set.bytes), here},
                     set.about});
    }
    m_sets->setRows(rows);
    m_folder->setText(m_movieLens.folder());
    m_folder->setToolTip(m_movieLens.folder());
    showSelected();
}

void MovieLensDialog::showSelected()
{
    const MovieLensSet* set = m_movieLens.find(selected());
    if (set == nullptr)
        return;
    const MovieLens::State state = m_movieLens.state(set->name);
    m_about->setText(u"%1: %2"_qs.arg(set->title, set->about));
    m_licence->setText(set->licence);
    findChild<QLabel*>(u"readme"_qs)
        ->setText(tr("<a href=\"%1\">The conditions in full</a> are in its README.").arg(set->readme.toString()));
    const bool mustAccept = state == MovieLens::State::Absent || state == MovieLens::State::Partial;
    m_accept->setVisible(mustAccept);
    m_changeFolder->setEnabled(state != MovieLens::State::Running);
    m_act->setEnabled(state == MovieLens::State::Present || (mustAccept && m_accept->isChecked()));
    m_act->setToolTip(mustAccept && !m_accept->isChecked() ? tr("Accept the conditions first") : QString());
    switch (state) {
    case MovieLens::State::Absent:
        m_act->setText(tr("&Download %1").arg(sizeText(set->bytes)));
        break;
    case MovieLens::State::Partial:
        m_act->setText(
            tr("&Resume, %1 left").arg(sizeText(std::max<qint64>(0, set->bytes - m_movieLens.partBytes(set->name)))));
        break;
    case MovieLens::State::Running:
        m_act->setText(tr("Downloading"));
        break;
    case MovieLens::State::Present:
        m_act->setText(tr("&Open"));
        break;
    }
    m_strip->follow(m_movieLens.job(set->name));
    if (const auto error = m_movieLens.error(set->name))
        m_notice->showError(*error);
    else
        m_notice->dismiss();
}

void MovieLensDialog::act()
{
    const QString name = selected();
    if (!m_act->isEnabled() || name.isEmpty())
        return;
    if (m_movieLens.state(name) == MovieLens::State::Present) {
        finish(name, m_movieLens.path(name));
        return;
    }
    m_movieLens.start(name);
}

void MovieLensDialog::finish(const QString& name, const QString& path)
{
    if (name != selected())
        return;
    Q_EMIT openWanted(path);
    accept();
}

void MovieLensDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for Downloads"), m_movieLens.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &m_movieLens, &MovieLens::setFolder);
    dialog->open();
}

} // namespace equipoise
