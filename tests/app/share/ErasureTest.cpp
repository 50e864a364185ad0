// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person: afterwards their words are in no file, here or at a colleague's, whatever comes later.
#include "app/share/ChangeSetFormat.h"
#include "app/workspace/drafts/CallSession.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/erasing/ErasePerson.h"
#include "app/workspace/files/AutomaticBackup.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "tests/app/share/Firm.h"

#include <QDirIterator>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

const auto word = QByteArrayLiteral("Zwetschgenkern");
const QString name = QStringLiteral("Anna Zwetschgenkern");

QStringList filesIn(const QString& folder, const QString& pattern = QStringLiteral("*"))
{
    QStringList files;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    files.sort();
    return files;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a shared file says, unpacked and unsealed.
QByteArray saidBy(const QByteArray& bytes, const FirmKeys& keys)
{
    const auto file = verifiedFile(bytes);
    const auto segments = file && file->header.kind != SharedFileHeader::Kind::Snapshot ? segmentsIn(*file) : Result<QList<SealedFile>>(file ? QList{*file} : QList<SealedFile>{});
    QByteArray said;
    for (const SealedFile& segment : segments.value_or(QList<SealedFile>()))
        said += payloadOf(segment, keys).value_or(QByteArray());
    return said;
}

QStringList filesWithTheWord(const QString& folder, const FirmKeys& keys = {})
{
    QStringList found;
    for (const QString& path : filesIn(folder)) {
        const QByteArray bytes = contentOf(path);
        if (bytes.toLower().contains(word.toLower()) || saidBy(bytes, keys).contains(word))
            found += path;
    }
    return found;
}

} // namespace

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_DATA_HOME", data_.filePath("data").toUtf8());
        begin({});
    }

    void theWordsAreInNoFileAfterwards()
    {
        QVERIFY(!filesWithTheWord(firm_->path({})).isEmpty());
        erase();
        firm_->syncAll();
        clearAll();
        QCOMPARE(filesWithTheWord(firm_->path({})), QStringList());
        for (FirmDevice* device : {&mia(), &ben()}) {
            QVERIFY(!readLeadRow(device->workspace(), lead_));
            QVERIFY(deletedLeads(device->workspace(), 10)->isEmpty());
            QVERIFY(found(*device).isEmpty());
        }
    }

    void whoeverIsNotErasedStays()
    {
        const LeadId other = make("Otto Birnbaum");
        erase();
        firm_->syncAll();
        clearAll();
        QCOMPARE(readLeadSheet(ben().workspace(), other)->row.displayName(), "Otto Birnbaum");
    }

    void allLeadsOfThePersonGoWithThem()
    {
        const LeadId second = make(name);
        const auto data = erasableDataOf(mia().workspace(), lead_);
        QCOMPARE(data->leads, 2);
        erase();
        const auto rows = readLeads(mia().workspace(), {});
        for (const LeadRow& row : rows->rows)
            QVERIFY(row.id != lead_ && row.id != second);
    }

    void whatAColleagueWritesBeforeHearingOfItGoesToo()
    {
        firm_->syncAll();
        erase();
        QVERIFY(editLead(ben().workspace(), lead_, {{"competitor", "Zwetschgenkern & Co"}}));
        QVERIFY(writeNote(ben().workspace(), lead_, "Frau Zwetschgenkern calls back"));
        const LeadId later = make(name, ben());
        Q_UNUSED(later);
        ben().sync();
        firm_->syncAll();
        firm_->syncAll();
        clearAll();
        QCOMPARE(filesWithTheWord(firm_->path({})), QStringList());
        QVERIFY(openConflicts(mia().workspace()).isEmpty());
    }

    void aFileThatComesBackIsNotTakenAgain()
    {
        firm_->syncAll();
        QMap<QString, QByteArray> before;
        for (const QString& path : filesIn(firm_->shared()))
            before.insert(path, contentOf(path));
        erase();
        firm_->syncAll();
        for (auto file = before.cbegin(); file != before.cend(); ++file)
            if (QFile out(file.key() + QStringLiteral(" (1)")); out.open(QIODevice::WriteOnly))
                out.write(file.value());
        firm_->syncAll();
        clearAll();
        QCOMPARE(filesWithTheWord(firm_->path({})), QStringList());
    }

    void sealedFilesAreReplacedByTheSameOnEveryDevice()
    {
        const FirmKeys keys{{FirmKey::made()}};
        begin(keys);
        firm_->syncAll();
        QVERIFY(!filesWithTheWord(firm_->shared(), keys).isEmpty());
        const qsizetype files = filesIn(firm_->shared(), "*.seg").size();
        erase();
        mia().sync();
        ben().sync();
        firm_->syncAll();
        QCOMPARE(filesWithTheWord(firm_->shared(), keys), QStringList());
        QCOMPARE(filesIn(firm_->shared(), "*.seg").size(), files + 1); // the erasure itself
    }

    void itCannotBeUndoneNorCanWhatWasDoneBefore()
    {
        QVERIFY(editLead(mia().workspace(), lead_, {{"competitor", "Zwetschgenkern & Co"}}));
        erase();
        for (int verbs = 0; undo(mia().workspace()); ++verbs)
            QVERIFY(verbs < 10);
        clearAll();
        mia().close();
        QCOMPARE(filesWithTheWord(firm_->path("0")).filter(".askline"), QStringList());
    }

    void backupsAreClearedAndKeepTheirAge()
    {
        const QString folder = firm_->path("backups");
        const auto made = backupIfChanged(mia().workspace(), {folder, {}});
        QVERIFY(made);
        const QDateTime age = QDateTime::fromSecsSinceEpoch(1'772'000'000);
        {
            QFile file(made->made);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(age, QFileDevice::FileModificationTime));
        }
        erase();
        QVERIFY(mustClearUp(mia().workspace(), {folder}));
        QVERIFY(clearUp(mia().workspace(), {folder}));
        QVERIFY(!mustClearUp(mia().workspace(), {folder}));
        QCOMPARE(filesWithTheWord(folder), QStringList());
        QCOMPARE(QFileInfo(made->made).lastModified(), age);
    }

    void draftsOfACallAreDropped()
    {
        const QString file = callSessionFile(deviceDataFolder(), mia().workspace().settings().id);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        CallSession session;
        session.call.lead = lead_;
        session.call.notes = "Frau Zwetschgenkern hesitates";
        QVERIFY(writeCallSession(file, session));
        erase();
        QVERIFY(clearUp(mia().workspace(), {}));
        QVERIFY(!contentOf(file).contains(word));
    }

