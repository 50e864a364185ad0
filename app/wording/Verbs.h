// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs as people read them in the Edit menu, in toasts and in the history.
#pragma once

#include <QString>

namespace askline {

// "Call with Anna Berger logged", from the verb's stable name and its subject.
QString verbDone(const QString& verb, const QString& subject);
// "Undo: call with Anna Berger"
QString undoText(const QString& verb, const QString& subject);
QString redoText(const QString& verb, const QString& subject);
// "the call with Anna Berger"
QString verbNoun(const QString& verb, const QString& subject);

} // namespace askline
