// SPDX-License-Identifier: GPL-3.0-or-later
// A call list keeps its order, whatever happens to the calls.
#include "app/domain/CallList.h"

#include <QTest>

using namespace askline;

namespace {

LeadId lead(unsigned char last)
{
    LeadId id;
    id.bytes[15] = last;
    return id;
}

} // namespace

class CallListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyStandsInItTwice();
    void theNextIsTheFirstThatWaitsBehind();
    void outcomesSayWhoIsDueForAnotherTry();
};

void CallListTest::nobodyStandsInItTwice()
{
    const CallList list = CallList::of(QStringLiteral("Today"), {lead(1), lead(2), lead(1), LeadId{}, lead(3)});
    QCOMPARE(list.entries.size(), 3);
    QVERIFY(list.contains(lead(3)));
    QVERIFY(!list.contains(lead(4)));
}

void CallListTest::theNextIsTheFirstThatWaitsBehind()
{
    CallList list = CallList::of({}, {lead(1), lead(2), lead(3)});
    QCOMPARE(list.nextAfter({}), lead(1));
    QCOMPARE(list.nextAfter(lead(1)), lead(2));
    list.set(lead(2), CallList::State::Reached);
    QCOMPARE(list.nextAfter(lead(1)), lead(3));
    QCOMPARE(list.nextAfter(lead(3)), lead(1)); // left for the end
    list.set(lead(1), CallList::State::TryAgain);
    QVERIFY(list.nextAfter(lead(3)).isNull()); // nobody but itself
    list.set(lead(3), CallList::State::Left);
    QVERIFY(list.isDone());
    QCOMPARE(list.counts(), (CallList::Counts{3, 0, 1, 1}));
}

void CallListTest::outcomesSayWhoIsDueForAnotherTry()
{
    for (const TouchOutcome outcome : {TouchOutcome::NoAnswer, TouchOutcome::Voicemail, TouchOutcome::Gatekeeper, TouchOutcome::NoShow})
        QCOMPARE(stateAfter(outcome), CallList::State::TryAgain);
    for (const TouchOutcome outcome : {TouchOutcome::Conversation, TouchOutcome::MeetingBooked, TouchOutcome::Callback, TouchOutcome::Held})
        QCOMPARE(stateAfter(outcome), CallList::State::Reached);
    for (const TouchOutcome outcome : {TouchOutcome::WrongNumber, TouchOutcome::WrongPerson})
        QCOMPARE(stateAfter(outcome), CallList::State::Left);
}

QTEST_GUILESS_MAIN(CallListTest)
#include "CallListTest.moc"
