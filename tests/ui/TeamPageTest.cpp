// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks on one machine, each with folders of its own, and one folder that both see.
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "tests/support/TestWorkspace.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/NotesSection.h"
#include "ui/share/ConflictCard.h"
#include "ui/share/JoinPage.h"
#include "ui/share/ShareForm.h"
#include "ui/share/TeamPage.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

QPushButton* buttonCalled(QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    return nullptr;
}

QStringList shownWords(QWidget& widget)
{
    QStringList words;
    for (QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            words += label->text();
    return words;
}

} // namespace

class TeamPageTest : public QObject {
    Q_OBJECT

    // Of one person on one machine.
    struct Person {
        std::unique_ptr<Desk> desk;
        std::unique_ptr<Requests> requests = std::make_unique<Requests>();
        std::unique_ptr<ShareWatch> share;
        std::unique_ptr<TeamPage> page;
    };

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        for (const char* part : {"cloud", "mia", "ben"})
            QVERIFY(QDir(folder_->path()).mkpath(part));
        workspace_ = std::make_unique<TestWorkspace>();
        lead_ = workspace_->addLead({{"name", "Anna Berger"}});
        beMia();
        mia_ = open(workspace_->file(), surroundings("Mia Kern", 7));
    }

    void cleanup()
    {
        ben_ = {};
        beMia();
        mia_ = {};
    }

    void sharingBeginsWithAFolderAndAPassphrase()
    {
        auto* form = mia_.page->findChild<ShareForm*>();
        QVERIFY(form->isVisibleTo(mia_.page.get()));
        QPushButton* share = buttonCalled(*mia_.page, "Share this workspace");
        QVERIFY(!share->isEnabled());
        const auto fields = form->findChildren<QLineEdit*>();
        QTest::keyClicks(fields[0], folder_->filePath("nowhere"));
        QVERIFY(!share->isEnabled());
        fields[0]->clear();
        QTest::keyClicks(fields[0], folder_->filePath("cloud"));
        QTest::keyClicks(fields[1], "four small horses");
        QVERIFY(share->isEnabled());
        QTest::mouseClick(share, Qt::LeftButton);
        QVERIFY(!form->isVisibleTo(mia_.page.get()));
        QVERIFY(mia_.share->state().isShared && mia_.share->state().isSealed);
        QVERIFY(buttonCalled(*mia_.page, "Print the recovery sheet"));
        QVERIFY2(shownWords(*mia_.page).contains("In step, just now · 1 file(s) sent"), qPrintable(shownWords(*mia_.page).join(u'\n')));
    }

    void aColleagueJoinsOnlyWithTheRightPassphrase()
    {
        share("four small horses");
        beBen();
        const QString joinFile = mia_.share->state().joinFile;
        const auto join = readJoinFile(joinFile);
        QVERIFY(join);
        JoinPage page(joinFile, *join, bensFile(), surroundings({}, 8), [](const QString& from) { return from; });
        QSignalSpy joined(&page, &JoinPage::joined);
        const auto fields = page.findChildren<QLineEdit*>();
        QPushButton* button = buttonCalled(page, "Join");
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(fields[0], "Ben Adler");
        QTest::keyClicks(fields[1], "four small cows");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(shownWords(page).join(u' ').contains("This is not the passphrase"));
        QVERIFY(!QFile::exists(bensFile()));
        fields[1]->clear();
        QTest::keyClicks(fields[1], "  four small  horses ");
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(joined.size(), 1);
        ben_ = open(bensFile(), surroundings("Ben Adler", 8));
        QVERIFY(ben_.page->findChildren<QLabel*>().size() > 0);
        QVERIFY(shownWords(*ben_.page).join(u'\n').contains("Mia Kern on "));
    }

    void whatWasChangedTwiceIsChosenWithOneClick()
    {
        share({});
        join();
        edit(ben_, "message", "Ben's");
        beMia();
        workspace_->clock().moveTo(workspace_->clock().now().plusMinutes(5));
        edit(mia_, "message", "Mia's");
        mia_.share->sync();
        beBen();
        ben_.share->sync();
        beMia();
        mia_.share->sync();
        mia_.page->activate();
        auto* card = mia_.page->findChild<ConflictCard*>();
        QVERIFY(card);
        const QStringList words = shownWords(*card);
        QVERIFY2(words.contains("Message of Anna Berger"), qPrintable(words.join(u'\n')));
        QVERIFY(words.contains("“Mia's” (Mia Kern, just now)"));
        QVERIFY2(words.contains("“Ben's” (Ben Adler, 5 min ago)"), qPrintable(words.join(u'\n')));
        QTest::mouseClick(card->findChild<QPushButton*>("take"), Qt::LeftButton);
        QCOMPARE(messageOf(mia_), "Ben's");
        mia_.share->sync();
        QVERIFY(mia_.share->state().conflicts.isEmpty());
    }

    void whatAColleagueDidIsAnnouncedToTheOpenPages()
    {
        share({});
        join();
        edit(ben_, "message", "From Ben");
        ben_.share->sync();
        beMia();
        mia_.share->sync();
        QCOMPARE(messageOf(mia_), "From Ben");
    }

    void aFolderThatIsGoneIsSaidAndWorkGoesOn()
    {
        share({});
        const QString folder = mia_.share->state().folder;
        QVERIFY(QDir().rename(folder, folder + ".away"));
        edit(mia_, "message", "Still working");
        mia_.share->sync();
        QVERIFY(mia_.share->state().trouble);
        QVERIFY(shownWords(*mia_.page).join(u'\n').contains("Out of step since"));
        QVERIFY(QDir().rename(folder + ".away", folder));
        mia_.share->sync();
        QVERIFY(!mia_.share->state().trouble);
        QCOMPARE(mia_.share->state().report.pushed, 1);
    }

    void aColleaguesChangeTakesNothingOutOfOnesHands()
    {
        share({});
        for (int i = 0; i < 60; ++i)
            add(mia_, QStringLiteral("Lead %1").arg(i, 2, 10, QLatin1Char('0')));
        mia_.share->sync();
        join();
        beMia();
        InboxPage inbox(*mia_.desk, *mia_.requests);
        inbox.resize(1000, 500);
        inbox.show();
        inbox.activate();
        auto* list = inbox.findChild<InboxList*>();
        QTRY_VERIFY(list->model()->rowCount() >= 60);
        list->pickRow(30);
        list->scrollTo(list->model()->index(30, 0), QAbstractItemView::PositionAtTop);
        LeadPanel panel(*mia_.desk, *mia_.requests);
        panel.resize(520, 900);
        panel.show();
        panel.showLead(lead_);
        panel.findChild<NotesSection*>()->writeNew();
        QTest::keyClicks(panel.focusWidget(), "half a sent");
        const LeadId picked = inbox.currentLead();
        const QRect place = list->visualRect(list->currentIndex());

        beBen();
        edit(ben_, "company", "Birnbaum AG");
        add(ben_, "Newest Lead");
        ben_.share->sync();
        beMia();
        mia_.share->sync();

        QTRY_VERIFY(shownWords(panel).join(u'\n').contains("Birnbaum AG"));
        QCOMPARE(list->model()->rowCount(), 62);
        QCOMPARE(inbox.currentLead(), picked);
        QCOMPARE(list->visualRect(list->currentIndex()), place);
        QTest::keyClicks(panel.focusWidget(), "ence");
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        mia_.desk->read(this, [this](Workspace& w) { return readLeadSheet(w, lead_); }, [](const LeadSheet& sheet) { QCOMPARE(sheet.notes.value(0).text, "half a sentence"); });
    }

    void whatAPersonHasOpenIsHandedOverWithOneClickAndBackByUndo()
    {
        share({});
        join();
        beMia();
        mia_.share->sync();
        mia_.page->show();
        mia_.page->activate();
        QVERIFY2(shownWords(*mia_.page).join(u'\n').contains("Mia Kern: 1 open lead(s), 100 % of all"), qPrintable(shownWords(*mia_.page).join(u'\n')));
        buttonCalled(*mia_.page, "Hand over…")->click();
        QVERIFY(shownWords(*mia_.page).contains("All that Mia Kern has open, with its steps, goes for good to"));
        buttonCalled(*mia_.page, "Hand over")->click();
        QTRY_VERIFY(shownWords(*mia_.page).join(u'\n').contains("Ben Adler: 1 open lead(s)"));
        mia_.desk->write(this, [](Workspace& w) { return undo(w); }, [](const auto&) {});
        QTRY_VERIFY(shownWords(*mia_.page).join(u'\n').contains("Mia Kern: 1 open lead(s)"));
    }

    void onePersonIsToldThatAColleaguesDeviceWatchesTheSame()
    {
        share({});
        join();
        ben_.desk->write(this, [](Workspace& w) { return introduceDevice(w, "ben-pc"); }, [](Nothing) {});
        ben_.share->sync();
        ben_.share->noteWatches({"Leads"});
        ben_.share->sync();
        beMia();
        QSignalSpy twice(mia_.share.get(), &ShareWatch::watchedTwice);
        mia_.share->noteWatches({"Leads"});
        mia_.share->sync();
        QTRY_COMPARE(twice.size(), 1);
        QCOMPARE(twice[0][0].toString(), "Leads");
        mia_.share->sync();
        QCOMPARE(twice.size(), 1);
    }

