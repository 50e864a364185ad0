// SPDX-License-Identifier: GPL-3.0-or-later
// An ask is told from motion in mails, notes and drafts that were made up for it, and the reason is given.
#include "app/planning/asks/AskReader.h"

#include <QTest>

using namespace askline;

namespace {

const AskReader& reader()
{
    static const AskReader reader;
    return reader;
}

QStringList texts(const QString& text, const QList<TextRange>& ranges)
{
    QStringList all;
    for (const TextRange& range : ranges)
        all += text.sliced(range.from, range.to - range.from);
    return all;
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class AskReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesAreTold_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<MessageClass>("what");
        QTest::addColumn<AskKind>("ask");
        using M = MessageClass;
        using K = AskKind;
        const auto row = [](const char* message, M what, K ask) { QTest::newRow(message) << QString::fromUtf8(message) << what << ask; };
        row("Can we talk Thursday at 3?", M::Action, K::Meeting);
        row("worth a chat?", M::Action, K::Meeting);
        row("Open to a quick call?", M::Action, K::Meeting);
        row("proposed demo next week, she said yes", M::Action, K::Meeting);
        row("Hi Anna,\nfollowing up on the proposal. Are you ready to go ahead?\n\nBest,\nTom", M::Action, K::Decision);
        row("Shall we do it?", M::Action, K::Decision);
        row("asked for the PO, not yet", M::Action, K::Sale);
        row("asked Bob for the order, he wants Tuesday", M::Action, K::Sale);
        row("Please sign the attached agreement and send it back to me.", M::Action, K::Signature);
        row("When can we expect the payment for invoice 1234?", M::Action, K::Payment);
        row("Who else in your network struggles with this? Could you introduce me?", M::Action, K::Referral);
        row("Could you send me the number of users and what you use today?", M::Action, K::Information);
        row("Let me know if you have any questions.", M::Motion, K::None);
        row("Hi Anna, just checking in. Hope all is well. Let me know if you need anything.", M::Motion, K::None);
        row("Thanks for the call today. As discussed I attach our brochure. Looking forward to hearing from you.", M::Motion, K::None);
        row("left voicemail", M::Motion, K::None);
        row("sent brochure as requested", M::Motion, K::None);
        row("talked about pricing, she will think about it", M::Motion, K::None);
        row("Researched the company and prepared the deck for Thursday", M::Preparation, K::None);
        row("Haben Sie am Donnerstag Zeit für ein kurzes Gespräch?", M::Action, K::Meeting);
        row("Bei Fragen stehe ich Ihnen jederzeit gerne zur Verfügung.", M::Motion, K::None);
        row("Seriez-vous disponible jeudi pour un appel ? Je suis libre dans la matinée.", M::Action, K::Meeting);
        row("¿Podemos hablar el jueves? Le llamo a la hora que usted diga.", M::Action, K::Meeting);
    }

    void messagesAreTold()
    {
        QFETCH(QString, message);
        const AskReading reading = reader().read(message);
        QFETCH(MessageClass, what);
        QVERIFY2(reading.what == what, qPrintable(nameOf(reading.what) + u' ' + QString::number(reading.probability)));
        QTEST(reading.ask, "ask");
    }

    void whatIsQuotedOrSignedIsNotRead()
    {
        const QString mail = text("Thanks, I got it.\n\nBest regards,\nTom Hale\nCan we help you? Call 0800 1234\n\nOn Mon, 2 Mar 2026 Anna wrote:\n> Can we talk on Thursday at 3?\n");
        QCOMPARE(reader().read(mail).what, MessageClass::Motion);
        QCOMPARE(texts(mail, sentencesOf(mail)), QStringList{text("Thanks, I got it.")});
    }

    void brokenLinesAreReadOn()
    {
        const QString mail = text("Dear Anna,\n\nI wanted to ask whether you and Mr. Smith could find the time for a\ncall this week. It costs $1,200.50 at\nmost.\n\n* first point\n* second point\n");
        QCOMPARE(texts(mail, sentencesOf(mail)), (QStringList{text("Dear Anna,"), text("I wanted to ask whether you and Mr. Smith could find the time for a\ncall this week."),
                                                              text("It costs $1,200.50 at\nmost."), text("* first point"), text("* second point")}));
    }

    void whatDecidedIsGivenWithItsPlace()
    {
        const QString mail = text("Hello Anna, thank you for your time. Can we talk on Thursday? Have a nice day.");
        const AskReading reading = reader().read(mail);
        QCOMPARE(texts(mail, reading.because).first(), text("Can we talk on Thursday?"));
        QVERIFY(reading.because.size() > 1);
        QVERIFY(texts(mail, reading.because)[1].startsWith(text("Can we talk")));
    }

