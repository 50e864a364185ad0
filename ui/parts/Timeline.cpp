// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are made for what is read first; the rest follows on demand.
#include "ui/parts/Timeline.h"

#include "app/wording/Times.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int atFirst = 12;
constexpr int atOnce = 30;

// An icon that follows the theme, as labels cannot.
class IconMark : public QWidget {
public:
    IconMark(const QIcon& icon, QWidget* parent) : QWidget(parent), icon_(icon) { setFixedSize(spacing::icon, spacing::icon); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icon_.paint(&painter, rect());
    }

private:
    QIcon icon_;
};

QLabel* smallLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setType(label, TypeSize::Small);
    setTone(label, Tone::Muted);
    return label;
}

} // namespace

Timeline::Timeline(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), groups_(new ChipRow(ChipRow::Choice::One, this)), rows_(new QVBoxLayout),
      more_(new Button(tr("Show earlier"), ButtonRole::Quiet, this))
{
    setAccessibleName(tr("Timeline"));
    groups_->addChip(QStringLiteral("0"), tr("Contacts"));
    groups_->addChip(QStringLiteral("1"), tr("Asks"));
    groups_->addChip(QStringLiteral("2"), tr("Notes"));
    groups_->addChip(QStringLiteral("3"), tr("Moves"));
    groups_->addChip(QStringLiteral("4"), tr("Changes"));
    groups_->setAccessibleName(tr("Show only"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(groups_);
    column->addLayout(rows_);
    column->addWidget(more_, 0, Qt::AlignLeft);
    connect(groups_, &ChipRow::chosenChanged, this, [this] {
        most_ = atFirst;
        arrange();
    });
    connect(more_, &QPushButton::clicked, this, [this] {
        most_ += atOnce;
        arrange();
    });
}

void Timeline::setSheet(const LeadSheet& sheet)
{
    const TimelineWords words{desk_.catalogue(), desk_.playbook(), desk_.zone(),
                              sheet.lead.value ? sheet.lead.value->currency : desk_.settings().currency};
    const QList<TimelineEntry> entries = timelineOf(sheet, words);
    if (sheet.lead.id != lead_)
        most_ = atFirst;
    else if (entries == entries_)
        return;
    lead_ = sheet.lead.id;
    entries_ = entries;
    arrange();
}

void Timeline::arrange()
{
    const QStringList chosen = groups_->chosen();
    shown_.clear();
    int left = 0;
    for (const TimelineEntry& entry : std::as_const(entries_)) {
        if (!chosen.isEmpty() && chosen.first().toInt() != int(entry.group))
            continue;
        if (shown_.size() < most_)
            shown_ += entry;
        else
            ++left;
    }
    delete rowsHolder_;
    rowsHolder_ = new QWidget(this);
    auto* column = new QVBoxLayout(rowsHolder_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    for (const TimelineEntry& entry : std::as_const(shown_))
        column->addWidget(rowOf(entry));
    if (shown_.isEmpty())
        column->addWidget(smallLabel(tr("Nothing of this kind yet."), rowsHolder_));
    rows_->addWidget(rowsHolder_);
    more_->setVisible(left > 0);
    more_->setText(left == 1 ? tr("Show one earlier") : tr("Show earlier (%1)").arg(QLocale().toString(left)));
}

QWidget* Timeline::rowOf(const TimelineEntry& entry)
{
    auto* row = new QWidget(rowsHolder_);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small + spacing::tight);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(1, 1);
    auto* title = new ElidedLabel(entry.title, row);
    auto* time = smallLabel(agoForPeople(entry.at, desk_.now()), row);
    time->setToolTip(exactTime(entry.at, desk_.zone(), QLocale()).toHtmlEscaped());
    grid->addWidget(new IconMark(icon(entry.icon, entry.tone), row), 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(time, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    if (!entry.text.isEmpty()) {
        auto* text = new QLabel(entry.text, row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTone(text, Tone::Muted);
        grid->addWidget(text, 1, 1, 1, 2);
    }
    if (!entry.by.isEmpty())
        time->setText(entry.by + QStringLiteral(" · ") + time->text());
    row->setAccessibleName(QStringList{entry.title, entry.by, time->text(), entry.text}.join(QStringLiteral(", ")));
    return row;
}

} // namespace askline
