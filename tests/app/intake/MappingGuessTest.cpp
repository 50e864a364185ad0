// SPDX-License-Identifier: GPL-3.0-or-later
// What columns mean: by their headers in several languages, by the program that wrote them, by their values.
#include "app/intake/MappingGuess.h"

#include "app/intake/ExportPresets.h"
#include "app/intake/HeaderAliases.h"

#include <QTest>

using namespace askline;
using namespace askline::intake;

class MappingGuessTest : public QObject {
    Q_OBJECT

    static Table table(const QStringList& headers, const QList<QStringList>& rows)
    {
        Table result{.headers = headers, .encoding = "UTF-8", .delimiter = u','};
        for (const QStringList& cells : rows)
            result.rows.append({result.rows.size() + 2, cells});
        return result;
    }
    static QString fields(const ColumnMapping& mapping)
    {
        QStringList names;
        for (const MappedColumn& column : mapping.columns)
            names.append(nameOf(column.field));
        return names.join(u' ');
    }

private Q_SLOTS:
    void headers_mean_fields_data();
    void headers_mean_fields();
    void others_are_not_the_lead();
    void a_preset_needs_its_whole_signature();
    void values_go_before_a_header_they_contradict();
    void a_bare_name_beside_a_first_name_is_the_last_name();
    void a_full_name_beside_a_first_name_stays_whole();
    void of_two_dates_the_better_named_wins();
    void an_empty_column_yields_to_a_filled_one();
    void choosing_takes_the_field_from_others();
    void signatures_differ_by_headers_and_ignore_the_problem_column();
};

void MappingGuessTest::headers_mean_fields_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* header, const char* field, const char* label = "") {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(field) << QString::fromLatin1(label);
    };
    row("E-Mail", "email");
    row("E-Mail (Work)", "email", "work");
    row("Work email", "email", "work");
    row("Your Email Address *", "email");
    row("email2", "email");
    row("E-Mail privat", "email", "home");
    row("Mobile Phone", "phone", "mobile");
    row("Handynummer", "phone", "mobile");
    row("Telefon geschäftlich 2", "phone", "work");
    row("Téléphone portable", "phone", "mobile");
    row("Company phone", "phone", "work");
    row("Business Fax", "fax", "work");
    row("first_name", "first_name");
    row("firstName", "first_name");
    row("Ihr Vorname", "first_name");
    row("Apellidos", "last_name");
    row("Ihr Name", "name");
    row("Ansprechpartner", "name");
    row("Contact Name", "name");
    row("Nom et prénom", "name");
    row("Firmenname", "company");
    row("Account Name", "company");
    row("Job Title", "role");
    row("Poste", "role");
    row("Lead Source", "source");
    row("How did you hear about us?", "source");
    row("Datum der Anfrage", "received_at");
    row("Create Date (GMT+1)", "received_at");
    row("Nederland", "none");
    row("Uw bericht", "message");
    row("Kwota", "value");
    row("Do Not Call", "do_not_contact");
    row("Annual Revenue", "extra");
    row("Deal name", "extra");
    row("ad_name", "none");
    row("Birthday", "extra");
}

void MappingGuessTest::headers_mean_fields()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    QFETCH(QString, label);
    const auto meaning = meaningOfHeader(header);
    QCOMPARE(meaning ? nameOf(meaning->field) : QStringLiteral("none"), field);
    QCOMPARE(meaning ? meaning->label : QString(), label);
}

void MappingGuessTest::others_are_not_the_lead()
{
    const Table sample = table({QStringLiteral("Name"), QStringLiteral("Owner Email"), QStringLiteral("Created By"), QStringLiteral("Assigned Phone")},
                               {{QStringLiteral("Anna"), QStringLiteral("sam@us.example"), QStringLiteral("sam@us.example"), QStringLiteral("+49 30 5550101")}});
    QCOMPARE(fields(guessMapping(sample)), QStringLiteral("name extra extra extra"));
}

