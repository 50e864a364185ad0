// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of import, call and edit: what was acknowledged is there, what was not shown is not, and
// every file opens sound.
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;

class KillTest : public QObject {
    Q_OBJECT

    static constexpr int moments = 200;
    static constexpr int rowsInFile = 600;

    QTemporaryDir folder_;
    Randomness random_{99};
    QString file_;

    QString program() const { return qEnvironmentVariable("ASKLINE_BIN") + QStringLiteral("/asklinectl"); }

    std::unique_ptr<QProcess> started(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder_.filePath(QStringLiteral("config")));
        process->setProcessEnvironment(environment);
        process->start(program(), arguments);
        return process;
    }

    // Lets it run for up to so many milliseconds, then kills it.
    void killAfter(QProcess& process, int milliseconds)
    {
        process.waitForFinished(1 + random_.below(milliseconds));
        process.kill();
        process.waitForFinished();
    }

    QString leadFile(int round)
    {
        const QString path = folder_.filePath(QStringLiteral("leads%1.csv").arg(round));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("Name,E-mail,Received,Message\n");
        for (int i = 0; i < rowsInFile; ++i)
            file.write(QStringLiteral("Person %1,p%1r%2@example.com,2026-03-01T10:00:00Z,Hello %1\n").arg(i).arg(round).toUtf8());
        return path;
    }

    int leadsNow()
    {
        auto workspace = Workspace::open(file_, {});
        if (!workspace)
            return -1;
        const auto report = checkWorkspace(**workspace, CheckDepth::Look);
        return report && report->problems.isEmpty() && report->waiting == 0 ? report->leads : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), qPrintable(program()));
        file_ = folder_.filePath(QStringLiteral("w.askline"));
        QVERIFY(Workspace::create(file_, {.person = "Robin", .region = "DE", .currency = "EUR", .timeZone = "Europe/Berlin"}, {}));
    }

    void anImportThatIsKilledIsThereWholeOrNotAtAll()
    {
        int before = 0;
        int shown = 0;
        for (int round = 0; round < moments / 2; ++round) {
            auto process = started({"import", file_, leadFile(round % 10), "--duplicates", "add", "--people", "fresh"});
            killAfter(*process, 300);
            // What an import showed before it was killed may still wait to be indexed: opening finishes that.
            {
                auto workspace = Workspace::open(file_, {});
                QVERIFY(workspace);
            }
            const int now = leadsNow();
            QVERIFY2(now >= 0, "the file is not sound");
            const int added = now - before;
            QVERIFY2(added == 0 || added == rowsInFile, qPrintable(QString::number(added)));
            shown += added > 0;
            before = now;
        }
        qInfo("%d of %d imports were shown before the kill", shown, moments / 2);
    }

    void whatWasAcknowledgedIsThere()
    {
        QSet<QString> acknowledged;
        QHash<QString, QString> companies;
        QHash<QString, int> touches;
        for (int round = 0; round < moments / 2; ++round) {
            auto process = started({"batch", file_});
            const auto known = QList<QString>(acknowledged.begin(), acknowledged.end());
            for (int i = 0; i < 30; ++i) {
                QJsonArray line{"add", QStringLiteral("name=Kill %1 %2").arg(round).arg(i)};
                if (!known.isEmpty() && i % 3 == 1)
                    line = {"edit", known[i % known.size()], QStringLiteral("company=C%1-%2").arg(round).arg(i)};
                else if (!known.isEmpty() && i % 3 == 2)
                    line = {"log", known[i % known.size()], "--outcome", "no-answer"};
                process->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
            }
            killAfter(*process, 200);
            while (process->canReadLine()) {
                const QJsonObject answer = QJsonDocument::fromJson(process->readLine()).object();
                const QString id = answer[QStringLiteral("id")].toString();
                if (id.isEmpty())
                    continue;
                acknowledged += id;
                companies[id] = answer[QStringLiteral("company")].toString();
                touches[id] = int(answer[QStringLiteral("timeline")].toArray().size());
            }
        }
        QVERIFY(acknowledged.size() > 50);
        auto workspace = Workspace::open(file_, {});
        QVERIFY(workspace);
        for (const QString& id : acknowledged) {
            const auto sheet = readLeadSheet(**workspace, *LeadId::fromHex(id));
            QVERIFY(sheet);
            QVERIFY(sheet->touches.size() >= touches[id]);
            // A later edit may have been written whose acknowledgement the kill swallowed, never an earlier one lost.
            QVERIFY(companies[id].isEmpty() || !sheet->contact.company.isEmpty());
        }
        QVERIFY(leadsNow() >= int(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
