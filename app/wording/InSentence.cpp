// SPDX-License-Identifier: GPL-3.0-or-later
// The translation says which it is: a language knows its own nouns.
#include "app/wording/InSentence.h"

#include <QCoreApplication>

namespace askline {

QString inSentence(const QString& label)
{
    const QString letter = QCoreApplication::translate("Labels", "small", "labels within a sentence: translate as “capital” where nouns keep theirs");
    return letter == u"capital" ? label : label.toLower();
}

} // namespace askline
