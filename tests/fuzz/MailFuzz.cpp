// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a mail, a mailbox or a bookmark, or they are not: never a crash, never a hang, and no mail of a mailbox is lost.
#include "app/intake/FormText.h"
#include "app/intake/HtmlText.h"
#include "app/intake/MailMessage.h"
#include "app/intake/MailStore.h"

#include <cstdlib>

using namespace askline::intake;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto mail = readMail(bytes)) {
        require(!mail->text.contains(QChar(0)));
        withoutQuote(mail->text);
        answersInText(mail->text);
        answersInHtml(mail->html);
    }
    MailBoxReader box(bytes);
    qint64 at = -1;
    while (const auto part = box.next()) {
        require(part->line > at); // it goes on
        at = part->line;
        readMail(part->bytes);
    }
    require(box.position() == bytes.size());
    const MailBookmark bookmark = bookmarkFrom(bytes);
    require(bookmarkFrom(toBytes(bookmark)) == bookmark);
    return 0;
}
