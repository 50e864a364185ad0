// SPDX-License-Identifier: GPL-3.0-or-later
// Looks are judged by shape alone and fast: they are taken of every cell of the first rows.
#include "app/intake/CellLooks.h"

#include "app/base/Folding.h"
#include "app/intake/DateText.h"

#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

bool looksLikeEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.size() > 1000)
        return false;
    const qsizetype dot = text.indexOf(u'.', at + 2);
    return dot > 0 && dot + 1 < text.size() && !text[at - 1].isSpace() && text[at + 1].isLetterOrNumber() &&
           text[dot + 1].isLetterOrNumber();
}

bool isMangledNumber(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^[+']?\\d([.,]\\d+)?E\\+?\\d{1,2}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.size() >= 4 && text.size() < 24 && shape.matchView(text.trimmed()).hasMatch();
}

bool looksLikePhone(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"p:") || text.startsWith(u"tel:"))
        text = text.sliced(text.indexOf(u':') + 1).trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'='))
        text = text.sliced(1);
    if (text.size() < 6 || text.size() > 80)
        return false;
    int digits = 0;
    int marks = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (QStringView(u" ()-/.+,;:\u00a0\u2011\u2013").contains(c))
            ++marks;
        else if (!QStringView(u"xXtel\"").contains(c))
            return false;
    }
    const bool opensLikeOne = text[0] == u'+' || text[0] == u'0' || text[0] == u'(';
    if (digits < 6 || digits > 34 || marks > digits || text.contains(u"::") || text.count(u':') > 0)
        return isMangledNumber(text);
    return opensLikeOne ? !looksLikeDate(text) : digits >= 9 && marks > 0 && !looksLikeDate(text) && !text.contains(u',');
}

bool looksLikeDate(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6 || text.size() > 60 || std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
        return false;
    return readDateText(text).has_value();
}

bool looksLikeWebsite(QStringView text)
{
    text = text.trimmed();
    return !text.contains(u' ') && !text.contains(u'@') && text.contains(u'.') &&
           (text.startsWith(u"http://") || text.startsWith(u"https://") || text.startsWith(u"www."));
}

bool looksLikePersonName(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 2 || text.size() > 60 || !text[0].isLetter())
        return false;
    int capitals = 0;
    int words = 0;
    bool startsWord = true;
    for (const QChar c : text) {
        if (c == u' ') {
            startsWord = true;
            continue;
        }
        if (!c.isLetter() && !c.isMark() && !QStringView(u".'-’,").contains(c))
            return false;
        words += startsWord;
        capitals += startsWord && (c.isUpper() || c.category() == QChar::Letter_Other);
        startsWord = false;
    }
    return words <= 5 && capitals >= std::min(words, 2);
}

bool looksLikeCompany(QStringView text)
{
    static const QRegularExpression forms(
        QStringLiteral("(^|\\W)(gmbh|mbh|ag|kg|ohg|ug|gbr|e\\. ?v|e\\. ?k|ltd|limited|llc|llp|plc|inc|corp|co|sarl|s\\.a\\.r\\.l|sas|"
                       "s\\.a|sa|eurl|sl|s\\.l|s\\.?l\\.?u|srl|s\\.r\\.l|spa|s\\.p\\.a|bv|b\\.v|nv|n\\.v|vof|lda|ltda|sp\\. ?z ?o\\.?o|"
                       "s\\.?r\\.?o|kft|zrt|oy|oyj|ab|aps|a/s|as|pty|pvt)\\.?(\\W|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 120 && text.contains(u' ') && forms.matchView(text).hasMatch();
}

ColumnLook lookOf(const QStringList& cells)
{
    ColumnLook look;
    QSet<QString> distinct;
    for (const QString& whole : cells) {
        const QString cell = cleanedLine(QStringView(whole).left(1000));
        if (cell.isEmpty())
            continue;
        ++look.filled;
        look.emails += looksLikeEmail(cell);
        look.phones += looksLikePhone(cell);
        look.dates += looksLikeDate(cell);
        look.websites += looksLikeWebsite(cell);
        look.names += looksLikePersonName(cell);
        look.companies += looksLikeCompany(cell);
        const int words = int(cell.count(u' ')) + 1;
        look.words += words;
        look.sentences += words >= 5;
        distinct.insert(cell);
    }
    look.distinct = int(distinct.size());
    return look;
}

} // namespace askline::intake