    void whatWasReceivedIsNeverOnesOwnAsk()
    {
        const AskReading reading = reader().read(text("Can we talk on Thursday?"), Direction::Received);
        QCOMPARE(reading.what, MessageClass::Motion);
        QCOMPARE(reading.probability, 0.0);
    }

    void aMailToManyIsMotion()
    {
        QCOMPARE(reader().read(text("Dear customers, can we interest you in our new offer? Click here to order. To unsubscribe, click the link below.")).what, MessageClass::Motion);
    }

    void onesOwnPhrasesCount()
    {
        const QString note = text("did the handshake with Bob");
        QCOMPARE(reader().read(note).what, MessageClass::Motion);
        const AskReader own(u"[sale, noted]\ndid the handshake\n");
        QCOMPARE(own.read(note).what, MessageClass::Action);
        QCOMPARE(own.read(note).ask, AskKind::Sale);
    }

    void aCorrectionIsLearntAndSpreadsToTextsLikeIt()
    {
        const QString note = text("pinged Bob about the dog and pony show");
        const QString like = text("pinged Alice about the dog and pony show");
        const QString other = text("Thank you for the coffee, it was great to meet you.");
        QCOMPARE(reader().read(note).what, MessageClass::Motion);
        AskReader taught;
        const double before = taught.read(other).probability;
        taught.learn({{note, MessageClass::Action, AskKind::Meeting}});
        QCOMPARE(taught.read(note).what, MessageClass::Action);
        QCOMPARE(taught.read(note).ask, AskKind::Meeting);
        QVERIFY(taught.read(note).isSure);
        QCOMPARE(taught.read(like).what, MessageClass::Action);
        QVERIFY(std::abs(taught.read(other).probability - before) < 0.1);
    }

    void whatAsksNothingIsLearntToo()
    {
        const QString mail = text("Can you believe it is Friday already?");
        AskReader taught;
        taught.learn({{mail, MessageClass::Motion, AskKind::None}});
        QCOMPARE(taught.read(mail).what, MessageClass::Motion);
        QCOMPARE(taught.read(text("Can we talk on Thursday about the contract?")).what, MessageClass::Action);
        const QString plan = text("read through their annual report");
        taught.learn({{plan, MessageClass::Preparation, AskKind::None}});
        QCOMPARE(taught.read(plan).what, MessageClass::Preparation);
    }

    void anyTextMayBeACorrection()
    {
        for (const QString& hostile : {QString(), QString(QChar(0)), QStringLiteral("?"), QStringLiteral("a").repeated(4000), text("Let me know if you have any questions.")})
            for (const MessageClass what : {MessageClass::Action, MessageClass::Motion, MessageClass::Preparation}) {
                AskReader taught;
                taught.learn({{hostile, what, AskKind::Sale}});
                const double probability = taught.read(hostile).probability;
                QVERIFY(probability >= 0 && probability <= 1);
            }
    }

    void anyTextIsRead()
    {
        for (const QString& hostile : {QString(), QString(QChar(0)), QStringLiteral("?").repeated(10'000), QStringLiteral("a").repeated(300'000), QStringLiteral("can ").repeated(20'000) + u'?',
                                       QStringLiteral("> x\n").repeated(50'000), QString::fromUtf8("\u202e\u200b?!\ufeff")}) {
            const AskReading reading = reader().read(hostile);
            for (const TextRange& range : reading.because)
                QVERIFY(range.from >= 0 && range.to <= hostile.size() && range.from < range.to);
            QVERIFY(reading.probability >= 0 && reading.probability <= 1);
        }
    }

    void aModelComesBackAsItWasSaved()
    {
        AskModel model;
        model.grams.assign(size_t(1) << askGramBits, 3);
        model.kindGrams.assign(size_t(askKindCount) << kindGramBits, -2);
        model.bias = -1.5F;
        model.message[2] = 0.25F;
        const QByteArray saved = model.saved();
        const auto again = AskModel::read(saved);
        QVERIFY(again);
        QCOMPARE(again->saved(), saved);
        QVERIFY(!AskModel::read(saved.first(saved.size() - 1)));
        QVERIFY(!AskModel::read(QByteArray("nonsense")));
    }
};

QTEST_GUILESS_MAIN(AskReaderTest)
#include "AskReaderTest.moc"
