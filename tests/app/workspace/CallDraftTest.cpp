// SPDX-License-Identifier: GPL-3.0-or-later
// A draft comes back as it was, whole or not at all.
#include "app/workspace/drafts/CallDraft.h"

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
    draft.rest = {idOf<LeadId>(2), idOf<LeadId>(3)};
    return draft;
}

} // namespace

class CallDraftTest : public QObject {
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

void CallDraftTest::itComesBackAsItWas()
{
    QTemporaryDir folder;
    const QString file = callDraftFile(folder.filePath(QStringLiteral("askline/drafts")), idOf<WorkspaceId>(9));
    QVERIFY(writeCallDraft(file, fullDraft()));
    const auto back = readCallDraft(file);
    QVERIFY(back);
    QCOMPARE(*back, fullDraft());
}

void CallDraftTest::aDayStaysADay()
{
    CallDraft draft;
    draft.lead = idOf<LeadId>(1);
    draft.next = Step();
    draft.next->due = Due::on(QDate(2026, 3, 9));
    QCOMPARE(CallDraft::fromJson(draft.toJson()), draft);
}

void CallDraftTest::anEmptyCallHasNoContent()
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

void CallDraftTest::whatIsNoDraftIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << QByteArray(R"({"version":1,"lead":"0000)");
    QTest::newRow("no lead") << QByteArray(R"({"version":1,"notes":"x"})");
    QTest::newRow("another thing") << QByteArray(R"([1,2,3])");
    QTest::newRow("a lead of the wrong form") << QByteArray(R"({"lead":{"a":1},"rest":7,"runs":"x","next":[]})");
}

void CallDraftTest::whatIsNoDraftIsNone()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("draft.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!readCallDraft(file.fileName()));
    QVERIFY(!readCallDraft(folder.filePath(QStringLiteral("none.json"))));
}

void CallDraftTest::aDraftThatCannotBeWrittenLeavesTheOneBefore()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.json"));
    QVERIFY(writeCallDraft(file, fullDraft()));
    QVERIFY(!writeCallDraft(folder.filePath(QStringLiteral("draft.json/below.json")), fullDraft()));
    QCOMPARE(readCallDraft(file), std::optional(fullDraft()));
}

void CallDraftTest::aRemovedDraftIsGone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.json"));
    QVERIFY(writeCallDraft(file, fullDraft()));
    removeCallDraft(file);
    QVERIFY(!QFile::exists(file));
    removeCallDraft(file); // once more does no harm
}

QTEST_GUILESS_MAIN(CallDraftTest)
#include "CallDraftTest.moc"
