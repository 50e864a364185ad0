// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and addresses are told by their shape, the company by its legal form, the name by standing first.
#include "app/intake/Signature.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/ContactCells.h"
#include "app/intake/HeaderAliases.h"

#include <QRegularExpression>

namespace askline::intake {

namespace {

bool isGreeting(const QString& line)
{
    static const QRegularExpression words(
        QStringLiteral("^(best|kind|warm|many|with)? ?(regards|wishes|thanks)|^(cheers|sincerely|yours|thanks|thank you|best)[,.!]?$|"
                       "^(mit )?(freundlichen?|besten?|herzlichen?|liebe|viele|schöne) (grüßen?|grüsse|gruss|gruß)|^(mfg|lg|vg)\\b|"
                       "^(bien )?cordialement|^(un )?(cordial )?saludos?|^atentamente|^cordiali saluti|^(met )?(vriendelijke )?groet(en)?|"
                       "^(com os melhores )?cumprimentos|^atenciosamente|^(z )?(poważaniem|pozdrowieniami)|^pozdrawiam"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 60 && words.match(line.trimmed()).hasMatch();
}

// "Tel. +49 30 1", "M: 0170 1", "Fax …": the number and what it is.
struct Numbered {
    QString number;
    QString label;
    bool isFax = false;
};

QList<Numbered> numbersIn(const QString& line)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:\\b(fax|telefax|f|tel|telefon|phone|t|p|office|büro|mobil|mobile|handy|cell|m|direct|durchwahl)\\b\\s*[.:]?\\s*)?"
                       "((?:\\+|00|\\(?0|\\()[\\d][\\d ()/.–-]{5,}\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Numbered> found;
    for (auto each = shape.globalMatch(line); each.hasNext();) {
        const auto match = each.next();
        const QString word = match.captured(1).toLower();
        const bool isFax = word == u"fax" || word == u"telefax" || word == u"f";
        if (looksLikePhone(match.captured(2)))
            found.append({match.captured(2), word == u"m" ? QStringLiteral("mobile") : labelIn(word), isFax});
    }
    return found;
}

void readAddresses(const QString& line, Contact& contact)
{
    static const QRegularExpression email(QStringLiteral("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression website(QStringLiteral("(?:https?://|www\\.)[^\\s|,;]+"), QRegularExpression::CaseInsensitiveOption);
    for (auto each = email.globalMatch(line); each.hasNext();)
        addPoints(contact.points, emailsIn(each.next().captured(), {}));
    if (const auto match = website.match(line); match.hasMatch() && contact.website.isEmpty())
        contact.website = match.captured();
}

bool looksLikeRole(const QString& line)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(ceo|cto|cfo|coo|founder|owner|director|manager|head of|sales|consultant|engineer|president|partner|lead|assistant|"
                       "geschäftsführ\\w*|inhaber\\w*|leit(er|ung|erin)\\w*|vertrieb\\w*|berater\\w*|prokurist\\w*|assistenz|einkauf\\w*|"
                       "directeur|directrice|gérante?|responsable|director[ae]?|gerente|titolare|direttore|eigenaar|directeur|"
                       "właściciel|dyrektor|kierownik)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 80 && words.match(line).hasMatch();
}

void readPlace(const QString& line, Contact& contact)
{
    static const QRegularExpression postal(QStringLiteral("(?:^|[,·|]\\s*)(?:[A-Z]{1,2}-)?\\d{4,5}\\s+([\\p{L}][\\p{L} .-]{1,40})$"));
    if (const auto match = postal.match(line); match.hasMatch() && contact.place.isEmpty())
        contact.place = match.captured(1).trimmed();
}

} // namespace

QString signatureOf(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = lines.size() - 1; i >= 0 && i > lines.size() - 20; --i)
        if (lines[i] == u"--" || lines[i] == u"-- " || isGreeting(lines[i]))
            return lines.mid(i + 1).join(u'\n').trimmed();
    return {};
}

Contact contactFromSignature(const QString& signature, const ReadingRules& rules)
{
    Contact contact;
    for (const QString& whole : signature.split(u'\n')) {
        const QString line = cleanedLine(whole);
        if (line.isEmpty() || isGreeting(line))
            continue;
        const qsizetype before = contact.points.size();
        readAddresses(line, contact);
        const QList<Numbered> numbers = numbersIn(line);
        for (const Numbered& number : numbers)
            if (!number.isFax)
                addPoints(contact.points, phonesIn(number.number, number.label, rules.region));
        if (contact.points.size() > before || !numbers.isEmpty() || looksLikeWebsite(line))
            continue;
        readPlace(line, contact);
        const bool hasName = !contact.firstName.isEmpty();
        if (looksLikeCompany(line) && contact.company.isEmpty())
            contact.company = line;
        else if (looksLikeRole(line) && contact.role.isEmpty())
            contact.role = line;
        else if (!hasName && looksLikePersonName(line) && line.contains(u' ')) {
            const NameParts parts = splitName(line);
            contact.firstName = parts.first;
            contact.lastName = parts.last;
        }
    }
    return contact;
}

} // namespace askline::intake
