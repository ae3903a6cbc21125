# SPDX-FileCopyrightText: 2026 Equipoise contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings, hardening and the instruction set, carried by every target of the project and by nothing else.
add_library(equipoise_options INTERFACE)
target_compile_options(equipoise_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wno-psabi -ffp-contract=fast
  # GCC 12 at -O3 takes a text literal joined to a std::string for overlapping memory (its bug 105651), and a text
  # inside a std::variant for one that was never set
  -Wno-restrict -Wno-maybe-uninitialized)
target_compile_definitions(equipoise_options INTERFACE
  # one alignment for all instruction sets, so that objects of several variants agree
  EIGEN_MAX_ALIGN_BYTES=64 EIGEN_DONT_PARALLELIZE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_EMIT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(equipoise_options INTERFACE ${PROJECT_SOURCE_DIR})
if(EQUIPOISE_SANITIZE)
  target_compile_options(equipoise_options INTERFACE -fsanitize=${EQUIPOISE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(equipoise_options INTERFACE -fsanitize=${EQUIPOISE_SANITIZE})
endif()
find_program(MOLD_LINKER NAMES mold)
if(MOLD_LINKER)
  target_link_options(equipoise_options INTERFACE -fuse-ld=mold)
endif()

find_program(CCACHE_PROGRAM NAMES ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
