// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/program.h"
#include "core/cli/stopsignals.h"

#include <vector>

int main(int argc, char** argv)
{
    const equipoise::cli::StopSignals signals;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return equipoise::cli::runProgram(arguments, signals.token());
}
