// SPDX-License-Identifier: GPL-3.0-or-later
// The state of one script in one call: what was answered and ticked, where one is and how one got there. A plain value
// that survives as JSON, so that a call can be taken up again after a crash; the same steps always give the same value.
#pragma once

#include "app/script/Syntax.h"

#include <QJsonObject>
#include <QSet>

namespace askline::script {

enum class Tick { Open, Done };

struct Run {
    QString key;                    // of the script
    QString source;                 // the script as it was when the call began; a later edit does not disturb the call
    QMap<QString, QString> answers; // by field, never empty
    QList<int> ticked;              // indexes into mustsOf(), ascending, each once
    QSet<int> preempted;            // indexes into preemptionsOf(): lines that were said
    int at = 0;                     // the section one is in; talkEnd: at the ask
    QList<int> path;                // the sections before it, in the order they were gone through
    QMap<int, int> keyed;           // by question, as questionsOf() has them: the branch that was picked by its number
    QMap<int, QString> wordings;    // by set, as variantsOf() has them: the name of the one this call says

    bool operator==(const Run&) const = default;

    QString answer(const QString& field) const { return answers.value(field); }
    void setAnswer(const QString& field, const QString& value); // an empty value takes the answer back
    bool isTicked(int must) const { return ticked.contains(must); }
    void setTick(int must, Tick tick);
    void setPreempted(int line, Tick tick);

    QJsonObject toJson() const;
    // Whatever is not of the expected form is left out.
    static Run fromJson(const QJsonObject& json);
};

// `seed`: of this call; it draws a wording of each set, every one as likely as the others.
Run begun(const Script& script, const QString& source, quint64 seed = 0);
// The wording this call says of a set; null where the set is empty.
const Variant* wordingOf(const Run& run, const Variants& variants, int set);

// A must is met when it is ticked, or when the field it collects has been answered.
bool isMet(const Run& run, const Must& must, int index);
// The indexes of those still open, in order.
QList<int> openMusts(const Run& run, const Script& script);

} // namespace askline::script
