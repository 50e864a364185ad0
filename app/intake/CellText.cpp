// SPDX-License-Identifier: GPL-3.0-or-later
// Most cells are plain ASCII: those are only copied.
#include "app/intake/CellText.h"

#include "app/base/Folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

namespace {

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

QStringView withoutGuard(QStringView text)
{
    if (text.size() > 1 && text[0] == u'\'' && (text[1].isDigit() || QStringView(u"=+-@\t").contains(text[1])))
        return text.sliced(1);
    if (text.size() > 2 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.sliced(2, text.size() - 3).trimmed();
    if (text.size() > 1 && text[0] == u'=' && (text[1] == u'+' || text[1].isDigit()))
        return text.sliced(1);
    return text;
}

QSet<QString> wordsOf(const char16_t* words)
{
    QSet<QString> result;
    for (const QStringView word : QStringView(words).split(u'|'))
        result.insert(foldedWords(word));
    return result;
}

} // namespace

QString cellText(QStringView cell)
{
    cell = cell.trimmed();
    if (isPlain(cell))
        return withoutGuard(cell).toString();
    const QString text = cleaned(cell);
    return withoutGuard(text).toString();
}

QString cellLine(QStringView cell)
{
    const QString text = cellText(cell);
    return text.contains(u"  ") || text.contains(u'\n') || text.contains(u'\t') ? text.simplified() : text;
}

QString withoutPrefix(const QString& text)
{
    const qsizetype colon = text.left(3).indexOf(u':');
    if (colon < 1 || text.size() < colon + 2)
        return text;
    const QStringView prefix = QStringView(text).first(colon);
    const QString rest = text.mid(colon + 1).trimmed();
    const bool isDigits = std::ranges::all_of(rest, [](QChar c) { return c.isDigit(); });
    if (prefix == u"p")
        return rest.startsWith(u'+') || rest.startsWith(u'<') || (!rest.isEmpty() && rest[0].isDigit()) ? rest : text;
    const bool isKnown = prefix == u"l" || prefix == u"ag" || prefix == u"as" || prefix == u"c" || prefix == u"f" || prefix == u"z";
    return isKnown && isDigits ? rest : text;
}

bool meansNothing(QStringView text)
{
    if (text.size() > 16)
        return false;
    static const QSet<QString> words =
        wordsOf(u"|n a|none|null|nil|undefined|nan|keine|keine angabe|k a|keiner|blank|empty|unknown|unbekannt|aucun|"
                u"aucune|ninguno|ninguna|nessuno|nessuna|geen|nenhum|brak|nie podano");
    return words.contains(foldedWords(text));
}

std::optional<bool> truthOf(const QString& text)
{
    static const QSet<QString> yes =
        wordsOf(u"1|true|yes|y|x|ja|j|oui|o|vrai|si|s|verdadero|vero|waar|sim|verdadeiro|tak|t|prawda|wahr|on|opt out|opted out|"
                u"unsubscribed|optout|do not call|do not contact|abgemeldet|gesperrt|✓|✔|désinscrit|désabonné");
    static const QSet<QString> no =
        wordsOf(u"0|false|no|n|nein|non|faux|falso|nee|onwaar|não|nie|falsch|fałsz|off|subscribed|opted in|opt in|active|never");
    if (text == u"✓" || text == u"✔" || text == u"☑")
        return true;
    const QString word = foldedWords(text);
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<Standing> standingOf(const QString& text)
{
    static const std::pair<Standing, QSet<QString>> all[] = {
        {Standing::Won, wordsOf(u"won|closed won|gewonnen|gewonnen abgeschlossen|abgeschlossen und gewonnen|erfolgreich|gagné|"
                                u"conclu|ganado|ganada|cerrado ganado|vinto|vinta|chiuso vinto|gewonnen deal|ganho|ganha|"
                                u"fechado ganho|wygrana|wygrany|customer|kunde|converted|closed converted")},
        {Standing::Lost, wordsOf(u"lost|closed lost|verloren|abgesagt|absage|nicht erfolgreich|perdu|perdue|perdido|perdida|"
                                 u"cerrado perdido|perso|persa|chiuso perso|fechado perdido|przegrana|przegrany|utracona|"
                                 u"closed not converted")},
        {Standing::Disqualified, wordsOf(u"disqualified|unqualified|not qualified|junk|junk lead|spam|disqualifiziert|unqualifiziert|"
                                         u"nicht qualifiziert|non qualifié|disqualifié|descalificado|no calificado|"
                                         u"non qualificato|niet gekwalificeerd|desqualificado|niezakwalifikowany")},
        {Standing::Open, wordsOf(u"open|offen|new|neu|ouvert|nouveau|abierto|abierta|nuevo|aperto|aperta|nuovo|aberto|aberta|novo|"
                                 u"otwarty|otwarta|nowy|nieuw|in progress|in bearbeitung|en cours|in corso|active|aktiv|working|"
                                 u"contacted|open not contacted|working contacted")}};
    const QString word = foldedWords(text);
    if (!word.isEmpty())
        for (const auto& [standing, words] : all)
            if (words.contains(word))
                return standing;
    return std::nullopt;
}

QString zoneNamed(const QString& text)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("eastern time us canada"), QStringLiteral("America/New_York")},
        {QStringLiteral("central time us canada"), QStringLiteral("America/Chicago")},
        {QStringLiteral("mountain time us canada"), QStringLiteral("America/Denver")},
        {QStringLiteral("pacific time us canada"), QStringLiteral("America/Los_Angeles")},
        {QStringLiteral("eastern time"), QStringLiteral("America/New_York")},
        {QStringLiteral("central time"), QStringLiteral("America/Chicago")},
        {QStringLiteral("mountain time"), QStringLiteral("America/Denver")},
        {QStringLiteral("pacific time"), QStringLiteral("America/Los_Angeles")},
        {QStringLiteral("uk ireland lisbon time"), QStringLiteral("Europe/London")},
        {QStringLiteral("central european time"), QStringLiteral("Europe/Berlin")},
        {QStringLiteral("eastern european time"), QStringLiteral("Europe/Helsinki")},
        {QStringLiteral("india sri lanka time"), QStringLiteral("Asia/Kolkata")},
        {QStringLiteral("australia sydney time"), QStringLiteral("Australia/Sydney")}};
    if (text.isEmpty() || text.size() > 60)
        return {};
    if (QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return text;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(text.toUtf8()); !iana.isEmpty())
        return QString::fromLatin1(iana);
    return known.value(foldedWords(text));
}

} // namespace askline::intake
