<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CadenceText</name>
    <message>
        <source>they answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>they want no contact</source>
        <translation>will keinen Kontakt</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>begun by hand</source>
        <translation>wird von Hand begonnen</translation>
    </message>
    <message>
        <source>begins when a new lead is prioritised</source>
        <translation>beginnt, wenn ein neuer Lead priorisiert wird</translation>
    </message>
    <message>
        <source>begins when calling was tried in vain often enough</source>
        <translation>beginnt, wenn oft genug vergeblich angerufen wurde</translation>
    </message>
    <message>
        <source>begins when something was sent</source>
        <translation>beginnt, wenn etwas verschickt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n working day(s)</source>
        <translation>
            <numerusform>in %n Arbeitstag</numerusform>
            <numerusform>in %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Sofort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later: %1</source>
        <translation>
            <numerusform>%n Arbeitstag später: %1</numerusform>
            <numerusform>%n Arbeitstage später: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2 of “%3”</source>
        <translation>Schritt %1 von %2 von „%3“</translation>
    </message>
    <message>
        <source>“%1” is through all its steps</source>
        <translation>„%1“ ist durch alle Schritte gegangen</translation>
    </message>
    <message>
        <source>“%1” ended %2: %3</source>
        <comment>a cadence, when, why</comment>
        <translation>„%1“ endete %2: %3</translation>
    </message>
    <message>
        <source>“%1” is paused until %2</source>
        <translation>„%1“ ruht bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>where it stands, what is to do, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 (no e-mail address)</source>
        <translation>%1 (keine E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>%1 (no postal address)</source>
        <translation>%1 (keine Anschrift)</translation>
    </message>
    <message>
        <source>%1 (no phone number)</source>
        <translation>%1 (keine Telefonnummer)</translation>
    </message>
</context>
<context>
    <name>CallRoom</name>
    <message>
        <source>%1, %2</source>
        <comment>a step and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never contacted again.</source>
        <translation>Wird nicht mehr kontaktiert.</translation>
    </message>
    <message>
        <source>Closed as lost.</source>
        <translation>Wird als verloren geschlossen.</translation>
    </message>
    <message>
        <source>Won.</source>
        <translation>Gewonnen.</translation>
    </message>
    <message>
        <source>Moves on to %1.</source>
        <translation>Weiter zu: %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <comment>a step and its time</comment>
        <translation>Versprochen: %1, %2</translation>
    </message>
    <message>
        <source>Planned: %1, %2</source>
        <comment>a step and its time</comment>
        <translation>Geplant: %1, %2</translation>
    </message>
    <message>
        <source>Tried once, not reached</source>
        <translation>Einmal versucht, nicht erreicht</translation>
    </message>
    <message>
        <source>Tried %1 times, not reached</source>
        <translation>%1-mal versucht, nicht erreicht</translation>
    </message>
    <message>
        <source>First contact: nobody has called yet.</source>
        <translation>Erstkontakt: Noch niemand hat angerufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>budget: yes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a call list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message>
        <source>try again %1</source>
        <translation>noch einmal %1</translation>
    </message>
    <message>
        <source>Best reached from %1 (%2 of %3 calls)</source>
        <translation>Am besten erreichbar ab %1 (%2 von %3 Anrufen)</translation>
    </message>
    <message>
        <source>People from this source are best reached from %1 (%2 of %3 calls)</source>
        <translation>Leute aus dieser Quelle sind am besten ab %1 erreichbar (%2 von %3 Anrufen)</translation>
    </message>
    <message>
        <source>%1 · reached</source>
        <translation>%1 · erreicht</translation>
    </message>
    <message>
        <source>%1 · try again</source>
        <translation>%1 · noch einmal</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · erledigt</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>%n Mal versucht</numerusform>
            <numerusform>%n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>When, and what was said:</source>
        <translation>Wann, und was gesagt wurde:</translation>
    </message>
    <message>
        <source>Back in Askline: Ctrl+R, then a line a person: “#12 na”, “#31 cb thu 10 wants an offer”.</source>
        <translation>Zurück in Askline: Strg+R, dann eine Zeile je Person: „#12 na“, „#31 cb do 10 will ein Angebot“.</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>untouched</source>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>quiet %1</source>
        <comment>for so long nobody touched the lead</comment>
        <translation>%1 still</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name und gleiche Firma</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>%1 is missing: %2 is wanted.</source>
        <translation>%1 fehlt: Erwartet wird %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1“ ist nicht gültig. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is not %3.</source>
        <translation>%1: „%2“ ist nicht gültig. Erwartet wird: %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is nothing called %1 here.</source>
        <translation>Hier gibt es nichts namens %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not an Askline workspace. It was left as it is.</source>
        <translation>%1 ist kein Askline-Arbeitsbereich. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Askline. Update this one to open it; the file was left as it is.</source>
        <translation>%1 stammt von einem neueren Askline. Zum Öffnen muss dieses aktualisiert werden; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a backup; the file was left as it is.</source>
        <translation>%1 ist beschädigt. Bitte eine Sicherung wiederherstellen; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>You have no permission to open %1.</source>
        <translation>Die Berechtigung zum Öffnen von %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 can only be read here; nothing was changed.</source>
        <translation>%1 kann hier nur gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in %1. Make room and try again.</source>
        <translation>Der Datenträger ist voll: In %1 wurde nichts geändert. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt; nichts wurde geändert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>%1 is not shared from this device.</source>
        <translation>%1 wird von diesem Gerät nicht geteilt.</translation>
    </message>
    <message>
        <source>%1 is sealed with a passphrase. Ask the colleague who shared it.</source>
        <translation>%1 ist mit einer Passphrase versiegelt. Fragen Sie den, der es geteilt hat.</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase von %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to another workspace. Nothing was changed.</source>
        <translation>%1 gehört zu einem anderen Arbeitsbereich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now. What you do is kept here and goes out when it is back.</source>
        <translation>Der geteilte Ordner %1 ist gerade nicht da. Was Sie tun, bleibt hier und geht hinaus, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The relay %1 cannot be reached now (%2). What you do is kept here and goes out when it is back.</source>
        <translation>Das Relais %1 ist gerade nicht zu erreichen (%2). Was Sie tun, bleibt hier und geht hinaus, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The relay %1 refuses this user or password: %2</source>
        <translation>Das Relais %1 weist diesen Benutzer oder das Passwort zurück: %2</translation>
    </message>
    <message>
        <source>The database %1 is no relay yet: run relay.sql in it first.</source>
        <translation>Die Datenbank %1 ist noch kein Relais: Führen Sie zuerst relay.sql darin aus.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong with a field</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 % of the values look like e-mail addresses</source>
        <translation>%1 % der Werte sehen aus wie E-Mail-Adressen</translation>
    </message>
    <message>
        <source>%1 % of the values look like phone numbers</source>
        <translation>%1 % der Werte sehen aus wie Telefonnummern</translation>
    </message>
    <message>
        <source>%1 % of the values look like dates</source>
        <translation>%1 % der Werte sehen aus wie Datumsangaben</translation>
    </message>
    <message>
        <source>%1 % of the values look like company names</source>
        <translation>%1 % der Werte sehen aus wie Firmennamen</translation>
    </message>
    <message>
        <source>%1 % of the values look like web addresses</source>
        <translation>%1 % der Werte sehen aus wie Webadressen</translation>
    </message>
    <message>
        <source>%1 % of the values are whole sentences</source>
        <translation>%1 % der Werte sind ganze Sätze</translation>
    </message>
    <message>
        <source>%1 % of the values look like names</source>
        <translation>%1 % der Werte sehen aus wie Namen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Adresskarten (vCard)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Google Ads lead form</source>
        <translation>Google-Ads-Lead-Formular</translation>
    </message>
    <message>
        <source>an out-of-office reply</source>
        <translation>eine Abwesenheitsnotiz</translation>
    </message>
    <message>
        <source>a message that could not be delivered</source>
        <translation>eine unzustellbare Nachricht</translation>
    </message>
    <message>
        <source>a receipt or confirmation</source>
        <translation>eine Quittung oder Bestätigung</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>ein Newsletter</translation>
    </message>
    <message>
        <source>a reply in a conversation</source>
        <translation>eine Antwort in einem Gespräch</translation>
    </message>
    <message>
        <source>a message that could not be read</source>
        <translation>eine Nachricht, die nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet file. Save it there as CSV, or copy its cells and paste them here.</source>
        <translation>%1 ist eine Tabellenkalkulation. Dort als CSV speichern oder die Zellen kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>%1 is a document. Copy its text and paste it here, or export the leads as CSV.</source>
        <translation>%1 ist ein Textdokument. Den Text kopieren und hier einfügen oder die Leads als CSV exportieren.</translation>
    </message>
    <message>
        <source>%1 holds no leads that could be read. CSV, vCard and e-mail files do.</source>
        <translation>%1 enthält keine lesbaren Leads. CSV-, vCard- und E-Mail-Dateien sind lesbar.</translation>
    </message>
    <message>
        <source>%1 holds address cards, and the part of Askline that reads them is missing. Install Askline anew.</source>
        <translation>%1 enthält Adresskarten, aber der Teil von Askline, der sie liest, fehlt. Bitte Askline neu installieren.</translation>
    </message>
    <message>
        <source>No name, e-mail address or phone number was found in this text.</source>
        <translation>In diesem Text wurde weder Name noch E-Mail-Adresse noch Telefonnummer gefunden.</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>Mark of a test</source>
        <translation>Testkennzeichen</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>Gewonnen oder verloren</translation>
    </message>
    <message>
        <source>the header says “%1”</source>
        <translation>die Überschrift lautet „%1“</translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation>bekannt von %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1 % of them came within the last week. Their first-contact clock runs.</source>
        <translation>%1 % davon kamen in der letzten Woche. Ihre Erstkontaktuhr läuft.</translation>
    </message>
    <message>
        <source>%1 % of them came more than a week ago. No clock runs; some come up each day.</source>
        <translation>%1 % davon kamen vor mehr als einer Woche. Es läuft keine Uhr; jeden Tag kommen einige dran.</translation>
    </message>
    <message>
        <source>Nothing says when they came. No clock runs; some come up each day.</source>
        <translation>Nichts sagt, wann sie kamen. Es läuft keine Uhr; jeden Tag kommen einige dran.</translation>
    </message>
    <message>
        <source>%1 % of them are won already.</source>
        <translation>%1 % davon sind schon gewonnen.</translation>
    </message>
    <message>
        <source>Only customers have a “%1”.</source>
        <translation>„%1“ haben nur Kunden.</translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read as a phone number</source>
        <translation>%1: „%2“ ist nicht als Telefonnummer lesbar</translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the number into “%2”; its digits are lost</source>
        <translation>%1: Eine Tabellenkalkulation hat aus der Nummer „%2“ gemacht; die Ziffern sind verloren</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read as a date</source>
        <translation>%1: „%2“ ist nicht als Datum lesbar</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read as an amount</source>
        <translation>%1: „%2“ ist nicht als Betrag lesbar</translation>
    </message>
    <message>
        <source>More cells than columns: “%2”</source>
        <translation>Mehr Zellen als Spalten: „%2“</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Call room</source>
        <translation>Anrufraum</translation>
    </message>
    <message>
        <source>Find any lead, page or command</source>
        <translation>Lead, Seite oder Befehl finden</translation>
    </message>
    <message>
        <source>Find leads</source>
        <translation>Leads finden</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>Paste leads on the import page</source>
        <translation>Leads auf der Importseite einfügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten anzeigen</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Voriger Lead</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Priorisieren</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Assign to a person</source>
        <translation>Einer Person zuweisen</translation>
    </message>
    <message>
        <source>Set the source</source>
        <translation>Quelle festlegen</translation>
    </message>
    <message>
        <source>Merge with a duplicate</source>
        <translation>Mit Dublette zusammenführen</translation>
    </message>
    <message>
        <source>Log a call, e-mail or meeting</source>
        <translation>Anruf, E-Mail oder Termin eintragen</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>In die nächste Phase</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>In die vorige Phase</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Tafel oder Tabelle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Meeting booked</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Nicht mehr anrufen</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Einwand finden</translation>
    </message>
    <message>
        <source>Mark the objection as raised</source>
        <translation>Einwand als geäußert markieren</translation>
    </message>
    <message>
        <source>Dial the number</source>
        <translation>Nummer wählen</translation>
    </message>
    <message>
        <source>The ask was answered yes</source>
        <translation>Frage mit Ja beantwortet</translation>
    </message>
    <message>
        <source>The ask was answered no</source>
        <translation>Frage mit Nein beantwortet</translation>
    </message>
    <message>
        <source>The ask was answered not yet</source>
        <translation>Frage mit „Noch nicht“ beantwortet</translation>
    </message>
    <message>
        <source>Save, and the next call</source>
        <translation>Speichern und nächster Anruf</translation>
    </message>
    <message>
        <source>Larger script</source>
        <translation>Skript größer</translation>
    </message>
    <message>
        <source>Smaller script</source>
        <translation>Skript kleiner</translation>
    </message>
    <message>
        <source>Call whom the reminder is about; a running call waits</source>
        <translation>Anrufen, an wen erinnert wird; ein laufender Anruf wartet</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Print the list as a call sheet</source>
        <translation>Die Liste als Anrufblatt drucken</translation>
    </message>
    <message>
        <source>Enter the results of a call sheet</source>
        <translation>Ergebnisse eines Anrufblatts eintragen</translation>
    </message>
    <message>
        <source>Later: this one again at the end of the list</source>
        <translation>Später: diesen am Ende der Liste noch einmal</translation>
    </message>
    <message>
        <source>Go on with the call that waits</source>
        <translation>Mit dem wartenden Anruf weitermachen</translation>
    </message>
    <message>
        <source>Who is in the call list, and how they stand</source>
        <translation>Wer in der Anrufliste ist, und wie es steht</translation>
    </message>
    <message>
        <source>Calls in a narrow window beside your phone</source>
        <translation>Anrufe in einem schmalen Fenster neben dem Telefon</translation>
    </message>
    <message>
        <source>Their answer by its number, 1 to 9</source>
        <translation>Ihre Antwort nach ihrer Nummer, 1 bis 9</translation>
    </message>
    <message>
        <source>On to the next part of the talk</source>
        <translation>Weiter zum nächsten Teil des Gesprächs</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Zurück zum Teil davor</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>Mend what is underlined</source>
        <translation>Das Unterstrichene beheben</translation>
    </message>
    <message>
        <source>Go to what is named here</source>
        <translation>Zu dem gehen, was hier genannt ist</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Put the text into its form</source>
        <translation>Den Text in seine Form bringen</translation>
    </message>
    <message>
        <source>Fold the section</source>
        <translation>Den Abschnitt einklappen</translation>
    </message>
    <message>
        <source>Practise objections</source>
        <translation>Einwände üben</translation>
    </message>
    <message>
        <source>The week in review</source>
        <translation>Die Woche im Rückblick</translation>
    </message>
    <message>
        <source>Put off, to a time you type</source>
        <translation>Verschieben, auf eine Zeit, die du tippst</translation>
    </message>
    <message>
        <source>Wait for them, and check back</source>
        <translation>Auf sie warten und nachsehen</translation>
    </message>
    <message>
        <source>Turn it into an ask: copies the words and plans the call</source>
        <translation>Zur Frage machen: kopiert die Worte und plant den Anruf</translation>
    </message>
    <message>
        <source>Write a message from the playbook</source>
        <translation>Eine Nachricht aus dem Playbook schreiben</translation>
    </message>
    <message>
        <source>Follow up by a cadence</source>
        <translation>Mit einer Kadenz nachfassen</translation>
    </message>
    <message>
        <source>Put an offer on one page</source>
        <translation>Ein Angebot auf eine Seite bringen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Erase a person’s data on request</source>
        <translation>Die Daten einer Person auf Verlangen löschen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Meeting booked</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Nicht mehr anrufen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>einen Termin</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>den Auftrag</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Unterschrift</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>die Zahlung</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Ask for a meeting</source>
        <translation>Um einen Termin bitten</translation>
    </message>
    <message>
        <source>Ask for the decision</source>
        <translation>Um die Entscheidung bitten</translation>
    </message>
    <message>
        <source>Ask for the sale</source>
        <translation>Um den Auftrag bitten</translation>
    </message>
    <message>
        <source>Ask for the signature</source>
        <translation>Um die Unterschrift bitten</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Um die Zahlung bitten</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>Um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Um Auskunft bitten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>SMS schreiben</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Decide the next step</source>
        <translation>Nächsten Schritt festlegen</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>Im Eingang</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Priorisiert</translation>
    </message>
    <message>
        <source>Nurtured</source>
        <translation>In Pflege</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Zurück in den Eingang</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Fresh enquiries</source>
        <translation>Frische Anfragen</translation>
    </message>
    <message>
        <source>Old or bought contacts</source>
        <translation>Alte oder gekaufte Kontakte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>Leere Felder füllen</translation>
    </message>
    <message>
        <source>Update all fields</source>
        <translation>Alle Felder aktualisieren</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Budget, evidence</source>
        <translation>Budget, Beleg</translation>
    </message>
    <message>
        <source>Authority, evidence</source>
        <translation>Befugnis, Beleg</translation>
    </message>
    <message>
        <source>Timeline, evidence</source>
        <translation>Zeitrahmen, Beleg</translation>
    </message>
    <message>
        <source>Fit, evidence</source>
        <translation>Passung, Beleg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Kept with the lead</source>
        <translation>Beim Lead aufbewahrt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>small</source>
        <comment>labels within a sentence: translate as “capital” where nouns keep theirs</comment>
        <translation>capital</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Customer no more</source>
        <translation>Kein Kunde mehr</translation>
    </message>
    <message>
        <source>Offer another time</source>
        <translation>Einen anderen Termin anbieten</translation>
    </message>
    <message>
        <source>Thank them for the referral</source>
        <translation>Für die Empfehlung danken</translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Fragen, wie es läuft</translation>
    </message>
    <message>
        <source>Check back: they were to answer</source>
        <translation>Nachsehen: sie wollten antworten</translation>
    </message>
    <message>
        <source>%1 by e-mail</source>
        <comment>an ask</comment>
        <translation>%1, per E-Mail</translation>
    </message>
    <message>
        <source>%1 by text message</source>
        <comment>an ask</comment>
        <translation>%1, per SMS</translation>
    </message>
    <message>
        <source>%1 by letter</source>
        <comment>an ask</comment>
        <translation>%1, per Brief</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n neuer Lead</numerusform>
            <numerusform>%n neue Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n verschickt</numerusform>
            <numerusform>%n verschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away or undelivered</source>
        <translation>
            <numerusform>%n abwesend oder unzustellbar</numerusform>
            <numerusform>%n abwesend oder unzustellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>An e-mail to %1 could not be delivered: %2</source>
        <translation>Eine E-Mail an %1 war nicht zustellbar: %2</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>(your name)</source>
        <translation>(Ihr Name)</translation>
    </message>
    <message>
        <source>(your firm)</source>
        <translation>(Ihre Firma)</translation>
    </message>
    <message>
        <source>(what you offer, in one sentence)</source>
        <translation>(was Sie anbieten, in einem Satz)</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>First contact made</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>Gespräch begonnen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3 %, %4 of %5)</source>
        <translation>%1 % (%2 bis %3 %, %4 von %5)</translation>
    </message>
    <message>
        <source>In your best quarter it was %1 %.</source>
        <translation>In Ihrem besten Quartal waren es %1 %.</translation>
    </message>
    <message>
        <source>Most is lost after “%1”: %2 % go on to “%3” (%4 of %5 that are decided).</source>
        <translation>Am meisten geht nach „%1“ verloren: %2 % kommen weiter zu „%3“ (%4 von %5 entschiedenen).</translation>
    </message>
    <message>
        <source>At that rate the same leads would have brought about %1 customers more, worth %2.</source>
        <translation>Mit dieser Quote hätten dieselben Leads etwa %1 Kunden mehr gebracht, im Wert von %2.</translation>
    </message>
    <message>
        <source>At that rate the same leads would have brought about %1 customers more.</source>
        <translation>Mit dieser Quote hätten dieselben Leads etwa %1 Kunden mehr gebracht.</translation>
    </message>
    <message>
        <source>All sources drop alike after “%1”: it is the system, not the leads (differences as large as these are chance with probability %2; Pearson&apos;s chi-squared test).</source>
        <translation>Nach „%1“ fallen alle Quellen gleich ab: Es liegt am System, nicht an den Leads (so große Unterschiede sind mit Wahrscheinlichkeit %2 Zufall; Chi-Quadrat-Test nach Pearson).</translation>
    </message>
    <message>
        <source>The drop after “%1” belongs to %2 (%3 %), not to all sources (chance would do this with probability %4; Pearson&apos;s chi-squared test).</source>
        <translation>Der Abfall nach „%1“ gehört zu %2 (%3 %), nicht zu allen Quellen (Zufall täte das mit Wahrscheinlichkeit %4; Chi-Quadrat-Test nach Pearson).</translation>
    </message>
    <message>
        <source>leads without a source</source>
        <translation>Leads ohne Quelle</translation>
    </message>
    <message>
        <source>No lead arrived in this period. Numbers begin with the first.</source>
        <translation>In diesem Zeitraum kam kein Lead an. Die Zahlen beginnen mit dem ersten.</translation>
    </message>
    <message>
        <source>It is too early for rates: %1 leads are decided, and about %2 are needed before they say anything. Until then, count asks.</source>
        <translation>Für Quoten ist es zu früh: %1 Leads sind entschieden, und etwa %2 braucht es, bis sie etwas sagen. Zählen Sie bis dahin die Fragen.</translation>
    </message>
    <message>
        <source>No step lies clearly below what is plausible: nothing leaks more than chance would do.</source>
        <translation>Kein Schritt liegt deutlich unter dem Plausiblen: Nichts leckt mehr, als Zufall es täte.</translation>
    </message>
    <message>
        <source>No lead of this period had a first contact to wait for.</source>
        <translation>Kein Lead dieses Zeitraums hatte auf einen ersten Kontakt zu warten.</translation>
    </message>
    <message>
        <source>%1 % within an hour, %2 % within a day</source>
        <translation>%1 % binnen einer Stunde, %2 % binnen eines Tages</translation>
    </message>
    <message>
        <source>; half within a minute</source>
        <translation>; die Hälfte binnen einer Minute</translation>
    </message>
    <message>
        <source>; half after %1</source>
        <translation>; die Hälfte nach %1</translation>
    </message>
    <message>
        <source>, nine in ten after %1</source>
        <translation>, neun von zehn nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 still wait; they are counted by how long they have waited.</source>
        <translation>%1 von %2 warten noch; sie zählen mit der Zeit, die sie schon warten.</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Won, of those decided</source>
        <translation>Gewonnen, von den entschiedenen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost a lead</source>
        <translation>Kosten je Lead</translation>
    </message>
    <message>
        <source>Value a lead</source>
        <translation>Wert je Lead</translation>
    </message>
    <message>
        <source>Cost a customer</source>
        <translation>Kosten je Kunde</translation>
    </message>
    <message>
        <source>Until the money is back</source>
        <translation>Bis das Geld zurück ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>Zurück nach</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>What open leads may bring</source>
        <translation>Was offene Leads bringen können</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Entschieden im</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Nine times in ten</source>
        <translation>In neun von zehn Fällen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>On the first of %1 the same reckoning would have said %2 (%3 to %4) from the leads open then; %5 came.</source>
        <translation>Am ersten %1 hätte dieselbe Rechnung aus den damals offenen Leads %2 ergeben (%3 bis %4); %5 kamen.</translation>
    </message>
    <message>
        <source>It lay outside: do not lean on this forecast.</source>
        <translation>Das lag außerhalb: Verlassen Sie sich nicht auf diese Vorhersage.</translation>
    </message>
    <message>
        <source>What hangs on one</source>
        <translation>Was an einem hängt</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>Quelle oder Person</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Von allen Leads</translation>
    </message>
    <message>
        <source>Of the won value</source>
        <translation>Vom gewonnenen Wert</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonnener Wert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Von niemandem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Enter how much is set aside to get leads with, and the month it ends in stands here.</source>
        <translation>Tragen Sie ein, wie viel für neue Leads zurückgelegt ist, und hier steht der Monat, in dem es endet.</translation>
    </message>
    <message>
        <source>What was set aside is used up (%1).</source>
        <translation>Was zurückgelegt war, ist verbraucht (%1).</translation>
    </message>
    <message>
        <source>%1 is left. %2 a month is spent and %3 put back: at this burn it does not end.</source>
        <translation>%1 ist übrig. Im Monat werden %2 ausgegeben und %3 zurückgelegt: So endet es nicht.</translation>
    </message>
    <message>
        <source>%1 is left. %2 a month is spent and %3 put back: at this burn it ends in %4.</source>
        <translation>%1 ist übrig. Im Monat werden %2 ausgegeben und %3 zurückgelegt: So endet es im %4.</translation>
    </message>
    <message>
        <source>%1 of %2 customers and %3 of %4 sources hold four fifths of what was won.</source>
        <translation>%1 von %2 Kunden und %3 von %4 Quellen halten vier Fünftel des Gewonnenen.</translation>
    </message>
    <message>
        <source>Of the contacts that led to it, “%1” carried most: %2 % of the won value.</source>
        <translation>Von den Kontakten, die dazu führten, trug „%1“ am meisten: %2 % des gewonnenen Werts.</translation>
    </message>
    <message>
        <source>%1 % of it came from one source, %2: if it dries up, so does the firm.</source>
        <translation>%1 % davon kamen aus einer Quelle, %2: Versiegt sie, versiegt die Firma.</translation>
    </message>
    <message>
        <source>%1 % of it was won by one person, %2.</source>
        <translation>%1 % davon hat eine Person gewonnen, %2.</translation>
    </message>
    <message>
        <source>It is to show: %1</source>
        <translation>Sie soll zeigen: %1</translation>
    </message>
    <message>
        <source>It cannot say yet how many of its leads are won: %1 are decided, about %2 are needed.</source>
        <translation>Sie kann noch nicht sagen, wie viele ihrer Leads gewonnen werden: %1 sind entschieden, etwa %2 braucht es.</translation>
    </message>
    <message>
        <source>Of its leads that are decided, %1 are won.</source>
        <translation>Von ihren entschiedenen Leads sind gewonnen: %1.</translation>
    </message>
    <message>
        <source>More was spent than its budget.</source>
        <translation>Es wurde mehr ausgegeben als ihr Budget.</translation>
    </message>
    <message>
        <source>It was stopped early, on %1: %2</source>
        <translation>Sie wurde vorzeitig beendet, am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It is meant to run %n more day(s).</source>
        <translation>
            <numerusform>Sie soll noch %n Tag laufen.</numerusform>
            <numerusform>Sie soll noch %n Tage laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the day of a change, and what it was</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Script, and when it was first used</source>
        <translation>Skript, und wann es zuerst benutzt wurde</translation>
    </message>
    <message>
        <source>How far leads come</source>
        <translation>Wie weit Leads kommen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Leads that came to this step or further, whatever became of them</source>
        <translation>Leads, die bis zu diesem Schritt oder weiter kamen, was immer aus ihnen wurde</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Gingen weiter</translation>
    </message>
    <message>
        <source>Undecided here</source>
        <translation>Hier unentschieden</translation>
    </message>
    <message>
        <source>Go on, of those decided</source>
        <translation>Gehen weiter, von den entschiedenen</translation>
    </message>
    <message>
        <source>Undecided leads are no failures, and are left out</source>
        <translation>Unentschiedene Leads sind keine Misserfolge und bleiben außen vor</translation>
    </message>
    <message>
        <source>How soon leads are contacted</source>
        <translation>Wie bald Leads kontaktiert werden</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Leads by then</source>
        <translation>Leads bis dahin</translation>
    </message>
    <message>
        <source>By Kaplan and Meier: leads that still wait count for as long as they have waited</source>
        <translation>Nach Kaplan und Meier: Leads, die noch warten, zählen so lange, wie sie gewartet haben</translation>
    </message>
    <message>
        <source>Of the leads that were contacted within this time and not sooner</source>
        <translation>Von den Leads, die in dieser Zeit und nicht früher kontaktiert wurden</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>in 5 Minuten</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message>
        <source>within 4 hours</source>
        <translation>in 4 Stunden</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Zeit in jeder Phase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>Half leave within</source>
        <translation>Die Hälfte geht nach</translation>
    </message>
    <message>
        <source>Leads that are still there count for as long as they have been</source>
        <translation>Leads, die noch dort sind, zählen so lange, wie sie es sind</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neun von zehn nach</translation>
    </message>
    <message>
        <source>Why leads are lost</source>
        <translation>Warum Leads verloren gehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Most after</source>
        <translation>Meist nach</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>How much of the source&apos;s leads is decided: what they are worth grows until all are</source>
        <translation>Wie viel von den Leads der Quelle entschieden ist: Was sie wert sind, wächst, bis alle es sind</translation>
    </message>
    <message>
        <source>Leads that are still open are no failures, and are not counted here</source>
        <translation>Leads, die noch offen sind, sind keine Misserfolge und zählen hier nicht</translation>
    </message>
    <message>
        <source>Won value over all leads of the source, those still open too: it grows as they are decided</source>
        <translation>Gewonnener Wert durch alle Leads der Quelle, auch die offenen: Er wächst, wie sie entschieden werden</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Rechnet sich bis</translation>
    </message>
    <message>
        <source>What a lead may cost at most: won value over the leads that are decided</source>
        <translation>Was ein Lead höchstens kosten darf: gewonnener Wert durch die entschiedenen Leads</translation>
    </message>
    <message>
        <source>%1, referred</source>
        <translation>%1, empfohlen</translation>
    </message>
    <message>
        <source>Effort by tier</source>
        <translation>Aufwand nach Stufe</translation>
    </message>
    <message>
        <source>Contacts a lead</source>
        <translation>Kontakte je Lead</translation>
    </message>
    <message>
        <source>Minutes a lead</source>
        <translation>Minuten je Lead</translation>
    </message>
    <message>
        <source>Of touches whose length was taken</source>
        <translation>Von Berührungen, deren Dauer genommen wurde</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Contacts until the decision</source>
        <translation>Kontakte bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Contacts made</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Won with so many or fewer</source>
        <translation>Gewonnen mit so vielen oder weniger</translation>
    </message>
    <message>
        <source>Lost with so many or fewer</source>
        <translation>Verloren mit so vielen oder weniger</translation>
    </message>
    <message>
        <source>Where leads are worked, about %1 % is usual (an assumption: no quarter of yours was better by more than chance).</source>
        <translation>Wo Leads bearbeitet werden, sind etwa %1 % üblich (eine Annahme: Keines Ihrer Quartale war besser als durch Zufall).</translation>
    </message>
    <message>
        <source>Of leads contacted within an hour %1 % are won, of the others %2 %</source>
        <translation>Von Leads, die in einer Stunde kontaktiert werden, sind %1 % gewonnen, von den anderen %2 %</translation>
    </message>
    <message>
        <source>: more than chance would do (probability %1; Pearson&apos;s chi-squared test). Whoever is called sooner may differ in other ways, too.</source>
        <translation>: mehr, als der Zufall täte (Wahrscheinlichkeit %1; Chi-Quadrat-Test nach Pearson). Wer früher angerufen wird, kann auch sonst anders sein.</translation>
    </message>
    <message>
        <source>: no more than chance would do (probability %1; Pearson&apos;s chi-squared test).</source>
        <translation>: nicht mehr, als der Zufall täte (Wahrscheinlichkeit %1; Chi-Quadrat-Test nach Pearson).</translation>
    </message>
    <message>
        <source>Source contains</source>
        <translation>Quelle enthält</translation>
    </message>
    <message>
        <source>Country is</source>
        <translation>Land ist</translation>
    </message>
    <message>
        <source>Place contains</source>
        <translation>Ort enthält</translation>
    </message>
    <message>
        <source>Company contains</source>
        <translation>Firma enthält</translation>
    </message>
    <message>
        <source>Role contains</source>
        <translation>Rolle enthält</translation>
    </message>
    <message>
        <source>Message contains</source>
        <translation>Nachricht enthält</translation>
    </message>
    <message>
        <source>Value is at least</source>
        <translation>Wert ist mindestens</translation>
    </message>
    <message>
        <source>Budget is at least</source>
        <translation>Budget ist mindestens</translation>
    </message>
    <message>
        <source>Authority is at least</source>
        <translation>Befugnis ist mindestens</translation>
    </message>
    <message>
        <source>Timeline is at least</source>
        <translation>Zeitplan ist mindestens</translation>
    </message>
    <message>
        <source>Fit is at least</source>
        <translation>Passung ist mindestens</translation>
    </message>
    <message>
        <source>The ideal client</source>
        <translation>Der ideale Kunde</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Won with it</source>
        <translation>Gewonnen mit ihm</translation>
    </message>
    <message>
        <source>Won without it</source>
        <translation>Gewonnen ohne es</translation>
    </message>
    <message>
        <source>Won by score</source>
        <translation>Gewonnen nach Punkten</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Punkte ab</translation>
    </message>
    <message>
        <source>Write down what your best clients have in common, and it is tested here on the leads you won and lost.</source>
        <translation>Schreiben Sie auf, was Ihre besten Kunden gemeinsam haben, und es wird hier an gewonnenen und verlorenen Leads geprüft.</translation>
    </message>
    <message>
        <source>Too few to test it: %1 won and %2 lost, and ten of each are needed.</source>
        <translation>Zu wenige für eine Prüfung: %1 gewonnen und %2 verloren, je zehn braucht es.</translation>
    </message>
    <message>
        <source>(AUC %1, %2 to %3)</source>
        <translation>(AUC %1, %2 bis %3)</translation>
    </message>
    <message>
        <source>The profile tells won leads from lost ones: of a won and a lost lead the won one scores higher %1 times in a hundred %2.</source>
        <translation>Das Profil unterscheidet gewonnene von verlorenen Leads: Von einem gewonnenen und einem verlorenen hat der gewonnene in %1 von hundert Fällen mehr Punkte %2.</translation>
    </message>
    <message>
        <source>The profile points the wrong way: lost leads score higher than won ones %1.</source>
        <translation>Das Profil zeigt in die falsche Richtung: Verlorene Leads haben mehr Punkte als gewonnene %1.</translation>
    </message>
    <message>
        <source>The profile does not tell won leads from lost ones by more than chance %1.</source>
        <translation>Das Profil unterscheidet gewonnene von verlorenen Leads nicht besser als der Zufall %1.</translation>
    </message>
    <message>
        <source>What losses say about the offer</source>
        <translation>Was Verluste über das Angebot sagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>No lead arrived in the last eight weeks: there is nothing to reckon with.</source>
        <translation>In den letzten acht Wochen kam kein Lead: Es gibt nichts zu rechnen.</translation>
    </message>
    <message>
        <source>Twice the leads would take %1 hours a week; there are %2.</source>
        <translation>Doppelt so viele Leads bräuchten %1 Stunden in der Woche; es gibt %2.</translation>
    </message>
    <message>
        <source>A lead costs %1; it may cost %2 where the counts are read at their worst.</source>
        <translation>Ein Lead kostet %1; er darf %2 kosten, wenn man die Zahlen ungünstig liest.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Follow-up kept</source>
        <translation>Nachfassen eingehalten</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>%1 of %2 decided leads were won, but a step leaks: mend it before more leads run through it.</source>
        <translation>%1 von %2 entschiedenen Leads wurden gewonnen, aber ein Schritt leckt: Dichten Sie ihn, bevor mehr Leads hindurchlaufen.</translation>
    </message>
    <message>
        <source>%1 of %2 leads were contacted within a day; at least %3 % are wanted, and the counts bear %4 to %5 %.</source>
        <translation>%1 von %2 Leads wurden an einem Tag kontaktiert; mindestens %3 % sollen es sein, und die Zahlen tragen %4 bis %5 %.</translation>
    </message>
    <message>
        <source>%1 of %2 open leads are not overdue; at least %3 % are wanted, and the counts bear %4 to %5 %.</source>
        <translation>%1 von %2 offenen Leads sind nicht überfällig; mindestens %3 % sollen es sein, und die Zahlen tragen %4 bis %5 %.</translation>
    </message>
    <message>
        <source>%1 of %2 decided leads were won; at least %3 % are wanted, and the counts bear %4 to %5 %.</source>
        <translation>%1 von %2 entschiedenen Leads wurden gewonnen; mindestens %3 % sollen es sein, und die Zahlen tragen %4 bis %5 %.</translation>
    </message>
    <message>
        <source>More leads would help: first contact, follow-up, conversion, hours and economics all hold. At the same conversion twice the leads bring twice the revenue, no more.</source>
        <translation>Mehr Leads würden helfen: Erstkontakt, Nachfassen, Abschlussquote, Stunden und Wirtschaftlichkeit halten. Bei gleicher Quote bringen doppelt so viele Leads doppelten Umsatz, mehr nicht.</translation>
    </message>
    <message>
        <source>Do not buy more leads yet. What does not hold: %1. Mend that first; more leads would only leak faster.</source>
        <translation>Kaufen Sie noch keine Leads. Was nicht hält: %1. Bringen Sie das zuerst in Ordnung; mehr Leads liefen nur schneller davon.</translation>
    </message>
    <message>
        <source>It is too early to buy more leads. Nothing is wrong, but this cannot be judged yet: %1.</source>
        <translation>Für mehr Leads ist es zu früh. Nichts ist falsch, aber das lässt sich noch nicht beurteilen: %1.</translation>
    </message>
    <message>
        <source>Whether to buy more leads</source>
        <translation>Ob sich mehr Leads lohnen</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was halten muss</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Hält es</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 leads a week × %2 contacts × %3 minutes = %4 of the %5 hours there are.</source>
        <translation>%1 Leads in der Woche × %2 Kontakte × %3 Minuten = %4 von %5 Stunden, die es gibt.</translation>
    </message>
    <message>
        <source>The contacts are assumed, until twenty leads are decided.</source>
        <translation>Die Kontakte sind angenommen, bis zwanzig Leads entschieden sind.</translation>
    </message>
    <message>
        <source>The minutes are assumed, until thirty touches were made.</source>
        <translation>Die Minuten sind angenommen, bis es dreißig Berührungen gab.</translation>
    </message>
    <message>
        <source>Twice the leads: half of the first contacts within %1 of office time instead of %2, and %3 % of the follow-ups late instead of %4 %.</source>
        <translation>Doppelt so viele Leads: die Hälfte der Erstkontakte nach %1 Bürozeit statt %2, und %3 % des Nachfassens verspätet statt %4 %.</translation>
    </message>
    <message>
        <source>Whether that would cost conversion cannot be told: your counts show no effect of how soon leads are contacted. At the same conversion twice the leads bring twice the revenue, no more.</source>
        <translation>Ob das Abschlüsse kostet, lässt sich nicht sagen: Ihre Zahlen zeigen keine Wirkung davon, wie bald Leads kontaktiert werden. Bei gleicher Quote bringen doppelt so viele Leads doppelten Umsatz, mehr nicht.</translation>
    </message>
    <message>
        <source>By your own conversion of leads contacted that soon, %1 % would be won instead of %2 %, and a customer would cost %3 times as much.</source>
        <translation>Nach Ihrer eigenen Quote bei so bald kontaktierten Leads würden %1 % statt %2 % gewonnen, und ein Kunde kostete das %3-Fache.</translation>
    </message>
    <message>
        <source>Lived through day by day, follow-up breaks at about %1 leads a week, first on %2: more than a tenth of it would then be late.</source>
        <translation>Tag für Tag durchgespielt bricht das Nachfassen bei etwa %1 Leads in der Woche, zuerst am %2: Mehr als ein Zehntel wäre dann verspätet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>aufschreiben</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>compare the two</source>
        <translation>beides vergleichen</translation>
    </message>
    <message>
        <source>(half within %1)</source>
        <translation>(die Hälfte nach %1)</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>nichts wurde festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 talks were spoken from a script</source>
        <translation>%1 von %2 Gesprächen folgten einem Skript</translation>
    </message>
    <message>
        <source>The process, as it is meant and as it is</source>
        <translation>Der Ablauf, wie er gemeint ist und wie er ist</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>As it is meant</source>
        <translation>Wie gemeint</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>How does a lead enter?</source>
        <translation>Wie kommt ein Lead herein?</translation>
    </message>
    <message>
        <source>Who contacts it, and how soon?</source>
        <translation>Wer kontaktiert ihn, und wie bald?</translation>
    </message>
    <message>
        <source>What is said?</source>
        <translation>Was wird gesagt?</translation>
    </message>
    <message>
        <source>How many contacts before it is let go?</source>
        <translation>Wie viele Kontakte, bevor er aufgegeben wird?</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half are let go after %n contact(s)</source>
        <translation>
            <numerusform>die Hälfte wird nach %n Kontakt aufgegeben</numerusform>
            <numerusform>die Hälfte wird nach %n Kontakten aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>How long to the close?</source>
        <translation>Wie lange bis zum Abschluss?</translation>
    </message>
    <message numerus="yes">
        <source>half are won within %n day(s)</source>
        <translation>
            <numerusform>die Hälfte ist nach %n Tag gewonnen</numerusform>
            <numerusform>die Hälfte ist nach %n Tagen gewonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the process down</source>
        <translation>Den Ablauf aufschreiben</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Speak from scripts</source>
        <translation>Nach Skripten sprechen</translation>
    </message>
    <message>
        <source>Answer objections from cards</source>
        <translation>Einwände von Karten beantworten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Then scale</source>
        <translation>Dann wachsen</translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered</source>
        <translation>%1 von %2 Fragen sind beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 open leads are not overdue</source>
        <translation>%1 von %2 offenen Leads sind nicht überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 leads that were talked with have a tier</source>
        <translation>%1 von %2 Leads, mit denen gesprochen wurde, haben eine Stufe</translation>
    </message>
    <message>
        <source>%1 of %2 objections that came up have a card</source>
        <translation>%1 von %2 Einwänden, die kamen, haben eine Karte</translation>
    </message>
    <message>
        <source>for %1 of %2 leads it is entered what their source cost</source>
        <translation>für %1 von %2 Leads ist eingetragen, was ihre Quelle kostete</translation>
    </message>
    <message>
        <source>%1 of %2 things that must hold do</source>
        <translation>%1 von %2 Dingen, die halten müssen, halten</translation>
    </message>
    <message>
        <source>The repair plan</source>
        <translation>Der Reparaturplan</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>By what was measured</source>
        <translation>Nach dem Gemessenen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Noes per yes</source>
        <translation>Nein je Ja</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brachte</translation>
    </message>
    <message>
        <source>What the leads are worth that said yes to such an ask and are won by now; each counts once</source>
        <translation>Was die Leads wert sind, die zu so einer Frage ja sagten und inzwischen gewonnen sind; jeder zählt einmal</translation>
    </message>
    <message>
        <source>No card answers it</source>
        <translation>Keine Karte beantwortet ihn</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Asks by stage</source>
        <translation>Fragen nach Phase</translation>
    </message>
    <message>
        <source>Asks by person</source>
        <translation>Fragen nach Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation>Anrufe und Termine</translation>
    </message>
    <message>
        <source>Asked, of those reached</source>
        <translation>Gefragt, von den Erreichten</translation>
    </message>
    <message>
        <source>Yes, of answers</source>
        <translation>Ja, von den Antworten</translation>
    </message>
    <message>
        <source>Musts ticked</source>
        <translation>Pflichtpunkte abgehakt</translation>
    </message>
    <message>
        <source>Of the musts of the scripts that were spoken from</source>
        <translation>Von den Pflichtpunkten der benutzten Skripte</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>Meist bei</translation>
    </message>
    <message>
        <source>Won after it</source>
        <translation>Danach gewonnen</translation>
    </message>
    <message>
        <source>Of the leads it was raised on and that are decided</source>
        <translation>Von den entschiedenen Leads, bei denen er kam</translation>
    </message>
    <message>
        <source>Raised where it was answered before</source>
        <translation>Kam, wo er vorher beantwortet war</translation>
    </message>
    <message>
        <source>Of the calls in which its line was ticked: in them or later on the same lead</source>
        <translation>Von den Anrufen, in denen sein Satz abgehakt war: in ihnen oder später beim selben Lead</translation>
    </message>
    <message>
        <source>Raised where it was not</source>
        <translation>Kam, wo nicht</translation>
    </message>
    <message>
        <source>Wordings tried by lot</source>
        <translation>Fassungen, nach Los erprobt</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Yes, of calls that asked</source>
        <translation>Ja, von Anrufen, die fragten</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Berührungen</translation>
    </message>
    <message>
        <source>On leads of that week</source>
        <translation>Bei Leads dieser Woche</translation>
    </message>
    <message>
        <source>Minutes asking</source>
        <translation>Minuten fragend</translation>
    </message>
    <message>
        <source>Minutes in motion</source>
        <translation>Minuten in Bewegung</translation>
    </message>
    <message>
        <source>With fewer than five wins nothing can be said yet about how many contacts one takes.</source>
        <translation>Mit weniger als fünf Gewinnen lässt sich noch nicht sagen, wie viele Kontakte einer braucht.</translation>
    </message>
    <message>
        <source>Half of the won leads took up to %1 contacts and %2 days, nine in ten up to %3 contacts and %4 days.</source>
        <translation>Die Hälfte der gewonnenen Leads brauchte bis zu %1 Kontakte und %2 Tage, neun von zehn bis zu %3 Kontakte und %4 Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) were contacted once and not again for two weeks.</source>
        <translation>
            <numerusform>%n offener Lead wurde einmal und dann zwei Wochen nicht mehr kontaktiert.</numerusform>
            <numerusform>%n offene Leads wurden einmal und dann zwei Wochen nicht mehr kontaktiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is open is overdue.</source>
        <translation>Nichts Offenes ist überfällig.</translation>
    </message>
    <message>
        <source>%1 of %2 open leads are overdue: %3 for less than a week, %4 for up to a month, %5 for longer.</source>
        <translation>%1 von %2 offenen Leads sind überfällig: %3 seit weniger als einer Woche, %4 bis zu einem Monat, %5 länger.</translation>
    </message>
    <message>
        <source>%1 % of the touches went to leads that had come within seven days.</source>
        <translation>%1 % der Berührungen galten Leads, die in den sieben Tagen davor gekommen waren.</translation>
    </message>
    <message numerus="yes">
        <source>The longest gap: nobody was contacted on %n working day(s) in a row, %1 to %2.</source>
        <translation>
            <numerusform>Die längste Lücke: An %n Arbeitstag wurde niemand kontaktiert, %1 bis %2.</numerusform>
            <numerusform>Die längste Lücke: An %n Arbeitstagen in Folge wurde niemand kontaktiert, %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes went into touches that asked, %2 into writing that asked nothing; %3 of %4 calls and meetings reached somebody.</source>
        <translation>%1 Minuten gingen in Berührungen, die fragten, %2 in Schreiben, das nichts fragte; %3 von %4 Anrufen und Terminen erreichten jemanden.</translation>
    </message>
    <message>
        <source>“%1” came up less where it was answered before it did: %2 % of those calls, %3 % of the others. Whoever ticks the line may also call differently: this is no experiment.</source>
        <translation>„%1“ kam seltener, wo der Einwand vorher beantwortet war: in %2 % dieser Anrufe, in %3 % der anderen. Wer den Satz abhakt, ruft vielleicht auch sonst anders an: Das ist kein Versuch.</translation>
    </message>
    <message>
        <source>Only one wording was said with an ask.</source>
        <translation>Nur eine Fassung wurde mit einer Frage gesagt.</translation>
    </message>
    <message>
        <source>%1 is better with a probability of %2 %.</source>
        <translation>%1 ist mit einer Wahrscheinlichkeit von %2 % besser.</translation>
    </message>
    <message>
        <source>It may be said from now on.</source>
        <translation>Sie kann von jetzt an gesagt werden.</translation>
    </message>
    <message numerus="yes">
        <source>About %n more call(s) until it can be told, if it stays so.</source>
        <translation>
            <numerusform>Noch etwa %n Anruf, bis es sich sagen lässt, wenn es so bleibt.</numerusform>
            <numerusform>Noch etwa %n Anrufe, bis es sich sagen lässt, wenn es so bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are too alike for calls to tell them apart.</source>
        <translation>Sie sind sich zu ähnlich, als dass Anrufe sie unterscheiden könnten.</translation>
    </message>
    <message>
        <source>Of the planned steps, %1 are overdue; a week ago %2 were.</source>
        <translation>Von den geplanten Schritten sind %1 überfällig; vor einer Woche waren es %2.</translation>
    </message>
    <message>
        <source>Too early to tell: %1 of about %2 needed</source>
        <translation>Noch zu früh: %1 von etwa %2 nötigen</translation>
    </message>
    <message>
        <source>Enter what was spent on the sources, in one currency: without it nobody knows what a lead costs.</source>
        <translation>Tragen Sie in einer Währung ein, was für die Quellen ausgegeben wurde: Ohne das weiß niemand, was ein Lead kostet.</translation>
    </message>
    <message>
        <source>A lead costs %1; too few of those paid for are decided, or they were won in another currency, to say what one may cost.</source>
        <translation>Ein Lead kostet %1; zu wenige der bezahlten sind entschieden, oder sie wurden in einer anderen Währung gewonnen, um zu sagen, was einer kosten darf.</translation>
    </message>
    <message>
        <source>%1 of %2 lost leads were let go before half of the wins had come, at %3 contacts.</source>
        <translation>%1 von %2 verlorenen Leads wurden aufgegeben, bevor die Hälfte der Gewinne gekommen war, bei %3 Kontakten.</translation>
    </message>
    <message>
        <source>What calls say about the offer</source>
        <translation>Was Anrufe über das Angebot sagen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>NumbersReport</name>
    <message>
        <source>Business pulse · %1</source>
        <translation>Puls der Firma · %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Sales report · %1</source>
        <translation>Vertriebsbericht · %1</translation>
    </message>
    <message>
        <source>Asks of %1.</source>
        <translation>Fragen im %1.</translation>
    </message>
    <message>
        <source>Whom to look for</source>
        <translation>Wen wir suchen</translation>
    </message>
    <message>
        <source>We offer: %1</source>
        <translation>Wir bieten: %1</translation>
    </message>
    <message>
        <source>Figures of leads that arrived since %1</source>
        <translation>Zahlen der Leads, die seit dem %1 gekommen sind</translation>
    </message>
    <message>
        <source>Figures of all leads</source>
        <translation>Zahlen aller Leads</translation>
    </message>
