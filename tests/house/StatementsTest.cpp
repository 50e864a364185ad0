// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement prepares on a fresh database, none is left over, and none is asked for that is not there.
#include "app/storage/Migrations.h"
#include "app/storage/journal/Capture.h"
#include "tests/support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace askline;
using namespace askline::testing;

namespace {

QStringList statementNames()
{
    QStringList names;
    const QString root = sourcePath(QStringLiteral("app/storage/"));
    for (QDirIterator it(root, {"*.sql"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString name = it.next().mid(root.size()).chopped(4);
        if (!name.startsWith(u"migrations/") && !name.startsWith(u"relay/")) // the latter are PostgreSQL's
            names += name;
    }
    return names;
}

QString allStorageSource()
{
    QString text;
    for (const char* folder : {"app/storage", "app/workspace"})
        for (QDirIterator it(sourcePath(QString::fromLatin1(folder)), {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(file.readAll());
        }
    return text;
}

// Those whose work is the whole table, and those that walk a recursion, a temporary list, a partial
// index or only the beginning of one; and figures that look at every lead there is, and may take a second for it.
bool maySeeEverything(const QString& statement)
{
    static const QStringList names{
        "contacts/rebuildAliases", "leads/rebuildLeadAliases", "rows/markAllStale", "rows/lostReferences", "imports/staleLeads", "imports/staleCount", "imports/unfinishedImports", "leads/clearTwins", "leads/listTwins", "leads/twinsTouched",
        "rows/openLeadsByOwner", "numbers/stillWaiting", "numbers/anyCell", "numbers/winsOf", "numbers/openLeads", "numbers/openAndDue", "numbers/overdueStepsAt", "numbers/decidedLeads", "numbers/leadsByScript", "numbers/undecidedAt", "numbers/callWords", "sharing/losers", "sharing/filesTaken", "sharing/filesTakenAs", "erasing/countErasures", "erasing/allErasures", "erasing/fixVerbsOfBirths", "sharing/writersSeen",
        "imports/firstChangeOfImport", "imports/removeChangesOfImport", "imports/removeVerbsOfImport", "journal/currentWriter",
        "journal/fieldsOfVerb", "journal/markHeadsStale", "journal/historyOfLead", "leads/deletedLeads", "events/latestCalls", "events/latestAnswers", "events/latestSales", "events/callsMadeSince"};
    return names.contains(statement);
}

} // namespace

class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = storage::Database::open(folder_.filePath("fresh.askline"), storage::Database::Mode::Create);
        QVERIFY(opened);
        database_ = std::move(*opened);
        QVERIFY(storage::migrate(*database_));
    }

    void everyStatementPreparesOnAFreshDatabase()
    {
        for (const QString& name : statementNames()) {
            database_->statement(name);
            const auto failure = database_->takeFailure();
            QVERIFY2(!failure, qPrintable(name + u' ' + (failure ? failure->detail : QString())));
        }
    }

    void everyStatementIsUsedUnderItsOwnName()
    {
        const QString source = allStorageSource();
        QStringList unused;
        for (const QString& name : statementNames())
            if (!source.contains(name) && !source.contains(u'"' + name.section(u'/', 1) + u'"'))
                unused += name;
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u'\n')));
    }

    void noStatementReadsAGrowingTableFromEndToEnd()
    {
        QStringList scanning;
        for (const QString& name : statementNames())
            if (!maySeeEverything(name))
                for (const QString& scanned : tablesScannedBy(name))
                    scanning += name + QStringLiteral(" scans ") + scanned;
        QVERIFY2(scanning.isEmpty(), qPrintable(scanning.join(u'\n')));
    }

    void everySharedTableIsCapturedColumnByColumn()
    {
        const QStringList tables = storage::sharedTables(*database_);
        QVERIFY(tables.contains("lead") && tables.contains("touch") && tables.contains("workspace"));
        for (const QString& table : tables) {
            sqlite3_stmt* statement = nullptr;
            const QByteArray sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" + table.toUtf8() + "'";
            QCOMPARE(sqlite3_prepare_v2(database_->handle(), sql.constData(), -1, &statement, nullptr), SQLITE_OK);
            QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
            QCOMPARE(sqlite3_column_int(statement, 0), 2);
            sqlite3_finalize(statement);
        }
    }

private:
    QStringList tablesScannedBy(const QString& statement)
    {
        static const QStringList small{"campaign", "campaign_change", "criterion", "person", "reason", "source", "import", "capture", "playbook_file", "stage_tally", "workspace", "writer", "device", "CONSTANT"};
        QFile file(sourcePath(QStringLiteral("app/storage/")) + statement + QStringLiteral(".sql"));
        QStringList tables;
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("nothing: it cannot be read")};
        sqlite3_stmt* plan = nullptr;
        sqlite3_prepare_v2(database_->handle(), ("EXPLAIN QUERY PLAN " + file.readAll()).constData(), -1, &plan, nullptr);
        while (sqlite3_step(plan) == SQLITE_ROW) {
            const QStringList words = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))).split(u' ');
            if (words.value(0) == u"SCAN" && words.value(2) != u"VIRTUAL" && !small.contains(words.value(1)))
                tables += words.value(1);
        }
        sqlite3_finalize(plan);
        return tables;
    }

    QTemporaryDir folder_;
    std::unique_ptr<storage::Database> database_;
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
