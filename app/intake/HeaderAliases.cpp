// SPDX-License-Identifier: GPL-3.0-or-later
// A header is compared whole, then without the words that only qualify it, then as a sentence that holds an alias.
#include "app/intake/HeaderAliases.h"

#include "app/base/Folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

namespace {

struct Alias {
    MappedField field;
    int rank;
    QString text;
};

QString compact(const QString& words)
{
    return QString(words).remove(u' ');
}

QHash<QString, Alias> readTable()
{
    QHash<QString, Alias> aliases;
    for (const AliasLine& line : aliasTable()) {
        int rank = 0;
        for (const QStringView alias : QStringView(line.aliases).split(u'|')) {
            const QString key = compact(foldedWords(alias));
            if (!aliases.contains(key))
                aliases.insert(key, {line.field, rank++, alias.toString()});
        }
    }
    return aliases;
}

const Alias* aliasFor(const QString& words)
{
    static const QHash<QString, Alias> aliases = readTable();
    const auto found = aliases.constFind(compact(words));
    return found == aliases.constEnd() ? nullptr : &*found;
}

QSet<QString> wordsOf(const char16_t* words)
{
    const QStringList list = folded(QStringView(words)).split(u' ');
    return {list.begin(), list.end()};
}

const QSet<QString>& qualifierWords()
{
    static const QSet<QString> words = wordsOf(
        u"your ihr ihre dein deine votre tu su tuo tua il la le uw je jouw seu sua twoj twoja the please enter bitte angeben "
        u"primary main default lead person contact customer client kunde kontakt invitee participant prospect required "
        u"optional pflichtfeld current value address adresse number nummer nr no");
    return words;
}

const QSet<QString>& labelWords()
{
    static const QSet<QString> words = wordsOf(
        u"work business office company geschäftlich dienstlich arbeit büro professionnel professional pro bureau trabajo lavoro "
        u"ufficio werk zakelijk trabalho praca służbowy home private privat personal persönlich domicile casa personale thuis "
        u"privé pessoal dom prywatny mobile mobil cell handy portable móvil celular cellulare mobiel gsm telemóvel komórka other "
        u"weitere secondary alternate andere autre otro altro whatsapp direct");
    return words;
}

const QSet<QString>& othersWords()
{
    static const QSet<QString> words = wordsOf(
        u"owner assigned referrer referred parent assistant spouse manager partner emergency user host agent rep creator "
        u"bearbeiter besitzer recruiter invited team");
    return words;
}

QString labelOf(const QStringList& words)
{
    static const QHash<QString, QString> common = [] {
        QHash<QString, QString> result;
        const std::pair<const char16_t*, const char16_t*> groups[] = {
            {u"mobile", u"mobile mobil cell handy portable móvil celular cellulare mobiel gsm telemóvel komórka"},
            {u"home", u"home private privat personal persönlich domicile casa personale thuis privé pessoal dom prywatny"},
            {u"other", u"other weitere secondary alternate andere autre otro altro"}};
        for (const auto& [label, list] : groups)
            for (const QString& word : wordsOf(list))
                result.insert(word, QString::fromUtf16(label));
        return result;
    }();
    for (const QString& word : words) {
        if (common.contains(word))
            return common.value(word);
        if (labelWords().contains(word))
            return word == u"whatsapp" || word == u"direct" ? word : QStringLiteral("work");
        if (word.startsWith(u"mobil") || word.startsWith(u"handy"))
            return QStringLiteral("mobile");
    }
    return {};
}

bool isReachable(MappedField field)
{
    return field == MappedField::Email || field == MappedField::Phone || field == MappedField::Fax;
}

QStringList without(const QStringList& words, const QSet<QString>& dropped)
{
    QStringList kept;
    for (const QString& word : words)
        if (!dropped.contains(word) && !std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }))
            kept.append(word);
    if (!kept.isEmpty())
        while (kept.last().size() > 1 && kept.last().back().isDigit())
            kept.last().chop(1);
    return kept;
}

HeaderMeaning meaning(const Alias& alias, HeaderMeaning::By by, const QStringList& words)
{
    return {alias.field, by, alias.rank, alias.text, isReachable(alias.field) ? labelOf(words) : QString()};
}