</context>
<context>
    <name>OfferText</name>
    <message>
        <source>What is to change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>What it costs you today</source>
        <translation>Was es Sie heute kostet</translation>
    </message>
    <message>
        <source>What you want instead</source>
        <translation>Was Sie stattdessen wollen</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Is it a yes, a no, or is something still open?</source>
        <translation>Ist es ein Ja, ein Nein, oder ist noch etwas offen?</translation>
    </message>
    <message>
        <source>On %1 I ask you for your decision: a yes, a no, or what is still open. Each of them is a good answer.</source>
        <translation>Am %1 frage ich Sie nach Ihrer Entscheidung: ein Ja, ein Nein, oder was noch offen ist. Jede davon ist eine gute Antwort.</translation>
    </message>
    <message>
        <source>Our offer for %1</source>
        <translation>Unser Angebot für %1</translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Somebody new rings: %1</source>
        <translation>Jemand Neues ruft an: %1</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It comes again tomorrow</source>
        <translation>Kommt morgen wieder</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Mühsam</translation>
    </message>
    <message>
        <source>It came, with an effort</source>
        <translation>Kam, mit Mühe</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Easily</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>It comes again much later</source>
        <translation>Kommt viel später wieder</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.askline)</source>
        <translation>Arbeitsbereiche (*.askline)</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>Wo der Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Workspaces (*.askline *.askline-join)</source>
        <translation>Arbeitsbereiche (*.askline *.askline-join)</translation>
    </message>
    <message>
        <source>Join a workspace</source>
        <translation>Einem Arbeitsbereich beitreten</translation>
    </message>
    <message>
        <source>Join files (*.askline-join)</source>
        <translation>Beitrittsdateien (*.askline-join)</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The passphrase of the shared workspace:</source>
        <translation>Die Passphrase des geteilten Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>To join: open %1 with Askline and type the passphrase.</source>
        <translation>Zum Beitreten: %1 mit Askline öffnen und die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and sees the shared folder can read all of it. Keep it where you keep contracts.</source>
        <translation>Wer dieses Blatt hat und den geteilten Ordner sieht, kann alles lesen. Bewahren Sie es auf, wo Sie Verträge aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Rejects</name>
    <message>
        <source>no name, e-mail, phone or company</source>
        <translation>weder Name noch E-Mail, Telefon oder Firma</translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address, and nothing else is given</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse, und sonst ist nichts angegeben</translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address, and the row has more cells than there are columns: a delimiter stands inside a cell</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse, und die Zeile hat mehr Zellen, als es Spalten gibt: In einer Zelle steht ein Trennzeichen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>a test of the form, no person</source>
        <translation>ein Test des Formulars, keine Person</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Promised to %1: %2, %3 (%4)</source>
        <comment>name, step, time, how near</comment>
        <translation>%1 versprochen: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 wrote just now; first contact is due %2</source>
        <translation>%1 hat eben geschrieben; Erstkontakt fällig %2</translation>
    </message>
    <message>
        <source>%1 waits for a first contact: due %2</source>
        <translation>%1 wartet auf den Erstkontakt: fällig %2</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Contact made</source>
        <translation>Kontaktaufnahme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 changed to %2</source>
        <translation>%1 geändert auf %2</translation>
    </message>
    <message>
        <source>changed, and therefore kept</source>
        <translation>geändert und deshalb behalten</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n Änderung empfangen</numerusform>
            <numerusform>%n Änderungen empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n Datei gesendet</numerusform>
            <numerusform>%n Dateien gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read yet</source>
        <translation>
            <numerusform>%n Datei ist noch nicht lesbar</numerusform>
            <numerusform>%n Dateien sind noch nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at this lead just now.</source>
        <translation>%1 ist gerade bei diesem Lead.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was at this lead %n minute(s) ago.</source>
        <translation>
            <numerusform>%1 war vor %n Minute bei diesem Lead.</numerusform>
            <numerusform>%1 war vor %n Minuten bei diesem Lead.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you were last here: %1.</source>
        <translation>Seit Sie zuletzt hier waren: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked on %n lead(s)</source>
        <translation>
            <numerusform>%1 hat an %n Lead gearbeitet</numerusform>
            <numerusform>%1 hat an %n Leads gearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · watches %2</source>
        <translation>%1 · beobachtet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s)</source>
        <translation>
            <numerusform>%n offener Lead</numerusform>
            <numerusform>%n offene Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % von allen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n of them know(s) nobody else here</source>
        <translation>
            <numerusform>%1 · %n davon kennt hier sonst niemanden</numerusform>
            <numerusform>%1 · %n davon kennen hier sonst niemanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and an hour on a chip</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>early there</source>
        <translation>dort früh</translation>
    </message>
    <message>
        <source>late there</source>
        <translation>dort spät</translation>
    </message>
    <message>
        <source>weekend there</source>
        <translation>dort Wochenende</translation>
    </message>
    <message>
        <source>a holiday there</source>
        <translation>dort Feiertag</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, taken away</source>
        <translation>%1: %2, entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Step planned</source>
        <translation>Schritt geplant</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 eingegangen</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Gebeten um %1</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Einwand: %1</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Verschoben nach „%1“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Skript: %1</translation>
    </message>
    <message>
        <source> · wording %1</source>
        <translation> · Wortlaut %1</translation>
    </message>
    <message>
        <source>Cadence begun: %1</source>
        <translation>Kadenz begonnen: %1</translation>
    </message>
    <message>
        <source>through all its steps</source>
        <translation>durch alle Schritte</translation>
    </message>
    <message>
        <source>Cadence ended: %1 (%2)</source>
        <translation>Kadenz beendet: %1 (%2)</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale::toString takes it</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and an hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time in a city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2 here</source>
        <comment>a time in their city, the same here</comment>
        <translation>%1, hier %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>the clock of the first contact</comment>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time until the first contact is due</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>time since the first contact was due</comment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span from now</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour, in full</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Came %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Schrieb %1</translation>
    </message>
    <message>
        <source>%1; not yet contacted</source>
        <translation>%1; noch nicht kontaktiert</translation>
    </message>
    <message>
        <source>%1; first contact was due just now</source>
        <translation>%1; Erstkontakt war gerade fällig</translation>
    </message>
    <message>
        <source>%1; first contact is %2 late</source>
        <translation>%1; Erstkontakt %2 überfällig</translation>
    </message>
    <message>
        <source>%1; first contact due %2</source>
        <translation>%1; Erstkontakt fällig: %2</translation>
    </message>
    <message>
        <source>%1; first contact is due now</source>
        <translation>%1; Erstkontakt jetzt fällig</translation>
    </message>
    <message>
        <source>%1; first contact due within %2</source>
        <translation>%1; Erstkontakt fällig, noch %2</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Versprochen: %1</translation>
    </message>
    <message>
        <source>%1: that was %2</source>
        <translation>%1 – das war %2</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <comment>a stage, a day</comment>
        <translation>%1, geplant für %2</translation>
    </message>
    <message>
        <source>One day overdue</source>
        <translation>Einen Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stage: %2</source>
        <translation>%1; Phase: %2</translation>
    </message>
    <message>
        <source>Tried once; another time of day</source>
        <translation>Einmal versucht; jetzt zu anderer Tageszeit</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times; another time of day</source>
        <translation>
            <numerusform>%n-mal versucht; jetzt zu anderer Tageszeit</numerusform>
            <numerusform>%n-mal versucht; jetzt zu anderer Tageszeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned: decide</source>
        <translation>Nichts ist geplant: festlegen</translation>
    </message>
    <message>
        <source>From the backlog, not yet contacted</source>
        <translation>Aus dem Altbestand, noch nicht kontaktiert</translation>
    </message>
    <message>
        <source>yes %1</source>
        <translation>Ja %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>Nein %1</translation>
    </message>
    <message>
        <source>not yet %1</source>
        <translation>Noch nicht %1</translation>
    </message>
    <message>
        <source>%1 in motion</source>
        <comment>a span of time</comment>
        <translation>%1 Betriebsamkeit</translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <comment>how many, how long</comment>
        <translation>%1 · etwa %2</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Kontaktversuche</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Betriebsamkeit</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>versucht %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message>
        <source>asked %1 of %2</source>
        <translation>gefragt %1 von %2</translation>
    </message>
    <message>
        <source>noes per yes %1 (of %2)</source>
        <comment>a figure, how many answers it is from</comment>
        <translation>Nein je Ja %1 (aus %2)</translation>
    </message>
    <message>
        <source>Every open lead has a next step.</source>
        <translation>Jeder offene Lead hat einen nächsten Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) still want a decision what comes next.</source>
        <translation>
            <numerusform>Bei %n Lead ist noch zu entscheiden, wie es weitergeht.</numerusform>
            <numerusform>Bei %n Leads ist noch zu entscheiden, wie es weitergeht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fitted in and come up again.</source>
        <translation>
            <numerusform>%n passte nicht mehr hinein und kommt wieder.</numerusform>
            <numerusform>%n passten nicht mehr hinein und kommen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next day begins with: %1, %2.</source>
        <comment>an ask, whom</comment>
        <translation>Der nächste Tag beginnt mit: %1, %2.</translation>
    </message>
    <message>
        <source>Does not fit into the day</source>
        <translation>Passt nicht in den Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n noes to each yes here</source>
        <translation>
            <numerusform>im Mittel %n Nein vor jedem Ja</numerusform>
            <numerusform>im Mittel %n Nein vor jedem Ja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 10 say yes here</source>
        <translation>hier sagen %1 von 10 Ja</translation>
    </message>
    <message>
        <source>a typical sale is %1</source>
        <translation>üblicher Auftrag: %1</translation>
    </message>
    <message>
        <source>Expected: %1 % × %2 = %3; × %4 because of the time, in %5</source>
        <comment>a chance, a value, their product, a factor, minutes</comment>
        <translation>Zu erwarten: %1 % × %2 = %3; × %4 der Zeit wegen, in %5</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in writing</source>
        <translation>
            <numerusform>%n Nachricht geschrieben</numerusform>
            <numerusform>%n Nachrichten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s), no ask</source>
        <translation>
            <numerusform>%1, %n Tag, keine Frage</numerusform>
            <numerusform>%1, %n Tage, keine Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted once, %n day(s) ago, and not since</source>
        <translation>
            <numerusform>Einmal kontaktiert, vor %n Tag, und seitdem nicht</numerusform>
            <numerusform>Einmal kontaktiert, vor %n Tagen, und seitdem nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>%n-mal verschoben</numerusform>
            <numerusform>%n-mal verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n Tag in Folge</numerusform>
            <numerusform>%n Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used today</source>
        <comment>spans of time</comment>
        <translation>heute %1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>step %1 of %2 of “%3”</source>
        <translation>Schritt %1 von %2 von „%3“</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Eingegangen: %1</translation>
    </message>
    <message>
        <source>First contact due: %1</source>
        <translation>Erstkontakt fällig: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>new lead %1</source>
        <translation>neuer Lead %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <translation>Änderung an %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>prioritising %1</source>
        <translation>%1 priorisieren</translation>
    </message>
    <message>
        <source>%1 prioritised</source>
        <translation>%1 priorisiert</translation>
    </message>
    <message>
        <source>nurturing %1</source>
        <translation>%1 in Pflege</translation>
    </message>
    <message>
        <source>%1 set to nurture</source>
        <translation>%1 in Pflege genommen</translation>
    </message>
    <message>
        <source>disqualifying %1</source>
        <translation>%1 aussortieren</translation>
    </message>
    <message>
        <source>%1 disqualified</source>
        <translation>%1 aussortiert</translation>
    </message>
    <message>
        <source>return of %1 to the inbox</source>
        <translation>%1 zurück in den Eingang</translation>
    </message>
    <message>
        <source>%1 back in the inbox</source>
        <translation>%1 wieder im Eingang</translation>
    </message>
    <message>
        <source>new owner of %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Source of %1 set</source>
        <translation>Quelle von %1 festgelegt</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>win of %1</source>
        <translation>%1 als gewonnen</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>loss of %1</source>
        <translation>%1 als verloren</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>reopening of %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>restoring %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>merging of %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message>
        <source>person at %1</source>
        <translation>Person bei %1</translation>
    </message>
    <message>
        <source>Person added to %1</source>
        <translation>Person bei %1 hinzugefügt</translation>
    </message>
    <message>
        <source>removing a person from %1</source>
        <translation>Person bei %1 entfernen</translation>
    </message>
    <message>
        <source>Person removed from %1</source>
        <translation>Person bei %1 entfernt</translation>
    </message>
    <message>
        <source>link at %1</source>
        <translation>Verknüpfung bei %1</translation>
    </message>
    <message>
        <source>Link added to %1</source>
        <translation>Verknüpfung bei %1 hinzugefügt</translation>
    </message>
    <message>
        <source>removing a link from %1</source>
        <translation>Verknüpfung bei %1 entfernen</translation>
    </message>
    <message>
        <source>Link removed from %1</source>
        <translation>Verknüpfung bei %1 entfernt</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on %1 saved</source>
        <translation>Notiz zu %1 gespeichert</translation>
    </message>
    <message>
        <source>next step of %1</source>
        <translation>nächster Schritt bei %1</translation>
    </message>
    <message>
        <source>Next step of %1 planned</source>
        <translation>Nächster Schritt bei %1 geplant</translation>
    </message>
    <message>
        <source>step done for %1</source>
        <translation>Schritt bei %1 erledigt</translation>
    </message>
    <message>
        <source>Step of %1 done</source>
        <translation>Schritt bei %1 erledigt</translation>
    </message>
    <message>
        <source>dropping a step of %1</source>
        <translation>Schritt bei %1 streichen</translation>
    </message>
    <message>
        <source>Step of %1 dropped</source>
        <translation>Schritt bei %1 gestrichen</translation>
    </message>
    <message>
        <source>call with %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Call with %1 logged</source>
        <translation>Anruf bei %1 eingetragen</translation>
    </message>
    <message>
        <source>e-mail with %1</source>
        <translation>E-Mail mit %1</translation>
    </message>
    <message>
        <source>E-mail with %1 logged</source>
        <translation>E-Mail mit %1 eingetragen</translation>
    </message>
    <message>
        <source>text message with %1</source>
        <translation>SMS mit %1</translation>
    </message>
    <message>
        <source>Text message with %1 logged</source>
        <translation>SMS mit %1 eingetragen</translation>
    </message>
    <message>
        <source>letter with %1</source>
        <translation>Brief mit %1</translation>
    </message>
    <message>
        <source>Letter with %1 logged</source>
        <translation>Brief mit %1 eingetragen</translation>
    </message>
    <message>
        <source>meeting with %1</source>
        <translation>Termin mit %1</translation>
    </message>
    <message>
        <source>Meeting with %1 logged</source>
        <translation>Termin mit %1 eingetragen</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>Lead</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 is a customer no more</source>
        <translation>%1 ist kein Kunde mehr</translation>
    </message>
    <message>
        <source>spreading of what waited</source>
        <translation>Verteilen des Aufgelaufenen</translation>
    </message>
    <message>
        <source>Spread over the coming days</source>
        <translation>Auf die nächsten Tage verteilt</translation>
    </message>
    <message>
        <source>results of a call sheet</source>
        <translation>Ergebnisse eines Anrufblatts</translation>
    </message>
    <message>
        <source>Results of the call sheet logged</source>
        <translation>Ergebnisse des Anrufblatts eingetragen</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>Draft of %1 kept</source>
        <translation>Entwurf von %1 behalten</translation>
    </message>
    <message>
        <source>taking over the playbook %1</source>
        <translation>Übernahme des Playbooks %1</translation>
    </message>
    <message>
        <source>Playbook %1 taken over</source>
        <translation>Playbook %1 übernommen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice kept</source>
        <translation>Übung behalten</translation>
    </message>
    <message>
        <source>messages sent</source>
        <translation>verschickte Nachrichten</translation>
    </message>
    <message>
        <source>Messages logged as sent</source>
        <translation>Nachrichten als verschickt erfasst</translation>
    </message>
    <message>
        <source>cadence for %1</source>
        <translation>Kadenz für %1</translation>
    </message>
    <message>
        <source>Cadence begun for %1</source>
        <translation>Kadenz für %1 begonnen</translation>
    </message>
    <message>
        <source>pause for %1</source>
        <translation>Pause für %1</translation>
    </message>
    <message>
        <source>Cadence paused for %1</source>
        <translation>Kadenz für %1 ruht</translation>
    </message>
    <message>
        <source>going on with %1</source>
        <translation>Weitergehen mit %1</translation>
    </message>
    <message>
        <source>Cadence goes on for %1</source>
        <translation>Kadenz für %1 geht weiter</translation>
    </message>
    <message>
        <source>leaving out a step for %1</source>
        <translation>Auslassen eines Schritts für %1</translation>
    </message>
    <message>
        <source>Step left out for %1</source>
        <translation>Schritt für %1 ausgelassen</translation>
    </message>
    <message>
        <source>new steps of %1</source>
        <translation>neue Schritte von %1</translation>
    </message>
    <message>
        <source>New steps of %1 reach whoever follows it</source>
        <translation>Die neuen Schritte von %1 gelten für alle, die ihr folgen</translation>
    </message>
    <message>
        <source>offer for %1</source>
        <translation>Angebot für %1</translation>
    </message>
    <message>
        <source>Offer for %1 kept; the decision is asked for on its day</source>
        <translation>Angebot für %1 behalten; nach der Entscheidung wird an ihrem Tag gefragt</translation>
    </message>
    <message>
        <source>mail that was found</source>
        <translation>gefundene Mails</translation>
    </message>
    <message>
        <source>Mail logged</source>
        <translation>Mails eingetragen</translation>
    </message>
    <message>
        <source>choice between two changes of %1</source>
        <translation>Wahl zwischen zwei Änderungen an %1</translation>
    </message>
    <message>
        <source>Settled for %1</source>
        <translation>Für %1 entschieden</translation>
    </message>
    <message>
        <source>joining of %1</source>
        <translation>Beitritt von %1</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 macht mit</translation>
    </message>
    <message>
        <source>handing over what %1 had open</source>
        <translation>Übergabe dessen, was %1 offen hatte</translation>
    </message>
    <message>
        <source>Handed over from %1</source>
        <translation>Übergeben von %1</translation>
    </message>
    <message>
        <source>erasing a person</source>
        <translation>Löschen einer Person</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>what %1 watches</source>
        <translation>was %1 beobachtet</translation>
    </message>
    <message>
        <source>Noted what %1 watches</source>
        <translation>Vermerkt, was %1 beobachtet</translation>
    </message>
    <message>
        <source>spending on %1</source>
        <translation>Ausgabe für %1</translation>
    </message>
    <message>
        <source>Spending on %1 entered</source>
        <translation>Ausgabe für %1 eingetragen</translation>
    </message>
    <message>
        <source>plan of the campaign %1</source>
        <translation>Plan der Kampagne %1</translation>
    </message>
    <message>
        <source>Campaign %1 planned</source>
        <translation>Kampagne %1 geplant</translation>
    </message>
    <message>
        <source>change to the campaign %1</source>
        <translation>Änderung an der Kampagne %1</translation>
    </message>
    <message>
        <source>Change to %1 noted</source>
        <translation>Änderung an %1 notiert</translation>
    </message>
    <message>
        <source>end of the campaign %1</source>
        <translation>Ende der Kampagne %1</translation>
    </message>
    <message>
        <source>Campaign %1 ended</source>
        <translation>Kampagne %1 beendet</translation>
    </message>
    <message>
        <source>profile of the ideal client</source>
        <translation>Profil des idealen Kunden</translation>
    </message>
    <message>
        <source>Profile of the ideal client kept</source>
        <translation>Profil des idealen Kunden gespeichert</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>%1 asks made, %2 were meant.</source>
        <translation>%1 Fragen gestellt, %2 waren vorgesehen.</translation>
    </message>
    <message>
        <source>%1 asks made; %2 were meant by today, %3 by the end of the week.</source>
        <translation>%1 Fragen gestellt; %2 waren bis heute vorgesehen, %3 bis zum Ende der Woche.</translation>
    </message>
    <message>
        <source>Yes %1, no %2, not yet %3</source>
        <translation>Ja %1, Nein %2, noch nicht %3</translation>
    </message>
    <message>
        <source>%1: %2 noes to each yes. A no is progress.</source>
        <comment>the counts, a figure</comment>
        <translation>%1: %2 Nein auf jedes Ja. Ein Nein ist Fortschritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came</source>
        <translation>
            <numerusform>%n Lead kam</numerusform>
            <numerusform>%n Leads kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were prioritised</source>
        <translation>
            <numerusform>%n wurde vorgezogen</numerusform>
            <numerusform>%n wurden vorgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won (%1)</source>
        <comment>sales, their value</comment>
        <translation>
            <numerusform>%n gewonnen (%1)</numerusform>
            <numerusform>%n gewonnen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is forgotten: every overdue lead was in touch within two weeks.</source>
        <translation>Niemand ist vergessen: mit jedem überfälligen Lead gab es in den letzten zwei Wochen Kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait overdue and were not in touch for two weeks or more</source>
        <translation>
            <numerusform>%n Lead wartet überfällig, ohne Kontakt seit zwei Wochen oder länger</numerusform>
            <numerusform>%n Leads warten überfällig, ohne Kontakt seit zwei Wochen oder länger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for up to a month, %2 for up to three, %3 longer.</source>
        <translation>%1 bis zu einem Monat, %2 bis zu drei, %3 länger.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 in calls and messages that asked, %2 in motion.</source>
        <translation>%1 in Anrufen und Nachrichten, die gefragt haben, %2 in Bewegung.</translation>
    </message>
    <message>
        <source>%1 of %2 contacts went to leads under seven days old.</source>
        <translation>%1 von %2 Kontakten gingen an Leads, die keine sieben Tage alt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n working days in a row with an ask.</source>
        <translation>
            <numerusform>%n Arbeitstag in Folge mit einer Frage.</numerusform>
            <numerusform>%n Arbeitstage in Folge mit einer Frage.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time went into motion than into asking. Next week, ask first and write after.</source>
        <translation>Mehr Zeit ging in Bewegung als in Fragen. Nächste Woche: erst fragen, dann schreiben.</translation>
    </message>
    <message>
        <source>Fewer asks than meant. Next week, make the first one before anything else each morning.</source>
        <translation>Weniger Fragen als vorgesehen. Nächste Woche: jeden Morgen die erste vor allem anderen.</translation>
    </message>
    <message>
        <source>Nearly all went to new leads. Next week, begin with those that are overdue: they came from the same effort.</source>
        <translation>Fast alles ging an neue Leads. Nächste Woche: mit den überfälligen beginnen, sie haben ebenso viel gekostet.</translation>
    </message>
    <message>
        <source>Next week, ask the forgotten ones, or close them.</source>
        <translation>Nächste Woche: die Vergessenen fragen oder abschließen.</translation>
    </message>
    <message>
        <source>As meant. Keep it so.</source>
        <translation>Wie vorgesehen. Weiter so.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>In asks</source>
        <translation>In Fragen</translation>
    </message>
    <message>
        <source>In motion</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>askline</name>
    <message>
        <source>%1: now “%2”, before “%3”</source>
        <translation>%1: jetzt „%2“, vorher „%3“</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Neuer Abschnitt „%1“</translation>
    </message>
    <message>
        <source>Section “%1” is gone</source>
        <translation>Abschnitt „%1“ ist weg</translation>
    </message>
    <message>
        <source>new “%1”</source>
        <translation>neu „%1“</translation>
    </message>
    <message>
        <source>no longer “%1”</source>
        <translation>nicht mehr „%1“</translation>
    </message>
    <message>
        <source>now “%1”, before “%2”</source>
        <translation>jetzt „%1“, vorher „%2“</translation>
    </message>
    <message>
        <source>Comments or empty lines alone</source>
        <translation>Nur Kommentare oder Leerzeilen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
