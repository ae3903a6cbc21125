// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/session.h"
#include "core/base/buildinfo.h"
#include "core/log/logpaths.h"
#include "widgets/frame/eventloopprobe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>
#include <optional>

using namespace equipoise;

namespace {

QString logPath(const QCommandLineParser& parser, const QCommandLineOption& option)
{
    if (parser.isSet(option))
        return parser.value(option);
    try {
        return QString::fromStdString(defaultLogPath().string());
    } catch (const Error&) {
        return {}; // no home folder: the runs page says that there is no log
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("equipoise"));
    QCoreApplication::setOrganizationName(QStringLiteral("equipoise"));
    QCoreApplication::setApplicationVersion(QString::fromUtf8(buildVersion().data(), qsizetype(buildVersion().size())));
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.equipoise.Equipoise"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/equipoise.svg")));
    Session session;

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Accuracy-fairness experiments on recommender systems."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("main", "Start with generated demo data."));
    const QCommandLineOption log(QStringLiteral("log"), QCoreApplication::translate("main", "Experiment log to use."),
                                 QStringLiteral("file"));
    const QCommandLineOption probe(
        QStringLiteral("probe"),
        QCoreApplication::translate("main", "Measure how long the event loop is blocked; printed at the end."));
    parser.addOptions({demo, log, probe});
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QCoreApplication::translate("main", "Folder, file or zip with ratings to open."),
                                 QStringLiteral("[path]"));
    parser.process(application);

    std::optional<EventLoopProbe> measured;
    if (parser.isSet(probe)) {
        measured.emplace();
        measured->watchFirstPaint(&session.window());
        QObject::connect(&*measured, &EventLoopProbe::ticked, &session,
                         [&] { session.window().showProbe(measured->text()); });
    }
    session.window().show();
    Workspace& workspace = session.workspace();
    if (const QString path = logPath(parser, log); !path.isEmpty())
        workspace.openLog(path);
    if (!parser.positionalArguments().isEmpty())
        workspace.open(parser.positionalArguments().constFirst());
    else if (parser.isSet(demo))
        workspace.openDemo();
    else
        session.reopenData();
    const int code = QApplication::exec();
    if (measured)
        std::fputs(qPrintable(measured->report()), stderr);
    return code;
}
