// SPDX-License-Identifier: GPL-3.0-or-later
// A lead in one line: what is read as what, while it is typed and when it is done.
#include "app/intake/TypedLine.h"

#include "app/base/Randomness.h"

#include <QTest>

using namespace askline;
using namespace askline::intake;

class TypedLineTest : public QObject {
    Q_OBJECT

    static ReadingRules rules() { return {.region = QStringLiteral("DE"), .zone = QTimeZone::utc(), .currency = QStringLiteral("EUR")}; }
    // "name=Anna Berger|company=Berger GmbH", in the order of the text.
    static QString parts(const QString& line)
    {
        QStringList parts;
        for (const ReadRange& range : readTypedLine(line, rules(), {QStringLiteral("Autumn fair")}).ranges)
            parts.append(nameOf(range.what) + u'=' + line.mid(range.from, range.to - range.from));
        return parts.join(u'|');
    }

private Q_SLOTS:
    void a_line_is_read_into_its_parts_data();
    void a_line_is_read_into_its_parts();
    void the_proposal_holds_what_was_read();
    void ranges_stay_within_the_text_and_apart();
};

void TypedLineTest::a_line_is_read_into_its_parts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* line, const char* wanted) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(wanted);
    };
    row("", "");
    row("Anna", "name=Anna");
    row("Anna Berger", "name=Anna Berger");
    row("Anna Berger, ", "name=Anna Berger");
    row("Anna Berger, Berger GmbH, 0170 1234567, from Paul", "name=Anna Berger|company=Berger GmbH|phone=0170 1234567|referrer=from Paul");
    row("Anna Berger Berger GmbH 0170 1234567 anna@berger.example",
        "name=Anna Berger|company=Berger GmbH|phone=0170 1234567|email=anna@berger.example");
    row("Berger GmbH, +49 30 5550101", "company=Berger GmbH|phone=+49 30 5550101");
    row("anna@berger.example", "email=anna@berger.example");
    row("Tom O'Neil, Acme, 12k, via LinkedIn", "name=Tom O'Neil|company=Acme|value=12k|source=via LinkedIn");
    row("Tom, Acme, worth 3.500 €, from the fair", "name=Tom|company=Acme|value=worth 3.500 €|source=from the fair");
    row("Tom, from Autumn fair", "name=Tom|source=from Autumn fair");
    row("Eva von Arnim, Arnim KG, von Paul Stein", "name=Eva von Arnim|company=Arnim KG|referrer=von Paul Stein");
    row("Eva Lang, Lang AG, CEO, wants a demo in May, call mornings", "name=Eva Lang|company=Lang AG|role=CEO|note=wants a demo in May|note=call mornings");
    row("Ann Smith, 212-555-0133, www.smith.example", "name=Ann Smith|phone=212-555-0133|website=www.smith.example");
    row("Anna Berger, 017", "name=Anna Berger|company=017");
}

void TypedLineTest::a_line_is_read_into_its_parts()
{
    QFETCH(QString, line);
    QFETCH(QString, wanted);
    QCOMPARE(parts(line), wanted);
}

void TypedLineTest::the_proposal_holds_what_was_read()
{
    const TypedLead lead = readTypedLine(QStringLiteral("Anna Berger, Berger GmbH, 0170 1234567, anna@berger.example, 1.250,50 €, from Paul"), rules());
    QCOMPARE(lead.proposal.contact.firstName, QStringLiteral("Anna"));
    QCOMPARE(lead.proposal.contact.lastName, QStringLiteral("Berger"));
    QCOMPARE(lead.proposal.contact.company, QStringLiteral("Berger GmbH"));
    QCOMPARE(lead.proposal.contact.points.size(), 2);
    QCOMPARE(lead.proposal.contact.points[1].normal, QStringLiteral("+491701234567"));
    QCOMPARE(lead.proposal.value, (Money{125050, QStringLiteral("EUR")}));
    QCOMPARE(lead.referrer, QStringLiteral("Paul"));
}

void TypedLineTest::ranges_stay_within_the_text_and_apart()
{
    Randomness random(3);
    const QStringList words{QStringLiteral("Anna"), QStringLiteral("GmbH"), QStringLiteral(","), QStringLiteral(" from "), QStringLiteral("0170 12345"),
                            QStringLiteral("@x.de"), QStringLiteral("12k"), QStringLiteral("€"), QStringLiteral("www."), QStringLiteral(";"),
                            QStringLiteral("\t"), QStringLiteral("ß"), QStringLiteral("+49"), QStringLiteral("von ")};
    for (int round = 0; round < 3000; ++round) {
        QString line;
        for (int n = random.below(9); n > 0; --n)
            line += words[random.below(int(words.size()))];
        qsizetype end = 0;
        for (const ReadRange& range : readTypedLine(line, rules()).ranges) {
            QVERIFY2(range.from >= end && range.to > range.from && range.to <= line.size(), qPrintable(line));
            end = range.to;
        }
    }
}

QTEST_GUILESS_MAIN(TypedLineTest)
#include "TypedLineTest.moc"
