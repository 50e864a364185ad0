// SPDX-License-Identifier: GPL-3.0-or-later
// Which mails make a lead, who it is, and what becomes of the others.
#include "app/intake/MailReader.h"

#include "app/base/Randomness.h"
#include "tests/support/SourceTree.h"

#include <QTest>

using namespace askline;
using namespace askline::intake;

class MailReaderTest : public QObject {
    Q_OBJECT

    static ReadingRules rules() { return {.region = QStringLiteral("DE"), .zone = QTimeZone::utc()}; }
    static QByteArray mail(const QByteArray& headers, const QByteArray& body)
    {
        return "Message-ID: <1@x.example>\nDate: Fri, 21 Nov 2025 09:00:00 +0100\n" + headers + "Content-Type: text/plain; charset=UTF-8\n\n" + body;
    }
    static QString kindIn(const QByteArray& bytes)
    {
        MailReader reader(bytes, MailReader::Holds::OneMail, rules());
        if (reader.next())
            return QStringLiteral("lead");
        return reader.skipped().isEmpty() ? QStringLiteral("nothing") : nameOf(reader.skipped().first().kind);
    }

private Q_SLOTS:
    void the_kind_of_a_mail_data();
    void the_kind_of_a_mail();
    void the_person_is_never_the_notifications_sender();
    void a_reply_carries_what_a_touch_needs();
    void quotes_are_cut_data();
    void quotes_are_cut();
    void a_mailbox_is_split_only_at_mails();
    void random_mails_do_no_harm();
};

void MailReaderTest::the_kind_of_a_mail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QByteArray& headers, const QByteArray& body, const char* kind) {
        QTest::newRow(name) << mail(headers, body) << QString::fromLatin1(kind);
    };
    row("personal", "From: Anna <anna@a.example>\nSubject: Question\n", "Do you have time?\n", "lead");
    row("form", "From: wordpress@us.example\nSubject: x\n", "Name: Anna\nEmail: anna@a.example\n", "lead");
    row("form without an address but with reply-to", "From: wordpress@us.example\nReply-To: anna@a.example\nSubject: New Entry: Contact\n",
        "Name: Anna\nMessage: hi\n", "lead");
    row("reply by subject", "From: Anna <anna@a.example>\nSubject: AW: Angebot\n", "Ja gern.\n", "reply");
    row("reply by header", "From: Anna <anna@a.example>\nSubject: Angebot\nIn-Reply-To: <2@us.example>\n", "Ja gern.\n", "reply");
    row("reply that quotes a form", "From: Anna <anna@a.example>\nSubject: Re: Your form\n",
        "ok\n\n-----Original Message-----\nFrom: us\nName: Anna\nEmail: anna@a.example\n", "reply");
    row("absence", "From: Anna <anna@a.example>\nSubject: Abwesenheitsnotiz: Angebot\n", "Ich bin im Urlaub.\n", "out-of-office");
    row("absence by header", "From: Anna <anna@a.example>\nSubject: Angebot\nAuto-Submitted: auto-replied\n", "Ich bin im Urlaub.\n", "out-of-office");
    row("bounce", "From: postmaster@a.example\nSubject: Undeliverable: Angebot\n", "Your message did not reach\n", "bounce");
    row("receipt by address", "From: wordpress@us.example\nTo: anna@a.example\nSubject: Copy\n", "Name: Anna\nEmail: anna@a.example\n", "receipt");
    row("receipt by thanks", "From: noreply@us.example\nTo: other@a.example\nSubject: We received your message\n",
        "Thank you for contacting us.\n\nName: Anna\nEmail: anna@a.example\n", "receipt");
    row("newsletter", "From: News <news@n.example>\nSubject: Offers\nList-Unsubscribe: <https://n.example>\n", "Only today: 20 %\n", "bulk");
    row("nobody", "From: noreply@shop.example\nSubject: Your order\n", "It was sent.\n", "bulk");
    row("thanks from a person", "From: Anna <anna@a.example>\nSubject: Visit\n", "Thanks for the talk. What does it cost?\n", "lead");
    QTest::newRow("no mail") << QByteArray("just words\n") << QStringLiteral("unreadable");
}

