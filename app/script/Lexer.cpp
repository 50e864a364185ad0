// SPDX-License-Identifier: GPL-3.0-or-later
// Lines end at \n, \r\n or \r; a byte order mark counts as white space before a line.
#include "app/script/Lexer.h"

#include <algorithm>

namespace askline::script {

namespace {

constexpr qsizetype longestName = 30;

bool isHeaderName(QStringView name)
{
    static constexpr QStringView known[] = {u"key", u"goal", u"ask", u"preempts"};
    return std::ranges::find(known, name) != std::end(known);
}

LineKind kindOfHead(const Stretch& content)
{
    const NamedLine named = namedLine(content);
    if (isHeaderName(named.name))
        return LineKind::Header;
    const bool isSmall = !named.name.isEmpty() && content.text.front().isLower();
    const bool isParted = named.value.text.isEmpty() || named.value.text.front().isSpace();
    return isSmall && isParted ? LineKind::UnknownHeader : LineKind::Spoken;
}

// "variant A:"
bool startsVariant(QStringView text)
{
    constexpr QStringView word = u"variant ";
    if (!text.startsWith(word))
        return false;
    qsizetype i = word.size();
    while (i < text.size() && text[i].isLetterOrNumber())
        ++i;
    return i > word.size() && i < text.size() && text[i] == u':';
}

std::optional<LineKind> kindOfFlow(const SourceLine& line)
{
    const QStringView text = line.content.text;
    if (text.startsWith(u"=>"))
        return LineKind::Jump;
    if (text.startsWith(u"when {"))
        return LineKind::When;
    if (line.isIndented && text.contains(u"=>"))
        return LineKind::Branch;
    return std::nullopt;
}

qsizetype mustMarkLength(QStringView text)
{
    for (const QStringView mark : {QStringView(u"[ ]"), QStringView(u"[]"), QStringView(u"[x]"), QStringView(u"[X]")})
        if (text.startsWith(mark))
            return mark.size();
    return 0;
}

} // namespace

LineKind kindOf(const SourceLine& line, Region region)
{
    const QStringView text = line.content.text;
    if (text.isEmpty())
        return LineKind::Blank;
    if (text.startsWith(u"//"))
        return LineKind::Comment;
    if (const auto flow = kindOfFlow(line))
        return *flow;
    if (text.startsWith(u"###"))
        return LineKind::Reserved;
    if (text.startsWith(u"##"))
        return LineKind::Section;
    if (text.startsWith(u'#'))
        return LineKind::Title;
    if (text.startsWith(u'('))
        return LineKind::Direction;
    if (text.startsWith(u'?'))
        return LineKind::Question;
    if (mustMarkLength(text) > 0)
        return LineKind::Must;
    if (text.startsWith(u'!'))
        return LineKind::Preempting;
    if (text.startsWith(u'@'))
        return LineKind::Include;
    if (startsVariant(text))
        return LineKind::Variant;
    return region == Region::Head ? kindOfHead(line.content) : LineKind::Spoken;
}

NamedLine namedLine(const Stretch& content)
{
    const qsizetype colon = content.text.left(longestName).indexOf(u':');
    const QStringView name = content.text.left(std::max<qsizetype>(colon, 0));
    const auto belongs = [](QChar c) { return (c.unicode() < 0x80 && c.isLetter()) || c == u' ' || c == u'-'; };
    if (name.isEmpty() || !name.front().isLetter() || !std::all_of(name.begin(), name.end(), belongs))
        return {QString(), content};
    return {name.trimmed().toString().toLower(), content.mid(colon + 1)};
}

Stretch afterMarks(const SourceLine& line, LineKind kind)
{
    const Stretch& content = line.content;
    switch (kind) {
    case LineKind::Comment:
    case LineKind::Section:
        return content.mid(2).trimmed();
    case LineKind::Title:
    case LineKind::Question:
    case LineKind::Preempting:
    case LineKind::Include:
        return content.mid(1).trimmed();
    case LineKind::Jump:
        return content.mid(2).trimmed();
    case LineKind::When:
        return content.mid(4).trimmed();
    case LineKind::Must:
        return content.mid(mustMarkLength(content.text)).trimmed();
    case LineKind::Direction: {
        const bool isClosed = content.text.size() > 1 && content.text.endsWith(u')');
        return content.mid(1, content.text.size() - (isClosed ? 2 : 1)).trimmed();
    }
    default:
        return content;
    }
}

std::optional<SourceLine> LineReader::next()
{
    if (rest_.isEmpty())
        return std::nullopt;
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const auto end = std::find_if(rest_.begin(), rest_.end(), isBreak) - rest_.begin();
    const Stretch whole{rest_.left(end), ++number_, 1};
    rest_ = rest_.mid(rest_.mid(end).startsWith(u"\r\n") ? end + 2 : end + 1);

    const auto isWhite = [](QChar c) { return c.isSpace() || c == QChar::ByteOrderMark; };
    const auto first = std::find_if_not(whole.text.begin(), whole.text.end(), isWhite) - whole.text.begin();
    SourceLine line{whole.mid(first).trimmed(), false};
    line.isIndented = first > 0 && whole.text.front() != QChar::ByteOrderMark;
    return line;
}

} // namespace askline::script