</context>
<context>
    <name>askline::AnswerField</name>
    <message>
        <source>Their answer, in their words</source>
        <translation>Die Antwort, im Wortlaut</translation>
    </message>
    <message>
        <source>An amount, such as 1200 or 3k</source>
        <translation>Ein Betrag, etwa 1200 oder 3k</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and an hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>askline::AskHint</name>
    <message>
        <source>Whether the text asks for something</source>
        <translation>Ob der Text um etwas bittet</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Bittet um: %1</translation>
    </message>
    <message>
        <source>Preparation: asks nothing</source>
        <translation>Vorbereitung: bittet um nichts</translation>
    </message>
    <message>
        <source>Asks nothing</source>
        <translation>Bittet um nichts</translation>
    </message>
    <message>
        <source> · not sure</source>
        <translation> · nicht sicher</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Wegen: %1</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <translation>Falsch?</translation>
    </message>
    <message>
        <source>Say what it is: texts like it are read better from then on, on this device</source>
        <translation>Sag, was es ist: ähnliche Texte werden danach auf diesem Gerät besser gelesen</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Es fragt nach: %1</translation>
    </message>
    <message>
        <source>It asks nothing</source>
        <translation>Es fragt nichts</translation>
    </message>
    <message>
        <source>It is preparation</source>
        <translation>Es ist Vorbereitung</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur vergessen</numerusform>
            <numerusform>%n Korrekturen vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::AskProgress</name>
    <message>
        <source>%1 of %2 asks made</source>
        <translation>%1 von %2 Fragen gestellt</translation>
    </message>