private:
    FirmDevice& mia() { return (*firm_)[0]; }
    FirmDevice& ben() { return (*firm_)[1]; }

    void begin(const FirmKeys& keys)
    {
        firm_ = std::make_unique<Firm>(QStringList{"Mia Kern", "Ben Adler"}, keys);
        lead_ = make(name);
        firm_->syncAll();
        QVERIFY(writeNote(mia().workspace(), lead_, "Zwetschgenkern wants it by May"));
        mia().sync();
    }

    LeadId make(const QString& who) { return make(who, mia()); }
    LeadId make(const QString& who, FirmDevice& device)
    {
        const auto added = addLead(device.workspace(), QList<FieldValue>{{"name", who}, {"email", who.section(u' ', 1).toLower() + "@example.com"}});
        return added ? added->value.lead : LeadId{};
    }

    void erase() { QVERIFY(erasePerson(mia().workspace(), lead_)); }

    void clearAll()
    {
        for (FirmDevice* device : {&mia(), &ben()})
            QVERIFY(clearUp(device->workspace(), {}));
    }

    QList<LeadRow> found(FirmDevice& device) { return readLeads(device.workspace(), {.search = QString::fromLatin1(word)})->rows; }

    QTemporaryDir data_;
    std::unique_ptr<Firm> firm_;
    LeadId lead_;
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "ErasureTest.moc"
