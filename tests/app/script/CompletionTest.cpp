// SPDX-License-Identifier: GPL-3.0-or-later
// While one types, what may come next is offered; what a word names can be looked up.
#include "app/script/Completion.h"
#include "app/script/Parser.h"

#include <QTest>

using namespace askline::script;

namespace {

const QString source = QStringLiteral("# D\nkey: d\npreempts: price\n## Cost\n? How much -> cost : money\n    less than 5 => Small\n! price — \"x\"\n@ hello\n"
                                      "So {cost|that}.\nwhen {cost} is known => Small\n## Small\nwhen {name} is unknown\n[ ] it -> name\n");

Known known()
{
    Known known;
    known.fields = {{QStringLiteral("cost"), Presence::MayBeEmpty}, {QStringLiteral("company"), Presence::MayBeEmpty}, {QStringLiteral("name"), Presence::MayBeEmpty}};
    known.objections = {QStringLiteral("price"), QStringLiteral("no-time")};
    known.snippets = Snippets{{QStringLiteral("hello"), {}}};
    return known;
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMayComeNextIsOffered_data()
    {
        QTest::addColumn<QString>("line"); // the cursor stands at its end
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        const auto row = [](const char* line, int start, const char* first, int count) { QTest::newRow(line) << QString::fromUtf8(line) << start << QString::fromLatin1(first) << count; };
        row("Hello {c", 7, "company", 2);
        row("Hello {pan", 7, "company", 1);
        row("Hello {name:sh", 12, "short", 1);
        row("Hello {name|th", 0, "", 0);
        row("? What -> na", 10, "name", 1);
        row("? What -> name : mo", 17, "money", 1);
        row("[ ] it -> ", 10, "company", 3);
        row("    less than 5 => S", 19, "Small", 2);
        row("=> ", 3, "Cost", 4);
        row("! no", 2, "no-time", 1);
        row("preempts: price, no", 17, "no-time", 1);
        row("ask: ", 5, "meeting", 7);
        row("@ ", 2, "hello", 1);
        row("", 0, "? ", 9);
        row("Plain words", 0, "", 0);
        row("when {", 6, "company", 3);
    }

    void whatMayComeNextIsOffered()
    {
        QFETCH(QString, line);
        QFETCH(int, count);
        const Completion completion = completionAt(line, int(line.size()), parseScript(source).script, known());
        QCOMPARE(completion.offers.size(), count);
        QTEST(completion.offers.value(0), "first");
        if (count > 0)
            QTEST(completion.start, "start");
    }

    void whatAWordNamesIsFound()
    {
        const Script script = parseScript(source).script;
        QCOMPARE(namedAt(script, 3, 12), (Named{Named::Kind::Objection, QStringLiteral("price")}));
        QCOMPARE(namedAt(script, 5, 16), (Named{Named::Kind::Field, QStringLiteral("cost")}));
        QCOMPARE(namedAt(script, 6, 22), (Named{Named::Kind::Section, QStringLiteral("Small")}));
        QCOMPARE(namedAt(script, 7, 4), (Named{Named::Kind::Objection, QStringLiteral("price")}));
        QCOMPARE(namedAt(script, 8, 4), (Named{Named::Kind::Snippet, QStringLiteral("hello")}));
        QCOMPARE(namedAt(script, 9, 6), (Named{Named::Kind::Field, QStringLiteral("cost")}));
        QCOMPARE(namedAt(script, 10, 8), (Named{Named::Kind::Field, QStringLiteral("cost")}));
        QCOMPARE(namedAt(script, 12, 8), (Named{Named::Kind::Field, QStringLiteral("name")}));
        QCOMPARE(namedAt(script, 9, 1), std::nullopt);
    }

    void itsDefinitionIsWhereItIsWrittenFirst()
    {
        const Script script = parseScript(source).script;
        QCOMPARE(definitionOf(script, {Named::Kind::Section, QStringLiteral("Small")}).line, 11);
        QCOMPARE(definitionOf(script, {Named::Kind::Field, QStringLiteral("cost")}).line, 5);
        QCOMPARE(definitionOf(script, {Named::Kind::Field, QStringLiteral("name")}).line, 13);
        QCOMPARE(definitionOf(script, {Named::Kind::Objection, QStringLiteral("price")}).line, 0);
    }
};

QTEST_APPLESS_MAIN(CompletionTest)
#include "CompletionTest.moc"
