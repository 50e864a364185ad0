// SPDX-License-Identifier: GPL-3.0-or-later
// Date, marks, words; the words give way where there is no room.
#include "ui/today/DayHeader.h"

#include "app/wording/TodayText.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"
#include "ui/today/AskProgress.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace askline {

DayHeader::DayHeader(QWidget* parent)
    : QWidget(parent), day_(new QLabel(this)), progress_(new AskProgress(this)), score_(new ElidedLabel({}, this)),
      row_(new QHBoxLayout(this))
{
    day_->setTextFormat(Qt::PlainText);
    setType(day_, TypeSize::Title);
    setTone(score_, Tone::Muted);
    score_->setFont(tabularFigures(score_->font()));
    score_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing::medium);
    row_->addWidget(day_);
    row_->addWidget(progress_);
    row_->addWidget(score_, 1);
    setMinimumHeight(spacing::rowHeight);
}

void DayHeader::setDay(QDate day)
{
    day_->setText(QLocale().toString(day, tr("dddd, d MMMM", "today's date, as QLocale::toString takes it")));
}

void DayHeader::setScore(const TodayScore& score)
{
    progress_->setProgress(score.asksMade, score.goal);
    score_->setText(scoreText(score));
    score_->setAccessibleName(score_->text());
}

void DayHeader::addTrailing(QWidget* widget)
{
    row_->addWidget(widget);
}

} // namespace askline
