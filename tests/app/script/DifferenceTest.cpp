// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit changed is said line by line, and nothing else is.
#include "app/script/Difference.h"
#include "app/script/Parser.h"

#include <QTest>

using namespace askline::script;

namespace {

const QString source = QStringLiteral("# D\nkey: d\ngoal: Learn.\nask: sale — \"Well?\"\n\n## A\nOne.\nTwo.\n? Three -> three\n\n## B\nvariant A: \"x\"\nvariant B: \"y\"\n");

QList<Edit> edited(QString from, const char* old, const char* now)
{
    return differenceOf(parseScript(source).script, parseScript(from.replace(QString::fromUtf8(old), QString::fromUtf8(now))).script);
}

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingChangedIsNothingSaid()
    {
        QCOMPARE(edited(source, "One.\n", "One.\n// a comment\n\n"), QList<Edit>{});
        QCOMPARE(edited(source, "# D", "#D"), QList<Edit>{});
    }

    void aLineChangedIsSaidWithBoth()
    {
        QCOMPARE(edited(source, "Two.", "Too."), (QList<Edit>{{Edit::Kind::LineChanged, QStringLiteral("A"), QStringLiteral("Two."), QStringLiteral("Too.")}}));
    }

    void linesComeAndGo()
    {
        QCOMPARE(edited(source, "One.\n", ""), (QList<Edit>{{Edit::Kind::LineRemoved, QStringLiteral("A"), QStringLiteral("One."), {}}}));
        QCOMPARE(edited(source, "Two.\n", "Two.\nMore.\n"), (QList<Edit>{{Edit::Kind::LineAdded, QStringLiteral("A"), {}, QStringLiteral("More.")}}));
    }

    void sectionsAndHeadLinesToo()
    {
        QCOMPARE(edited(source, "## B", "## C"), (QList<Edit>{{Edit::Kind::SectionAdded, QStringLiteral("C"), {}, {}}, {Edit::Kind::SectionRemoved, QStringLiteral("B"), {}, {}}}));
        QCOMPARE(edited(source, "Learn.", "Ask."), (QList<Edit>{{Edit::Kind::HeadChanged, QStringLiteral("goal"), QStringLiteral("Learn."), QStringLiteral("Ask.")}}));
    }

    void aWordingBecomesTheTeams()
    {
        const QString now = withWording(source, 0, QStringLiteral("B"));
        QVERIFY2(now.endsWith(QStringLiteral("## B\n// A: x\ny\n")), qPrintable(now));
        QCOMPARE(withWording(source, 0, QStringLiteral("C")), source);
        QCOMPARE(withWording(source, 1, QStringLiteral("A")), source);
    }
};

QTEST_APPLESS_MAIN(DifferenceTest)
#include "DifferenceTest.moc"
