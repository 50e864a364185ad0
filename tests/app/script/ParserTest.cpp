// SPDX-License-Identifier: GPL-3.0-or-later
// Reading call scripts: what each mark makes, where it stands, and what is said of wrong ones.
#include "app/script/Checker.h"
#include "app/script/Parser.h"
#include "tests/support/SourceTree.h"

#include <QElapsedTimer>
#include <QTest>

using namespace askline::script;
using askline::testing::agreesWithGolden;
using askline::testing::testData;

namespace {

template <class Kind>
const Kind& lineAt(const Script& script, int section, int line)
{
    return std::get<Kind>(script.sections.at(section).lines.at(line));
}

QByteArray listed(const QList<Diagnostic>& diagnostics)
{
    QByteArray list;
    for (const Diagnostic& d : diagnostics) {
        const QString place = QStringLiteral("%1:%2+%3 ").arg(d.line).arg(d.column).arg(d.length);
        list += (place + (d.severity == Severity::Error ? QStringLiteral("error: ") : QStringLiteral("warning: ")) + d.text() + u'\n').toUtf8();
    }
    return list;
}

} // namespace

class ParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHeadIsRead()
    {
        const Script script = parseScript(QString::fromUtf8(testData(QStringLiteral("script/discovery.askscript")))).script;
        QCOMPARE(script.title, QStringLiteral("Discovery"));
        QCOMPARE(script.key, QStringLiteral("discovery"));
        QCOMPARE(script.goal, QStringLiteral("Know what the problem costs, who decides, by when."));
        QCOMPARE(script.ask.kind, QStringLiteral("meeting"));
        QCOMPARE(plainText(script.ask.words), QStringLiteral("Shall we put the call in for ?"));
        QCOMPARE(script.preempts.size(), 2);
        QCOMPARE(script.preempts[1].key, QStringLiteral("think-it-over"));
        QCOMPARE(script.preempts[1].place.column, 17);
        QCOMPARE(script.remarks.above.value(QStringLiteral("goal")), QStringList{QStringLiteral("What must be different afterwards.")});
    }

    void everyKindOfLineIsTold()
    {
        const Script script = parseScript(QString::fromUtf8(testData(QStringLiteral("script/discovery.askscript")))).script;
        QCOMPARE(script.sections.size(), 3);
        QCOMPARE(script.sections[0].comments, QStringList{QStringLiteral("The first minute.")});
        const Spoken& spoken = lineAt<Spoken>(script, 0, 0);
        const Merge& name = std::get<Merge>(spoken.text.at(1));
        QCOMPARE(name, (Merge{QStringLiteral("first_name"), {}, QStringLiteral("there"), {}}));
        QCOMPARE(name.place.column, 29);
        QCOMPARE(name.place.length, 18);
        QCOMPARE(std::get<Merge>(spoken.text.at(3)).format, QStringLiteral("short"));
        QCOMPARE(plainText(lineAt<StageDirection>(script, 0, 1).text), QStringLiteral("Stop here. Let them talk."));
        QCOMPARE(lineAt<Question>(script, 0, 2).answer.field, QStringLiteral("why_now"));
        QCOMPARE(lineAt<Question>(script, 0, 4).answer.type, AnswerType::Money);
        QVERIFY(script.sections[1].lines.isEmpty());
        QCOMPARE(lineAt<Must>(script, 2, 1).answer.type, AnswerType::Date);
        QVERIFY(lineAt<Must>(script, 2, 2).answer.field.isEmpty());
    }

    void anArrowBehindABackslashIsWords()
    {
        const auto parsed = parseScript(u"## A\n? a \\-> b {c|d -> e} -> f : yes/no");
        const auto question = lineAt<Question>(parsed.script, 0, 0);
        QCOMPARE(plainText(question.text), QStringLiteral("a -> b d -> e"));
        QCOMPARE(question.answer, (Answer{QStringLiteral("f"), AnswerType::YesNo, {}, {}}));
        QVERIFY(parsed.diagnostics.isEmpty());
    }

    void aBackslashTakesTheMeaningOfAMark()
    {
        const auto parsed = parseScript(u"## A\n\\# 1 \\{name} C:\\temp");
        QVERIFY(parsed.diagnostics.isEmpty());
        QCOMPARE(plainText(lineAt<Spoken>(parsed.script, 0, 0).text), QStringLiteral("# 1 {name} C:\\temp"));
    }

    void anEmptyFallbackIsOneToo()
    {
        const auto parsed = parseScript(u"## A\n{a|}{b}");
        const auto& text = lineAt<Spoken>(parsed.script, 0, 0).text;
        QVERIFY(std::get<Merge>(text.at(0)).fallback.has_value());
        QVERIFY(!std::get<Merge>(text.at(1)).fallback.has_value());
    }

    void anAskIsReadWithAnyDashAndQuote_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("em dash") << QStringLiteral("ask: sale — \"Shall we?\"");
        QTest::newRow("en dash") << QStringLiteral("ask: sale – “Shall we?”");
        QTest::newRow("hyphen") << QStringLiteral("ask: sale - Shall we?");
        QTest::newRow("hyphens") << QStringLiteral("Ask:sale -- „Shall we?“");
        QTest::newRow("no dash") << QStringLiteral("ask: sale «Shall we?»");
    }

    void anAskIsReadWithAnyDashAndQuote()
    {
        QFETCH(QString, line);
        const AskLine ask = parseScript(line).script.ask;
        QCOMPARE(ask.kind, QStringLiteral("sale"));
        QCOMPARE(plainText(ask.words), QStringLiteral("Shall we?"));
    }

    void lineEndsOfEverySystemAreRead()
    {
        const Script plain = parseScript(u"# A\n## B\nc\n").script;
        QCOMPARE(parseScript(u"# A\r\n## B\r\nc\r\n").script, plain);
        QCOMPARE(parseScript(u"\uFEFF# A\r## B\rc").script, plain);
    }

    void faultsAreFoundWhereTheyStand()
    {
        const QString source = QString::fromUtf8(testData(QStringLiteral("script/faults.askscript")));
        const ParsedScript parsed = parseScript(source);
        Known known;
        known.fields = {{QStringLiteral("first_name"), Presence::MayBeEmpty}, {QStringLiteral("email"), Presence::Always},
                        {QStringLiteral("cost"), Presence::MayBeEmpty}};
        known.objections = {QStringLiteral("price"), QStringLiteral("trust")};
        known.pressure = {QStringLiteral("only today"), QStringLiteral("today only"), QStringLiteral("not only")};
        QList<Diagnostic> all = parsed.diagnostics + check(parsed.script, known);
        sortByPlace(all);
        QVERIFY(agreesWithGolden(QStringLiteral("script/faults.txt"), listed(all)));
    }

    void laterFormsOfTheLanguageAreKeptAndSaid()
    {
        const auto parsed = parseScript(u"## A\nwhen {budget} is unknown\n! price\nvariant A: \"x\"\n@ shared\n  less => B\n### C");
        QCOMPARE(parsed.diagnostics.size(), 6);
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            QCOMPARE(diagnostic.fault, Fault::ReservedLine);
        QCOMPARE(lineAt<Stray>(parsed.script, 0, 4).text, QStringLiteral("    less => B"));
    }

    void longAndNestedMarksTakeNoLongerThanWords_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"{", "}", "\\", "->", "{a", "? {a|", "(", "\n", "\n// x", "\n[ ] a", "\n## a", "\n# a", "a:", "key:\n"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void longAndNestedMarksTakeNoLongerThanWords()
    {
        QFETCH(QString, unit);
        QElapsedTimer timer;
        timer.start();
        for (const QString& start : {QStringLiteral("? "), QString(), QStringLiteral("## s\n")})
            check(parseScript(start + unit.repeated(50'000)).script, {});
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void nothingIsAScriptToo()
    {
        QCOMPARE(parseScript({}), ParsedScript{});
        QCOMPARE(parseScript(u" \n\t\n").script, Script{});
    }
};

QTEST_APPLESS_MAIN(ParserTest)
#include "ParserTest.moc"
