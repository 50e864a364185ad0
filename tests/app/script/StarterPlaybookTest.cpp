// SPDX-License-Identifier: GPL-3.0-or-later
// The starter playbook as it ships: every file reads without a word of complaint, and they agree with one another.
#include "app/script/Checker.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"
#include "tests/support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace askline::script;

namespace {

QMap<QString, QString> filesNamed(const QString& pattern)
{
    QMap<QString, QString> files;
    QDirIterator it(askline::testing::sourcePath(QStringLiteral("resources/playbooks/starter")), {pattern}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(it.fileName(), QString::fromUtf8(file.readAll()));
    }
    return files;
}

QMap<QString, Presence> fields()
{
    QMap<QString, Presence> fields;
    for (const char* name : {"my_name", "my_firm", "my_offer", "next_workday"})
        fields.insert(QString::fromLatin1(name), Presence::Always);
    for (const char* name :
         {"name", "first_name", "last_name", "company", "title", "source", "message", "value", "why_now", "problem", "problem_cost",
          "current_solution", "tried_before", "success", "budget", "authority", "decision_maker", "timeline", "decision_date", "fit",
          "agreed_scope", "open_question", "next_meeting", "referral_name"})
        fields.insert(QString::fromLatin1(name), Presence::MayBeEmpty);
    return fields;
}

QString said(const QString& file, const QList<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& d : diagnostics)
        lines.append(QStringLiteral("%1:%2:%3: %4").arg(file).arg(d.line).arg(d.column).arg(d.text()));
    return lines.join(u'\n');
}

} // namespace

class StarterPlaybookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [file, source] : filesNamed(QStringLiteral("*.askscript")).asKeyValueRange()) {
            const ParsedScript parsed = parseScript(source);
            QVERIFY2(parsed.diagnostics.isEmpty(), qPrintable(said(file, parsed.diagnostics)));
            scripts_.insert(file, parsed.script);
        }
        for (const auto& [file, source] : filesNamed(QStringLiteral("*.askobjection")).asKeyValueRange()) {
            const ParsedObjection parsed = parseObjection(source);
            QVERIFY2(parsed.diagnostics.isEmpty(), qPrintable(said(file, parsed.diagnostics)));
            objections_.insert(file, parsed.objection);
        }
        const ParsedPlaybook playbook = parsePlaybook(filesNamed(QStringLiteral("playbook.txt")).value(QStringLiteral("playbook.txt")));
        QVERIFY2(playbook.diagnostics.isEmpty(), qPrintable(said(QStringLiteral("playbook.txt"), playbook.diagnostics)));
        stages_ = playbook.playbook.stages + playbook.playbook.sideStages;
        known_.fields = fields();
        known_.stages = stages_;
        for (const Objection& objection : objections_)
            known_.objections.append(objection.key);
        known_.pressure = {QStringLiteral("last chance"), QStringLiteral("only today"), QStringLiteral("limited time")};
    }

    void nothingIsMissing()
    {
        QVERIFY(scripts_.size() >= 9);
        QVERIFY(objections_.size() >= 24);
        QCOMPARE(QSet<QString>(known_.objections.begin(), known_.objections.end()).size(), known_.objections.size());
        QSet<QString> keys;
        for (const Script& script : scripts_)
            keys.insert(script.key);
        QCOMPARE(keys.size(), scripts_.size());
        for (const QString& stage : stages_)
            QVERIFY2(keys.contains(stage), qPrintable(stage));
    }

    void everyScriptChecksClean()
    {
        for (const auto& [file, script] : scripts_.asKeyValueRange())
            QCOMPARE(said(file, check(script, known_)), QString());
    }

    void everyObjectionChecksClean()
    {
        for (const auto& [file, objection] : objections_.asKeyValueRange())
            QCOMPARE(said(file, check(objection, known_)), QString());
    }

    void everyFileComesBackFromPrinting()
    {
        for (const Script& script : scripts_)
            QCOMPARE(parseScript(print(script)).script, script);
        for (const auto& [file, source] : filesNamed(QStringLiteral("*.askobjection")).asKeyValueRange())
            QCOMPARE(print(objections_[file]), source);
    }

    void everyPreemptingLineIsSaidWhereItsObjectionSaysSo()
    {
        for (const auto& [file, objection] : objections_.asKeyValueRange()) {
            QVERIFY2(!objection.preemptions.isEmpty(), qPrintable(file));
            for (const Preemption& preemption : objection.preemptions) {
                const Script* stage = stageOf(preemption.stage);
                QVERIFY2(stage && lineSaying(*stage, preemption.line), qPrintable(file + QStringLiteral(": ") + preemption.line));
                const bool isNamed = stage->preempts.contains(Reference{objection.key, {}});
                QVERIFY2(isNamed, qPrintable(preemption.stage + QStringLiteral(" does not name ") + objection.key));
            }
        }
    }

private:
    const Script* stageOf(const QString& key) const
    {
        for (const Script& script : scripts_)
            if (script.key == key)
                return &script;
        return nullptr;
    }

    QMap<QString, Script> scripts_;
    QMap<QString, Objection> objections_;
    QStringList stages_;
    Known known_;
};

QTEST_APPLESS_MAIN(StarterPlaybookTest)
#include "StarterPlaybookTest.moc"
