<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CadenceText</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n working day(s)</source>
        <translation>
            <numerusform>over %n working day</numerusform>
            <numerusform>over %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later: %1</source>
        <translation>
            <numerusform>%n working day later: %1</numerusform>
            <numerusform>%n working days later: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried once</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n new lead</numerusform>
            <numerusform>%n new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away or undelivered</source>
        <translation>
            <numerusform>%n away or undelivered</numerusform>
            <numerusform>%n away or undelivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is meant to run %n more day(s).</source>
        <translation>
            <numerusform>It is meant to run %n more day.</numerusform>
            <numerusform>It is meant to run %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half are let go after %n contact(s)</source>
        <translation>
            <numerusform>half are let go after %n contact</numerusform>
            <numerusform>half are let go after %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half are won within %n day(s)</source>
        <translation>
            <numerusform>half are won within %n day</numerusform>
            <numerusform>half are won within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) were contacted once and not again for two weeks.</source>
        <translation>
            <numerusform>%n open lead was contacted once and not again for two weeks.</numerusform>
            <numerusform>%n open leads were contacted once and not again for two weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest gap: nobody was contacted on %n working day(s) in a row, %1 to %2.</source>
        <translation>
            <numerusform>The longest gap: nobody was contacted on %n working day, %1 to %2.</numerusform>
            <numerusform>The longest gap: nobody was contacted on %n working days in a row, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more call(s) until it can be told, if it stays so.</source>
        <translation>
            <numerusform>About %n more call until it can be told, if it stays so.</numerusform>
            <numerusform>About %n more calls until it can be told, if it stays so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n change received</numerusform>
            <numerusform>%n changes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n file sent</numerusform>
            <numerusform>%n files sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read yet</source>
        <translation>
            <numerusform>%n file cannot be read yet</numerusform>
            <numerusform>%n files cannot be read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was at this lead %n minute(s) ago.</source>
        <translation>
            <numerusform>%1 was at this lead %n minute ago.</numerusform>
            <numerusform>%1 was at this lead %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 worked on %n lead(s)</source>
        <translation>
            <numerusform>%1 worked on %n lead</numerusform>
            <numerusform>%1 worked on %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s)</source>
        <translation>
            <numerusform>%n open lead</numerusform>
            <numerusform>%n open leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n of them know(s) nobody else here</source>
        <translation>
            <numerusform>%1 · %n of them knows nobody else here</numerusform>
            <numerusform>%1 · %n of them know nobody else here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times; another time of day</source>
        <translation>
            <numerusform>Tried once; another time of day</numerusform>
            <numerusform>Tried %n times; another time of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) still want a decision what comes next.</source>
        <translation>
            <numerusform>%n lead still wants a decision what comes next.</numerusform>
            <numerusform>%n leads still want a decision what comes next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fitted in and come up again.</source>
        <translation>
            <numerusform>%n could not be fitted in and comes up again.</numerusform>
            <numerusform>%n could not be fitted in and come up again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes to each yes here</source>
        <translation>
            <numerusform>%n no to each yes here</numerusform>
            <numerusform>%n noes to each yes here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in writing</source>
        <translation>
            <numerusform>%n contact in writing</numerusform>
            <numerusform>%n contacts in writing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s), no ask</source>
        <translation>
            <numerusform>%1, %n day, no ask</numerusform>
            <numerusform>%1, %n days, no ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted once, %n day(s) ago, and not since</source>
        <translation>
            <numerusform>Contacted once, %n day ago, and not since</numerusform>
            <numerusform>Contacted once, %n days ago, and not since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%n lead(s) came</source>
        <translation>
            <numerusform>%n lead came</numerusform>
            <numerusform>%n leads came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were prioritised</source>
        <translation>
            <numerusform>%n was prioritised</numerusform>
            <numerusform>%n were prioritised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won (%1)</source>
        <comment>sales, their value</comment>
        <translation>
            <numerusform>%n won (%1)</numerusform>
            <numerusform>%n won (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait overdue and were not in touch for two weeks or more</source>
        <translation>
            <numerusform>%n lead waits overdue and was not in touch for two weeks or more</numerusform>
            <numerusform>%n leads wait overdue and were not in touch for two weeks or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days in a row with an ask.</source>
        <translation>
            <numerusform>%n working day in a row with an ask.</numerusform>
            <numerusform>%n working days in a row with an ask.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::AskHint</name>
    <message numerus="yes">
        <source>Forget %n correction(s)</source>
        <translation>
            <numerusform>Forget %n correction</numerusform>
            <numerusform>Forget %n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::EraseForm</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::FunnelView</name>
    <message numerus="yes">
        <source>%n still undecided here</source>
        <translation>
            <numerusform>%n still undecided here</numerusform>
            <numerusform>%n still undecided here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::MainWindow</name>
    <message numerus="yes">
        <source>%n field(s) changed since were left</source>
        <translation>
            <numerusform>%n field changed since was left</numerusform>
            <numerusform>%n fields changed since were left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::PeopleCard</name>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1</source>
        <translation>
            <numerusform>%n lead handed over to %1</numerusform>
            <numerusform>%n leads handed over to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::PlaceNotice</name>
    <message numerus="yes">
        <source>Beside this workspace: %n conflicted copy(s) of it, with work that may be missing here.</source>
        <translation>
            <numerusform>Beside this workspace lies %n conflicted copy of it, with work that may be missing here.</numerusform>
            <numerusform>Beside this workspace lie %n conflicted copies of it, with work that may be missing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::PlaybookPage</name>
    <message numerus="yes">
        <source>%n file(s) of the playbook lie in %1</source>
        <translation>
            <numerusform>%n file of the playbook lies in %1</numerusform>
            <numerusform>%n files of the playbook lie in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The published steps reach %n lead(s) that follow it</source>
        <translation>
            <numerusform>The published steps reach %n lead that follows it</numerusform>
            <numerusform>The published steps reach %n leads that follow it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::ReminderLine</name>
    <message numerus="yes">
        <source> · %n more</source>
        <translation>
            <numerusform> · %n more</numerusform>
            <numerusform> · %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::ScriptEditor</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::SheetResultsBar</name>
    <message numerus="yes">
        <source>Log %n result(s)</source>
        <translation>
            <numerusform>Log %n result</numerusform>
            <numerusform>Log %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the call sheet logged</source>
        <translation>
            <numerusform>%n result of the call sheet logged</numerusform>
            <numerusform>%n results of the call sheet logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::TeamPage</name>
    <message numerus="yes">
        <source>%n file(s) had vanished from the shared folder. Your device put back what was missing.</source>
        <translation>
            <numerusform>%n file had vanished from the shared folder. Your device put back what was missing.</numerusform>
            <numerusform>%n files had vanished from the shared folder. Your device put back what was missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::TodayPage</name>
    <message numerus="yes">
        <source>%n step(s) waited since %1. Spread them over the coming days, the most valuable first?</source>
        <translation>
            <numerusform>%n step waited since %1. Move it to a coming day?</numerusform>
            <numerusform>%n steps waited since %1. Spread them over the coming days, the most valuable first?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) spread over the coming days</source>
        <translation>
            <numerusform>%n step moved to a coming day</numerusform>
            <numerusform>%n steps spread over the coming days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) logged as sent</source>
        <translation>
            <numerusform>%n message logged as sent</numerusform>
            <numerusform>%n messages logged as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::WorkspaceWindow</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::cli</name>
    <message numerus="yes">
        <source>%n file(s) had vanished from the shared folder; what was missing was put back.</source>
        <translation>
            <numerusform>%n file had vanished from the shared folder; what was missing was put back.</numerusform>
            <numerusform>%n files had vanished from the shared folder; what was missing was put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lost against another and wait to be looked at</source>
        <translation>
            <numerusform>%n change lost against another and waits to be looked at</numerusform>
            <numerusform>%n changes lost against another and wait to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1</source>
        <translation>
            <numerusform>%n lead handed over to %1</numerusform>
            <numerusform>%n leads handed over to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: a person with %n record(s). Exports and copies made by hand are not reached.</source>
        <translation>
            <numerusform>Erased for good: a person with %n record. Exports and copies made by hand are not reached.</numerusform>
            <numerusform>Erased for good: a person with %n records. Exports and copies made by hand are not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered: %n amount(s)</source>
        <translation>
            <numerusform>Entered: %n amount</numerusform>
            <numerusform>Entered: %n amounts</numerusform>
        </translation>
    </message>
</context>
</TS>