</context>
<context>
    <name>askline::AskSection</name>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asks by stage</source>
        <translation>Fragen nach Phase</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Asks by person</source>
        <translation>Fragen nach Person</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Wordings tried by lot</source>
        <translation>Fassungen, nach Los erprobt</translation>
    </message>
    <message>
        <source>For coaching, not for ranking: people stand in the order of their names.</source>
        <translation>Zum Üben, nicht zum Vergleichen: Die Menschen stehen in der Reihenfolge ihrer Namen.</translation>
    </message>
    <message>
        <source>Write several wordings of one line into a script, and calls say them by lot: here stands which asks end in a yes.</source>
        <translation>Schreiben Sie mehrere Fassungen eines Satzes in ein Skript, und Anrufe sagen sie nach Los: Hier steht, welche Fragen mit Ja enden.</translation>
    </message>
</context>
<context>
    <name>askline::Board</name>
    <message>
        <source>No stage</source>
        <translation>Ohne Phase</translation>
    </message>
</context>
<context>
    <name>askline::BoardColumn</name>
    <message>
        <source>%1: %2 leads</source>
        <comment>a stage and how many leads it holds</comment>
        <translation>%1: %2 Leads</translation>
    </message>
</context>
<context>
    <name>askline::Book</name>
    <message>
        <source>Sales manual</source>
        <translation>Verkaufshandbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>Sie sagen: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Ask back: %1</source>
        <translation>Rückfrage: %1</translation>
    </message>
    <message>
        <source>Better not: %1</source>
        <translation>Besser nicht: %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>the ask</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>↑ stands behind a line that answers the objection named there before it comes up.</source>
        <translation>↑ steht hinter einer Zeile, die den dort genannten Einwand vorwegnimmt.</translation>
    </message>
    <message>
        <source>↑ “%1”</source>
        <comment>the objection that the line answers</comment>
        <translation>↑ „%1“</translation>
    </message>
</context>
<context>
    <name>askline::BusyBar</name>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit anhalten</translation>
    </message>
</context>
<context>
    <name>askline::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>askline::CalendarWatch</name>
    <message>
        <source>The calendar cannot be read: %1</source>
        <translation>Der Kalender lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>askline::CallRoomPage</name>
    <message>
        <source>The call with %1 is back as it was</source>
        <translation>Der Anruf bei %1 ist wieder da, wie er war</translation>
    </message>
    <message>
        <source>First the outcome: press its key.</source>
        <translation>Erst das Ergebnis: seine Taste drücken.</translation>
    </message>
    <message>
        <source>When is the next step?</source>
        <translation>Wann ist der nächste Schritt?</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Warum verloren?</translation>
    </message>
    <message>
        <source>Call room</source>
        <translation>Anrufraum</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Gerade wird niemand angerufen</translation>
    </message>
    <message>
        <source>Pick somebody in Today and press Enter: the script, their number and the answers stand ready here.</source>
        <translation>In „Heute“ jemanden wählen und Enter drücken: Skript, Nummer und Antworten stehen dann hier bereit.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes, kept as you type  (%1)</source>
        <translation>Notizen, beim Tippen gesichert  (%1)</translation>
    </message>
    <message>
        <source>Time since the call began</source>
        <translation>Zeit seit Beginn des Anrufs</translation>
    </message>
    <message>
        <source>Leave the call room; what was typed stays</source>
        <translation>Anrufraum verlassen; das Getippte bleibt</translation>
    </message>
    <message>
        <source>Something was typed here: first the outcome.</source>
        <translation>Hier wurde schon etwas eingegeben: erst das Ergebnis.</translation>
    </message>
    <message>
        <source>This lead was deleted meanwhile. Your notes are on the clipboard.</source>
        <translation>Dieser Lead wurde inzwischen gelöscht. Ihre Notizen liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
</context>
<context>
    <name>askline::CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>Eine neue Kampagne</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>Was sie zeigen soll</translation>
    </message>
    <message>
        <source>What the campaign is to show</source>
        <translation>Was die Kampagne zeigen soll</translation>
    </message>
    <message>
        <source>Begins, or today</source>
        <translation>Beginn, oder heute</translation>
    </message>
    <message>
        <source>Day the campaign begins</source>
        <translation>Tag, an dem die Kampagne beginnt</translation>
    </message>
    <message>
        <source>for how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days the campaign is to run</source>
        <translation>Tage, die die Kampagne laufen soll</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget of the campaign</source>
        <translation>Budget der Kampagne</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>What was changed, or why it ends</source>
        <translation>Was geändert wurde, oder warum sie endet</translation>
    </message>
    <message>
        <source>What was changed, or why the campaign ends</source>
        <translation>Was geändert wurde, oder warum die Kampagne endet</translation>
    </message>
    <message>
        <source>Note the change</source>
        <translation>Änderung notieren</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Campaign planned</source>
        <translation>Kampagne geplant</translation>
    </message>
    <message>
        <source>Change noted</source>
        <translation>Änderung notiert</translation>
    </message>
    <message>
        <source>It has not run as long as it was meant to. Write why it ends all the same; what it can say by now stands above.</source>
        <translation>Sie lief nicht so lange wie geplant. Schreiben Sie, warum sie trotzdem endet; was sie bisher sagen kann, steht darüber.</translation>
    </message>
    <message>
        <source>Campaign ended</source>
        <translation>Kampagne beendet</translation>
    </message>
