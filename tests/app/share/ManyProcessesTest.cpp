// SPDX-License-Identifier: GPL-3.0-or-later
// Five programs on five workspaces over one real folder, and a sync client that renames, tears, doubles and deletes what
// lies there while they work. ASKLINE_MINUTES makes it longer.
#include "app/base/Randomness.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;

class ManyProcessesTest : public QObject {
    Q_OBJECT

    static constexpr int devices = 5;
    static constexpr int rounds = 6;

private Q_SLOTS:
    void fiveProgramsAgreeWhateverTheSyncClientDoes()
    {
        begin();
        const qint64 minutes = qEnvironmentVariableIntValue("ASKLINE_MINUTES");
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; minutes ? timer.elapsed() < minutes * 60'000 : round < rounds; ++round) {
            inParallel([&](int device) { return workOf(device, round); }, {});
            inParallel([&](int device) { return started(device, {"share", "sync", file(device), "--as", person(device)}); }, [this] { disturb(); });
        }
        mend();
        for (int round = 0; round < 3; ++round)
            for (int device = 0; device < devices; ++device) {
                const Run done = run(device, {"share", "sync", file(device)});
                QVERIFY2(done.exitCode == 0, done.out.constData());
            }
        const QByteArray expected = leadsOf(0);
        for (const QString& name : std::as_const(acknowledged_))
            QVERIFY2(expected.contains(name.toUtf8()), qPrintable(name + " is lost"));
        for (int device = 1; device < devices; ++device)
            QVERIFY2(leadsOf(device) == expected, qPrintable(firstDifference(leadsOf(device), expected)));
        for (int device = 0; device < devices; ++device)
            QVERIFY(run(device, {"check", file(device)}).exitCode == 0);
    }

private:
    struct Run {
        int exitCode = -1;
        QByteArray out;
    };

    QString person(int device) const { return QStringLiteral("Person %1").arg(device); }
    QString file(int device) const { return folder_.filePath(QStringLiteral("%1/firm.askline").arg(device)); }

    std::unique_ptr<QProcess> started(int device, const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CONFIG_HOME", folder_.filePath(QString::number(device)));
        environment.insert("XDG_DATA_HOME", folder_.filePath(QString::number(device)));
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("ASKLINE_BIN") + "/asklinectl", arguments);
        return process;
    }

    Run run(int device, const QStringList& arguments)
    {
        const auto process = started(device, arguments);
        process->waitForFinished(300'000);
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput() + process->readAllStandardError()};
    }

    void begin()
    {
        for (int device = 0; device < devices; ++device)
            QVERIFY(QDir(folder_.path()).mkpath(QString::number(device)));
        QVERIFY(QDir(folder_.path()).mkpath("cloud"));
        QVERIFY(run(0, {"new", file(0), "--as", person(0)}).exitCode == 0);
        QVERIFY(run(0, {"add", file(0), "name=Anna Berger", "--as", person(0)}).exitCode == 0);
        QVERIFY(run(0, {"share", "init", file(0), folder_.filePath("cloud"), "--as", person(0)}).exitCode == 0);
        QDirIterator it(folder_.filePath("cloud"), {"*.askline-join"}, QDir::Files, QDirIterator::Subdirectories);
        const QString joinFile = it.next();
        share_ = QFileInfo(joinFile).path();
        for (int device = 1; device < devices; ++device)
            QVERIFY(run(device, {"share", "join", joinFile, file(device), "--as", person(device)}).exitCode == 0);
    }

    // All change one lead, and each adds one of its own.
    std::unique_ptr<QProcess> workOf(int device, int round)
    {
        const QString name = QStringLiteral("Lead %1 of %2").arg(round).arg(device);
        acknowledged_ += name;
        auto process = started(device, {"batch", file(device), "--as", person(device)});
        const auto line = [&](const QStringList& words) { process->write(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n'); };
        line({"add", "name=" + name});
        line({"edit", "1", QStringLiteral("message=round %1 of %2").arg(round).arg(device)});
        process->closeWriteChannel();
        return process;
    }

    template <class Start>
    void inParallel(Start start, const std::function<void()>& meanwhile)
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int device = 0; device < devices; ++device)
            processes.push_back(start(device));
        for (auto& process : processes)
            while (!process->waitForFinished(5) && process->state() != QProcess::NotRunning)
                if (meanwhile)
                    meanwhile();
    }

    QStringList files() const
    {
        QStringList files;
        for (QDirIterator it(share_ + "/d", QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files += it.next();
        return files;
    }

    // One bad deed of a sync client.
    void disturb()
    {
        const QStringList there = files();
        if (there.isEmpty())
            return;
        const QString victim = there[random_.below(int(there.size()))];
        if (victim.contains(QStringLiteral(" ("))) { // somebody tidies up
            QFile::remove(victim);
            return;
        }
        switch (random_.below(5)) {
        case 0: QFile::rename(victim, victim + QStringLiteral(" (conflicted copy %1)").arg(++copies_)); break;
        case 1: QFile::copy(victim, victim + QStringLiteral(" (%1)").arg(++copies_)); break;
        case 2: QFile::remove(victim); break;
        case 3: QFile::resize(victim, QFileInfo(victim).size() / 2); break;
        default:
            if (QFile out(share_ + QStringLiteral("/d/.syncing-%1").arg(++copies_)); out.open(QIODevice::WriteOnly))
                out.write(QByteArray(200, '\0'));
        }
    }

    // The client is done: what was torn goes, as a client that finishes would replace it.
    void mend()
    {
        for (const QString& path : files())
            if (random_.below(2))
                QFile::remove(path);
    }

    static QString firstDifference(const QByteArray& one, const QByteArray& other)
    {
        const QList<QByteArray> lines = one.split('\n');
        const QList<QByteArray> others = other.split('\n');
        for (qsizetype i = 0; i < std::max(lines.size(), others.size()); ++i)
            if (lines.value(i) != others.value(i))
                return QString::fromUtf8(lines.value(i) + "\n" + others.value(i));
        return {};
    }

    // What came at one moment stands on each device in the order in which it came there.
    QByteArray leadsOf(int device)
    {
        QList<QByteArray> lines;
        for (const QByteArray& line : run(device, {"leads", file(device), "--json", "--limit", "100000"}).out.split('\n')) {
            QJsonObject lead = QJsonDocument::fromJson(line).object();
            lead.remove("number"); // each file counts for itself
            lines += QJsonDocument(lead).toJson(QJsonDocument::Compact);
        }
        std::ranges::sort(lines);
        return lines.join('\n');
    }

    QTemporaryDir folder_;
    QString share_;
    QStringList acknowledged_;
    Randomness random_{7};
    int copies_ = 0;
};

QTEST_GUILESS_MAIN(ManyProcessesTest)
#include "ManyProcessesTest.moc"
