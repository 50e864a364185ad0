// SPDX-License-Identifier: GPL-3.0-or-later
// What encoding bytes are in.
#include "app/intake/Encoding.h"

#include "app/base/Randomness.h"

#include <QStringEncoder>
#include <QTest>

using namespace askline;
using namespace askline::intake;

class EncodingTest : public QObject {
    Q_OBJECT

    static QByteArray encoded(const QString& text, const char* encoding, bool mark = false)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder.encode(text);
    }

private Q_SLOTS:
    void texts_are_read_in_the_encoding_they_are_in_data();
    void texts_are_read_in_the_encoding_they_are_in();
    void a_damaged_byte_or_a_cut_end_does_not_change_the_encoding();
    void a_character_across_two_pieces_is_whole();
    void any_bytes_become_text();
};

void EncodingTest::texts_are_read_in_the_encoding_they_are_in_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("mark");
    const QString german = QStringLiteral("Name;Ort\r\nJörg Bäcker;Münster\r\nKäthe Süß;Düsseldorf\r\n");
    const QString french = QStringLiteral("Prénom,Société\nChloé,Lefèvre\nFrançois,Ça va\n");
    const QString polish = QStringLiteral("Imię;Miasto\nMałgorzata Wiśniewska;Łódź\nPaweł Żak;Gdańsk\n");
    const QString russian = QStringLiteral("Имя,Город\nАнна Петрова,Москва\nИван Сидоров,Санкт-Петербург\nОльга Смирнова,Казань\n");
    const QString greek = QStringLiteral("Όνομα,Πόλη\nΜαρία Παπαδοπούλου,Αθήνα\nΓιώργος Νικολάου,Θεσσαλονίκη\n");
    const QString japanese = QStringLiteral("名前,会社\n山田太郎,株式会社テスト\n鈴木花子,有限会社サンプル\n");
    const QString english = QStringLiteral("Name,City\nAnna,London\n");
    for (const char* wide : {"UTF-8", "UTF-16LE", "UTF-16BE"})
        for (const auto& [name, text] : {std::pair("german", german), {"polish", polish}, {"russian", russian}, {"japanese", japanese}, {"english", english}})
            for (const bool mark : {false, true})
                QTest::addRow("%s %s%s", wide, name, mark ? " marked" : "") << text << QByteArray(wide) << mark;
    for (const auto& [name, text] : {std::pair("german", german), {"french", french}}) {
        QTest::addRow("1252 %s", name) << text << QByteArray("windows-1252") << false;
        QTest::addRow("mac %s", name) << text << QByteArray("macintosh") << false;
        QTest::addRow("850 %s", name) << text << QByteArray("IBM850") << false;
    }
    QTest::newRow("1252 one name") << QStringLiteral("Name\nMüller\n") << QByteArray("windows-1252") << false;
    QTest::newRow("1250") << polish << QByteArray("windows-1250") << false;
    QTest::newRow("8859-2") << polish << QByteArray("ISO-8859-2") << false;
    QTest::newRow("1251") << russian << QByteArray("windows-1251") << false;
    QTest::newRow("1253") << greek << QByteArray("windows-1253") << false;
    QTest::newRow("Shift-JIS") << japanese << QByteArray("Shift_JIS") << false;
}

void EncodingTest::texts_are_read_in_the_encoding_they_are_in()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, mark);
    const QByteArray bytes = encoded(text, encoding.constData(), mark);
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(decoded(bytes) == text, QByteArray(guessEncoding(bytes).name + ": " + decoded(bytes).toUtf8()).constData());
}

void EncodingTest::a_damaged_byte_or_a_cut_end_does_not_change_the_encoding()
{
    QByteArray bytes = QStringLiteral("Name\nJörg Bäcker\nKäthe Süß\nFrançois Lefèvre\nMünster, Düsseldorf, Köln, Zürich, Gräfelfing\n").repeated(3).toUtf8();
    bytes[20] = char(0xff);
    QCOMPARE(guessEncoding(bytes).name, QByteArray("UTF-8"));
    bytes.truncate(bytes.indexOf("ß") + 1);
    QCOMPARE(guessEncoding(bytes).name, QByteArray("UTF-8"));
}

void EncodingTest::a_character_across_two_pieces_is_whole()
{
    const QByteArray bytes = "x" + QStringLiteral("ä").repeated(600'000).toUtf8();
    const TextPieces pieces = piecesOf(bytes, guessEncoding(bytes));
    QString text;
    int count = 0;
    while (pieces(text))
        ++count;
    QVERIFY(count > 1);
    QVERIFY(text == u'x' + QStringLiteral("ä").repeated(600'000));
}

void EncodingTest::any_bytes_become_text()
{
    Randomness random(17);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int n = random.below(60); n > 0; --n)
            bytes.append(char(random.below(256)));
        QVERIFY(decoded(bytes).size() <= bytes.size() * 2 + 2);
    }
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "EncodingTest.moc"
