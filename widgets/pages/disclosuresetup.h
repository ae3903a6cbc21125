// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/disclosurestudy.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace equipoise {

class CommandLine;
class MutedLabel;
class Notice;
class ParameterForm;
class Workspace;

/// The column that describes a disclosure study: presets, its parameters, how far to go, the same as a command; starts,
/// stops and goes on with the one in hand.
class DisclosureSetup : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosureSetup(Workspace& workspace, QWidget* parent = nullptr);

    StudySettings settings() const;
    void setSettings(const StudySettings& settings);
    /// As the button: begins a new study.
    void start();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    QWidget* makePresets();
    QWidget* makeFooter();
    void fill(const ParameterValues& values);
    StudyStage last() const;
    void update();
    void followStudy();

    Workspace& m_workspace;
    ParameterForm* m_form;
    QSpinBox* m_seed;
    QList<QPushButton*> m_presets; ///< in the order of studyPresets()
    MutedLabel* m_presetHelp = nullptr;
    Notice* m_problem;
    QComboBox* m_last;
    CommandLine* m_command;
    QPushButton* m_start;
    QPushButton* m_resume;
    QPushButton* m_stop;
    std::shared_ptr<const StudyBasis> m_shown; ///< of the study whose settings the form took over
};

} // namespace equipoise
