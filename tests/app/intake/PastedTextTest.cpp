// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste: a table from a spreadsheet, a form's mail, a signature, one line.
#include "app/intake/PastedText.h"

#include <QTest>

using namespace askline;
using namespace askline::intake;

class PastedTextTest : public QObject {
    Q_OBJECT

    static QList<LeadProposal> leads(const QString& text)
    {
        QList<LeadProposal> result;
        OpenOptions options{.rules = {.region = QStringLiteral("DE"), .zone = QTimeZone::utc()}};
        if (auto source = openPastedText(text, options))
            while (auto lead = (*source)->next())
                result.append(*lead);
        return result;
    }

private Q_SLOTS:
    void a_table_from_a_spreadsheet_has_a_lead_a_row();
    void a_table_without_a_header_too();
    void a_signature_is_one_person();
    void a_form_mail_is_one_lead();
    void one_line_is_read_as_typed();
    void a_list_of_addresses_is_a_table();
    void prose_makes_no_lead();
};

void PastedTextTest::a_table_from_a_spreadsheet_has_a_lead_a_row()
{
    const auto found = leads(QStringLiteral("Name\tFirma\tE-Mail\nAnna Berger\tBerger GmbH\tanna@berger.example\nTom Kurz\tKurz AG\ttom@kurz.example\n"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].contact.company, QStringLiteral("Kurz AG"));
}

void PastedTextTest::a_table_without_a_header_too()
{
    const auto found = leads(QStringLiteral("Anna Berger\tBerger GmbH\tanna@berger.example"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].contact.firstOf(ContactPoint::Kind::Email), QStringLiteral("anna@berger.example"));
    QCOMPARE(found[0].contact.company, QStringLiteral("Berger GmbH"));
}

void PastedTextTest::a_signature_is_one_person()
{
    const auto found = leads(QStringLiteral("Dr. Jörg Kraus\nGeschäftsführer\n\nKraus Maschinenbau GmbH\nIndustriestr. 5\n45127 Essen\n"
                                            "T +49 201 5550101 | M +49 171 5550102 | F +49 201 5550199\njoerg@kraus.example | www.kraus.example"));
    QCOMPARE(found.size(), 1);
    const Contact& contact = found[0].contact;
    QCOMPARE(contact.firstName, QStringLiteral("Jörg"));
    QCOMPARE(contact.lastName, QStringLiteral("Kraus"));
    QCOMPARE(contact.role, QStringLiteral("Geschäftsführer"));
    QCOMPARE(contact.company, QStringLiteral("Kraus Maschinenbau GmbH"));
    QCOMPARE(contact.place, QStringLiteral("Essen"));
    QCOMPARE(contact.website, QStringLiteral("www.kraus.example"));
    QStringList points;
    for (const ContactPoint& point : contact.points)
        points.append(point.label + u' ' + point.normal);
    QCOMPARE(points, (QStringList{QStringLiteral(" +492015550101"), QStringLiteral("mobile +491715550102"), QStringLiteral(" joerg@kraus.example")}));
}

void PastedTextTest::a_form_mail_is_one_lead()
{
    const auto found = leads(QStringLiteral("Name: Anna Berger\nE-Mail: anna@berger.example\nWie viele Lizenzen?: 12\nNachricht: Hallo,\nbitte melden."));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].message, QStringLiteral("Hallo,\nbitte melden."));
    QCOMPARE(found[0].form, (QList<FormAnswer>{{QStringLiteral("Wie viele Lizenzen?"), QStringLiteral("12")}}));
}

void PastedTextTest::one_line_is_read_as_typed()
{
    const auto found = leads(QStringLiteral("Anna Berger, Berger GmbH, 0170 1234567"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].contact.lastName, QStringLiteral("Berger"));
    QCOMPARE(found[0].contact.company, QStringLiteral("Berger GmbH"));
}

void PastedTextTest::a_list_of_addresses_is_a_table()
{
    QCOMPARE(leads(QStringLiteral("Name;E-Mail\nAnna;anna@example.com\nTom;tom@example.com\n")).size(), 2);
}

void PastedTextTest::prose_makes_no_lead()
{
    QVERIFY(leads(QStringLiteral("we met yesterday,\nand it was good.\nnothing else, really")).isEmpty());
    QVERIFY(leads(QStringLiteral("  \n ")).isEmpty());
}

QTEST_GUILESS_MAIN(PastedTextTest)
#include "PastedTextTest.moc"
