// SPDX-License-Identifier: GPL-3.0-or-later
// What really happened, written down beside the program and folded by another way: the measure for every device.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/workspace/Workspace.h"

#include <QMap>
#include <QSet>

namespace askline::sim {

struct TruthRecord {
    QString table;
    RowId row;
    QString column; // empty: the row was made
    SharedValue value;
    QMap<QString, SharedValue> values; // of a row that was made
    qint64 stamp = 0;
    WriterId writer;
    qint64 base = 0;

    QByteArray key() const;
    QByteArray keyWithoutValue() const;
};

struct FoldedRow {
    QMap<QString, SharedValue> values;
    bool operator==(const FoldedRow&) const = default;
};
using FoldedState = QMap<QByteArray, FoldedRow>; // by table and id
using LoserSet = QSet<QByteArray>;

class Truth {
public:
    void add(const TruthRecord& record) { records_.insert(record.key(), record); }
    // Whatever its value: an erasure may have emptied what the journal knows of it.
    void remove(const TruthRecord& record);
    bool has(const QByteArray& key) const { return records_.contains(key); }
    qsizetype size() const { return records_.size(); }

    FoldedState state() const;
    LoserSet losers() const;

private:
    QMap<QByteArray, TruthRecord> records_;
};

// What belongs to a lead that was erased: of that no word may stay, and nothing else is promised.
QSet<QByteArray> erasedRows(const FoldedState& state);
bool isEmptied(const FoldedRow& row);

// The changes of this file after that one of the journal, as far as they were made here, with their places in it.
QList<std::pair<qint64, TruthRecord>> recordsAfter(Workspace& workspace, qint64 change);
// What the tables of this file hold now, without what local bookkeeping they have.
FoldedState stateOf(Workspace& workspace);
LoserSet losersOf(Workspace& workspace);
// Field and stamp of every clock.
QMap<QByteArray, qint64> clocksOf(Workspace& workspace);

} // namespace askline::sim
