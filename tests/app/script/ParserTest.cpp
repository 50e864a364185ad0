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
        QCOMPARE(question.answer, (Answer{QStringLiteral("f"), AnswerType::YesNo, true, {}, {}}));
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

    void answersToAQuestionLeadSomewhere()
    {
        const auto parsed = parseScript(u"## A\n? How much -> cost : money\n    less than 500 => Small\n    // most of them\n    within 3 days => end\n  otherwise=>next");
        QVERIFY(parsed.diagnostics.isEmpty());
        const QList<Branch> branches = lineAt<Question>(parsed.script, 0, 0).branches;
        QCOMPARE(branches.size(), 3);
        QCOMPARE(branches[0].test, (Test{Relation::LessThan, QStringLiteral("500"), {}}));
        QCOMPARE(branches[0].target, (Target{Target::Kind::Section, QStringLiteral("Small"), {}}));
        QCOMPARE(branches[0].target.place.column, 22);
        QCOMPARE(branches[1].test.relation, Relation::WithinDays);
        QCOMPARE(branches[1].comments, QStringList{QStringLiteral("most of them")});
        QCOMPARE(branches[1].target.kind, Target::Kind::End);
        QCOMPARE(branches[2].test.relation, Relation::Otherwise);
        QCOMPARE(branches[2].target.kind, Target::Kind::Next);
    }

    void whatOneMayChooseFromNeedsNoArrow()
    {
        const auto chosen = parseScript(u"## A\n? Which -> tool : choice\n  a sheet\n  a program => B\n## B\nx");
        QCOMPARE(lineAt<Question>(chosen.script, 0, 0).branches.size(), 2);
        QCOMPARE(lineAt<Question>(chosen.script, 0, 0).branches[0].target.kind, Target::Kind::None);
        const auto words = parseScript(u"## A\n? Which -> tool\n  a sheet");
        QVERIFY(lineAt<Question>(words.script, 0, 0).branches.isEmpty());
        QCOMPARE(plainText(lineAt<Spoken>(words.script, 0, 1).text), QStringLiteral("a sheet"));
    }

    void conditionsStandBelowASectionsNameOrBeforeAnArrow()
    {
        const auto parsed = parseScript(u"## A\nwhen {budget} is unknown and {stage} is not won or lost\nx\nwhen {value} is at least 1,000 => B\n=> end\n## B\nwhen {notes} contains price\ny");
        QVERIFY(parsed.diagnostics.isEmpty());
        const QList<Condition>& conditions = parsed.script.sections[0].conditions;
        QCOMPARE(conditions.size(), 2);
        QCOMPARE(conditions[0].test.relation, Relation::Unknown);
        QCOMPARE(conditions[1].field, QStringLiteral("stage"));
        QCOMPARE(conditions[1].test, (Test{Relation::IsNot, QStringLiteral("won or lost"), {}}));
        QCOMPARE(conditions[1].fieldPlace.column, 31);
        const Jump& jump = lineAt<Jump>(parsed.script, 0, 1);
        QCOMPARE(jump.conditions.first().test, (Test{Relation::AtLeast, QStringLiteral("1,000"), {}}));
        QVERIFY(lineAt<Jump>(parsed.script, 0, 2).conditions.isEmpty());
        QCOMPARE(parsed.script.sections[1].conditions.first().test.relation, Relation::Contains);
    }

    void objectionsAreAnsweredBeforehandAloudOrAsAdvice()
    {
        const Script script = parseScript(u"## A\n! price — \"It pays for itself, {first_name|you see}.\"\n! no-time - keep it short\n! trust").script;
        QCOMPARE(lineAt<Preempting>(script, 0, 0).form, Preempting::Form::Spoken);
        QCOMPARE(lineAt<Preempting>(script, 0, 0).objection, QStringLiteral("price"));
        QCOMPARE(lineAt<Preempting>(script, 0, 0).text.size(), 3);
        QCOMPARE(lineAt<Preempting>(script, 0, 1).form, Preempting::Form::Advice);
        QCOMPARE(plainText(lineAt<Preempting>(script, 0, 1).text), QStringLiteral("keep it short"));
        QVERIFY(lineAt<Preempting>(script, 0, 2).text.isEmpty());
    }

    void wordingsThatStandTogetherAreOneSet()
    {
        const Script script = parseScript(u"## A\nvariant A: \"x\"\nvariant B: y\n\nvariant A: \"z\"\nvariant B: \"q\"\n@ hello").script;
        QCOMPARE(lineAt<Variants>(script, 0, 0).wordings.size(), 2);
        QCOMPARE(plainText(lineAt<Variants>(script, 0, 0).wordings[1].text), QStringLiteral("y"));
        QCOMPARE(lineAt<Variants>(script, 0, 2).wordings.size(), 2);
        QCOMPARE(lineAt<Include>(script, 0, 3).snippet, QStringLiteral("hello"));
    }

    void waysThatDoNotReadAreKeptAndSaid()
    {
        const auto parsed = parseScript(u"## A\n### C\n  less => B\nwhen {a} is known\nwhen {a} seems so => A\n=>\n!\n@");
        QList<Fault> faults;
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            faults += diagnostic.fault;
        QCOMPARE(faults, (QList<Fault>{Fault::ReservedLine, Fault::StrayBranch, Fault::MisplacedWhen, Fault::BadCondition, Fault::EmptyTarget,
                                       Fault::NoObjectionNamed, Fault::NoSnippetNamed}));
        QCOMPARE(lineAt<Stray>(parsed.script, 0, 1).text, QStringLiteral("    less => B"));
    }

    void longAndNestedMarksTakeNoLongerThanWords_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"{", "}", "\\", "->", "{a", "? {a|", "(", "\n", "\n// x", "\n[ ] a", "\n## a", "\n# a", "a:", "key:\n", "\n=> a", "\n ? a\n  a => b", "\nwhen {a} is b", " and {a} is b", "\nvariant A: \"a\"", "\n! a — b", "\n@ a"})
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
