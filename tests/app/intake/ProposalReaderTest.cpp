// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as proposals: identity, order of days, opt-outs, rejects and their file, arrival, and large and hostile files.
#include "app/intake/ProposalReader.h"

#include "app/base/Randomness.h"
#include "app/intake/ArrivalGuess.h"
#include "app/intake/LeadFile.h"
#include "app/intake/RejectsFile.h"
#include "tests/support/SourceTree.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;
using namespace askline::intake;

class ProposalReaderTest : public QObject {
    Q_OBJECT

    static ReadingRules rules(const char* region = "DE")
    {
        return {.region = QString::fromLatin1(region), .zone = QTimeZone("Europe/Berlin"), .currency = QStringLiteral("EUR")};
    }
    static QList<LeadProposal> all(ProposalSource& source)
    {
        QList<LeadProposal> leads;
        while (auto lead = source.next())
            leads.append(*lead);
        return leads;
    }
    static QList<LeadProposal> all(const QString& text, const char* region = "DE")
    {
        ProposalReader reader(sourceOfText(text), rules(region));
        return all(reader);
    }
    static QString day(const LeadProposal& lead) { return lead.receivedAt ? lead.receivedAt->dateIn(QTimeZone("Europe/Berlin")).toString(Qt::ISODate) : QString(); }

private Q_SLOTS:
    void the_order_of_days_is_decided_for_the_column();
    void the_order_of_days_is_found_far_down_the_file();
    void without_a_telling_day_the_region_decides();
    void numbered_rows_of_two_lists_are_not_the_same_leads();
    void the_same_file_read_again_gives_the_same_identities();
    void rows_that_differ_only_in_their_answers_are_different_leads();
    void opting_out_is_kept_and_silence_stays_silence();
    void the_country_of_the_row_reads_its_phone();
    void a_value_has_the_currency_it_or_its_header_names();
    void a_mangled_phone_is_kept_and_said();
    void a_name_too_long_is_kept_as_an_answer();
    void rejects_can_be_mended_and_imported_again();
    void arrival_is_guessed_from_the_data();
    void a_hundred_thousand_meta_rows();
    void any_bytes_do_no_harm();
};

void ProposalReaderTest::the_order_of_days_is_decided_for_the_column()
{
    const auto leads = all(QStringLiteral("Name,Created\nA,04/05/2024\nB,04/25/2024\nC,15.03.2024\n"));
    QCOMPARE(day(leads[0]), QStringLiteral("2024-04-05"));
    QCOMPARE(day(leads[2]), QStringLiteral("2024-03-15"));
}

void ProposalReaderTest::the_order_of_days_is_found_far_down_the_file()
{
    QString text = QStringLiteral("Name,Created\n");
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("N%1,04/05/2024\n").arg(i);
    const auto leads = all(text + QStringLiteral("Last,04/25/2024\n"));
    QCOMPARE(leads.size(), 5001);
    QCOMPARE(day(leads[0]), QStringLiteral("2024-04-05"));
}

void ProposalReaderTest::without_a_telling_day_the_region_decides()
{
    QCOMPARE(day(all(QStringLiteral("Name,Created\nA,04/05/2024\n"), "DE")[0]), QStringLiteral("2024-05-04"));
    QCOMPARE(day(all(QStringLiteral("Name,Created\nA,04/05/2024\n"), "US")[0]), QStringLiteral("2024-04-05"));
}

void ProposalReaderTest::numbered_rows_of_two_lists_are_not_the_same_leads()
{
    const auto one = all(QStringLiteral("ID,Name,Email\n1,Anna,anna@a.example\n2,Bo,bo@b.example\n"));
    const auto two = all(QStringLiteral("ID,Name,Email\n1,Carl,carl@c.example\n2,Bo,bo@b.example\n"));
    QVERIFY(one[0].identity != two[0].identity);
    QCOMPARE(one[1].identity, two[1].identity);
}

void ProposalReaderTest::the_same_file_read_again_gives_the_same_identities()
{
    for (const char* name : {"intake/ragged.csv", "intake/dates.csv", "intake/meta-utf16.csv", "intake/mails.mbox", "intake/google-webhook.json"}) {
        const QByteArray bytes = testing::testData(QString::fromLatin1(name));
        QList<QByteArray> first;
        for (int round = 0; round < 2; ++round) {
            auto source = openLeadBytes(bytes, {}, {.rules = rules()});
            QVERIFY(source);
            QList<QByteArray> identities;
            for (const LeadProposal& lead : all(**source)) {
                QVERIFY(!lead.identity.isEmpty());
                identities.append(lead.identity);
            }
            if (round == 0)
                first = identities;
            QCOMPARE(identities, first);
        }
    }
}

