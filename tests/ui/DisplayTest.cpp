// SPDX-License-Identifier: GPL-3.0-or-later
// One pass on a real X server: the program starts, opens a workspace and paints its window.
#include "tests/support/TestWorkspace.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace askline::testing;

class DisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowPaintsOnARealDisplay()
    {
        QVERIFY2(!QStandardPaths::findExecutable("xvfb-run").isEmpty(), "xvfb is not installed");
        TestWorkspace test;
        test.addLeads(20);
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("XDG_CONFIG_HOME", test.path("config"));
        environment.insert("XDG_DATA_HOME", test.path("data"));
        process.setProcessEnvironment(environment);
        process.start("xvfb-run", {"-a", "-s", "-screen 0 1366x768x24", qEnvironmentVariable("ASKLINE_BIN") + "/askline", "--measure", test.file()});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(out.startsWith("ready "), (out + process.readAllStandardError()).constData());
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(DisplayTest)
#include "DisplayTest.moc"
