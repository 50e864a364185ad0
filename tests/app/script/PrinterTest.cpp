// SPDX-License-Identifier: GPL-3.0-or-later
// Printing what was parsed: nothing is lost, and printing again changes nothing. Tried on samples and on seeded noise.
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"
#include "tests/support/SourceTree.h"

#include <QRandomGenerator>
#include <QTest>

using namespace askline::script;
using askline::testing::agreesWithGolden;
using askline::testing::testData;

namespace {

// Marks that mean something, in any order and number.
QString noise(QRandomGenerator& random, const QStringList& parts)
{
    QString text;
    for (int i = random.bounded(40); i > 0; --i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

QString randomBytes(QRandomGenerator& random)
{
    QByteArray bytes(random.bounded(200), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return QString::fromUtf8(bytes);
}

QStringList scriptParts()
{
    QStringList parts = QStringLiteral("#|##|###|\\|\\\\|{|}|(|)|?|[ ]|[]|->|:| : |::|//|—| — |-|--|\"|“|”|!|@|=>|a|B|text|yes/no|money|"
                                       "first_name|{a_b}|{a:b|key:|goal:|ask:|preempts:|Goal:|when {|when {a} is known|when {a} is not b and {a_b} is less than 5|variant A:|variant A: \"x\"|variant B: y|! price — |\n    less than 5 => a|\n    a => end|\n    otherwise => next|\n    a|\n=> a|? a -> b : choice|@ a|is |contains a|note: |, |;| |  |\t|\u00a0|"
                                       "\uFEFF|{…}|stages:|words:|answer:|proof:|ask back:|do not say:|preempt:|name:|lost reasons:")
                            .split(u'|');
    parts << QStringLiteral("|") << QStringLiteral("|there}") << QStringLiteral("\r") << QStringLiteral("\r\n") << QString(QChar(0));
    for (int i = 0; i < 12; ++i)
        parts << QStringLiteral("\n");
    return parts;
}

} // namespace

class PrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScriptIsPrintedInItsOneForm()
    {
        const Script script = parseScript(QString::fromUtf8(testData(QStringLiteral("script/discovery.askscript")))).script;
        QVERIFY(agreesWithGolden(QStringLiteral("script/discovery.printed.askscript"), print(script).toUtf8()));
    }

    void parsingWhatWasPrintedGivesTheSameTree()
    {
        QRandomGenerator random(20240607);
        const QStringList parts = scriptParts();
        for (int i = 0; i < 60'000; ++i) {
            const QString source = i % 4 == 0 ? randomBytes(random) : noise(random, parts);
            const Script script = parseScript(source).script;
            const QString printed = print(script);
            if (parseScript(printed).script != script || print(parseScript(printed).script) != printed)
                QFAIL(qPrintable(QStringLiteral("round %1\n%2\nwas printed as\n%3").arg(i).arg(source, printed)));
        }
    }

    void theSameHoldsForObjectionsAndPlaybooks()
    {
        QRandomGenerator random(20240608);
        const QStringList parts = scriptParts();
        for (int i = 0; i < 40'000; ++i) {
            const QString source = i % 4 == 0 ? randomBytes(random) : noise(random, parts);
            const Objection objection = parseObjection(source).objection;
            if (parseObjection(print(objection)).objection != objection)
                QFAIL(qPrintable(QStringLiteral("round %1\n%2\nwas printed as\n%3").arg(i).arg(source, print(objection))));
            const Playbook playbook = parsePlaybook(source).playbook;
            if (parsePlaybook(print(playbook)).playbook != playbook)
                QFAIL(qPrintable(QStringLiteral("round %1\n%2\nwas printed as\n%3").arg(i).arg(source, print(playbook))));
        }
    }

    void commentsStayWithWhatTheyStandAbove()
    {
        const QString source = QStringLiteral("// one\n# A\n// two\ngoal: b\n\n// three\n## C\nd\n// four\ne\n\n// five\n\n// six\n## F\ng\n// seven\n");
        QCOMPARE(print(parseScript(source).script), source);
    }

    void aSourceWithErrorsIsNotFormatted()
    {
        const QString wrong = QStringLiteral("#A\n##B\nHello {first_name");
        QCOMPARE(formatted(wrong), wrong);
        QCOMPARE(formatted(wrong + u'}'), QStringLiteral("# A\n\n## B\nHello {first_name}\n"));
    }
};

QTEST_APPLESS_MAIN(PrinterTest)
#include "PrinterTest.moc"
