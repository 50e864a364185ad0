// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines with the same form, a button at the end of each.
#include "ui/share/ConflictCard.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLabel>

namespace askline {

ConflictCard::ConflictCard(const Conflict& conflict, const ConflictText& text, QWidget* parent) : Card(parent), conflict_(conflict)
{
    setAccessibleName(text.title);
    auto* title = sentenceLabel(text.title, this);
    setType(title, TypeSize::Title);
    auto* open = new Button(tr("Open the lead"), ButtonRole::Quiet, this);
    open->setVisible(!conflict.lead.isNull());
    auto* keep = new Button(text.keep, ButtonRole::Normal, this);
    keep->setObjectName(QStringLiteral("keep"));
    auto* take = new Button(text.take, ButtonRole::Normal, this);
    take->setObjectName(QStringLiteral("take"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(open, 0, 2);
    grid->addWidget(sentenceLabel(tr("Stands"), this, Tone::Muted), 1, 0);
    grid->addWidget(sentenceLabel(text.kept, this), 1, 1);
    grid->addWidget(keep, 1, 2);
    grid->addWidget(sentenceLabel(tr("Lost"), this, Tone::Muted), 2, 0);
    grid->addWidget(sentenceLabel(text.lost, this), 2, 1);
    grid->addWidget(take, 2, 2);
    grid->setColumnStretch(1, 1);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT leadWanted(conflict_.lead); });
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT chosen(conflict_, ConflictChoice::Kept); });
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT chosen(conflict_, ConflictChoice::Lost); });
}

} // namespace askline
