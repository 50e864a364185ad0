// SPDX-License-Identifier: GPL-3.0-or-later
// Reading test data and golden files.
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace askline::testing {

QString sourcePath(const QString& relative)
{
    return QStringLiteral(ASKLINE_SOURCE_DIR "/") + relative;
}

QByteArray testData(const QString& relative)
{
    QFile file(sourcePath(QStringLiteral("tests/data/") + relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool agreesWithGolden(const QString& relative, const QByteArray& actual)
{
    const QString path = sourcePath(QStringLiteral("tests/data/") + relative);
    if (qEnvironmentVariableIsSet("ASKLINE_BLESS")) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size();
    }
    const QByteArray expected = testData(relative);
    if (expected == actual)
        return true;
    qWarning("%s differs; what came:\n%s", qPrintable(relative), actual.constData());
    return false;
}

} // namespace askline::testing
