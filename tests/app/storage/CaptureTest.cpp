// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal must hold of every write: a stamp that beats what it overwrote, the base, and the old value.
#include "app/base/Randomness.h"
#include "app/storage/Migrations.h"
#include "app/storage/Query.h"
#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/journal/WriteTransaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace askline;
using namespace askline::storage;

class CaptureTest : public QObject {
    Q_OBJECT

    struct Change {
        QString column;
        QString value;
        QString was;
        qint64 stamp = 0;
        qint64 base = 0;
    };

    QTemporaryDir folder_;
    std::unique_ptr<Database> database_;
    Randomness random_{7};
    int files_ = 0;

    Moment at(int minute) const { return Moment{1'700'000'000'000}.plusMinutes(minute); }

    template <class Work>
    Result<Changes> write(Moment clock, Work work)
    {
        WriteTransaction transaction(*database_, {QStringLiteral("test"), {}, {}, clock, VerbRecord::Undoable::Yes}, clock);
        work();
        return transaction.commit({});
    }

    QList<Change> changesOf(const QString& table)
    {
        QList<Change> changes;
        Query query = Query::ofSql(*database_, QStringLiteral(
            "SELECT coalesce(k.name, ''), c.value, c.was, c.stamp, c.base FROM change AS c JOIN captured_table AS t ON t.no = c.tbl "
            "LEFT JOIN captured_column AS k ON k.tbl = c.tbl AND k.no = c.col WHERE t.name = ?1 ORDER BY c.seq"));
        query.bind(table);
        while (query.next())
            changes += Change{query.text(), query.text(), query.text(), query.integer(), query.integer()};
        return changes;
    }

private Q_SLOTS:
    void init()
    {
        auto opened = Database::open(folder_.filePath(QStringLiteral("%1.askline").arg(++files_)), Database::Mode::Create);
        QVERIFY(opened);
        database_ = std::move(*opened);
        QVERIFY(migrate(*database_));
        useWriter(*database_, random_.newId<WriterId>(at(0)));
    }

    void aNewRowIsCapturedOnceWithoutItsValues()
    {
        const SourceId id = random_.newId<SourceId>(at(0));
        QVERIFY(write(at(0), [&] { insertSource(*database_, {id, "Fair", std::nullopt}); }));
        const auto changes = changesOf("source");
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].column, QString());
        QCOMPARE(changes[0].base, 0);
        QVERIFY(changes[0].stamp >= at(0).ms << 16);
    }

    void anEditKeepsTheOldValueAndTheStampItOverwrote()
    {
        const SourceId id = random_.newId<SourceId>(at(0));
        QVERIFY(write(at(0), [&] { insertSource(*database_, {id, "Fair", std::nullopt}); }));
        QVERIFY(write(at(1), [&] { updateSource(*database_, {id, "Trade fair", std::nullopt}); }));
        QVERIFY(write(at(2), [&] { updateSource(*database_, {id, "Big fair", std::nullopt}); }));
        const auto changes = changesOf("source");
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[1].value, "Trade fair");
        QCOMPARE(changes[1].was, "Fair");
        QCOMPARE(changes[1].base, changes[0].stamp);
        QCOMPARE(changes[2].base, changes[1].stamp);
    }

    void columnsThatStayTheSameAreNotCaptured()
    {
        const SourceId id = random_.newId<SourceId>(at(0));
        QVERIFY(write(at(0), [&] { insertSource(*database_, {id, "Fair", 30}); }));
        QVERIFY(write(at(1), [&] { updateSource(*database_, {id, "Fair", 60}); }));
        const auto changes = changesOf("source");
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].column, "target_minutes");
    }

    void anEditBeatsWhatItOverwroteWhateverTheClockSays()
    {
        const SourceId id = random_.newId<SourceId>(at(0));
        QVERIFY(write(at(1000), [&] { insertSource(*database_, {id, "Fair", std::nullopt}); }));
        for (int i = 0; i < 50; ++i) { // the clock has been set back by days
            const int minute = random_.below(100) - 5000;
            QVERIFY(write(at(minute), [&] { updateSource(*database_, {id, QString::number(i), std::nullopt}); }));
        }
        qint64 last = 0;
        for (const Change& change : changesOf("source")) {
            QVERIFY(change.stamp > change.base);
            QVERIFY(change.stamp > last);
            last = change.stamp;
        }
    }

    void deletingARowDominatesEveryFieldOfIt()
    {
        const ReasonId id = random_.newId<ReasonId>(at(0));
        QVERIFY(write(at(0), [&] { insertReason(*database_, {id, Reason::Kind::Lost, "price"}); }));
        QVERIFY(write(at(1), [&] { updateReason(*database_, {id, Reason::Kind::Lost, "cost"}, false); }));
        QVERIFY(write(at(2), [&] { updateReason(*database_, {id, Reason::Kind::Lost, "cost"}, true); }));
        const auto changes = changesOf("reason");
        QCOMPARE(changes[2].column, "del");
        QCOMPARE(changes[2].base, changes[1].stamp);
    }

    void everyChangeOfATransactionSharesOneStamp()
    {
        QVERIFY(write(at(0), [&] {
            for (int i = 0; i < 5; ++i)
                insertSource(*database_, {random_.newId<SourceId>(at(0)), QString::number(i), std::nullopt});
        }));
        const auto changes = changesOf("source");
        QCOMPARE(changes.size(), 5);
        for (const Change& change : changes)
            QCOMPARE(change.stamp, changes.first().stamp);
    }

    void aTransactionThatChangedNothingLeavesNoVerb()
    {
        QVERIFY(write(at(0), [] {}));
        QVERIFY(!verbToUndo(*database_, {}));
    }

    void aTransactionThatFailsLeavesEverythingAsItWas()
    {
        const auto done = write(at(0), [&] {
            insertSource(*database_, {random_.newId<SourceId>(at(0)), "Fair", std::nullopt});
            database_->execute(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        });
        QVERIFY(!done);
        QVERIFY(changesOf("source").isEmpty());
        QVERIFY(readCatalogue(*database_).sources.isEmpty());
    }

    void undoPutsBackOnlyWhatNobodyChangedSince()
    {
        const SourceId id = random_.newId<SourceId>(at(0));
        QVERIFY(write(at(0), [&] { insertSource(*database_, {id, "Fair", 30}); }));
        QVERIFY(write(at(1), [&] { updateSource(*database_, {id, "Trade fair", 60}); }));
        const auto verb = verbToUndo(*database_, {});
        QVERIFY(verb);
        QVERIFY(write(at(2), [&] { updateSource(*database_, {id, "Trade fair", 90}); }));
        QList<LeftField> left;
        QVERIFY(write(at(3), [&] { left = revertVerb(*database_, verb->effective); }));
        const Source source = readCatalogue(*database_).sources.first();
        QCOMPARE(source.name, "Fair");
        QCOMPARE(source.targetMinutes, 90);
        QCOMPARE(left, (QList<LeftField>{{"source", "target_minutes"}}));
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "CaptureTest.moc"
