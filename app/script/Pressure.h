// SPDX-License-Identifier: GPL-3.0-or-later
// Wording that presses, such as "last chance": the phrases are data, and this reads and finds them.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace askline::script {

// The lines of a phrase list that are neither empty nor comments (// or #).
QStringList phrasesIn(QStringView file);
// One expression for all of them, as whole words in any case, so that a line is read once however many there are; its
// pattern is empty where there are none.
QRegularExpression anyOf(const QStringList& phrases);

} // namespace askline::script
