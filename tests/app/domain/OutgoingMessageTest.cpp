// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that hand a message to the program that sends it.
#include "app/domain/OutgoingMessage.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace askline;

class OutgoingMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOfAnEmailArrivesAsItIs()
    {
        const OutgoingMessage message{TouchKind::Email, QStringLiteral("anna+x@example.com"), QStringLiteral("50 % & more?"),
                                      QStringLiteral("Hello,\n\n=1+1 #tag ä € 日本\n\"quoted\"")};
        const QUrl url(addressOf(message), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.path(QUrl::FullyDecoded), message.to);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), message.subject);
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded), QString(message.text).replace(QStringLiteral("\n"), QStringLiteral("\r\n")));
    }

    void nothingOfAHostileAddressBecomesAHeader()
    {
        const OutgoingMessage message{TouchKind::Email, QStringLiteral("a@b.c?bcc=eve@evil.example&x"), QStringLiteral("s&cc=eve@evil.example"),
                                      QStringLiteral("t&attach=/etc/passwd") + QChar(0)};
        const QUrlQuery query{QUrl(addressOf(message))};
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(!addressOf(message).contains(QStringLiteral("%00")));
    }

    void aTextGoesToItsNumberAndALetterNowhere()
    {
        QCOMPARE(addressOf({TouchKind::Text, QStringLiteral("+4930123"), {}, QStringLiteral("Hi & bye")}), QStringLiteral("sms:+4930123?body=Hi%20%26%20bye"));
        QVERIFY(addressOf({TouchKind::Letter, QStringLiteral("x"), {}, QStringLiteral("Hi")}).isEmpty());
        QVERIFY(addressOf({TouchKind::Email, {}, {}, QStringLiteral("Hi")}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(OutgoingMessageTest)
#include "OutgoingMessageTest.moc"