std::optional<HeaderMeaning> qualified(const QStringList& words)
{
    static const QSet<QString> currencies = wordsOf(u"eur usd gbp chf pln euro in");
    if (const Alias* alias = aliasFor(without(words, currencies).join(u' ')); alias && alias->field == MappedField::Value)
        return meaning(*alias, HeaderMeaning::By::Qualified, words);
    const QStringList bare = without(words, qualifierWords());
    if (const Alias* alias = aliasFor(bare.join(u' ')); alias && !bare.isEmpty())
        return meaning(*alias, HeaderMeaning::By::Qualified, words);
    for (const QStringList& rest : {without(words, labelWords()), without(bare, labelWords())})
        if (const Alias* alias = aliasFor(rest.join(u' ')); alias && isReachable(alias->field))
            return meaning(*alias, HeaderMeaning::By::Qualified, words);
    return std::nullopt;
}

// The longest run of the sentence's words that is an alias. Of one word only e-mail and phone are telling enough.
std::optional<HeaderMeaning> inSentence(const QStringList& words)
{
    for (qsizetype length = std::min<qsizetype>(words.size(), 6); length > 0; --length)
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            const Alias* alias = aliasFor(words.mid(from, length).join(u' '));
            const bool telling = alias && (isReachable(alias->field) ||
                                           (length > 1 && (alias->field == MappedField::Name || alias->field == MappedField::FirstName ||
                                                           alias->field == MappedField::LastName || alias->field == MappedField::Company ||
                                                           alias->field == MappedField::Role || alias->field == MappedField::Source)));
            if (telling)
                return meaning(*alias, HeaderMeaning::By::Sentence, words);
        }
    return std::nullopt;
}

} // namespace

std::optional<HeaderMeaning> meaningOfHeader(const QString& header)
{
    const QString text = foldedWords(zoneIn(header).header);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 40)
        return std::nullopt;
    if (const Alias* alias = aliasFor(text))
        return meaning(*alias, HeaderMeaning::By::WholeHeader, words);
    if (speaksOfAnother(header))
        return std::nullopt;
    if (const auto found = qualified(words))
        return found;
    return words.size() > 2 ? inSentence(words) : std::nullopt;
}

QString labelIn(const QString& text)
{
    return labelOf(foldedWords(text).split(u' ', Qt::SkipEmptyParts));
}

HeaderZone zoneIn(const QString& header)
{
    static const QRegularExpression zone(QStringLiteral("\\s*[(\\[](?:UTC|GMT)\\s*(?:([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?)?[)\\]]\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = zone.match(header);
    if (!match.hasMatch())
        return {header, std::nullopt};
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return {header.left(match.capturedStart()), match.captured(1) == u"-" ? -seconds : seconds};
}

QString currencyIn(const QString& header)
{
    static const std::pair<QString, QString> all[] = {
        {QStringLiteral("eur"), QStringLiteral("EUR")}, {QStringLiteral("euro"), QStringLiteral("EUR")}, {QStringLiteral("usd"), QStringLiteral("USD")},
        {QStringLiteral("gbp"), QStringLiteral("GBP")}, {QStringLiteral("chf"), QStringLiteral("CHF")},  {QStringLiteral("pln"), QStringLiteral("PLN")}};
    const QStringList words = foldedWords(header).split(u' ');
    for (const auto& [word, code] : all)
        if (words.contains(word))
            return code;
    return header.contains(u'€')   ? QStringLiteral("EUR")
           : header.contains(u'$') ? QStringLiteral("USD")
           : header.contains(u'£') ? QStringLiteral("GBP")
                                   : QString();
}

bool speaksOfAnother(const QString& header)
{
    const QStringList words = foldedWords(header).split(u' ');
    if (aliasFor(words.join(u' ')))
        return false;
    static const QSet<QString> deeds = wordsOf(u"created modified updated changed erstellt geändert angelegt créé creado creato");
    static const QSet<QString> doers = wordsOf(u"by von par por da door przez");
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (deeds.contains(words[i]) && doers.contains(words[i + 1]))
            return true;
    return std::ranges::any_of(words, [](const QString& word) { return othersWords().contains(word); });
}

bool isBareName(const QString& header)
{
    static const QSet<QString> bare{QStringLiteral("name"), QStringLiteral("nom"), QStringLiteral("naam")};
    return bare.contains(foldedWords(header));
}

int headersAmong(const QStringList& cells)
{
    int count = 0;
    for (const QString& cell : cells)
        if (cell.size() < 80)
            if (const auto found = meaningOfHeader(cell))
                count += found->by != HeaderMeaning::By::Sentence;
    return count;
}

} // namespace askline::intake