void MailReaderTest::the_kind_of_a_mail()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QCOMPARE(kindIn(bytes), kind);
}

void MailReaderTest::the_person_is_never_the_notifications_sender()
{
    MailReader reader(mail("From: \"Anna Berger\" <wordpress@us.example>\nReply-To: Bo Ek <bo@ek.example>\nSubject: New submission from Contact\n",
                           "Phone: 030 5550101\nMessage: call me\n"),
                      MailReader::Holds::OneMail, rules());
    const auto lead = reader.next();
    QVERIFY(lead);
    QCOMPARE(lead->contact.displayName(), QStringLiteral("Bo Ek"));
    QCOMPARE(lead->contact.firstOf(ContactPoint::Kind::Email), QStringLiteral("bo@ek.example"));
    for (const ContactPoint& point : lead->contact.points)
        QVERIFY(!point.typed.contains(u"wordpress"));
}

void MailReaderTest::a_reply_carries_what_a_touch_needs()
{
    MailReader reader(testing::testData(QStringLiteral("intake/mail-reply.eml")), MailReader::Holds::OneMail, rules());
    QVERIFY(!reader.next());
    const SkippedMail reply = reader.skipped().first();
    QCOMPARE(reply.from, QStringLiteral("eva@klein.example"));
    QCOMPARE(reply.messageId, QStringLiteral("r-1@klein.example"));
    QCOMPARE(reply.text, QStringLiteral("Sounds good, let us talk on Tuesday."));
    QVERIFY(reply.at);
}

void MailReaderTest::quotes_are_cut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << QStringLiteral("yes\n\nOn Thu, 20 Nov 2025 at 17:00, Sam <s@x.example> wrote:\n> no");
    QTest::newRow("german") << QStringLiteral("yes\nAm 20.11.2025 um 17:00 schrieb Sam:\nno");
    QTest::newRow("outlook") << QStringLiteral("yes\n-----Ursprüngliche Nachricht-----\nVon: Sam\nno");
    QTest::newRow("marks") << QStringLiteral("> no\nyes\n> no");
    QTest::newRow("rule") << QStringLiteral("yes\n________________________________\nFrom: Sam\nno");
}

void MailReaderTest::quotes_are_cut()
{
    QFETCH(QString, text);
    QCOMPARE(withoutQuote(text), QStringLiteral("yes"));
}

void MailReaderTest::a_mailbox_is_split_only_at_mails()
{
    MailReader reader("From a@x.example Fri Nov 21 10:00:00 2025\nFrom: Anna <anna@a.example>\nSubject: One\n\nHello,\n\nFrom here it is far.\n"
                      ">From you too.\n\nFrom b@x.example Fri Nov 21 10:00:00 2025\r\nFrom: Bo <bo@b.example>\r\nSubject: Two\r\n\r\nHi\r\n",
                      MailReader::Holds::ManyMails, rules());
    const auto one = reader.next();
    const auto two = reader.next();
    QVERIFY(one && two && !reader.next());
    QVERIFY(one->message.contains(u"From here it is far.\nFrom you too."));
    QCOMPARE(two->line, 10);
    QCOMPARE(two->contact.displayName(), QStringLiteral("Bo"));
}

void MailReaderTest::random_mails_do_no_harm()
{
    Randomness random(5);
    const QByteArray whole = testing::testData(QStringLiteral("intake/mails.mbox"));
    QVERIFY(!whole.isEmpty());
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole.sliced(random.below(int(whole.size()))).left(3000);
        for (int n = random.below(30); n > 0 && !bytes.isEmpty(); --n)
            bytes[random.below(int(bytes.size()))] = char(random.below(256));
        MailReader reader(bytes, random.below(2) ? MailReader::Holds::OneMail : MailReader::Holds::ManyMails, rules());
        while (reader.next()) {
        }
    }
}

QTEST_GUILESS_MAIN(MailReaderTest)
#include "MailReaderTest.moc"
