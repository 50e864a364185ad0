// SPDX-License-Identifier: GPL-3.0-or-later
// A name said twice goes on with the same value, so that nothing is lost.
#include "app/script/KeyedText.h"

#include "app/script/Lexer.h"

#include <algorithm>
#include <utility>

namespace askline::script {

namespace {

enum class Follows { SameParagraph, NewParagraph };

class KeyedParser {
public:
    KeyedParser(const QStringList& names, TitleLine titleLine) : names_(names), titleLine_(titleLine) {}

    KeyedText parse(QStringView source)
    {
        LineReader reader(source);
        while (const auto line = reader.next())
            read(*line);
        text_.remarks.closing = std::exchange(comments_, {});
        return std::move(text_);
    }

private:
    void read(const SourceLine& line)
    {
        const LineKind kind = kindOf({line.content}, Region::Body); // indentation has no meaning here
        const NamedLine named = namedLine(line.content);
        if (kind == LineKind::Blank)
            follows_ = Follows::NewParagraph;
        else if (kind == LineKind::Comment)
            comments_.append(afterMarks(line, kind).text.toString());
        else if (kind == LineKind::Title && titleLine_ == TitleLine::Expected && text_.title.isEmpty())
            readTitle(afterMarks(line, kind));
        else if (names_.contains(named.name))
            readName(named, line.content.place());
        else if (current_ >= 0)
            goOn(line.content);
        else
            keepStray(line.content);
    }

    void readTitle(const Stretch& title)
    {
        text_.title = title.text.toString();
        text_.titlePlace = title.place();
        keepAbove(QStringLiteral("title"));
    }

    void readName(const NamedLine& named, const Place& place)
    {
        current_ = std::ranges::find(text_.values, named.name, &KeyedValue::name) - text_.values.begin();
        if (current_ == text_.values.size())
            text_.values.append({named.name, {}, {}});
        else
            text_.diagnostics.append(diagnosed(Fault::DuplicateHeader, place, {named.name}));
        keepAbove(named.name);
        follows_ = Follows::NewParagraph;
        const Stretch value = named.value.trimmed();
        if (!value.text.isEmpty())
            goOn(value);
    }

    void goOn(const Stretch& words)
    {
        KeyedValue& value = text_.values[current_];
        if (follows_ == Follows::NewParagraph || value.paragraphs.isEmpty()) {
            value.paragraphs.append(words.text.toString());
            value.places.append(words.place());
        } else {
            value.paragraphs.last().append(u' ').append(words.text);
        }
        follows_ = Follows::SameParagraph;
    }

    void keepStray(const Stretch& content)
    {
        text_.diagnostics.append(diagnosed(Fault::StrayLine, content.place()));
        text_.strays.append(content.text.toString());
    }

    void keepAbove(const QString& name)
    {
        if (!comments_.isEmpty())
            text_.remarks.above[name] += std::exchange(comments_, {});
    }

    const QStringList& names_;
    TitleLine titleLine_;
    KeyedText text_;
    QStringList comments_;
    qsizetype current_ = -1;
    Follows follows_ = Follows::NewParagraph;
};

} // namespace

KeyedValue KeyedText::value(QStringView name) const
{
    const auto found = std::ranges::find(values, name, &KeyedValue::name);
    return found == values.end() ? KeyedValue{name.toString(), {}, {}} : *found;
}

QMap<QString, Place> KeyedText::places() const
{
    QMap<QString, Place> places;
    for (const KeyedValue& value : values)
        places[value.name] = value.place();
    places[QStringLiteral("title")] = titlePlace;
    return places;
}

QStringList KeyedValue::items(QChar separator) const
{
    QStringList items;
    for (const QString& paragraph : paragraphs)
        for (const Stretch& item : splitList({paragraph, 1, 1}, separator))
            items.append(item.text.toString());
    return items;
}

KeyedText parseKeyed(QStringView source, const QStringList& names, TitleLine titleLine)
{
    return KeyedParser(names, titleLine).parse(source);
}

void KeyedPrinter::head(const QString& title, const QStringList& strays)
{
    comments(remarks_.above.value(QStringLiteral("title")));
    if (!title.isEmpty() || !text_.isEmpty())
        text_ += QStringLiteral("# %1").arg(title).trimmed() + u'\n';
    for (const QString& stray : strays)
        text_ += stray + u'\n';
}

void KeyedPrinter::value(const QString& name, const QString& text)
{
    const QStringList above = remarks_.above.value(name);
    if (text.isEmpty() && above.isEmpty())
        return;
    comments(above);
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    text_ += name + u':' + (paragraphs.isEmpty() ? QString() : u' ' + paragraphs.first()) + u'\n';
    for (const QString& paragraph : paragraphs.mid(1))
        text_ += startOf(name, paragraph) + paragraph + u'\n';
}

void KeyedPrinter::lines(const QString& name, const QStringList& lines)
{
    comments(remarks_.above.value(name));
    for (const QString& line : lines)
        text_ += name + QStringLiteral(": ") + line + u'\n';
}

// A paragraph that would be read as something else on a line of its own gets the name once more.
QString KeyedPrinter::startOf(const QString& name, const QString& paragraph) const
{
    const bool misleads = paragraph.startsWith(u"//") || paragraph.startsWith(u'#')
        || paragraph.startsWith(QChar(QChar::ByteOrderMark)) || names_.contains(namedLine({paragraph, 1, 1}).name);
    return misleads ? name + QStringLiteral(": ") : QStringLiteral("\n  ");
}

QString KeyedPrinter::close()
{
    comments(remarks_.closing);
    return text_;
}

void KeyedPrinter::comments(const QStringList& comments)
{
    for (const QString& comment : comments)
        text_ += QStringLiteral("// %1").arg(comment).trimmed() + u'\n';
}

} // namespace askline::script
