// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about sharing: how it goes, and what was changed twice.
#pragma once

#include "app/domain/Claim.h"
#include "app/domain/Conflict.h"
#include "app/domain/Device.h"
#include "app/domain/Money.h"
#include "app/wording/FieldText.h"

namespace askline {

struct ConflictText {
    QString title; // "Message of Anna Berger"
    QString kept;  // what stands, by whom and when
    QString lost;
    QString keep;  // what the two buttons do
    QString take;
    bool operator==(const ConflictText&) const = default;
};
// `name`: of the lead, or empty.
ConflictText conflictInWords(const Conflict& conflict, const QString& name, const FieldWords& words, Moment now);

// "Ben Adler began to work on this lead 4 min ago."; empty where nobody did, or long ago.
QString claimInWords(const std::optional<Claim>& claim, const Catalogue& catalogue, Moment now);
// "Since you were last here, Ben Adler worked on 12 leads and Cora Dorn on 3."; empty where nobody did. By who did most.
struct WorkOf {
    PersonId person;
    int leads = 0;
};
QString newsInWords(const QList<WorkOf>& people, const Catalogue& catalogue);

// "Ben Adler on workshop-pc: 12 min ago", "… : nothing yet".
QString deviceInWords(const Device& device, const Catalogue& catalogue, Moment now);
// "34 open leads, 62 % of all, 41,000 € · 21 of them know nobody else here".
struct HangsOn {
    int open = 0;
    int known = 0; // in touch with that person alone
    int percent = 0;
    QList<Money> value;
};
QString hangsOnInWords(const HangsOn& what);
// One line of numbers; empty where nothing happened.
struct SyncCounts {
    int sent = 0;
    int received = 0;
    int waiting = 0; // files that cannot be read yet, or are sealed with another key
    bool operator==(const SyncCounts&) const = default;
};
QString syncInWords(const SyncCounts& counts);

} // namespace askline
