// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, creating, and what is remembered of the small tables.
#include "app/workspace/Workspace.h"

#include "app/workspace/reading/ReachReading.h"

#include "app/planning/WorkingDays.h"
#include "app/storage/Backup.h"
#include "app/storage/Migrations.h"
#include "app/storage/Query.h"
#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/settings/SettingsStore.h"
#include "app/workspace/Writing.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "app/workspace/playbook/StarterPlaybook.h"

#include <QFile>
#include <QFileInfo>

namespace askline {

namespace {

// An older file is copied before its schema changes: "leads.askline.version-1".
Result<void> keepBeforeMigration(storage::Database& database, int version)
{
    if (version == 0 || version == storage::newestSchemaVersion())
        return {};
    const QString copy = QStringLiteral("%1.version-%2").arg(database.file()).arg(version);
    return QFileInfo::exists(copy) ? Result<void>{} : storage::copyDatabase(database, copy);
}

} // namespace

Workspace::Workspace(std::unique_ptr<storage::Database> database, Surroundings surroundings)
    : database_(std::move(database)), surroundings_(std::move(surroundings))
{
    dataVersion_ = database_->dataVersion();
    lastChangeSeen_ = storage::lastChange(*database_);
}

Result<std::unique_ptr<Workspace>> Workspace::prepared(std::unique_ptr<storage::Database> database, Surroundings surroundings)
{
    if (!database->isReadOnly()) {
        // Read the version before anything is written, so that a foreign or newer file stays as it is.
        const auto version = storage::schemaVersionOf(*database);
        if (!version)
            return failed(version.error());
        if (auto kept = keepBeforeMigration(*database, *version); !kept)
            return failed(kept.error());
        database->execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (auto migrated = storage::migrate(*database); !migrated)
            return failed(migrated.error());
    } else if (const auto version = storage::schemaVersionOf(*database); !version) {
        return failed(version.error());
    }
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(database), std::move(surroundings)));
    workspace->takeWriterOfDevice();
    if (auto failure = workspace->takeFailure())
        return failed(*failure);
    return workspace;
}

void Workspace::takeWriterOfDevice()
{
    if (isReadOnly() || surroundings_.writer.isNull())
        return;
    storage::Query query(*database_, QStringLiteral("journal/currentWriter"));
    const bool same = query.next() && query.id<WriterId>() == surroundings_.writer;
    if (!same)
        storage::useWriter(*database_, surroundings_.writer);
}

void Workspace::playAs(std::optional<Moment> at, const QString& person)
{
    surroundings_.at = at;
    if (!person.isEmpty())
        surroundings_.person = person;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, Surroundings surroundings, Access access)
{
    using Mode = storage::Database::Mode;
    const QFileInfo info(file);
    const bool readOnly = access == Access::ReadOnly || (info.isFile() && !info.isWritable());
    auto database = storage::Database::open(file, readOnly ? Mode::ReadOnly : Mode::ReadWrite);
    if (!database)
        return failed(database.error());
    auto workspace = prepared(std::move(*database), std::move(surroundings));
    if (workspace && !(*workspace)->isReadOnly())
        if (auto tidied = tidyAfterImports(**workspace); !tidied)
            return failed(tidied.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& file, const NewWorkspace& wanted, Surroundings surroundings)
{
    auto database = storage::Database::open(file, storage::Database::Mode::Create);
    if (!database)
        return failed(database.error());
    auto workspace = prepared(std::move(*database), std::move(surroundings));
    if (workspace) {
        if (auto filled = fillNewWorkspace(**workspace, wanted); !filled)
            workspace = failed(filled.error());
    }
    if (!workspace)
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(file + QString::fromLatin1(suffix));
    return workspace;
}

const WorkspaceSettings& Workspace::settings()
{
    if (!settings_)
        settings_ = storage::readWorkspace(*database_);
    return *settings_;
}

const Catalogue& Workspace::catalogue()
{
    if (!catalogue_)
        catalogue_ = storage::readCatalogue(*database_);
    return *catalogue_;
}

const Playbook& Workspace::playbook()
{
    if (!playbook_)
        playbook_ = readPlaybook(*database_);
    return *playbook_;
}

OfficeClock Workspace::officeClock()
{
    return officeClockOf(settings());
}

const QHash<SourceId, ReachHours>& Workspace::reachOfSources()
{
    if (const QDate today = now().dateIn(zone()); reachDay_ != today) {
        reach_ = readReachOfSources(*this);
        reachDay_ = today;
    }
    return reach_;
}

storage::RowContext Workspace::rowContext()
{
    storage::RowContext context{officeClock(), playbook().firstStage(), settings().firstContactMinutes, {}, settings().nurtureDays, settings().weeklyContacts, playbook().stagesInOrder(), zone(), {}};
    for (const Source& source : catalogue().sources)
        if (source.targetMinutes)
            context.targetMinutes.insert(source.id, *source.targetMinutes);
    for (const Objection& card : playbook().objections)
        context.cardKeys.insert(card.id, card.key);
    return context;
}

const storage::SharedSchema& Workspace::sharedSchema()
{
    if (!sharedSchema_)
        sharedSchema_.emplace(*database_);
    return *sharedSchema_;
}

PersonId Workspace::me()
{
    const QList<Person>& people = catalogue().people;
    if (surroundings_.person.isEmpty())
        return people.isEmpty() ? PersonId{} : std::ranges::min(people, {}, &Person::id).id;
    const auto found = std::ranges::find_if(people, [&](const Person& person) {
        return person.name.compare(surroundings_.person, Qt::CaseInsensitive) == 0;
    });
    return found == people.end() ? PersonId{} : found->id;
}

void Workspace::forget(const Changes& changes)
{
    if (changes.settings)
        settings_.reset();
    if (changes.catalogue)
        catalogue_.reset();
    if (changes.playbook)
        playbook_.reset();
}

Changes Workspace::changesByOthers()
{
    const qint64 version = database_->dataVersion();
    if (version == dataVersion_)
        return {};
    dataVersion_ = version;
    const Changes changes = storage::changesAfter(*database_, lastChangeSeen_);
    lastChangeSeen_ = storage::lastChange(*database_);
    forget(changes);
    return changes;
}

} // namespace askline
