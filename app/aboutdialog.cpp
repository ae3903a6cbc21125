// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutdialog.h"

#include "core/base/buildinfo.h"
#include "widgets/frame/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr int kIconSize = 64;
constexpr int kWidth = 520;

QString text(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

} // namespace

QString AboutDialog::buildText()
{
    return tr("Equipoise %1\nCommit %2\nEngine for %3\nQt %4\n%5, %6")
        .arg(text(buildVersion()), text(buildCommit()), text(instructionSet()), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Equipoise"));
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(u":/icons/equipoise.svg"_qs).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    auto* purpose =
        new QLabel(tr("Accuracy–fairness experiments on recommender systems: who is a minority, what a model "
                      "costs it, and what fairness costs in accuracy."));
    purpose->setWordWrap(true);
    auto* build = new QLabel(buildText());
    build->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    build->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    build->setAccessibleName(tr("Version and build"));
    auto* licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later: you may use, study, share and "
           "change it; it comes without any warranty."));
    licence->setWordWrap(true);
    auto* parts = new MutedLabel(
        tr("Built on Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (public domain), OpenSSL (Apache), "
           "libarchive (BSD), fmt and nlohmann/json (MIT), CLI11 (BSD). Icons by Lucide (ISC) and Feather (MIT). "
           "MovieLens data belong to GroupLens, University of Minnesota, and come under its own terms."));
    parts->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto* title = new QVBoxLayout;
    title->addWidget(makeTitle(tr("Equipoise"), this));
    title->addWidget(purpose);
    head->addLayout(title, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy Version"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(buildText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(build);
    layout->addWidget(licence);
    layout->addWidget(parts);
    layout->addWidget(buttons);
    setFixedWidth(kWidth);
}

} // namespace equipoise
