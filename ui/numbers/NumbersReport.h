// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers on paper: a page for every Monday, a report for every month, a brief on whom to look for.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Playbook.h"
#include "app/numbers/MoneyNumbers.h"
#include "app/numbers/Overview.h"
#include "app/numbers/ProfileNumbers.h"
#include "app/numbers/ReadinessNumbers.h"
#include "app/numbers/WorkNumbers.h"
#include "app/planning/Week.h"

#include <memory>

class QTextDocument;

namespace askline {

struct ReportFacts {
    QString firm;
    QString currency;
    QDate today;
    QString of;              // names of the source, campaign and owner that are looked at; empty: all
    Numbers numbers;         // of the period the page shows
    ReadinessNumbers readiness;
    MoneyNumbers money;
    WorkNumbers work;        // of the week or month
    Week week;               // the last whole one
    QDate month;             // the last whole one, as its first day
};

// The last whole week on one page.
std::unique_ptr<QTextDocument> businessPulse(const ReportFacts& facts, const Catalogue& catalogue);
// The last whole month, with the tables an owner would show to a partner.
std::unique_ptr<QTextDocument> monthlyReport(const ReportFacts& facts, const Catalogue& catalogue, const Playbook& playbook);
std::unique_ptr<QTextDocument> targetingBrief(const ProfileNumbers& profile, const QString& firm, const QString& offer);

} // namespace askline
