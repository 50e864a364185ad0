// SPDX-License-Identifier: GPL-3.0-or-later
// Playbook files and what goes with them.
#include "app/storage/playbook/PlaybookStore.h"

#include "app/storage/Query.h"

#include <QCryptographicHash>

namespace askline::storage {

namespace {

using Bytes = Id<struct AnyTag>;

PlaybookFile fileFrom(Query& query)
{
    PlaybookFile file{query.id<ObjectionId>(), query.text(), query.text()};
    if (const QVariant draft = query.value(); !draft.isNull())
        file.draft = draft.toString().isNull() ? QStringLiteral("") : draft.toString();
    return file;
}

QVariant orNull(const QString& text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

// Of 16 bytes, as every id; the same text has the same on every device.
QByteArray fingerprint(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(16);
}

} // namespace

QList<PlaybookFile> playbookFiles(Database& database)
{
    QList<PlaybookFile> files;
    Query query(database, QStringLiteral("playbook/allFiles"));
    while (query.next())
        files += fileFrom(query);
    return files;
}

std::optional<PlaybookFile> playbookFile(Database& database, ObjectionId id)
{
    Query query(database, QStringLiteral("playbook/oneFile"));
    query.bind(id);
    return query.next() ? std::optional(fileFrom(query)) : std::nullopt;
}

void insertPlaybookFile(Database& database, const PlaybookFile& file)
{
    Query(database, QStringLiteral("playbook/insertFile")).bind(file.id, file.path, file.text, orNull(file.draft)).run();
}

void updatePlaybookFile(Database& database, const PlaybookFile& file)
{
    Query(database, QStringLiteral("playbook/updateFile")).bind(file.id, file.path, file.text, orNull(file.draft)).run();
}

void deletePlaybookFile(Database& database, ObjectionId id)
{
    Query(database, QStringLiteral("playbook/deleteFile")).bind(id).run();
}

void insertPlaybookVersion(Database& database, const IdBytes& id, ObjectionId file, const PlaybookVersion& version)
{
    Query(database, QStringLiteral("playbook/insertVersion")).bind(Bytes{id}, file, version.text, version.at, version.by).run();
}

QList<PlaybookVersion> playbookVersions(Database& database, ObjectionId file)
{
    QList<PlaybookVersion> versions;
    Query query(database, QStringLiteral("playbook/versionsOfFile"));
    query.bind(file);
    while (query.next())
        versions += PlaybookVersion{query.text(), query.moment(), query.id<PersonId>()};
    return versions;
}

void insertScriptUse(Database& database, const IdBytes& id, LeadId lead, const ScriptUse& use, Moment at)
{
    const QByteArray text = fingerprint(use.text);
    Query(database, QStringLiteral("playbook/insertScriptText")).bind(text, use.text).run();
    Query(database, QStringLiteral("playbook/insertScriptUse"))
        .bind(Bytes{id}, lead, use.touch, use.script, text, use.wordings.join(u','), use.leftOut.join(u'\n'), at, use.musts, use.met, use.preempts.join(u','), use.preempted.join(u','))
        .run();
}

QString scriptText(Database& database, const QByteArray& fingerprint)
{
    Query query(database, QStringLiteral("playbook/scriptText"));
    query.bind(fingerprint);
    return query.next() ? query.text() : QString();
}

QList<ScriptUse> scriptUsesOfLead(Database& database, LeadId lead)
{
    QList<ScriptUse> uses;
    Query query(database, QStringLiteral("playbook/scriptUsesOfLead"));
    query.bind(lead);
    while (query.next())
        uses += ScriptUse{query.id<TouchId>(), query.text(), query.text(), query.text().split(u',', Qt::SkipEmptyParts), query.text().split(u'\n', Qt::SkipEmptyParts),
                          int(query.integer()), int(query.integer()), query.text().split(u',', Qt::SkipEmptyParts), query.text().split(u',', Qt::SkipEmptyParts)};
    return uses;
}

MessageUse messageUse(Database& database, const QString& key, int days)
{
    Query query(database, QStringLiteral("playbook/messageUse"));
    query.bind(key, qint64(days) * 86'400'000);
    return query.next() ? MessageUse{int(query.integer()), int(query.integer())} : MessageUse{};
}

void insertPracticeTurn(Database& database, const IdBytes& id, PersonId by, const PracticeTurn& turn)
{
    Query(database, QStringLiteral("playbook/insertPracticeTurn")).bind(Bytes{id}, turn.objection, int(turn.grade), turn.at, by).run();
}

QList<PracticeTurn> practiceTurns(Database& database, PersonId by)
{
    QList<PracticeTurn> turns;
    Query query(database, QStringLiteral("playbook/practiceTurnsBy"));
    query.bind(by);
    while (query.next())
        turns += PracticeTurn{query.id<ObjectionId>(), PracticeGrade(std::clamp<qint64>(query.integer(), 0, 3)), query.moment()};
    return turns;
}

} // namespace askline::storage
