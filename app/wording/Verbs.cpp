// SPDX-License-Identifier: GPL-3.0-or-later
// Two phrases a verb: what it is called, and that it is done. %1 is the lead, or how many leads.
#include "app/wording/Verbs.h"

#include <QCoreApplication>

namespace askline {

namespace {

struct Phrases {
    const char* verb;
    const char* noun;
    const char* done;
};

constexpr Phrases phrases[] = {
    {"add-lead", QT_TRANSLATE_NOOP("Verbs", "new lead %1"), QT_TRANSLATE_NOOP("Verbs", "%1 added")},
    {"edit-lead", QT_TRANSLATE_NOOP("Verbs", "edit of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 changed")},
    {"triage-prioritised", QT_TRANSLATE_NOOP("Verbs", "prioritising %1"), QT_TRANSLATE_NOOP("Verbs", "%1 prioritised")},
    {"triage-nurtured", QT_TRANSLATE_NOOP("Verbs", "nurturing %1"), QT_TRANSLATE_NOOP("Verbs", "%1 set to nurture")},
    {"triage-disqualified", QT_TRANSLATE_NOOP("Verbs", "disqualifying %1"), QT_TRANSLATE_NOOP("Verbs", "%1 disqualified")},
    {"triage-waiting", QT_TRANSLATE_NOOP("Verbs", "return of %1 to the inbox"), QT_TRANSLATE_NOOP("Verbs", "%1 back in the inbox")},
    {"assign-lead", QT_TRANSLATE_NOOP("Verbs", "new owner of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 assigned")},
    {"set-source", QT_TRANSLATE_NOOP("Verbs", "source of %1"), QT_TRANSLATE_NOOP("Verbs", "Source of %1 set")},
    {"move-lead", QT_TRANSLATE_NOOP("Verbs", "move of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 moved")},
    {"decide-won", QT_TRANSLATE_NOOP("Verbs", "win of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 won")},
    {"decide-lost", QT_TRANSLATE_NOOP("Verbs", "loss of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 lost")},
    {"decide-churned", QT_TRANSLATE_NOOP("Verbs", "%1 is a customer no more"), QT_TRANSLATE_NOOP("Verbs", "%1 is a customer no more")},
    {"decide-disqualified", QT_TRANSLATE_NOOP("Verbs", "disqualifying %1"), QT_TRANSLATE_NOOP("Verbs", "%1 disqualified")},
    {"decide-open", QT_TRANSLATE_NOOP("Verbs", "reopening of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 is open again")},
    {"delete-lead", QT_TRANSLATE_NOOP("Verbs", "deleting %1"), QT_TRANSLATE_NOOP("Verbs", "%1 deleted")},
    {"restore-lead", QT_TRANSLATE_NOOP("Verbs", "restoring %1"), QT_TRANSLATE_NOOP("Verbs", "%1 restored")},
    {"merge-leads", QT_TRANSLATE_NOOP("Verbs", "merging of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 merged")},
    {"add-person", QT_TRANSLATE_NOOP("Verbs", "person at %1"), QT_TRANSLATE_NOOP("Verbs", "Person added to %1")},
    {"remove-person", QT_TRANSLATE_NOOP("Verbs", "removing a person from %1"), QT_TRANSLATE_NOOP("Verbs", "Person removed from %1")},
    {"add-link", QT_TRANSLATE_NOOP("Verbs", "link at %1"), QT_TRANSLATE_NOOP("Verbs", "Link added to %1")},
    {"remove-link", QT_TRANSLATE_NOOP("Verbs", "removing a link from %1"), QT_TRANSLATE_NOOP("Verbs", "Link removed from %1")},
    {"write-note", QT_TRANSLATE_NOOP("Verbs", "note on %1"), QT_TRANSLATE_NOOP("Verbs", "Note on %1 saved")},
    {"settle-conflict", QT_TRANSLATE_NOOP("Verbs", "choice between two changes of %1"), QT_TRANSLATE_NOOP("Verbs", "Settled for %1")},
    {"erase-person", QT_TRANSLATE_NOOP("Verbs", "erasing a person"), QT_TRANSLATE_NOOP("Verbs", "Erased for good")},
    {"hand-over", QT_TRANSLATE_NOOP("Verbs", "handing over what %1 had open"), QT_TRANSLATE_NOOP("Verbs", "Handed over from %1")},
    {"introduce-device", QT_TRANSLATE_NOOP("Verbs", "joining of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 takes part")},
    {"note-watched", QT_TRANSLATE_NOOP("Verbs", "what %1 watches"), QT_TRANSLATE_NOOP("Verbs", "Noted what %1 watches")},
    {"add-spend", QT_TRANSLATE_NOOP("Verbs", "spending on %1"), QT_TRANSLATE_NOOP("Verbs", "Spending on %1 entered")},
    {"plan-campaign", QT_TRANSLATE_NOOP("Verbs", "plan of the campaign %1"), QT_TRANSLATE_NOOP("Verbs", "Campaign %1 planned")},
    {"note-campaign-change", QT_TRANSLATE_NOOP("Verbs", "change to the campaign %1"), QT_TRANSLATE_NOOP("Verbs", "Change to %1 noted")},
    {"stop-campaign", QT_TRANSLATE_NOOP("Verbs", "end of the campaign %1"), QT_TRANSLATE_NOOP("Verbs", "Campaign %1 ended")},
    {"set-profile", QT_TRANSLATE_NOOP("Verbs", "profile of the ideal client"), QT_TRANSLATE_NOOP("Verbs", "Profile of the ideal client kept")},
    {"spread-steps", QT_TRANSLATE_NOOP("Verbs", "spreading of what waited"), QT_TRANSLATE_NOOP("Verbs", "Spread over the coming days")},
    {"plan-step", QT_TRANSLATE_NOOP("Verbs", "next step of %1"), QT_TRANSLATE_NOOP("Verbs", "Next step of %1 planned")},
    {"finish-step", QT_TRANSLATE_NOOP("Verbs", "step done for %1"), QT_TRANSLATE_NOOP("Verbs", "Step of %1 done")},
    {"remove-step", QT_TRANSLATE_NOOP("Verbs", "dropping a step of %1"), QT_TRANSLATE_NOOP("Verbs", "Step of %1 dropped")},
    {"start-cadence", QT_TRANSLATE_NOOP("Verbs", "cadence for %1"), QT_TRANSLATE_NOOP("Verbs", "Cadence begun for %1")},
    {"pause-cadence", QT_TRANSLATE_NOOP("Verbs", "pause for %1"), QT_TRANSLATE_NOOP("Verbs", "Cadence paused for %1")},
    {"resume-cadence", QT_TRANSLATE_NOOP("Verbs", "going on with %1"), QT_TRANSLATE_NOOP("Verbs", "Cadence goes on for %1")},
    {"skip-cadence-step", QT_TRANSLATE_NOOP("Verbs", "leaving out a step for %1"), QT_TRANSLATE_NOOP("Verbs", "Step left out for %1")},
    {"renew-cadence", QT_TRANSLATE_NOOP("Verbs", "new steps of %1"), QT_TRANSLATE_NOOP("Verbs", "New steps of %1 reach whoever follows it")},
    {"keep-offer", QT_TRANSLATE_NOOP("Verbs", "offer for %1"), QT_TRANSLATE_NOOP("Verbs", "Offer for %1 kept; the decision is asked for on its day")},
    {"log-mail", QT_TRANSLATE_NOOP("Verbs", "mail that was found"), QT_TRANSLATE_NOOP("Verbs", "Mail logged")},
    {"log-sent", QT_TRANSLATE_NOOP("Verbs", "messages sent"), QT_TRANSLATE_NOOP("Verbs", "Messages logged as sent")},
    {"log-sheet", QT_TRANSLATE_NOOP("Verbs", "results of a call sheet"), QT_TRANSLATE_NOOP("Verbs", "Results of the call sheet logged")},
    {"log-call", QT_TRANSLATE_NOOP("Verbs", "call with %1"), QT_TRANSLATE_NOOP("Verbs", "Call with %1 logged")},
    {"log-email", QT_TRANSLATE_NOOP("Verbs", "e-mail with %1"), QT_TRANSLATE_NOOP("Verbs", "E-mail with %1 logged")},
    {"log-text", QT_TRANSLATE_NOOP("Verbs", "text message with %1"), QT_TRANSLATE_NOOP("Verbs", "Text message with %1 logged")},
    {"log-letter", QT_TRANSLATE_NOOP("Verbs", "letter with %1"), QT_TRANSLATE_NOOP("Verbs", "Letter with %1 logged")},
    {"log-meeting", QT_TRANSLATE_NOOP("Verbs", "meeting with %1"), QT_TRANSLATE_NOOP("Verbs", "Meeting with %1 logged")},
    {"import-leads", QT_TRANSLATE_NOOP("Verbs", "import of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 imported")},
    {"save-playbook", QT_TRANSLATE_NOOP("Verbs", "edit of %1"), QT_TRANSLATE_NOOP("Verbs", "%1 published")},
    {"draft-playbook", QT_TRANSLATE_NOOP("Verbs", "draft of %1"), QT_TRANSLATE_NOOP("Verbs", "Draft of %1 kept")},
    {"import-playbook", QT_TRANSLATE_NOOP("Verbs", "taking over the playbook %1"), QT_TRANSLATE_NOOP("Verbs", "Playbook %1 taken over")},
    {"practise", QT_TRANSLATE_NOOP("Verbs", "practice"), QT_TRANSLATE_NOOP("Verbs", "Practice kept")},
    {"delete-playbook", QT_TRANSLATE_NOOP("Verbs", "deleting %1"), QT_TRANSLATE_NOOP("Verbs", "%1 deleted")},
    {"edit-settings", QT_TRANSLATE_NOOP("Verbs", "settings"), QT_TRANSLATE_NOOP("Verbs", "Settings saved")},
};

const Phrases* phrasesOf(const QString& verb)
{
    const QString bare = verb.section(u':', 0, 0);
    for (const Phrases& entry : phrases)
        if (bare == QLatin1StringView(entry.verb))
            return &entry;
    return nullptr;
}

// A subject that is a number stands for so many leads.
QString named(const QString& subject)
{
    bool isCount = false;
    const int count = subject.toInt(&isCount);
    if (!isCount || subject.size() > 7)
        return subject.isEmpty() ? QCoreApplication::translate("Verbs", "a lead") : subject;
    return QCoreApplication::translate("Verbs", "%n lead(s)", nullptr, count);
}

QString filled(const char* pattern, const QString& subject)
{
    const QString text = QCoreApplication::translate("Verbs", pattern);
    return text.contains(u'%') ? text.arg(named(subject)) : text;
}

} // namespace

QString verbNoun(const QString& verb, const QString& subject)
{
    const Phrases* entry = phrasesOf(verb);
    return entry ? filled(entry->noun, subject) : verb;
}

QString verbDone(const QString& verb, const QString& subject)
{
    const Phrases* entry = phrasesOf(verb);
    return entry ? filled(entry->done, subject) : verb;
}

QString undoText(const QString& verb, const QString& subject)
{
    return QCoreApplication::translate("Verbs", "Undo: %1").arg(verbNoun(verb, subject));
}

QString redoText(const QString& verb, const QString& subject)
{
    return QCoreApplication::translate("Verbs", "Redo: %1").arg(verbNoun(verb, subject));
}

} // namespace askline
