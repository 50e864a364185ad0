// SPDX-License-Identifier: GPL-3.0-or-later
// The stores of a mail program, read as they grow, and what their mail means for the leads.
#include "app/intake/MailReading.h"
#include "app/intake/MailTaking.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QTest>

using namespace askline;
using namespace askline::intake;
using askline::testing::TestWorkspace;

namespace {

QByteArray mailOf(const QByteArray& from, const QByteArray& to, const QByteArray& subject, const QByteArray& text, const QByteArray& id, const QByteArray& more = {})
{
    return "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nMessage-ID: <" + id + ">\nDate: Mon, 2 Mar 2026 09:30:00 +0100\n" + more + "\n" + text + "\n";
}

class Maildir {
public:
    explicit Maildir(const QString& path) : path_(path)
    {
        for (const char* part : {"cur", "new", "tmp"})
            QDir().mkpath(path_ + u'/' + QString::fromLatin1(part));
    }
    void add(const QByteArray& mail, const QString& part = QStringLiteral("new"))
    {
        QFile file(QStringLiteral("%1/%2/%3.M1.host").arg(path_, part).arg(++count_));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(mail);
    }
    // As a mail program does with one that was read.
    void moveToCur(int number)
    {
        QVERIFY(QFile::rename(QStringLiteral("%1/new/%2.M1.host").arg(path_).arg(number), QStringLiteral("%1/cur/%2.M1.host:2,S").arg(path_).arg(number)));
    }
    QString path() const { return path_; }

private:
    QString path_;
    int count_ = 0;
};

MailRules rules()
{
    return {[](const QString& text) { return text.contains(QStringLiteral("Shall we begin")) ? AskKind::Decision : AskKind::None; }, QStringLiteral("E-mail"),
            QStringLiteral("To %1 not delivered: %2"), QStringLiteral("Away: %1")};
}

const QByteArray annaAddress = "Anna Berger <anna@example.com>";
const QByteArray mine = "mia@kern.example";

} // namespace

class MailTakingTest : public QObject {
    Q_OBJECT

    static LeadId anna(TestWorkspace& test)
    {
        return test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}, {QStringLiteral("email"), QStringLiteral("anna@example.com")}});
    }
    static TakenMail taken(TestWorkspace& test, const QList<QByteArray>& mails, MailSide side)
    {
        QList<MailMessage> read;
        for (const QByteArray& mail : mails)
            read += *readMail(mail);
        const auto done = takeMail(test.workspace(), read, side, rules());
        return done ? done->value : TakenMail{};
    }
    static LeadSheet sheet(TestWorkspace& test, LeadId lead) { return *readLeadSheet(test.workspace(), lead); }

