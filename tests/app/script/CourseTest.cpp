// SPDX-License-Identifier: GPL-3.0-or-later
// A call through its script: answers, numbers, conditions and jumps lead on, and any state can be taken up again.
#include "app/script/Course.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/Printer.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace askline::script;

namespace {

// Days are told as plain numbers.
class Known : public Host {
public:
    explicit Known(QMap<QString, QString> fields = {}) : fields_(std::move(fields)) {}
    QString valueOf(QStringView field) const override { return fields_.value(field.toString()); }
    std::optional<int> daysUntil(const QString& answer) const override
    {
        const auto days = numberIn(answer);
        return days ? std::optional(int(*days)) : std::nullopt;
    }

private:
    QMap<QString, QString> fields_;
};

const QString discovery = QStringLiteral("# D\nkey: d\n"
                                         "## Opening\nHello.\n"
                                         "## Cost\n? How much -> cost : money\n    less than 500 => Small\n    more than 5000 => Big\n    otherwise => next\n? Why -> why\n"
                                         "## Budget\nwhen {budget} is unknown\n? How much is there -> budget : money\n"
                                         "## Big\nwhen {tier} is a or b => Close\nTell more.\n"
                                         "## Small\nIs it worth it?\n=> end\n"
                                         "## Close\nWell.\n");

QStringList titlesAlong(Run run, const Script& script, const Host& host)
{
    QStringList titles;
    for (int steps = 0; run.at != talkEnd && steps < 50; ++steps) {
        titles += script.sections[run.at].title;
        goOn(run, script, host);
    }
    return titles;
}

Run started(const Script& script, const Host& host)
{
    Run run = begun(script, print(script), 7);
    enterFirst(run, script, host);
    return run;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class CourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnswersOneSectionFollowsTheOther()
    {
        QCOMPARE(titlesAlong(started(script_, Known()), script_, Known()), words("Opening Cost Budget Big Small"));
    }

    void answersLeadTheWay_data()
    {
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("way");
        QTest::newRow("less") << QStringLiteral("€ 499") << QStringLiteral("Opening Cost Small");
        QTest::newRow("between") << QStringLiteral("1,200") << QStringLiteral("Opening Cost Budget Big Small");
        QTest::newRow("more") << QStringLiteral("6k") << QStringLiteral("Opening Cost Big Small");
        QTest::newRow("no number") << QStringLiteral("a lot") << QStringLiteral("Opening Cost Budget Big Small");
    }

    void answersLeadTheWay()
    {
        QFETCH(QString, cost);
        QFETCH(QString, way);
        Run run = started(script_, Known());
        run.setAnswer(QStringLiteral("cost"), cost);
        QCOMPARE(titlesAlong(run, script_, Known()), way.split(u' '));
    }

    void whatIsKnownOfTheLeadPassesSectionsOver()
    {
        const Known known({{QStringLiteral("budget"), QStringLiteral("3000 EUR")}, {QStringLiteral("tier"), QStringLiteral("B")}});
        const Run run = started(script_, known);
        QCOMPARE(titlesAlong(run, script_, known), words("Opening Cost Big Close"));
        const QList<SectionState> states = statesOf(run, script_, known);
        QCOMPARE(states, (QList{SectionState::Here, SectionState::Ahead, SectionState::PassedOver, SectionState::Ahead, SectionState::PassedOver, SectionState::Ahead}));
    }

    void aNumberAnswersTheQuestionAndLeadsOn()
    {
        const Known known;
        Run run = started(script_, known);
        QCOMPARE(questionToPick(run, script_), std::nullopt);
        goOn(run, script_, known);
        QCOMPARE(questionToPick(run, script_), std::optional(0));
        pickBranch(run, script_, 0, 1, known);
        QCOMPARE(run.answer(QStringLiteral("cost")), QStringLiteral("more than 5000"));
        QCOMPARE(script_.sections[run.at].title, QStringLiteral("Big"));
        QCOMPARE(run.path, (QList{0, 1}));
        pickBranch(run, script_, 0, 9, known); // there is no such branch
        QCOMPARE(script_.sections[run.at].title, QStringLiteral("Big"));
    }

    void oneCanGoBackTheWayOneCame()
    {
        const Known known;
        Run run = started(script_, known);
        goOn(run, script_, known);
        goTo(run, 5);
        QVERIFY(goBack(run));
        QCOMPARE(run.at, 1);
        QVERIFY(goBack(run));
        QCOMPARE(run.at, 0);
        QVERIFY(!goBack(run));
    }

    void aTalkThatGoesRoundCanBeFollowedAllTheSame()
    {
        const Script round = parseScript(u"## A\n=> B\n## B\n? Again -> again : choice\n    yes => A\n    no => end\n").script;
        const Known known;
        Run run = started(round, known);
        goOn(run, round, known);
        pickBranch(run, round, 0, 0, known);
        QCOMPARE(run.at, 0);
        goOn(run, round, known);
        QCOMPARE(statesOf(run, round, known).size(), 2);
        pickBranch(run, round, 0, 1, known);
        QCOMPARE(run.at, talkEnd);
    }

    void everyWordingIsDrawnAboutAsOften()
    {
        const Script script = parseScript(u"## A\nvariant A: \"a\"\nvariant B: \"b\"\nvariant C: \"c\"\n\nvariant A: \"d\"\nvariant B: \"e\"\n").script;
        QMap<QString, int> first;
        QMap<QString, int> both;
        for (quint64 seed = 0; seed < 6000; ++seed) {
            const Run run = begun(script, {}, seed);
            QCOMPARE(run, begun(script, {}, seed));
            ++first[run.wordings.value(0)];
            ++both[run.wordings.value(0) + run.wordings.value(1)];
        }
        for (const int count : first)
            QVERIFY2(std::abs(count - 2000) < 200, qPrintable(QString::number(count)));
        QCOMPARE(both.size(), 6);
        for (const int count : both)
            QVERIFY2(std::abs(count - 1000) < 150, qPrintable(QString::number(count)));
    }

    void theWordingDrawnIsSaid()
    {
        const Script script = parseScript(u"## A\nvariant A: \"a\"\nvariant B: \"b\"\n").script;
        Run run;
        run.wordings.insert(0, QStringLiteral("B"));
        QCOMPARE(plainText(wordingOf(run, *variantsOf(script).first(), 0)->text), QStringLiteral("b"));
        run.wordings.insert(0, QStringLiteral("gone"));
        QCOMPARE(plainText(wordingOf(run, *variantsOf(script).first(), 0)->text), QStringLiteral("a"));
    }

    void anyStateIsTakenUpAgain()
    {
        QRandomGenerator random(20240611);
        const Known known({{QStringLiteral("tier"), QStringLiteral("a")}});
        for (int call = 0; call < 500; ++call) {
            Run run = started(script_, known);
            for (int step = 0; step < 12; ++step) {
                switch (random.bounded(5)) {
                case 0: goOn(run, script_, known); break;
                case 1: goBack(run); break;
                case 2: goTo(run, int(random.bounded(int(script_.sections.size())))); break;
                case 3: pickBranch(run, script_, int(random.bounded(4)), int(random.bounded(4)), known); break;
                default: run.setAnswer(QStringLiteral("cost"), QString::number(random.bounded(9000)));
                }
                const Run again = Run::fromJson(QJsonDocument::fromJson(QJsonDocument(run.toJson()).toJson()).object());
                QCOMPARE(again, run);
                QCOMPARE(parseScript(again.source).script, script_);
                QVERIFY(run.at >= talkEnd && run.at < script_.sections.size());
                QCOMPARE(titlesAlong(again, script_, known), titlesAlong(run, script_, known));
            }
        }
    }

    void aSavedStateOfTheFirstFormIsStillRead()
    {
        const Run run = Run::fromJson({{QStringLiteral("version"), 1}, {QStringLiteral("key"), QStringLiteral("d")}, {QStringLiteral("source"), discovery}});
        QCOMPARE(run.at, 0);
        QVERIFY(run.path.isEmpty());
    }

private:
    const Script script_ = parseScript(discovery).script;
};

QTEST_APPLESS_MAIN(CourseTest)
#include "CourseTest.moc"
