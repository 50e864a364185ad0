// SPDX-License-Identifier: GPL-3.0-or-later
// Marks are chips; the evidence opens as soon as there is a mark to prove.
#include "ui/lead/QualificationSection.h"

#include "app/wording/InSentence.h"
#include "app/wording/Labels.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/MultilineEdit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

QString fieldOf(Criterion criterion)
{
    return QStringLiteral("qualification.") + nameOf(criterion);
}

QString whyOf(const Qualification& qualification, Tier tier)
{
    int points = 0;
    QStringList refused;
    for (const Criterion criterion : allCriteria) {
        const Mark mark = qualification[criterion].mark;
        points += mark == Mark::Yes ? 2 : mark == Mark::Partly ? 1 : 0;
        if (mark == Mark::No)
            refused += inSentence(labelOf(criterion));
    }
    if (tier == Tier::None)
        return QualificationSection::tr("Nothing is known yet. Ask, and mark what they say.");
    if (!refused.isEmpty())
        return QualificationSection::tr("A no to %1 makes it a C.").arg(refused.join(QStringLiteral(", ")));
    return QualificationSection::tr("%1 of 8 points: yes counts 2, partly 1; A from 6, B from 2.").arg(points);
}

} // namespace

QualificationSection::QualificationSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Qualification"), parent), tier_(new Badge({}, Tone::Accent, this)), why_(plainLabel({}, this, Tone::Muted, TypeSize::Small))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(tier_);
    head->addWidget(why_, 1);
    why_->setWordWrap(true);
    column()->addLayout(head);
    column()->setSpacing(spacing::small);
    for (const Criterion criterion : allCriteria)
        addRow(criterion);
}

void QualificationSection::addRow(Criterion criterion)
{
    Row& row = rows_[size_t(criterion)];
    row.marks = new ChipRow(ChipRow::Choice::One, this);
    row.marks->setAccessibleName(labelOf(criterion));
    for (const Mark mark : {Mark::Unknown, Mark::No, Mark::Partly, Mark::Yes})
        row.marks->addChip(nameOf(mark), labelOf(mark));
    row.evidence = new MultilineEdit(this);
    row.evidence->setLineLimits(1, 8);
    row.evidence->setPlaceholderText(tr("In their own words"));
    row.evidence->setAccessibleName(tr("%1, evidence").arg(labelOf(criterion)));
    auto* name = plainLabel(labelOf(criterion), this);
    name->setFixedWidth(96);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::tight);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(row.marks, 1);
    name->setMinimumHeight(28);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(96 + spacing::tight, 0, 0, spacing::small);
    under->addWidget(row.evidence);
    column()->addLayout(line);
    column()->addLayout(under);
    connect(row.marks, &ChipRow::picked, this, [this, criterion, marks = row.marks](const QString& mark) {
        marks->setChosen({mark}); // one of them always is
        edit(fieldOf(criterion), mark);
    });
    connect(row.evidence, &MultilineEdit::committed, this,
            [this, criterion](const QString& text) { edit(fieldOf(criterion) + QStringLiteral(".evidence"), text); });
}

void QualificationSection::fill(const LeadSheet& sheet)
{
    const Qualification& qualification = sheet.lead.qualification;
    for (const Criterion criterion : allCriteria) {
        const Row& row = rows_[size_t(criterion)];
        const Qualification::Entry& entry = qualification[criterion];
        row.marks->setChosen({nameOf(entry.mark)});
        if (!row.evidence->hasFocus())
            row.evidence->setText(entry.evidence);
        row.evidence->setVisible(entry.mark != Mark::Unknown || !entry.evidence.isEmpty() || row.evidence->hasFocus());
    }
    const Tier tier = tierOf(qualification);
    tier_->setText(tier == Tier::None ? QString() : labelOf(tier));
    tier_->setVisible(tier != Tier::None);
    why_->setText(whyOf(qualification, tier));
}

} // namespace askline
