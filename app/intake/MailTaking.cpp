// SPDX-License-Identifier: GPL-3.0-or-later
// Leads go the way of every import, so that they are matched and undone like any other.
#include "app/intake/MailTaking.h"

#include "app/intake/ImportFile.h"
#include "app/intake/LeadIdentity.h"
#include "app/intake/MailReader.h"
#include "app/workspace/imports/ImportLeads.h"
#include "app/workspace/touches/LogTouch.h"

namespace askline::intake {

namespace {

constexpr qsizetype longestKept = 20'000; // characters of a mail's own text

class Sorting {
public:
    Sorting(Workspace& workspace, const MailRules& mail, ReadingRules reading) : workspace_(workspace), mail_(mail), reading_(std::move(reading)) {}

    void take(const MailMessage& mail, MailSide side)
    {
        side == MailSide::Sent ? takeSent(mail) : takeReceived(mail);
    }

    QList<LeadProposal> leads;
    QList<MailTouch> touches;
    QList<MailRemark> remarks;
    int leftAlone = 0;

private:
    static QByteArray identityOf(const MailMessage& mail, LeadId lead)
    {
        return mail.messageId.isEmpty() ? QByteArray() : intake::identityOf(QStringLiteral("mail"), mail.messageId + u' ' + lead.hex());
    }

    TouchLog logOf(const MailMessage& mail, LeadId lead, Direction direction) const
    {
        TouchLog log;
        log.touch.lead = lead;
        log.touch.kind = TouchKind::Email;
        log.touch.direction = direction;
        log.touch.outcome = direction == Direction::Made ? TouchOutcome::Sent : TouchOutcome::None;
        log.touch.at = std::min(mail.date.value_or(workspace_.now()), workspace_.now());
        log.touch.subject = mail.subject;
        log.touch.note = withoutQuote(mail.text).left(longestKept);
        return log;
    }

    void takeSent(const MailMessage& mail)
    {
        bool isToSomebody = false;
        for (const QString& recipient : mail.recipients) {
            const auto lead = leadOfAddress(workspace_, recipient);
            if (!lead)
                continue;
            isToSomebody = true;
            TouchLog log = logOf(mail, lead->id, Direction::Made);
            if (const AskKind ask = mail.isBulk ? AskKind::None : mail_.askIn(log.touch.note); ask != AskKind::None)
                log.ask = AskMade{ask, {}, AskAnswer::Open};
            touches += MailTouch{log, identityOf(mail, lead->id)};
        }
        leftAlone += !isToSomebody;
    }

    void takeReceived(const MailMessage& mail)
    {
        auto lead = leadFromMail(mail, reading_);
        const MailKind kind = lead ? MailKind::FormLead : lead.error().kind;
        const auto known = leadOfAddress(workspace_, mail.from.address);
        if (kind == MailKind::Bounce)
            return remarkBounce(mail);
        if (kind == MailKind::OutOfOffice)
            return remarkAbsence(mail, known);
        // Somebody who is here writes: that is an answer, whatever its subject says. A form's mail comes from the form.
        const bool isAnswer = known && (kind == MailKind::ReplyInThread || (lead && isFrom(*lead, mail)));
        if (isAnswer)
            touches += MailTouch{logOf(mail, known->id, Direction::Received), identityOf(mail, known->id)};
        else if (lead)
            leads += *lead;
        else
            ++leftAlone;
    }

    static bool isFrom(const LeadProposal& lead, const MailMessage& mail)
    {
        return lead.contact.firstOf(ContactPoint::Kind::Email).compare(mail.from.address, Qt::CaseInsensitive) == 0;
    }

    void remarkBounce(const MailMessage& mail)
    {
        bool isOfSomebody = false;
        for (const QString& address : mail.failedRecipients)
            if (const auto lead = leadOfAddress(workspace_, address)) {
                isOfSomebody = true;
                remarks += MailRemark{lead->id, mail_.bounced.arg(address, mail.subject), mail.date.value_or(workspace_.now())};
            }
        leftAlone += !isOfSomebody;
    }

    void remarkAbsence(const MailMessage& mail, const std::optional<LeadRow>& known)
    {
        if (!known) {
            ++leftAlone;
            return;
        }
        const QString words = withoutQuote(mail.text).left(longestKept);
        remarks += MailRemark{known->id, mail_.away.arg(mail.subject) + (words.isEmpty() ? QString() : u'\n' + words), mail.date.value_or(workspace_.now())};
    }

    Workspace& workspace_;
    const MailRules& mail_;
    ReadingRules reading_;
};

Result<Done<int>> importMails(Workspace& workspace, const QList<LeadProposal>& leads, const QString& source)
{
    ImportPlan plan;
    plan.fileName = source;
    plan.format = QStringLiteral("mail");
    plan.source = source;
    qsizetype next = 0;
    const ProposalStream stream{[&]() -> std::optional<LeadProposal> { return next < leads.size() ? std::optional(leads[next++]) : std::nullopt; }, [] { return 0; }, leads.size()};
    auto done = importLeads(workspace, plan, stream);
    if (!done)
        return failed(done.error());
    return Done<int>{done->value.counts.added, done->changes};
}

} // namespace

TakenMail& TakenMail::operator+=(const TakenMail& other)
{
    leads += other.leads;
    replies += other.replies;
    sent += other.sent;
    remarks += other.remarks;
    leftAlone += other.leftAlone;
    return *this;
}

Result<Done<TakenMail>> takeMail(Workspace& workspace, const QList<MailMessage>& mails, MailSide side, const MailRules& rules)
{
    Sorting sorting(workspace, rules, openOptions(workspace, {}).rules);
    for (const MailMessage& mail : mails)
        sorting.take(mail, side);
    Done<TakenMail> done;
    done.value.leftAlone = sorting.leftAlone;
    if (!sorting.leads.isEmpty()) {
        auto imported = importMails(workspace, sorting.leads, rules.source);
        if (!imported)
            return failed(imported.error());
        done.value.leads = imported->value;
        done.changes += imported->changes;
    }
    if (!sorting.touches.isEmpty() || !sorting.remarks.isEmpty()) {
        const auto logged = logMail(workspace, sorting.touches, sorting.remarks);
        if (!logged)
            return failed(logged.error());
        done.value.replies = logged->value.received;
        done.value.sent = logged->value.made;
        done.value.remarks = logged->value.remarks;
        done.changes += logged->changes;
    }
    return done;
}

} // namespace askline::intake
