// SPDX-License-Identifier: GPL-3.0-or-later
// org.freedesktop.Notifications, without waiting for the answer.
#include "ui/DesktopNotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace askline {

void showDesktopNotice(const QString& title, const QString& text, NoticeSound sound)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking for a bus would start one
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("askline")},
                            {QStringLiteral("suppress-sound"), sound == NoticeSound::Off}};
    // The body may be read as markup: a lead's own words must not be.
    call << QStringLiteral("Askline") << uint(0) << QStringLiteral("askline") << title << text.toHtmlEscaped() << QStringList() << hints << int(-1);
    QDBusConnection::sessionBus().send(call);
}

} // namespace askline
