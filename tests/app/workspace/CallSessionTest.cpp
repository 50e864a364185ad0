// SPDX-License-Identifier: GPL-3.0-or-later
// A calling session comes back as it was, whole or not at all, and its calls take turns.
#include "app/workspace/drafts/CallSession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace askline;

namespace {

template <class IdType>
IdType idOf(unsigned char last)
{
    IdType id;
    id.bytes[15] = last;
    return id;
}

CallDraft fullDraft()
{
    CallDraft draft;
    draft.lead = idOf<LeadId>(1);
    draft.startedAt = Moment{1'772'442'000'123};
    draft.notes = QStringLiteral("Wants a price.\nAsk for Paul <b>not bold</b> äöü 😀");
    draft.shown = QStringLiteral("discovery");
    script::Run run;
    run.key = QStringLiteral("discovery");
    run.source = QStringLiteral("# Discovery\nkey: discovery\n");
    run.setAnswer(QStringLiteral("budget"), QStringLiteral("about 5k"));
    run.setTick(2, script::Tick::Done);
    draft.runs += run;
    draft.outcome = TouchOutcome::Callback;
    draft.ask = AskMade{AskKind::Meeting, QStringLiteral("Shall we meet?"), AskAnswer::NotYet};
    draft.decision = Decision{VerdictKind::Won, {}, Money{125'000, QStringLiteral("EUR")}};
    Step step;
    step.kind = StepKind::Meeting;
    step.ask = AskKind::Decision;
    step.what = QStringLiteral("Bring the drawing");
    step.due = Due::promisedAt(Moment{1'772'528'400'000}, QStringLiteral("America/Chicago"));
    draft.next = step;
    draft.objections = {ObjectionRaised{idOf<ObjectionId>(7), QStringLiteral("too dear"), QStringLiteral("close"), {}, {}},
                        ObjectionRaised{{}, QStringLiteral("my cat is ill"), QStringLiteral("close"), {}, {}}};
    draft.isOfList = true;
    return draft;
}

CallSession fullSession()
{
    CallSession session;
    session.call = fullDraft();
    CallDraft waits = fullDraft();
    waits.lead = idOf<LeadId>(2);
    waits.kind = TouchKind::Meeting;
    waits.endedAt = Moment{1'772'442'100'000};
    session.waiting = {waits};
    CallDraft ended = fullDraft();
    ended.lead = idOf<LeadId>(3);
    ended.touch = idOf<TouchId>(33);
    ended.endedAt = Moment{1'772'442'200'000};
    session.unsaved = {ended};
    session.list = CallList::of(QStringLiteral("Inbox"), {idOf<LeadId>(1), idOf<LeadId>(4), idOf<LeadId>(5)});
    session.list.set(idOf<LeadId>(4), CallList::State::Reached);
    session.list.set(idOf<LeadId>(5), CallList::State::TryAgain);
    return session;
}

} // namespace

class CallSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itComesBackAsItWas();
    void aDayStaysADay();
    void anEmptyCallHasNoContent();
    void whatIsNoDraftIsNone_data();
    void whatIsNoDraftIsNone();
    void aDraftThatCannotBeWrittenLeavesTheOneBefore();
    void aRemovedDraftIsGone();
};

void CallSessionTest::itComesBackAsItWas()
{
    QTemporaryDir folder;
    const QString file = callSessionFile(folder.filePath(QStringLiteral("askline/drafts")), idOf<WorkspaceId>(9));
    QVERIFY(writeCallSession(file, fullSession()));
    QCOMPARE(readCallSession(file), fullSession());
}

void CallSessionTest::aDayStaysADay()
{
    CallDraft draft;
    draft.lead = idOf<LeadId>(1);
    draft.next = Step();
    draft.next->due = Due::on(QDate(2026, 3, 9));
    QCOMPARE(CallDraft::fromJson(draft.toJson()), draft);
}

void CallSessionTest::anEmptyCallHasNoContent()
{
    CallDraft draft;
    draft.lead = idOf<LeadId>(1);
    draft.runs += script::Run{};
    QVERIFY(!draft.hasContent());
    draft.notes = QStringLiteral(" \n");
    QVERIFY(!draft.hasContent());
    draft.runs.first().setTick(0, script::Tick::Done);
    QVERIFY(draft.hasContent());
}

void CallSessionTest::whatIsNoDraftIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << QByteArray(R"({"version":2,"call":{"lead":"0000)");
    QTest::newRow("no lead") << QByteArray(R"({"version":2,"call":{"notes":"x"}})");
    QTest::newRow("another thing") << QByteArray(R"([1,2,3])");
    QTest::newRow("a lead of the wrong form") << QByteArray(R"({"call":{"lead":{"a":1},"runs":"x","next":[]},"list":7,"waiting":{},"unsaved":"x"})");
}

void CallSessionTest::whatIsNoDraftIsNone()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("draft.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(readCallSession(file.fileName()).isEmpty());
    QVERIFY(readCallSession(folder.filePath(QStringLiteral("none.json"))).isEmpty());
}

void CallSessionTest::aDraftThatCannotBeWrittenLeavesTheOneBefore()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.json"));
    QVERIFY(writeCallSession(file, fullSession()));
    QVERIFY(!writeCallSession(folder.filePath(QStringLiteral("draft.json/below.json")), fullSession()));
    QCOMPARE(readCallSession(file), fullSession());
}

void CallSessionTest::aRemovedDraftIsGone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.json"));
    QVERIFY(writeCallSession(file, fullSession()));
    removeCallSession(file);
    QVERIFY(!QFile::exists(file));
    removeCallSession(file); // once more does no harm
}

QTEST_GUILESS_MAIN(CallSessionTest)
#include "CallSessionTest.moc"
