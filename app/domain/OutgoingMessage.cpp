// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6068: lines end with CR LF, and whatever could mean something to a reader of addresses is escaped.
#include "app/domain/OutgoingMessage.h"

#include <QUrl>

namespace askline {

namespace {

QString escaped(QString text)
{
    text.remove(QChar(0)).remove(u'\r').replace(u'\n', QStringLiteral("\r\n"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString addressOf(const OutgoingMessage& message)
{
    if (message.to.isEmpty())
        return {};
    const QString body = QStringLiteral("body=") + escaped(message.text);
    if (message.kind == TouchKind::Email)
        return QStringLiteral("mailto:%1?subject=%2&%3").arg(QString::fromLatin1(QUrl::toPercentEncoding(message.to, "@+")), escaped(message.subject), body);
    if (message.kind == TouchKind::Text)
        return QStringLiteral("sms:%1?%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(message.to, "+")), body);
    return {};
}

TouchLog logOfSent(LeadId lead, const OutgoingMessage& message, const Message* from)
{
    TouchLog log;
    log.touch.lead = lead;
    log.touch.kind = message.kind;
    log.touch.outcome = TouchOutcome::Sent;
    log.touch.subject = message.subject;
    log.touch.note = message.text;
    if (from)
        log.scripts += ScriptUse{{}, from->key, from->text, {}, {}};
    return log;
}

} // namespace askline