</context>
<context>
    <name>askline::ClientSection</name>
    <message>
        <source>The ideal client</source>
        <translation>Der ideale Kunde</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Steckbrief drucken</translation>
    </message>
    <message>
        <source>Won by score</source>
        <translation>Gewonnen nach Punkten</translation>
    </message>
    <message>
        <source>What losses say about the offer</source>
        <translation>Was Verluste über das Angebot sagen</translation>
    </message>
    <message>
        <source>Write a word on why a lead is lost when it is: here it is collected.</source>
        <translation>Schreiben Sie ein Wort dazu, wenn ein Lead verloren geht: Hier wird es gesammelt.</translation>
    </message>
    <message>
        <source>What calls say about the offer</source>
        <translation>Was Anrufe über das Angebot sagen</translation>
    </message>
    <message>
        <source>Answers to the questions of your scripts, and objections in their own words, are collected here.</source>
        <translation>Antworten auf die Fragen Ihrer Skripte und Einwände in deren eigenen Worten werden hier gesammelt.</translation>
    </message>
</context>
<context>
    <name>askline::ClosingPanel</name>
    <message>
        <source>How did the call go? Press the key of its outcome: what follows from it is filled in.</source>
        <translation>Wie lief der Anruf? Taste des Ergebnisses drücken: Was daraus folgt, wird ausgefüllt.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Worum gebeten wurde</translation>
    </message>
    <message>
        <source>How the ask was answered</source>
        <translation>Wie die Frage beantwortet wurde</translation>
    </message>
    <message>
        <source>For how much?</source>
        <translation>Für wie viel?</translation>
    </message>
    <message>
        <source>Value of the sale</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Warum verloren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Nothing is left to be done here.</source>
        <translation>Hier bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>askline::CommandPalette</name>
    <message>
        <source>Search or type what to do</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words.</source>
        <translation>Nichts passt. Weniger oder andere Wörter versuchen.</translation>
    </message>
</context>
<context>
    <name>askline::ConflictCard</name>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Unterlag</translation>
    </message>
</context>
<context>
    <name>askline::DayHeader</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>today&apos;s date, as QLocale::toString takes it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>askline::DecisionForm</name>
    <message>
        <source>Ask again? “in 6 months” (optional)</source>
        <translation>Wieder fragen? „in 6 Monaten“ (optional)</translation>
    </message>
    <message>
        <source>When to ask again</source>
        <translation>Wann wieder gefragt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Warum verloren?</translation>
    </message>
    <message>
        <source>What is it worth?</source>
        <translation>Wie hoch ist der Auftragswert?</translation>
    </message>
    <message>
        <source>Type a reason, Enter takes the first</source>
        <translation>Grund eingeben, Enter nimmt den ersten</translation>
    </message>
    <message>
        <source>The value of the sale, or nothing</source>
        <translation>Auftragswert, oder nichts</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>That does not read as an amount.</source>
        <translation>Das ist nicht als Betrag lesbar.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Why did the customer leave?</source>
        <translation>Warum ist der Kunde gegangen?</translation>
    </message>
    <message>
        <source>Customer no more</source>
        <translation>Kein Kunde mehr</translation>
    </message>
</context>
<context>
    <name>askline::DecisionPopover</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why was %1 lost?</source>
        <translation>Warum ging %1 verloren?</translation>
    </message>
    <message>
        <source>What is %1 worth?</source>
        <translation>Wie hoch ist der Auftragswert bei %1?</translation>
    </message>
    <message>
        <source>Type a reason, Enter takes the first</source>
        <translation>Grund eingeben, Enter nimmt den ersten</translation>
    </message>
    <message>
        <source>The value of the sale, or nothing</source>
        <translation>Auftragswert, oder nichts</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>That does not read as an amount.</source>
        <translation>Das ist nicht als Betrag lesbar.</translation>
    </message>
</context>
<context>
    <name>askline::Definition</name>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>numbers.md</source>
        <comment>the file in docs/ that says it in this language</comment>
        <translation>numbers.de.md</translation>
    </message>
</context>
<context>
    <name>askline::DeviceForm</name>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Zu Ihrer Person</translation>
    </message>
    <message>
        <source>The system&apos;s dialler</source>
        <translation>Wählprogramm des Systems</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Under this name your calls, notes and changes are kept. It counts from the next start.</source>
        <translation>Unter diesem Namen werden Ihre Anrufe, Notizen und Änderungen geführt. Er gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Command that dials</source>
        <translation>Befehl zum Wählen</translation>
    </message>
    <message>
        <source>{number} stands for the number: “linphone-cli dial {number}”. Empty: a tel: link.</source>
        <translation>{number} steht für die Nummer: „linphone-cli dial {number}“. Leer: ein tel:-Link.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>New files in it are imported into this workspace by themselves: what a form, a mail program or a colleague puts there.</source>
        <translation>Neue Dateien darin werden von selbst in diesen Arbeitsbereich importiert: was ein Formular, ein Mailprogramm oder jemand im Team dort ablegt.</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>A stick or a synced folder: a backup that leaves this machine survives it.</source>
        <translation>Ein USB-Stick oder ein synchronisierter Ordner: Eine Sicherung außerhalb dieses Rechners überlebt ihn.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>Tell of promises and fresh leads there, too</source>
        <translation>Versprechen und frische Leads auch dort melden</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Let the desktop play its sound</source>
        <translation>Den Ton des Schreibtischs abspielen lassen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>An .ics file, or a folder of them, that your calendar program keeps. It is only read: free times are offered, clashes shown.</source>
        <translation>Eine .ics-Datei oder ein Ordner davon, den Ihr Kalenderprogramm führt. Sie werden nur gelesen: freie Zeiten werden angeboten, Überschneidungen gezeigt.</translation>
    </message>
    <message>
        <source>Mail: inbox</source>
        <translation>Mail: Eingang</translation>
    </message>
    <message>
        <source>A Maildir or a mailbox file of your mail program, only read. What comes from now on: enquiries become leads, replies end the follow-up.</source>
        <translation>Ein Maildir oder eine Mailbox-Datei Ihres Mailprogramms, nur gelesen. Was von nun an kommt: Anfragen werden Leads, Antworten beenden das Nachfassen.</translation>
    </message>
    <message>
        <source>Mail: sent</source>
        <translation>Mail: Gesendet</translation>
    </message>
    <message>
        <source>Likewise: what you send to a lead is logged by itself, and what it asks.</source>
        <translation>Ebenso: was Sie einem Lead schicken, wird von selbst eingetragen, und wonach es fragt.</translation>
    </message>
</context>
<context>
    <name>askline::EraseForm</name>
    <message>
        <source>Colleagues’ devices do the same when they hear of it. Exports, printed pages and copies that somebody made by hand are not reached, nor what others’ notes say of this person. There is no undo.</source>
        <translation>Die Geräte der Kollegen tun dasselbe, sobald sie davon hören. Ausgaben, Ausdrucke und Kopien, die jemand von Hand gemacht hat, werden nicht erreicht, auch nicht, was Notizen zu anderen über diese Person sagen. Rückgängig machen lässt es sich nicht.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase all that is kept about %1?</source>
        <translation>Alles löschen, was über %1 aufbewahrt wird?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2: names, addresses, messages, notes and what was said, here, in the history and in this device’s backups.</source>
        <translation>%1 mit %2: Namen, Adressen, Nachrichten, Notizen und Gesagtes, hier, im Verlauf und in den Sicherungen dieses Geräts.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>askline::FactsSection</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Diese Nummer wählen</translation>
    </message>
    <message>
        <source>Write to this address</source>
        <translation>An diese Adresse schreiben</translation>
    </message>
    <message>
        <source>–</source>
        <comment>an empty field</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Dort ist es %1</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Leere Felder ausblenden</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
</context>
<context>
    <name>askline::FieldPill</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>askline::FigureBlock</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is this? %1</source>
        <comment>the name of a figure</comment>
        <translation>Was ist das? %1</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopieren oder speichern: %1</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Als Tabelle kopiert</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Als Bild kopiert</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>askline::FileCare</name>
    <message>
        <source>This file is damaged. Backups of it lie in %1; asklinectl restore puts one back.</source>
        <translation>Diese Datei ist beschädigt. Sicherungen davon liegen in %1; asklinectl restore stellt eine wieder her.</translation>
    </message>
    <message>
        <source>No backup has left this machine for a week: %1 could not be reached.</source>
        <translation>Seit einer Woche hat keine Sicherung diesen Rechner verlassen: %1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Backups are kept on this machine only. Choose a second place in the settings.</source>
        <translation>Sicherungen liegen nur auf diesem Rechner. In den Einstellungen lässt sich ein zweiter Ort wählen.</translation>
    </message>
</context>
<context>
    <name>askline::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Put there instead</source>
        <translation>Stattdessen einsetzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>askline::FollowSection</name>
    <message>
        <source>Contacts until the decision</source>
        <translation>Kontakte bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Effort by tier</source>
        <translation>Aufwand nach Stufe</translation>
    </message>
    <message>
        <source>Won with so many contacts or fewer, %</source>
        <translation>Gewonnen mit so vielen Kontakten oder weniger, %</translation>
    </message>
    <message>
        <source>Lost with so many or fewer, %</source>
        <translation>Verloren mit so vielen oder weniger, %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asks, mean of four weeks</source>
        <translation>Fragen, Mittel von vier Wochen</translation>
    </message>
    <message>
        <source>asks a week</source>
        <translation>Fragen je Woche</translation>
    </message>
</context>
<context>
    <name>askline::FollowUpSection</name>
    <message>
        <source>For a week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Begin a cadence</source>
        <translation>Kadenz beginnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weiter</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>The playbook has no cadences yet</source>
        <translation>Das Playbook hat noch keine Kadenzen</translation>
    </message>
    <message>
        <source>No cadence follows this lead up: you plan each step yourself.</source>
        <translation>Keine Kadenz fasst bei diesem Lead nach: Sie planen jeden Schritt selbst.</translation>
    </message>
    <message>
        <source>Another cadence</source>
        <translation>Andere Kadenz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, when</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>askline::FormSection</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>askline::FuelForm</name>
    <message>
        <source>Set aside from today on</source>
        <translation>Zurückgelegt ab heute</translation>
    </message>
    <message>
        <source>Money set aside to get leads with</source>
        <translation>Geld, das für neue Leads zurückgelegt ist</translation>
    </message>
    <message>
        <source> % of what is won goes back into it</source>
        <translation> % des Gewonnenen gehen zurück</translation>
    </message>
    <message>
        <source>Share of what is won that is put back</source>
        <translation>Anteil des Gewonnenen, der zurückgelegt wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>askline::FunnelView</name>
    <message>
        <source>How far leads come</source>
        <translation>Wie weit Leads kommen</translation>
    </message>
    <message>
        <source>go on: %1</source>
        <translation>kommen weiter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still undecided here</source>
        <translation>
            <numerusform>%n hier noch unentschieden</numerusform>
            <numerusform>%n hier noch unentschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::ImportChoices</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where did they come from?</source>
        <translation>Woher kommen sie?</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Who are these people?</source>
        <translation>Wer sind diese Leute?</translation>
    </message>
    <message>
        <source>Those who are here already</source>
        <translation>Wer schon hier ist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Their first-contact clock runs from when they came.</source>
        <translation>Ihre Erstkontaktuhr läuft ab dem Eingang.</translation>
    </message>
    <message>
        <source>No clock runs; some come up each day.</source>
        <translation>Es läuft keine Uhr; jeden Tag kommen einige dran.</translation>
    </message>
    <message>
        <source>They are kept as won, with nothing to do.</source>
        <translation>Sie werden als gewonnen geführt, ohne Aufgabe.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Import one lead</source>
        <translation>Einen Lead importieren</translation>
    </message>
    <message>
        <source>Import %1 leads</source>
        <translation>%1 Leads importieren</translation>
    </message>
    <message>
        <source>Update one person</source>
        <translation>Eine Person aktualisieren</translation>
    </message>
    <message>
        <source>Update %1 people</source>
        <translation>%1 Personen aktualisieren</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Nichts Neues zu importieren</translation>
    </message>
    <message>
        <source>This workspace can only be read here</source>
        <translation>Dieser Arbeitsbereich kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
</context>
<context>
    <name>askline::ImportDone</name>
    <message>
        <source>Rows that need you</source>
        <translation>Zeilen, die Ihre Hilfe brauchen</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Kept as it came: %1</source>
        <translation>Unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>One lead imported from %1</source>
        <translation>Ein Lead aus %1 importiert</translation>
    </message>
    <message>
        <source>%1 leads imported from %2</source>
        <translation>%1 Leads aus %2 importiert</translation>
    </message>
    <message>
        <source>Made no lead: %1</source>
        <translation>Kein Lead daraus: %1</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Mehr importieren</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>askline::ImportPage</name>
    <message>
        <source>There is no text to paste. Copy some cells, a signature or a form mail first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Erst Zellen, eine Signatur oder eine Formularmail kopieren.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Bring in your leads</source>
        <translation>Leads hereinholen</translation>
    </message>
    <message>
        <source>Drop files here: CSV, vCard, e-mail. Or copy a table, a signature or a form mail, and paste it with Ctrl+V.</source>
        <translation>Dateien hier ablegen: CSV, vCard, E-Mail. Oder eine Tabelle, eine Signatur oder eine Formularmail kopieren und mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>%1 more after it</source>
        <translation>danach noch %1</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Saved to %1. Mend the rows there and import the file again.</source>
        <translation>In %1 gespeichert. Die Zeilen dort berichtigen und die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>The first leads</source>
        <translation>Die ersten Leads</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen …</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>The first leads, as they will be</source>
        <translation>Die ersten Leads, wie sie werden</translation>
    </message>
</context>
<context>
    <name>askline::InboxHead</name>
    <message>
        <source>Find among all leads</source>
        <translation>In allen Leads suchen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Dringendste</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Altbestand</translation>
    </message>
    <message>
        <source>Leads that came without a time, or long ago</source>
        <translation>Leads ohne Eingangszeit oder von vor langer Zeit</translation>
    </message>
    <message>
        <source>%1 wait for triage, the backlog among them</source>
        <translation>%1 warten auf Sichtung, der Altbestand mitgezählt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>askline::InboxLead</name>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Der Lead</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>This may be somebody you know</source>
        <translation>Das könnte jemand Bekanntes sein</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation>Das könnte dieselbe Person sein</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>cannot be read as a number</source>
        <translation>nicht als Nummer lesbar</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Ortszeit dort</translation>
    </message>
    <message>
        <source>Earlier leads</source>
        <translation>Frühere Leads</translation>
    </message>
    <message>
        <source>one before this</source>
        <translation>einer vor diesem</translation>
    </message>
    <message>
        <source>%1 before this</source>
        <translation>%1 vor diesem</translation>
    </message>
    <message>
        <source>What the form says</source>
        <translation>Was das Formular sagt</translation>
    </message>
</context>
<context>
    <name>askline::InboxList</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>askline::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>No clock runs for these. %1 of them come up on Today each day.</source>
        <translation>Für diese läuft keine Uhr. Jeden Tag kommen %1 davon unter „Heute“ dran.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No lead has “%1” in its name, company, address, number, notes or answers.</source>
        <translation>Kein Lead hat „%1“ in Name, Firma, Adresse, Nummer, Notizen oder Antworten.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Bring in the file you have, or type the first one in a single line.</source>
        <translation>Eine vorhandene Datei hereinholen oder den ersten Lead in einer Zeile eintippen.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>No backlog</source>
        <translation>Kein Altbestand</translation>
    </message>
    <message>
        <source>Nothing waits for triage</source>
        <translation>Nichts wartet auf Sichtung</translation>
    </message>
    <message>
        <source>Every lead here has been looked at. What comes next stands on Today.</source>
        <translation>Alle Leads hier sind gesichtet. Was ansteht, zeigt „Heute“.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Look at the backlog</source>
        <translation>Altbestand ansehen</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>askline::JoinPage</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Everything your colleagues have done comes to this machine. You can work without a network; it meets again by itself.</source>
        <translation>Alles, was Ihre Kollegen getan haben, kommt auf dieses Gerät. Sie können ohne Netz arbeiten; es findet von selbst wieder zusammen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>As your colleague said it</source>
        <translation>Wie Ihr Kollege sie gesagt hat</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Keine nötig</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Where the workspace lies on this machine</source>
        <translation>Wo der Arbeitsbereich auf diesem Gerät liegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Tritt bei…</translation>
    </message>
    <message>
        <source>Your user name in the firm’s database</source>
        <translation>Ihr Benutzername in der Datenbank der Firma</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Ihr Passwort dort</translation>
    </message>
</context>
<context>
    <name>askline::KeyHint</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>askline::KeyMapOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>askline::LeadHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Show as a page</source>
        <translation>Als Seite zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Priorisieren</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Zurück in den Eingang</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>Darf wieder kontaktiert werden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Offer summary…</source>
        <translation>Angebot auf einer Seite …</translation>
    </message>
    <message>
        <source>Erase this person’s data…</source>
        <translation>Daten dieser Person löschen …</translation>
    </message>
</context>
<context>
    <name>askline::LeadPanel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Kein Lead</translation>
    </message>
    <message>
        <source>Pick a lead in a list, and all about it stands here.</source>
        <translation>In einer Liste einen Lead wählen: Alles über ihn steht dann hier.</translation>
    </message>
    <message>
        <source>Show as a panel</source>
        <translation>Als Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>askline::LeadRowDelegate</name>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
</context>
<context>
    <name>askline::LeadTable</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>askline::LeadTableModel</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>askline::LettersBar</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>They are posted</source>
        <translation>Sind in der Post</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Nur für sie</translation>
    </message>
    <message>
        <source>What these people have in common, and nobody else</source>
        <translation>Was diese Leute gemeinsam haben, und sonst niemand</translation>
    </message>
    <message>
        <source>%1 of %2 leads get one.</source>
        <translation>%1 von %2 Leads bekommen einen.</translation>
    </message>
    <message>
        <source>The others have no postal address, or want no contact.</source>
        <translation>Die anderen haben keine Anschrift oder wollen keinen Kontakt.</translation>
    </message>
</context>
<context>
    <name>askline::LinksSection</name>
    <message>
        <source>Linked files</source>
        <translation>Verknüpfte Dateien</translation>
    </message>
    <message>
        <source>Drop files here, or type a path or an address</source>
        <translation>Dateien hier ablegen oder Pfad oder Adresse eingeben</translation>
    </message>
    <message>
        <source>Link a file or an address</source>
        <translation>Datei oder Adresse verknüpfen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>%1 per E-Mail schicken</translation>
    </message>
</context>
<context>
    <name>askline::MainWindow</name>
    <message>
        <source>%1 – Askline</source>
        <translation>%1 – Askline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>A lead, an objection, a page or a command</source>
        <translation>Ein Lead, ein Einwand, eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since were left</source>
        <translation>
            <numerusform>%n seither geändertes Feld blieb unverändert</numerusform>
            <numerusform>%n seither geänderte Felder blieben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>The next call opens in a narrow window beside your phone.</source>
        <translation>Der nächste Anruf öffnet sich in einem schmalen Fenster neben dem Telefon.</translation>
    </message>
    <message>
        <source>Calls open in the whole window again.</source>
        <translation>Anrufe öffnen sich wieder im ganzen Fenster.</translation>
    </message>
</context>
<context>
    <name>askline::ManyLeads</name>
    <message>
        <source>Pick all that this list finds</source>
        <translation>Alle wählen, die diese Liste findet</translation>
    </message>
    <message>
        <source>%1 leads picked</source>
        <translation>%1 Leads gewählt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>askline::MappingModel</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
</context>
<context>
    <name>askline::MappingView</name>
    <message>
        <source>What the columns become</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
