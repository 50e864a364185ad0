// SPDX-License-Identifier: GPL-3.0-or-later
// Three cards; each control tells its change when it is finished, not at every letter.
#include "ui/settings/WorkspaceForm.h"

#include "ui/settings/FormCard.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int numberWidth = 120;

QComboBox* searchable(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

QSpinBox* number(QWidget* parent, int least, int most)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setFixedWidth(numberWidth);
    box->setKeyboardTracking(false);
    return box;
}

// Shows the entry of this data; one that is not listed is shown as it is.
void pick(QComboBox* box, const QString& data)
{
    if (box->lineEdit()->hasFocus() && box->lineEdit()->isModified())
        return; // somebody is typing
    const int row = box->findData(data);
    box->setCurrentIndex(row);
    if (row < 0)
        box->setCurrentText(data);
}

QString dataOf(const QComboBox* box)
{
    const QString typed = box->currentText().trimmed();
    const int row = box->findText(typed, Qt::MatchFixedString);
    return row >= 0 ? box->itemData(row).toString() : typed;
}

} // namespace

WorkspaceForm::WorkspaceForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    addFirm(column);
    addHours(column);
    addTargets(column);
    fillLists();
    connectAll();
}

void WorkspaceForm::addFirm(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("Your firm"), this);
    firm_ = new QLineEdit(card);
    offer_ = new QLineEdit(card);
    region_ = searchable(card);
    currency_ = searchable(card);
    card->addRow(tr("Firm"), firm_, tr("Said in scripts and in letters."));
    card->addRow(tr("What you offer"), offer_, tr("In one sentence, as you would say it on the phone."));
    card->addRow(tr("Country"), region_, tr("For phone numbers without a country, and for dates such as 3/4/2026."));
    card->addRow(tr("Currency"), currency_);
    column->addWidget(card);
}

void WorkspaceForm::addHours(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("When you work"), this);
    zone_ = searchable(card);
    holidays_ = searchable(card);
    days_ = new ChipRow(ChipRow::Choice::Many, card);
    for (int day = 1; day <= 7; ++day)
        days_->addChip(QString::number(day), QLocale().standaloneDayName(day, QLocale::ShortFormat))
            ->setAccessibleName(QLocale().standaloneDayName(day));
    auto* hours = new QWidget(card);
    from_ = new QTimeEdit(hours);
    to_ = new QTimeEdit(hours);
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    for (QTimeEdit* edit : {from_, to_}) {
        edit->setFixedWidth(numberWidth);
        edit->setKeyboardTracking(false);
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
        row->addWidget(edit);
        if (edit == from_)
            row->addWidget(new QLabel(tr("to", "between two hours"), hours));
    }
    row->addStretch(1);
    card->addRow(tr("Time zone"), zone_);
    card->addRow(tr("Holidays"), holidays_, tr("No first-contact clock runs on them."));
    card->addRow(tr("Days"), days_);
    card->addRow(tr("Hours"), hours, tr("First-contact clocks run in these hours only."));
    column->addWidget(card);
}

void WorkspaceForm::addTargets(QVBoxLayout* column)
{
    firstContact_ = new FormCard(tr("First contact"), this);
    target_ = number(firstContact_, 1, 60 * 24 * 30);
    target_->setSuffix(QStringLiteral(" ") + tr("min"));
    firstContact_->addRow(tr("Call a new lead within"), target_, tr("In office hours. A source may have a target of its own."));
    byTurn_ = new QCheckBox(tr("Deal new leads by turn"), firstContact_);
    byTurn_->setToolTip(tr("To whoever is there and got the fewest in the last two weeks. Otherwise they are theirs who bring them in, unless their source says whom they go to."));
    firstContact_->addWide(byTurn_);
    connect(byTurn_, &QCheckBox::clicked, this, &WorkspaceForm::edited);
    column->addWidget(firstContact_);
    auto* card = new FormCard(tr("A day's work"), this);
    asks_ = number(card, 0, 1000);
    backlog_ = number(card, 0, 1000);
    card->addRow(tr("Asks a day"), asks_, tr("How often you mean to ask for something that can be refused."));
    card->addRow(tr("Old contacts a day"), backlog_, tr("How many of the backlog come up each day."));
    tries_ = number(card, 1, 50);
    care_ = number(card, 7, 1000);
    care_->setSuffix(QStringLiteral(" ") + tr("days"));
    card->addRow(tr("Tries by phone"), tries_, tr("Calls in vain, spread over times of day, before an e-mail or a text takes over."));
    card->addRow(tr("Call customers every"), care_, tr("Once nothing else is planned for them."));
    nurture_ = number(card, 7, 1000);
    nurture_->setSuffix(QStringLiteral(" ") + tr("days"));
    card->addRow(tr("Contact the nurtured every"), nurture_, tr("Leads you nurture, while nothing else is planned for them."));
    weekly_ = number(card, 1, 50);
    card->addRow(tr("Contacts a week"), weekly_, tr("That a cadence makes to one lead in seven days, at most."));
    motion_ = number(card, 0, 1440);
    motion_->setSuffix(QStringLiteral(" ") + tr("minutes"));
    card->addRow(tr("Motion a day"), motion_, tr("For mails and chores that ask for nothing."));
    column->addWidget(card);
}

