// SPDX-License-Identifier: GPL-3.0-or-later
// What does not belong to the view that is shown is hidden.
#include "ui/pipeline/PipelineBar.h"

#include "app/wording/MoneyText.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>

namespace askline {

namespace {

QKeySequence keyOf(Command command)
{
    return QKeySequence(QString::fromLatin1(keyEntry(command).key));
}

} // namespace

PipelineBar::PipelineBar(QWidget* parent)
    : QWidget(parent), sum_(new ElidedLabel({}, this)), search_(new SearchField(tr("Find in all leads"), this)),
      export_(new Button(tr("Export"), ButtonRole::Quiet, this)), toggle_(new Button({}, ButtonRole::Normal, this))
{
    auto* title = new QLabel(tr("Pipeline"), this);
    setType(title, TypeSize::Title);
    setTone(sum_, Tone::Muted);
    sum_->setFont(tabularFigures(sum_->font()));
    sum_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    search_->setMinimumWidth(200);
    search_->setMaximumWidth(320);
    export_->setIconName(IconName::Export);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(title);
    row->addWidget(sum_, 1);
    row->addWidget(search_, 1);
    row->addWidget(export_);
    row->addWidget(toggle_);
    setMinimumHeight(spacing::rowHeight);
    connect(toggle_, &QPushButton::clicked, this, &PipelineBar::toggled);
    connect(export_, &QPushButton::clicked, this, &PipelineBar::exportWanted);
    export_->setKeyHint(keyOf(Command::Export));
    setView(View::Board);
}

void PipelineBar::setView(View view)
{
    view_ = view;
    const bool table = view == View::Table;
    search_->setVisible(table);
    export_->setVisible(table);
    toggle_->setText(table ? tr("Board") : tr("Table"));
    toggle_->setIconName(table ? IconName::Pipeline : IconName::Sort);
    toggle_->setKeyHint(keyOf(Command::ToggleView));
    showSum();
}

void PipelineBar::setCounts(const LeadCounts& counts)
{
    int leads = 0;
    QMap<QString, qint64> worth;
    for (const StageTally& tally : counts.stages) {
        leads += tally.leads;
        if (!tally.currency.isEmpty())
            worth[tally.currency] += tally.minorValue;
    }
    QStringList parts{leads == 1 ? tr("1 lead") : tr("%1 leads").arg(QLocale().toString(leads))};
    for (auto it = worth.cbegin(); it != worth.cend(); ++it)
        if (it.value() != 0)
            parts += moneyForPeople({it.value(), it.key()}, QLocale());
    boardSum_ = parts.join(QStringLiteral(" · "));
    showSum();
}

void PipelineBar::setFound(int leads, bool all)
{
    const QString number = QLocale().toString(leads);
    tableSum_ = !all ? tr("more than %1 leads").arg(number) : leads == 1 ? tr("1 lead") : tr("%1 leads").arg(number);
    showSum();
}

void PipelineBar::showSum()
{
    sum_->setText(view_ == View::Table ? tableSum_ : boardSum_);
}

} // namespace askline
