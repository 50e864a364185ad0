// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text: the torture files, broken quotes, speed, and that what is written is read.
#include "app/intake/CsvReader.h"

#include "app/base/Randomness.h"
#include "app/intake/CsvDialect.h"
#include "app/intake/RejectsFile.h"
#include "app/intake/TableReader.h"
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace askline;
using namespace askline::intake;

namespace {

struct Read {
    qint64 line;
    QStringList cells;
    bool whole;
    bool operator==(const Read&) const = default;
};

QList<Read> all(const QString& text, QChar delimiter = u',')
{
    QList<Read> records;
    CsvReader reader(text, delimiter);
    CsvRecord record;
    while (reader.next(record)) {
        QStringList cells;
        for (const QStringView cell : record.cells)
            cells.append(cell.toString());
        records.append({record.line, cells, record.state == CsvRecord::State::Whole});
    }
    return records;
}

QString randomCell(Randomness& random, bool ascii)
{
    static const QString letters = QStringLiteral("ab \"\"',;|\t\n\r\r\n=x1é");
    static const QString wide = QStringLiteral("ab \"\"',;|\t\n\r\r\n=x1éß€Ж漢");
    QString cell;
    for (int n = random.below(8); n > 0; --n) {
        const QString& from = ascii ? letters : wide;
        cell += from[random.below(int(from.size()))];
    }
    return cell;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_the_spectrum_data();
    void reads_the_spectrum();
    void lines_are_counted_where_records_begin();
    void quotes_inside_a_plain_cell_are_text();
    void quotes_inside_a_quoted_cell_are_text_where_it_does_not_end();
    void an_open_quote_costs_its_own_line_only();
    void an_open_quote_at_the_end_costs_its_own_line_only();
    void spaces_before_and_after_quotes_are_dropped();
    void a_cell_may_be_ten_megabytes();
    void many_open_quotes_take_linear_time_data();
    void many_open_quotes_take_linear_time();
    void what_is_written_is_read();
    void what_is_written_in_any_encoding_is_read();
    void random_bytes_do_no_harm();
    void delimiters_are_found_data();
    void delimiters_are_found();
    void headers_are_made_unique();
    void a_hundred_thousand_rows_are_read_fast();
};

void CsvReaderTest::reads_the_spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(testing::sourcePath(QStringLiteral("tests/data/csv-spectrum/csvs")));
    for (const QString& file : folder.entryList({QStringLiteral("*.csv")}))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void CsvReaderTest::reads_the_spectrum()
{
    QFETCH(QString, name);
    const QByteArray bytes = testing::testData(QStringLiteral("csv-spectrum/csvs/%1.csv").arg(name));
    const auto json = QJsonDocument::fromJson(testing::testData(QStringLiteral("csv-spectrum/json/%1.json").arg(name)));
    QJsonArray wanted = json.array();
    if (name == u"location_coordinates") { // there the package gives one object, with another phone number than its CSV
        QJsonObject row = json.object();
        row.insert(QStringLiteral("Contact Phone Number"), QStringLiteral("2095257564"));
        wanted = {row};
    }
    TableReader reader(sourceOfBytes(bytes));
    const Table table = readWhole(reader);
    QJsonArray came;
    for (const TableRow& row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.headers.size(); ++i)
            object.insert(table.headers[i], row.cells.value(i));
        came.append(object);
    }
    QCOMPARE(came, wanted);
}

void CsvReaderTest::lines_are_counted_where_records_begin()
{
    const QList<Read> records = all(QStringLiteral("a,b\r\n\r\n\"x\r\ny\nz\",1\rc,d\n\"\",\n"));
    QCOMPARE(records, (QList<Read>{{1, {QStringLiteral("a"), QStringLiteral("b")}, true},
                                   {3, {QStringLiteral("x\r\ny\nz"), QStringLiteral("1")}, true},
                                   {6, {QStringLiteral("c"), QStringLiteral("d")}, true},
                                   {7, {QString(), QString()}, true}}));
}

