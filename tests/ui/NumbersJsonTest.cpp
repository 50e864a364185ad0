// SPDX-License-Identifier: GPL-3.0-or-later
// The page of numbers beside `asklinectl numbers`, over the sample firm: each says the same.
#include "app/cli/Program.h"
#include "app/workspace/sample/SampleWorkspace.h"
#include "tests/support/TestWorkspace.h"
#include "ui/numbers/FigureTable.h"
#include "ui/numbers/NumbersPage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

QJsonObject numbersOf(const QString& file, Moment at)
{
    QByteArray in;
    QByteArray out;
    QByteArray err;
    {
        QTextStream inStream(&in, QIODevice::ReadOnly);
        QTextStream outStream(&out, QIODevice::WriteOnly);
        QTextStream errStream(&err, QIODevice::WriteOnly);
        cli::run({"numbers", file, "--json", "--at", at.in(QTimeZone::utc()).toString(Qt::ISODate)}, {inStream, outStream, errStream});
    }
    if (!err.isEmpty())
        qWarning("%s", err.constData());
    return QJsonDocument::fromJson(out).object();
}

// "work/tried": a key within a key.
QJsonValue valueAt(QJsonValue value, const QString& path)
{
    for (const QString& key : path.split(u'/'))
        value = value.toObject().value(key);
    return value;
}

} // namespace

class NumbersJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("XDG_CONFIG_HOME", test_.path("config").toUtf8());
        const QString file = test_.path("sample.askline");
        QVERIFY(createSampleWorkspace(file, {}, test_.surroundings()));
        desk_ = std::move(*Desk::open(file, test_.surroundings(), Desk::Threads::Here));
        page_ = std::make_unique<NumbersPage>(*desk_, requests_, settings_);
        page_->resize(1000, 900);
        page_->show();
        page_->activate();
        for (const char* section : {"overview", "follow", "asks", "money", "readiness", "clients"}) {
            page_->showSection(section);
            page_->activate();
        }
        json_ = numbersOf(file, test_.clock().now());
        QVERIFY(!json_.isEmpty());
    }

    void theTablesCountWhatTheCommandLineGives_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* table, int column, const char* list, const char* key) {
            QTest::addRow("%s: %s", table, key) << QString::fromLatin1(table) << column << QString::fromLatin1(list) << QString::fromLatin1(key);
        };
        row("How far leads come", 1, "funnel", "reached");
        row("How far leads come", 2, "funnel", "moved_on");
        row("How far leads come", 3, "funnel", "open");
        row("Time in each stage", 1, "time_in_stage", "there");
        row("Why leads are lost", 0, "lost_for", "reason");
        row("Why leads are lost", 1, "lost_for", "leads");
        row("Side by side", 0, "side_by_side/source", "name");
        row("Side by side", 2, "side_by_side/source", "contacted");
        row("Side by side", 3, "side_by_side/source", "conversation");
        row("Side by side", 4, "side_by_side/source", "conversion/part");
        row("Week by week", 1, "weeks", "touches");
        row("Week by week", 2, "weeks", "on_fresh");
        row("Week by week", 3, "weeks", "reached");
        row("Week by week", 4, "weeks", "asks");
        row("Week by week", 5, "weeks", "yes");
        row("Week by week", 6, "weeks", "action_minutes");
        row("Week by week", 7, "weeks", "motion_minutes");
        row("Effort by tier", 1, "tiers", "leads");
        row("Effort by tier", 4, "tiers", "won");
        row("People", 0, "people", "person");
        row("People", 1, "people", "work/tried");
        row("Objections", 1, "objections", "raised");
        row("Sources", 0, "sources", "source");
        row("Sources", 1, "sources", "leads");
        row("Campaigns", 2, "campaigns", "leads");
    }

    void theTablesCountWhatTheCommandLineGives()
    {
        QFETCH(QString, table);
        QFETCH(int, column);
        QFETCH(QString, list);
        QFETCH(QString, key);
        QStringList given;
        for (const auto line : valueAt(json_, list).toArray()) {
            const QJsonValue value = valueAt(line, key);
            given += value.isUndefined() ? QStringLiteral("–") : value.toVariant().toString();
        }
        QVERIFY(!given.isEmpty());
        QCOMPARE(columnOf(table, column), given);
    }

    void theAsksAddUpToWhatTheCommandLineGives()
    {
        const QStringList keys{"asked", "yes", "no", "not_yet", "unanswered"};
        for (int i = 0; i < keys.size(); ++i) {
            int shown = 0;
            int given = 0;
            for (const QString& cell : columnOf("Asks", i + 1))
                shown += cell.toInt();
            for (const auto line : json_["asks"].toArray())
                given += line.toObject().value(keys[i]).toInt();
            QCOMPARE(shown, given);
        }
        QCOMPARE(columnOf("Asks", 7).count("–"), columnOf("Asks", 0).size() - valueAt(json_, "brought/by_kind").toArray().size());
    }

    void thePageSaysWhatTheCommandLineSays()
    {
        QStringList words;
        for (QLabel* label : page_->findChildren<QLabel*>())
            words += label->text();
        const QJsonArray says = json_["says"].toArray();
        QVERIFY(!says.isEmpty());
        for (const auto sentence : says)
            QVERIFY2(std::ranges::any_of(words, [&](const QString& shown) { return shown.contains(sentence.toString()); }), qPrintable(sentence.toString()));
    }

private:
    QStringList columnOf(const QString& name, int column)
    {
        for (FigureTable* table : page_->findChildren<FigureTable*>())
            if (table->accessibleName() == name) {
                QStringList cells;
                for (const QString& line : table->asText().split(u'\n', Qt::SkipEmptyParts).mid(1))
                    cells += line.section(u'\t', column, column);
                return cells;
            }
        return {};
    }

    TestWorkspace test_;
    QSettings settings_{test_.path("device.ini"), QSettings::IniFormat};
    Requests requests_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<NumbersPage> page_;
    QJsonObject json_;
};

QTEST_MAIN(NumbersJsonTest)
#include "NumbersJsonTest.moc"