void WorkspaceForm::fillLists()
{
    for (int value = QLocale::AnyTerritory + 1; value <= QLocale::LastTerritory; ++value) {
        const auto territory = QLocale::Territory(value);
        if (const QString code = QLocale::territoryToCode(territory); code.size() == 2 && code[0].isLetter())
            region_->addItem(QLocale::territoryToString(territory), code);
    }
    region_->model()->sort(0);
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "CAD", "AUD", "NZD",
                             "JPY", "CNY", "INR", "BRL", "MXN", "ZAR"})
        currency_->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            zone_->addItem(QString::fromLatin1(id).replace(u'_', u' '), QString::fromLatin1(id));
}

void WorkspaceForm::connectAll()
{
    for (QLineEdit* edit : {firm_, offer_})
        connect(edit, &QLineEdit::editingFinished, this, &WorkspaceForm::edited);
    for (QComboBox* box : {region_, currency_, zone_, holidays_}) {
        connect(box, &QComboBox::activated, this, &WorkspaceForm::edited);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &WorkspaceForm::edited);
    }
    connect(days_, &ChipRow::chosenChanged, this, &WorkspaceForm::edited);
    for (QTimeEdit* edit : {from_, to_})
        connect(edit, &QTimeEdit::editingFinished, this, &WorkspaceForm::edited);
    for (QSpinBox* box : {target_, asks_, backlog_, tries_, care_, nurture_, weekly_, motion_})
        connect(box, &QSpinBox::editingFinished, this, &WorkspaceForm::edited);
}

void WorkspaceForm::setHolidays(const QList<HolidayChoice>& choices)
{
    const QSignalBlocker quiet(holidays_);
    holidays_->clear();
    holidays_->addItem(tr("None"), QString());
    for (const HolidayChoice& choice : choices)
        holidays_->addItem(choice.name, choice.code);
    pick(holidays_, settings_.holidays);
}

void WorkspaceForm::setValue(const WorkspaceSettings& settings)
{
    settings_ = settings;
    const auto put = [](QLineEdit* edit, const QString& text) {
        if (!edit->hasFocus() && edit->text() != text)
            edit->setText(text);
    };
    put(firm_, settings.firm);
    put(offer_, settings.offer);
    pick(region_, settings.region);
    pick(currency_, settings.currency);
    pick(zone_, settings.timeZone);
    pick(holidays_, settings.holidays);
    QStringList days;
    for (int day = 1; day <= 7; ++day)
        if (settings.hours.days[size_t(day - 1)])
            days += QString::number(day);
    days_->setChosen(days);
    from_->setTime(settings.hours.from);
    to_->setTime(settings.hours.to);
    target_->setValue(settings.firstContactMinutes);
    asks_->setValue(settings.askGoal);
    backlog_->setValue(settings.backlogPerDay);
    tries_->setValue(settings.triesBeforeMail);
    care_->setValue(settings.careDays);
    nurture_->setValue(settings.nurtureDays);
    weekly_->setValue(settings.weeklyContacts);
    motion_->setValue(settings.motionMinutes);
    byTurn_->setChecked(settings.dealsByTurn);
}

void WorkspaceForm::setTeam(bool isTeam)
{
    byTurn_->setVisible(isTeam);
}

WorkspaceSettings WorkspaceForm::value() const
{
    WorkspaceSettings settings = settings_;
    settings.firm = firm_->text().trimmed();
    settings.offer = offer_->text().trimmed();
    settings.region = dataOf(region_);
    settings.currency = dataOf(currency_);
    settings.timeZone = dataOf(zone_);
    settings.holidays = dataOf(holidays_);
    for (int day = 1; day <= 7; ++day)
        settings.hours.days[size_t(day - 1)] = days_->chosen().contains(QString::number(day));
    settings.hours.from = from_->time();
    settings.hours.to = to_->time();
    settings.firstContactMinutes = target_->value();
    settings.askGoal = asks_->value();
    settings.backlogPerDay = backlog_->value();
    settings.triesBeforeMail = tries_->value();
    settings.careDays = care_->value();
    settings.nurtureDays = nurture_->value();
    settings.weeklyContacts = weekly_->value();
    settings.motionMinutes = motion_->value();
    settings.dealsByTurn = byTurn_->isChecked();
    return settings;
}

void WorkspaceForm::focusFirst()
{
    firm_->setFocus(Qt::OtherFocusReason);
}

} // namespace askline
