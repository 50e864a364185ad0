// SPDX-License-Identifier: GPL-3.0-or-later
// Lines first: which of them somebody wrote; then sentences over the lines that belong together.
#include "app/planning/asks/MailSentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace askline {

namespace {

constexpr qsizetype shortLine = 46;      // a line that ends here was ended on purpose
constexpr qsizetype longestSentence = 1200;
constexpr qsizetype longestRead = 200'000; // of a mail; what comes after is attachments and quotes
constexpr qsizetype longestSignOff = 32;

struct MailLine {
    TextRange place; // without white space at its ends
    bool isParted = false; // something ends above it: an empty line, or what was left out
    bool isItem = false;
};

const QRegularExpression& pattern(const char* text)
{
    static QHash<const char*, QRegularExpression> made;
    auto found = made.find(text);
    if (found == made.end())
        found = made.insert(text, QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption));
    return *found;
}

bool matches(QStringView line, const char* text)
{
    return pattern(text).matchView(line).hasMatch();
}

// Everything below is somebody else's.
bool beginsQuote(QStringView line)
{
    return matches(line, "^-{2,}\\s*(original message|forwarded( by| message)?|urspr.ngliche nachricht)") || matches(line, "^_{10,}$")
        || matches(line, "^(on|am|le|el) .{6,80}(wrote|schrieb|a .crit|escribi.)\\s*:$") || matches(line, "^-{4,} ?forwarded by");
}

bool isQuoted(QStringView line)
{
    return line.startsWith(u'>') || line.startsWith(u'|');
}

bool isHeader(QStringView line)
{
    return matches(line, "^(from|to|cc|bcc|sent|date|reply-to|return-path|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|importance|von|an|gesendet|datum)\\s*:");
}

bool beginsDisclaimer(QStringView line)
{
    return matches(line, "^(this|the information in this) (e-?mail|message|communication|transmission).{0,60}(confidential|privileged|intended)")
        || matches(line, "^(confidentiality notice|disclaimer)\\b");
}

bool isSignOff(QStringView line)
{
    return line.size() <= longestSignOff
        && matches(line, "^(best|kind|warm(est)?|many)?\\s*(regards|wishes|thanks|cheers|sincerely( yours)?|yours( truly| sincerely)?|respectfully|cordially|"
                         "best|thank you|mit freundlichen gr.{1,3}en|viele gr.{1,3}e|cordialement|saludos)\\s*( again| in advance| very much)?[,.!-]*$");
}

QList<MailLine> linesOf(QStringView text)
{
    QList<MailLine> lines;
    bool parted = true;
    bool inHeader = true;
    int afterSignOff = -1; // lines since somebody signed
    for (qsizetype at = 0; at < std::min(text.size(), longestRead);) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        QStringView line = text.sliced(at, end - at);
        qsizetype from = at;
        while (!line.isEmpty() && line.front().isSpace()) {
            line = line.sliced(1);
            ++from;
        }
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        at = end + 1;
        if (beginsQuote(line) || line == u"--" || beginsDisclaimer(line))
            break;
        if (line.isEmpty() || isQuoted(line)) {
            parted = true;
            continue;
        }
        if (inHeader && isHeader(line))
            continue;
        if (inHeader && matches(line, "^(subject|betreff)\\s*:"))
            continue;
        inHeader = false;
        if (afterSignOff >= 0 && !matches(line, "^p\\.?\\s?s\\b") && ++afterSignOff < 9)
            continue; // name, firm, numbers
        if (isSignOff(line)) {
            afterSignOff = 0;
            continue;
        }
        afterSignOff = -1;
        const bool isItem = matches(line, "^([*•·–-]|[0-9]{1,2}[.)]|\\([a-z0-9]\\))\\s");
        lines += MailLine{{from, from + line.size()}, parted, isItem};
        parted = false;
    }
    return lines;
}

bool isAbbreviation(QStringView text, qsizetype dot)
{
    static const QSet<QString> known{QStringLiteral("mr"), QStringLiteral("mrs"), QStringLiteral("ms"), QStringLiteral("dr"), QStringLiteral("inc"), QStringLiteral("ltd"),
                                     QStringLiteral("co"), QStringLiteral("corp"), QStringLiteral("st"), QStringLiteral("no"), QStringLiteral("vs"), QStringLiteral("etc"),
                                     QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("u.s"), QStringLiteral("a.m"), QStringLiteral("p.m"), QStringLiteral("jr"),
                                     QStringLiteral("approx"), QStringLiteral("ext"), QStringLiteral("dept"), QStringLiteral("z.b"), QStringLiteral("ca"), QStringLiteral("nr")};
    qsizetype from = dot;
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1] == u'.'))
        --from;
    const QStringView word = text.sliced(from, dot - from);
    return word.size() == 1 || known.contains(word.toString().toLower());
}

