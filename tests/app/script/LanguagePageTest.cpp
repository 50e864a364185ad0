// SPDX-License-Identifier: GPL-3.0-or-later
// Every example of docs/askscript.md reads without a fault, so that the page cannot drift from the language.
#include "app/script/Checker.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"
#include "tests/support/SourceTree.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace askline::script;

namespace {

QStringList examplesIn(const QString& language)
{
    QFile file(askline::testing::sourcePath(QStringLiteral("docs/askscript.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString page = QString::fromUtf8(file.readAll());
    const QRegularExpression fence(QStringLiteral("```%1\\n(.*?)```").arg(language), QRegularExpression::DotMatchesEverythingOption);
    QStringList examples;
    for (const auto& match : fence.globalMatch(page))
        examples.append(match.captured(1));
    return examples;
}

} // namespace

class LanguagePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScriptIsRead()
    {
        const QStringList examples = examplesIn(QStringLiteral("askscript"));
        QVERIFY(examples.size() >= 20);
        for (const QString& example : examples) {
            const ParsedScript parsed = parseScript(example);
            for (const Diagnostic& diagnostic : parsed.diagnostics)
                QFAIL(qPrintable(example + diagnostic.text()));
            QCOMPARE(parseScript(print(parsed.script)).script, parsed.script);
            for (const Diagnostic& diagnostic : check(parsed.script, {}))
                QVERIFY2(diagnostic.severity == Severity::Warning, qPrintable(example + diagnostic.text()));
        }
        const Script whole = parseScript(examples.first()).script;
        QCOMPARE(print(whole), examples.first());
        QCOMPARE(check(whole, {}), QList<Diagnostic>{});
    }

    void everyObjectionIsRead()
    {
        const QStringList examples = examplesIn(QStringLiteral("askobjection"));
        QCOMPARE(examples.size(), 1);
        const ParsedObjection parsed = parseObjection(examples.first());
        QVERIFY(parsed.diagnostics.isEmpty());
        QCOMPARE(parsed.objection.filledProof(), QString());
        QCOMPARE(parsed.objection.preemptions.size(), 1);
    }

    void everyPlaybookIsRead()
    {
        const QStringList examples = examplesIn(QStringLiteral("playbook"));
        QCOMPARE(examples.size(), 1);
        QVERIFY(parsePlaybook(examples.first()).diagnostics.isEmpty());
    }
};

QTEST_APPLESS_MAIN(LanguagePageTest)
#include "LanguagePageTest.moc"
