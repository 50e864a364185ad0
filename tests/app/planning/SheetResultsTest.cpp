// SPDX-License-Identifier: GPL-3.0-or-later
// What an assistant writes on a call sheet, read back line by line.
#include "app/planning/SheetResults.h"

#include <QTest>

using namespace askline;

class SheetResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsANumberAnOutcomeATimeAndANote();
    void whatIsNotUnderstoodIsNamedByItsLine();
    void anyTextGivesLinesAndNothingElse();

private:
    static QList<SheetLine> read(const QString& text)
    {
        static const OutcomeWords words{{QStringLiteral("na"), TouchOutcome::NoAnswer},
                                        {QStringLiteral("no answer"), TouchOutcome::NoAnswer},
                                        {QStringLiteral("no"), TouchOutcome::NotInterested},
                                        {QStringLiteral("callback"), TouchOutcome::Callback},
                                        {QStringLiteral("talked"), TouchOutcome::Conversation}};
        const QTimeZone berlin("Europe/Berlin");
        const Moment now = Moment::from(QDateTime(QDate(2026, 3, 2), QTime(10, 0), berlin));
        return readSheetResults(text, words, [=](qint64) { return TimeContext{now, berlin, berlin, Said::ToThem, {OfficeHours{}, berlin, {}}, {}}; });
    }
};

void SheetResultsTest::aLineIsANumberAnOutcomeATimeAndANote()
{
    const auto lines = read(QStringLiteral("#12 No answer\n\n// Tuesday's\n31: callback thu 10, wants an offer\n7) talked – has a supplier\n8 no"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].result, (SheetResult{12, TouchOutcome::NoAnswer, {}, {}}));
    QCOMPARE(lines[1].line, 4);
    QCOMPARE(lines[1].result.outcome, TouchOutcome::Callback);
    QCOMPARE(lines[1].result.when->moment->in(QTimeZone("Europe/Berlin")), QDateTime(QDate(2026, 3, 5), QTime(10, 0), QTimeZone("Europe/Berlin")));
    QVERIFY(lines[1].result.when->promised);
    QCOMPARE(lines[1].result.note, QStringLiteral("wants an offer"));
    QCOMPARE(lines[2].result, (SheetResult{7, TouchOutcome::Conversation, {}, QStringLiteral("has a supplier")}));
    QCOMPARE(lines[3].result.outcome, TouchOutcome::NotInterested);
}

void SheetResultsTest::whatIsNotUnderstoodIsNamedByItsLine()
{
    const auto lines = read(QStringLiteral("Anna na\n5 perhaps\n6 callback soonish\n9 nap"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].fault, SheetLine::Fault::NoNumber);
    QCOMPARE(lines[1].fault, SheetLine::Fault::NoOutcome);
    QCOMPARE(lines[2].fault, SheetLine::Fault::NoTime);
    QCOMPARE(lines[3].fault, SheetLine::Fault::NoOutcome);
}

void SheetResultsTest::anyTextGivesLinesAndNothingElse()
{
    QCOMPARE(read(QString()).size(), 0);
    const QString hostile = QStringLiteral("<b>1</b> na\n99999999999999999999 na\n1 na") + QChar(0) + QStringLiteral("x\n2 na ") + QString(100'000, u'x');
    const auto lines = read(hostile);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].fault, SheetLine::Fault::NoNumber);
    QCOMPARE(lines[1].fault, SheetLine::Fault::NoNumber);
    QCOMPARE(lines[3].result.note.size(), 100'000);
}

QTEST_GUILESS_MAIN(SheetResultsTest)
#include "SheetResultsTest.moc"
