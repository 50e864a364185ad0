// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as a book to print: a title page, a table of contents, each stage on a spread of its own, the scripts for
// other calls, and the objections.
#pragma once

#include "app/domain/Playbook.h"

#include <QSizeF>

#include <memory>

class QTextDocument;

namespace askline {

// `page`: the size of the printed area, in points. Merges stand as their fallbacks. The caller owns what comes back.
std::unique_ptr<QTextDocument> salesManual(const Playbook& playbook, const QString& firm, const QSizeF& page);

} // namespace askline
