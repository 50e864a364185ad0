// SPDX-License-Identifier: GPL-3.0-or-later
// Prints headers in their fixed order, one empty line between sections, and a backslash only where a mark would mislead.
#include "app/script/Printer.h"

#include "app/script/ConditionText.h"
#include "app/script/Lexer.h"
#include "app/script/Parser.h"

#include <algorithm>

namespace askline::script {

namespace {

// `alsoEscaped` are the marks that mean something in this place.
QString escaped(const QString& plain, QStringView alsoEscaped)
{
    QString text;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool wouldEscape = c == u'\\' && (i + 1 == plain.size() || isMark(plain[i + 1]));
        if (wouldEscape || alsoEscaped.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

QString withEscapedArrows(QString text)
{
    return text.replace(QStringLiteral("->"), QStringLiteral("\\->"));
}

QString printed(const Merge& merge)
{
    QString text = u'{' + merge.field;
    if (!merge.format.isEmpty())
        text += u':' + merge.format;
    if (merge.fallback)
        text += u'|' + escaped(*merge.fallback, u"{}");
    return text + u'}';
}

QString printed(const Answer& answer)
{
    const QString type = !answer.unknownType.isEmpty() ? answer.unknownType
                         : answer.hasType ? nameOf(answer.type)
                                          : QString();
    if (answer.field.isEmpty() && type.isEmpty())
        return {};
    return QStringLiteral(" -> ") + answer.field + (type.isEmpty() ? QString() : QStringLiteral(" : ") + type);
}

// Spoken words that look like another kind of line get a backslash before the mark that makes them so.
QString asSpoken(QString text, Region region)
{
    const SourceLine line{{text, 1, 1}, false};
    if (text.isEmpty() || kindOf(line, region) == LineKind::Spoken)
        return text;
    const qsizetype mark = isMark(text.front()) ? 0 : text.indexOf(u':');
    return mark < 0 ? text : text.insert(mark, u'\\');
}

constexpr QLatin1StringView indent("    ");

QString printed(const Branch& branch)
{
    QString text;
    for (const QString& comment : branch.comments)
        text += indent + QStringLiteral("// ") + comment + u'\n';
    text += indent + print(branch.test);
    if (branch.target.kind != Target::Kind::None)
        text += QStringLiteral(" => ") + print(branch.target);
    return text;
}

QString printed(const Preempting& line)
{
    QString words = print(line.text);
    if (line.form == Preempting::Form::Spoken)
        words = u'"' + words + u'"';
    else if (words.startsWith(u'"'))
        words.prepend(u'\\');
    return QStringLiteral("! ") + line.objection + (words.isEmpty() ? QString() : QStringLiteral(" — ") + words);
}

struct LinePrinter {
    Region region;

    QString operator()(const Spoken& line) const { return asSpoken(print(line.text), region); }
    QString operator()(const StageDirection& line) const { return u'(' + print(line.text) + u')'; }
    QString operator()(const Question& line) const
    {
        QString text = QStringLiteral("? ") + print(line.text, Arrows::Escaped) + printed(line.answer);
        for (const Branch& branch : line.branches)
            text += u'\n' + printed(branch);
        return text;
    }
    QString operator()(const Must& line) const
    {
        return QStringLiteral("[ ] ") + print(line.text, Arrows::Escaped) + printed(line.answer);
    }
    QString operator()(const Preempting& line) const { return printed(line); }
    QString operator()(const Variants& line) const
    {
        QStringList lines;
        for (const Variant& one : line.wordings)
            lines += QStringLiteral("variant ") + one.name + QStringLiteral(": \"") + print(one.text) + u'"';
        return lines.join(u'\n');
    }
    QString operator()(const Jump& line) const
    {
        const QString when = line.conditions.isEmpty() ? QString() : QStringLiteral("when ") + print(line.conditions) + u' ';
        return when + QStringLiteral("=> ") + print(line.target);
    }
    QString operator()(const Include& line) const { return QStringLiteral("@ ") + line.snippet; }
    QString operator()(const Comment& line) const { return QStringLiteral("// ") + line.text; }
    QString operator()(const Blank&) const { return {}; }
    QString operator()(const Stray& line) const { return line.text; }
};

class Output {
public:
    void line(QString text)
    {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        text_ += text + u'\n';
    }
    void comments(const QStringList& comments)
    {
        for (const QString& comment : comments)
            line(QStringLiteral("// ") + comment);
    }
    void gap()
    {
        if (!text_.isEmpty())
            text_ += u'\n';
    }
    QString text_;
};

QString printedAsk(const AskLine& ask)
{
    const QString words = ask.words.isEmpty() ? QString() : u'"' + print(ask.words) + u'"';
    const bool hasBoth = !ask.kind.isEmpty() && !words.isEmpty();
    return ask.kind + (hasBoth ? QStringLiteral(" — ") : QString()) + words;
}

QString printedList(const QList<Reference>& references)
{
    QStringList keys;
    for (const Reference& reference : references)
        keys.append(reference.key);
    return keys.join(QStringLiteral(", "));
}

void printHead(Output& out, const Script& script)
{
    const auto header = [&](const QString& name, const QString& mark, const QString& value) {
        const QStringList comments = script.remarks.above.value(name);
        out.comments(comments);
        if (!value.isEmpty() || !comments.isEmpty())
            out.line(mark + u' ' + value);
    };
    header(QStringLiteral("title"), QStringLiteral("#"), script.title);
    header(QStringLiteral("key"), QStringLiteral("key:"), script.key);
    header(QStringLiteral("goal"), QStringLiteral("goal:"), script.goal);
    header(QStringLiteral("ask"), QStringLiteral("ask:"), printedAsk(script.ask));
    header(QStringLiteral("preempts"), QStringLiteral("preempts:"), printedList(script.preempts));
    out.comments(script.remarks.closing);
}

void printSection(Output& out, const Section& section)
{
    out.gap();
    out.comments(section.comments);
    if (section.heading == Heading::Written)
        out.line(QStringLiteral("## ") + section.title);
    if (!section.conditions.isEmpty())
        out.line(QStringLiteral("when ") + print(section.conditions));
    const LinePrinter printer{section.heading == Heading::Written ? Region::Body : Region::Head};
    for (const Line& line : section.lines)
        out.line(std::visit(printer, line));
}

} // namespace

QString print(const InlineText& text, Arrows arrows)
{
    QString source;
    for (const Piece& piece : text) {
        const auto* plain = std::get_if<Plain>(&piece);
        const QString part = plain ? escaped(plain->text, u"{") : printed(std::get<Merge>(piece));
        source += arrows == Arrows::Escaped && plain ? withEscapedArrows(part) : part;
    }
    return source;
}

QString print(const Script& script)
{
    Output out;
    printHead(out, script);
    for (const Section& section : script.sections)
        printSection(out, section);
    return out.text_;
}

QString formatted(const QString& source)
{
    const ParsedScript parsed = parseScript(source);
    const bool hasError = std::ranges::contains(parsed.diagnostics, Severity::Error, &Diagnostic::severity);
    return hasError ? source : print(parsed.script);
}

} // namespace askline::script