bool endsSentence(QStringView text, qsizetype at, qsizetype end)
{
    const QChar c = text[at];
    if (c != u'.' && c != u'!' && c != u'?')
        return false;
    qsizetype after = at + 1;
    while (after < end && QStringView(u".!?\"')”’").contains(text[after]))
        ++after;
    if (after < end && !text[after].isSpace())
        return false;
    return c != u'.' || !isAbbreviation(text, at);
}

class Splitter {
public:
    explicit Splitter(QStringView text) : text_(text) {}

    void add(const TextRange& paragraph)
    {
        qsizetype from = paragraph.from;
        for (qsizetype at = paragraph.from; at < paragraph.to; ++at) {
            const bool tooLong = at - from >= longestSentence && text_[at].isSpace();
            if (!tooLong && !endsSentence(text_, at, paragraph.to))
                continue;
            qsizetype end = at + 1;
            while (end < paragraph.to && QStringView(u".!?\"')”’").contains(text_[end]))
                ++end;
            keep(from, end);
            from = end;
            at = end - 1;
        }
        keep(from, paragraph.to);
    }
    QList<TextRange> take() { return std::move(sentences_); }

private:
    void keep(qsizetype from, qsizetype to)
    {
        while (from < to && text_[from].isSpace())
            ++from;
        while (from < to && text_[to - 1].isSpace())
            --to;
        if (std::any_of(text_.begin() + from, text_.begin() + to, [](QChar c) { return c.isLetterOrNumber(); }))
            sentences_ += TextRange{from, to};
    }

    QStringView text_;
    QList<TextRange> sentences_;
};

QString kindOfWord(const QString& word)
{
    if (word.contains(u'@'))
        return QStringLiteral("<mail>");
    if (matches(word, "^(https?:|www\\.)") || matches(word, "^[a-z0-9.-]+\\.(com|net|org|de|io)(/|$)"))
        return QStringLiteral("<url>");
    if (matches(word, "^[$€£][0-9]"))
        return QStringLiteral("<money>");
    if (matches(word, "^[0-9]{1,2}([:.][0-9]{2})?(am|pm)?$") && (word.contains(u':') || word.contains(u'm')))
        return QStringLiteral("<time>");
    return word.front().isDigit() ? QStringLiteral("<num>") : word;
}

} // namespace

QList<TextRange> sentencesOf(QStringView text)
{
    Splitter splitter(text);
    std::optional<TextRange> paragraph;
    for (const MailLine& line : linesOf(text)) {
        const bool goesOn = paragraph && !line.isParted && !line.isItem;
        if (goesOn) {
            const qsizetype lineStart = text.lastIndexOf(u'\n', paragraph->to - 1) + 1;
            const QChar last = text[paragraph->to - 1];
            const bool wasEnded = paragraph->to - lineStart < shortLine && !(text[line.place.from].isLower() && last != u',');
            if (!wasEnded || (text[line.place.from].isLower() && last != u',')) {
                paragraph->to = line.place.to;
                continue;
            }
        }
        if (paragraph)
            splitter.add(*paragraph);
        paragraph = line.place;
    }
    if (paragraph)
        splitter.add(*paragraph);
    return splitter.take();
}

QList<Word> wordsOf(QStringView text, const TextRange& range)
{
    QList<Word> words;
    const auto isPart = [&](qsizetype at) {
        const QChar c = text[at];
        const bool joins = QStringView(u"'’@.:/$€£%_-&").contains(c);
        return c.isLetterOrNumber() || (joins && at + 1 < range.to && text[at + 1].isLetterOrNumber() && (c != u'-' || at > range.from));
    };
    for (qsizetype at = range.from; at < range.to;) {
        if (text[at] == u'?' || text[at] == u'!') {
            words += Word{QString(text[at]), {at, at + 1}};
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < range.to && isPart(end))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        QString word = text.sliced(at, end - at).toString().toLower();
        word.replace(QChar(0x2019), u'\'');
        while (!word.isEmpty() && QStringView(u"'.:/-&").contains(word.front()))
            word.remove(0, 1);
        if (!word.isEmpty())
            words += Word{kindOfWord(word), {at, end}};
        at = end;
    }
    return words;
}

} // namespace askline
