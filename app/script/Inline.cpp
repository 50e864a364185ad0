// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the inside of a line from left to right, each character a bounded number of times.
#include "app/script/Inline.h"

#include <utility>

namespace askline::script {

namespace {

bool isEscape(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && isMark(text[at + 1]);
}

// The place of the brace that closes the one at `open`; -1 where the text ends or another opens first.
qsizetype closingBrace(QStringView text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (isEscape(text, i))
            ++i;
        else if (text[i] == u'}')
            return i;
        else if (text[i] == u'{')
            return -1;
    }
    return -1;
}

// A name as it can be written back between braces, whatever was typed.
QString writableName(QStringView typed)
{
    QString name = typed.toString();
    name.removeIf([](QChar c) { return c == u'\\' || c == u'{' || c == u'}'; });
    return name.trimmed();
}

Merge parseMerge(const Stretch& inside, QList<Diagnostic>& diagnostics)
{
    Merge merge;
    merge.place = {inside.line, inside.column - 1, int(inside.text.size()) + 2};
    Stretch name = inside;
    if (const qsizetype bar = name.text.indexOf(u'|'); bar >= 0) {
        merge.fallback = withoutEscapes(name.text.mid(bar + 1));
        name = name.mid(0, bar);
    }
    if (const qsizetype colon = name.text.indexOf(u':'); colon >= 0) {
        const Stretch format = name.mid(colon + 1).trimmed();
        merge.format = writableName(format.text);
        merge.formatPlace = format.place();
        name = name.mid(0, colon);
    }
    const Stretch field = name.trimmed();
    merge.field = writableName(field.text);
    merge.fieldPlace = field.place();
    if (!isFieldName(field.text))
        diagnostics.append(diagnosed(Fault::BadFieldName, merge.place, {field.text.toString()}));
    return merge;
}

void appendPlain(InlineText& text, const Stretch& source)
{
    if (!source.text.isEmpty())
        text.append(Plain{withoutEscapes(source.text), source.place()});
}

qsizetype lastArrow(QStringView text)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isEscape(text, i)) {
            ++i;
        } else if (text[i] == u'{') {
            if (const qsizetype close = closingBrace(text, i); close >= 0)
                i = close;
        } else if (text.mid(i).startsWith(u"->")) {
            found = i++;
        }
    }
    return found;
}

Answer parseAnswer(const Stretch& source, QList<Diagnostic>& diagnostics)
{
    Answer answer;
    answer.place = source.place();
    const qsizetype colon = source.text.indexOf(u':');
    const Stretch field = source.mid(0, colon).trimmed();
    answer.field = field.text.toString();
    if (!isFieldName(field.text))
        diagnostics.append(diagnosed(Fault::BadFieldName, field.place(), {answer.field}));
    if (colon < 0)
        return answer;
    const Stretch type = source.mid(colon + 1).trimmed();
    if (const auto known = answerTypeNamed(type.text)) {
        answer.type = *known;
        answer.hasType = true;
    } else {
        answer.unknownType = type.text.toString();
        diagnostics.append(diagnosed(Fault::UnknownType, type.place(), {answer.unknownType}));
    }
    return answer;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

bool closesQuote(QChar c)
{
    return QStringView(u"\"“”«»").contains(c);
}

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && opensQuote(text.front()) && closesQuote(text.back());
}

NamedWords named(const Stretch& source, qsizetype nameEnd, qsizetype wordsStart)
{
    const Stretch words = source.mid(wordsStart).trimmed();
    const bool quoted = isQuoted(words.text);
    return {source.mid(0, nameEnd).trimmed(), withoutQuotes(words), quoted};
}

} // namespace

bool isMark(QChar c)
{
    const ushort code = c.unicode();
    return code > 0x20 && code < 0x7f && !c.isLetterOrNumber();
}

Stretch Stretch::trimmed() const
{
    const QStringView inner = text.trimmed();
    return inner.isEmpty() ? mid(0, 0) : mid(inner.data() - text.data(), inner.size());
}

bool opensQuote(QChar c)
{
    return QStringView(u"\"“„«»").contains(c);
}

Stretch withoutQuotes(const Stretch& source)
{
    return isQuoted(source.text) ? source.mid(1, source.text.size() - 2).trimmed() : source;
}

QString withoutEscapes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        plain += isEscape(text, i) ? text[++i] : text[i];
    return plain;
}

InlineText parseText(const Stretch& source, QList<Diagnostic>& diagnostics)
{
    InlineText text;
    qsizetype from = 0; // where the plain words began
    for (qsizetype i = 0; i < source.text.size(); ++i) {
        if (isEscape(source.text, i)) {
            ++i;
        } else if (source.text[i] == u'{') {
            const qsizetype close = closingBrace(source.text, i);
            if (close < 0) {
                diagnostics.append(diagnosed(Fault::UnclosedMerge, source.mid(i, 1).place()));
                continue;
            }
            appendPlain(text, source.mid(from, i - from));
            text.append(parseMerge(source.mid(i + 1, close - i - 1), diagnostics));
            from = close + 1;
            i = close;
        }
    }
    appendPlain(text, source.mid(from));
    return text;
}

InlineText textOf(QStringView source)
{
    QList<Diagnostic> dropped;
    return parseText({source, 1, 1}, dropped);
}

Answered parseAnswered(const Stretch& source, QList<Diagnostic>& diagnostics)
{
    const qsizetype arrow = lastArrow(source.text);
    Answered answered;
    answered.text = parseText(source.mid(0, arrow).trimmed(), diagnostics);
    if (arrow >= 0)
        answered.answer = parseAnswer(source.mid(arrow + 2).trimmed(), diagnostics);
    return answered;
}

NamedWords splitNamedWords(const Stretch& source)
{
    const QStringView text = source.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opensQuote(text[i]))
            return named(source, i, i);
        if (!isDash(text[i]))
            continue;
        qsizetype end = i;
        while (end < text.size() && isDash(text[end]))
            ++end;
        const bool standsAlone = (i == 0 || text[i - 1].isSpace()) && (end == text.size() || text[end].isSpace());
        const bool standsBeforeQuote = end < text.size() && opensQuote(text[end]);
        if (standsAlone || standsBeforeQuote)
            return named(source, i, end);
        i = end - 1;
    }
    return {source.trimmed(), source.mid(text.size()), false};
}

QList<Stretch> splitList(const Stretch& source, QChar separator)
{
    QList<Stretch> items;
    for (qsizetype from = 0; from <= source.text.size();) {
        qsizetype end = source.text.indexOf(separator, from);
        if (end < 0)
            end = source.text.size();
        if (const Stretch item = source.mid(from, end - from).trimmed(); !item.text.isEmpty())
            items.append(item);
        from = end + 1;
    }
    return items;
}

} // namespace askline::script
