// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a file is enough to tell.
#include "app/intake/FileFormat.h"

#include "app/intake/Encoding.h"

#include <QRegularExpression>
#include <QSet>

namespace askline {

template <>
std::span<const NamedValue<intake::FileFormat>> namesOf<intake::FileFormat>()
{
    using intake::FileFormat;
    static constexpr NamedValue<FileFormat> names[] = {
        {FileFormat::Table, "csv"},        {FileFormat::Cards, "vcard"},
        {FileFormat::Mail, "eml"},         {FileFormat::MailBox, "mbox"},
        {FileFormat::Webhook, "google-ads-webhook"},  {FileFormat::Text, "text"},
        {FileFormat::Spreadsheet, "xlsx"}, {FileFormat::Document, "document"},
        {FileFormat::Binary, "binary"},    {FileFormat::Empty, "empty"}};
    return names;
}

} // namespace askline

namespace askline::intake {

namespace {

constexpr qsizetype looked = 1 << 16;

bool isBinary(QStringView text)
{
    qsizetype strange = 0;
    for (const QChar c : text)
        strange += (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || c == QChar::ReplacementCharacter;
    return strange * 10 > text.size();
}

// At least two headers every mail has, before the first empty line.
bool hasMailHeaders(QStringView text)
{
    static const QRegularExpression line(QStringLiteral("^([A-Za-z][A-Za-z-]*):"));
    static const QSet<QString> known{QStringLiteral("from"),        QStringLiteral("to"),           QStringLiteral("subject"),
                                     QStringLiteral("date"),        QStringLiteral("received"),     QStringLiteral("return-path"),
                                     QStringLiteral("message-id"),  QStringLiteral("mime-version"), QStringLiteral("delivered-to"),
                                     QStringLiteral("content-type"), QStringLiteral("reply-to")};
    QSet<QString> found;
    for (const QStringView each : text.split(u'\n')) {
        const auto match = line.matchView(each);
        if (each.trimmed().isEmpty() || (!match.hasMatch() && !each[0].isSpace()))
            break;
        if (const QString name = match.captured(1).toLower(); known.contains(name))
            found.insert(name);
    }
    return found.size() >= 3 || (found.size() == 2 && !found.contains(QStringLiteral("to")));
}

FileFormat bySignature(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return FileFormat::Empty;
    if (bytes.startsWith("PK\x03\x04"))
        return FileFormat::Spreadsheet;
    if (bytes.startsWith("%PDF") || bytes.startsWith("{\\rtf"))
        return FileFormat::Document;
    if (bytes.startsWith("\xd0\xcf\x11\xe0") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") ||
        bytes.startsWith("SQLite format 3"))
        return FileFormat::Binary;
    return FileFormat::Table;
}

// "Name: Anna" on most lines, and nothing that could be a delimiter: no table.
bool isLabelledText(QStringView text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*[\\p{L}][^:\\n,;\\t|]{0,60}:(\\s|:|$)"));
    int labelled = 0;
    int lines = 0;
    for (const QStringView line : text.split(u'\n')) {
        lines += !line.trimmed().isEmpty();
        labelled += label.matchView(line).hasMatch();
    }
    return labelled >= 2 && labelled * 3 >= lines;
}

} // namespace

FileFormat detectFormat(QByteArrayView bytes, const QString& fileName)
{
    if (const FileFormat known = bySignature(bytes); known != FileFormat::Table)
        return known;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), looked));
    const QString whole = decoded(start);
    const QStringView text = QStringView(whole).trimmed();
    if (text.isEmpty())
        return FileFormat::Empty;
    if (isBinary(text))
        return FileFormat::Binary;
    if (text.startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive))
        return FileFormat::Cards;
    if ((text[0] == u'{' || text[0] == u'[') && text.contains(u"\"user_column_data\""))
        return FileFormat::Webhook;
    if (text.startsWith(u"From ") && hasMailHeaders(text.sliced(std::max<qsizetype>(0, text.indexOf(u'\n') + 1))))
        return FileFormat::MailBox;
    if (hasMailHeaders(text))
        return fileName.endsWith(u".mbox", Qt::CaseInsensitive) ? FileFormat::MailBox : FileFormat::Mail;
    const bool isNamedTable = fileName.endsWith(u".csv", Qt::CaseInsensitive) || fileName.endsWith(u".tsv", Qt::CaseInsensitive);
    return !isNamedTable && isLabelledText(text) ? FileFormat::Text : FileFormat::Table;
}

} // namespace askline::intake
