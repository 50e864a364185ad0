// SPDX-License-Identifier: GPL-3.0-or-later
// mail: what is new in the stores of a mail program.
#include "app/cli/Verb.h"
#include "app/intake/MailReading.h"
#include "app/intake/MailTaking.h"
#include "app/wording/MailText.h"
#include "app/workspace/device/AskLearning.h"
#include "app/workspace/device/Device.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace askline::cli {

namespace {

using intake::MailsBefore;
using intake::MailSide;
using intake::TakenMail;

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

// Piece by piece; how far it was read is kept after each.
Result<TakenMail> takeStore(Workspace& workspace, const QString& path, MailSide side, MailsBefore before, const intake::MailRules& rules)
{
    const QString store = QFileInfo(path).absoluteFilePath();
    const QString file = intake::bookmarkFile(deviceDataFolder(), workspace.settings().id.hex(), store);
    TakenMail taken;
    for (bool isLast = false; !isLast;) {
        const auto piece = intake::readNewMail(store, intake::readBookmark(file), workspace.clockNow(), before);
        if (!piece)
            return failed(piece.error());
        const auto done = intake::takeMail(workspace, piece->mails, side, rules);
        if (!done)
            return failed(done.error());
        taken += done->value;
        if (const auto kept = intake::writeBookmark(file, piece->after); !kept)
            return failed(kept.error());
        isLast = piece->isLast;
    }
    return taken;
}

} // namespace

Outcome mailVerb(Workspace& workspace, Arguments& arguments)
{
    const auto inbox = arguments.takeOption(QStringLiteral("--inbox"));
    const auto sent = arguments.takeOption(QStringLiteral("--sent"));
    const QString source = arguments.takeOption(QStringLiteral("--source")).value_or(tr("E-mail"));
    const MailsBefore before = arguments.takeFlag(QStringLiteral("--all")) ? MailsBefore::AreNew : MailsBefore::AreOld;
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    if (!inbox && !sent)
        return usage(tr("mail needs --inbox or --sent: a Maildir or a mailbox file"));
    const intake::MailRules rules{[reader = ownAskReader()](const QString& text) { return askIn(reader, text); }, source, bounceInWords(), absenceInWords()};
    TakenMail taken;
    // What was sent first: an answer to it comes after.
    for (const auto& [path, side] : {std::pair(sent, MailSide::Sent), std::pair(inbox, MailSide::Inbox)}) {
        if (!path)
            continue;
        const auto one = takeStore(workspace, *path, side, before, rules);
        if (!one)
            return trouble(one.error());
        taken += *one;
    }
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("leads"), taken.leads}, {QStringLiteral("replies"), taken.replies}, {QStringLiteral("sent"), taken.sent},
                               {QStringLiteral("remarks"), taken.remarks}, {QStringLiteral("left_alone"), taken.leftAlone}};
    answer.text = mailInWords({taken.leads, taken.replies, taken.sent, taken.remarks}) + u'\n';
    return answer;
}

} // namespace askline::cli
