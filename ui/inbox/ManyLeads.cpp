// SPDX-License-Identifier: GPL-3.0-or-later
// A short column in the middle of the pane.
#include "ui/inbox/ManyLeads.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace askline {

ManyLeads::ManyLeads(QWidget* parent)
    : QWidget(parent), count_(new QLabel(this)), names_(new QLabel(this)),
      everything_(new Button(tr("Pick all that this list finds"), ButtonRole::Normal, this))
{
    setType(count_, TypeSize::Display);
    setTone(names_, Tone::Muted);
    for (QLabel* label : {count_, names_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    names_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::vast, spacing::large, spacing::vast, spacing::large);
    column->setSpacing(spacing::small);
    column->addStretch(2);
    column->addWidget(count_);
    column->addWidget(names_);
    column->addSpacing(spacing::small);
    column->addWidget(everything_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(everything_, &QPushButton::clicked, this, &ManyLeads::pickEverything);
}

void ManyLeads::showPicked(qsizetype count, const QStringList& names, Reach reach)
{
    count_->setText(tr("%1 leads picked").arg(QLocale().toString(count)));
    const qsizetype more = count - names.size();
    const QString all = names.join(QStringLiteral(", "));
    names_->setText(more > 0 ? tr("%1 and %2 more").arg(all, QLocale().toString(more)) : all);
    everything_->setVisible(reach != Reach::Whole);
    everything_->setEnabled(reach == Reach::MoreToFind);
}

} // namespace askline
