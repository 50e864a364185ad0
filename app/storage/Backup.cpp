// SPDX-License-Identifier: GPL-3.0-or-later
// VACUUM INTO writes a compact copy of one consistent moment.
#include "app/storage/Backup.h"

#include "app/storage/Query.h"

namespace askline::storage {

Result<void> copyDatabase(Database& source, const QString& target)
{
    Query::ofSql(source, QStringLiteral("VACUUM INTO ?1")).bind(target).run();
    if (auto failure = source.takeFailure()) {
        failure->file = target;
        return failed(*failure);
    }
    return {};
}

QStringList quickCheck(Database& database)
{
    QStringList problems;
    Query query = Query::ofSql(database, QStringLiteral("PRAGMA quick_check(20)"));
    while (query.next())
        problems += query.text();
    if (problems == QStringList{QStringLiteral("ok")})
        problems.clear();
    if (auto failure = database.takeFailure())
        problems += failure->detail;
    return problems;
}

QStringList referenceProblems(Database& database)
{
    QStringList problems;
    Query query(database, QStringLiteral("rows/lostReferences"));
    while (query.next()) {
        const QString what = query.text();
        if (const qint64 count = query.integer())
            problems += QStringLiteral("%1: %2").arg(what).arg(count);
    }
    return problems;
}

} // namespace askline::storage
