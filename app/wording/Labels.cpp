// SPDX-License-Identifier: GPL-3.0-or-later
// One translated word or phrase an enumerator.
#include "app/wording/Labels.h"

#include <QCoreApplication>

namespace askline {

QString labelOf(TouchKind value)
{
    switch (value) {
    case TouchKind::Call: return QCoreApplication::translate("Labels", "Call");
    case TouchKind::Email: return QCoreApplication::translate("Labels", "E-mail");
    case TouchKind::Text: return QCoreApplication::translate("Labels", "Text message");
    case TouchKind::Letter: return QCoreApplication::translate("Labels", "Letter");
    case TouchKind::Meeting: return QCoreApplication::translate("Labels", "Meeting");
    }
    return {};
}

QString labelOf(TouchOutcome value)
{
    switch (value) {
    case TouchOutcome::None: return {};
    case TouchOutcome::NoAnswer: return QCoreApplication::translate("Labels", "No answer");
    case TouchOutcome::Voicemail: return QCoreApplication::translate("Labels", "Voicemail");
    case TouchOutcome::WrongNumber: return QCoreApplication::translate("Labels", "Wrong number");
    case TouchOutcome::WrongPerson: return QCoreApplication::translate("Labels", "Wrong person");
    case TouchOutcome::Gatekeeper: return QCoreApplication::translate("Labels", "Gatekeeper");
    case TouchOutcome::Callback: return QCoreApplication::translate("Labels", "Callback");
    case TouchOutcome::Conversation: return QCoreApplication::translate("Labels", "Conversation");
    case TouchOutcome::MeetingBooked: return QCoreApplication::translate("Labels", "Meeting booked");
    case TouchOutcome::NotInterested: return QCoreApplication::translate("Labels", "Not interested");
    case TouchOutcome::DoNotCall: return QCoreApplication::translate("Labels", "Do not call again");
    case TouchOutcome::Sent: return QCoreApplication::translate("Labels", "Sent");
    case TouchOutcome::Held: return QCoreApplication::translate("Labels", "Held");
    case TouchOutcome::NoShow: return QCoreApplication::translate("Labels", "Did not come");
    case TouchOutcome::Moved: return QCoreApplication::translate("Labels", "Moved");
    }
    return {};
}

QString labelOf(AskKind value)
{
    switch (value) {
    case AskKind::None: return QCoreApplication::translate("Labels", "nothing");
    case AskKind::Meeting: return QCoreApplication::translate("Labels", "a meeting");
    case AskKind::Decision: return QCoreApplication::translate("Labels", "the decision");
    case AskKind::Sale: return QCoreApplication::translate("Labels", "the sale");
    case AskKind::Signature: return QCoreApplication::translate("Labels", "the signature");
    case AskKind::Payment: return QCoreApplication::translate("Labels", "the payment");
    case AskKind::Referral: return QCoreApplication::translate("Labels", "a referral");
    case AskKind::Information: return QCoreApplication::translate("Labels", "information");
    }
    return {};
}

QString askInWords(AskKind value)
{
    switch (value) {
    case AskKind::None: return QCoreApplication::translate("Labels", "Talk");
    case AskKind::Meeting: return QCoreApplication::translate("Labels", "Ask for a meeting");
    case AskKind::Decision: return QCoreApplication::translate("Labels", "Ask for the decision");
    case AskKind::Sale: return QCoreApplication::translate("Labels", "Ask for the sale");
    case AskKind::Signature: return QCoreApplication::translate("Labels", "Ask for the signature");
    case AskKind::Payment: return QCoreApplication::translate("Labels", "Ask for the payment");
    case AskKind::Referral: return QCoreApplication::translate("Labels", "Ask for a referral");
    case AskKind::Information: return QCoreApplication::translate("Labels", "Ask for information");
    }
    return {};
}

QString labelOf(AskAnswer value)
{
    switch (value) {
    case AskAnswer::Open: return QCoreApplication::translate("Labels", "no answer yet");
    case AskAnswer::Yes: return QCoreApplication::translate("Labels", "Yes");
    case AskAnswer::No: return QCoreApplication::translate("Labels", "No");
    case AskAnswer::NotYet: return QCoreApplication::translate("Labels", "Not yet");
    }
    return {};
}

QString labelOf(StepKind value)
{
    switch (value) {
    case StepKind::Call: return QCoreApplication::translate("Labels", "Call");
    case StepKind::Email: return QCoreApplication::translate("Labels", "Write an e-mail");
    case StepKind::Text: return QCoreApplication::translate("Labels", "Send a text message");
    case StepKind::Letter: return QCoreApplication::translate("Labels", "Write a letter");
    case StepKind::Meeting: return QCoreApplication::translate("Labels", "Meeting");
    case StepKind::Chore: return QCoreApplication::translate("Labels", "To do");
    case StepKind::Preparation: return QCoreApplication::translate("Labels", "Prepare");
    case StepKind::FirstContact: return QCoreApplication::translate("Labels", "First contact");
    case StepKind::Decide: return QCoreApplication::translate("Labels", "Decide the next step");
    }
    return {};
}

QString labelOf(Triage value)
{
    switch (value) {
    case Triage::Waiting: return QCoreApplication::translate("Labels", "In the inbox");
    case Triage::Prioritised: return QCoreApplication::translate("Labels", "Prioritised");
    case Triage::Nurtured: return QCoreApplication::translate("Labels", "Nurtured");
    case Triage::Disqualified: return QCoreApplication::translate("Labels", "Disqualified");
    }
    return {};
}

QString labelOf(Standing value)
{
    switch (value) {
    case Standing::Open: return QCoreApplication::translate("Labels", "Open");
    case Standing::Won: return QCoreApplication::translate("Labels", "Won");
    case Standing::Churned: return QCoreApplication::translate("Labels", "Customer no more");
    case Standing::Lost: return QCoreApplication::translate("Labels", "Lost");
    case Standing::Disqualified: return QCoreApplication::translate("Labels", "Disqualified");
    }
    return {};
}

QString labelOf(VerdictKind value)
{
    switch (value) {
    case VerdictKind::Waiting: return QCoreApplication::translate("Labels", "Back to the inbox");
    case VerdictKind::Prioritised: return QCoreApplication::translate("Labels", "Prioritised");
    case VerdictKind::Nurtured: return QCoreApplication::translate("Labels", "Nurtured");
    case VerdictKind::Disqualified: return QCoreApplication::translate("Labels", "Disqualified");
    case VerdictKind::Won: return QCoreApplication::translate("Labels", "Won");
    case VerdictKind::Churned: return QCoreApplication::translate("Labels", "Customer no more");
    case VerdictKind::Lost: return QCoreApplication::translate("Labels", "Lost");
    case VerdictKind::Open: return QCoreApplication::translate("Labels", "Opened again");
    }
    return {};
}

QString labelOf(Criterion value)
{
    switch (value) {
    case Criterion::Budget: return QCoreApplication::translate("Labels", "Budget");
    case Criterion::Authority: return QCoreApplication::translate("Labels", "Authority");
    case Criterion::Timeline: return QCoreApplication::translate("Labels", "Timeline");
    case Criterion::Fit: return QCoreApplication::translate("Labels", "Fit");
    }
    return {};
}

QString labelOf(Mark value)
{
    switch (value) {
    case Mark::Unknown: return QCoreApplication::translate("Labels", "Unknown");
    case Mark::No: return QCoreApplication::translate("Labels", "No");
    case Mark::Partly: return QCoreApplication::translate("Labels", "Partly");
    case Mark::Yes: return QCoreApplication::translate("Labels", "Yes");
    }
    return {};
}

QString labelOf(Arrival value)
{
    switch (value) {
    case Arrival::Fresh: return QCoreApplication::translate("Labels", "Fresh enquiries");
    case Arrival::Backlog: return QCoreApplication::translate("Labels", "Old or bought contacts");
    case Arrival::Customers: return QCoreApplication::translate("Labels", "Customers");
    }
    return {};
}

QString labelOf(DuplicateChoice value)
{
    switch (value) {
    case DuplicateChoice::Fill: return QCoreApplication::translate("Labels", "Fill empty fields");
    case DuplicateChoice::Update: return QCoreApplication::translate("Labels", "Update all fields");
    case DuplicateChoice::Skip: return QCoreApplication::translate("Labels", "Leave as they are");
    case DuplicateChoice::Add: return QCoreApplication::translate("Labels", "Add once more");
    }
    return {};
}

QString labelOf(Tier value)
{
    switch (value) {
    case Tier::None: return {};
    case Tier::A: return QCoreApplication::translate("Labels", "A");
    case Tier::B: return QCoreApplication::translate("Labels", "B");
    case Tier::C: return QCoreApplication::translate("Labels", "C");
    }
    return {};
}

QString askInWords(AskKind ask, StepKind by)
{
    switch (by) {
    case StepKind::Email: return QCoreApplication::translate("Labels", "%1 by e-mail", "an ask").arg(askInWords(ask));
    case StepKind::Text: return QCoreApplication::translate("Labels", "%1 by text message", "an ask").arg(askInWords(ask));
    case StepKind::Letter: return QCoreApplication::translate("Labels", "%1 by letter", "an ask").arg(askInWords(ask));
    default: return askInWords(ask);
    }
}

QString stepInWords(const Step& step)
{
    if (!step.what.isEmpty())
        return step.what;
    switch (step.purpose) {
    case StepPurpose::Reschedule: return QCoreApplication::translate("Labels", "Offer another time");
    case StepPurpose::Thanks: return QCoreApplication::translate("Labels", "Thank them for the referral");
    case StepPurpose::Care: return QCoreApplication::translate("Labels", "Ask how it is going");
    case StepPurpose::Waiting: return QCoreApplication::translate("Labels", "Check back: they were to answer");
    case StepPurpose::None: break;
    }
    if (step.isRetry)
        return QCoreApplication::translate("Labels", "Try again");
    return step.ask == AskKind::None || step.ask == AskKind::Information ? labelOf(step.kind) : askInWords(step.ask, step.kind);
}

QString fieldLabel(const QString& field)
{
    struct Named {
        const char* field;
        const char* label;
    };
    static constexpr Named names[] = {
        {"name", QT_TRANSLATE_NOOP("Labels", "Name")},
        {"first_name", QT_TRANSLATE_NOOP("Labels", "First name")},
        {"last_name", QT_TRANSLATE_NOOP("Labels", "Last name")},
        {"email", QT_TRANSLATE_NOOP("Labels", "E-mail")},
        {"phone", QT_TRANSLATE_NOOP("Labels", "Phone")},
        {"company", QT_TRANSLATE_NOOP("Labels", "Company")},
        {"title", QT_TRANSLATE_NOOP("Labels", "Role")},
        {"role", QT_TRANSLATE_NOOP("Labels", "Role")},
        {"place", QT_TRANSLATE_NOOP("Labels", "Place")},
        {"country", QT_TRANSLATE_NOOP("Labels", "Country")},
        {"website", QT_TRANSLATE_NOOP("Labels", "Website")},
        {"time_zone", QT_TRANSLATE_NOOP("Labels", "Time zone")},
        {"source", QT_TRANSLATE_NOOP("Labels", "Source")},
        {"campaign", QT_TRANSLATE_NOOP("Labels", "Campaign")},
        {"message", QT_TRANSLATE_NOOP("Labels", "Message")},
        {"owner", QT_TRANSLATE_NOOP("Labels", "Owner")},
        {"value", QT_TRANSLATE_NOOP("Labels", "Value")},
        {"currency", QT_TRANSLATE_NOOP("Labels", "Currency")},
        {"received_at", QT_TRANSLATE_NOOP("Labels", "Received")},
        {"do_not_contact", QT_TRANSLATE_NOOP("Labels", "Do not contact")},
        {"competitor", QT_TRANSLATE_NOOP("Labels", "Competitor")},
        {"stage", QT_TRANSLATE_NOOP("Labels", "Stage")},
        {"triage", QT_TRANSLATE_NOOP("Labels", "Triage")},
        {"budget", QT_TRANSLATE_NOOP("Labels", "Budget")},
        {"budget_evidence", QT_TRANSLATE_NOOP("Labels", "Budget, evidence")},
        {"authority", QT_TRANSLATE_NOOP("Labels", "Authority")},
        {"authority_evidence", QT_TRANSLATE_NOOP("Labels", "Authority, evidence")},
        {"timeline", QT_TRANSLATE_NOOP("Labels", "Timeline")},
        {"timeline_evidence", QT_TRANSLATE_NOOP("Labels", "Timeline, evidence")},
        {"fit", QT_TRANSLATE_NOOP("Labels", "Fit")},
        {"fit_evidence", QT_TRANSLATE_NOOP("Labels", "Fit, evidence")},
        {"typed", QT_TRANSLATE_NOOP("Labels", "Address")},
        {"del", QT_TRANSLATE_NOOP("Labels", "Deleted")},
        {"what", QT_TRANSLATE_NOOP("Labels", "What")},
        {"due_day", QT_TRANSLATE_NOOP("Labels", "Day")},
        {"due_moment", QT_TRANSLATE_NOOP("Labels", "Hour")},
        {"done_at", QT_TRANSLATE_NOOP("Labels", "Done")},
        {"who", QT_TRANSLATE_NOOP("Labels", "Who")},
        {"text", QT_TRANSLATE_NOOP("Labels", "Text")},
        {"same_as", QT_TRANSLATE_NOOP("Labels", "Merged with")},
        {"target", QT_TRANSLATE_NOOP("Labels", "Link")},
        {"kind", QT_TRANSLATE_NOOP("Labels", "Kind")},
        {"promised", QT_TRANSLATE_NOOP("Labels", "Promised")},
        {"ask", QT_TRANSLATE_NOOP("Labels", "Ask")},
        {"normal", QT_TRANSLATE_NOOP("Labels", "Address")},
        {"label", QT_TRANSLATE_NOOP("Labels", "Label")},
        {"referrer", QT_TRANSLATE_NOOP("Labels", "Referrer")},
        {"identity", QT_TRANSLATE_NOOP("Labels", "Identity")},
        {"note", QT_TRANSLATE_NOOP("Labels", "Note")},
        {"status", QT_TRANSLATE_NOOP("Labels", "Outcome")},
        {"loss_reason", QT_TRANSLATE_NOOP("Labels", "Reason of loss")},
        {"fax", QT_TRANSLATE_NOOP("Labels", "Fax")},
        {"extra", QT_TRANSLATE_NOOP("Labels", "Kept with the lead")},
        {"ignored", QT_TRANSLATE_NOOP("Labels", "Left out")},
    };
    for (const Named& named : names)
        if (field == QLatin1StringView(named.field))
            return QCoreApplication::translate("Labels", named.label);
    return field;
}

} // namespace askline
