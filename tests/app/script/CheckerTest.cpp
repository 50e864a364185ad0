// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker says about scripts and objections, and what it keeps quiet about. Places are held by the golden
// file of ParserTest.
#include "app/script/Checker.h"
#include "app/script/Lookup.h"
#include "app/script/Nearest.h"
#include "app/script/Parser.h"
#include "tests/support/SourceTree.h"
#include "app/script/Pressure.h"

#include <QTest>

using namespace askline::script;

namespace {

QList<Fault> faultsIn(const QString& source, const Known& known = {})
{
    QList<Fault> faults;
    for (const Diagnostic& diagnostic : check(parseScript(source).script, known))
        faults.append(diagnostic.fault);
    return faults;
}

QString withHead(const QString& body)
{
    return QStringLiteral("# A\nkey: a\ngoal: g\nask: sale — \"Shall we?\"\n\n") + body;
}

} // namespace

class CheckerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScriptSaysItsTitleKeyGoalAndAsk()
    {
        const QList<Fault> wanted{Fault::MissingTitle, Fault::MissingKey, Fault::MissingGoal, Fault::MissingAsk};
        QCOMPARE(faultsIn({}), wanted);
        QCOMPARE(faultsIn(withHead({})), QList<Fault>{});
    }

    void everyKindOfAskIsKnown()
    {
        for (const QString& kind : askKinds())
            QVERIFY(!faultsIn(QStringLiteral("ask: %1 — x").arg(kind)).contains(Fault::UnknownAskKind));
        QVERIFY(faultsIn(QStringLiteral("ask: money — x")).contains(Fault::UnknownAskKind));
        QVERIFY(faultsIn(QStringLiteral("ask: sale")).contains(Fault::MissingWords));
    }

    void whatIsNotKnownIsNotChecked()
    {
        const QString source = withHead(QStringLiteral("## S\n{anything} goes\n? Where -> anywhere\n! all\n@ anything")).replace(
            QStringLiteral("key: a"), QStringLiteral("key: a\npreempts: all"));
        QCOMPARE(faultsIn(source), QList<Fault>{});
    }

    void answersLandInKnownFields()
    {
        Known known;
        known.fields[QStringLiteral("budget")] = Presence::MayBeEmpty;
        QCOMPARE(faultsIn(withHead(QStringLiteral("## S\n? What -> budget\n[ ] it -> budget")), known), QList<Fault>{});
        QCOMPARE(faultsIn(withHead(QStringLiteral("## S\n? What -> bugdet\n[ ] it -> x : text")), known),
                 (QList<Fault>{Fault::UnknownField, Fault::UnknownField}));
    }

    void onlyAFieldThatMayBeEmptyNeedsAFallback()
    {
        Known known;
        known.fields = {{QStringLiteral("a"), Presence::Always}, {QStringLiteral("b"), Presence::MayBeEmpty}};
        QCOMPARE(faultsIn(withHead(QStringLiteral("## S\n{a} {b|x} {b|} {b}")), known), QList<Fault>{Fault::NoFallback});
    }

    void pressureIsFoundInSpokenWordsOnly()
    {
        Known known;
        known.pressure = phrasesIn(u"# why: clarity\n\n// comment\nlast chance\n  only today  \n");
        QCOMPARE(known.pressure, (QStringList{QStringLiteral("last chance"), QStringLiteral("only today")}));
        const QString spoken = QStringLiteral("## S\nThis is your LAST chance.\n? Only today, yes? -> x\n");
        QCOMPARE(faultsIn(withHead(spoken), known), (QList<Fault>{Fault::PressureWording, Fault::PressureWording}));
        QCOMPARE(faultsIn(withHead(QStringLiteral("## S\n(Never say: last chance.)\nThe last chances.")), known), QList<Fault>{});
    }

    void aSectionOfCommentsSaysNothing()
    {
        QCOMPARE(faultsIn(withHead(QStringLiteral("## S\n// x\n\n// y"))), QList<Fault>{Fault::EmptySection});
    }

    void theSameMustInTwoSectionsIsOneTooMany()
    {
        const Script script = parseScript(withHead(QStringLiteral("## S\n[ ] A day, agreed\n## T\n[ ] a day  agreed"))).script;
        const QList<Diagnostic> found = check(script, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].arguments, (QStringList{QStringLiteral("a day  agreed"), QStringLiteral("7")}));
        QCOMPARE(found[0].line, 9);
    }

    void anObjectionIsCheckedAgainstTheStages()
    {
        Known known;
        known.stages = QStringList{QStringLiteral("discovery"), QStringLiteral("close")};
        const auto source = u"# A\nkey: a\nstages: discovery, clsoe\nwords: x\nanswer: {who|} {\npreempt: discvery — \"b\"";
        QStringList found;
        for (const Diagnostic& diagnostic : check(parseObjection(source).objection, known))
            found.append(diagnostic.suggestion + u'@' + QString::number(diagnostic.line));
        QCOMPARE(found, (QStringList{QStringLiteral("close@3"), QStringLiteral("@5"), QStringLiteral("discovery@6")}));
    }

    void theLineThatPreemptsIsFound()
    {
        const Script script = parseScript(u"## S\nHello.\nKeep {sum|that figure} beside you.").script;
        const Line* line = lineSaying(script, u"keep {x|that figure} beside you");
        QVERIFY(line);
        QCOMPARE(std::get<Spoken>(*line).place.line, 3);
        QVERIFY(!lineSaying(script, u"Nobody says this."));
        QVERIFY(!lineSaying(script, u""));
    }

    void onlyNearWordsAreSuggested()
    {
        const QStringList words{QStringLiteral("meeting"), QStringLiteral("decision")};
        QCOMPARE(nearest(u"meting", words), QStringLiteral("meeting"));
        QCOMPARE(nearest(u"sale", words), QString());
        QCOMPARE(nearest(u"", words), QString());
    }

    void aSentenceNamesItsArgumentsAsTheyAre()
    {
        const Diagnostic diagnostic = diagnosed(Fault::DuplicateMust, {3, 1, 4}, {QStringLiteral("%2 off"), QStringLiteral("7")});
        QCOMPARE(diagnostic.text(), QStringLiteral("\"%2 off\" stands in line 7 already."));
    }

    void everyWayThroughIsFollowed()
    {
        const ParsedScript parsed = parseScript(QString::fromUtf8(askline::testing::testData(QStringLiteral("script/ways.askscript"))));
        Known known;
        known.objections = {QStringLiteral("price"), QStringLiteral("trust")};
        known.snippets = Snippets{{QStringLiteral("loop"), parseScript(u"key: loop\n@ loop").script}, {QStringLiteral("hello"), parseScript(u"key: hello\nHello.").script}};
        QList<Diagnostic> all = parsed.diagnostics + check(parsed.script, known);
        sortByPlace(all);
        QByteArray list;
        for (const Diagnostic& d : all)
            list += QStringLiteral("%1:%2+%3 %4\n").arg(d.line).arg(d.column).arg(d.length).arg(d.text()).toUtf8();
        QVERIFY(askline::testing::agreesWithGolden(QStringLiteral("script/ways.txt"), list));
    }

    void whatASnippetSaysCountsWhereItIsIncluded()
    {
        Known known;
        known.snippets = Snippets{{QStringLiteral("cost"), parseScript(u"key: cost\n## L\n? How much -> cost : money\n! price").script}};
        const QString source = withHead(QStringLiteral("## S\n@ cost\n[ ] the cost -> cost")).replace(QStringLiteral("key: a"), QStringLiteral("key: a\npreempts: price"));
        QCOMPARE(faultsIn(source, known), QList<Fault>{});
    }

    void aSnippetNeedsNeitherGoalNorAsk()
    {
        QCOMPARE(checkSnippet(parseScript(u"key: hello\nHello {first_name|there}.").script, {}), QList<Diagnostic>{});
        QCOMPARE(checkSnippet(parseScript(u"Hello.").script, {}).value(0).fault, Fault::MissingKey);
    }
};

QTEST_APPLESS_MAIN(CheckerTest)
#include "CheckerTest.moc"
