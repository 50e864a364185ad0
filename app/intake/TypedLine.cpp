// SPDX-License-Identifier: GPL-3.0-or-later
// What has a shape is taken out first, wherever it stands; of the rest the first part is the name, the next the company.
#include "app/intake/TypedLine.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/ContactCells.h"

#include <QRegularExpression>

namespace askline {

template <>
std::span<const NamedValue<intake::ReadRange::What>> namesOf<intake::ReadRange::What>()
{
    using What = intake::ReadRange::What;
    static constexpr NamedValue<What> names[] = {
        {What::Name, "name"},       {What::Company, "company"}, {What::Role, "role"},         {What::Email, "email"}, {What::Phone, "phone"},
        {What::Website, "website"}, {What::Source, "source"},   {What::Referrer, "referrer"}, {What::Value, "value"}, {What::Note, "note"}};
    return names;
}

} // namespace askline

namespace askline::intake {

namespace {

using What = ReadRange::What;

// Stands where something was taken out, so that what stood beside it is not joined.
constexpr QChar gap = u'\x01';

class Reading {
public:
    Reading(const QString& line, const ReadingRules& rules, const QStringList& sources) : line_(line), left_(line), rules_(rules), sources_(sources) {}

    TypedLead take()
    {
        takeShaped(What::Email, QStringLiteral("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+"));
        takeShaped(What::Website, QStringLiteral("(?:https?://|www\\.)[^\\s,;\\x01]+"));
        takeValue();
        takeShaped(What::Phone, QStringLiteral("(?<![\\w.])(?:\\+|00|\\(?0|\\()\\d?[\\d ()/.–-]{4,}\\d|(?<![\\w.])\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?!\\d)"));
        takeOrigin();
        takeRest();
        std::ranges::sort(lead_.ranges, {}, &ReadRange::from);
        return std::move(lead_);
    }

private:
    void note(What what, qsizetype from, qsizetype length, qsizetype taken)
    {
        lead_.ranges.append({what, from, from + length});
        left_.replace(from, taken, QString(taken, gap));
    }
    void takeShaped(What what, const QString& shape);
    void takeValue();
    void takeOrigin();
    void takeRest();
    void takePart(qsizetype from, QStringView part);
    void splitNameAndCompany(qsizetype from, QStringView part);
    void setName(qsizetype from, QStringView name);
    bool isSource(const QString& name, const QString& word) const;

