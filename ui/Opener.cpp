// SPDX-License-Identifier: GPL-3.0-or-later
// In a build environment of its own the desktop is outside: it is reached through a pipe.
#include "ui/Opener.h"

#include "ui/shell/DeviceKeys.h"

#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace askline {

namespace {

bool isAllowed(const QUrl& url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel"),
                                     QStringLiteral("sms"), QStringLiteral("file")};
    return url.isValid() && schemes.contains(url.scheme());
}

bool openUrl(const QUrl& url)
{
    if (!isAllowed(url))
        return false;
    QFile outside(qEnvironmentVariable("ASKLINE_HOST_OPEN"));
    if (!outside.fileName().isEmpty() && outside.open(QIODevice::WriteOnly))
        return outside.write(url.toEncoded() + '\n') > 0;
    return QDesktopServices::openUrl(url);
}

} // namespace

bool dialNumber(const QString& number, const QSettings& settings)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    if (digits.isEmpty())
        return false;
    QStringList command = QProcess::splitCommand(settings.value(device::dialCommand).toString());
    if (command.isEmpty())
        return openUrl(QUrl(QStringLiteral("tel:") + digits));
    bool placed = false;
    for (QString& word : command)
        if (word.contains(QStringLiteral("{number}"))) {
            word.replace(QStringLiteral("{number}"), digits);
            placed = true;
        }
    if (!placed)
        command += digits;
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command);
}

bool openOutside(const QString& address)
{
    return openUrl(QUrl::fromUserInput(address));
}

bool mailFile(const QString& to, const QString& subject, const QString& file)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    const bool isOption = to.startsWith(u'-') || file.startsWith(u'-');
    return !program.isEmpty() && !isOption && QFile::exists(file) &&
           QProcess::startDetached(program, {QStringLiteral("--utf8"), QStringLiteral("--subject"), subject, QStringLiteral("--attach"), file, to});
}

} // namespace askline
