// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook's files: drafts wait, what was published before stays readable, a folder goes out and comes back, and a
// call keeps the text it spoke from.
#include "app/workspace/history/Undo.h"
#include "app/workspace/playbook/PlaybookFolder.h"
#include "app/workspace/playbook/Practising.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QFile>
#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

const QString discovery = QStringLiteral("stages/2-discovery.askscript");

PlaybookFile fileAt(Workspace& workspace, const QString& path)
{
    const auto files = playbookFilesOf(workspace);
    const auto found = std::ranges::find(*files, path, &PlaybookFile::path);
    return found == files->end() ? PlaybookFile() : *found;
}

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool writeAll(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

class PlaybookVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftWaitsAndCallsUseWhatIsPublished()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        PlaybookFile file = fileAt(w, discovery);
        const QString before = file.text;
        const QString changed = before + QStringLiteral("\n## Last\nOne more thing.\n");
        QVERIFY(keepPlaybookDraft(w, file.id, changed));
        QCOMPARE(fileAt(w, discovery).draft, changed);
        QCOMPARE(fileAt(w, discovery).text, before);
        QVERIFY(!w.playbook().stage(QStringLiteral("discovery"))->script.contains(QStringLiteral("One more thing.")));
        file.text = changed;
        QVERIFY(savePlaybookFile(w, file));
        QVERIFY(fileAt(w, discovery).draft.isNull());
        QVERIFY(w.playbook().stage(QStringLiteral("discovery"))->script.contains(QStringLiteral("One more thing.")));
        QVERIFY(undo(w));
        QCOMPARE(fileAt(w, discovery).text, before);
        QVERIFY(playbookVersionsOf(w, file.id)->isEmpty());
    }

    void aDraftThatSaysTheSameIsNone()
    {
        TestWorkspace test;
        const PlaybookFile file = fileAt(test.workspace(), discovery);
        QVERIFY(keepPlaybookDraft(test.workspace(), file.id, QStringLiteral("x")));
        QVERIFY(keepPlaybookDraft(test.workspace(), file.id, file.text));
        QVERIFY(fileAt(test.workspace(), discovery).draft.isNull());
        QCOMPARE(keepPlaybookDraft(test.workspace(), ObjectionId(), QStringLiteral("x")).error().kind, Failure::Kind::NotFound);
    }

    void whatWasPublishedBeforeStaysReadable()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        PlaybookFile file = fileAt(w, discovery);
        const QString first = file.text;
        for (const char* text : {"# Discovery\nkey: discovery\n", "# Discovery\nkey: discovery\ngoal: x\n"}) {
            file.text = QString::fromLatin1(text);
            QVERIFY(savePlaybookFile(w, file));
        }
        const auto versions = playbookVersionsOf(w, file.id);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(1).text, first);
        QCOMPARE(versions->at(0).text, QStringLiteral("# Discovery\nkey: discovery\n"));
        QCOMPARE(versions->at(0).by, w.me());
    }

    void aCallKeepsTheTextItSpokeFrom()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId lead = test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
        TouchLog log;
        log.touch.lead = lead;
        log.touch.outcome = TouchOutcome::Conversation;
        log.scripts = {{{}, QStringLiteral("discovery"), QStringLiteral("# D\n"), {QStringLiteral("B"), QStringLiteral("A")}, {QStringLiteral("Budget, and more")}}};
        const auto logged = logTouch(w, log);
        QVERIFY(logged);
        log.touch.id = {};
        QVERIFY(logTouch(w, log)); // the same text again is kept once
        const auto sheet = readLeadSheet(w, lead);
        QCOMPARE(sheet->scripts.size(), 2);
        ScriptUse expected = log.scripts.first();
        expected.touch = logged->value.touch;
        QVERIFY(sheet->scripts.contains(expected));
    }

    void aFolderGoesOutAndComesBack()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const QString folder = test.path(QStringLiteral("book"));
        const auto written = exportPlaybook(w, folder);
        QVERIFY(written);
        QCOMPARE(*written, int(playbookFilesOf(w)->size()));
        QCOMPARE(importPlaybook(w, folder)->value, (TakenPlaybook{0, 0, 0, *written}));

        const QString path = folder + u'/' + discovery;
        QVERIFY(writeAll(path, readAll(path).replace(QStringLiteral("## The problem"), QStringLiteral("## Their problem"))));
        QVERIFY(QFile::remove(folder + QStringLiteral("/calls/care.askscript")));
        QVERIFY(writeAll(folder + QStringLiteral("/snippets/bye.askscript"), QStringLiteral("# Bye\nkey: bye\n\n## Lines\nGood bye.\n")));
        const ObjectionId id = fileAt(w, discovery).id;
        QCOMPARE(importPlaybook(w, folder)->value, (TakenPlaybook{1, 1, 1, *written - 2}));
        QCOMPARE(fileAt(w, discovery).id, id);
        QVERIFY(fileAt(w, discovery).text.contains(QStringLiteral("Their problem")));
        QVERIFY(undo(w));
        QVERIFY(!fileAt(w, discovery).text.contains(QStringLiteral("Their problem")));
        QVERIFY(!fileAt(w, QStringLiteral("calls/care.askscript")).id.isNull());

        QVERIFY(exportPlaybook(w, folder));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/snippets/bye.askscript")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/calls/care.askscript")));
    }

    void aFolderWithAFaultChangesNothing()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const QString folder = test.path(QStringLiteral("book"));
        QVERIFY(exportPlaybook(w, folder));
        QVERIFY(writeAll(folder + u'/' + discovery, QStringLiteral("# D\nkey: discovery\n\n## A\n=> Nowhere\n")));
        const auto taken = importPlaybook(w, folder);
        QCOMPARE(taken.error().kind, Failure::Kind::BadInput);
        QVERIFY(taken.error().file.endsWith(discovery));
        QCOMPARE(taken.error().line, 5);
        QVERIFY(fileAt(w, discovery).text.contains(QStringLiteral("## The problem")));
        QCOMPARE(importPlaybook(w, test.path(QStringLiteral("nothing"))).error().kind, Failure::Kind::NotFound);
    }

    void practiceIsKeptByPerson()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const ObjectionId objection = w.playbook().objections.first().id;
        QVERIFY(keepPracticeTurn(w, objection, PracticeGrade::Good));
        QVERIFY(keepPracticeTurn(w, objection, PracticeGrade::Again));
        const auto turns = readPracticeTurns(w, w.me());
        QCOMPARE(turns->size(), 2);
        QCOMPARE(turns->at(1).grade, PracticeGrade::Again);
        QVERIFY(readPracticeTurns(w, PersonId())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlaybookVerbsTest)
#include "PlaybookVerbsTest.moc"
