// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a script in a call, and bringing it back from JSON.
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/Run.h"

#include <QJsonDocument>
#include <QTest>

using namespace askline::script;

namespace {

const QString source = QStringLiteral("# A\nkey: a\n## S\n? Why -> why_now\n[ ] one\n[ ] two -> why_now\n## T\n[ ] three");

} // namespace

class RunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunComesBackFromItsJson()
    {
        Run run = begun(parseScript(source).script, source);
        run.setAnswer(QStringLiteral("why_now"), QStringLiteral("A \"new\" boss\nand {a|b}"));
        run.setTick(2, Tick::Done);
        run.setTick(0, Tick::Done);
        const QByteArray bytes = QJsonDocument(run.toJson()).toJson();
        QCOMPARE(Run::fromJson(QJsonDocument::fromJson(bytes).object()), run);
        QCOMPARE(parseScript(run.source).script.key, run.key);
    }

    void theSameStepsInAnyOrderGiveTheSameValue()
    {
        Run one;
        one.setTick(1, Tick::Done);
        one.setTick(0, Tick::Done);
        one.setTick(5, Tick::Done);
        one.setTick(5, Tick::Open);
        Run other;
        other.setTick(0, Tick::Done);
        other.setTick(1, Tick::Done);
        other.setTick(1, Tick::Done);
        other.setTick(-1, Tick::Done);
        QCOMPARE(one, other);
        QCOMPARE(one.toJson(), other.toJson());
    }

    void anEmptyAnswerTakesTheAnswerBack()
    {
        Run run;
        run.setAnswer(QStringLiteral("why_now"), QStringLiteral("x"));
        run.setAnswer(QStringLiteral("why_now"), {});
        run.setAnswer({}, QStringLiteral("x"));
        QCOMPARE(run, Run{});
    }

    void aMustIsMetByATickOrByTheAnswerItCollects()
    {
        const Script script = parseScript(source).script;
        Run run = begun(script, source);
        QCOMPARE(openMusts(run, script), (QList<int>{0, 1, 2}));
        run.setAnswer(QStringLiteral("why_now"), QStringLiteral("x"));
        run.setTick(2, Tick::Done);
        QCOMPARE(openMusts(run, script), QList<int>{0});
        QCOMPARE(questionsOf(script).size(), 1);
    }

    void foreignJsonGivesWhatItCan_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("other types") << QByteArray(R"({"key":1,"source":[],"answers":[1],"ticked":{"a":1}})");
        QTest::newRow("odd values") << QByteArray(R"({"answers":{"a":1,"":"x","b":null},"ticked":["a",-3,null,1.5]})");
    }

    void foreignJsonGivesWhatItCan()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(Run::fromJson(QJsonDocument::fromJson(json).object()), Run{});
    }
};

QTEST_APPLESS_MAIN(RunTest)
#include "RunTest.moc"
