// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the lines. Comments and empty lines wait until it is known what they stand above.
#include "app/script/Parser.h"

#include "app/script/ConditionText.h"
#include "app/script/Lexer.h"
#include "app/script/PendingLines.h"

#include <utility>

namespace askline::script {

namespace {

class Parser {
public:
    ParsedScript parse(QStringView source)
    {
        LineReader reader(source);
        while (const auto line = reader.next())
            read(*line);
        finish();
        sortByPlace(parsed_.diagnostics);
        return std::move(parsed_);
    }

private:
    void read(const SourceLine& line);
    void readTitle(const SourceLine& line);
    void readHeader(const SourceLine& line);
    void readSection(const SourceLine& line);
    void readContent(const SourceLine& line, LineKind kind);
    void readBranch(const SourceLine& line);
    void readWhen(const SourceLine& line);
    void readVariant(const SourceLine& line);
    Question* openQuestion(); // the one whose answers may follow; null where there is none
    bool isBareOption(const SourceLine& line, LineKind kind);
    Target target(const Stretch& source);
    Line preempting(const SourceLine& line);
    Line contentLine(const SourceLine& line, LineKind kind);
    template <class Kind>
    Line answeredLine(const SourceLine& line, LineKind kind);
    StageDirection direction(const SourceLine& line);

    void readAsk(const Stretch& value);
    void readPreempts(const Stretch& value);
    bool isSaid(QStringView header) const;
    void keepAbove(const QString& header);
    void keepStray(const SourceLine& line, Fault fault, QStringList arguments = {});
    void append(Line line);
    void finishSection();
    void finish();

    Script& script() { return parsed_.script; }
    Section* section() { return parsed_.script.sections.isEmpty() ? nullptr : &parsed_.script.sections.last(); }
    void report(Fault fault, const Place& place, QStringList arguments = {})
    {
        parsed_.diagnostics.append(diagnosed(fault, place, std::move(arguments)));
    }

