// SPDX-License-Identifier: GPL-3.0-or-later
// numbers, spend, campaign and profile on the command line: what a script reads.
#include "app/cli/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace askline;

class NumbersTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = 0;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.split('\n').value(0)).object(); }
    };

    QTemporaryDir folder_;
    QString file_;
    int files_ = 0;

    Ended ctl(const QStringList& words)
    {
        Ended ended;
        QByteArray in;
        {
            QTextStream inStream(&in, QIODevice::ReadOnly);
            QTextStream outStream(&ended.out, QIODevice::WriteOnly);
            QTextStream errStream(&ended.err, QIODevice::WriteOnly);
            ended.code = cli::run(words, {inStream, outStream, errStream});
        }
        return ended;
    }

    QString add(const QString& name, const QString& received)
    {
        return ctl({"add", file_, "name=" + name, "source=Website", "received_at=" + received, "--at", received, "--json"}).json().value("id").toString();
    }

    QString written(const QByteArray& text)
    {
        QFile file(folder_.filePath("spend.csv"));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", folder_.filePath("config").toUtf8()); }

    void init()
    {
        file_ = folder_.filePath(QStringLiteral("w%1.askline").arg(++files_));
        QCOMPARE(ctl({"new", file_, "--region", "DE", "--currency", "EUR", "--person", "Robin", "--at", "2026-03-01T08:00"}).code, 0);
    }

    void everyPartOfTheNumbersHasItsName()
    {
        const QString anna = add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "conversation", "--ask", "meeting", "--answer", "yes", "--at", "2026-03-02T09:30"}).code, 0);
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "conversation", "--ask", "sale", "--answer", "yes", "--won", "--value", "1200", "--at", "2026-03-04T10:00"}).code, 0);
        const QJsonObject json = ctl({"numbers", file_, "--at", "2026-03-05T10:00", "--json"}).json();
        for (const char* part : {"leads", "conversion", "won_value", "funnel", "first_contact", "sources", "time_in_stage", "lost_for", "follow_through", "tiers", "work", "weeks", "asks", "people", "objections",
                                 "wordings", "campaigns", "paybacks", "runway", "forecast", "by_source", "by_person", "scale_gate", "ready_to_scale", "capacity", "process", "repair_plan", "ideal_client",
                                 "side_by_side", "says"})
            QVERIFY2(json.contains(QLatin1StringView(part)), part);
        QCOMPARE(json["first_contact"].toObject()["median_minutes"].toInt(), 30);
        QCOMPARE(json["follow_through"].toObject()["contacts_to_win"].toObject()["median"].toInt(), 2);
        QCOMPARE(json["work"].toObject()["asks"].toInt(), 2);
        QCOMPARE(json["by_source"].toArray()[0].toObject()["share_of_won"].toDouble(), 1.0);
        QCOMPARE(json["won_value_by_touch"].toObject()["call"].toString(), "1200.00");
        QCOMPARE(json["ready_to_scale"].toBool(), false);
        QVERIFY(ctl({"numbers", file_, "--at", "2026-03-05T10:00"}).out.contains("Whether to buy more leads"));
    }

    void whatIsContactedAfterAnHourIsNotWithinIt()
    {
        const QString anna = add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "no-answer", "--at", "2026-03-02T10:40"}).code, 0);
        const QJsonObject first = ctl({"numbers", file_, "--at", "2026-03-05T10:00", "--json"}).json()["first_contact"].toObject();
        QCOMPARE(first["within_1h"].toDouble(), 0.0);
        QCOMPARE(first["within_4h"].toDouble(), 1.0);
    }

    void timeInAStageIsFromMoveToMove()
    {
        const QString anna = add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"edit", file_, anna, "stage=discovery", "--at", "2026-03-04T09:00"}).code, 0);
        QCOMPARE(ctl({"edit", file_, anna, "stage=proposal", "--at", "2026-03-04T09:30"}).code, 0);
        const QJsonArray stages = ctl({"numbers", file_, "--at", "2026-03-05T10:00", "--json"}).json()["time_in_stage"].toArray();
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages[0].toObject()["stage"].toString(), "initial-contact");
        QCOMPARE(stages[0].toObject()["median_minutes"].toInt(), 2 * 1440);
        QCOMPARE(stages[1].toObject()["median_minutes"].toInt(), 30);
        QCOMPARE(stages[2].toObject()["there"].toInt(), 1);
        QVERIFY(stages[2].toObject()["median_minutes"].isNull());
    }

    void hoursOfWorkAreSpentAtARate()
    {
        QCOMPARE(ctl({"spend", file_, "Website", "--hours", "2.5", "--rate", "80", "--json"}).json()["amount"].toString(), "200.00");
        QCOMPARE(ctl({"spend", file_, "Website", "--hours", "many", "--rate", "80"}).code, 2);
    }

    void aTableOfSpendingIsEnteredWholeOrNotAtAll()
    {
        const Ended good = ctl({"spend", file_, "--file", written("Date;Source;Amount;Kind\n2026-02-01;Website;1.200,50;setup\n2026-03-01;Fair;300;\n"), "--json"});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json()["added"].toInt(), 2);
        const Ended bad = ctl({"spend", file_, "--file", written("source,amount\nWebsite,100\nFair,much\n")});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.err.contains("spend.csv, line 3: amount: “much” is not an amount above zero"), bad.err.constData());
        QCOMPARE(ctl({"spend", file_, "--file", written("name,amount\nWebsite,100\n")}).code, 1);
        QCOMPARE(ctl({"spend", file_, "--file", folder_.filePath("none.csv")}).code, 1);
        QCOMPARE(ctl({"numbers", file_, "--json"}).json()["sources"].toArray().size(), 2);
        QCOMPARE(ctl({"undo", file_}).code, 0);
        QCOMPARE(ctl({"numbers", file_, "--json"}).json()["sources"].toArray().size(), 0);
    }

    void aCampaignIsPlannedChangedAndEnded()
    {
        const QJsonObject planned = ctl({"campaign", file_, "Spring", "--hypothesis", "Post is read", "--begins", "2026-03-01", "--days", "30", "--budget", "500", "--at", "2026-03-05T10:00", "--json"}).json();
        QCOMPARE(planned["hypothesis"].toString(), "Post is read");
        QCOMPARE(planned["days_run"].toInt(), 5);
        QCOMPARE(planned["budget"].toString(), "500.00");
        QCOMPARE(ctl({"campaign", file_, "Spring", "--changed", "Blue envelopes", "--at", "2026-03-06T10:00"}).code, 0);
        QCOMPARE(ctl({"campaign", file_, "Spring", "--stop", "", "--at", "2026-03-07T10:00"}).code, 1);
        const QJsonObject ended = ctl({"campaign", file_, "Spring", "--stop", "The printer is broken", "--at", "2026-03-07T10:00", "--json"}).json();
        QCOMPARE(ended["stopped"].toString(), "2026-03-07");
        QCOMPARE(ended["changes"].toArray().size(), 1);
        QCOMPARE(ctl({"campaign", file_, "Autumn", "--stop", "x"}).code, 1);
    }

    void whatWasSpentIsNobodysOwn()
    {
        add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"spend", file_, "Website", "300", "--on", "2026-03-02"}).code, 0);
        const auto costOf = [&](const QStringList& more) { return ctl(QStringList{"numbers", file_, "--at", "2026-03-05T10:00", "--json"} + more).json()["sources"].toArray()[0].toObject()["cost_per_lead"]; };
        QCOMPARE(costOf({}).toString(), "300.00");
        QVERIFY(costOf({"--owner", "Robin"}).isNull() || costOf({"--owner", "Robin"}).isUndefined());
    }

    void whatLossesSayIsCollectedFromTheCalls()
    {
        const QString anna = add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "conversation", "--note", "Too slow for us", "--lost", "timing", "--at", "2026-03-03T10:00"}).code, 0);
        QCOMPARE(ctl({"numbers", file_, "--at", "2026-03-05T10:00", "--json"}).json()["ideal_client"].toObject()["loss_words"].toArray().first().toString(), "Too slow for us");
    }

    void aLeadIsNotOverdueBeforeItsTargetHasPassed()
    {
        add("Anna Berger", "2026-03-06T20:00"); // a Friday evening
        const auto overdue = [&](const QString& at) { return ctl({"numbers", file_, "--at", at, "--json"}).json()["work"].toObject()["overdue"].toInt(); };
        QCOMPARE(overdue("2026-03-08T12:00"), 0);
        QCOMPARE(overdue("2026-03-10T12:00"), 1);
    }

    void aStepOfYesterdayIsOverdueToday()
    {
        const QString anna = add("Anna Berger", "2026-03-02T09:00");
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "conversation", "--next", "call", "--on", "2026-03-04", "--at", "2026-03-02T10:00"}).code, 0);
        const auto steps = [&](const QString& at) { return ctl({"numbers", file_, "--at", at, "--json"}).json()["work"].toObject()["overdue_steps"].toInt(); };
        QCOMPARE(steps("2026-03-04T12:00"), 0);
        QCOMPARE(steps("2026-03-05T08:00"), 1);
    }

    void theForecastOfLastMonthIsMadeFromWhatWasOpenThen()
    {
        const QString anna = add("Anna Berger", "2026-01-20T09:00");
        QCOMPARE(ctl({"edit", file_, anna, "value=1000", "--at", "2026-01-20T10:00"}).code, 0);
        QCOMPARE(ctl({"edit", file_, anna, "stage=close", "--at", "2026-02-10T10:00"}).code, 0);
        QCOMPARE(ctl({"log", file_, anna, "--touch", "call", "--outcome", "conversation", "--ask", "sale", "--answer", "yes", "--won", "--value", "1000", "--at", "2026-02-12T10:00"}).code, 0);
        add("Otto Birnbaum", "2026-02-20T09:00"); // came later
        const QJsonObject forecast = ctl({"numbers", file_, "--at", "2026-03-05T10:00", "--json"}).json()["forecast"].toObject();
        QCOMPARE(forecast["last_month"].toObject()["leads"].toInt(), 1);
        QCOMPARE(forecast["came_last_month"].toString(), "1000.00");
        QVERIFY(forecast["last_month"].toObject()["customers"].toDouble() < 0.2); // it had only just arrived
    }

    void settingsAreListedAndSetByName()
    {
        QCOMPARE(ctl({"settings", file_, "process_enter=By post", "process_days=30", "fuel=5000", "hours=1234 08:00-16:00"}).code, 0);
        const QJsonObject settings = ctl({"settings", file_, "--json"}).json();
        QCOMPARE(settings["process_enter"].toString(), "By post");
        QCOMPARE(settings["fuel"].toString(), "5000.00");
        QCOMPARE(settings["hours"].toString(), "1234 08:00-16:00");
        QVERIFY(ctl({"numbers", file_, "--json"}).json()["runway"].isObject());
        QCOMPARE(ctl({"settings", file_, "shoes=red"}).code, 1);
        QCOMPARE(ctl({"settings", file_, "refuel=200"}).code, 1);
        QCOMPARE(ctl({"settings", file_, "firm"}).code, 2);
    }

    void aProfileIsReplacedWhole()
    {
        QCOMPARE(ctl({"profile", file_, "role=owner*3", "country=DE", "--json"}).json()["traits"].toArray().size(), 2);
        QCOMPARE(ctl({"profile", file_, "message=urgent", "--json"}).json()["traits"].toArray().size(), 1);
        QCOMPARE(ctl({"profile", file_, "--json"}).json()["traits"].toArray().size(), 1);
        QCOMPARE(ctl({"profile", file_, "role=owner*30"}).code, 1);
        QCOMPARE(ctl({"profile", file_, "budget=10000"}).code, 1);
        QCOMPARE(ctl({"profile", file_, "shoes=red"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "NumbersTest.moc"
