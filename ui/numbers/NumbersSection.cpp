// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks tell what they are asked; the section passes it on.
#include "ui/numbers/NumbersSection.h"

#include "ui/numbers/FigureBlock.h"
#include "ui/style/Spacing.h"

#include <QVBoxLayout>

#include <algorithm>

namespace askline {

NumbersSection::NumbersSection(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), column_(new QVBoxLayout(this))
{
    setProperty("plain", true);
    column_->setContentsMargins(0, 0, 0, spacing::large);
    column_->setSpacing(spacing::large);
    connect(&desk_, &Desk::failed, this, [this] {
        waitsFor_ = 1; // no answer comes to what failed
        answered();
    });
}

void NumbersSection::answered()
{
    waitsFor_ = std::max(0, waitsFor_ - 1);
    if (waitsFor_ == 0)
        Q_EMIT waitingChanged(false);
}

FigureBlock* NumbersSection::addBlock(const QString& title, const QString& heading, QWidget* picture)
{
    auto* block = new FigureBlock(title, heading, picture, this);
    connect(block, &FigureBlock::definitionWanted, this, &NumbersSection::definitionWanted);
    connect(block, &FigureBlock::noticed, this, &NumbersSection::noticed);
    column_->addWidget(block);
    blocks_ += block;
    return block;
}

void NumbersSection::showTables(bool shown)
{
    for (FigureBlock* block : std::as_const(blocks_))
        block->showTable(shown);
}

} // namespace askline
