# SPDX-FileCopyrightText: 2026 Equipoise contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes OUT with the version and commit, touching it only when they change.
execute_process(COMMAND git -C ${SOURCE} rev-parse --short=12 HEAD OUTPUT_VARIABLE commit
                OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
execute_process(COMMAND git -C ${SOURCE} status --porcelain --untracked-files=no OUTPUT_VARIABLE changes ERROR_QUIET)
if(NOT commit)
  set(commit "unknown")
endif()
if(changes)
  string(APPEND commit "+changes")
endif()
file(CONFIGURE OUTPUT ${OUT} @ONLY CONTENT [=[
// Made by cmake/BuildId.cmake at build time.
#include "core/base/buildinfo.h"

namespace equipoise {

std::string_view buildVersion() { return "@VERSION@"; }
std::string_view buildCommit() { return "@commit@"; }

} // namespace equipoise
]=])