void MappingGuessTest::a_preset_needs_its_whole_signature()
{
    const QStringList whole{QStringLiteral("id"),      QStringLiteral("created_time"), QStringLiteral("ad_id"), QStringLiteral("campaign_id"),
                            QStringLiteral("form_id"), QStringLiteral("platform"),     QStringLiteral("email")};
    QVERIFY(presetFor(whole));
    QCOMPARE(presetFor(whole)->key, QStringLiteral("meta"));
    for (qsizetype i = 0; i + 1 < whole.size(); ++i) {
        QStringList part = whole;
        part.removeAt(i);
        QVERIFY(!presetFor(part));
    }
}

void MappingGuessTest::values_go_before_a_header_they_contradict()
{
    const Table sample = table({QStringLiteral("Kontakt"), QStringLiteral("Mail"), QStringLiteral("Date")},
                               {{QStringLiteral("a@x.example"), QStringLiteral("yes"), QStringLiteral("blue")},
                                {QStringLiteral("b@x.example"), QStringLiteral("no"), QStringLiteral("red")},
                                {QStringLiteral("c@x.example"), QStringLiteral("yes"), QStringLiteral("green")}});
    const ColumnMapping mapping = guessMapping(sample);
    QCOMPARE(fields(mapping), QStringLiteral("email extra extra"));
    QCOMPARE(mapping.columns[0].reason, (MappingReason{MappingReason::Kind::Values, QStringLiteral("email"), 100}));
}

void MappingGuessTest::a_bare_name_beside_a_first_name_is_the_last_name()
{
    const Table sample = table({QStringLiteral("Vorname"), QStringLiteral("Name")}, {{QStringLiteral("Anna"), QStringLiteral("Berger")}});
    QCOMPARE(fields(guessMapping(sample)), QStringLiteral("first_name last_name"));
}

void MappingGuessTest::a_full_name_beside_a_first_name_stays_whole()
{
    const Table sample = table({QStringLiteral("First Name"), QStringLiteral("Name")}, {{QStringLiteral("Anna"), QStringLiteral("Anna Berger")}});
    QCOMPARE(fields(guessMapping(sample)), QStringLiteral("first_name name"));
}

void MappingGuessTest::of_two_dates_the_better_named_wins()
{
    const QString day = QStringLiteral("2024-03-12");
    const Table sample = table({QStringLiteral("Date"), QStringLiteral("Created at"), QStringLiteral("Last Modified")}, {{day, day, day}});
    QCOMPARE(fields(guessMapping(sample)), QStringLiteral("extra received_at extra"));
}

void MappingGuessTest::an_empty_column_yields_to_a_filled_one()
{
    const Table sample = table({QStringLiteral("Company"), QStringLiteral("Employer")}, {{QString(), QStringLiteral("Berger GmbH")}});
    QCOMPARE(fields(guessMapping(sample)), QStringLiteral("extra company"));
}

void MappingGuessTest::choosing_takes_the_field_from_others()
{
    ColumnMapping mapping = guessMapping(table({QStringLiteral("First Name"), QStringLiteral("Last Name"), QStringLiteral("Whole")},
                                               {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}));
    mapping.choose(2, MappedField::Name);
    QCOMPARE(fields(mapping), QStringLiteral("extra extra name"));
    mapping.choose(0, MappedField::Email);
    mapping.choose(1, MappedField::Email);
    QCOMPARE(fields(mapping), QStringLiteral("email email name"));
}

void MappingGuessTest::signatures_differ_by_headers_and_ignore_the_problem_column()
{
    const QStringList headers{QStringLiteral("Name"), QStringLiteral("E-Mail")};
    QCOMPARE(headerSignature(headers), headerSignature({QStringLiteral("name "), QStringLiteral("e-mail")}));
    QCOMPARE(headerSignature(headers), headerSignature(headers + QStringList{QStringLiteral("askline_problem")}));
    QVERIFY(headerSignature(headers) != headerSignature({QStringLiteral("E-Mail"), QStringLiteral("Name")}));
}

QTEST_GUILESS_MAIN(MappingGuessTest)
#include "MappingGuessTest.moc"
