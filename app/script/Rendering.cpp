// SPDX-License-Identifier: GPL-3.0-or-later
// Fills merges: the value where there is one, else the fallback, else nothing.
#include "app/script/Rendering.h"

#include "app/script/Inline.h"

namespace askline::script {

Rendered rendered(const InlineText& text, const FieldLookup& valueOf)
{
    Rendered result;
    for (const Piece& piece : text) {
        if (const auto* words = std::get_if<Plain>(&piece)) {
            result.text += words->text;
            continue;
        }
        const Merge& merge = std::get<Merge>(piece);
        FilledRange range{result.text.size(), 0, Filling::Value, merge.field};
        QString value = valueOf ? valueOf(merge.field).trimmed() : QString();
        if (value.isEmpty()) {
            value = merge.fallback.value_or(QString());
            range.filling = merge.fallback ? Filling::Fallback : Filling::Nothing;
        }
        range.length = value.size();
        result.text += value;
        result.ranges.append(range);
    }
    return result;
}

Rendered rendered(QStringView source, const FieldLookup& valueOf)
{
    return rendered(textOf(source), valueOf);
}

} // namespace askline::script
