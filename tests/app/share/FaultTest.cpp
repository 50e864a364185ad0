// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at each single call of a sync, and afterwards nothing is lost and everybody has the same.
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace askline::testing;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run runProgram(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(folder_.path()).mkpath("made/cloud"));
        QVERIFY(ctl("mia", {"new", path("mia.askline"), "--as", "Mia Kern"}));
        for (const char* name : {"Anna Berger", "Clara Dorn"})
            QVERIFY(ctl("mia", {"add", path("mia.askline"), QStringLiteral("name=") + QLatin1StringView(name), "--as", "Mia Kern"}));
        QVERIFY(ctl("mia", {"share", "init", path("mia.askline"), path("cloud"), "--as", "Mia Kern"}));
        const QDir share(path("cloud"));
        join_ = share.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        const QString joinFile = share.filePath(join_ + u'/' + QDir(share.filePath(join_)).entryList({"*.askline-join"}).value(0));
        QVERIFY(ctl("ben", {"share", "join", joinFile, path("ben.askline"), "--as", "Ben Adler"}));
        // Each has something to tell, and Mia has so many files that they are joined.
        for (int i = 0; i < 7; ++i) {
            QVERIFY(ctl("mia", {"edit", path("mia.askline"), "1", QStringLiteral("message=try %1").arg(i), "--as", "Mia Kern"}));
            QVERIFY(ctl("mia", {"share", "sync", path("mia.askline"), "--as", "Mia Kern"}));
        }
        QVERIFY(ctl("mia", {"edit", path("mia.askline"), "1", "message=Mia's last word", "--as", "Mia Kern"}));
        QVERIFY(ctl("ben", {"edit", path("ben.askline"), "2", "message=Ben's last word", "--as", "Ben Adler"}));
        QVERIFY(ctl("ben", {"share", "sync", path("ben.askline"), "--as", "Ben Adler"}));
    }

    void aSyncThatDiesAtAnyCallIsMadeGoodByTheNext()
    {
        const int calls = callsOfASync();
        QVERIFY(calls > 20);
        // Every call where that is asked for, else every few.
        const int step = qEnvironmentVariableIsSet("ASKLINE_ALL_FAULTS") ? 1 : 5;
        for (int call = 1; call <= calls; call += step) {
            begin();
            const Run died = sync("mia", {{"ASKLINE_FAULT", "die"}, {"ASKLINE_FAULT_AT", QString::number(call)}});
            // Two runs need not make quite as many calls.
            const bool wasOverBefore = died.exitCode == 0 && call > calls * 9 / 10;
            QVERIFY2(died.exitCode == 9 || wasOverBefore, qPrintable(QStringLiteral("at call %1: %2 %3").arg(call).arg(died.exitCode).arg(QString::fromUtf8(died.err))));
            QVERIFY2(comesTogether(), qPrintable(QStringLiteral("after call %1: %2").arg(call).arg(why_)));
        }
    }

    void aFullDiskLosesNothingAndSaysSo()
    {
        const int calls = callsOfASync();
        for (int call = 1; call <= calls; call += 17) {
            begin();
            const Run full = sync("mia", {{"ASKLINE_FAULT", "full"}, {"ASKLINE_FAULT_AT", QString::number(call)}});
            QVERIFY(full.exitCode == 0 || full.exitCode == 1);
            QVERIFY2(full.exitCode == 0 || !(full.err + full.out).isEmpty(), "it failed without a word");
            QVERIFY2(comesTogether(), qPrintable(QStringLiteral("after call %1: %2").arg(call).arg(why_)));
        }
    }

    void aFolderThatCanOnlyBeReadIsSaid()
    {
        begin();
        const Run run = sync("mia", {{"ASKLINE_FAULT", "readonly"}, {"ASKLINE_FAULT_UNDER", path("cloud")}});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.contains("permission"));
        QVERIFY2(comesTogether(), qPrintable(why_));
    }

    void aFolderThatRefusesToRenameIsWrittenToInPlace()
    {
        begin();
        const Run run = sync("mia", {{"ASKLINE_FAULT", "norename"}, {"ASKLINE_FAULT_UNDER", path("cloud")}});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(comesTogether(), qPrintable(why_));
    }

private:
    QString path(const QString& name) const { return folder_.filePath(QStringLiteral("now/") + name); }
    QString made() const { return folder_.filePath("made"); }

    QProcessEnvironment environmentOf(const QString& person) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", path(person));
        environment.insert("XDG_CONFIG_HOME", path(person));
        return environment;
    }

    bool ctl(const QString& person, const QStringList& arguments)
    {
        if (!QFile::exists(folder_.filePath("now")))
            QFile::link(made(), folder_.filePath("now"));
        const Run run = runProgram(qEnvironmentVariable("ASKLINE_BIN") + "/asklinectl", arguments, environmentOf(person));
        why_ = QString::fromUtf8(run.err);
        return run.exitCode == 0;
    }

    // Everything as it was made, under the same paths.
    void begin()
    {
        const QString fresh = folder_.filePath("fresh");
        QDir(fresh).removeRecursively();
        QCOMPARE(runProgram("cp", {"-a", made(), fresh}, QProcessEnvironment::systemEnvironment()).exitCode, 0);
        QFile::remove(folder_.filePath("now"));
        QVERIFY(QFile::link(fresh, folder_.filePath("now")));
    }

    Run sync(const QString& person, const QHash<QString, QString>& fault)
    {
        QProcessEnvironment environment = environmentOf(person);
        environment.insert("LD_PRELOAD", qEnvironmentVariable("ASKLINE_BIN") + "/libaskline_faulty_disk.so");
        environment.insert("ASKLINE_FAULT_UNDER", folder_.path());
        for (auto it = fault.cbegin(); it != fault.cend(); ++it)
            environment.insert(it.key(), it.value());
        // The system names files by where they really lie.
        environment.insert("ASKLINE_FAULT_UNDER", environment.value("ASKLINE_FAULT_UNDER").replace("/now/", "/fresh/"));
        return runProgram(qEnvironmentVariable("ASKLINE_BIN") + "/asklinectl", {"share", "sync", path(person + ".askline").replace("/now/", "/fresh/"), "--as", person}, environment);
    }

    int callsOfASync()
    {
        begin();
        const QString count = QDir::tempPath() + QStringLiteral("/askline-fault-count-%1").arg(QCoreApplication::applicationPid());
        sync("mia", {{"ASKLINE_FAULT_COUNT", count}, {"ASKLINE_FAULT_AT", "1000000000"}});
        QFile file(count);
        const int calls = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
        file.remove();
        return calls;
    }

    bool comesTogether()
    {
        for (const char* person : {"mia", "ben", "mia", "ben"})
            if (!ctl(QLatin1StringView(person), {"share", "sync", path(QLatin1StringView(person) + ".askline")}))
                return false;
        const auto leadsOf = [this](const QString& person) {
            return runProgram(qEnvironmentVariable("ASKLINE_BIN") + "/asklinectl", {"leads", path(person + ".askline"), "--json"}, environmentOf(person)).out;
        };
        const QByteArray mias = leadsOf("mia");
        if (!mias.contains("Mia's last word") || !mias.contains("Ben's last word"))
            why_ = QStringLiteral("a word is lost");
        else if (mias != leadsOf("ben"))
            why_ = QStringLiteral("they differ");
        else if (!ctl("mia", {"check", path("mia.askline")}))
            why_ = QStringLiteral("the file is damaged");
        else
            return true;
        return false;
    }

    QTemporaryDir folder_;
    QString join_;
    QString why_;
};

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
