// SPDX-License-Identifier: GPL-3.0-or-later
// Whole imports on a real workspace: counted before, written whole or not at all, undone later, repeated without harm.
#include "app/intake/ImportFile.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using namespace askline::testing;

class ImportFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestWorkspace> test_;

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(test_->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString people()
    {
        return written("people.csv", "First name,Last name,E-mail,Phone,Company,Received,Message,Favourite colour\n"
                                     "Anna,Berger,anna@example.com,0170 1234567,Berger GmbH,2026-03-01T10:00:00+01:00,Hello there,blue\n"
                                     "Bert,Cole,bert@example.org,+44 20 7946 0123,Cole Ltd,2026-03-01T11:00:00+01:00,A question,red\n"
                                     ",,,,,,,\n"
                                     "Cleo,Dahl,cleo@example.net,,Dahl AS,2026-03-02T08:00:00+01:00,Please call,\n");
    }
    ImportCounts imported(const QString& path, intake::ImportWishes wishes = {})
    {
        const auto done = intake::importFile(test_->workspace(), path, wishes);
        return done ? done->value.counts : ImportCounts{-1, -1, -1, -1};
    }
    QList<LeadRow> rows()
    {
        const auto page = readLeads(test_->workspace(), {});
        return page ? page->rows : QList<LeadRow>();
    }

private Q_SLOTS:
    void init() { test_ = std::make_unique<TestWorkspace>(); }

    void aFileBecomesLeadsInTheInboxWithTheirClocks()
    {
        QCOMPARE(imported(people()), (ImportCounts{3, 0, 0, 0}));
        QCOMPARE(rows().size(), 3);
        for (const LeadRow& row : rows()) {
            QVERIFY(row.isInInbox());
            QVERIFY(row.firstContactDue.has_value());
        }
        QCOMPARE(rows().last().phone, "+491701234567");
    }

    void whatHasNoFieldIsKeptAndFound()
    {
        imported(people());
        const auto page = readLeads(test_->workspace(), {.search = "blue"});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        const auto sheet = readLeadSheet(test_->workspace(), page->rows.first().id);
        QCOMPARE(sheet->lead.form, (QList<FormAnswer>{{"Favourite colour", "blue"}}));
    }

    void theSameFileAgainChangesNothing()
    {
        imported(people());
        const auto before = rows();
        QCOMPARE(imported(people()), (ImportCounts{0, 0, 3, 0}));
        QCOMPARE(rows(), before);
    }

    void aDryRunCountsAndWritesNothing()
    {
        intake::ImportWishes wishes;
        wishes.run = intake::ImportWishes::Run::Dry;
        QCOMPARE(imported(people(), wishes), (ImportCounts{3, 0, 0, 0}));
        QVERIFY(rows().isEmpty());
    }

    void aCancelledImportLeavesNothing()
    {
        Cancel cancel;
        cancel.request();
        const auto done = intake::importFile(test_->workspace(), people(), {}, cancel);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::Cancelled);
        QVERIFY(rows().isEmpty());
        QVERIFY(importsOf(test_->workspace()).isEmpty());
        QCOMPARE(checkWorkspace(test_->workspace(), CheckDepth::Look)->problems, QStringList());
    }

    void emptyFieldsOfAKnownPersonAreFilledAndNothingIsOverwritten()
    {
        test_->addLead({{"name", "Anna Maria Berger"}, {"email", "anna@example.com"}});
        const QString contacts = written("contacts.csv", "Name,E-mail,Company\nAnna Berger,ANNA@example.com,Berger GmbH\n");
        QCOMPARE(imported(contacts), (ImportCounts{0, 1, 0, 0}));
        QCOMPARE(rows().first().company, "Berger GmbH");
        QCOMPARE(rows().first().firstName, "Anna Maria");
    }

    void aKnownPersonsNewEnquiryIsANewLeadOnThatContact()
    {
        test_->addLead({{"name", "Anna Berger"}, {"email", "anna@example.com"}});
        QCOMPARE(imported(people()), (ImportCounts{3, 0, 0, 0}));
        QCOMPARE(rows().size(), 4);
        const auto sheet = readLeadSheet(test_->workspace(), rows().last().id);
        QCOMPARE(sheet->otherLeads.size(), 1);
    }

    void anImportIsUndoneExceptWhatSomeoneEdited()
    {
        const auto done = intake::importFile(test_->workspace(), people(), {});
        QVERIFY(done);
        QVERIFY(editLead(test_->workspace(), rows().first().id, {{"title", "CEO"}}));
        const auto undone = undoImport(test_->workspace(), done->value.id);
        QVERIFY(undone);
        QCOMPARE(undone->value.removed, 2);
        QCOMPARE(undone->value.kept, 1);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(imported(people()), (ImportCounts{2, 0, 1, 0}));
    }

    void anEditThatWasUndoneKeepsNothing()
    {
        const auto done = intake::importFile(test_->workspace(), people(), {});
        QVERIFY(done);
        QVERIFY(editLead(test_->workspace(), rows().first().id, {{"title", "CEO"}, {"value", "500"}}));
        QVERIFY(undo(test_->workspace()));
        QCOMPARE(undoImport(test_->workspace(), done->value.id)->value.kept, 0);
    }

    void undoTakesAnImportBackLikeAnyVerb()
    {
        imported(people());
        QVERIFY(undo(test_->workspace()));
        QVERIFY(rows().isEmpty());
        QVERIFY(!undo(test_->workspace()));
    }

    void oldContactsComeWithoutAClock()
    {
        intake::ImportWishes wishes;
        wishes.arrival = Arrival::Backlog;
        imported(people(), wishes);
        for (const LeadRow& row : rows()) {
            QVERIFY(row.backlog);
            QVERIFY(!row.firstContactDue);
        }
    }

    void customersBringNoOpenLead()
    {
        intake::ImportWishes wishes;
        wishes.arrival = Arrival::Customers;
        imported(people(), wishes);
        for (const LeadRow& row : rows())
            QVERIFY(!row.isOpen());
        QCOMPARE(countLeads(test_->workspace())->inbox, 0);
    }

    void anOptOutSurvivesALaterImportThatSaysNothing()
    {
        imported(written("optout.csv", "Name,E-mail,Email Opt Out\nAnna Berger,anna@example.com,true\n"));
        QVERIFY(rows().first().doNotContact);
        intake::ImportWishes wishes;
        wishes.duplicates = DuplicateChoice::Update;
        imported(written("plain.csv", "Name,E-mail,Company\nAnna Berger,anna@example.com,Berger\n"), wishes);
        QVERIFY(rows().first().doNotContact);
        QCOMPARE(rows().first().company, "Berger");
    }

    void anImportRunningInOneConnectionMakesNoOtherWait()
    {
        QByteArray csv = "Name,E-mail,Message\n";
        for (int i = 0; i < 3000; ++i)
            csv += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.com,Hello\n";
        auto other = Workspace::open(test_->file(), test_->surroundings());
        QVERIFY(other);
        int addedMeanwhile = 0;
        const auto addBetween = [&](qint64, qint64) {
            addedMeanwhile += addLead(**other, QList<FieldValue>{{"name", QStringLiteral("Walk-in %1").arg(addedMeanwhile)}}).has_value();
        };
        intake::ImportWishes wishes;
        wishes.arrival = Arrival::Fresh;
        const auto done = intake::importFile(test_->workspace(), written("many.csv", csv), wishes, {}, addBetween);
        QVERIFY(done);
        QVERIFY(addedMeanwhile > 2);
        QCOMPARE(countLeads(test_->workspace())->all, 3000 + addedMeanwhile);
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "ImportFileTest.moc"
