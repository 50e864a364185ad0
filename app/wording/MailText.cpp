// SPDX-License-Identifier: GPL-3.0-or-later
// Only what there is.
#include "app/wording/MailText.h"

#include <QCoreApplication>
#include <QStringList>

namespace askline {

QString mailInWords(const MailCounts& counts)
{
    QStringList parts;
    if (counts.leads > 0)
        parts += QCoreApplication::translate("MailText", "%n new lead(s)", nullptr, counts.leads);
    if (counts.replies > 0)
        parts += QCoreApplication::translate("MailText", "%n reply(ies)", nullptr, counts.replies);
    if (counts.sent > 0)
        parts += QCoreApplication::translate("MailText", "%n sent", nullptr, counts.sent);
    if (counts.remarks > 0)
        parts += QCoreApplication::translate("MailText", "%n away or undelivered", nullptr, counts.remarks);
    return parts.isEmpty() ? QCoreApplication::translate("MailText", "Nothing new") : parts.join(QStringLiteral(", "));
}

QString bounceInWords()
{
    return QCoreApplication::translate("MailText", "An e-mail to %1 could not be delivered: %2");
}

QString absenceInWords()
{
    return QCoreApplication::translate("MailText", "Away: %1");
}

} // namespace askline
