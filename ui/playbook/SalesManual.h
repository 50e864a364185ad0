// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as a book to print: a title page, a table of contents, each stage on a spread of its own, the scripts for
// other calls, and the objections.
#pragma once

#include "app/domain/Playbook.h"
#include "app/script/Rendering.h"

#include <QSizeF>

#include <memory>

class QTextDocument;

namespace askline {

// `page`: the size of the printed area, in points; `fields`: what merges say, the rest stands as their fallbacks. The
// caller owns what comes back.
std::unique_ptr<QTextDocument> salesManual(const Playbook& playbook, const QString& firm, const QSizeF& page, const script::FieldLookup& fields);

} // namespace askline
