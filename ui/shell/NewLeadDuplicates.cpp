// SPDX-License-Identifier: GPL-3.0-or-later
// Who is here already, while a new lead is typed: asked anew as the line changes, late answers are dropped.
#include "app/wording/Labels.h"
#include "ui/parts/DuplicateWords.h"
#include "ui/shell/NewLeadBar.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace askline {

namespace {

constexpr int mostDuplicates = 4;

} // namespace

void NewLeadBar::lookForDuplicates()
{
    Contact contact = lead_.proposal.contact;
    if (contact == looked_)
        return;
    looked_ = contact;
    const quint64 mine = ++question_;
    if (contact.displayName().isEmpty()) {
        showDuplicates({});
        return;
    }
    desk_.read(this, [contact](Workspace& w) -> Result<QList<PossibleDuplicate>> { return possibleDuplicates(w, contact); },
               [this, mine](const QList<PossibleDuplicate>& found) {
                   if (mine == question_)
                       showDuplicates(found.first(std::min<qsizetype>(found.size(), mostDuplicates)));
               });
}

void NewLeadBar::showDuplicates(const QList<PossibleDuplicate>& duplicates)
{
    qDeleteAll(duplicates_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    if (!duplicates.isEmpty()) {
        auto* title = new QLabel(duplicates.size() == 1 ? tr("Somebody like this is here already") : tr("People like this are here already"), duplicates_);
        setTone(title, Tone::Amber);
        duplicates_->layout()->addWidget(title);
        title->show(); // at once, so that the card is measured with it
    }
    for (const PossibleDuplicate& duplicate : duplicates) {
        QWidget* row = duplicateRow(duplicate, duplicates_);
        duplicates_->layout()->addWidget(row);
        row->show();
    }
    duplicates_->setVisible(!duplicates.isEmpty());
    if (isOpen())
        place();
}

QWidget* NewLeadBar::duplicateRow(const PossibleDuplicate& duplicate, QWidget* parent)
{
    const LeadRow& other = duplicate.lead;
    QStringList words{other.displayName(), other.company, labelOf(duplicate.reason),
                      other.isOpen() ? desk_.playbook().stageTitle(other.stage) : labelOf(other.standing)};
    words.removeAll(QString());
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    auto* open = new Button(tr("Open"), ButtonRole::Quiet, row);
    open->setAccessibleName(tr("Open %1").arg(other.displayName()));
    line->addWidget(new ElidedLabel(words.join(QStringLiteral(" · ")), row), 1);
    line->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = other.id] {
        shut();
        Q_EMIT requests_.openLead(id);
    });
    return row;
}

} // namespace askline
