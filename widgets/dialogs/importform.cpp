// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importform.h"

#include "core/data/textencoding.h"
#include "widgets/forms/section.h"
#include "widgets/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace equipoise {

namespace {

constexpr double kFarthest = 1e6;

QString text(const std::string& s) { return QString::fromStdString(s); }

void setHelp(QWidget* widget, const QString& name, const QString& help)
{
    widget->setToolTip(u"<p>%1</p>"_qs.arg(help.toHtmlEscaped()));
    widget->setAccessibleName(QString(name).remove(u'&').remove(u':'));
    widget->setAccessibleDescription(help);
}

QFormLayout* formIn(Section* section)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    section->body()->addLayout(form);
    return form;
}

} // namespace

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto section = [&](const QString& title) {
        auto* made = new Section(title, this);
        layout->addWidget(made);
        return made;
    };
    auto* columns = formIn(section(tr("Columns")));
    m_columns = {
        {addColumnBox(columns, tr("&User:"), tr("Who rated. Numbers or texts."), &DelimitedMapping::user),
         &DelimitedMapping::user, &TablePreview::user},
        {addColumnBox(columns, tr("&Item:"), tr("What was rated. Numbers or texts."), &DelimitedMapping::item),
         &DelimitedMapping::item, &TablePreview::item},
        {addColumnBox(columns, tr("&Rating:"),
                      tr("The number given. Without one, every line counts as 1: the user has seen the item."),
                      &DelimitedMapping::rating),
         &DelimitedMapping::rating, &TablePreview::rating},
        {addColumnBox(
             columns, tr("&Time:"),
             tr("When: seconds since 1970, or a date like 2023-10-12 18:30:00. Splits by time and leave-one-out "
                "need it."),
             &DelimitedMapping::timestamp),
         &DelimitedMapping::timestamp, &TablePreview::timestamp},
    };
    makeText(formIn(section(tr("Text"))));
    makeScale(formIn(section(tr("Ratings"))));
    Section* more = section(tr("Further tables"));
    auto* joined = formIn(more);
    m_users = addJoined(joined, tr("User &attributes:"),
                        tr("A table with a line for each user, such as users.csv. Every column but the id becomes an "
                           "attribute that groups can be made of."));
    m_items = addJoined(joined, tr("Item tit&les:"),
                        tr("A table with a line for each item. Titles, years and genres are found by the names in its "
                           "header."));
    layout->addStretch(1);
}

QComboBox* ImportForm::addColumnBox(QFormLayout* form, const QString& label, const QString& help,
                                    std::string DelimitedMapping::*column)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    setHelp(box, label, help);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        // also into what is shown: the next choice may come before the preview of this one
        m_shown.*column = box->currentData().toString().toStdString();
        m_said = m_shown;
        Q_EMIT textChanged();
    });
    return box;
}

