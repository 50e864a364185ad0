// SPDX-License-Identifier: GPL-3.0-or-later
// The person of a form's notification is in its body or its Reply-To, never in its From.
#include "app/intake/MailReader.h"

#include "app/intake/ContactCells.h"
#include "app/intake/FormText.h"
#include "app/intake/LeadIdentity.h"
#include "app/intake/Signature.h"

namespace askline::intake {

namespace {

void nameFrom(Contact& contact, const QString& name)
{
    if (!contact.firstName.isEmpty() || !contact.lastName.isEmpty() || name.contains(u'@'))
        return;
    const NameParts parts = splitName(name);
    contact.firstName = parts.first;
    contact.lastName = parts.last;
}

bool hasEmail(const Contact& contact)
{
    return std::ranges::any_of(contact.points, [](const ContactPoint& point) { return point.kind == ContactPoint::Kind::Email; });
}

void finish(LeadProposal& lead, const MailMessage& mail)
{
    lead.receivedAt = mail.date;
    lead.identity = mail.messageId.isEmpty() ? identityOf(lead) : identityOf(QStringLiteral("mail"), mail.messageId);
}

LeadProposal formLead(const MailMessage& mail, LeadProposal lead)
{
    Contact& contact = lead.contact;
    const bool isReplyToPerson = !mail.replyTo.address.isEmpty() && mail.replyTo.address != mail.from.address && !isUnattended(mail.replyTo.address);
    if (isReplyToPerson) {
        if (!hasEmail(contact))
            addPoints(contact.points, emailsIn(mail.replyTo.address, {}));
        nameFrom(contact, mail.replyTo.name);
    }
    if (const QString form = formNamedIn(mail.subject); !form.isEmpty())
        lead.form.append({QStringLiteral("Form"), form});
    // The text as it came stays with the lead, once.
    if (lead.message.isEmpty())
        lead.message = mail.text;
    else
        lead.form.append({mail.subject.isEmpty() ? QStringLiteral("E-mail") : mail.subject, mail.text});
    finish(lead, mail);
    return lead;
}

LeadProposal personalLead(const MailMessage& mail, const ReadingRules& rules)
{
    LeadProposal lead;
    lead.contact = contactFromSignature(signatureOf(mail.text), rules);
    const MailAddress& person = mail.replyTo.address.isEmpty() ? mail.from : mail.replyTo;
    QList<ContactPoint> points = emailsIn(person.address, {});
    addPoints(points, lead.contact.points);
    lead.contact.points = points;
    if (!mail.from.name.isEmpty() && !mail.from.name.contains(u'@')) {
        lead.contact.firstName.clear();
        lead.contact.lastName.clear();
        nameFrom(lead.contact, mail.from.name);
    }
    lead.message = mail.subject.isEmpty() ? mail.text : mail.subject + QStringLiteral("\n\n") + mail.text;
    finish(lead, mail);
    return lead;
}

} // namespace

std::expected<LeadProposal, SkippedMail> leadFromMail(const MailMessage& mail, const ReadingRules& rules)
{
    QList<FormAnswer> answers = answersInHtml(mail.html);
    FormReading form = leadFromAnswers(answers, rules);
    if (FormReading plain = leadFromAnswers(answersInText(mail.text), rules); plain.knownFields > form.knownFields)
        form = std::move(plain);
    const MailKind kind = kindOf(mail, form);
    if (kind == MailKind::FormLead) {
        LeadProposal lead = formLead(mail, std::move(form.lead));
        if (!lead.contact.displayName().isEmpty())
            return lead;
    }
    if (kind == MailKind::PersonalMail)
        return personalLead(mail, rules);
    return std::unexpected(SkippedMail{kind, mail.from.address, mail.messageId, mail.date, mail.subject, withoutQuote(mail.text)});
}

MailReader::MailReader(QByteArray bytes, Holds holds, ReadingRules rules)
    : bytes_(std::move(bytes)), holds_(holds), rules_(std::move(rules)), box_(bytes_)
{
}

std::optional<MailPart> MailReader::nextPart()
{
    if (holds_ == Holds::ManyMails)
        return box_.next();
    if (std::exchange(isGiven_, true))
        return std::nullopt;
    return MailPart{bytes_, 1};
}

void MailReader::rewind()
{
    box_ = MailBoxReader(bytes_);
    isGiven_ = false;
    forget();
}

double MailReader::share() const
{
    return holds_ == Holds::ManyMails ? box_.share() : isGiven_ ? 1 : 0;
}

std::optional<LeadProposal> MailReader::next()
{
    while (const auto part = nextPart()) {
        const auto mail = readMail(part->bytes);
        auto lead = mail ? leadFromMail(*mail, rules_) : std::unexpected(SkippedMail{.kind = MailKind::Unreadable});
        if (lead) {
            lead->line = part->line;
            return std::move(*lead);
        }
        lead.error().line = part->line;
        skipped_.append(std::move(lead.error()));
    }
    return std::nullopt;
}

} // namespace askline::intake
