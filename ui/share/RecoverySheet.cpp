// SPDX-License-Identifier: GPL-3.0-or-later
// One page of plain text.
#include "ui/share/RecoverySheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace askline {

std::unique_ptr<QTextDocument> recoverySheet(const RecoveryFacts& facts)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("RecoverySheet", text); };
    const QString html = QStringLiteral("<h1>%1</h1><p>%2</p><p>&nbsp;</p><p>%3</p><h2 style='font-family:monospace'>%4</h2><p>&nbsp;</p><p>%5</p><p>%6</p>")
                             .arg(said(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")).toHtmlEscaped(),
                                  QCoreApplication::translate("RecoverySheet", "%1, %2").arg(facts.firm, QLocale().toString(facts.day, QLocale::LongFormat)).toHtmlEscaped(),
                                  said(QT_TRANSLATE_NOOP("RecoverySheet", "The passphrase of the shared workspace:")).toHtmlEscaped(), facts.passphrase.toHtmlEscaped(),
                                  QCoreApplication::translate("RecoverySheet", "To join: open %1 with Askline and type the passphrase.").arg(facts.joinFile).toHtmlEscaped(),
                                  said(QT_TRANSLATE_NOOP("RecoverySheet", "Whoever has this sheet and sees the shared folder can read all of it. Keep it where you keep contracts.")).toHtmlEscaped());
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(html);
    return document;
}

} // namespace askline
