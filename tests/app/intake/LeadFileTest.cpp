// SPDX-License-Identifier: GPL-3.0-or-later
// Every format leads are known to arrive in, read whole and compared with what a person agreed to.
#include "app/intake/LeadFile.h"

#include "tests/app/intake/Listing.h"
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;
using namespace askline::intake;

class LeadFileTest : public QObject {
    Q_OBJECT

    static OpenOptions options()
    {
        return {.rules = {.region = QStringLiteral("DE"), .zone = QTimeZone("Europe/Berlin"), .currency = QStringLiteral("EUR")}};
    }
    static std::unique_ptr<ProposalSource> opened(const QByteArray& bytes, OpenOptions how = options())
    {
        auto source = openLeadBytes(bytes, {}, how);
        return source ? std::move(*source) : nullptr;
    }

private Q_SLOTS:
    void each_sample_file_becomes_the_leads_agreed_on_data();
    void each_sample_file_becomes_the_leads_agreed_on();
    void reading_twice_gives_the_same();
    void one_lead_with_two_offsets_has_one_identity();
    void an_override_goes_before_the_guess();
    void an_override_for_an_unknown_column_fails_by_name();
    void a_remembered_mapping_is_used_for_the_same_headers();
    void the_users_source_goes_before_the_platform_of_an_ad();
    void what_cannot_be_read_says_why();
    void mapping_survives_json();
};

void LeadFileTest::each_sample_file_becomes_the_leads_agreed_on_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(testing::sourcePath(QStringLiteral("tests/data/intake"))).entryList(QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void LeadFileTest::each_sample_file_becomes_the_leads_agreed_on()
{
    QFETCH(QString, name);
    auto source = openLeadFile(testing::sourcePath(QStringLiteral("tests/data/intake/") + name), options());
    QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
    QVERIFY(testing::agreesWithGolden(QStringLiteral("intake/expected/%1.json").arg(name), testing::listingOf(**source)));
}

void LeadFileTest::reading_twice_gives_the_same()
{
    const auto source = opened(testing::testData(QStringLiteral("intake/ragged.csv")));
    const QByteArray first = testing::listingOf(*source);
    source->rewind();
    QCOMPARE(testing::listingOf(*source), first);
}

void LeadFileTest::one_lead_with_two_offsets_has_one_identity()
{
    const auto source = opened("Name,Email,Created\n"
                               "Anna Berger,anna@example.com,2025-11-18T09:14:02+01:00\n"
                               "Anna  Berger,Anna@Example.com,2025-11-18T08:14:02+00:00\n"
                               "Anna Berger,anna@example.com,2025-11-19T08:14:02+00:00\n");
    const auto first = source->next();
    const auto second = source->next();
    const auto third = source->next();
    QCOMPARE(first->identity, second->identity);
    QVERIFY(first->identity != third->identity);
}

void LeadFileTest::an_override_goes_before_the_guess()
{
    OpenOptions how = options();
    how.overrides = QStringList{QStringLiteral("email=Kontakt"), QStringLiteral("note=#3"), QStringLiteral("title=Stelle")};
    const auto source = opened("Name;Kontakt;Farbe;E-Mail;Stelle\nAnna;anna@example.com;blau;zwei@example.com;Chefin\n", how);
    const auto lead = source->next();
    QCOMPARE(lead->contact.firstOf(ContactPoint::Kind::Email), QStringLiteral("anna@example.com"));
    QCOMPARE(lead->note, QStringLiteral("blau"));
    QCOMPARE(lead->contact.role, QStringLiteral("Chefin"));
}

void LeadFileTest::an_override_for_an_unknown_column_fails_by_name()
{
    OpenOptions how = options();
    how.overrides = QStringList{QStringLiteral("email=Contact")};
    const auto source = openLeadBytes("Name,Mail\nA,a@example.com\n", {}, how);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Failure::Kind::NotFound);
    QCOMPARE(source.error().subject, QStringLiteral("Contact"));
}

void LeadFileTest::a_remembered_mapping_is_used_for_the_same_headers()
{
    OpenOptions how = options();
    QByteArray asked;
    how.remembered = [&asked](const QByteArray& signature) {
        asked = signature;
        return std::optional(QJsonObject{{QStringLiteral("Farbe"), QStringLiteral("note")}});
    };
    const auto source = opened("Name;Farbe;E-Mail\nAnna;blau;a@example.com\n", how);
    QCOMPARE(asked, headerSignature({QStringLiteral("Name"), QStringLiteral("Farbe"), QStringLiteral("E-Mail")}));
    QCOMPARE(source->next()->note, QStringLiteral("blau"));
    QCOMPARE(source->mapping().columns[1].reason.kind, MappingReason::Kind::Remembered);
}

void LeadFileTest::the_users_source_goes_before_the_platform_of_an_ad()
{
    OpenOptions how = options();
    how.rules.source = QStringLiteral("Autumn ads");
    QVERIFY(opened(testing::testData(QStringLiteral("intake/meta-utf16.csv")), how)->next()->source.isEmpty());
}

void LeadFileTest::what_cannot_be_read_says_why()
{
    QCOMPARE(openLeadFile(QStringLiteral("/nowhere/leads.csv"), {}).error().kind, Failure::Kind::NotFound);
    QCOMPARE(openLeadFile(QStringLiteral("/tmp"), {}).error().kind, Failure::Kind::Unreadable);
    QCOMPARE(openLeadBytes({}, {}, {}).error().kind, Failure::Kind::BadInput);
    QCOMPARE(openLeadBytes("PK\x03\x04 and so on", {}, {}).error().detail, QStringLiteral("xlsx"));
    QCOMPARE(openLeadBytes(QByteArray(400, '\x01'), {}, {}).error().detail, QStringLiteral("binary"));
}

void LeadFileTest::mapping_survives_json()
{
    const auto source = opened("Name;Farbe;E-Mail;E-Mail\nAnna;blau;a@example.com;\n");
    const ColumnMapping again = withRemembered(source->mapping(), toJson(source->mapping()));
    QCOMPARE(again, source->mapping());
}

QTEST_GUILESS_MAIN(LeadFileTest)
#include "LeadFileTest.moc"
