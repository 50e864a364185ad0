// SPDX-License-Identifier: GPL-3.0-or-later
// Filling merge fields for one lead.
#include "app/script/Rendering.h"

#include <QTest>

using namespace askline::script;

namespace {

QString valueOf(QStringView field)
{
    return field == u"first_name" ? QStringLiteral("Zoë") : field == u"blank" ? QStringLiteral("  ") : QString();
}

} // namespace

class RenderingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMergeTakesTheValueOfItsField()
    {
        const Rendered result = rendered(u"Hello {first_name|there}!", valueOf);
        QCOMPARE(result.text, QStringLiteral("Hello Zoë!"));
        QCOMPARE(result.ranges, (QList<FilledRange>{{6, 3, Filling::Value, QStringLiteral("first_name")}}));
    }

    void aMergeFallsBackWhenTheFieldIsEmpty()
    {
        const Rendered result = rendered(u"{blank|One} and {source|our website}", valueOf);
        QCOMPARE(result.text, QStringLiteral("One and our website"));
        QCOMPARE(result.ranges, (QList<FilledRange>{{0, 3, Filling::Fallback, QStringLiteral("blank")},
                                                    {8, 11, Filling::Fallback, QStringLiteral("source")}}));
    }

    void aMergeWithoutFallbackSaysNothing()
    {
        const Rendered result = rendered(u"a{x}b{y|}", valueOf);
        QCOMPARE(result.text, QStringLiteral("ab"));
        QCOMPARE(result.ranges[0].filling, Filling::Nothing);
        QCOMPARE(result.ranges[1].filling, Filling::Fallback);
        QCOMPARE(result.ranges[1].start, 2);
    }

    void aValueIsNeverReadAsMarks()
    {
        const auto marks = [](QStringView) { return QStringLiteral("{first_name} \\{ -> (x)"); };
        QCOMPARE(rendered(u"{message}", marks).text, QStringLiteral("{first_name} \\{ -> (x)"));
    }

    void withoutALookupEverythingFallsBack()
    {
        QCOMPARE(rendered(u"{first_name|there}", {}).text, QStringLiteral("there"));
    }
};

QTEST_APPLESS_MAIN(RenderingTest)
#include "RenderingTest.moc"
