// SPDX-License-Identifier: GPL-3.0-or-later
// Folding by Unicode decomposition, so that every script keeps its letters.
#include "app/base/Folding.h"

namespace askline {

namespace {

bool isInvisibleMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c ||
           u == 0xfeff || u == 0x00ad;
}

bool isPlainAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString().toLower().trimmed();
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing && !isInvisibleMark(c))
            result.append(c);
    return result.trimmed();
}

QString foldedWords(QStringView text)
{
    QString result;
    bool gap = false;
    for (const QChar c : folded(text)) {
        if (!c.isLetterOrNumber()) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap)
            result.append(u' ');
        gap = false;
        result.append(c);
    }
    return result;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    return digits;
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                result.append(u'\n');
        } else if (c == u'\n' || c == u'\t') {
            result.append(c);
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7f && !isInvisibleMark(c)) {
            result.append(c);
        }
    }
    return result.trimmed();
}

QString cleanedLine(QStringView text)
{
    return cleaned(text).simplified();
}

} // namespace askline
