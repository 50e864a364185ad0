// SPDX-License-Identifier: GPL-3.0-or-later
// A line a person, and one row to choose who takes over.
#include "ui/share/PeopleCard.h"

#include "app/wording/SharingText.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

PeopleCard::PeopleCard(Desk& desk, Requests& requests, QWidget* parent)
    : QWidget(parent), desk_(desk), requests_(requests), rows_(new QVBoxLayout), choosing_(new Card(this)), question_(sentenceLabel({}, choosing_)), heir_(new QComboBox(choosing_))
{
    auto* over = new Button(tr("Hand over"), ButtonRole::Primary, choosing_);
    auto* cancel = new Button(tr("Cancel"), ButtonRole::Quiet, choosing_);
    heir_->setAccessibleName(tr("Who takes over"));
    auto* row = new QHBoxLayout(choosing_);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(question_, 1);
    row->addWidget(heir_);
    row->addWidget(over);
    row->addWidget(cancel);
    choosing_->hide();
    rows_->setSpacing(spacing::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(rows_);
    column->addWidget(choosing_);
    connect(over, &QPushButton::clicked, this, [this] { handOverTo(heir_->currentText()); });
    connect(cancel, &QPushButton::clicked, choosing_, &QWidget::hide);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touchesLeads() || changes.catalogue))
            read();
    });
}

void PeopleCard::read()
{
    desk_.read(this, [](Workspace& w) { return dependenceOn(w); }, [this](const QList<Dependence>& people) { showPeople(people); });
}

void PeopleCard::showPeople(const QList<Dependence>& people)
{
    if (people == shown_ && desk_.catalogue().people == colleagues_ && rows_->count() > 0)
        return;
    shown_ = people;
    colleagues_ = desk_.catalogue().people;
    dropWidgetsIn(*rows_);
    if (people.isEmpty())
        rows_->addWidget(sentenceLabel(tr("Nobody has an open lead yet."), this, Tone::Muted));
    for (const Dependence& one : people)
        addPerson(one);
}

void PeopleCard::addPerson(const Dependence& one)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const QString name = desk_.catalogue().personName(one.person);
    row->addWidget(sentenceLabel(tr("%1: %2").arg(name, hangsOnInWords({one.open, one.known, qRound(one.share * 100), one.value})), line), 1);
    if (desk_.catalogue().people.size() > 1) {
        auto* over = new Button(tr("Hand over…"), ButtonRole::Quiet, line);
        over->setAccessibleName(tr("Hand over what %1 has open").arg(name));
        row->addWidget(over);
        connect(over, &QPushButton::clicked, this, [this, from = one.person] { choose(from); });
    }
    rows_->addWidget(line);
}

void PeopleCard::choose(PersonId from)
{
    from_ = from;
    question_->setText(tr("All that %1 has open, with its steps, goes for good to").arg(desk_.catalogue().personName(from)));
    heir_->clear();
    for (const Person& person : desk_.catalogue().people)
        if (person.id != from)
            heir_->addItem(person.name);
    choosing_->show();
    heir_->setFocus();
}

void PeopleCard::handOverTo(const QString& heir)
{
    choosing_->hide();
    desk_.write(
        this, [from = from_, heir](Workspace& w) { return handOver(w, from, heir); },
        [this, heir](int leads) {
            requests_.toastUndoable(tr("%n lead(s) handed over to %1", nullptr, leads).arg(heir));
            Q_EMIT handedOver();
        });
}

} // namespace askline
