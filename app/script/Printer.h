// SPDX-License-Identifier: GPL-3.0-or-later
// Tree -> text in its one canonical form: parsing what is printed gives the same tree.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

QString print(const Script& script);
// The text of one line with its merges and escapes; Arrows where an arrow would start an answer.
enum class Arrows { AsTheyAre, Escaped };
QString print(const InlineText& text, Arrows arrows = Arrows::AsTheyAre);
// As an editor formats: a source with errors comes back as it is.
QString formatted(const QString& source);

} // namespace askline::script
