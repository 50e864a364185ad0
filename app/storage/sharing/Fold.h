// SPDX-License-Identifier: GPL-3.0-or-later
// Takes in what other devices changed. Of each field the greatest (stamp, writer, value) stands, so that the outcome
// depends on which changes are known and on nothing else: not on their order, nor on how often they come.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/SharedSchema.h"

#include <QSet>

namespace askline::storage {

// Stamps beyond this are somebody's mischief: they would win for ever.
inline constexpr qint64 greatestStamp = qint64(1) << 62;

struct TakenIn {
    int created = 0;
    int changed = 0; // fields that now have the value that came
    int lost = 0;    // fields that something later had changed
    int waiting = 0; // changes of rows that have not come yet
    int unknown = 0; // tables, columns and stamps this version does not know

    bool operator==(const TakenIn&) const = default;
    bool isWhole() const { return waiting == 0 && unknown == 0; }
    TakenIn& operator+=(const TakenIn& other);
};

// Where changes come from: a file that colleagues have too, one whose outcome is here already and whose history comes
// after it, or a copy of the workspace that colleagues have yet to hear of.
enum class Origin { Copy, SharedFile, History };

class Fold {
public:
    // The schema is read once for many of them and outlives them.
    Fold(Database& database, const SharedSchema& schema, Origin origin);

    // Inside a transaction that is muted.
    TakenIn take(const ChangeSet& changes);

private:
    struct Clock {
        qint64 stamp = 0;
        qint64 writer = 0;
    };
    struct KnownRow {
        qint64 pk = 0; // 0: there is none
        Clock birth;
    };
    struct Field {
        qint64 table = 0;
        qint64 row = 0;
        qint64 column = 0;
    };

    void takeCreated(const CreatedRows& created, const ChangeSet& changes);
    void journalBirth(const SharedTable& table, const CreatedRow& row, qint64 pk, const ChangeSet& changes);
    void takeSecondBirth(const SharedTable& table, const CreatedRows& created, const CreatedRow& row, const KnownRow& known);
    void takeChanged(const ChangedField& change, const ChangeSet& changes);
    // Whether it was not in the journal before.
    bool journalChange(const Field& field, const ChangedField& change, const SharedValue& was, const ChangeSet& changes);
    void setField(const SharedTable& table, const SharedColumn& column, const Field& field, const ChangedField& change);
    void setDeletion(const SharedTable& table, const Field& field, const ChangedField& change);
    void reviveRow(const SharedTable& table, qint64 row, qint64 stamp);
    void listLosers();

    KnownRow knownRow(const SharedTable& table, const RowId& id);
    std::optional<Clock> clockOf(const Field& field);
    SharedValue valueOf(const SharedTable& table, const SharedColumn& column, qint64 row);
    void writeValue(const SharedTable& table, const SharedColumn& column, qint64 row, const SharedValue& value);
    bool isGreater(qint64 stamp, qint64 writer, const SharedValue& value, const Clock& than, const SharedValue& thanValue);
    qint64 writerNumber(const WriterId& guid);
    qint64 verbNumber(int verb, const ChangeSet& changes, const WriterId& writer, qint64 stamp);

    Database& database_;
    const SharedSchema& schema_;
    Origin origin_;
    TakenIn report_;
    QHash<WriterId, qint64> writers_;
    QHash<qint64, WriterId> guids_;
    QHash<int, qint64> verbs_; // of the change set under way
    QSet<std::pair<qint64, qint64>> touched_; // table and row
};

} // namespace askline::storage
