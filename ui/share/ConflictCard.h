// SPDX-License-Identifier: GPL-3.0-or-later
// What two people changed without knowing of each other: both values, and one click to choose.
#pragma once

#include "app/wording/SharingText.h"
#include "ui/widgets/Card.h"

namespace askline {

class ConflictCard : public Card {
    Q_OBJECT
public:
    ConflictCard(const Conflict& conflict, const ConflictText& text, QWidget* parent = nullptr);

    const Conflict& conflict() const { return conflict_; }

Q_SIGNALS:
    void chosen(const askline::Conflict& conflict, askline::ConflictChoice choice);
    void leadWanted(askline::LeadId lead);

private:
    Conflict conflict_;
};

} // namespace askline
