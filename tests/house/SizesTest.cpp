// SPDX-License-Identifier: GPL-3.0-or-later
// Files stay small enough to be read: a question is asked at 500 lines.
#include "tests/support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace askline::testing;

namespace {

int linesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
}

} // namespace

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileIsLongerThanFiveHundredLines()
    {
        QStringList found;
        for (const char* folder : {"app", "ui", "tests"})
            for (QDirIterator it(sourcePath(QString::fromLatin1(folder)), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                if (const QString file = it.next(); linesIn(file) > 500)
                    found += QStringLiteral("%1: %2").arg(file).arg(linesIn(file));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theWindowIsAShell()
    {
        QVERIFY(QFile::exists(sourcePath(QStringLiteral("ui/shell/MainWindow.cpp"))));
        QVERIFY(linesIn(sourcePath(QStringLiteral("ui/shell/MainWindow.cpp"))) < 300);
    }
};

QTEST_GUILESS_MAIN(SizesTest)
#include "SizesTest.moc"
