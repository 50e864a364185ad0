// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the playbook written for one person: merges filled in, and the line that only a person can write.
#pragma once

#include "app/script/Pressure.h"
#include "app/script/Rendering.h"

namespace askline::script {

struct Draft {
    QString subject;
    QString text; // paragraphs are parted by an empty line
    bool lacksPersonalLine = false; // the message wants one, and none was written
    bool operator==(const Draft&) const = default;
};

// `subject` and `text` as the message has them.
Draft drafted(const QString& subject, const QString& text, const FieldLookup& valueOf, const QString& personalLine);
// Whether a place for the personal line is left in it.
bool wantsPersonalLine(const QString& text);
// The words in it that press, each once; `pressure`: of anyOf().
QStringList pressingWords(const QString& text, const QRegularExpression& pressure);

} // namespace askline::script
