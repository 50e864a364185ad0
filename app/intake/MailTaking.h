// SPDX-License-Identifier: GPL-3.0-or-later
// What mail means for the workspace: enquiries become leads, replies end the follow-up, what was sent is logged, and who is
// away or has no such address is remarked on.
#pragma once

#include "app/domain/Changes.h"
#include "app/domain/Touch.h"
#include "app/intake/MailMessage.h"
#include "app/workspace/Workspace.h"

#include <functional>

namespace askline::intake {

enum class MailSide { Inbox, Sent };

struct TakenMail {
    int leads = 0;   // new ones
    int replies = 0; // of people who are here
    int sent = 0;
    int remarks = 0; // bounces and absences
    int leftAlone = 0; // to and from nobody who is here, newsletters, receipts

    bool operator==(const TakenMail&) const = default;
    TakenMail& operator+=(const TakenMail& other);
    bool isNothing() const { return leads + replies + sent + remarks == 0; }
};

// What mail cannot know by itself.
struct MailRules {
    std::function<AskKind(const QString& text)> askIn; // what a text that was sent asks for; None: nothing
    QString source;  // of the leads
    QString bounced; // what is remarked where nothing was delivered: %1 the address, %2 the subject
    QString away;    // and where somebody is away: %1 the subject
};

// Each mail counts once, however often it is taken.
Result<Done<TakenMail>> takeMail(Workspace& workspace, const QList<MailMessage>& mails, MailSide side, const MailRules& rules);

} // namespace askline::intake
