// SPDX-License-Identifier: GPL-3.0-or-later
// Files too large to be held in memory are mapped into it.
#include "app/intake/LeadFile.h"

#include "app/intake/CardReader.h"
#include "app/intake/MailReader.h"
#include "app/intake/PastedText.h"
#include "app/intake/ProposalReader.h"
#include "app/intake/WebhookReader.h"

#include <QFile>
#include <QFileInfo>

namespace askline::intake {

namespace {

using Source = std::unique_ptr<ProposalSource>;

constexpr qint64 heldInMemory = 256 << 20;

struct FileBytes {
    QFile file;
    QByteArray held;
    QByteArrayView view;
};

Failure unreadable(const QString& path, const QFile& file)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.kind = Failure::Kind::NotFound, .subject = path, .file = path};
    if (!info.isReadable())
        return {.kind = Failure::Kind::NoPermission, .file = path};
    return {.kind = Failure::Kind::Unreadable, .file = path, .detail = file.errorString()};
}

Result<std::shared_ptr<FileBytes>> bytesOf(const QString& path)
{
    auto bytes = std::make_shared<FileBytes>();
    bytes->file.setFileName(path);
    if (QFileInfo(path).isDir() || !bytes->file.open(QIODevice::ReadOnly))
        return failed(unreadable(path, bytes->file));
    const qint64 size = bytes->file.size();
    if (size > heldInMemory)
        if (const uchar* mapped = bytes->file.map(0, size)) {
            bytes->view = QByteArrayView(mapped, qsizetype(size));
            return bytes;
        }
    bytes->held = bytes->file.readAll();
    if (bytes->file.error() != QFileDevice::NoError)
        return failed(unreadable(path, bytes->file));
    bytes->view = bytes->held;
    return bytes;
}

Result<Source> openTable(std::shared_ptr<FileBytes> bytes, const QString& name, const OpenOptions& options)
{
    const EncodingGuess encoding = guessEncoding(bytes->view);
    const qint64 characters = bytes->view.size() / (encoding.name.startsWith("UTF-16") ? 2 : 1);
    TextSource text{[bytes, encoding] { return piecesOf(bytes->view, encoding); }, encoding.name};
    auto reader = std::make_unique<ProposalReader>(std::move(text), options.rules, characters);
    if (reader->headers().isEmpty())
        return failed({.kind = Failure::Kind::BadInput, .file = name, .detail = QStringLiteral("empty")});
    ColumnMapping mapping = options.mapping.value_or(reader->mapping());
    if (!options.mapping && options.remembered)
        if (const auto remembered = options.remembered(headerSignature(reader->headers())))
            mapping = withRemembered(mapping, *remembered);
    auto overridden = withOverrides(mapping, options.overrides);
    if (!overridden)
        return failed(overridden.error());
    if (*overridden != reader->mapping())
        reader->setMapping(*overridden);
    return reader;
}

Result<Source> openAny(std::shared_ptr<FileBytes> bytes, const QString& name, const OpenOptions& options)
{
    const FileFormat format = detectFormat(bytes->view, name);
    const bool mayBeAnyText = name.endsWith(u".txt", Qt::CaseInsensitive) && bytes->view.size() < (1 << 16);
    if (format == FileFormat::Table && mayBeAnyText)
        return openPastedText(decoded(bytes->view), options);
    switch (format) {
    case FileFormat::Table:
        return openTable(std::move(bytes), name, options);
    case FileFormat::Cards:
        return CardReader::open(bytes->view.toByteArray(), name, options.rules);
    case FileFormat::Mail:
        return std::make_unique<MailReader>(bytes->view.toByteArray(), MailReader::Holds::OneMail, options.rules);
    case FileFormat::MailBox:
        return std::make_unique<MailReader>(bytes->view.toByteArray(), MailReader::Holds::ManyMails, options.rules);
    case FileFormat::Webhook:
        return std::make_unique<WebhookReader>(bytes->view.toByteArray(), options.rules);
    case FileFormat::Text:
        return std::make_unique<TextReader>(decoded(bytes->view), options.rules);
    case FileFormat::Empty:
        return failed({.kind = Failure::Kind::BadInput, .file = name, .detail = QStringLiteral("empty")});
    default:
        return failed({.kind = Failure::Kind::Unreadable, .file = name, .detail = nameOf(format)});
    }
}

} // namespace

Result<Source> openLeadFile(const QString& path, const OpenOptions& options)
{
    auto bytes = bytesOf(path);
    return bytes ? openAny(std::move(*bytes), path, options) : failed(bytes.error());
}

Result<Source> openLeadBytes(const QByteArray& bytes, const QString& fileName, const OpenOptions& options)
{
    auto held = std::make_shared<FileBytes>();
    held->held = bytes;
    held->view = held->held;
    return openAny(std::move(held), fileName, options);
}

} // namespace askline::intake
