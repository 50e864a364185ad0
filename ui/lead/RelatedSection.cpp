// SPDX-License-Identifier: GPL-3.0-or-later
// One shape for the three lists; only duplicates can be merged. Empty lists take no room.
#include "ui/lead/RelatedSection.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/parts/DuplicateWords.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QVBoxLayout>

namespace askline {

namespace {

QString titleOf(RelatedSection::What what)
{
    switch (what) {
    case RelatedSection::What::Duplicates: return RelatedSection::tr("Maybe the same person");
    case RelatedSection::What::SamePerson: return RelatedSection::tr("Other leads of this person");
    case RelatedSection::What::Colleagues: return RelatedSection::tr("At the same company");
    }
    return {};
}

QList<PossibleDuplicate> rowsIn(const LeadSheet& sheet, RelatedSection::What what)
{
    if (what == RelatedSection::What::Duplicates)
        return sheet.duplicates;
    QList<PossibleDuplicate> rows;
    for (const LeadRow& row : what == RelatedSection::What::SamePerson ? sheet.otherLeads : sheet.colleagues)
        rows += PossibleDuplicate{row, {}};
    return rows;
}

} // namespace

RelatedSection::RelatedSection(Desk& desk, Requests& requests, What what, QWidget* parent)
    : LeadSection(desk, requests, titleOf(what), parent), what_(what), rows_(new QWidget(this))
{
    column()->addWidget(rows_);
    hide();
}

void RelatedSection::mergeFirst()
{
    if (!shown_.isEmpty())
        merge(shown_.first().lead.id);
}

void RelatedSection::merge(LeadId other)
{
    desk_.write(
        this, [lead = lead(), other](Workspace& workspace) { return mergeLeads(workspace, lead, other); },
        [this](LeadId kept) {
            tellDone();
            Q_EMIT requests_.openLead(kept);
        });
}

void RelatedSection::fill(const LeadSheet& sheet)
{
    const QList<PossibleDuplicate> rows = rowsIn(sheet, what_);
    setVisible(!rows.isEmpty());
    header()->setCount(QLocale().toString(rows.size()));
    if (rows == shown_ && rows_->layout())
        return;
    shown_ = rows;
    clearOut(rows_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    for (const PossibleDuplicate& row : rows)
        column->addWidget(rowOf(row.lead, what_ == What::Duplicates ? labelOf(row.reason) : QString()));
}

QWidget* RelatedSection::rowOf(const LeadRow& row, const QString& reason)
{
    auto* widget = new QWidget(rows_);
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tight);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = row.displayName();
    QStringList more{reason, what_ == What::Colleagues ? row.role : row.company,
                     row.isOpen() ? desk_.playbook().stageTitle(row.stage) : labelOf(row.standing),
                     agoForPeople(row.receivedAt.value_or(row.made), desk_.now())};
    more.removeAll(QString());
    auto* detail = new ElidedLabel(more.join(QStringLiteral(" · ")), widget);
    setType(detail, TypeSize::Small);
    setTone(detail, Tone::Muted);
    words->addWidget(new ElidedLabel(name, widget));
    words->addWidget(detail);
    line->addLayout(words, 1);
    auto* open = new Button(tr("Open"), ButtonRole::Quiet, widget);
    open->setAccessibleName(tr("Open %1").arg(name));
    line->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT requests_.openLead(id); });
    if (what_ == What::Duplicates) {
        auto* join = new Button(tr("Merge"), ButtonRole::Normal, widget);
        join->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Merge).key)));
        join->setAccessibleName(tr("Merge with %1").arg(name));
        line->addWidget(join);
        connect(join, &QPushButton::clicked, this, [this, id = row.id] { merge(id); });
    }
    return widget;
}

} // namespace askline
