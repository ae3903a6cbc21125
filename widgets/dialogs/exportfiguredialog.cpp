// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/exportfiguredialog.h"

#include "widgets/dialogs/figureoptions.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/plots/plot.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

const auto kOptions = QStringLiteral("export/figure");
const auto kFolder = QStringLiteral("export/folder");
constexpr QSize kLeastPreview(360, 240);
constexpr double kMillimetresPerInch = 25.4;

/// A light sheet on the window's sunken ground, so that the edge of the figure is seen.
QPixmap onDesk(const QImage& image, qreal ratio)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

bool writeText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

ExportFigureDialog::ExportFigureDialog(const QList<Plot*>& figures, Plot* first, QWidget* parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
    , m_options(new FigureOptions(this))
    , m_preview(new QLabel(this))
    , m_size(new MutedLabel({}, this))
    , m_notice(new Notice(this))
{
    setWindowTitle(tr("Export Figure"));
    for (Plot* plot : figures) {
        m_figures.append(plot);
        m_choice->addItem(plot->figureName().isEmpty() ? tr("Figure %1").arg(m_figures.size()) : plot->figureName());
    }
    m_choice->setCurrentIndex(std::max(0, int(figures.indexOf(first))));
    m_preview->setMinimumSize(kLeastPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAutoFillBackground(true);
    m_preview->setBackgroundRole(QPalette::Mid);
    m_size->setAlignment(Qt::AlignHCenter);

    auto* left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addWidget(m_size);

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    if (figures.size() > 1) {
        auto* label = new QLabel(tr("F&igure"), this);
        label->setBuddy(m_choice);
        right->addWidget(label);
        right->addWidget(m_choice);
        right->addSpacing(8);
    } else {
        m_choice->hide();
    }
    right->addWidget(m_options);
    right->addStretch(1);

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addLayout(right);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ExportFigureDialog::choosePath);
    if (figures.size() > 1) {
        QPushButton* all =
            buttons->addButton(tr("Export &All %1 to a Folder…").arg(figures.size()), QDialogButtonBox::ActionRole);
        all->setToolTip(tr("Every figure of the page in this size and format, named after itself."));
        connect(all, &QPushButton::clicked, this, &ExportFigureDialog::chooseFolder);
    }
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(row, 1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    resize(880, 520);

    m_options->restoreState(QSettings().value(kOptions).toMap());
    connect(m_options, &FigureOptions::changed, this, &ExportFigureDialog::refreshPreview);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExportFigureDialog::changeFigure);
    changeFigure();
}

ExportFigureDialog::~ExportFigureDialog() { QSettings().setValue(kOptions, m_options->saveState()); }

Plot* ExportFigureDialog::figure() const { return m_figures.at(m_choice->currentIndex()); }

void ExportFigureDialog::changeFigure()
{
    if (Plot* plot = figure())
        m_options->setScreenStyle(plot->screenFigureStyle());
    refreshPreview();
}

void ExportFigureDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    refreshPreview();
}

void ExportFigureDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    refreshPreview();
}

void ExportFigureDialog::refreshPreview()
{
    Plot* plot = figure();
    if (plot == nullptr || !isVisible() || m_refreshing)
        return;
    m_refreshing = true; // drawing lays the label out anew
    const FigureStyle style = m_options->style();
    const QSizeF inches = style.millimetres / kMillimetresPerInch;
    const qreal ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_preview->contentsRect().size() - QSize(32, 32)) * ratio;
    const double dpi = std::min(room.width() / inches.width(), room.height() / inches.height());
    if (dpi > 0)
        m_preview->setPixmap(onDesk(plot->paperImage(style, dpi), ratio));
    const QLocale locale;
    QString text = tr("%1 × %2 mm")
                       .arg(locale.toString(style.millimetres.width(), 'f', 1),
                            locale.toString(style.millimetres.height(), 'f', 1));
    if (m_options->format() == FigureFormat::Png)
        text += tr(" · %1 × %2 pixels")
                    .arg(std::lround(inches.width() * style.dpi))
                    .arg(std::lround(inches.height() * style.dpi));
    m_size->setText(text);
    m_refreshing = false;
}

QString ExportFigureDialog::fileName(const Plot& plot) const
{
    static const QRegularExpression unfit(u"[^\\w\\-.]+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QString name = plot.figureName().toLower().replace(unfit, u"-"_qs);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? tr("figure") : name;
}

bool ExportFigureDialog::write(Plot& plot, const QString& path)
{
    const FigureStyle style = m_options->style();
    if (!plot.exportFigure(path, style)) {
        m_notice->showError(Error(ErrorKind::Io, "the figure cannot be written")
                                .file(path.toStdString())
                                .hint("Choose a folder that may be written and has room"));
        return false;
    }
    if (!m_options->wantsData())
        return true;
    const QFileInfo info(path);
    const QString csv = info.dir().filePath(info.completeBaseName() + u".csv"_qs);
    if (writeText(csv, plot.csv()))
        return true;
    m_notice->showError(Error(ErrorKind::Io, "the data of the figure cannot be written")
                            .file(csv.toStdString())
                            .hint("Choose a folder that may be written and has room"));
    return false;
}

bool ExportFigureDialog::exportTo(const QString& path)
{
    Plot* plot = figure();
    if (plot == nullptr || !write(*plot, path))
        return false;
    QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
    m_notice->show(Notice::Kind::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT exported();
    return true;
}

bool ExportFigureDialog::exportAllTo(const QString& folder)
{
    const QString suffix = u'.' + figureSuffix(m_options->format());
    QStringList names;
    for (const QPointer<Plot>& plot : m_figures) {
        if (plot == nullptr)
            continue;
        const QString base = fileName(*plot);
        QString name = base;
        for (int i = 2; names.contains(name); ++i)
            name = u"%1-%2"_qs.arg(base).arg(i);
        names.append(name);
        if (!write(*plot, QDir(folder).filePath(name + suffix)))
            return false;
    }
    QSettings().setValue(kFolder, folder);
    m_notice->show(Notice::Kind::Info,
                   tr("%n figure(s) written to %1", nullptr, int(names.size())).arg(QDir::toNativeSeparators(folder)),
                   names.join(u", "_qs));
    Q_EMIT exported();
    return true;
}

void ExportFigureDialog::choosePath()
{
    Plot* plot = figure();
    if (plot == nullptr)
        return;
    const QString suffix = figureSuffix(m_options->format());
    auto* dialog = new QFileDialog(this, tr("Export Figure"), QSettings().value(kFolder).toString(),
                                   tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(*plot));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportFigureDialog::exportTo);
    dialog->open();
}

void ExportFigureDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Export All Figures"), QSettings().value(kFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportFigureDialog::exportAllTo);
    dialog->open();
}

QList<Plot*> figuresOf(const QWidget& page)
{
    QList<Plot*> figures;
    for (Plot* plot : page.findChildren<Plot*>())
        if (plot->isVisibleTo(&page))
            figures.append(plot);
    const auto area = [](const Plot* plot) { return plot->width() * plot->height(); };
    std::stable_sort(figures.begin(), figures.end(), [&](const Plot* a, const Plot* b) { return area(a) > area(b); });
    return figures;
}

ExportFigureDialog* exportFigures(const QList<Plot*>& figures, Plot* first, QWidget* parent)
{
    if (figures.isEmpty())
        return nullptr;
    auto* dialog = new ExportFigureDialog(figures, first, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace equipoise
