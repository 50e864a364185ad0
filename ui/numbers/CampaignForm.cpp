// SPDX-License-Identifier: GPL-3.0-or-later
// Stopping early shows what the data can say by then, and asks why.
#include "ui/numbers/CampaignForm.h"

#include "app/wording/MoneyNumbersText.h"
#include "app/workspace/numbers/CampaignVerbs.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace askline {

CampaignForm::CampaignForm(Desk& desk, QWidget* parent)
    : NumbersForm(desk, parent), name_(new QComboBox(this)), hypothesis_(new QLineEdit(this)), begins_(new QLineEdit(this)), days_(new QSpinBox(this)), budget_(new QLineEdit(this)),
      says_(sentenceLabel({}, this, Tone::Muted)), words_(new QLineEdit(this)), course_(new QWidget(this))
{
    addPlan();
    addLine()->addWidget(says_, 1);
    addCourse();
    showChosen();
}

void CampaignForm::addPlan()
{
    constexpr int shortWidth = 120;
    constexpr int longest = 1000;
    name_->setEditable(true);
    name_->setAccessibleName(tr("Campaign"));
    name_->lineEdit()->setPlaceholderText(tr("A new campaign"));
    name_->setMinimumWidth(2 * shortWidth);
    hypothesis_->setPlaceholderText(tr("What it is to show"));
    hypothesis_->setAccessibleName(tr("What the campaign is to show"));
    begins_->setPlaceholderText(tr("Begins, or today"));
    begins_->setAccessibleName(tr("Day the campaign begins"));
    begins_->setMaximumWidth(shortWidth);
    days_->setRange(0, longest);
    days_->setSpecialValueText(tr("for how long"));
    days_->setMinimumWidth(shortWidth + spacing::huge);
    days_->setSuffix(tr(" days"));
    days_->setAccessibleName(tr("Days the campaign is to run"));
    budget_->setPlaceholderText(tr("Budget"));
    budget_->setAccessibleName(tr("Budget of the campaign"));
    budget_->setMaximumWidth(shortWidth);
    auto* keep = new Button(tr("Keep the plan"), ButtonRole::Normal, this);
    QHBoxLayout* line = addLine();
    line->addWidget(name_);
    line->addWidget(hypothesis_, 1);
    addLine({begins_, days_, budget_, keep});
    connect(keep, &QPushButton::clicked, this, &CampaignForm::plan);
    connect(name_, &QComboBox::currentTextChanged, this, &CampaignForm::showChosen);
}

void CampaignForm::addCourse()
{
    words_->setPlaceholderText(tr("What was changed, or why it ends"));
    words_->setAccessibleName(tr("What was changed, or why the campaign ends"));
    auto* note = new Button(tr("Note the change"), ButtonRole::Normal, course_);
    auto* stopIt = new Button(tr("End it"), ButtonRole::Quiet, course_);
    auto* line = new QHBoxLayout(course_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(words_, 1);
    line->addWidget(note);
    line->addWidget(stopIt);
    addLine()->addWidget(course_, 1);
    connect(note, &QPushButton::clicked, this, &CampaignForm::noteChange);
    connect(stopIt, &QPushButton::clicked, this, &CampaignForm::stop);
}

const CampaignNumbers* CampaignForm::chosen() const
{
    const QString name = name_->currentText().trimmed();
    for (const CampaignNumbers& one : campaigns_)
        if (one.campaign.name.compare(name, Qt::CaseInsensitive) == 0)
            return &one;
    return nullptr;
}

void CampaignForm::showCampaigns(const QList<CampaignNumbers>& campaigns, const QString& currency)
{
    campaigns_ = campaigns;
    currency_ = currency;
    const QString typed = name_->currentText();
    {
        const QSignalBlocker quiet(name_);
        name_->clear();
        for (const Campaign& one : desk_.catalogue().campaigns)
            name_->addItem(one.name);
        name_->setEditText(typed);
    }
    showChosen();
}

std::optional<Campaign> CampaignForm::known() const
{
    const QString name = name_->currentText().trimmed();
    for (const Campaign& one : desk_.catalogue().campaigns)
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    return std::nullopt;
}

void CampaignForm::showChosen()
{
    const CampaignNumbers* numbers = chosen();
    says_->setVisible(numbers);
    says_->setText(numbers ? campaignInWords(*numbers, currency_) : QString());
    const auto campaign = known();
    course_->setVisible(campaign && !campaign->stopped.isValid());
    if (!campaign || campaign == shown_)
        return; // what is typed and not kept yet stays
    shown_ = campaign;
    hypothesis_->setText(campaign->hypothesis);
    begins_->setText(campaign->begins.isValid() ? QLocale().toString(campaign->begins, QLocale::ShortFormat) : QString());
    days_->setValue(campaign->days);
    budget_->setText(campaign->budgetMinor > 0 ? Money{campaign->budgetMinor, currency_}.decimal() : QString());
}

void CampaignForm::plan()
{
    Campaign campaign = known().value_or(Campaign{});
    campaign.name = name_->currentText();
    campaign.hypothesis = hypothesis_->text();
    campaign.days = days_->value();
    const auto day = typedDay(begins_->text());
    const auto budget = budget_->text().trimmed().isEmpty() ? std::optional(Money{0, desk_.settings().currency}) : typedMoney(budget_->text());
    if (!day || !budget)
        return;
    campaign.begins = *day;
    campaign.budgetMinor = budget->minor;
    write([campaign](Workspace& w) { return planCampaign(w, campaign); }, tr("Campaign planned"));
}

void CampaignForm::noteChange()
{
    const auto campaign = known();
    if (!campaign)
        return;
    write([id = campaign->id, words = words_->text()](Workspace& w) { return noteCampaignChange(w, id, words); }, tr("Change noted"), [this] { words_->clear(); });
}

void CampaignForm::stop()
{
    const auto campaign = known();
    if (!campaign)
        return;
    CampaignNumbers stopped{*campaign, {}, {}, desk_.now().dateIn(desk_.zone())};
    stopped.campaign.stopped = stopped.today;
    if (stopped.isStoppedEarly() && words_->text().trimmed().isEmpty()) {
        refuse(tr("It has not run as long as it was meant to. Write why it ends all the same; what it can say by now stands above."));
        words_->setFocus();
        return;
    }
    write([id = campaign->id, words = words_->text()](Workspace& w) { return stopCampaign(w, id, words); }, tr("Campaign ended"), [this] { words_->clear(); });
}

} // namespace askline
