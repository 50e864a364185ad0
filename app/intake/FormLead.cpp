// SPDX-License-Identifier: GPL-3.0-or-later
// Each answer is taken for the field its label means; a second answer for a field that is filled is kept as it is.
#include "app/intake/FormLead.h"

#include "app/base/Folding.h"
#include "app/intake/CellText.h"
#include "app/intake/ContactCells.h"
#include "app/intake/CountryNames.h"
#include "app/intake/FormText.h"
#include "app/intake/HeaderAliases.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace askline::intake {

namespace {

// "From: Anna Berger anna@example.com", as Contact Form 7 writes it in several languages.
bool isSender(const QString& name, const QString& value)
{
    static const QSet<QString> words{QStringLiteral("from"), QStringLiteral("von"), QStringLiteral("de"), QStringLiteral("da"),
                                     QStringLiteral("van"), QStringLiteral("od"), QStringLiteral("sender"), QStringLiteral("absender")};
    return words.contains(foldedWords(name)) && value.contains(u'@');
}

class FormFields {
public:
    FormFields(const ReadingRules& rules, FormReading& reading) : rules_(rules), reading_(reading) {}

    void take(const FormAnswer& answer)
    {
        const QString value = cellText(answer.answer);
        if (value.isEmpty() || isMachinery(answer.question))
            return;
        if (isSender(answer.question, value))
            return sender(value);
        const auto meaning = meaningOfHeader(answer.question);
        if (foldedWords(answer.question) == u"replyto" && answer.question.startsWith(u'_'))
            email(value, {});
        else if (!meaning || !field(*meaning, value))
            reading_.lead.form.append({answer.question, value});
        if (value.contains(u"utm_"))
            campaignOf(value);
    }
    void finish()
    {
        Contact& contact = reading_.lead.contact;
        if (!wholeName_.isEmpty() && (contact.firstName.isEmpty() || contact.lastName.isEmpty())) {
            // "Vorname: Anna" beside "Name: Berger".
            const bool isLast = !contact.firstName.isEmpty() && !wholeName_.contains(contact.firstName);
            const NameParts parts = isLast ? NameParts{contact.firstName, wholeName_} : splitName(wholeName_);
            contact.firstName = parts.first;
            contact.lastName = parts.last;
        }
        const QString country = countryCode(contact.country);
        if (!country.isEmpty())
            contact.country = country;
        for (const auto& [typed, label] : phones_)
            addPoints(contact.points, phonesIn(typed, label, country.isEmpty() ? rules_.region : country));
        reading_.hasAddress = !contact.points.isEmpty();
    }

private:
    void sender(const QString& value)
    {
        email(value, {});
        ++reading_.knownFields;
        static const QRegularExpression address(QStringLiteral("[<(\\[]?[^\\s<(\\[]+@[^\\s>)\\]]+[>)\\]]?"));
        if (const QString name = QString(value).remove(address).remove(u'"').trimmed(); !name.isEmpty() && wholeName_.isEmpty())
            wholeName_ = name;
    }
    void email(const QString& value, const QString& label)
    {
        if (value.contains(u'@') && value.size() < 500)
            addPoints(reading_.lead.contact.points, emailsIn(value, label));
    }
    bool into(QString& place, const QString& value)
    {
        if (!place.isEmpty() || value.size() > 500)
            return false;
        place = value.simplified();
        ++reading_.knownFields;
        return true;
    }
    // The address of the form's page often says which ad led there.
    void campaignOf(const QString& page)
    {
        const QUrlQuery query{QUrl(page)};
        if (reading_.lead.source.isEmpty() && rules_.source.isEmpty())
            reading_.lead.source = query.queryItemValue(QStringLiteral("utm_source"), QUrl::FullyDecoded);
        if (reading_.lead.campaign.isEmpty())
            reading_.lead.campaign = query.queryItemValue(QStringLiteral("utm_campaign"), QUrl::FullyDecoded);
    }
    bool field(const HeaderMeaning& meaning, const QString& value);
    bool reachable(const HeaderMeaning& meaning, const QString& value);

    const ReadingRules& rules_;
    FormReading& reading_;
    QString wholeName_;
    QList<std::pair<QString, QString>> phones_;
};

bool FormFields::reachable(const HeaderMeaning& meaning, const QString& value)
{
    const bool isEmail = meaning.field == MappedField::Email;
    if (isEmail ? !value.contains(u'@') || value.size() > 500 : value.size() > 120 || !std::ranges::any_of(value, [](QChar c) { return c.isDigit(); }))
        return false;
    ++reading_.knownFields;
    if (isEmail)
        email(value, meaning.label);
    else
        phones_.append({value, meaning.label});
    return true;
}

bool FormFields::field(const HeaderMeaning& meaning, const QString& value)
{
    LeadProposal& lead = reading_.lead;
    Contact& contact = lead.contact;
    switch (meaning.field) {
    case MappedField::Email:
    case MappedField::Phone:
        return reachable(meaning, value);
    case MappedField::Fax:
        return true;
    case MappedField::Name:
        return into(wholeName_, value);
    case MappedField::FirstName:
        return into(contact.firstName, value);
    case MappedField::LastName:
        return into(contact.lastName, value);
    case MappedField::Company:
        return into(contact.company, value);
    case MappedField::Role:
        return into(contact.role, value);
    case MappedField::Place:
        return into(contact.place, value);
    case MappedField::Country:
        return into(contact.country, value);
    case MappedField::Website:
        return into(contact.website, value);
    case MappedField::Source:
        return into(lead.source, value);
    case MappedField::Campaign:
        return into(lead.campaign, value);
    case MappedField::Message:
        if (!lead.message.isEmpty())
            return false;
        ++reading_.knownFields;
        lead.message = value;
        return true;
    default:
        return false;
    }
}

} // namespace

FormReading leadFromAnswers(const QList<FormAnswer>& answers, const ReadingRules& rules)
{
    FormReading reading;
    FormFields fields(rules, reading);
    for (const FormAnswer& answer : answers)
        fields.take(answer);
    fields.finish();
    return reading;
}

} // namespace askline::intake
