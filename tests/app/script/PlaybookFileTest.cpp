// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and printing playbook.txt.
#include "app/script/PlaybookFile.h"

#include <QTest>

using namespace askline::script;

class PlaybookFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stagesAndReasonsAreLists()
    {
        const auto [playbook, diagnostics] =
            parsePlaybook(u"name: Starter\nstages: initial-contact, discovery,\n  close\nside stages: follow-up\n"
                          u"lost reasons: price; no need; \nDisqualify reasons: spam");
        QVERIFY(diagnostics.isEmpty());
        QCOMPARE(playbook.name, QStringLiteral("Starter"));
        QCOMPARE(playbook.stages,
                 (QStringList{QStringLiteral("initial-contact"), QStringLiteral("discovery"), QStringLiteral("close")}));
        QCOMPARE(playbook.sideStages, QStringList{QStringLiteral("follow-up")});
        QCOMPARE(playbook.lostReasons, (QStringList{QStringLiteral("price"), QStringLiteral("no need")}));
        QCOMPARE(playbook.disqualifyReasons, QStringList{QStringLiteral("spam")});
    }

    void whatIsPrintedIsWhatWasRead()
    {
        const QString source = QStringLiteral("// ours\nname: Starter\nstages: a, b\nlost reasons: price; no need\n// end\n");
        QCOMPARE(print(parsePlaybook(source).playbook), source);
    }

    void aTitleHasNoMeaningHere()
    {
        const auto [playbook, diagnostics] = parsePlaybook(u"# Starter\nname: A");
        QCOMPARE(playbook.strays, QStringList{QStringLiteral("# Starter")});
        QCOMPARE(diagnostics.size(), 1);
    }
};

QTEST_APPLESS_MAIN(PlaybookFileTest)
#include "PlaybookFileTest.moc"