    ParsedScript parsed_;
    Region region_ = Region::Head;
    PendingLines pending_;
};

void Parser::read(const SourceLine& line)
{
    const LineKind kind = kindOf(line, region_);
    switch (kind) {
    case LineKind::Blank:
        pending_.add(Blank{line.content.place()});
        break;
    case LineKind::Comment:
        pending_.add(Comment{afterMarks(line, kind).text.toString(), line.content.place()});
        break;
    case LineKind::Title:
        readTitle(line);
        break;
    case LineKind::Header:
        readHeader(line);
        break;
    case LineKind::Section:
        readSection(line);
        break;
    case LineKind::When:
        readWhen(line);
        break;
    case LineKind::Branch:
        readBranch(line);
        break;
    case LineKind::Variant:
        readVariant(line);
        break;
    default:
        if (isBareOption(line, kind))
            readBranch(line);
        else
            readContent(line, kind);
    }
}

void Parser::readTitle(const SourceLine& line)
{
    const Stretch title = afterMarks(line, LineKind::Title);
    if (region_ == Region::Body)
        return keepStray(line, Fault::MisplacedTitle, {title.text.toString()});
    if (!script().title.isEmpty())
        return keepStray(line, Fault::DuplicateTitle, {title.text.toString()});
    script().title = title.text.toString();
    script().titlePlace = title.place();
    keepAbove(QStringLiteral("title"));
}

void Parser::readHeader(const SourceLine& line)
{
    const NamedLine named = namedLine(line.content);
    if (isSaid(named.name))
        return keepStray(line, Fault::DuplicateHeader, {named.name});
    const Stretch value = named.value.trimmed();
    if (named.name == u"key")
        script().key = value.text.toString();
    else if (named.name == u"goal")
        script().goal = value.text.toString();
    else if (named.name == u"ask")
        readAsk(value);
    else
        readPreempts(value);
    keepAbove(named.name);
}

bool Parser::isSaid(QStringView header) const
{
    const Script& said = parsed_.script;
    if (header == u"key")
        return !said.key.isEmpty();
    if (header == u"goal")
        return !said.goal.isEmpty();
    if (header == u"ask")
        return !said.ask.kind.isEmpty() || !said.ask.words.isEmpty();
    return !said.preempts.isEmpty();
}

void Parser::readAsk(const Stretch& value)
{
    const NamedWords named = splitNamedWords(value);
    AskLine& ask = script().ask;
    ask.kind = named.name.text.toString();
    ask.kindPlace = named.name.place();
    ask.words = parseText(named.words, parsed_.diagnostics);
    ask.place = value.place();
}

void Parser::readPreempts(const Stretch& value)
{
    for (const Stretch& key : splitList(value, u','))
        script().preempts.append({key.text.toString(), key.place()});
}

void Parser::keepAbove(const QString& header)
{
    if (const QStringList comments = pending_.takeComments(); !comments.isEmpty())
        script().remarks.above[header] += comments;
}

// In the head all waiting comments belong to the section; below, those that no empty line parts from it.
void Parser::readSection(const SourceLine& line)
{
    Section begun;
    begun.title = afterMarks(line, LineKind::Section).text.toString();
    begun.comments = region_ == Region::Head ? pending_.takeComments() : pending_.takeLastComments();
    begun.place = line.content.place();
    finishSection();
    script().sections.append(begun);
    region_ = Region::Body;
}

void Parser::readContent(const SourceLine& line, LineKind kind)
{
    if (kind == LineKind::UnknownHeader)
        return keepStray(line, Fault::UnknownHeader, {namedLine(line.content).name});
    if (kind == LineKind::Reserved)
        return keepStray(line, Fault::ReservedLine);
    append(contentLine(line, kind));
}

Line Parser::contentLine(const SourceLine& line, LineKind kind)
{
    if (kind == LineKind::Question)
        return answeredLine<Question>(line, kind);
    if (kind == LineKind::Must)
        return answeredLine<Must>(line, kind);
    if (kind == LineKind::Direction)
        return direction(line);
    if (kind == LineKind::Preempting)
        return preempting(line);
    if (kind == LineKind::Jump)
        return Jump{{}, target(afterMarks(line, kind)), line.content.place()};
    if (kind == LineKind::Include) {
        const Stretch name = afterMarks(line, kind);
        if (name.text.isEmpty())
            report(Fault::NoSnippetNamed, line.content.place());
        return Include{name.text.toString(), name.place()};
    }
    return Spoken{parseText(line.content, parsed_.diagnostics), line.content.place()};
}

template <class Kind>
Line Parser::answeredLine(const SourceLine& line, LineKind kind)
{
    Answered answered = parseAnswered(afterMarks(line, kind), parsed_.diagnostics);
    if (answered.text.isEmpty())
        report(Fault::EmptyText, line.content.place());
    Kind made;
    made.text = std::move(answered.text);
    made.answer = std::move(answered.answer);
    made.place = line.content.place();
    return made;
}

StageDirection Parser::direction(const SourceLine& line)
{
    if (line.content.text.size() < 2 || !line.content.text.endsWith(u')'))
        report(Fault::UnclosedDirection, line.content.place());
    return {parseText(afterMarks(line, LineKind::Direction), parsed_.diagnostics), line.content.place()};
}

Question* Parser::openQuestion()
{
    if (!section() || section()->lines.isEmpty())
        return nullptr;
    return std::get_if<Question>(&section()->lines.last());
}

// An answer that leads nowhere in particular, such as one of several to choose from.
bool Parser::isBareOption(const SourceLine& line, LineKind kind)
{
    const Question* question = openQuestion();
    return kind == LineKind::Spoken && line.isIndented && question && question->answer.type == AnswerType::Choice;
}

void Parser::readBranch(const SourceLine& line)
{
    Question* question = openQuestion();
    if (!question)
        return keepStray(line, Fault::StrayBranch);
    const qsizetype arrow = line.content.text.indexOf(u"=>");
    Branch branch;
    branch.test = parseTest(line.content.mid(0, arrow));
    if (arrow >= 0)
        branch.target = target(line.content.mid(arrow + 2));
    branch.comments = pending_.takeComments();
    branch.place = line.content.place();
    question->branches += branch;
}

Target Parser::target(const Stretch& source)
{
    const Target read = parseTarget(source);
    if (read.kind == Target::Kind::Section && read.title.isEmpty())
        report(Fault::EmptyTarget, read.place);
    return read;
}

void Parser::readWhen(const SourceLine& line)
{
    const Stretch rest = afterMarks(line, LineKind::When);
    const qsizetype arrow = rest.text.indexOf(u"=>");
    const auto conditions = parseConditions(rest.mid(0, arrow));
    if (!conditions)
        return keepStray(line, Fault::BadCondition);
    if (arrow >= 0)
        return append(Jump{*conditions, target(rest.mid(arrow + 2)), line.content.place()});
    if (!section() || !section()->lines.isEmpty() || section()->heading == Heading::None)
        return keepStray(line, Fault::MisplacedWhen);
    section()->comments += pending_.takeComments();
    section()->conditions += *conditions;
}

void Parser::readVariant(const SourceLine& line)
{
    const Stretch named = line.content.mid(QStringView(u"variant ").size());
    const qsizetype colon = named.text.indexOf(u':');
    const Stretch words = withoutQuotes(named.mid(colon + 1).trimmed());
    const Variant variant{named.text.left(colon).toString(), parseText(words, parsed_.diagnostics), line.content.place()};
    if (variant.text.isEmpty())
        report(Fault::EmptyText, line.content.place());
    auto* last = !pending_.isEmpty() || !section() || section()->lines.isEmpty() ? nullptr : std::get_if<Variants>(&section()->lines.last());
    if (last)
        last->wordings += variant;
    else
        append(Variants{{variant}});
}

Line Parser::preempting(const SourceLine& line)
{
    const NamedWords named = splitNamedWords(afterMarks(line, LineKind::Preempting));
    if (named.name.text.isEmpty())
        report(Fault::NoObjectionNamed, line.content.place());
    Preempting read;
    read.objection = named.name.text.toString();
    read.objectionPlace = named.name.place();
    read.text = parseText(named.words, parsed_.diagnostics);
    read.form = named.isQuoted && !read.text.isEmpty() ? Preempting::Form::Spoken : Preempting::Form::Advice;
    read.place = line.content.place();
    return read;
}

void Parser::keepStray(const SourceLine& line, Fault fault, QStringList arguments)
{
    report(fault, line.content.place(), std::move(arguments));
    const QString indent = fault == Fault::StrayBranch ? QStringLiteral("    ") : QString();
    append(Stray{indent + line.content.text.toString(), line.content.place()});
}

void Parser::append(Line line)
{
    if (!section()) {
        Section loose;
        loose.heading = Heading::None;
        loose.comments = pending_.takeComments();
        script().sections.append(loose);
    }
    pending_.moveTo(section()->lines);
    section()->lines.append(std::move(line));
}

void Parser::finishSection()
{
    if (!section())
        return;
    QList<Line>& lines = section()->lines;
    pending_.moveTo(lines);
    if (!lines.isEmpty() && std::holds_alternative<Blank>(lines.last()))
        lines.removeLast();
}

void Parser::finish()
{
    if (!section())
        script().remarks.closing = pending_.takeComments();
    finishSection();
}

} // namespace

ParsedScript parseScript(QStringView source)
{
    return Parser().parse(source);
}

} // namespace askline::script
