// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reference/formulas.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Message> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("message"))
            messages.append(Message{});
        else if (xml.name() == QStringLiteral("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations << text;
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    QStringList found;
    static const QRegularExpression pattern(QStringLiteral("%[0-9]"));
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found << at.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = QString::fromStdString(referenceFile("../../translations").string());
        for (const char* language : {"de", "es"})
            QTest::newRow(language) << folder + QStringLiteral("/equipoise_%1.ts").arg(QLatin1String(language));
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, path);
        const QList<Message> messages = read(path);
        QVERIFY(messages.size() > 200);
        for (const Message& message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            QVERIFY2(!message.translations.first().isEmpty(), qPrintable(message.source));
            QVERIFY2(placeholders(message.source) == placeholders(message.translations.first()),
                     qPrintable(message.source));
        }
    }

    void theEnginesTextsAreTranslated_data() { everyTextIsTranslated_data(); }

    void theEnginesTextsAreTranslated()
    {
        QFETCH(QString, path);
        QSet<QString> sources;
        for (const Message& message : read(path))
            sources.insert(message.source);
        for (const std::string& text : equipoise::describedTexts())
            QVERIFY2(sources.contains(QString::fromStdString(text)), text.c_str());
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
