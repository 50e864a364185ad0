// SPDX-License-Identifier: GPL-3.0-or-later
// Who else matters to a lead: decision maker, gatekeeper, referrer, each callable, added by one typed line.
#pragma once

#include "ui/lead/LeadSection.h"

class QLineEdit;

namespace askline {

class ChipRow;

class PeopleSection : public LeadSection {
    Q_OBJECT
public:
    PeopleSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void add();
    QWidget* rowOf(const Contact& contact, const QString& role, LeadPersonId id);

    QWidget* rows_;
    ChipRow* roles_;
    QLineEdit* typed_;
    QList<NamedPerson> shown_;
    std::optional<Contact> referrer_;
};

} // namespace askline