private:
    void beMia() { be("mia"); }
    void beBen() { be("ben"); }
    void be(const char* person)
    {
        qputenv("XDG_DATA_HOME", folder_->filePath(QLatin1StringView(person)).toUtf8());
        qputenv("XDG_CONFIG_HOME", folder_->filePath(QLatin1StringView(person)).toUtf8());
    }
    QString bensFile() const { return folder_->filePath("ben/firm.askline"); }

    Surroundings surroundings(const QString& person, quint32 seed)
    {
        Surroundings surroundings = workspace_->surroundings(seed);
        surroundings.person = person;
        surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
        return surroundings;
    }

    Person open(const QString& file, const Surroundings& surroundings)
    {
        Person person;
        auto desk = Desk::open(file, surroundings, Desk::Threads::Here);
        if (!desk)
            qFatal("no desk");
        person.desk = std::move(*desk);
        person.share = std::make_unique<ShareWatch>(*person.desk);
        person.page = std::make_unique<TeamPage>(*person.desk, *person.requests, *person.share);
        person.page->resize(900, 700);
        return person;
    }

    void share(const QString& passphrase)
    {
        mia_.share->share({folder_->filePath("cloud"), passphrase, Effort::Test});
        QVERIFY(mia_.share->state().isShared);
    }

    void join()
    {
        beBen();
        auto joined = joinShare({mia_.share->state().joinFile, bensFile()}, surroundings("Ben Adler", 9));
        QVERIFY(joined);
        joined->workspace.reset();
        ben_ = open(bensFile(), surroundings("Ben Adler", 10));
    }

    void edit(Person& person, const QString& field, const QString& value)
    {
        person.desk->write(this, [&](Workspace& w) { return editLead(w, lead_, {{field, value}}); }, [](const Nothing&) {});
    }

    void add(Person& person, const QString& name)
    {
        person.desk->write(this, [&](Workspace& w) { return addLead(w, QList<FieldValue>{{"name", name}}); }, [](const AddedLead&) {});
    }

    QString messageOf(Person& person)
    {
        QString message;
        person.desk->read(this, [this](Workspace& w) { return readLeadSheet(w, lead_); }, [&](const LeadSheet& sheet) { message = sheet.lead.message; });
        return message;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TestWorkspace> workspace_;
    LeadId lead_;
    Person mia_;
    Person ben_;
};

QTEST_MAIN(TeamPageTest)
#include "TeamPageTest.moc"
