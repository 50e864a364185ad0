// SPDX-License-Identifier: GPL-3.0-or-later
// What sits comes again later and later, what does not comes again tomorrow; the figures are those of SM-2.
#include "app/planning/Rehearsal.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone zone = QTimeZone::utc();

Moment day(int number)
{
    return Moment::from(QDateTime(QDate(2026, 3, 1).addDays(number), QTime(9, 0), zone));
}

ObjectionId objection(int number)
{
    return *ObjectionId::fromHex(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
}

QList<PracticeTurn> turns(const QList<std::pair<int, PracticeGrade>>& days)
{
    QList<PracticeTurn> all;
    for (const auto& [number, grade] : days)
        all += {objection(1), grade, day(number)};
    return all;
}

} // namespace

class RehearsalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodAnswersComeAgainLaterAndLater()
    {
        using G = PracticeGrade;
        QCOMPARE(rehearsed({}, zone), Rehearsed{});
        QCOMPARE(rehearsed(turns({{0, G::Good}}), zone).due, QDate(2026, 3, 2));
        const Rehearsed twice = rehearsed(turns({{0, G::Good}, {1, G::Good}}), zone);
        QCOMPARE(twice.days, 6);
        QCOMPARE(twice.ease, 2.5); // a four leaves the ease as it is
        QCOMPARE(rehearsed(turns({{0, G::Good}, {1, G::Good}, {7, G::Good}}), zone).days, 15);
        QCOMPARE(familiarityOf(rehearsed(turns({{0, G::Good}, {1, G::Good}, {7, G::Good}, {22, G::Good}}), zone)), Familiarity::Firm);
    }

    void whatDoesNotSitStartsAnew()
    {
        using G = PracticeGrade;
        const Rehearsed state = rehearsed(turns({{0, G::Good}, {1, G::Good}, {7, G::Again}}), zone);
        QCOMPARE(state.inARow, 0);
        QCOMPARE(state.due, QDate(2026, 3, 9));
        QCOMPARE(familiarityOf(state), Familiarity::Learning);
        QVERIFY(state.ease < 2.5);
    }

    void theEaseNeverFallsBelowItsLeast()
    {
        QList<std::pair<int, PracticeGrade>> days;
        for (int i = 0; i < 30; ++i)
            days += {i, PracticeGrade::Again};
        QCOMPARE(rehearsed(turns(days), zone).ease, 1.3);
    }

    void whatIsDueComesBeforeWhatIsNew()
    {
        const QList<ObjectionId> all{objection(1), objection(2), objection(3), objection(4)};
        const QList<PracticeTurn> known{{objection(1), PracticeGrade::Good, day(0)}, {objection(2), PracticeGrade::Good, day(9)}};
        const QList<ObjectionId> one = pack(all, known, QDate(2026, 3, 5), zone, 1, 7);
        QCOMPARE(one, QList{objection(1)});
        const QList<ObjectionId> whole = pack(all, known, QDate(2026, 3, 5), zone, 10, 7);
        QCOMPARE(whole.size(), 3); // the second is due on the eleventh
        QCOMPARE(pack(all, known, QDate(2026, 3, 5), zone, 10, 7), whole);
        QVERIFY(pack({}, known, QDate(2026, 3, 5), zone, 10, 7).isEmpty());
    }
};

QTEST_APPLESS_MAIN(RehearsalTest)
#include "RehearsalTest.moc"
