// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, printing and checking cadence and message files.
#include "app/script/CadenceFile.h"
#include "app/script/Checker.h"
#include "app/script/MessageFile.h"

#include <QTest>

using namespace askline::script;

namespace {

const QString follow = QStringLiteral("// calls first\n"
                                      "# After the fair\n"
                                      "key: fair\n"
                                      "starts: prioritised\n"
                                      "stages: initial-contact\n"
                                      "tiers: A, B\n"
                                      "sources: Fair; Booth\n"
                                      "step: at once, call, ask meeting\n"
                                      "step: 1 day, email, nice-to-meet, ask meeting\n"
                                      "step: 10 days, task, Look at their site, and at their rivals\n");

const QString mail = QStringLiteral("# Nice to meet you\n"
                                    "key: nice-to-meet\n"
                                    "kind: email\n"
                                    "ask: meeting\n"
                                    "subject: Good to meet you, {first_name|there}\n"
                                    "text: Hello {first_name|there},\n"
                                    "\n"
                                    "  {personal}\n"
                                    "\n"
                                    "  May I call you on {next_workday}?\n");

Known known()
{
    Known known;
    known.stages = {QStringLiteral("initial-contact")};
    known.messages = {QStringLiteral("nice-to-meet")};
    known.fields = {{QStringLiteral("first_name"), Presence::MayBeEmpty}, {QStringLiteral("next_workday"), Presence::Always}, {personalField(), Presence::Always}};
    known.pressure = {QStringLiteral("last chance")};
    return known;
}

QStringList faults(const QList<Diagnostic>& diagnostics)
{
    QStringList names;
    for (const Diagnostic& d : diagnostics)
        names += QStringLiteral("%1:%2").arg(d.line).arg(nameOf(d.fault));
    return names;
}

QStringList faultsOfCadence(const QString& text)
{
    const ParsedCadence parsed = parseCadence(text);
    return faults(parsed.diagnostics + check(parsed.cadence, known()));
}

QStringList faultsOfMessage(const QString& text)
{
    const ParsedMessage parsed = parseMessage(text);
    return faults(parsed.diagnostics + check(parsed.message, known()));
}

} // namespace

class CadenceFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsRead()
    {
        const auto [cadence, diagnostics] = parseCadence(follow);
        QVERIFY(diagnostics.isEmpty());
        QCOMPARE(cadence.key, QStringLiteral("fair"));
        QCOMPARE(cadence.sources, (QStringList{QStringLiteral("Fair"), QStringLiteral("Booth")}));
        QCOMPARE(cadence.steps.size(), 3);
        QCOMPARE(cadence.steps[0].days, 0);
        QCOMPARE(cadence.steps[0].ask, QStringLiteral("meeting"));
        QCOMPARE(cadence.steps[1].message, QStringLiteral("nice-to-meet"));
        QCOMPARE(cadence.steps[2].message, QStringLiteral("Look at their site, and at their rivals"));
        QCOMPARE(cadence.steps[2].place.line, 10);
    }

    void whatIsPrintedIsWhatWasRead()
    {
        QCOMPARE(print(parseCadence(follow).cadence), follow);
        QCOMPARE(print(parseMessage(mail).message), mail);
    }

    void whatIsWellIsNotComplainedOf()
    {
        QCOMPARE(faultsOfCadence(follow), QStringList());
        QCOMPARE(faultsOfMessage(mail), QStringList());
    }

    void faultsAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no time") << "step: soon, call" << "4:bad-cadence-step";
        QTest::newRow("no such way") << "step: 1 day, fax" << "4:bad-cadence-step";
        QTest::newRow("too many days") << "step: 1000 days, call" << "4:bad-cadence-step";
        QTest::newRow("a task without words") << "step: 1 day, task" << "4:bad-cadence-step";
        QTest::newRow("no such message") << "step: 1 day, email, nice-to-met" << "4:unknown-message";
        QTest::newRow("no such ask") << "step: 1 day, call, ask money" << "4:unknown-ask-kind";
        QTest::newRow("no such stage") << "stages: nowhere\nstep: 1 day, call" << "4:unknown-stage";
    }

    void faultsAreNamedWithTheirLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, fault);
        QCOMPARE(faultsOfCadence(QStringLiteral("# T\nkey: t\nstarts: by hand\n") + line + u'\n'), QStringList{fault});
    }

    void aCadenceNeedsStepsAndAKnownBeginning()
    {
        QCOMPARE(faultsOfCadence(QStringLiteral("# T\nkey: t\nstarts: someday\n")), (QStringList{QStringLiteral("1:no-steps"), QStringLiteral("3:unknown-beginning")}));
    }

    void aMessageNeedsALineForOnePersonAndDoesNotPress()
    {
        QCOMPARE(faultsOfMessage(QStringLiteral("# T\nkey: t\nkind: email\ntext: Hello. This is your last chance.\n")),
                 (QStringList{QStringLiteral("4:no-personal-line"), QStringLiteral("4:pressure-wording")}));
        QCOMPARE(faultsOfMessage(QStringLiteral("# T\nkey: t\nkind: fax\ntext: {personal} {nobody}\n")),
                 (QStringList{QStringLiteral("3:unknown-message-kind"), QStringLiteral("4:unknown-field")}));
    }
};

QTEST_APPLESS_MAIN(CadenceFileTest)
#include "CadenceFileTest.moc"
