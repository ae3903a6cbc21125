// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace equipoise {

namespace {

QString text(const char* source) { return QCoreApplication::translate("Menus", source); }

void addChoice(QMenu& menu, QActionGroup& group, const QString& label, bool isChosen, std::function<void()> choose)
{
    QAction* action = menu.addAction(label);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
}

} // namespace

void fillThemeMenu(QMenu& menu, Theme& theme, AppSettings& settings)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& label, ThemeChoice choice) {
        addChoice(menu, *group, label, theme.choice() == choice, [&theme, &settings, choice] {
            theme.setChoice(choice);
            settings.setTheme(choice);
        });
    };
    add(text(QT_TRANSLATE_NOOP("Menus", "Like the &System")), ThemeChoice::System);
    add(text(QT_TRANSLATE_NOOP("Menus", "&Light")), ThemeChoice::Light);
    add(text(QT_TRANSLATE_NOOP("Menus", "&Dark")), ThemeChoice::Dark);
}

void fillLanguageMenu(QMenu& menu, const QString& current, const std::function<void(const QString&)>& choose)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& label, const QString& language) {
        addChoice(menu, *group, label, current == language, [choose, language] { choose(language); });
    };
    add(text(QT_TRANSLATE_NOOP("Menus", "Like the &System")), {});
    add(u"&English"_qs, u"en"_qs);
    add(u"&Deutsch"_qs, u"de"_qs);
    add(u"E&spañol"_qs, u"es"_qs);
}

} // namespace equipoise
