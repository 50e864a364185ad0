// SPDX-License-Identifier: GPL-3.0-or-later
// Phrase lists and the expression that finds them.
#include "app/script/Pressure.h"

#include "app/script/Lexer.h"

namespace askline::script {

QStringList phrasesIn(QStringView file)
{
    QStringList phrases;
    LineReader reader(file);
    while (const auto line = reader.next()) {
        const QStringView text = line->content.text;
        if (!text.isEmpty() && !text.startsWith(u"//") && !text.startsWith(u'#'))
            phrases.append(text.toString());
    }
    return phrases;
}

QRegularExpression anyOf(const QStringList& phrases)
{
    QStringList escaped;
    for (const QString& phrase : phrases)
        if (!phrase.isEmpty())
            escaped.append(QRegularExpression::escape(phrase));
    if (escaped.isEmpty())
        return {};
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(escaped.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace askline::script
