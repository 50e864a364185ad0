// SPDX-License-Identifier: GPL-3.0-or-later
// Stages in order stand on a ground of their own; side stages are quieter.
#include "ui/pipeline/BoardColumn.h"

#include "app/wording/MoneyText.h"
#include "ui/pipeline/CardList.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int narrowest = 176;
constexpr int widest = 360;

} // namespace

BoardColumn::BoardColumn(Desk& desk, const QString& stage, const QString& title, StagePlace place, QWidget* parent)
    : QWidget(parent), stage_(stage), title_(title), place_(place), count_(new QLabel(this)), value_(new ElidedLabel({}, this)),
      list_(new CardList(desk, this))
{
    auto* name = new ElidedLabel(title, this);
    QFont heavier = typeFont(TypeSize::Body);
    heavier.setWeight(QFont::DemiBold);
    name->setFont(heavier);
    setTone(name, place == StagePlace::Side ? Tone::Muted : Tone::Normal);
    count_->setFont(tabularFigures(count_->font()));
    setTone(count_, Tone::Muted);
    setType(value_, TypeSize::Small);
    setTone(value_, Tone::Muted);
    auto* top = new QHBoxLayout;
    top->addWidget(name, 1);
    top->addWidget(count_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small + spacing::tight, spacing::small, spacing::small);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(value_);
    column->addSpacing(spacing::small);
    column->addWidget(list_, 1);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    connect(list_, &CardList::dropTargetChanged, this, qOverload<>(&QWidget::update));
    setTallies({});
}

void BoardColumn::setTallies(const QList<StageTally>& tallies)
{
    int leads = 0;
    QStringList values;
    for (const StageTally& tally : tallies) {
        if (tally.stage != stage_)
            continue;
        leads += tally.leads;
        if (!tally.currency.isEmpty() && tally.minorValue != 0)
            values += moneyForPeople({tally.minorValue, tally.currency}, QLocale());
    }
    count_->setText(QLocale().toString(leads));
    value_->setText(values.isEmpty() ? QStringLiteral("–") : values.join(QStringLiteral(" · ")));
    const QString said = tr("%1: %2 leads", "a stage and how many leads it holds").arg(title_).arg(leads);
    list_->setAccessibleName(values.isEmpty() ? said : said + QStringLiteral(", ") + values.join(QStringLiteral(", ")));
}

void BoardColumn::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (list_->isDropTarget())
        drawRounded(&painter, rect(), spacing::cardRadius, theme.accentSoft, theme.accent);
    else if (place_ == StagePlace::InOrder)
        drawRounded(&painter, rect(), spacing::cardRadius, theme.dark ? theme.surface : theme.hover);
    else
        drawRounded(&painter, rect(), spacing::cardRadius, Qt::transparent, theme.hairline);
}

} // namespace askline
