// SPDX-License-Identifier: GPL-3.0-or-later
// KMime reads the MIME; broken dates, missing headers and odd charsets are answered with what is there.
#include "app/intake/MailMessage.h"

#include "app/base/Folding.h"
#include "app/domain/Contact.h"
#include "app/intake/Encoding.h"
#include "app/intake/HtmlText.h"

#include <KMime/Message>

#include <QRegularExpression>

namespace askline::intake {

namespace {

constexpr qsizetype longestReport = 64 * 1024;

template <class Header>
MailAddress addressOf(const Header* header)
{
    if (!header || header->mailboxes().isEmpty())
        return {};
    const KMime::Types::Mailbox first = header->mailboxes().constFirst();
    return {cleanedLine(first.name()), normalEmail(QString::fromUtf8(first.address()))};
}

QString headerText(const KMime::Message& mail, const char* name)
{
    const auto* header = mail.headerByType(name);
    return header ? header->asUnicodeString().trimmed() : QString();
}

// KMime answers with Latin-1 where no charset is named; then the bytes themselves are asked.
QString textOf(const KMime::Content* part)
{
    if (!part)
        return {};
    const auto* type = part->contentType();
    const bool isNamed = type && !type->charset().isEmpty() && type->charset().toUpper() != "US-ASCII";
    return cleaned(isNamed ? part->decodedText() : decoded(part->decodedContent()));
}

void readTexts(KMime::Message& mail, MailMessage& message)
{
    const KMime::Content* plain = mail.mainBodyPart("text/plain");
    const KMime::Content* html = mail.mainBodyPart("text/html");
    const auto* type = mail.contentType();
    const bool isWholeHtml = type && type->mimeType().toLower() == "text/html";
    if (isWholeHtml)
        html = &mail;
    else if (!plain && !html && mail.contents().isEmpty())
        plain = &mail;
    message.html = textOf(html);
    message.text = isWholeHtml ? QString() : textOf(plain);
    if (message.text.isEmpty())
        message.text = plainFromHtml(message.html);
}

template <class Header>
void addRecipients(QStringList& recipients, const Header* header)
{
    if (!header)
        return;
    for (const KMime::Types::Mailbox& mailbox : header->mailboxes())
        if (const QString address = normalEmail(QString::fromUtf8(mailbox.address())); !address.isEmpty() && !recipients.contains(address))
            recipients += address;
}

// A report names them in a part of its own, others in a header or only in their words.
QStringList failedRecipientsOf(const KMime::Message& mail, const QByteArray& source)
{
    static const QRegularExpression named(QStringLiteral("(?:^|\\n)(?:Final-Recipient|Original-Recipient|X-Failed-Recipients):\\s*(?:rfc822;)?\\s*<?([^\\s<>;,]+@[^\\s<>;,]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList failed;
    if (const QString header = headerText(mail, "X-Failed-Recipients"); !header.isEmpty())
        failed += normalEmail(header.section(u',', 0, 0));
    for (const auto& match : named.globalMatch(QString::fromLatin1(source.left(longestReport))))
        if (const QString address = normalEmail(match.captured(1)); !failed.contains(address))
            failed += address;
    return failed;
}

void readKind(const KMime::Message& mail, MailMessage& message)
{
    const QString automatic = headerText(mail, "Auto-Submitted").toLower();
    const QString precedence = headerText(mail, "Precedence").toLower();
    const auto* type = mail.contentType();
    message.isInThread = mail.hasHeader("In-Reply-To") || mail.hasHeader("References");
    message.isReport = (type && type->mimeType().toLower() == "multipart/report") || mail.hasHeader("X-Failed-Recipients");
    message.isAutomatic = automatic.startsWith(u"auto-replied") || precedence == u"auto_reply" || mail.hasHeader("X-Autoreply") ||
                          mail.hasHeader("X-Autorespond");
    message.isBulk = mail.hasHeader("List-Unsubscribe") || mail.hasHeader("List-Id") || precedence == u"bulk" || precedence == u"list";
    message.isFormHeader = mail.hasHeader("X-WPCF7-Content-Type") || mail.hasHeader("X-Gravity-Forms") || mail.hasHeader("X-WPForms");
}

} // namespace

std::optional<MailMessage> readMail(const QByteArray& bytes)
{
    KMime::Message mail;
    QByteArray content = bytes;
    content.replace("\r\n", "\n").replace('\r', '\n');
    // A NUL within a header's name makes KMime take it for another kind of header than it made of it.
    content.removeIf([](char c) { return c == 0; });
    mail.setContent(content);
    mail.parse();
    MailMessage message;
    message.from = addressOf(mail.from(false));
    message.replyTo = addressOf(mail.replyTo(false));
    message.to = addressOf(mail.to(false)).address;
    addRecipients(message.recipients, mail.to(false));
    addRecipients(message.recipients, mail.cc(false));
    addRecipients(message.recipients, mail.bcc(false));
    message.subject = cleanedLine(headerText(mail, "Subject"));
    if (const auto* id = mail.messageID(false))
        message.messageId = QString::fromUtf8(id->identifier());
    if (const auto* date = mail.date(false); date && date->dateTime().isValid())
        message.date = Moment::from(date->dateTime());
    readTexts(mail, message);
    readKind(mail, message);
    if (message.isReport)
        message.failedRecipients = failedRecipientsOf(mail, content);
    const bool isMail = !message.from.address.isEmpty() || !message.subject.isEmpty() || !message.messageId.isEmpty();
    return isMail ? std::optional(message) : std::nullopt;
}

QString withoutQuote(const QString& text)
{
    static const QRegularExpression opening(
        QStringLiteral("^(-{2,} ?(original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|"
                       "oorspronkelijk bericht|mensagem original|wiadomość oryginalna|forwarded message).*|_{8,}|"
                       "(on|am|le|el|il|op|em|w dniu|dnia) .{6,200}(wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|"
                       "napisał\\(?a?\\)?).{0,80}:?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList kept;
    for (const QString& line : text.split(u'\n')) {
        if (opening.match(line.trimmed()).hasMatch())
            break;
        if (!line.startsWith(u'>'))
            kept.append(line);
    }
    return kept.join(u'\n').trimmed();
}

// "From " opens a mail only after an empty line and before a header: else it is a sentence.
bool MailBoxReader::beginsMail(qsizetype at, bool afterEmpty) const
{
    if (!afterEmpty || !QByteArrayView(bytes_).sliced(at).startsWith("From "))
        return false;
    const qsizetype lineEnd = bytes_.indexOf('\n', at);
    if (lineEnd < 0)
        return false;
    const QByteArrayView next = QByteArrayView(bytes_).sliced(lineEnd + 1).left(80);
    const qsizetype colon = next.indexOf(':');
    return colon > 0 && std::all_of(next.begin(), next.begin() + colon, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::optional<MailPart> MailBoxReader::next()
{
    MailPart part;
    bool isOpen = false;
    bool afterEmpty = true;
    while (at_ < bytes_.size()) {
        if (beginsMail(at_, afterEmpty)) {
            if (isOpen)
                return part;
            isOpen = true;
            part.line = line_;
            at_ = bytes_.indexOf('\n', at_) + 1;
            ++line_;
            afterEmpty = false;
            continue;
        }
        const qsizetype lineBreak = bytes_.indexOf('\n', at_);
        const qsizetype end = lineBreak < 0 ? bytes_.size() : lineBreak + 1;
        QByteArrayView line = QByteArrayView(bytes_).sliced(at_, end - at_);
        afterEmpty = line.trimmed().isEmpty();
        qsizetype quotes = 0;
        while (quotes < line.size() && line[quotes] == '>')
            ++quotes;
        if (quotes > 0 && line.sliced(quotes).startsWith("From "))
            line = line.sliced(1);
        isOpen |= !afterEmpty;
        part.bytes.append(line);
        at_ = end;
        ++line_;
    }
    return isOpen && !part.bytes.trimmed().isEmpty() ? std::optional(part) : std::nullopt;
}

} // namespace askline::intake