void ProposalReaderTest::rows_that_differ_only_in_their_answers_are_different_leads()
{
    const auto leads = all(QStringLiteral("Name,Email,Product\nA,a@a.example,Bike\nA,a@a.example,Car\nA,a@a.example,Car\n"));
    QVERIFY(leads[0].identity != leads[1].identity);
    QCOMPARE(leads[1].identity, leads[2].identity);
}

void ProposalReaderTest::opting_out_is_kept_and_silence_stays_silence()
{
    const auto leads = all(QStringLiteral("Name,Do Not Call,Email Opt Out\nA,TRUE,\nB,no,\nC,,\nD,0,1\nE,,2024-02-01\n"));
    QCOMPARE(leads[0].doNotContact, std::optional(true));
    QCOMPARE(leads[1].doNotContact, std::optional(false));
    QCOMPARE(leads[2].doNotContact, std::optional<bool>());
    QCOMPARE(leads[3].doNotContact, std::optional(true));
    QCOMPARE(leads[4].doNotContact, std::optional(true));
    QVERIFY(leads[0].contact.doNotContact);
}

void ProposalReaderTest::the_country_of_the_row_reads_its_phone()
{
    const auto leads = all(QStringLiteral("Name,Phone,Country\nA,079 555 01 12,Suisse\nB,079 555 01 12,\nC,(212) 555-0147,United States\n"));
    QCOMPARE(leads[0].contact.points[0].normal, QStringLiteral("+41795550112"));
    QCOMPARE(leads[0].contact.country, QStringLiteral("CH"));
    QVERIFY(leads[1].contact.points[0].normal.startsWith(u"+49"));
    QCOMPARE(leads[2].contact.points[0].normal, QStringLiteral("+12125550147"));
}

void ProposalReaderTest::a_value_has_the_currency_it_or_its_header_names()
{
    const auto leads = all(QStringLiteral("Name,Deal value (CHF),Created\nA,1200,\nB,$1200,\nC,lots,\n"));
    QCOMPARE(leads[0].value, (Money{120000, QStringLiteral("CHF")}));
    QCOMPARE(leads[1].value, (Money{120000, QStringLiteral("USD")}));
    QVERIFY(!leads[2].value);
    QCOMPARE(leads[2].form, (QList<FormAnswer>{{QStringLiteral("Deal value (CHF)"), QStringLiteral("lots")}}));
}

void ProposalReaderTest::a_mangled_phone_is_kept_and_said()
{
    ProposalReader reader(sourceOfText(QStringLiteral("Name,Phone\nA,4.91711E+11\nB,\"4,91711E+11\"\n")), rules());
    for (const LeadProposal& lead : all(reader)) {
        QVERIFY(lead.contact.points[0].typed.contains(u"E+11"));
        QVERIFY(!lead.contact.points[0].isReadable());
    }
    QCOMPARE(reader.remarks().size(), 2);
    QCOMPARE(reader.remarks()[0].kind, RowRemark::Kind::MangledPhone);
    QCOMPARE(reader.remarks()[0].field, QStringLiteral("Phone"));
}

