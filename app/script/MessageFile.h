// SPDX-License-Identifier: GPL-3.0-or-later
// One message as its file says it: an e-mail, a text or a letter with merge fields, and a line only a person can write.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

struct Message {
    QString title;
    QString key;
    QString kind; // "email", "text", "letter"
    QString ask;  // its kind; empty: it asks nothing
    QString subject;
    QString text; // paragraphs are parted by \n
    QStringList strays;
    Remarks remarks;
    QMap<QString, Place> places; // of each value, by its name in the file, and "title"

    bool operator==(const Message&) const = default;
};

struct ParsedMessage {
    Message message;
    QList<Diagnostic> diagnostics;

    bool operator==(const ParsedMessage&) const = default;
};

ParsedMessage parseMessage(QStringView source);
QString print(const Message& message);

QStringList messageKinds();
// The field that stands for the line only a person can write.
QString personalField();

} // namespace askline::script