void CsvReaderTest::quotes_inside_a_plain_cell_are_text()
{
    QCOMPARE(all(QStringLiteral("36'37.8\"N,6\" pipe,a\"b\"\n")).first().cells,
             (QStringList{QStringLiteral("36'37.8\"N"), QStringLiteral("6\" pipe"), QStringLiteral("a\"b\"")}));
}

void CsvReaderTest::quotes_inside_a_quoted_cell_are_text_where_it_does_not_end()
{
    QCOMPARE(all(QStringLiteral("\"He said \"hello\" to me\",x\n")).first().cells,
             (QStringList{QStringLiteral("He said \"hello\" to me"), QStringLiteral("x")}));
}

void CsvReaderTest::an_open_quote_costs_its_own_line_only()
{
    const QList<Read> records = all(QStringLiteral("1,\"open,a\n2,\"closed\",b\n3,c,d\n"));
    QCOMPARE(records, (QList<Read>{{1, {QStringLiteral("1"), QStringLiteral("\"open,a")}, false},
                                   {2, {QStringLiteral("2"), QStringLiteral("closed"), QStringLiteral("b")}, true},
                                   {3, {QStringLiteral("3"), QStringLiteral("c"), QStringLiteral("d")}, true}}));
}

void CsvReaderTest::an_open_quote_at_the_end_costs_its_own_line_only()
{
    const QList<Read> records = all(QStringLiteral("1,\"open\n2,b\n3,c"));
    QCOMPARE(records.size(), 3);
    QVERIFY(!records[0].whole);
    QCOMPARE(records[1].cells.value(1), QStringLiteral("b"));
    QCOMPARE(records[2].line, 3);
}

void CsvReaderTest::spaces_before_and_after_quotes_are_dropped()
{
    QCOMPARE(all(QStringLiteral("a, \"b, c\" ,d\n")).first().cells,
             (QStringList{QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("d")}));
    QCOMPARE(all(QStringLiteral("a, \"Bob\" Smith,d\n")).first().cells.value(1), QStringLiteral(" \"Bob\" Smith"));
}

void CsvReaderTest::a_cell_may_be_ten_megabytes()
{
    const QString cell = QStringLiteral("line \"quoted\", and more\n").repeated(450'000);
    const QList<Read> records = all(QStringLiteral("a,b\n") + csvLine({cell, QStringLiteral("x")}) + QStringLiteral("\nc,d\n"));
    QCOMPARE(records.size(), 3);
    QVERIFY(records[1].cells.first() == cell);
}

void CsvReaderTest::many_open_quotes_take_linear_time_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("opens") << QStringLiteral("\"a\n");
    QTest::newRow("opens after text") << QStringLiteral("x,\"a\n");
    QTest::newRow("empty and text") << QStringLiteral("\"\"a\n");
    QTest::newRow("three") << QStringLiteral("\"\"\"a\n");
    QTest::newRow("spaced") << QStringLiteral("x, \"a\n");
    QTest::newRow("no line breaks") << QStringLiteral("\"a ,");
    QTest::newRow("spaced without line breaks") << QStringLiteral(" \"a ,");
}