void ProposalReaderTest::a_name_too_long_is_kept_as_an_answer()
{
    const auto leads = all(QStringLiteral("Name,Email\n") + QString(20'000, u'x') + QStringLiteral(",a@a.example\n"));
    QVERIFY(leads[0].contact.firstName.isEmpty());
    QCOMPARE(leads[0].form[0].answer.size(), 20'000);
}

void ProposalReaderTest::rejects_can_be_mended_and_imported_again()
{
    ProposalReader reader(sourceOfText(QStringLiteral("Name;E-Mail;Firma\nAnna;a@a.example;A\n;kein-mail;\n;;\"offen;B\n;;;zuviel\nBo;b@b.example;B\n")), rules());
    QCOMPARE(all(reader).size(), 2);
    QCOMPARE(reader.rejected().size(), 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    QVERIFY(writeRejects(path, reader.headers(), reader.rejected(), [](const RejectedRow& row) { return QStringLiteral("Line %1, \"%2\"").arg(row.line).arg(row.value); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("kein-mail", "c@c.example");
    const auto again = openLeadBytes(bytes, {}, {.rules = rules()});
    QVERIFY(again);
    QVERIFY((*again)->headers().contains(QStringLiteral("askline_problem")));
    const auto leads = all(**again);
    QCOMPARE(leads.size(), 2); // the mended one, and the open quote, now closed, with its company
    QCOMPARE(leads[0].contact.firstOf(ContactPoint::Kind::Email), QStringLiteral("c@c.example"));
    for (const LeadProposal& lead : leads)
        for (const FormAnswer& answer : lead.form)
            QVERIFY(answer.question != u"askline_problem");
    QVERIFY(!writeRejects(QStringLiteral("/nowhere/rejects.csv"), {}, {}));
}

void ProposalReaderTest::arrival_is_guessed_from_the_data()
{
    const Moment now = Moment::from(QDateTime(QDate(2024, 3, 15), QTime(12, 0), QTimeZone::utc()));
    const auto guess = [&](const char* text, const QStringList& headers = {}) { return guessArrival(all(QString::fromUtf8(text)), headers, now); };
    QCOMPARE(guess("Name,Created\nA,2024-03-14\nB,2024-03-10\nC,2024-01-01\n"), (ArrivalGuess{Arrival::Fresh, ArrivalGuess::Why::LatelyReceived, 67, {}}));
    QCOMPARE(guess("Name,Created\nA,2023-03-14\nB,2024-03-14\nC,2024-01-01\n"), (ArrivalGuess{Arrival::Backlog, ArrivalGuess::Why::LongAgo, 67, {}}));
    QCOMPARE(guess("Name,Email\nA,a@a.example\n"), (ArrivalGuess{Arrival::Backlog, ArrivalGuess::Why::NoTimes, 100, {}}));
    QCOMPARE(guess("Name,Status\nA,Won\nB,Won\nC,Open\n").why, ArrivalGuess::Why::MostlyWon);
    QCOMPARE(guess("Name,Rechnungsnummer\nA,1\n", {QStringLiteral("Name"), QStringLiteral("Rechnungsnummer")}),
             (ArrivalGuess{Arrival::Customers, ArrivalGuess::Why::CustomerColumns, 0, QStringLiteral("Rechnungsnummer")}));
    QCOMPARE(guessArrival({}, {}, now).why, ArrivalGuess::Why::NoTimes);
}

void ProposalReaderTest::a_hundred_thousand_meta_rows()
{
    QString text = QStringLiteral("id\tcreated_time\tad_id\tad_name\tcampaign_id\tcampaign_name\tform_id\tplatform\tfull_name\tphone_number\temail\twhat_do_you_need?\n");
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("l:%1\t2025-11-18T09:14:02+01:00\tag:1\tAd\tc:1\tAutumn\tf:1\tfb\tAnna Berger%1\tp:+4917012%2\tanna%1@example.com\tSome help, please\n")
                    .arg(i)
                    .arg(i, 6, 10, QChar(u'0'));
    QStringEncoder encoder("UTF-16LE", QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);
    QElapsedTimer timer;
    timer.start();
    const auto source = openLeadBytes(bytes, {}, {.rules = rules()});
    QCOMPARE((*source)->format(), QStringLiteral("meta"));
    int count = 0;
    while (const auto lead = (*source)->next())
        count += lead->contact.points.size() == 2 && lead->receivedAt && lead->contact.points[1].isReadable();
    QCOMPARE(count, 100'000);
    qInfo("100,000 rows became proposals in %lld ms", timer.elapsed());
    QVERIFY((*source)->share() > 0.99);
}

void ProposalReaderTest::any_bytes_do_no_harm()
{
    Randomness random(23);
    const QList<QByteArray> starts{{}, "BEGIN:VCARD\n", "From x\nFrom: a@b.c\nSubject: x\n\n", "From: a@b.c\nSubject: x\nDate: y\n\n",
                                   "{\"user_column_data\":[", "Name,Email,Phone,Created,Note\n", "Name: x\nEmail: y\n", "\xff\xfe", "sep=;\n"};
    const QByteArray letters("\"',;\t\n\r|@.:/<>=+-0123456789eEaZ\0\xff\xc3\xa4{}[]", 39);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = starts[random.below(int(starts.size()))];
        for (int n = random.below(200); n > 0; --n)
            bytes.append(letters[random.below(int(letters.size()))]);
        if (const auto source = openLeadBytes(bytes, {}, {.rules = rules()}))
            for (int n = 0; n < 500 && (*source)->next(); ++n) {
            }
    }
}

QTEST_GUILESS_MAIN(ProposalReaderTest)
#include "ProposalReaderTest.moc"