</context>
<context>
    <name>askline::MessageForm</name>
    <message>
        <source>It is sent</source>
        <translation>Ist verschickt</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Nur für sie</translation>
    </message>
    <message>
        <source>A line only they could get: what they wrote, what you saw, what you remembered</source>
        <translation>Eine Zeile, die nur sie bekommen können: was sie schrieben, was Sie sahen oder noch wissen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The text is on the clipboard</source>
        <translation>Der Text liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>An e-mail of your own</source>
        <translation>Eine eigene E-Mail</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Es gibt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Es gibt keine Telefonnummer.</translation>
    </message>
    <message>
        <source>They do not want to be contacted.</source>
        <translation>Dieser Mensch will keinen Kontakt.</translation>
    </message>
    <message>
        <source>Write the line only for them first: it is what gets an answer.</source>
        <translation>Schreiben Sie zuerst die Zeile nur für sie: Sie ist es, auf die geantwortet wird.</translation>
    </message>
    <message>
        <source>“%1” presses. Say what is so, and let them decide.</source>
        <translation>„%1“ drängt. Sagen Sie, was ist, und lassen Sie sie entscheiden.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Open as a text</source>
        <translation>Als SMS öffnen</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Ist in der Post</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
</context>
<context>
    <name>askline::MoneySection</name>
    <message>
        <source>What sources cost and bring</source>
        <translation>Was Quellen kosten und bringen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>How long the money lasts</source>
        <translation>Wie lange das Geld reicht</translation>
    </message>
    <message>
        <source>What open leads may bring</source>
        <translation>Was offene Leads bringen können</translation>
    </message>
    <message>
        <source>What hangs on one, and the vital few</source>
        <translation>Was an einem hängt, und die wichtigen wenigen</translation>
    </message>
    <message>
        <source>A campaign is an experiment: say what it is to show, how long it runs and what it may cost before it begins.</source>
        <translation>Eine Kampagne ist ein Versuch: Sagen Sie, bevor sie beginnt, was sie zeigen soll, wie lange sie läuft und was sie kosten darf.</translation>
    </message>
</context>
<context>
    <name>askline::MyDayForm</name>
    <message>
        <source>My own hours and goal</source>
        <translation>Eigene Zeiten und eigenes Ziel</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two hours</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Today&apos;s list is cut to them.</source>
        <translation>Die Liste von heute wird darauf zugeschnitten.</translation>
    </message>
    <message>
        <source>Asks a day</source>
        <translation>Fragen pro Tag</translation>
    </message>
    <message>
        <source>Never counted above what is due.</source>
        <translation>Nie mehr, als fällig ist.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend von</translation>
    </message>
    <message>
        <source>When you are back, what fell due meanwhile is spread over the coming days with one key.</source>
        <translation>Nach der Rückkehr wird, was inzwischen fällig wurde, mit einer Taste auf die nächsten Tage verteilt.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>New leads may come to me by turn</source>
        <translation>Neue Leads dürfen reihum auch zu mir kommen</translation>
    </message>
    <message>
        <source>Who covers for me while I am away</source>
        <translation>Wer mich vertritt, während ich weg bin</translation>
    </message>
    <message>
        <source>While I am away, my leads are also in the day of</source>
        <translation>Während ich weg bin, stehen meine Leads auch im Tag von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>DE, Vienna, +41 44</source>
        <translation>DE, Wien, +41 44</translation>
    </message>
    <message>
        <source>Regions whose new leads come to me</source>
        <translation>Regionen, deren neue Leads zu mir kommen</translation>
    </message>
    <message>
        <source>Countries by their code, places, or how a number begins, with commas between them</source>
        <translation>Länder mit ihrem Kürzel, Orte oder der Anfang einer Nummer, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>New leads from these regions come to me</source>
        <translation>Neue Leads aus diesen Regionen kommen zu mir</translation>
    </message>
</context>
<context>
    <name>askline::NameChooser</name>
    <message>
        <source>Type to narrow down, Enter takes the first</source>
        <translation>Tippen grenzt ein, Enter nimmt den ersten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>askline::NameList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>askline::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>askline::NewLeadBar</name>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Anna Berger, Berger GmbH, 0170 1234567, from Paul</source>
        <translation>Anna Berger, Berger GmbH, 0170 1234567, von Paul</translation>
    </message>
    <message>
        <source>New lead in one line: name, company, phone or e-mail, where from</source>
        <translation>Neuer Lead in einer Zeile: Name, Firma, Telefon oder E-Mail, woher</translation>
    </message>
    <message>
        <source>Name, company, phone, e-mail, where from: in any order, with commas between.</source>
        <translation>Name, Firma, Telefon, E-Mail, woher: in beliebiger Reihenfolge, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add and call</source>
        <translation>Hinzufügen und anrufen</translation>
    </message>
    <message>
        <source>Somebody like this is here already</source>
        <translation>So jemand ist schon hier</translation>
    </message>
    <message>
        <source>People like this are here already</source>
        <translation>Solche Personen sind schon hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Whom did %1 name? Name, company, phone or e-mail, with commas between.</source>
        <translation>Wen hat %1 genannt? Name, Firma, Telefon oder E-Mail, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
</context>
<context>
    <name>askline::NewsLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>askline::NextStepEditor</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>Fest versprochen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation>Übliche Zeiten</translation>
    </message>
    <message>
        <source>They expect it at that hour, on their own clock.</source>
        <translation>Es wird zu dieser Stunde erwartet, nach der Uhr dort.</translation>
    </message>
    <message>
        <source>What exactly? (optional)</source>
        <translation>Was genau? (optional)</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>clashes with %1, %2 to %3</source>
        <comment>what, from, to</comment>
        <translation>überschneidet sich mit %1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>askline::NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A note – Ctrl+Enter keeps it</source>
        <translation>Eine Notiz – Strg+Enter behält sie</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notiz, %1</translation>
    </message>
</context>
<context>
    <name>askline::NumbersForm</name>
    <message>
        <source>A day, such as %1</source>
        <translation>Ein Tag, etwa %1</translation>
    </message>
    <message>
        <source>An amount, such as 250 or 1,200.50</source>
        <translation>Ein Betrag, etwa 250 oder 1.200,50</translation>
    </message>
</context>
<context>
    <name>askline::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>They begin with the first lead that arrives: how far leads come, how soon they are contacted, what they cost and bring.</source>
        <translation>Sie beginnen mit dem ersten Lead, der ankommt: wie weit Leads kommen, wie bald sie kontaktiert werden, was sie kosten und bringen.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads einlesen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Business pulse of last week as PDF…</source>
        <translation>Puls der letzten Woche als PDF …</translation>
    </message>
    <message>
        <source>Report of last month as PDF…</source>
        <translation>Bericht des letzten Monats als PDF …</translation>
    </message>
    <message>
        <source>Print the business pulse…</source>
        <translation>Puls drucken …</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Pictures or tables</source>
        <translation>Bilder oder Tabellen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Durchhalten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Whom to look for</source>
        <translation>Wen wir suchen</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Business pulse %1</source>
        <translation>Puls %1</translation>
    </message>
    <message>
        <source>Sales report %1</source>
        <translation>Vertriebsbericht %1</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>askline::ObjectionCard</name>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Said earlier, it need not come up</source>
        <translation>Früher gesagt, braucht er nicht aufzukommen</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what is said, in which stage</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>askline::ObjectionPanel</name>
    <message>
        <source>Objection, in their words  /</source>
        <translation>Einwand, im Wortlaut  /</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Keep “%1” as they said it</source>
        <translation>„%1“ wörtlich behalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>as it was said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: raised</source>
        <translation>%1: geäußert</translation>
    </message>
</context>
<context>
    <name>askline::OfferForm</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Open as e-mail</source>
        <translation>Als E-Mail öffnen</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Das Angebot sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Offer summary</source>
        <translation>Angebot auf einer Seite</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Outcome wanted</source>
        <translation>Gewünschtes Ergebnis</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Entscheidung am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the problem</source>
        <translation>das Problem</translation>
    </message>
    <message>
        <source>what it costs them</source>
        <translation>was es sie kostet</translation>
    </message>
    <message>
        <source>what they want instead</source>
        <translation>was sie stattdessen wollen</translation>
    </message>
    <message>
        <source>Not yet known: %1. Ask for it in the next call; an offer without it talks about you.</source>
        <translation>Noch nicht bekannt: %1. Fragen Sie im nächsten Gespräch danach; ein Angebot ohne das spricht nur von Ihnen.</translation>
    </message>
    <message>
        <source>The price is no amount.</source>
        <translation>Der Preis ist kein Betrag.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>askline::OutcomeBar</name>
    <message>
        <source>How the call went</source>
        <translation>Wie der Anruf lief</translation>
    </message>
    <message>
        <source>How the meeting went</source>
        <translation>Wie das Treffen verlief</translation>
    </message>
</context>
<context>
    <name>askline::OverviewSection</name>
    <message>
        <source>within 5 minutes</source>
        <translation>in 5 Minuten</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message>
        <source>within 4 hours</source>
        <translation>in 4 Stunden</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>How far leads come</source>
        <translation>Wie weit Leads kommen</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Zeit in jeder Phase</translation>
    </message>
    <message>
        <source>Why leads are lost</source>
        <translation>Warum Leads verloren gehen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
</context>
<context>
    <name>askline::PastImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The import of %1 was undone</source>
        <translation>Der Import von %1 wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Import von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>One lead taken out again</source>
        <translation>Ein Lead wieder entfernt</translation>
    </message>
    <message>
        <source>%1 leads taken out again</source>
        <translation>%1 Leads wieder entfernt</translation>
    </message>
    <message>
        <source>%1 kept, because somebody worked with them since</source>
        <translation>%1 behalten, weil seither jemand damit gearbeitet hat</translation>
    </message>
</context>
<context>
    <name>askline::PeopleCard</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Nobody has an open lead yet.</source>
        <translation>Noch hat niemand einen offenen Lead.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Hand over what %1 has open</source>
        <translation>Übergeben, was bei %1 offen ist</translation>
    </message>
    <message>
        <source>All that %1 has open, with its steps, goes for good to</source>
        <translation>Alles, was bei %1 offen ist, geht mit seinen Schritten dauerhaft an</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1</source>
        <translation>
            <numerusform>%n Lead an %1 übergeben</numerusform>
            <numerusform>%n Leads an %1 übergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::PeopleSection</name>
    <message>
        <source>decision maker</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>hat empfohlen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role of the person to be added</source>
        <translation>Rolle der neuen Person</translation>
    </message>
    <message>
        <source>Karin Weber, 0151 5556677 – Enter adds them</source>
        <translation>Karin Weber, 0151 5556677 – Enter fügt hinzu</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>askline::PersonPanel</name>
    <message>
        <source>Asked not to be contacted again.</source>
        <translation>Möchte nicht mehr kontaktiert werden.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>No number yet: type one, Enter</source>
        <translation>Noch keine Nummer: eingeben, Enter</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Dial  %1</source>
        <comment>a button and its key</comment>
        <translation>Wählen  %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>⚠ %1 · %2</source>
        <comment>a time and what is wrong with it</comment>
        <translation>⚠ %1 · %2</translation>
    </message>
    <message>
        <source> (the number fits %1 time zones)</source>
        <translation> (die Nummer passt zu %1 Zeitzonen)</translation>
    </message>
</context>
<context>
    <name>askline::PipelineBar</name>
    <message>
        <source>Find in all leads</source>
        <translation>In allen Leads suchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>more than %1 leads</source>
        <translation>mehr als %1 Leads</translation>
    </message>
</context>
<context>
    <name>askline::PipelinePage</name>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Leads exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Nothing in the pipeline yet</source>
        <translation>Noch nichts in der Pipeline</translation>
    </message>
    <message>
        <source>Leads come here once somebody has looked at them in the inbox.</source>
        <translation>Leads kommen hierher, sobald sie im Eingang gesichtet sind.</translation>
    </message>
    <message>
        <source>Bring in a file of leads, or add the first one by hand.</source>
        <translation>Eine Datei mit Leads hereinholen oder den ersten von Hand anlegen.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>1 lead exported</source>
        <translation>1 Lead exportiert</translation>
    </message>
    <message>
        <source>%1 leads exported</source>
        <translation>%1 Leads exportiert</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
</context>
<context>
    <name>askline::PlaceNotice</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <translation>Es war nichts Neues darin.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this workspace: %n conflicted copy(s) of it, with work that may be missing here.</source>
        <translation>
            <numerusform>Neben diesem Arbeitsbereich liegt %n Konfliktkopie davon, mit Arbeit, die hier fehlen kann.</numerusform>
            <numerusform>Neben diesem Arbeitsbereich liegen %n Konfliktkopien davon, mit Arbeit, die hier fehlen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>This workspace lies in %1. When two devices change it, one of them is set aside. Sharing it keeps everything.</source>
        <translation>Dieser Arbeitsbereich liegt in %1. Ändern ihn zwei Geräte, wird eines beiseitegelegt. Teilen bewahrt alles.</translation>
    </message>
    <message>
        <source>Share it instead</source>
        <translation>Stattdessen teilen</translation>
    </message>
</context>
<context>
    <name>askline::PlaybookModel</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Order of the stages, reasons</source>
        <translation>Reihenfolge der Phasen, Gründe</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>A draft; calls still use what was published.</source>
        <translation>Ein Entwurf; Anrufe benutzen noch das Veröffentlichte.</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Kadenzen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>askline::PlaybookPage</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Print the manual…</source>
        <translation>Handbuch drucken …</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>In einen Ordner …</translation>
    </message>
    <message>
        <source>Writes the published files into a folder, to keep or to share</source>
        <translation>Schreibt die veröffentlichten Dateien in einen Ordner, zum Aufheben oder Teilen</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner …</translation>
    </message>
    <message>
        <source>Publishes the files of a folder in place of these</source>
        <translation>Veröffentlicht die Dateien eines Ordners anstelle dieser</translation>
    </message>
    <message>
        <source>“%1” is not defined in the playbook.</source>
        <translation>„%1“ ist im Playbook nicht festgelegt.</translation>
    </message>
    <message>
        <source>Nothing was published before this</source>
        <translation>Davor wurde nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until %1, when %2 changed it</source>
        <translation>Bis %1, geändert von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the playbook lie in %1</source>
        <translation>
            <numerusform>%n Datei des Playbooks liegt in %1</numerusform>
            <numerusform>%n Dateien des Playbooks liegen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Playbook taken over: %1 new, %2 changed, %3 gone</source>
        <translation>Playbook übernommen: %1 neu, %2 geändert, %3 weg</translation>
    </message>
    <message numerus="yes">
        <source>The published steps reach %n lead(s) that follow it</source>
        <translation>
            <numerusform>Die veröffentlichten Schritte gelten nun für %n Lead, der ihr folgt</numerusform>
            <numerusform>Die veröffentlichten Schritte gelten nun für %n Leads, die ihr folgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::PlaybookPreview</name>
    <message>
        <source>Delete from the playbook</source>
        <translation>Aus dem Playbook löschen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>Gesagt wird: %1</translation>
    </message>
    <message>
        <source>What shows that the answer is true</source>
        <translation>Was zeigt, dass die Antwort stimmt</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Ausfüllen: %1</translation>
    </message>
    <message>
        <source>Try it with a lead</source>
        <translation>Mit einem Lead ausprobieren</translation>
    </message>
    <message>
        <source>Shows the script as a call with this lead would</source>
        <translation>Zeigt das Skript wie in einem Anruf bei diesem Lead</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>Ohne Lead</translation>
    </message>
    <message>
        <source>Bring to all who follow it</source>
        <translation>Für alle übernehmen, die ihr folgen</translation>
    </message>
    <message>
        <source>Whoever follows this cadence now keeps the steps it had when they began, until you do this</source>
        <translation>Wer dieser Kadenz schon folgt, behält die Schritte von damals, bis Sie dies tun</translation>
    </message>
    <message>
        <source>(the line only for them)</source>
        <translation>(die Zeile nur für sie)</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht verschickt.</translation>
    </message>
    <message>
        <source>Sent %1 times; %2 were spoken to or answered within 30 days.</source>
        <translation>%1-mal verschickt; %2 antworteten oder wurden in 30 Tagen erreicht.</translation>
    </message>
</context>
<context>
    <name>askline::PlaybookTree</name>
    <message>
        <source>Opening</source>
        <comment>the first section of a script</comment>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Find in the playbook</source>
        <translation>Im Playbook suchen</translation>
    </message>
    <message>
        <source>Files of the playbook</source>
        <translation>Dateien des Playbooks</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>Was gesagt wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>When the script is used</source>
        <translation>Wann das Skript gebraucht wird</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Kadenz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Whom the cadence follows up</source>
        <translation>Bei wem die Kadenz nachfasst</translation>
    </message>
    <message>
        <source>What the message is about</source>
        <translation>Worum es in der Nachricht geht</translation>
    </message>
    <message>
        <source>Name of the new file: %1</source>
        <translation>Name der neuen Datei: %1</translation>
    </message>
</context>
<context>
    <name>askline::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Stage to rehearse</source>
        <translation>Phase zum Üben</translation>
    </message>
    <message>
        <source>Back to the playbook</source>
        <translation>Zurück zum Playbook</translation>
    </message>
    <message>
        <source>Answer aloud, then look.</source>
        <translation>Laut antworten, dann nachsehen.</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an objection, as they say it</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>objections of a pack</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>neu für Sie</translation>
    </message>
    <message>
        <source>sits firmly</source>
        <translation>sitzt</translation>
    </message>
    <message>
        <source>being learnt</source>
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>%1 sit firmly, %2 are being learnt, %3 are new.</source>
        <translation>%1 sitzen, %2 werden gelernt, %3 sind neu.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts dran</translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>%1 von %2 kamen</translation>
    </message>
    <message>
        <source>What did not come is asked again tomorrow, what came some days later.</source>
        <translation>Was nicht kam, wird morgen wieder gefragt, was kam, einige Tage später.</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Noch zehn</translation>
    </message>
    <message>
        <source>Show the answer  (Space)</source>
        <translation>Antwort zeigen  (Leertaste)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key and what it does</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>askline::ProcessForm</name>
    <message>
        <source>How does a lead enter?</source>
        <translation>Wie kommt ein Lead herein?</translation>
    </message>
    <message>
        <source>Website form, fair, recommendation</source>
        <translation>Formular auf der Website, Messe, Empfehlung</translation>
    </message>
    <message>
        <source>Who contacts it, and how soon?</source>
        <translation>Wer kontaktiert ihn, und wie bald?</translation>
    </message>
    <message>
        <source>Robin, within the hour</source>
        <translation>Robin, innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>What is said?</source>
        <translation>Was wird gesagt?</translation>
    </message>
    <message>
        <source>The card of the stage</source>
        <translation>Die Karte der Phase</translation>
    </message>
    <message>
        <source> contacts before it is let go</source>
        <translation> Kontakte, bevor er aufgegeben wird</translation>
    </message>
    <message>
        <source>contacts before it is let go</source>
        <translation>Kontakte, bevor er aufgegeben wird</translation>
    </message>
    <message>
        <source>Contacts before a lead is let go</source>
        <translation>Kontakte, bevor ein Lead aufgegeben wird</translation>
    </message>
    <message>
        <source> days to the close</source>
        <translation> Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>days to the close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Days to the close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source> hours a week for selling</source>
        <translation> Stunden in der Woche zum Verkaufen</translation>
    </message>
    <message>
        <source>half of the office hours for selling</source>
        <translation>die halbe Bürozeit zum Verkaufen</translation>
    </message>
    <message>
        <source>Hours a week each person has for selling</source>
        <translation>Stunden in der Woche, die jeder zum Verkaufen hat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>such as: %1</source>
        <translation>etwa: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>askline::PutOffBar</name>
    <message>
        <source>tomorrow 9, Thursday, in two weeks</source>
        <translation>morgen 9, Donnerstag, in zwei Wochen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>askline::QualificationSection</name>
    <message>
        <source>Nothing is known yet. Ask, and mark what they say.</source>
        <translation>Noch ist nichts bekannt. Fragen und die Antwort markieren.</translation>
    </message>
    <message>
        <source>A no to %1 makes it a C.</source>
        <translation>Ein Nein bei %1 macht den Lead zu C.</translation>
    </message>
    <message>
        <source>%1 of 8 points: yes counts 2, partly 1; A from 6, B from 2.</source>
        <translation>%1 von 8 Punkten: Ja zählt 2, teilweise 1; A ab 6, B ab 2.</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>%1, evidence</source>
        <translation>%1, Beleg</translation>
    </message>
