// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace file: what the verbs and readings beside it work on. Belongs to one thread; several may be open on
// one file, in this process and in others.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Changes.h"
#include "app/domain/Playbook.h"
#include "app/domain/Reach.h"
#include "app/domain/Settings.h"
#include "app/storage/Database.h"
#include "app/storage/journal/WriteTransaction.h"
#include "app/storage/rows/LeadRowBuilder.h"
#include "app/storage/sharing/SharedSchema.h"
#include "app/workspace/Surroundings.h"

namespace askline {

struct NewWorkspace {
    QString person;
    QString firm;
    QString offer;
    QString region;
    QString currency;
    QString timeZone;
    // Nothing: all of it comes from those who share it.
    enum class Content { Playbook, Empty, Nothing } content = Content::Playbook;
    QString playbook = QStringLiteral("starter"); // a key of shippedPlaybooks()
};

class Workspace {
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Workspace>> create(const QString& file, const NewWorkspace& wanted, Surroundings surroundings);
    // A file that cannot be written is opened for reading; see isReadOnly().
    static Result<std::unique_ptr<Workspace>> open(const QString& file, Surroundings surroundings, Access access = Access::ReadWrite);

    QString file() const { return database_->file(); }
    bool isReadOnly() const { return database_->isReadOnly(); }

    Moment now() const { return surroundings_.at.value_or(surroundings_.clock->now()); }
    Moment clockNow() const { return surroundings_.clock->now(); }
    const Surroundings& surroundings() const { return surroundings_; }
    // From now on verbs are taken to happen at that moment (none: when they do) and by that person (empty: as before).
    void playAs(std::optional<Moment> at, const QString& person);
    template <class IdType>
    IdType newId()
    {
        return surroundings_.randomness->newId<IdType>(clockNow());
    }
    IdBytes newIdBytes() { return surroundings_.randomness->newIdBytes(clockNow()); }

    const WorkspaceSettings& settings();
    const Catalogue& catalogue();
    const Playbook& playbook();
    OfficeClock officeClock();
    // How often calls at each hour reached somebody, by source; counted once a day.
    const QHash<SourceId, ReachHours>& reachOfSources();
    QTimeZone zone() { return settings().zone(); }
    storage::RowContext rowContext();
    // Of the shared tables, read at first use.
    const storage::SharedSchema& sharedSchema();
    // Who works here: a null id until their first verb where the name is new.
    PersonId me();

    // For the verbs and readings beside this file.
    storage::Database& database() { return *database_; }
    void forget(const Changes& changes);
    // What other processes changed since the last call.
    Changes changesByOthers();
    // The failure of a reading, if one failed.
    std::optional<Failure> takeFailure() { return database_->takeFailure(); }

private:
    void takeWriterOfDevice();
    Workspace(std::unique_ptr<storage::Database> database, Surroundings surroundings);
    static Result<std::unique_ptr<Workspace>> prepared(std::unique_ptr<storage::Database> database, Surroundings surroundings);

    std::unique_ptr<storage::Database> database_;
    Surroundings surroundings_;
    std::optional<WorkspaceSettings> settings_;
    std::optional<Catalogue> catalogue_;
    std::optional<Playbook> playbook_;
    std::optional<storage::SharedSchema> sharedSchema_;
    QHash<SourceId, ReachHours> reach_;
    QDate reachDay_;
    qint64 dataVersion_ = 0;
    qint64 lastChangeSeen_ = 0;
};

} // namespace askline