void ImportForm::makeText(QFormLayout* form)
{
    m_separator = new QComboBox(this);
    m_separator->setEditable(true);
    m_separator->setInsertPolicy(QComboBox::NoInsert);
    m_separator->addItem(tr("comma"), u","_qs);
    m_separator->addItem(tr("semicolon"), u";"_qs);
    m_separator->addItem(tr("tab"), u"\t"_qs);
    m_separator->addItem(u"::"_qs, u"::"_qs);
    m_separator->addItem(tr("bar |"), u"|"_qs);
    m_separator->addItem(tr("blank"), u" "_qs);
    setHelp(m_separator, tr("Separator"), tr("What stands between two columns. Another text can be typed."));
    form->addRow(tr("&Separator:"), m_separator);
    const auto setSeparator = [this](const QString& separator) {
        if (separator.isEmpty() || separator.toStdString() == m_shown.separator)
            return;
        // other columns come of it, so what was said of them is void
        DelimitedMapping said;
        said.separator = separator.toStdString();
        said.hasQuotes = m_said.hasQuotes;
        said.encoding = m_said.encoding;
        m_said = said;
        Q_EMIT textChanged();
    };
    connect(m_separator, &QComboBox::activated, this,
            [this, setSeparator] { setSeparator(m_separator->currentData().toString()); });
    connect(m_separator->lineEdit(), &QLineEdit::editingFinished, this, [this, setSeparator] {
        const int known = m_separator->findText(m_separator->currentText());
        setSeparator(known >= 0 ? m_separator->itemData(known).toString() : m_separator->currentText());
    });

    m_encoding = new QComboBox(this);
    for (const std::string_view name : encodingNames())
        m_encoding->addItem(QString::fromUtf8(name.data(), qsizetype(name.size())).toUpper(),
                            QString::fromUtf8(name.data(), qsizetype(name.size())));
    setHelp(m_encoding, tr("Encoding"), tr("What the bytes mean. Wrong letters in names tell that it is another one."));
    form->addRow(tr("&Encoding:"), m_encoding);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_said.encoding = m_encoding->currentData().toString().toStdString();
        Q_EMIT textChanged();
    });

    m_header = new QCheckBox(tr("The first line is a &header"), this);
    setHelp(m_header, m_header->text(), tr("The first line names the columns and is no rating."));
    form->addRow(m_header);
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_said = m_shown;
        m_said.hasHeader = on;
        // the names come or go with the header, the places stay
        for (const ColumnBox& column : m_columns) {
            const int place = column.box->currentData(Qt::UserRole + 1).toInt();
            m_said.*column.column = place < 0 ? "none" : std::to_string(place + 1);
        }
        Q_EMIT textChanged();
    });
    m_quotes = new QCheckBox(tr("Fields may stand in &quotation marks"), this);
    setHelp(m_quotes, m_quotes->text(), tr("\"A, B\" is one field, and may hold separators and line ends."));
    form->addRow(m_quotes);
    connect(m_quotes, &QCheckBox::clicked, this, [this](bool on) {
        m_said.hasQuotes = on;
        Q_EMIT textChanged();
    });
}

void ImportForm::makeScale(QFormLayout* form)
{
    m_hasScale = new QCheckBox(tr("The &scale goes from"), this);
    setHelp(m_hasScale, m_hasScale->text(),
            tr("The lowest and the highest rating that could be given. Otherwise what the values span."));
    m_low = new QDoubleSpinBox(this);
    m_high = new QDoubleSpinBox(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_low, 1);
    row->addWidget(m_high, 1);
    for (QDoubleSpinBox* spin : {m_low, m_high}) {
        spin->setRange(-kFarthest, kFarthest);
        spin->setDecimals(2);
        spin->setEnabled(false);
        connect(m_hasScale, &QCheckBox::toggled, spin, &QWidget::setEnabled);
        connect(spin, &QDoubleSpinBox::valueChanged, this, &ImportForm::restChanged);
    }
    setHelp(m_low, tr("Lowest rating"), tr("The lowest rating that could be given"));
    setHelp(m_high, tr("Highest rating"), tr("The highest rating that could be given"));
    m_low->setValue(1);
    m_high->setValue(5);
    form->addRow(m_hasScale);
    form->addRow(row);
    connect(m_hasScale, &QCheckBox::toggled, this, &ImportForm::restChanged);
    m_skips = new QCheckBox(tr("Leave out lines that cannot be &read"), this);
    setHelp(m_skips, m_skips->text(),
            tr("They are counted as a finding on the Data page. Otherwise the first one ends the import."));
    form->addRow(m_skips);
    connect(m_skips, &QCheckBox::toggled, this, &ImportForm::restChanged);
}

