// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks' ups and downs as bars, what lasts as a line.
#include "ui/numbers/FollowSection.h"

#include "app/wording/NumbersSheets.h"
#include "app/wording/WorkText.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/WorkReading.h"
#include "ui/numbers/FigureBlock.h"
#include "ui/numbers/TrendChart.h"

#include <QLocale>
#include <QVBoxLayout>

namespace askline {

FollowSection::FollowSection(Desk& desk, QWidget* parent)
    : NumbersSection(desk, parent), contactsChart_(new TrendChart(tr("Contacts until the decision"), this)), weeksChart_(new TrendChart(tr("Week by week"), this))
{
    contacts_ = addBlock(tr("Contacts until the decision"), QStringLiteral("Follow-through"), contactsChart_);
    weeks_ = addBlock(tr("Week by week"), QStringLiteral("Week by week"), weeksChart_);
    tiers_ = addBlock(tr("Effort by tier"), QStringLiteral("Effort by tier"));
    column()->addStretch(1);
}

void FollowSection::read(const NumbersFilter& filter)
{
    struct Both {
        Numbers numbers;
        WorkNumbers work;
    };
    const auto reading = [filter](Workspace& w) -> Result<Both> {
        const auto numbers = readNumbers(w, filter);
        if (!numbers)
            return askline::failed(numbers.error());
        const auto work = readWork(w, filter);
        if (!work)
            return askline::failed(work.error());
        return Both{*numbers, *work};
    };
    ask(reading, [this](const Both& both) { showBoth(both.numbers, both.work); });
}

void FollowSection::showBoth(const Numbers& numbers, const WorkNumbers& work)
{
    contacts_->setSentences(followThroughInWords(numbers.followThrough, work));
    contacts_->setSheet(contactsSheet(numbers.followThrough));
    drawContacts(numbers.followThrough);
    weeks_->setSentences({minutesInWords(work.total)});
    weeks_->setSheet(weekSheet(work.weeks));
    drawWeeks(work.weeks);
    tiers_->setSheet(tierSheet(numbers.tiers));
}

void FollowSection::drawContacts(const FollowThrough& follow)
{
    const qint64 most = std::max(follow.contactsToWin.isEmpty() ? 0 : follow.contactsToWin.lastKey(), follow.contactsToLoss.isEmpty() ? 0 : follow.contactsToLoss.lastKey());
    constexpr qint64 mostDrawn = 60;
    QStringList labels;
    Trend won{tr("Won with so many contacts or fewer, %"), {}, Trend::Form::Line, Tone::Done};
    Trend lost{tr("Lost with so many or fewer, %"), {}, Trend::Form::Line, Tone::Amber};
    int lostSoFar = 0;
    for (qint64 contacts = 0; contacts <= std::min(most, mostDrawn); ++contacts) {
        lostSoFar += follow.contactsToLoss.value(contacts);
        labels += QString::number(contacts);
        won.values += follow.won() ? 100.0 * (follow.won() - follow.wonAfter(contacts)) / follow.won() : 0;
        lost.values += follow.lost() ? 100.0 * lostSoFar / follow.lost() : 0;
    }
    contactsChart_->setTrends(labels, {won, lost}, tr("%"));
}

void FollowSection::drawWeeks(const QList<DayOfWork>& weeks)
{
    QStringList labels;
    QList<double> asks;
    for (const DayOfWork& week : weeks) {
        labels += QLocale().toString(week.day, QStringLiteral("d MMM"));
        asks += week.asks;
    }
    weeksChart_->setTrends(labels, {{tr("Asks"), asks, Trend::Form::Bars, Tone::Accent}, {tr("Asks, mean of four weeks"), rollingMean(asks), Trend::Form::Line, Tone::Accent}}, tr("asks a week"));
}

} // namespace askline
