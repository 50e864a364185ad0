// SPDX-License-Identifier: GPL-3.0-or-later
// The playbooks as they ship: every file reads without a word of complaint, and they agree with one another.
#include "app/script/CadenceFile.h"
#include "app/script/Checker.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Pressure.h"
#include "app/script/Printer.h"
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace askline::script;

namespace {

const QString root = QStringLiteral("resources/playbooks/");

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// By path within the playbook.
QMap<QString, QString> filesIn(const QString& playbook)
{
    QMap<QString, QString> files;
    const QDir folder(askline::testing::sourcePath(root + playbook));
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(folder.relativeFilePath(path), contentOf(path));
    }
    return files;
}

QString said(const QString& file, const QList<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& d : diagnostics)
        lines.append(QStringLiteral("%1:%2:%3: %4").arg(file).arg(d.line).arg(d.column).arg(d.text()));
    return lines.join(u'\n');
}

struct Shipped {
    QMap<QString, Script> scripts; // by path
    QMap<QString, Script> snippets;
    QMap<QString, Objection> objections;
    QMap<QString, Cadence> cadences;
    QMap<QString, Message> messages;
    Playbook order;
    Known known;

    const Script* stage(const QString& key) const
    {
        const auto found = std::ranges::find(scripts, key, &Script::key);
        return found == scripts.end() ? nullptr : &*found;
    }
};

void addFields(QMap<QString, Presence>& fields, const Script& script)
{
    for (const Question* question : questionsOf(script))
        fields.insert(question->answer.field, Presence::MayBeEmpty);
    for (const Must* must : mustsOf(script))
        fields.insert(must->answer.field, Presence::MayBeEmpty);
}

Known knownIn(const Shipped& shipped)
{
    Known known;
    for (const char* name : {"my_name", "my_firm", "my_offer", "next_workday"})
        known.fields.insert(QString::fromLatin1(name), Presence::Always);
    for (const char* name : {"name", "first_name", "last_name", "company", "title", "source", "message", "value", "stage"})
        known.fields.insert(QString::fromLatin1(name), Presence::MayBeEmpty);
    known.snippets = Snippets();
    for (const Script& snippet : shipped.snippets) {
        known.snippets->insert(snippet.key, snippet);
        addFields(known.fields, snippet);
    }
    for (const Script& script : shipped.scripts)
        addFields(known.fields, script);
    for (const Objection& objection : shipped.objections)
        known.objections.append(objection.key);
    for (const Message& message : shipped.messages)
        known.messages.append(message.key);
    known.fields.insert(personalField(), Presence::Always);
    known.stages = shipped.order.stages + shipped.order.sideStages;
    known.pressure = phrasesIn(contentOf(askline::testing::sourcePath(root + QStringLiteral("pressure.txt"))));
    return known;
}

} // namespace

class ShippedPlaybooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("playbook");
        for (const QString& name : QDir(askline::testing::sourcePath(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << name;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, playbook);
        shipped_ = {};
        for (const auto& [path, source] : filesIn(playbook).asKeyValueRange()) {
            QList<Diagnostic> diagnostics;
            if (path.endsWith(u".askscript")) {
                const ParsedScript parsed = parseScript(source);
                (path.startsWith(u"snippets/") ? shipped_.snippets : shipped_.scripts).insert(path, parsed.script);
                diagnostics = parsed.diagnostics;
            } else if (path.endsWith(u".askobjection")) {
                const ParsedObjection parsed = parseObjection(source);
                shipped_.objections.insert(path, parsed.objection);
                diagnostics = parsed.diagnostics;
            } else if (path.endsWith(u".askcadence")) {
                const ParsedCadence parsed = parseCadence(source);
                shipped_.cadences.insert(path, parsed.cadence);
                diagnostics = parsed.diagnostics;
            } else if (path.endsWith(u".askmessage")) {
                const ParsedMessage parsed = parseMessage(source);
                shipped_.messages.insert(path, parsed.message);
                diagnostics = parsed.diagnostics;
            } else if (path == u"playbook.txt") {
                const ParsedPlaybook parsed = parsePlaybook(source);
                shipped_.order = parsed.playbook;
                diagnostics = parsed.diagnostics;
            }
            QVERIFY2(diagnostics.isEmpty(), qPrintable(said(path, diagnostics)));
        }
        shipped_.known = knownIn(shipped_);
    }

    void nothingIsMissing()
    {
        QVERIFY(shipped_.scripts.size() >= 9);
        QVERIFY(shipped_.objections.size() >= 16);
        const QStringList& objections = shipped_.known.objections;
        QCOMPARE(QSet<QString>(objections.begin(), objections.end()).size(), objections.size());
        QSet<QString> keys;
        for (const Script& script : shipped_.scripts)
            keys.insert(script.key);
        QCOMPARE(keys.size(), shipped_.scripts.size());
        QVERIFY(!shipped_.known.stages.isEmpty());
        for (const QString& stage : shipped_.known.stages)
            QVERIFY2(keys.contains(stage), qPrintable(stage));
        for (const char* call : {"voicemail", "gatekeeper", "incoming"})
            QVERIFY2(keys.contains(QString::fromLatin1(call)), call);
    }

    void everyScriptChecksClean()
    {
        for (const auto& [path, script] : shipped_.scripts.asKeyValueRange())
            QCOMPARE(said(path, check(script, shipped_.known)), QString());
        for (const auto& [path, snippet] : shipped_.snippets.asKeyValueRange())
            QCOMPARE(said(path, checkSnippet(snippet, shipped_.known)), QString());
    }

    void everyObjectionChecksClean()
    {
        for (const auto& [path, objection] : shipped_.objections.asKeyValueRange())
            QCOMPARE(said(path, check(objection, shipped_.known)), QString());
    }

    void everyCadenceAndItsMessagesCheckClean()
    {
        QVERIFY(shipped_.cadences.size() >= 6);
        for (const auto& [path, cadence] : shipped_.cadences.asKeyValueRange())
            QCOMPARE(said(path, check(cadence, shipped_.known)), QString());
        for (const auto& [path, message] : shipped_.messages.asKeyValueRange())
            QCOMPARE(said(path, check(message, shipped_.known)), QString());
    }

    void everyMessageBelongsToACadence()
    {
        QSet<QString> used;
        for (const Cadence& cadence : shipped_.cadences)
            for (const FollowUp& step : cadence.steps)
                used.insert(step.message);
        for (const Message& message : shipped_.messages)
            QVERIFY2(used.contains(message.key), qPrintable(message.key));
    }

    void everyFileIsInItsOneForm()
    {
        QFETCH_GLOBAL(QString, playbook);
        for (const auto& [path, source] : filesIn(playbook).asKeyValueRange()) {
            if (path.endsWith(u".askscript"))
                QCOMPARE(parseScript(print(parseScript(source).script)).script, parseScript(source).script);
            else if (path.endsWith(u".askobjection"))
                QCOMPARE(print(parseObjection(source).objection), source);
            else if (path.endsWith(u".askcadence"))
                QCOMPARE(print(parseCadence(source).cadence), source);
            else if (path.endsWith(u".askmessage"))
                QCOMPARE(print(parseMessage(source).message), source);
        }
    }

    void everyPreemptingLineIsSaidWhereItsObjectionSaysSo()
    {
        for (const auto& [path, objection] : shipped_.objections.asKeyValueRange()) {
            QVERIFY2(!objection.preemptions.isEmpty(), qPrintable(path));
            for (const Preemption& preemption : objection.preemptions) {
                const Script* stage = shipped_.stage(preemption.stage);
                QVERIFY2(stage && lineSaying(*stage, preemption.line), qPrintable(path + QStringLiteral(": ") + preemption.line));
                const bool isNamed = stage->preempts.contains(Reference{objection.key, {}});
                QVERIFY2(isNamed, qPrintable(preemption.stage + QStringLiteral(" does not name ") + objection.key));
            }
        }
    }

private:
    Shipped shipped_;
};

QTEST_APPLESS_MAIN(ShippedPlaybooksTest)
#include "ShippedPlaybooksTest.moc"
