// SPDX-License-Identifier: GPL-3.0-or-later
// The personal line is a merge field like the others, but nobody else can fill it.
#include "app/script/Draft.h"

#include "app/script/MessageFile.h"

namespace askline::script {

Draft drafted(const QString& subject, const QString& text, const FieldLookup& valueOf, const QString& personalLine)
{
    const QString own = personalLine.trimmed();
    const FieldLookup values = [&](QStringView field) { return field == personalField() ? own : valueOf(field); };
    Draft draft;
    draft.subject = rendered(subject, values).text.simplified();
    QStringList paragraphs;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString words = rendered(paragraph, values).text.trimmed(); !words.isEmpty())
            paragraphs += words;
    draft.text = paragraphs.join(QStringLiteral("\n\n"));
    draft.lacksPersonalLine = own.isEmpty() && wantsPersonalLine(text);
    return draft;
}

bool wantsPersonalLine(const QString& text)
{
    return text.contains(u'{' + personalField() + u'}');
}

QStringList pressingWords(const QString& text, const QRegularExpression& pressure)
{
    QStringList found;
    if (pressure.pattern().isEmpty())
        return found;
    for (const auto& match : pressure.globalMatch(text))
        if (!found.contains(match.captured(), Qt::CaseInsensitive))
            found += match.captured();
    return found;
}

} // namespace askline::script
