// SPDX-License-Identifier: GPL-3.0-or-later
// By what the same lead is known again when its file comes a second time.
#pragma once

#include "app/domain/LeadProposal.h"

namespace askline::intake {

// The id a known program gave it.
QByteArray identityOf(const QString& format, const QString& id);
// An id that only counts together with the person, since many a list numbers its rows from 1.
QByteArray identityOf(const QString& format, const QString& id, const LeadProposal& proposal);
// Who wrote when what, normalised: the time in UTC, names folded, addresses and numbers in their normal form.
QByteArray identityOf(const LeadProposal& proposal);

} // namespace askline::intake
