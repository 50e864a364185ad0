// SPDX-License-Identifier: GPL-3.0-or-later
// The syntax definitions as KSyntaxHighlighting reads them: golden files of what is coloured as what, and keyword lists
// that agree with the language.
#include "app/script/Checker.h"
#include "app/script/Inline.h"
#include "app/script/Rendering.h"
#include "tests/support/SourceTree.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace askline;

namespace {

// "<Mark>?</Mark><Spoken> Why </Spoken>", a line each; sections that begin and end as { and }.
class Marked : public KSyntaxHighlighting::AbstractHighlighter {
public:
    QByteArray of(const QString& text)
    {
        QByteArray lines;
        KSyntaxHighlighting::State state;
        for (const QString& line : text.split(u'\n')) {
            line_ = line;
            marked_.clear();
            state = highlightLine(line, state);
            lines += marked_.toUtf8() + '\n';
        }
        return lines;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        marked_ += QStringLiteral("<%1>%2</%1>").arg(format.name(), line_.mid(offset, length));
    }
    void applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region) override
    {
        marked_ += region.type() == KSyntaxHighlighting::FoldingRegion::Begin ? u'{' : u'}';
    }

private:
    QString line_;
    QString marked_;
};

} // namespace

class HighlightingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        repository_.addCustomSearchPath(testing::sourcePath(QStringLiteral("resources/kate")));
        script_ = repository_.definitionForFileName(QStringLiteral("close.askscript"));
        objection_ = repository_.definitionForFileName(QStringLiteral("price.askobjection"));
        QVERIFY(script_.isValid());
        QVERIFY(objection_.isValid());
    }

    void everyKindOfLineHasItsColours()
    {
        Marked marked;
        marked.setDefinition(script_);
        marked.setTheme(repository_.defaultTheme());
        QVERIFY(testing::agreesWithGolden(QStringLiteral("script/highlighted.askscript.txt"),
                                          marked.of(QString::fromUtf8(testing::testData(QStringLiteral("script/highlighted.askscript"))))));
    }

    void objectionsHaveThemToo()
    {
        Marked marked;
        marked.setDefinition(objection_);
        marked.setTheme(repository_.defaultTheme());
        QVERIFY(testing::agreesWithGolden(QStringLiteral("script/highlighted.askobjection.txt"),
                                          marked.of(QStringLiteral("# Too expensive\nkey: price\nwords: too much; a lot\nanswer: Fair, {first_name|you}.\n  More of it: \\{so}.\n// aside\nask back: Is it?"))));
    }

    void theKeywordListsAreTheLanguages()
    {
        QStringList types;
        for (int type = 0; type <= int(script::AnswerType::Person); ++type)
            types += script::nameOf(script::AnswerType(type));
        QCOMPARE(script_.keywordList(QStringLiteral("types")), types);
        QCOMPARE(script_.keywordList(QStringLiteral("asks")), script::askKinds());
        QCOMPARE(script_.keywordList(QStringLiteral("formats")), script::formatNames());
    }

private:
    KSyntaxHighlighting::Repository repository_;
    KSyntaxHighlighting::Definition script_;
    KSyntaxHighlighting::Definition objection_;
};

QTEST_GUILESS_MAIN(HighlightingTest)
#include "HighlightingTest.moc"
