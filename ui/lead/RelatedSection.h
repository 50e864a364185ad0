// SPDX-License-Identifier: GPL-3.0-or-later
// Other leads that belong beside this one: likely duplicates, earlier ones of the person, colleagues at the company.
#pragma once

#include "ui/lead/LeadSection.h"

namespace askline {

class RelatedSection : public LeadSection {
    Q_OBJECT
public:
    enum class What { Duplicates, SamePerson, Colleagues };

    RelatedSection(Desk& desk, Requests& requests, What what, QWidget* parent = nullptr);

    void mergeFirst();

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void merge(LeadId other);
    QWidget* rowOf(const LeadRow& row, const QString& reason);

    const What what_;
    QWidget* rows_;
    QList<PossibleDuplicate> shown_;
};

} // namespace askline
