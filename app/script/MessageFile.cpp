// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and prints .askmessage files.
#include "app/script/MessageFile.h"

#include "app/script/KeyedText.h"

namespace askline::script {

namespace {

// Also the order they are printed in.
const QStringList& names()
{
    static const QStringList names{QStringLiteral("key"), QStringLiteral("kind"), QStringLiteral("ask"), QStringLiteral("subject"),
                                   QStringLiteral("text")};
    return names;
}

} // namespace

QStringList messageKinds()
{
    static const QStringList kinds{QStringLiteral("email"), QStringLiteral("text"), QStringLiteral("letter")};
    return kinds;
}

QString personalField()
{
    return QStringLiteral("personal");
}

ParsedMessage parseMessage(QStringView source)
{
    const KeyedText text = parseKeyed(source, names(), TitleLine::Expected);
    ParsedMessage parsed;
    Message& message = parsed.message;
    parsed.diagnostics = text.diagnostics;
    message.title = text.title;
    message.key = text.value(u"key").text();
    message.kind = text.value(u"kind").text();
    message.ask = text.value(u"ask").text();
    message.subject = text.value(u"subject").text();
    message.text = text.value(u"text").text();
    message.strays = text.strays;
    message.remarks = text.remarks;
    message.places = text.places();
    return parsed;
}

QString print(const Message& message)
{
    KeyedPrinter out(names(), message.remarks);
    out.head(message.title, message.strays);
    const QString values[] = {message.key, message.kind, message.ask, message.subject, message.text};
    for (qsizetype i = 0; i < names().size(); ++i)
        out.value(names()[i], values[i]);
    return out.close();
}

} // namespace askline::script