ImportForm::Joined ImportForm::addJoined(QFormLayout* form, const QString& label, const QString& help)
{
    Joined joined;
    joined.path = new QLineEdit(this);
    joined.path->setPlaceholderText(tr("none"));
    setHelp(joined.path, label, help);
    auto* choose = new QToolButton(this);
    choose->setIcon(icon(u"folder-open"_qs));
    setHelp(choose, tr("Choose the file"), tr("Choose the file"));
    joined.id = new QLineEdit(this);
    joined.id->setPlaceholderText(tr("id column: guessed"));
    setHelp(
        joined.id, tr("Column with the ids"),
        tr("Name in the header or position from 1 of the column with the ids. Empty: the one named like an id, else "
           "the first."));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(joined.path, 1);
    row->addWidget(choose);
    auto* title = new QLabel(label, this);
    title->setBuddy(joined.path);
    form->addRow(title);
    form->addRow(row);
    form->addRow(joined.id);
    for (QLineEdit* line : {joined.path, joined.id})
        connect(line, &QLineEdit::textChanged, this, &ImportForm::restChanged);
    connect(choose, &QToolButton::clicked, this, [this, path = joined.path] {
        auto* dialog = new QFileDialog(this, tr("Choose a Table"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        dialog->open();
    });
    return joined;
}

JoinedTable ImportForm::Joined::table() const
{
    const QString file = path->text().trimmed();
    return {file.toStdString(), file.isEmpty() ? std::string() : id->text().trimmed().toStdString()};
}

void ImportForm::setSettings(const ImportSettings& settings)
{
    const QSignalBlocker blocker(this);
    m_said = settings.mapping.value_or(DelimitedMapping());
    m_hasScale->setChecked(settings.scale.has_value());
    if (settings.scale) {
        m_low->setValue(double(settings.scale->minimum));
        m_high->setValue(double(settings.scale->maximum));
    }
    m_skips->setChecked(settings.skipsBadLines);
    m_users.path->setText(text(settings.users.path.string()));
    m_users.id->setText(text(settings.users.id));
    m_items.path->setText(text(settings.items.path.string()));
    m_items.id->setText(text(settings.items.id));
}

void ImportForm::setPreview(const TablePreview& preview)
{
    m_shown = preview.mapping();
    const int known = m_separator->findData(text(preview.separator));
    if (known >= 0)
        m_separator->setCurrentIndex(known);
    else
        m_separator->setEditText(text(preview.separator));
    m_encoding->setCurrentIndex(m_encoding->findData(text(preview.encoding)));
    m_header->setChecked(preview.hasHeader);
    m_quotes->setChecked(preview.hasQuotes);
    fillColumns(preview);
}

void ImportForm::fillColumns(const TablePreview& preview)
{
    for (const ColumnBox& column : m_columns) {
        column.box->clear();
        const bool mayLack =
            column.column == &DelimitedMapping::rating || column.column == &DelimitedMapping::timestamp;
        if (mayLack) {
            column.box->addItem(column.column == &DelimitedMapping::rating ? tr("none: every line counts as 1")
                                                                           : tr("none"),
                                u"none"_qs);
            column.box->setItemData(0, -1, Qt::UserRole + 1);
        }
        for (int i = 0; i < int(preview.columns.size()); ++i) {
            const std::string& name = preview.columns[std::size_t(i)];
            column.box->addItem(name.empty() ? tr("column %1").arg(i + 1)
                                             : tr("%1  (column %2)").arg(text(name)).arg(i + 1),
                                text(preview.columnWord(i)));
            column.box->setItemData(column.box->count() - 1, i, Qt::UserRole + 1);
        }
        column.box->setCurrentIndex(column.box->findData(preview.*column.chosen, Qt::UserRole + 1));
    }
}

ImportSettings ImportForm::settings() const
{
    ImportSettings settings;
    settings.mapping = m_shown;
    if (m_hasScale->isChecked())
        settings.scale = RatingScale{float(m_low->value()), float(m_high->value())};
    settings.skipsBadLines = m_skips->isChecked();
    settings.users = m_users.table();
    settings.items = m_items.table();
    return settings;
}

} // namespace equipoise
