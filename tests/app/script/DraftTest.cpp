// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the playbook as one person gets it.
#include "app/script/Draft.h"

#include <QTest>

using namespace askline::script;

namespace {

QString anna(QStringView field)
{
    return field == u"first_name" ? QStringLiteral("Anna") : QString();
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesAndThePersonalLineAreFilledInAndParagraphsStandApart()
    {
        const Draft draft = drafted(QStringLiteral("For {first_name|you}"), QStringLiteral("Hello {first_name|there}, {company|there too}.\n{personal}\nBye."), anna,
                                    QStringLiteral("  Only for you. "));
        QCOMPARE(draft.subject, QStringLiteral("For Anna"));
        QCOMPARE(draft.text, QStringLiteral("Hello Anna, there too.\n\nOnly for you.\n\nBye."));
        QVERIFY(!draft.lacksPersonalLine);
    }

    void aMissingPersonalLineIsToldAndLeavesNoHole()
    {
        const Draft draft = drafted({}, QStringLiteral("Hello.\n{personal}\nBye."), anna, QStringLiteral(" "));
        QVERIFY(draft.lacksPersonalLine);
        QCOMPARE(draft.text, QStringLiteral("Hello.\n\nBye."));
        QVERIFY(!drafted({}, QStringLiteral("Hello."), anna, {}).lacksPersonalLine);
    }

    void whatAPersonWritesIsNotReadAsAMerge()
    {
        QCOMPARE(drafted({}, QStringLiteral("{personal}"), anna, QStringLiteral("{first_name}")).text, QStringLiteral("{first_name}"));
    }

    void wordsThatPressAreEachToldOnce()
    {
        const QRegularExpression phrases = anyOf({QStringLiteral("last chance"), QStringLiteral("act now")});
        QCOMPARE(pressingWords(QStringLiteral("Last chance! It is your last chance."), phrases), QStringList{QStringLiteral("Last chance")});
        QVERIFY(pressingWords(QStringLiteral("Take your time."), phrases).isEmpty());
        QVERIFY(pressingWords(QStringLiteral("last chance"), anyOf({})).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DraftTest)
#include "DraftTest.moc"