private Q_SLOTS:
    void onlyWhatComesAfterTheFirstLookIsNew()
    {
        TestWorkspace test;
        Maildir box(test.path(QStringLiteral("mail")));
        box.add(mailOf(annaAddress, mine, "Old", "Old.", "1@x"));
        MailBookmark bookmark;
        const Moment now = test.clock().now();
        auto piece = readNewMail(box.path(), bookmark, now, MailsBefore::AreOld);
        QVERIFY(piece && piece->mails.isEmpty());
        box.add(mailOf(annaAddress, mine, "New", "New.", "2@x"));
        box.moveToCur(1);
        const MailBookmark after = bookmarkFrom(toBytes(piece->after));
        QCOMPARE(after, piece->after);
        piece = readNewMail(box.path(), after, now, MailsBefore::AreOld);
        QCOMPARE(piece->mails.size(), 1);
        QCOMPARE(piece->mails.first().subject, QStringLiteral("New"));
        box.moveToCur(2); // read meanwhile: the same mail
        QVERIFY(readNewMail(box.path(), piece->after, now, MailsBefore::AreOld)->mails.isEmpty());
    }

    void aLongStoreIsReadPieceByPiece()
    {
        TestWorkspace test;
        Maildir box(test.path(QStringLiteral("mail")));
        for (int i = 0; i < 2450; ++i)
            box.add(mailOf(annaAddress, mine, "Mail " + QByteArray::number(i), "Text.", QByteArray::number(i) + "@x"));
        MailBookmark bookmark;
        QSet<QString> subjects;
        int pieces = 0;
        for (bool isLast = false; !isLast; ++pieces) {
            const auto piece = readNewMail(box.path(), bookmark, test.clock().now(), MailsBefore::AreNew);
            QVERIFY(piece);
            for (const MailMessage& mail : piece->mails)
                subjects += mail.subject;
            bookmark = piece->after;
            isLast = piece->isLast;
        }
        QCOMPARE(subjects.size(), 2450);
        QCOMPARE(pieces, 3);
    }

    void aMailboxFileIsReadFromWhereItEnded()
    {
        TestWorkspace test;
        const QString path = test.path(QStringLiteral("inbox"));
        const auto append = [&](const QByteArray& mail, QIODevice::OpenMode mode = QIODevice::Append) {
            QFile file(path);
            QVERIFY(file.open(mode | QIODevice::WriteOnly));
            file.write("From anna@example.com Mon Mar  2 09:30:00 2026\n" + mail + "\n");
        };
        const Moment later{QDateTime::currentMSecsSinceEpoch() + 60'000}; // the file has settled
        append(mailOf(annaAddress, mine, "One", "1", "1@x"));
        auto piece = readNewMail(path, {}, later, MailsBefore::AreOld);
        QVERIFY(piece && piece->mails.isEmpty());
        append(mailOf(annaAddress, mine, "Two", "2", "2@x"));
        piece = readNewMail(path, piece->after, later, MailsBefore::AreOld);
        QCOMPARE(piece->mails.size(), 1);
        QCOMPARE(piece->mails.first().subject, QStringLiteral("Two"));
        QVERIFY(readNewMail(path, piece->after, later, MailsBefore::AreOld)->mails.isEmpty());
        append(mailOf(annaAddress, mine, "Two", "2", "2@x"), QIODevice::Truncate); // compacted
        MailBookmark bookmark = piece->after;
        bookmark.read = Moment::from(QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc()));
        QCOMPARE(readNewMail(path, bookmark, later, MailsBefore::AreOld)->mails.size(), 1); // of that day: it may be new
        bookmark.read = bookmark.read.plusDays(30);
        QVERIFY(readNewMail(path, bookmark, later, MailsBefore::AreOld)->mails.isEmpty());
    }

    void whatIsNoStoreIsToldAndMovesNothing()
    {
        TestWorkspace test;
        QVERIFY(!readNewMail(test.path(QStringLiteral("nowhere")), {}, test.clock().now(), MailsBefore::AreOld));
        QCOMPARE(bookmarkFrom("no bookmark"), MailBookmark());
        QCOMPARE(readBookmark(test.path(QStringLiteral("none"))), MailBookmark());
    }

    void anEnquiryBecomesALeadOnceHoweverOftenItIsTaken()
    {
        TestWorkspace test;
        const QByteArray mail = mailOf("Ben Cramer <ben@example.com>", mine, "Question", "Hello, we are looking for help with our offers.\n\nBen Cramer\nCramer Ltd", "b@x");
        QCOMPARE(taken(test, {mail}, MailSide::Inbox).leads, 1);
        QCOMPARE(taken(test, {mail}, MailSide::Inbox).leads, 0);
        const auto page = readLeads(test.workspace(), {});
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().email, QStringLiteral("ben@example.com"));
    }

    void anAnswerOfSomebodyKnownIsATouchThatEndsTheCadence()
    {
        TestWorkspace test;
        const LeadId lead = anna(test);
        QVERIFY(startCadence(test.workspace(), {lead}, QStringLiteral("outbound")));
        test.clock().moveTo(test.clock().now().plusMinutes(60));
        QByteArray reply = mailOf(annaAddress, mine, "Re: A question", "Yes, call me.\n\nOn Mon, Mia Kern wrote:\n> A question", "r@x", "In-Reply-To: <q@x>\n");
        reply.replace("09:30:00", "10:30:00");
        QCOMPARE(taken(test, {reply}, MailSide::Inbox).replies, 1);
        QCOMPARE(taken(test, {reply}, MailSide::Inbox).replies, 0);
        const LeadSheet now = sheet(test, lead);
        QCOMPARE(now.touches.size(), 1);
        QCOMPARE(now.touches.first().note, QStringLiteral("Yes, call me."));
        QCOMPARE(now.touches.first().direction, Direction::Received);
        QCOMPARE(now.cadences.first().course.exit, CadenceExit::Engaged);
    }

    void whatWasSentIsLoggedWithWhatItAsks()
    {
        TestWorkspace test;
        const LeadId lead = anna(test);
        const QList<QByteArray> mails{mailOf(mine, annaAddress + ", other@example.org", "Our offer", "Here it is. Shall we begin?", "s1@x"),
                                      mailOf(mine, "somebody@else.example", "Lunch", "Noon?", "s2@x")};
        const TakenMail first = taken(test, mails, MailSide::Sent);
        QCOMPARE(first.sent, 1);
        QCOMPARE(first.leftAlone, 1);
        const LeadSheet now = sheet(test, lead);
        QCOMPARE(now.touches.first().outcome, TouchOutcome::Sent);
        QCOMPARE(now.asks.first().kind, AskKind::Decision);
        QVERIFY(undo(test.workspace()));
        QCOMPARE(taken(test, mails, MailSide::Sent).sent, 0); // what was taken back does not come again
    }

    void whatWasLoggedByHandIsTheSameMail()
    {
        TestWorkspace test;
        const LeadId lead = anna(test);
        TouchLog log;
        log.touch.lead = lead;
        log.touch.kind = TouchKind::Email;
        log.touch.outcome = TouchOutcome::Sent;
        log.touch.subject = QStringLiteral("Our offer");
        QVERIFY(logTouch(test.workspace(), log));
        const TakenMail found = taken(test, {mailOf(mine, annaAddress, "our offer", "Here it is.", "s1@x"), mailOf(mine, annaAddress, "our offer", "And this.", "s2@x")}, MailSide::Sent);
        QCOMPARE(found.sent, 1); // the second is another
        QCOMPARE(sheet(test, lead).touches.size(), 2);
    }

    void whoIsAwayOrCannotBeReachedIsRemarkedOnAndHasNotAnswered()
    {
        TestWorkspace test;
        const LeadId lead = anna(test);
        QVERIFY(startCadence(test.workspace(), {lead}, QStringLiteral("outbound")));
        const QByteArray away = mailOf(annaAddress, mine, "Out of office: A question", "I am back on Monday.", "o@x", "Auto-Submitted: auto-replied\n");
        const QByteArray bounce = mailOf("MAILER-DAEMON@example.com", mine, "Undelivered Mail Returned to Sender", "No such user.", "d@x",
                                         "X-Failed-Recipients: anna@example.com\n");
        QCOMPARE(taken(test, {away, bounce}, MailSide::Inbox).remarks, 2);
        QCOMPARE(taken(test, {away, bounce}, MailSide::Inbox).remarks, 0);
        const LeadSheet now = sheet(test, lead);
        QCOMPARE(now.touches.size(), 0);
        QCOMPARE(now.notes.size(), 2);
        QCOMPARE(now.cadences.first().course.state, CadenceCourse::State::Running);
    }

    void newslettersAndStrangersRepliesAreLeftAlone()
    {
        TestWorkspace test;
        const TakenMail found = taken(test, {mailOf("news@shop.example", mine, "Sale!", "Buy.", "n@x", "List-Unsubscribe: <x>\n"),
                                             mailOf("stranger@example.org", mine, "Re: Lunch", "Yes.", "l@x", "In-Reply-To: <z@x>\n")}, MailSide::Inbox);
        QCOMPARE(found, (TakenMail{.leftAlone = 2}));
        QCOMPARE(readLeads(test.workspace(), {})->rows.size(), 0);
    }

    void aHeadersNameWithNulsIsReadAsIfTheyWereNotThere()
    {
        QByteArray mail = "From";
        mail.append(3, char(0)).append(": Anna <anna@example.com>\nSubject: Hi\n\nHello\n");
        QCOMPARE(readMail(mail)->from.address, QStringLiteral("anna@example.com"));
    }

    void hostileMailHarmsNothing()
    {
        TestWorkspace test;
        const LeadId lead = anna(test);
        QByteArray text("<script>alert(1)</script>");
        text.append(char(0)).append("=cmd|' /C calc'!A0\n").append(QByteArray(3'000'000, 'x'));
        QVERIFY(taken(test, {mailOf(annaAddress, mine, "Re: \xE2\x80\xAE evil", text, "h@x", "In-Reply-To: <q@x>\n")}, MailSide::Inbox).replies == 1);
        const Touch touch = sheet(test, lead).touches.first();
        QVERIFY(touch.note.size() <= 20'000);
        QVERIFY(!touch.note.contains(QChar(0)));
        QVERIFY(!touch.subject.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(MailTakingTest)
#include "MailTakingTest.moc"