    const QString line_;
    QString left_;
    const ReadingRules& rules_;
    const QStringList& sources_;
    TypedLead lead_;
};

void Reading::takeShaped(What what, const QString& shape)
{
    const QRegularExpression pattern(shape, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Contact& contact = lead_.proposal.contact;
    for (auto each = pattern.globalMatch(QString(left_)); each.hasNext();) {
        const auto match = each.next();
        const QString text = match.captured().trimmed();
        if (what == What::Phone && digitsOf(text).size() < 6)
            continue;
        if (what == What::Email)
            addPoints(contact.points, emailsIn(text, {}));
        else if (what == What::Phone)
            addPoints(contact.points, phonesIn(text, {}, rules_.region));
        else
            contact.website = text;
        note(what, match.capturedStart(), text.size(), match.capturedLength());
    }
}

void Reading::takeValue()
{
    static const QRegularExpression shape(
        QStringLiteral("(?:(?<=^|[\\s,;\\x01])(?:worth|value|wert|ca\\.?|for|für|valeur|valor|valore)\\s+)?"
                       "(?:(?:[€$£]|(?:EUR|USD|GBP|CHF|PLN)\\s)\\s?\\d[\\d.,' ]*\\d?\\s?[kKmM]?\\b|"
                       "(?<![\\w+])\\d[\\d.,']*\\s?(?:[kKmM]\\b\\s?(?:[€$£]|EUR|USD|GBP|CHF|PLN|zł)?|(?:[€$£]|EUR\\b|USD\\b|GBP\\b|CHF\\b|PLN\\b|zł|euros?\\b|Euro\\b)))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(left_);
    if (!match.hasMatch())
        return;
    const QString text = match.captured().trimmed();
    lead_.proposal.value = moneyFrom(text, rules_.currency);
    if (lead_.proposal.value)
        note(What::Value, match.capturedStart(), text.size(), match.capturedLength());
}

bool Reading::isSource(const QString& name, const QString& word) const
{
    static const QRegularExpression usual(
        QStringLiteral("^(google|facebook|instagram|linkedin|xing|youtube|tiktok|website|web site|webseite|web|online|ads?|anzeige|messe|"
                       "fair|trade ?show|event|newsletter|webinar|podcast|flyer|campaign|kampagne|referral|empfehlung|cold call|phone|radio|"
                       "internet|salon|feria|fiera|beurs|targi|our |the |der |die |das )"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isKnown = std::ranges::any_of(sources_, [&name](const QString& source) { return folded(source) == folded(name); });
    return isKnown || word == u"via" || word == u"source" || word == u"quelle" || word == u"über" || usual.match(name).hasMatch();
}

// "from Paul" names who sent them, "via Google" or "from the fair" where they come from.
void Reading::takeOrigin()
{
    static const QRegularExpression shape(
        QStringLiteral("(?:(?<=^)|(?<=[\\s,;\\x01]))(from|via|source|referred by|recommended by|von|über|quelle|durch|empfohlen von|de la part de|"
                       "par|recomendado por|da parte di|tramite|door|aanbevolen door|od|przez)\\s*:?\\s+([^,;\\x01]+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto each = shape.globalMatch(QString(left_)); each.hasNext();) {
        const auto match = each.next();
        // "von" and "de" stand in names as well: there they do not begin a part.
        const QString word = match.captured(1).toLower();
        const QStringView before = QStringView(left_).first(match.capturedStart()).trimmed();
        const bool beginsPart = before.isEmpty() || QStringView(u",;\x01").contains(before.back());
        if (!beginsPart && word != u"from" && word != u"via" && !word.contains(u' '))
            continue;
        const QString name = match.captured(2).trimmed();
        const bool source = isSource(name, word);
        (source ? lead_.proposal.source : lead_.referrer) = name;
        return note(source ? What::Source : What::Referrer, match.capturedStart(), match.captured().trimmed().size(), match.capturedLength());
    }
}

void Reading::setName(qsizetype from, QStringView name)
{
    const NameParts parts = splitName(name);
    lead_.proposal.contact.firstName = parts.first;
    lead_.proposal.contact.lastName = parts.last;
    lead_.ranges.append({What::Name, from, from + name.size()});
}

// "Anna Berger Berger GmbH" without a comma: two words of name, then the company.
void Reading::splitNameAndCompany(qsizetype from, QStringView part)
{
    const qsizetype first = part.indexOf(u' ');
    const qsizetype second = first < 0 ? -1 : part.indexOf(u' ', first + 1);
    const QStringView rest = second < 0 ? QStringView() : part.sliced(second + 1).trimmed();
    if (rest.contains(u' ') && looksLikeCompany(rest) && looksLikePersonName(part.first(second))) {
        setName(from, part.first(second));
        lead_.proposal.contact.company = rest.toString();
        lead_.ranges.append({What::Company, from + second + 1, from + part.size()});
        return;
    }
    lead_.proposal.contact.company = part.toString();
    lead_.ranges.append({What::Company, from, from + part.size()});
}

void Reading::takePart(qsizetype from, QStringView part)
{
    Contact& contact = lead_.proposal.contact;
    const bool hasName = !contact.firstName.isEmpty() || !contact.lastName.isEmpty();
    const auto add = [&](What what) { lead_.ranges.append({what, from, from + part.size()}); };
    if (!hasName && contact.company.isEmpty() && looksLikeCompany(part))
        return splitNameAndCompany(from, part);
    if (!hasName && !std::ranges::any_of(part, [](QChar c) { return c.isDigit(); }))
        return setName(from, part);
    if (contact.company.isEmpty()) {
        contact.company = part.toString();
        return add(What::Company);
    }
    if (contact.role.isEmpty() && part.count(u' ') < 4 && lead_.proposal.note.isEmpty()) {
        contact.role = part.toString();
        return add(What::Role);
    }
    lead_.proposal.note += (lead_.proposal.note.isEmpty() ? QString() : QStringLiteral(", ")) + part.toString();
    add(What::Note);
}

void Reading::takeRest()
{
    static const QRegularExpression parts(QStringLiteral("[^,;\\t\\x01]+"));
    for (auto each = parts.globalMatch(QString(left_)); each.hasNext();) {
        const auto match = each.next();
        const QString part = match.captured().trimmed();
        const qsizetype from = match.capturedStart() + match.captured().indexOf(part);
        if (std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber(); }))
            takePart(from, part);
    }
}

} // namespace

TypedLead readTypedLine(const QString& line, const ReadingRules& rules, const QStringList& sources)
{
    return Reading(line.left(1000), rules, sources).take();
}

} // namespace askline::intake