void CsvReaderTest::many_open_quotes_take_linear_time()
{
    QFETCH(QString, line);
    QElapsedTimer timer;
    timer.start();
    const QList<Read> records = all(line.repeated(200'000));
    QVERIFY(!records.isEmpty());
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void CsvReaderTest::what_is_written_is_read()
{
    Randomness random(7);
    for (int round = 0; round < 2000; ++round) {
        const QChar delimiter = QStringLiteral(",;\t|")[random.below(4)];
        const QString lineBreak = QStringList{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}[random.below(3)];
        QList<QStringList> wanted;
        QString text;
        for (int rows = 1 + random.below(6); rows > 0; --rows) {
            QStringList cells;
            for (int n = 1 + random.below(5); n > 0; --n)
                cells.append(randomCell(random, false));
            wanted.append(cells);
            text += csvLine(cells, delimiter) + (rows == 1 && random.below(2) ? QString() : lineBreak);
        }
        QList<QStringList> came;
        for (const Read& record : all(text, delimiter))
            came.append(record.cells);
        QVERIFY2(came == wanted, qPrintable(text));
    }
}

void CsvReaderTest::what_is_written_in_any_encoding_is_read()
{
    Randomness random(11);
    for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
        for (int round = 0; round < 100; ++round) {
            const bool narrow = QByteArrayView(encoding) == "windows-1252";
            Table wanted;
            wanted.headers = QStringList{QStringLiteral("Name"), QStringLiteral("E-Mail"), QStringLiteral("Größe")};
            QString text = csvLine(wanted.headers, u';') + QStringLiteral("\r\n");
            for (int n = 1; n <= 8; ++n) {
                const QStringList cells{QStringLiteral("Zoé Müller %1").arg(n), QStringLiteral("n%1@example.com").arg(n), randomCell(random, narrow)};
                wanted.rows.append({0, cells});
                text += csvLine(cells, u';') + QStringLiteral("\r\n");
            }
            QStringEncoder encoder(encoding, random.below(2) && !narrow ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            const QByteArray bytes = encoder.encode(text);
            TableReader reader(sourceOfBytes(bytes));
            const Table came = readWhole(reader);
            QCOMPARE(came.encoding, QByteArray(encoding));
            QCOMPARE(came.headers, wanted.headers);
            QCOMPARE(came.rows.size(), wanted.rows.size());
            for (qsizetype i = 0; i < came.rows.size(); ++i)
                QCOMPARE(came.rows[i].cells, wanted.rows[i].cells);
        }
}

void CsvReaderTest::random_bytes_do_no_harm()
{
    Randomness random(13);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int n = random.below(300); n > 0; --n)
            bytes.append(random.below(3) ? "\",;\n\r\t|a@. \0\xff\xfe"[random.below(14)] : char(random.below(256)));
        TableReader reader(sourceOfBytes(bytes));
        const Table table = readWhole(reader);
        QVERIFY(table.rows.size() <= bytes.size());
    }
}

void CsvReaderTest::delimiters_are_found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QStringLiteral("a,b\n1,2\n") << QChar(u',');
    QTest::newRow("decimal commas") << QStringLiteral("Name;Betrag\nA;1,5\nB;2,5\nC;3,5\n") << QChar(u';');
    QTest::newRow("commas in text") << QStringLiteral("id\ttext\n1\ta, b, c\n2\td, e\n3\tf\n") << QChar(u'\t');
    QTest::newRow("bars") << QStringLiteral("name|mail\nBerger, Anna|a@example.com\nKurz, Tom|t@example.com\n") << QChar(u'|');
    QTest::newRow("one column") << QStringLiteral("email\na@example.com\nb@example.com\n") << QChar(u',');
    QTest::newRow("preamble") << QStringLiteral("Export, made today, by me\n\nname;mail;phone\nA;a@example.com;1\nB;b@example.com;2\n")
                              << QChar(u';');
}

void CsvReaderTest::delimiters_are_found()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(likelyDelimiter(text), delimiter);
}

void CsvReaderTest::headers_are_made_unique()
{
    QCOMPARE(uniqueHeaders({QStringLiteral("Email"), QString(), QStringLiteral(" Email"), QStringLiteral("Email"), QString()}),
             (QStringList{QStringLiteral("Email"), QStringLiteral("#2"), QStringLiteral("Email (2)"), QStringLiteral("Email (3)"),
                          QStringLiteral("#5")}));
}

void CsvReaderTest::a_hundred_thousand_rows_are_read_fast()
{
    QString text = QStringLiteral("name,email,phone,company,message\n");
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("\"Berger, Anna %1\",anna%1@example.com,+49 170 %1,Berger GmbH,%2\n").arg(i).arg(QStringLiteral("some words "), 0);
    QElapsedTimer timer;
    timer.start();
    CsvReader reader(text, u',');
    CsvRecord record;
    int count = 0;
    while (reader.next(record))
        ++count;
    QCOMPARE(count, 100'001);
    qInfo("%d records in %lld ms", count, timer.elapsed());
    QVERIFY(timer.elapsed() < 3000); // tens of milliseconds in a release build
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
