// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of notes and mails as plain text: lines where blocks end, a tab between the cells of a table.
#pragma once

#include <QString>

namespace askline::intake {

bool looksLikeHtml(QStringView text);
QString plainFromHtml(const QString& html);
// The text itself where it is no HTML.
QString plainText(const QString& text);

} // namespace askline::intake
