// SPDX-License-Identifier: GPL-3.0-or-later
// One e-mail in plain values: who, when, its text, and the headers that tell what kind it is.
#pragma once

#include "app/base/Clock.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace askline::intake {

struct MailAddress {
    QString name{};
    QString address{}; // case-folded
    bool operator==(const MailAddress&) const = default;
};

struct MailMessage {
    MailAddress from{};
    MailAddress replyTo{};
    QString to{}; // the first address
    QStringList recipients{};       // all of them, copies included, case-folded
    QStringList failedRecipients{}; // of a mail that could not be delivered, as far as it names them
    QString subject{};
    QString messageId{};
    std::optional<Moment> date{};
    QString text{}; // plain; made of the HTML where the mail has nothing else
    QString html{};
    bool isInThread = false;      // names a mail it answers
    bool isReport = false;        // of delivery
    bool isAutomatic = false;     // says that a program answered
    bool isBulk = false;          // to a list
    bool isFormHeader = false;    // a form plugin says that it sent it

    bool operator==(const MailMessage&) const = default;
};

// None where the bytes are no mail.
std::optional<MailMessage> readMail(const QByteArray& bytes);

// The text without what it quotes of an earlier mail.
QString withoutQuote(const QString& text);

// The mails of a mailbox file, each with the line it begins on.
struct MailPart {
    QByteArray bytes;
    qint64 line = 1;
};
class MailBoxReader {
public:
    explicit MailBoxReader(QByteArray bytes) : bytes_(std::move(bytes)) {}
    std::optional<MailPart> next();
    qint64 position() const { return at_; } // of the next mail
    double share() const { return bytes_.isEmpty() ? 1 : double(at_) / double(bytes_.size()); }

private:
    bool beginsMail(qsizetype at, bool afterEmpty) const;

    QByteArray bytes_;
    qsizetype at_ = 0;
    qint64 line_ = 1;
};

} // namespace askline::intake
