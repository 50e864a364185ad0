// SPDX-License-Identifier: GPL-3.0-or-later
// asklinectl as people and scripts use it: arguments in, text or JSON out, and the exit code.
#include "app/cli/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace askline;

class ProgramTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = 0;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.split('\n').value(0)).object(); }
        int lines() const { return int(out.count('\n')); }
    };

    QTemporaryDir folder_;
    QString file_;
    int files_ = 0;

    Ended ctl(const QStringList& words, const QByteArray& input = {})
    {
        Ended ended;
        QByteArray in = input;
        {
            QTextStream inStream(&in, QIODevice::ReadOnly);
            QTextStream outStream(&ended.out, QIODevice::WriteOnly);
            QTextStream errStream(&ended.err, QIODevice::WriteOnly);
            ended.code = cli::run(words, {inStream, outStream, errStream});
        }
        return ended;
    }
    Ended added() { return ctl({"add", file_, "name=Anna Berger", "email=anna@example.com", "company=Berger GmbH", "--json"}); }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", folder_.filePath("config").toUtf8()); }

    void init()
    {
        file_ = folder_.filePath(QStringLiteral("w%1.askline").arg(++files_));
        QCOMPARE(ctl({"new", file_, "--region", "DE", "--currency", "EUR", "--person", "Robin"}).code, 0);
    }

    void aNewLeadIsPrintedWithItsFixedFieldNames()
    {
        const Ended ended = added();
        QCOMPARE(ended.code, 0);
        const QJsonObject lead = ended.json();
        for (const char* field : {"id", "name", "first_name", "last_name", "email", "phone", "company", "title", "source", "campaign", "message",
                                  "stage", "triage", "owner", "value", "currency", "received_at", "first_contact_at", "do_not_contact", "next_step"})
            QVERIFY2(lead.contains(QLatin1StringView(field)), field);
        QCOMPARE(lead["id"].toString().size(), 32);
        QCOMPARE(lead["owner"].toString(), "Robin");
        QVERIFY(lead["next_step"].toObject().contains("when"));
    }

    void aCadenceIsBegunPausedAndToldAsJson()
    {
        added();
        const Ended list = ctl({"cadence", file_, "--json"});
        QVERIFY(list.lines() >= 6);
        QCOMPARE(ctl({"cadence", file_, "start", "outbound", "1"}).code, 0);
        QCOMPARE(ctl({"cadence", file_, "pause", "1", "--until", "in 3 weeks", "--json"}).json()["state"].toString(), "running");
        QVERIFY(!ctl({"cadence", file_, "resume", "1", "--json"}).json()["due"].toString().isEmpty());
        QCOMPARE(ctl({"cadence", file_, "skip", "1", "--json"}).json()["step"].toInt(), 3); // Anna has no number: the call is passed over
        QCOMPARE(ctl({"cadence", file_, "renew", "outbound", "--json"}).json()["leads"].toInt(), 0);
        QCOMPARE(ctl({"cadence", file_, "start", "no-such", "1"}).code, 1);
        QCOMPARE(ctl({"cadence", file_, "pause", "1", "--until", "sometime"}).code, 2);
        QCOMPARE(ctl({"cadence", file_, "dance"}).code, 2);
        QCOMPARE(ctl({"lead", file_, "1", "--json"}).json()["cadences"].toArray().size(), 1);
    }

    void aMessageIsWrittenAndLoggedAsSent()
    {
        added();
        const QJsonObject draft = ctl({"write", file_, "1", "--json"}).json();
        QCOMPARE(draft["message"].toString(), "first-answer");
        QVERIFY(draft["lacks_personal_line"].toBool());
        QCOMPARE(ctl({"write", file_, "1", "--sent"}).code, 2);
        const QJsonObject sent = ctl({"write", file_, "1", "first-answer", "--personal", "You asked about paperwork.", "--sent", "--json"}).json();
        QVERIFY(sent["text"].toString().contains("You asked about paperwork."));
        QCOMPARE(sent["class"].toString(), "action");
        QCOMPARE(sent["ask"].toString(), "meeting");
        QVERIFY(sent["address"].toString().startsWith("mailto:anna@example.com?"));
        const QJsonObject lead = ctl({"lead", file_, "1", "--json"}).json();
        QCOMPARE(lead["timeline"].toArray().size(), 1);
        QCOMPARE(lead["asks"].toArray().first()["ask"].toString(), "meeting");
        QCOMPARE(ctl({"write", file_, "1", "no-such"}).code, 1);
    }

    void anOfferIsDraftedAndKept()
    {
        added();
        const QJsonObject offer = ctl({"offer", file_, "1", "--problem", "Paperwork", "--price", "4200", "--decision", "2031-03-12", "--keep", "--json"}).json();
        QCOMPARE(offer["decision_on"].toString(), "2031-03-12");
        QVERIFY(offer["text"].toString().contains("Paperwork"));
        const QJsonObject lead = ctl({"lead", file_, "1", "--json"}).json();
        QCOMPARE(lead["value"].toDouble(), 4200.0);
        QCOMPARE(lead["next_step"].toObject()["ask"].toString(), "decision");
        QCOMPARE(ctl({"offer", file_, "1", "--decision", "soon"}).code, 2);
    }

    void leadsAreListedOneALineAndLimited()
    {
        added();
        ctl({"add", file_, "name=Bert Cole"});
        QCOMPARE(ctl({"leads", file_, "--json"}).lines(), 2);
        QCOMPARE(ctl({"leads", file_, "--limit", "1", "--json"}).lines(), 1);
        QCOMPARE(ctl({"leads", file_, "--search", "berg", "--json"}).lines(), 1);
        QCOMPARE(ctl({"leads", file_, "--limit", "0", "--json"}).lines(), 0);
        QCOMPARE(ctl({"leads", file_, "--stage", "close", "--json"}).lines(), 0);
    }

    void aLoggedCallCarriesItsAskAndPlansTheNextStep()
    {
        const QString id = added().json()["id"].toString();
        const Ended ended = ctl({"log", file_, id, "--touch", "call", "--outcome", "conversation", "--ask", "meeting", "--answer", "yes",
                                 "--objection", "price", "--note", "keen", "--minutes", "7", "--next", "call", "--on", "2030-01-07", "--json"});
        QCOMPARE(ended.code, 0);
        const QJsonObject lead = ended.json();
        QCOMPARE(lead["stage"].toString(), "discovery");
        QCOMPARE(lead["next_step"].toObject()["when"].toString(), "2030-01-07");
        QCOMPARE(lead["objections"].toArray().size(), 1);
        const QJsonObject score = ctl({"today", file_, "--json"}).json()["score"].toObject();
        QCOMPARE(score["asks_made"].toInt(), 1);
        QCOMPARE(score["yes"].toInt(), 1);
        QCOMPARE(score["action_minutes"].toInt(), 7);
    }

    void undoNamesWhatItUndid()
    {
        const QString id = added().json()["id"].toString();
        ctl({"edit", file_, id, "company=Other"});
        QCOMPARE(ctl({"undo", file_, "--json"}).json()["undone"].toString(), "edit-lead");
        QCOMPARE(ctl({"lead", file_, id, "--json"}).json()["company"].toString(), "Berger GmbH");
        QCOMPARE(ctl({"redo", file_, "--json"}).code, 0);
        QCOMPARE(ctl({"lead", file_, id, "--json"}).json()["company"].toString(), "Other");
    }

    void badUsageEndsWithTwoAndAFailedRequestWithOne()
    {
        QCOMPARE(ctl({}).code, 2);
        QCOMPARE(ctl({"fly", file_}).code, 2);
        QCOMPARE(ctl({"leads", file_, "--limit", "many"}).code, 2);
        QCOMPARE(ctl({"leads", file_, "--colour"}).code, 2);
        QCOMPARE(ctl({"lead", file_, "999"}).code, 1);
        QCOMPARE(ctl({"leads", folder_.filePath("nothing.askline")}).code, 1);
        const Ended bad = ctl({"edit", file_, added().json()["id"].toString(), "value=much"});
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.err.count('\n'), 1);
        QVERIFY(bad.err.contains("value"));
    }

    void aFileThatIsNoWorkspaceIsRefusedAndLeftAsItIs()
    {
        const QString path = folder_.filePath("notes.askline");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("just some text, long enough to be looked at\n") > 0);
        file.close();
        QCOMPARE(ctl({"leads", path}).code, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("just some text"));
        QCOMPARE(ctl({"new", path}).code, 1);
    }

    void atAndAsMoveTheMomentAndThePerson()
    {
        const Ended ended = ctl({"add", file_, "name=Cleo Dahl", "--at", "2026-01-05T10:00:00Z", "--as", "Mia", "--json"});
        QCOMPARE(ended.json()["owner"].toString(), "Mia");
        QVERIFY(ended.json()["received_at"].toString().startsWith("2026-01-05"));
    }

    void aBatchAnswersEachLineAndGoesOnAfterAFailure()
    {
        const Ended ended = ctl({"batch", file_}, "[\"add\",\"name=One\"]\n[\"lead\",\"77\"]\nnonsense\n[\"leads\"]\n");
        QCOMPARE(ended.code, 0);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(QJsonDocument::fromJson(lines[0]).object().contains("id"));
        QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains("error"));
        QVERIFY(QJsonDocument::fromJson(lines[2]).object().contains("error"));
    }

    void aBackupIsRestoredAndWhatWasThereIsKept()
    {
        added();
        const QString backup = folder_.filePath(QStringLiteral("b%1.askline").arg(files_));
        QCOMPARE(ctl({"backup", file_, backup}).code, 0);
        ctl({"add", file_, "name=Later"});
        const Ended restored = ctl({"restore", backup, file_, "--json"});
        QCOMPARE(restored.code, 0);
        QVERIFY(QFile::exists(restored.json()["kept"].toString()));
        QCOMPARE(ctl({"leads", file_, "--json"}).lines(), 1);
        QCOMPARE(ctl({"check", file_, "--json"}).json()["ok"].toBool(), true);
    }

    void anExportHoldsATableAFile()
    {
        added();
        const QString target = folder_.filePath(QStringLiteral("export%1").arg(files_));
        QCOMPARE(ctl({"export", file_, target}).code, 0);
        QVERIFY(QFile::exists(target + "/contact.csv"));
        QVERIFY(QFile::exists(target + "/playbook/stages/2-discovery.askscript"));
        QCOMPARE(ctl({"export", file_, target}).code, 1);
    }

    void aMessageIsClassified()
    {
        const QJsonObject ask = ctl({"classify", "--json"}, "Hi Anna,\ncan we talk on Thursday?\n").json();
        QCOMPARE(ask.value("class").toString(), QStringLiteral("action"));
        QCOMPARE(ask.value("ask").toString(), QStringLiteral("meeting"));
        QVERIFY(ask.value("probability").toDouble() > 0.5);
        QVERIFY(ask.contains("sure"));
        const QJsonObject because = ask.value("because").toArray().first().toObject();
        QCOMPARE(because.value("text").toString(), QStringLiteral("can we talk on Thursday?"));
        QCOMPARE(because.value("from").toInt(), 9);
        QCOMPARE(because.value("to").toInt(), 33);
        QCOMPARE(ctl({"classify", "--received", "--json"}, "Can we talk on Thursday?").json().value("class").toString(), QStringLiteral("motion"));
    }

    void manyMessagesAreClassifiedALineEach()
    {
        const Ended ended = ctl({"classify", "--jsonl"}, "{\"id\":\"a\",\"text\":\"Can we talk on Thursday?\"}\n\n{\"id\":7,\"text\":\"left voicemail\"}\n");
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines(), 2);
        QCOMPARE(ended.json().value("id").toString(), QStringLiteral("a"));
        const QJsonObject second = QJsonDocument::fromJson(ended.out.split('\n').value(1)).object();
        QCOMPARE(second.value("id").toInt(), 7);
        QCOMPARE(second.value("class").toString(), QStringLiteral("motion"));
        QCOMPARE(second.value("ask").toString(), QStringLiteral("none"));
        QCOMPARE(ctl({"classify", "--correct", "action", "--ask", "sale", "--json"}, "the usual handshake with Bob").json().value("class").toString(), QStringLiteral("action"));
        QCOMPARE(ctl({"classify", "--json"}, "the usual handshake with Bob").json().value("ask").toString(), QStringLiteral("sale"));
        QCOMPARE(ctl({"classify", "--corrections", "--json"}).json().value("text").toString(), QStringLiteral("the usual handshake with Bob"));
        QCOMPARE(ctl({"classify", "--correct", "nonsense"}, "x").code, 2);
        QCOMPARE(ctl({"classify", "--forget", "--json"}).json().value("forgotten").toInt(), 1);
        QCOMPARE(ctl({"classify", "--json"}, "the usual handshake with Bob").json().value("class").toString(), QStringLiteral("motion"));
        QCOMPARE(ctl({"classify", "--jsonl"}, "no json\n").code, 1);
        QVERIFY(ctl({"classify", "--jsonl"}, "{}\nno json\n").err.contains("2"));
    }

    void aPlaybookGoesToAFolderAndComesBack()
    {
        const QString book = folder_.filePath(QStringLiteral("out"));
        QVERIFY(ctl({"playbook", file_, "export", book, "--json"}).json().value("files").toInt() > 50);
        QVERIFY(QFile::remove(book + QStringLiteral("/calls/care.askscript")));
        const QJsonObject taken = ctl({"playbook", file_, "import", book, "--json"}).json();
        QCOMPARE(taken.value("removed").toInt(), 1);
        QCOMPARE(taken.value("changed").toInt(), 0);
        QCOMPARE(ctl({"undo", file_}).code, 0);
        QCOMPARE(ctl({"playbook", file_, "burn", book}).code, 2);
    }

    void aNewWorkspaceTakesAnyPlaybookThatShips()
    {
        const QString file = folder_.filePath(QStringLiteral("software.askline"));
        QCOMPARE(ctl({"new", file, "--playbook", "software", "--person", "Robin"}).code, 0);
        QCOMPARE(ctl({"add", file, "name=Anna Berger"}).code, 0);
        QCOMPARE(ctl({"edit", file, "1", "stage=demo"}).code, 0);
        const Ended wrong = ctl({"new", folder_.filePath(QStringLiteral("x.askline")), "--playbook", "nothing"});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("starter, software"));
    }

    QString written(const QString& name, const QByteArray& text)
    {
        const QString path = folder_.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }

    void aScriptOutsideAWorkspaceIsChecked()
    {
        const QString good = written(QStringLiteral("good.askscript"), "# G\nkey: g\ngoal: Go.\nask: sale - \"Well?\"\n\n## A\nHello {anybody|there}.\n");
        const Ended clean = ctl({"script", "check", good, "--json"});
        QCOMPARE(clean.code, 0);
        QCOMPARE(clean.json().value("errors").toInt(), 0);
        QVERIFY(clean.json().value("diagnostics").toArray().isEmpty());
        const QString bad = written(QStringLiteral("bad.askscript"), "# B\nkey: b\ngoal: Go.\nask: sale - \"Well?\"\n\n## A\nThis is your last chance {name.\n=> Nowhere\n");
        const Ended found = ctl({"script", "check", good, bad, "--json"});
        QCOMPARE(found.code, 1);
        QCOMPARE(found.lines(), 2);
        const QJsonObject second = QJsonDocument::fromJson(found.out.split('\n').value(1)).object();
        QCOMPARE(second.value("errors").toInt(), 2);
        const QJsonArray all = second.value("diagnostics").toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].toObject().value("fault").toString(), QStringLiteral("pressure-wording"));
        QCOMPARE(all[0].toObject().value("line").toInt(), 7);
        QCOMPARE(all[2].toObject().value("fault").toString(), QStringLiteral("unknown-section"));
        QVERIFY(ctl({"script", "check", bad}).out.contains("bad.askscript:8:4: error: There is no section"));
    }

    void aScriptKnowsThePlaybookItLiesIn()
    {
        written(QStringLiteral("book/playbook.txt"), "name: Book\nstages: one\n");
        written(QStringLiteral("book/snippets/hi.askscript"), "# Hi\nkey: hi\n\n## Lines\nHello {first_name|there}.\n");
        written(QStringLiteral("book/objections/price.askobjection"), "# Price\nkey: price\nwords: too expensive\nanswer: It pays.\n");
        const QString one = written(QStringLiteral("book/stages/one.askscript"), "# One\nkey: one\ngoal: Go.\nask: sale - \"Well?\"\npreempts: prise\n\n## A\n@ hi\n@ ho\n");
        const Ended found = ctl({"script", "check", one});
        QVERIFY2(found.out.contains("There is no objection \"prise\". Did you mean \"price\"?"), found.out.constData());
        QVERIFY(found.out.contains("There is no snippet \"ho\""));
        const Ended folder = ctl({"script", "check", folder_.filePath(QStringLiteral("book")), "--json"});
        QCOMPARE(folder.lines(), 4);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder_.path()));
        QCOMPARE(ctl({"script", "check", "book", "--json"}).lines(), 4);
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(ctl({"script", "check", folder_.filePath(QStringLiteral("book/stages"))}).code, 1); // no playbook lies there
        QCOMPARE(ctl({"script", "render", one}).out, QByteArray("# One\nGo.\n\n## A\nHello there.\n\n> sale: Well?\n"));
    }

    void aScriptIsRenderedForALead()
    {
        added();
        const QString file = written(QStringLiteral("said.askscript"),
                                     "# S\nkey: s\nask: sale - \"Shall we, {first_name|you}?\"\n\n## A\nHello {first_name|there} of {company}.\n? Why? -> why\n    so => end\n"
                                     "=> C\n\n## B\nwhen {company} is unknown\nWhere do you work?\n\n## C\nwhen {company} is known\nI know {company}.\n[ ] the name -> first_name\n");
        const Ended said = ctl({"script", "render", file, file_, "1"});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out, QByteArray("# S\n\n## A\nHello Anna of Berger GmbH.\n? Why?\n    1 so => end\n\n## C\nI know Berger GmbH.\n[x] the name\n\n> sale: Shall we, Anna?\n"));
        QCOMPARE(ctl({"script", "render", file, file_, "99"}).code, 1);
        QCOMPARE(ctl({"script", "render"}).code, 2);
    }

    void aScriptIsPutIntoItsForm()
    {
        const QByteArray loose("# F\nkey: f\n##A\n?Why->why\n");
        const QByteArray form("# F\nkey: f\n\n## A\n? Why -> why\n");
        const QString file = written(QStringLiteral("loose.askscript"), loose);
        QCOMPARE(ctl({"script", "format", file}).out, form);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), loose);
        kept.close();
        QCOMPARE(ctl({"script", "format", file, "--write"}).code, 0);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), form);
        const QString broken = written(QStringLiteral("broken.askscript"), "## A\n{never\n");
        QCOMPARE(ctl({"script", "format", broken}).code, 1);
        QVERIFY(ctl({"script", "check", written(QStringLiteral("latin.askscript"), "# Gr\xfc\xdf")}).err.contains("UTF-8"));
        QCOMPARE(ctl({"script", "check", folder_.filePath(QStringLiteral("nothing"))}).code, 1);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