</context>
<context>
    <name>askline::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, how many wait there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>askline::ReadinessSection</name>
    <message>
        <source>Whether to buy more leads</source>
        <translation>Ob sich mehr Leads lohnen</translation>
    </message>
    <message>
        <source>How many leads the hours can follow up</source>
        <translation>Wie viele Leads die Stunden tragen</translation>
    </message>
    <message>
        <source>The repair plan</source>
        <translation>Der Reparaturplan</translation>
    </message>
    <message>
        <source>The process, as it is meant and as it is</source>
        <translation>Der Ablauf, wie er gemeint ist und wie er ist</translation>
    </message>
</context>
<context>
    <name>askline::RelatedSection</name>
    <message>
        <source>Maybe the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Other leads of this person</source>
        <translation>Andere Leads dieser Person</translation>
    </message>
    <message>
        <source>At the same company</source>
        <translation>In derselben Firma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>askline::ReminderLine</name>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Später …</translation>
    </message>
    <message>
        <source>Remind me when</source>
        <translation>Wann erinnern</translation>
    </message>
    <message>
        <source>in 10 min, 14:30, tomorrow 9</source>
        <translation>in 10 min, 14:30, morgen 9</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message numerus="yes">
        <source> · %n more</source>
        <translation>
            <numerusform> · %n weitere</numerusform>
            <numerusform> · %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::ReviewPage</name>
    <message>
        <source>The week in review</source>
        <translation>Die Woche im Rückblick</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Die Woche in Zahlen</translation>
    </message>
</context>
<context>
    <name>askline::ScriptEditor</name>
    <message>
        <source>Text of the script</source>
        <translation>Text des Skripts</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt gehen</translation>
    </message>
    <message>
        <source>Head of the file</source>
        <translation>Kopf der Datei</translation>
    </message>
    <message>
        <source>What was published before</source>
        <translation>Was vorher veröffentlicht war</translation>
    </message>
    <message>
        <source>What waits to be published</source>
        <translation>Was auf Veröffentlichung wartet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft; calls still use what was published.</source>
        <translation>Ein Entwurf; Anrufe benutzen noch das Veröffentlichte.</translation>
    </message>
</context>
<context>
    <name>askline::ScriptPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller type</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger type</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>askline::ScriptSection</name>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>later than %1 days</source>
        <translation>später als in %1 Tagen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Goes on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>Goes on with the ask</source>
        <translation>Weiter mit der Frage</translation>
    </message>
    <message>
        <source>the snippet “%1”</source>
        <comment>stands here</comment>
        <translation>der Baustein „%1“</translation>
    </message>
    <message>
        <source>when %1: </source>
        <translation>wenn %1: </translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>where an answer is kept</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>↑ answers “%1” before it comes up</source>
        <translation>↑ nimmt „%1“ vorweg</translation>
    </message>
    <message>
        <source>wording %1</source>
        <comment>one of several</comment>
        <translation>Wortlaut %1</translation>
    </message>
    <message>
        <source>Say this one from now on</source>
        <translation>Ab jetzt diesen sagen</translation>
    </message>
    <message>
        <source>Wording %1 of %2: each call says one of them</source>
        <comment>its name, their number</comment>
        <translation>Wortlaut %1 von %2: jeder Anruf sagt einen davon</translation>
    </message>
    <message>
        <source>%1 · not needed here</source>
        <comment>a section&apos;s name</comment>
        <translation>%1 · hier nicht nötig</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key and what it does</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Tick it once it was said: the numbers show whether it helps</source>
        <translation>Abhaken, sobald es gesagt ist: Die Zahlen zeigen, ob es hilft</translation>
    </message>
</context>
<context>
    <name>askline::ScriptText</name>
    <message>
        <source>%1 puts “%2” there</source>
        <comment>a key, what it inserts</comment>
        <translation>%1 setzt „%2“ ein</translation>
    </message>
</context>
<context>
    <name>askline::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
</context>
<context>
    <name>askline::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>askline::SectionHeader</name>
    <message>
        <source>Fold “%1”</source>
        <translation>„%1“ zuklappen</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>„%1“ aufklappen</translation>
    </message>
</context>
<context>
    <name>askline::SettingsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Everybody who works in this file shares these.</source>
        <translation>Das gilt für alle, die in dieser Datei arbeiten.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>These stay on this machine.</source>
        <translation>Das bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Jemanden aus dem Team hinzufügen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why leads are lost</source>
        <translation>Warum Leads verloren gehen</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Why leads are disqualified</source>
        <translation>Warum Leads aussortiert werden</translation>
    </message>
    <message>
        <source>From the next start on you work here as %1.</source>
        <translation>Ab dem nächsten Start arbeiten Sie hier als %1.</translation>
    </message>
</context>
<context>
    <name>askline::ShareBars</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>askline::ShareForm</name>
    <message>
        <source>Share this workspace</source>
        <translation>Diesen Arbeitsbereich teilen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The folder your sync service keeps</source>
        <translation>Der Ordner Ihres Sync-Dienstes</translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation>Synchronisierter Ordner</translation>
    </message>
    <message>
        <source>Four words nobody would guess together</source>
        <translation>Vier Wörter, die niemand zusammen errät</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A folder that is synced already</source>
        <translation>Ein Ordner, der schon synchronisiert wird</translation>
    </message>
    <message>
        <source>A passphrase, advised</source>
        <translation>Eine Passphrase, empfohlen</translation>
    </message>
    <message>
        <source>Say it aloud to colleagues; never put it into the folder. Without it whoever sees the folder can read your leads. Nobody can give it back to you: keep the recovery sheet.</source>
        <translation>Sagen Sie sie den Kollegen; legen Sie sie nie in den Ordner. Ohne sie kann, wer den Ordner sieht, Ihre Leads lesen. Niemand kann sie Ihnen wiedergeben: Bewahren Sie das Wiederherstellungsblatt auf.</translation>
    </message>
    <message>
        <source>Choose the folder first</source>
        <translation>Wählen Sie zuerst den Ordner</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Dropbox, OneDrive, Google Drive, Nextcloud, Syncthing, iCloud or a network drive. Your workspace itself stays where it is; Askline puts small files there. A firm that has outgrown a folder types the address of a PostgreSQL database instead: postgresql://user:password@host/database.</source>
        <translation>Dropbox, OneDrive, Google Drive, Nextcloud, Syncthing, iCloud oder ein Netzlaufwerk. Ihr Arbeitsbereich selbst bleibt, wo er ist; Askline legt dort kleine Dateien ab. Eine Firma, der ein Ordner nicht mehr reicht, gibt stattdessen die Adresse einer PostgreSQL-Datenbank ein: postgresql://Benutzer:Passwort@Rechner/Datenbank.</translation>
    </message>
</context>
<context>
    <name>askline::SheetResultsBar</name>
    <message>
        <source>begins with no number</source>
        <translation>beginnt mit keiner Nummer</translation>
    </message>
    <message>
        <source>says no outcome</source>
        <translation>nennt kein Ergebnis</translation>
    </message>
    <message>
        <source>wants a time</source>
        <translation>braucht eine Zeit</translation>
    </message>
    <message>
        <source>names nobody here</source>
        <translation>nennt niemanden von hier</translation>
    </message>
    <message>
        <source>Log them</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Results of a call sheet</source>
        <translation>Ergebnisse eines Anrufblatts</translation>
    </message>
    <message>
        <source>A line a person</source>
        <translation>Eine Zeile je Person</translation>
    </message>
    <message>
        <source>#12 na
#31 cb thu 10 wants an offer
#7 co has a supplier</source>
        <translation>#12 na
#31 cb do 10 will ein Angebot
#7 co hat einen Lieferanten</translation>
    </message>
    <message>
        <source>⚠ line %1 %2: %3</source>
        <comment>number, what is wrong, what was typed</comment>
        <translation>⚠ Zeile %1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Log %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis eintragen</numerusform>
            <numerusform>%n Ergebnisse eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the call sheet logged</source>
        <translation>
            <numerusform>%n Ergebnis des Anrufblatts eingetragen</numerusform>
            <numerusform>%n Ergebnisse des Anrufblatts eingetragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::SourceTargets</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>%1 min, as above</source>
        <translation>%1 Min., wie oben</translation>
    </message>
    <message>
        <source>First contact of leads from %1, in minutes</source>
        <translation>Erstkontakt für Leads von %1, in Minuten</translation>
    </message>
    <message>
        <source>to anybody</source>
        <translation>an niemand Bestimmten</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Whom leads from %1 go to</source>
        <translation>An wen Leads aus %1 gehen</translation>
    </message>
</context>
<context>
    <name>askline::SpendForm</name>
    <message>
        <source>Source that money was spent on</source>
        <translation>Quelle, für die Geld ausgegeben wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign that money was spent on</source>
        <translation>Kampagne, für die Geld ausgegeben wurde</translation>
    </message>
    <message>
        <source>Campaign, if any</source>
        <translation>Kampagne, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Kind of spending</source>
        <translation>Art der Ausgabe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>Amount spent</source>
        <translation>Ausgegebener Betrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Day, or today</source>
        <translation>Tag, oder heute</translation>
    </message>
    <message>
        <source>Day it was spent</source>
        <translation>Tag der Ausgabe</translation>
    </message>
    <message>
        <source>Enter what was spent</source>
        <translation>Ausgabe eintragen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>An hour costs</source>
        <translation>Eine Stunde kostet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A number of hours, such as 3.5</source>
        <translation>Eine Anzahl Stunden, etwa 3,5</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>A table of what was spent</source>
        <translation>Eine Tabelle der Ausgaben</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Entered from %1</source>
        <translation>Eingetragen aus %1</translation>
    </message>
</context>
<context>
    <name>askline::StartPage</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Welcome to Askline</source>
        <translation>Willkommen bei Askline</translation>
    </message>
    <message>
        <source>Everything stays in one file on this machine. No account, no server.</source>
        <translation>Alles bleibt in einer Datei auf diesem Rechner. Kein Konto, kein Server.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Anna Berger</source>
        <translation>Anna Berger</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Berger Consulting</source>
        <translation>Berger Consulting</translation>
    </message>
    <message>
        <source>What you offer, in one sentence</source>
        <translation>Was Sie anbieten, in einem Satz</translation>
    </message>
    <message>
        <source>We halve the time small firms spend on their accounts</source>
        <translation>Wir halbieren die Zeit, die kleine Firmen für ihre Buchhaltung brauchen</translation>
    </message>
    <message>
        <source>Create the workspace…</source>
        <translation>Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Oder erst umsehen</translation>
    </message>
    <message>
        <source>A small firm&apos;s half-year, made up: nothing in it can go wrong.</source>
        <translation>Das erfundene Halbjahr einer kleinen Firma: Hier kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>Or go on where you were</source>
        <translation>Oder weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Your name is needed first</source>
        <translation>Erst wird Ihr Name gebraucht</translation>
    </message>
    <message>
        <source>Begin with a playbook</source>
        <translation>Mit einem Playbook beginnen</translation>
    </message>
    <message>
        <source>Stages with scripts, objections with answers. What you write here stands in them.</source>
        <translation>Phasen mit Skripten, Einwände mit Antworten. Was Sie hier schreiben, steht darin.</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Dienstleistung</translation>
    </message>
    <message>
        <source>Software by subscription</source>
        <translation>Software im Abonnement</translation>
    </message>
</context>
<context>
    <name>askline::StepSection</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Diesen Schritt streichen</translation>
    </message>
    <message>
        <source>Save the appointment for a calendar</source>
        <translation>Den Termin für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>askline::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The workspace is shared.</source>
        <translation>Der Arbeitsbereich ist geteilt.</translation>
    </message>
    <message>
        <source>Join a colleague&apos;s workspace…</source>
        <translation>Dem Arbeitsbereich eines Kollegen beitreten…</translation>
    </message>
    <message>
        <source>Work on this together</source>
        <translation>Gemeinsam daran arbeiten</translation>
    </message>
    <message>
        <source>Two to twenty people, each on their own machine, often without a network. Nobody runs a server: everybody&apos;s work meets in a folder, and nothing is ever lost.</source>
        <translation>Zwei bis zwanzig Leute, jeder am eigenen Gerät, oft ohne Netz. Niemand betreibt einen Server: Die Arbeit aller trifft sich in einem Ordner, und nichts geht je verloren.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
        <source>Share no more from this device</source>
        <translation>Von diesem Gerät nicht mehr teilen</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>Zweimal geändert</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer mitmacht</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Einen Kollegen einladen</translation>
    </message>
    <message>
        <source>Your latest work goes out in a moment</source>
        <translation>Ihre letzte Arbeit geht gleich hinaus</translation>
    </message>
    <message>
        <source>In step, %1</source>
        <translation>Auf einem Stand, %1</translation>
    </message>
    <message>
        <source>Out of step since %1</source>
        <translation>Nicht auf einem Stand seit %1</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>dem Start</translation>
    </message>
    <message>
        <source>1.  Let your sync service share this folder with them: %1</source>
        <translation>1.  Lassen Sie Ihren Sync-Dienst diesen Ordner mit ihnen teilen: %1</translation>
    </message>
    <message>
        <source>2.  On their machine, they open %1 with Askline.</source>
        <translation>2.  Auf ihrem Gerät öffnen sie %1 mit Askline.</translation>
    </message>
    <message>
        <source>3.  Tell them the passphrase – aloud, not in writing.</source>
        <translation>3.  Sagen Sie ihnen die Passphrase – mündlich, nicht schriftlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had vanished from the shared folder. Your device put back what was missing.</source>
        <translation>
            <numerusform>%n Datei war aus dem geteilten Ordner verschwunden. Ihr Gerät hat zurückgelegt, was fehlte.</numerusform>
            <numerusform>%n Dateien waren aus dem geteilten Ordner verschwunden. Ihr Gerät hat zurückgelegt, was fehlte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not arrived whole for a day. Ask its sender whether their sync has finished.</source>
        <translation>%1 ist seit einem Tag nicht ganz angekommen. Fragen Sie den Absender, ob sein Sync fertig ist.</translation>
    </message>
    <message>
        <source>%1 · this device</source>
        <translation>%1 · dieses Gerät</translation>
    </message>
    <message>
        <source>Where two people change the same thing without knowing of each other, the later change stands and the other is listed here.</source>
        <translation>Wo zwei Leute dasselbe ändern, ohne voneinander zu wissen, steht die spätere Änderung, und die andere steht hier.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>A new passphrase: whoever does not hear it reads nothing from now on</source>
        <translation>Eine neue Passphrase: Wer sie nicht erfährt, liest von nun an nichts</translation>
    </message>
    <message>
        <source>The new passphrase, as your colleague said it</source>
        <translation>Die neue Passphrase, wie Ihr Kollege sie gesagt hat</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The passphrase was changed. What colleagues do now can be read with the new one.</source>
        <translation>Die Passphrase wurde geändert. Was Kollegen jetzt tun, ist mit der neuen lesbar.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>What hangs on whom</source>
        <translation>Was an wem hängt</translation>
    </message>
    <message>
        <source>1.  Give them a user name and a password of their own in the database, and send them the file %1.</source>
        <translation>1.  Geben Sie ihnen einen eigenen Benutzernamen und ein Passwort in der Datenbank und schicken Sie ihnen die Datei %1.</translation>
    </message>
</context>
<context>
    <name>askline::Timeline</name>
    <message>
        <source>Show earlier</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Noch nichts dieser Art.</translation>
    </message>
    <message>
        <source>Show one earlier</source>
        <translation>Einen früheren zeigen</translation>
    </message>
    <message>
        <source>Show earlier (%1)</source>
        <translation>Frühere zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>askline::Toast</name>
    <message>
        <source>%1. %2 is possible.</source>
        <comment>what happened; what can be done</comment>
        <translation>%1. %2 ist möglich.</translation>
    </message>
</context>
<context>
    <name>askline::TodayDelegate</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>askline::TodayPage</name>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Bring in a file of leads, or add the first one by hand. Whom to ask comes up here.</source>
        <translation>Eine Datei mit Leads hereinholen oder den ersten von Hand anlegen. Wer zu fragen ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Nothing is due. There are leads in the inbox that nobody has looked at yet.</source>
        <translation>Nichts ist fällig. Im Eingang liegen Leads, die noch niemand angesehen hat.</translation>
    </message>
    <message>
        <source>Nothing is due. Pick a lead in the pipeline that could do with a question.</source>
        <translation>Nichts ist fällig. In der Pipeline einen Lead wählen, dem eine Frage guttäte.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Zur Pipeline</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Spread them</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Call list &quot;%1&quot;: %2 of %3 left, reached %4, try again %5</source>
        <translation>Anrufliste „%1“: noch %2 von %3, erreicht %4, noch einmal %5</translation>
    </message>
    <message>
        <source>A call is not finished yet</source>
        <translation>Ein Anruf ist noch nicht zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) waited since %1. Spread them over the coming days, the most valuable first?</source>
        <translation>
            <numerusform>%n Schritt wartet seit %1. Auf die nächsten Tage verteilen, das Wertvollste zuerst?</numerusform>
            <numerusform>%n Schritte warten seit %1. Auf die nächsten Tage verteilen, das Wertvollste zuerst?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) spread over the coming days</source>
        <translation>
            <numerusform>%n Schritt auf die nächsten Tage verteilt</numerusform>
            <numerusform>%n Schritte auf die nächsten Tage verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>I know my way</source>
        <translation>Ich kenne mich aus</translation>
    </message>
    <message>
        <source>read the card “%1”</source>
        <translation>die Karte „%1“ lesen</translation>
    </message>
    <message>
        <source>make your first %1 calls; %2 are made</source>
        <translation>die ersten %1 Anrufe machen; %2 sind gemacht</translation>
    </message>
    <message>
        <source>Your first days: %1 of %2 done. Next: %3.</source>
        <translation>Die ersten Tage: %1 von %2 erledigt. Als Nächstes: %3.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>rehearse %1 objections</source>
        <translation>%1 Einwände üben</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put off %1 until</source>
        <translation>%1 verschieben auf</translation>
    </message>
    <message>
        <source>%1 was to answer. Check back</source>
        <translation>%1 wollte antworten. Nachsehen</translation>
    </message>
    <message>
        <source>%1: %2. The words are on the clipboard</source>
        <translation>%1: %2. Die Worte liegen in der Zwischenablage</translation>
    </message>
    <message>
        <source>That was motion. One real ask is due: %1, %2.</source>
        <translation>Das war Bewegung. Eine echte Frage steht an: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) logged as sent</source>
        <translation>
            <numerusform>%n Nachricht als verschickt erfasst</numerusform>
            <numerusform>%n Nachrichten als verschickt erfasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askline::TodayView</name>
    <message>
        <source>What is due today</source>
        <translation>Was heute ansteht</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alle verschickt</translation>
    </message>
    <message>
        <source>Log every message of this list as sent; the same key as for one</source>
        <translation>Jede Nachricht dieser Liste als verschickt erfassen; dieselbe Taste wie für eine</translation>
    </message>
</context>
<context>
    <name>askline::TouchForm</name>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>We reached out</source>
        <translation>Von uns aus</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Von dort aus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Von wem der Kontakt ausging</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gebeten um</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was said – Ctrl+Enter keeps it all</source>
        <translation>Was gesagt wurde – Strg+Enter behält alles</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Moves to “%1”.</source>
        <translation>Geht weiter zu „%1“.</translation>
    </message>
    <message>
        <source>Ends as: %1.</source>
        <translation>Endet als: %1.</translation>
    </message>
    <message>
        <source>Is not contacted again.</source>
        <translation>Wird nicht mehr kontaktiert.</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Als Nächstes: %1, %2.</translation>
    </message>
</context>
<context>
    <name>askline::TraitForm</name>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>such as: owner</source>
        <translation>etwa: Inhaber</translation>
    </message>
    <message>
        <source>What the trait is</source>
        <translation>Was das Merkmal ist</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>Gewicht </translation>
    </message>
    <message>
        <source>Weight of the trait</source>
        <translation>Gewicht des Merkmals</translation>
    </message>
    <message>
        <source>Add the trait</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>Trait added</source>
        <translation>Merkmal hinzugefügt</translation>
    </message>
    <message>
        <source>Trait taken away</source>
        <translation>Merkmal weggenommen</translation>
    </message>
</context>
<context>
    <name>askline::TriageBar</name>
    <message>
        <source>What to do with the lead</source>
        <translation>Was mit dem Lead geschieht</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Priorisieren</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
