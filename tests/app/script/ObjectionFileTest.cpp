// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and printing objection files.
#include "app/script/ObjectionFile.h"

#include <QTest>

using namespace askline::script;

namespace {

const QString price = QStringLiteral("# Too expensive\n"
                                     "key: price\n"
                                     "stages: proposal, close\n"
                                     "words: too expensive; over our budget\n"
                                     "answer: That is fair.\n"
                                     "\n"
                                     "  Let us put it beside what it costs you.\n"
                                     "proof: {a customer who recouped the fee}\n"
                                     "// asked slowly\n"
                                     "ask back: Is it the sum as a whole?\n"
                                     "do not say: Do not offer a discount.\n"
                                     "preempt: discovery — \"Keep that figure beside you.\"\n");

} // namespace

class ObjectionFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsRead()
    {
        const auto [objection, diagnostics] = parseObjection(price);
        QVERIFY(diagnostics.isEmpty());
        QCOMPARE(objection.title, QStringLiteral("Too expensive"));
        QCOMPARE(objection.key, QStringLiteral("price"));
        QCOMPARE(objection.stages, (QStringList{QStringLiteral("proposal"), QStringLiteral("close")}));
        QCOMPARE(objection.words, (QStringList{QStringLiteral("too expensive"), QStringLiteral("over our budget")}));
        QCOMPARE(objection.answer, QStringLiteral("That is fair.\nLet us put it beside what it costs you."));
        QCOMPARE(objection.askBack, QStringLiteral("Is it the sum as a whole?"));
        QCOMPARE(objection.doNotSay, QStringLiteral("Do not offer a discount."));
        QCOMPARE(objection.preemptions,
                 (QList<Preemption>{{QStringLiteral("discovery"), QStringLiteral("Keep that figure beside you."), {}}}));
        QCOMPARE(objection.places.value(QStringLiteral("ask back")).line, 10);
    }

    void whatIsPrintedIsWhatWasRead()
    {
        QCOMPARE(print(parseObjection(price).objection), price);
    }

    void aValueGoesOnUntilTheNextName()
    {
        const auto objection = parseObjection(u"answer: one\n  two\nthree: four\n\nfive\nAsk Back: six").objection;
        QCOMPARE(objection.answer, QStringLiteral("one two three: four\nfive"));
        QCOMPARE(objection.askBack, QStringLiteral("six"));
    }

    void aProofIsHiddenUntilItIsFilledIn_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ellipsis") << QStringLiteral("{…}") << QString();
        QTest::newRow("hint") << QStringLiteral("{a customer, and what they saved}") << QString();
        QTest::newRow("half filled in") << QStringLiteral("Berger saved {…} a year.") << QString();
        QTest::newRow("filled in") << QStringLiteral("Berger saved 4,000 a year.") << QStringLiteral("Berger saved 4,000 a year.");
        QTest::newRow("with merges") << QStringLiteral("{a|Like you}, {b|Berger}") << QStringLiteral("{a|Like you}, {b|Berger}");
    }

    void aProofIsHiddenUntilItIsFilledIn()
    {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        QCOMPARE(parseObjection(QString(QStringLiteral("proof: ") + written)).objection.filledProof(), shown);
    }

    void anObjectionMayBePreemptedAtSeveralStages()
    {
        const auto [objection, diagnostics] = parseObjection(u"preempt: discovery — \"a\"\npreempt: close — b");
        QVERIFY(diagnostics.isEmpty());
        QCOMPARE(objection.preemptions.size(), 2);
        QCOMPARE(objection.preemptions[1].line, QStringLiteral("b"));
        QCOMPARE(objection.preemptions[1].place.line, 2);
    }

    void linesThatBelongToNothingAreKeptAndSaid()
    {
        const auto [objection, diagnostics] = parseObjection(u"# A\nlost words\nkey: a\nkey: b");
        QCOMPARE(objection.strays, QStringList{QStringLiteral("lost words")});
        QCOMPARE(diagnostics.size(), 2);
        QCOMPARE(diagnostics[0].fault, Fault::StrayLine);
        QCOMPARE(diagnostics[1].fault, Fault::DuplicateHeader);
        QCOMPARE(diagnostics[1].line, 4);
    }
};

QTEST_APPLESS_MAIN(ObjectionFileTest)
#include "ObjectionFileTest.moc"
