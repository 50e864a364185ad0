// SPDX-License-Identifier: GPL-3.0-or-later
// Hands out waiting comments and empty lines.
#include "app/script/PendingLines.h"

#include <utility>

namespace askline::script {

QStringList PendingLines::takeComments()
{
    QStringList comments;
    for (const Line& line : std::exchange(lines_, {}))
        if (const auto* comment = std::get_if<Comment>(&line))
            comments.append(comment->text);
    return comments;
}

QStringList PendingLines::takeLastComments()
{
    qsizetype from = lines_.size();
    while (from > 0 && std::holds_alternative<Comment>(lines_[from - 1]))
        --from;
    QList<Line> before = lines_.first(from);
    lines_ = lines_.mid(from);
    QStringList comments = takeComments();
    lines_ = std::move(before);
    return comments;
}

void PendingLines::moveTo(QList<Line>& lines)
{
    for (Line& line : std::exchange(lines_, {})) {
        const bool isBlank = std::holds_alternative<Blank>(line);
        const bool isSpare = isBlank && (lines.isEmpty() || std::holds_alternative<Blank>(lines.last()));
        if (!isSpare)
            lines.append(std::move(line));
    }
}

} // namespace askline::script