</context>
<context>
    <name>askline::WatchedFolder</name>
    <message>
        <source>The watched folder %1 is not there. It is looked for again by and by.</source>
        <translation>Der überwachte Ordner %1 ist nicht da. Er wird ab und zu wieder gesucht.</translation>
    </message>
    <message>
        <source>%1 came into the watched folder: %2</source>
        <translation>%1 kam in den überwachten Ordner: %2</translation>
    </message>
    <message>
        <source>%1 came into the watched folder and was not imported. %2</source>
        <translation>%1 kam in den überwachten Ordner und wurde nicht importiert. %2</translation>
    </message>
</context>
<context>
    <name>askline::WatchedMail</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The mail of %1 cannot be read. %2</source>
        <translation>Die Mails in %1 sind nicht lesbar. %2</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Mail: %1</translation>
    </message>
</context>
<context>
    <name>askline::WhenField</name>
    <message>
        <source>When? “tomorrow 10”, “fri 3pm”, “in 2 weeks”</source>
        <translation>Wann? „morgen 10“, „Fr 15 Uhr“, „in 2 Wochen“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The time as it was understood</source>
        <translation>Die Zeit, wie sie verstanden wurde</translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation>noch nicht verstanden</translation>
    </message>
    <message>
        <source>⚠ %1 · %2</source>
        <comment>a time and what is wrong with it</comment>
        <translation>⚠ %1 · %2</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>schon vorbei</translation>
    </message>
    <message>
        <source>not a working day</source>
        <translation>kein Arbeitstag</translation>
    </message>
</context>
<context>
    <name>askline::WorkspaceForm</name>
    <message>
        <source>Your firm</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Said in scripts and in letters.</source>
        <translation>Steht in Skripten und Briefen.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Was Sie anbieten</translation>
    </message>
    <message>
        <source>In one sentence, as you would say it on the phone.</source>
        <translation>In einem Satz, wie Sie es am Telefon sagen würden.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For phone numbers without a country, and for dates such as 3/4/2026.</source>
        <translation>Für Telefonnummern ohne Land und für Datumsangaben wie 3/4/2026.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>When you work</source>
        <translation>Wann Sie arbeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two hours</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>No first-contact clock runs on them.</source>
        <translation>An diesen Tagen läuft keine Erstkontaktuhr.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>First-contact clocks run in these hours only.</source>
        <translation>Erstkontaktuhren laufen nur in diesen Stunden.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Call a new lead within</source>
        <translation>Neuen Lead anrufen innerhalb von</translation>
    </message>
    <message>
        <source>In office hours. A source may have a target of its own.</source>
        <translation>In der Bürozeit. Eine Quelle darf ein eigenes Ziel haben.</translation>
    </message>
    <message>
        <source>A day&apos;s work</source>
        <translation>Tagespensum</translation>
    </message>
    <message>
        <source>Asks a day</source>
        <translation>Fragen pro Tag</translation>
    </message>
    <message>
        <source>How often you mean to ask for something that can be refused.</source>
        <translation>Wie oft Sie um etwas bitten wollen, das abgelehnt werden kann.</translation>
    </message>
    <message>
        <source>Old contacts a day</source>
        <translation>Alte Kontakte pro Tag</translation>
    </message>
    <message>
        <source>How many of the backlog come up each day.</source>
        <translation>Wie viele aus dem Altbestand täglich drankommen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Tries by phone</source>
        <translation>Versuche am Telefon</translation>
    </message>
    <message>
        <source>Calls in vain, spread over times of day, before an e-mail or a text takes over.</source>
        <translation>Vergebliche Anrufe, über die Tageszeiten verteilt, bevor eine E-Mail oder SMS übernimmt.</translation>
    </message>
    <message>
        <source>Call customers every</source>
        <translation>Kunden anrufen alle</translation>
    </message>
    <message>
        <source>Once nothing else is planned for them.</source>
        <translation>Wenn sonst nichts für sie geplant ist.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Motion a day</source>
        <translation>Bewegung am Tag</translation>
    </message>
    <message>
        <source>For mails and chores that ask for nothing.</source>
        <translation>Für Mails und Erledigungen, die nichts fragen.</translation>
    </message>
    <message>
        <source>Contact the nurtured every</source>
        <translation>Kontakt zu Gepflegten alle</translation>
    </message>
    <message>
        <source>Leads you nurture, while nothing else is planned for them.</source>
        <translation>Leads, die du pflegst, solange sonst nichts für sie geplant ist.</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <translation>Kontakte in der Woche</translation>
    </message>
    <message>
        <source>That a cadence makes to one lead in seven days, at most.</source>
        <translation>So viele nimmt eine Kadenz in sieben Tagen höchstens zu einem Lead auf.</translation>
    </message>
    <message>
        <source>Deal new leads by turn</source>
        <translation>Neue Leads reihum verteilen</translation>
    </message>
    <message>
        <source>To whoever is there and got the fewest in the last two weeks. Otherwise they are theirs who bring them in, unless their source says whom they go to.</source>
        <translation>An den, der da ist und in den letzten zwei Wochen die wenigsten bekam. Sonst gehören sie dem, der sie hereinbringt, wenn nicht ihre Quelle sagt, an wen sie gehen.</translation>
    </message>
</context>
<context>
    <name>askline::WorkspaceWindow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No program here dials numbers. Copy the number, or set a command in the settings.</source>
        <translation>Kein Programm hier wählt Nummern. Die Nummer kopieren oder in den Einstellungen einen Befehl festlegen.</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Nichts hier öffnet %1.</translation>
    </message>
    <message>
        <source>Paste leads</source>
        <translation>Leads einfügen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.askline)</source>
        <translation>Arbeitsbereiche (*.askline)</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Ein leerer Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Files of leads</source>
        <translation>Dateien mit Leads</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufblatt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>The appointment lies in %1</source>
        <translation>Der Termin liegt in %1</translation>
    </message>
    <message>
        <source>Sales manual</source>
        <translation>Verkaufshandbuch</translation>
    </message>
    <message>
        <source>No program here attaches %1 to a mail. Attach it by hand.</source>
        <translation>Kein Programm hier hängt %1 an eine Mail. Hängen Sie es von Hand an.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1 works “%2” already. One device is enough; what comes twice is one lead.</source>
        <translation>%1 bearbeitet „%2“ schon. Ein Gerät genügt; was zweimal kommt, ist ein Lead.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>askline::cli</name>
    <message>
        <source>asklinectl VERB ... [--json] [--at ISO] [--as NAME]</source>
        <translation>asklinectl VERB ... [--json] [--at ISO] [--as NAME]</translation>
    </message>
    <message>
        <source>--at: “%1” is not an ISO 8601 time</source>
        <translation>--at: „%1“ ist keine Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>new needs a file</source>
        <translation>new braucht eine Datei</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>restore needs a backup and a workspace</source>
        <translation>restore braucht eine Sicherung und einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored %1; what was there lies in %2</source>
        <translation>%1 wiederhergestellt; was dort war, liegt in %2</translation>
    </message>
    <message>
        <source>a line of a batch is a JSON array of a verb and its arguments</source>
        <translation>eine Zeile eines Stapels ist ein JSON-Array aus Verb und Argumenten</translation>
    </message>
    <message>
        <source>unknown verb</source>
        <translation>unbekanntes Verb</translation>
    </message>
    <message>
        <source>batch needs a workspace</source>
        <translation>batch braucht einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 needs a workspace: %2</source>
        <translation>%1 braucht einen Arbeitsbereich: %2</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>unknown verb %1</source>
        <translation>unbekanntes Verb %1</translation>
    </message>
    <message>
        <source>%1 field(s) were changed since and left as they are</source>
        <translation>%1 Feld(er) wurden seither geändert und blieben, wie sie sind</translation>
    </message>
    <message>
        <source>export needs a folder</source>
        <translation>export braucht einen Ordner</translation>
    </message>
    <message>
        <source>%1 leads in %2 files</source>
        <translation>%1 Leads in %2 Dateien</translation>
    </message>
    <message>
        <source>backup needs a file</source>
        <translation>backup braucht eine Datei</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Sound: %1 leads</source>
        <translation>In Ordnung: %1 Leads</translation>
    </message>
    <message>
        <source>--duplicates takes fill, update, skip or add</source>
        <translation>--duplicates nimmt fill, update, skip oder add</translation>
    </message>
    <message>
        <source>--people takes fresh, backlog or customers</source>
        <translation>--people nimmt fresh, backlog oder customers</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1: %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 abgelehnt</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>import needs a file</source>
        <translation>import braucht eine Datei</translation>
    </message>
    <message>
        <source>unimport needs the import&apos;s id</source>
        <translation>unimport braucht die Kennung des Imports</translation>
    </message>
    <message>
        <source>%1 removed, %2 kept because someone worked with them</source>
        <translation>%1 entfernt, %2 behalten, weil jemand damit gearbeitet hat</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value</source>
        <translation>„%1“ hat nicht die Form Feld=Wert</translation>
    </message>
    <message>
        <source>--limit takes a number</source>
        <translation>--limit nimmt eine Zahl</translation>
    </message>
    <message>
        <source>edit needs a lead</source>
        <translation>edit braucht einen Lead</translation>
    </message>
    <message>
        <source>edit needs field=value</source>
        <translation>edit braucht Feld=Wert</translation>
    </message>
    <message>
        <source>lead needs a lead</source>
        <translation>lead braucht einen Lead</translation>
    </message>
    <message>
        <source>delete needs a lead</source>
        <translation>delete braucht einen Lead</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>merge needs two leads</source>
        <translation>merge braucht zwei Leads</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 nimmt eines von: %2</translation>
    </message>
    <message>
        <source>only one of --won, --lost and --disqualify</source>
        <translation>nur eines von --won, --lost und --disqualify</translation>
    </message>
    <message>
        <source>--value takes an amount and goes with --won</source>
        <translation>--value nimmt einen Betrag und gehört zu --won</translation>
    </message>
    <message>
        <source>--on: “%1” is not a time</source>
        <translation>--on: „%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>--minutes takes a number</source>
        <translation>--minutes nimmt eine Zahl</translation>
    </message>
    <message>
        <source>Asks made %1 of %2 · yes %3 · no %4 · not yet %5 · reached %6 of %7</source>
        <translation>Fragen gestellt %1 von %2 · Ja %3 · Nein %4 · Noch nicht %5 · erreicht %6 von %7</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Kontaktversuche</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Betriebsamkeit</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>log needs a lead</source>
        <translation>log braucht einen Lead</translation>
    </message>
    <message>
        <source>Logged. Next: %1, %2</source>
        <translation>Eingetragen. Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Eingetragen.</translation>
    </message>
    <message>
        <source>Does not fit into the day</source>
        <translation>Passt nicht in den Tag</translation>
    </message>
    <message>
        <source>--playbook takes one of: %1</source>
        <translation>--playbook nimmt eines von: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>script check needs a file or a playbook&apos;s folder</source>
        <translation>script check braucht eine Datei oder den Ordner eines Playbooks</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>script format needs a file</source>
        <translation>script format braucht eine Datei</translation>
    </message>
    <message>
        <source>script format takes one file</source>
        <translation>script format nimmt eine Datei</translation>
    </message>
    <message>
        <source>%1 is in its form already</source>
        <translation>%1 ist schon in seiner Form</translation>
    </message>
    <message>
        <source>Formatted %1</source>
        <translation>%1 in seine Form gebracht</translation>
    </message>
    <message>
        <source>script render needs a file, and may take a workspace and a lead</source>
        <translation>script render braucht eine Datei und kann einen Arbeitsbereich und einen Lead nehmen</translation>
    </message>
    <message>
        <source>script render takes one file</source>
        <translation>script render nimmt eine Datei</translation>
    </message>
    <message>
        <source>script takes check, render or format</source>
        <translation>script nimmt check, render oder format</translation>
    </message>
    <message>
        <source>playbook takes export or import, and a folder</source>
        <translation>playbook nimmt export oder import und einen Ordner</translation>
    </message>
    <message>
        <source>%1 file(s) of the playbook lie in %2</source>
        <translation>%1 Datei(en) des Playbooks liegen in %2</translation>
    </message>
    <message>
        <source>Playbook taken over: %1 new, %2 changed, %3 gone</source>
        <translation>Playbook übernommen: %1 neu, %2 geändert, %3 weg</translation>
    </message>
    <message>
        <source>, asks for %1</source>
        <translation>, bittet um %1</translation>
    </message>
    <message>
        <source>, not sure</source>
        <translation>, nicht sicher</translation>
    </message>
    <message>
        <source>; told by phrases alone, for there is no model of this language</source>
        <translation>; nur nach Wendungen, denn für diese Sprache gibt es kein Modell</translation>
    </message>
    <message>
        <source>“%1” is none of action, motion, preparation</source>
        <translation>„%1“ ist nichts von action, motion, preparation</translation>
    </message>
    <message>
        <source>“%1” is no ask: meeting, decision, sale, signature, payment, referral, information</source>
        <translation>„%1“ ist keine Frage: meeting, decision, sale, signature, payment, referral, information</translation>
    </message>
    <message>
        <source>Learnt. It reads now as:</source>
        <translation>Gelernt. Es wird jetzt gelesen als:</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <translation>Noch wurde nichts korrigiert</translation>
    </message>
    <message>
        <source>%1 correction(s) forgotten</source>
        <translation>%1 Korrektur(en) vergessen</translation>
    </message>
    <message>
        <source>cadence start needs the key of a cadence, and leads</source>
        <translation>cadence start braucht den Schlüssel einer Kadenz und Leads</translation>
    </message>
    <message>
        <source>Leads that follow it now: %1</source>
        <translation>Leads, die ihr nun folgen: %1</translation>
    </message>
    <message>
        <source>cadence renew needs the key of a cadence</source>
        <translation>cadence renew braucht den Schlüssel einer Kadenz</translation>
    </message>
    <message>
        <source>Leads whose steps are the present ones now: %1</source>
        <translation>Leads mit den jetzigen Schritten: %1</translation>
    </message>
    <message>
        <source>--until: “%1” is not a time</source>
        <translation>--until: „%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>cadence %1 needs a lead</source>
        <translation>cadence %1 braucht einen Lead</translation>
    </message>
    <message>
        <source>cadence: list, start, pause, resume, skip or renew</source>
        <translation>cadence: list, start, pause, resume, skip oder renew</translation>
    </message>
    <message>
        <source>write needs a lead</source>
        <translation>write braucht einen Lead</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>“%1” wants a line only for them: --personal TEXT</source>
        <translation>„%1“ braucht eine Zeile nur für sie: --personal TEXT</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>mail needs --inbox or --sent: a Maildir or a mailbox file</source>
        <translation>mail braucht --inbox oder --sent: ein Maildir oder eine Mailbox-Datei</translation>
    </message>
    <message>
        <source>offer needs a lead</source>
        <translation>offer braucht einen Lead</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had vanished from the shared folder; what was missing was put back.</source>
        <translation>
            <numerusform>%n Datei war aus dem geteilten Ordner verschwunden; was fehlte, ist wieder da.</numerusform>
            <numerusform>%n Dateien waren aus dem geteilten Ordner verschwunden; was fehlte, ist wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Shared in %1. Colleagues join with %2.</source>
        <translation>Geteilt in %1. Kollegen treten mit %2 bei.</translation>
    </message>
    <message>
        <source>This device shares the workspace no more. What it holds stays.</source>
        <translation>Dieses Gerät teilt den Arbeitsbereich nicht mehr. Was es hat, bleibt.</translation>
    </message>
    <message>
        <source>Shared in %1</source>
        <translation>Geteilt in %1</translation>
    </message>
    <message>
        <source>Not shared from this device</source>
        <translation>Von diesem Gerät nicht geteilt</translation>
    </message>
    <message>
        <source>What was done here since has not gone out yet.</source>
        <translation>Was seither hier getan wurde, ist noch nicht hinausgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lost against another and wait to be looked at</source>
        <translation>
            <numerusform>%n Änderung unterlag einer anderen und wartet auf einen Blick</numerusform>
            <numerusform>%n Änderungen unterlagen anderen und warten auf einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>stands:</source>
        <translation>steht:</translation>
    </message>
    <message>
        <source>lost:</source>
        <translation>unterlag:</translation>
    </message>
    <message>
        <source>Nobody&apos;s change was lost.</source>
        <translation>Niemandes Änderung ging verloren.</translation>
    </message>
    <message>
        <source>share resolve needs a workspace, a conflict&apos;s number, and kept or lost</source>
        <translation>share resolve braucht einen Arbeitsbereich, die Nummer eines Konflikts und kept oder lost</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>share merge needs a workspace and a copy of it, a backup, or a file of its shared folder</source>
        <translation>share merge braucht einen Arbeitsbereich und eine Kopie davon, eine Sicherung oder eine Datei seines geteilten Ordners</translation>
    </message>
    <message>
        <source>share join needs a join file and where the workspace is to lie</source>
        <translation>share join braucht eine Beitrittsdatei und den Ort, an dem der Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>share %1 needs a workspace</source>
        <translation>share %1 braucht einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>--passphrase-file is needed: a file whose first line is the passphrase</source>
        <translation>--passphrase-file wird gebraucht: eine Datei, deren erste Zeile die Passphrase ist</translation>
    </message>
    <message>
        <source>share handover needs a workspace, from whom, and to whom</source>
        <translation>share handover braucht einen Arbeitsbereich, von wem und an wen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over to %1</source>
        <translation>
            <numerusform>%n Lead an %1 übergeben</numerusform>
            <numerusform>%n Leads an %1 übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>share init needs a workspace, and the folder that is synced or postgresql://user@host/database</source>
        <translation>share init braucht einen Arbeitsbereich und den abgeglichenen Ordner oder postgresql://Benutzer@Rechner/Datenbank</translation>
    </message>
    <message>
        <source>share erase needs a workspace and a lead of the person to be erased</source>
        <translation>share erase braucht einen Arbeitsbereich und einen Lead der Person, die gelöscht werden soll</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: a person with %n record(s). Exports and copies made by hand are not reached.</source>
        <translation>
            <numerusform>Endgültig gelöscht: eine Person mit %n Eintrag. Ausgaben und von Hand gemachte Kopien werden nicht erreicht.</numerusform>
            <numerusform>Endgültig gelöscht: eine Person mit %n Einträgen. Ausgaben und von Hand gemachte Kopien werden nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>share takes one of: init, join, sync, status, conflicts, resolve, merge, handover, erase, rekey, unlock, leave</source>
        <translation>share nimmt eines von: init, join, sync, status, conflicts, resolve, merge, handover, erase, rekey, unlock, leave</translation>
    </message>
    <message>
        <source>Entered: %1 for %2</source>
        <translation>Eingetragen: %1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>Entered: %n amount(s)</source>
        <translation>
            <numerusform>Eingetragen: %n Betrag</numerusform>
            <numerusform>Eingetragen: %n Beträge</numerusform>
        </translation>
    </message>
    <message>
        <source>spend needs a workspace, a source and an amount, or --hours and --rate, or --file; --kind is setup, running, fee or labour</source>
        <translation>spend braucht eine Arbeitsmappe, eine Quelle und einen Betrag, oder --hours und --rate, oder --file; --kind ist setup, running, fee oder labour</translation>
    </message>
    <message>
        <source>campaign needs a workspace and a name</source>
        <translation>campaign braucht eine Arbeitsmappe und einen Namen</translation>
    </message>
    <message>
        <source>a trait is source, country, place, company, role, message, value, budget, authority, timeline or fit, as in role=owner or role=owner*3</source>
        <translation>Ein Merkmal ist source, country, place, company, role, message, value, budget, authority, timeline oder fit, wie in role=owner oder role=owner*3</translation>
    </message>
    <message>
        <source>settings takes field=value, and none to list them</source>
        <translation>settings nimmt feld=wert, und ohne listet es sie auf</translation>
    </message>
    <message>
        <source>%1: “%2” is no day, such as 2026-03-31</source>
        <translation>%1: „%2“ ist kein Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 nimmt eine Zahl</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount of money</source>
        <translation>%1: „%2“ ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>--hours takes a number of hours, and goes with --rate</source>
        <translation>--hours nimmt eine Anzahl Stunden und geht mit --rate</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>der Betrag</translation>
    </message>
</context>
</TS>
