// SPDX-License-Identifier: GPL-3.0-or-later
// A label within a sentence: small in English, as it stands where nouns keep their capital.
#pragma once

#include <QString>

namespace askline {

QString inSentence(const QString& label);

} // namespace askline
