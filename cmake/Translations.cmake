# SPDX-License-Identifier: GPL-3.0-or-later
# The window and asklinectl speak the system's language: each carries every translation at :/i18n.
# English, in which the sources are written, has plurals to tell and nothing else.
set(TS_FILES "${CMAKE_SOURCE_DIR}/translations/askline_de.ts")
set(PLURALS "${CMAKE_SOURCE_DIR}/translations/askline_en.ts")

# `./dev build update_translations` reads the sources anew. A division in the count of a plural makes lupdate loop.
file(GLOB_RECURSE SPEAKING CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
  "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h")
qt_add_lupdate(TS_FILES ${TS_FILES} PLURALS_TS_FILE ${PLURALS} SOURCES ${SPEAKING} INCLUDE_DIRECTORIES "${CMAKE_SOURCE_DIR}"
  OPTIONS -locations none -no-obsolete)

qt_add_lrelease(TS_FILES ${TS_FILES} ${PLURALS} QM_FILES_OUTPUT_VARIABLE QM_FILES)
foreach(TARGET askline_ui_root asklinectl)
  qt_add_resources(${TARGET} "${TARGET}_translations" PREFIX /i18n BASE "${CMAKE_BINARY_DIR}" FILES ${QM_FILES})
endforeach()
