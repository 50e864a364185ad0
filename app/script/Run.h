// SPDX-License-Identifier: GPL-3.0-or-later
// The state of one script in one call: what was answered and ticked. A plain value that survives as JSON, so that a call
// can be taken up again after a crash; the same steps always give the same value.
#pragma once

#include "app/script/Syntax.h"

#include <QJsonObject>

namespace askline::script {

enum class Tick { Open, Done };

struct Run {
    QString key;                    // of the script
    QString source;                 // the script as it was when the call began; a later edit does not disturb the call
    QMap<QString, QString> answers; // by field, never empty
    QList<int> ticked;              // indexes into mustsOf(), ascending, each once

    bool operator==(const Run&) const = default;

    QString answer(const QString& field) const { return answers.value(field); }
    void setAnswer(const QString& field, const QString& value); // an empty value takes the answer back
    bool isTicked(int must) const { return ticked.contains(must); }
    void setTick(int must, Tick tick);

    QJsonObject toJson() const;
    // Whatever is not of the expected form is left out.
    static Run fromJson(const QJsonObject& json);
};

Run begun(const Script& script, const QString& source);

// A must is met when it is ticked, or when the field it collects has been answered.
bool isMet(const Run& run, const Must& must, int index);
// The indexes of those still open, in order.
QList<int> openMusts(const Run& run, const Script& script);

} // namespace askline::script
