// SPDX-License-Identifier: GPL-3.0-or-later
// Unticked, the day is the workspace's, and is shown but not changed.
#include "ui/settings/MyDayForm.h"

#include "ui/settings/FormCard.h"
#include "ui/style/Spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int fieldWidth = 120;
constexpr int mostAsks = 1000;

} // namespace

MyDayForm::MyDayForm(QWidget* parent)
    : QWidget(parent), own_(new QCheckBox(tr("My own hours and goal"), this)), from_(new QTimeEdit(this)), to_(new QTimeEdit(this)), asks_(new QSpinBox(this)),
      away_(new QCheckBox(tr("Away from"), this)), awayFrom_(new QDateEdit(this)), awayTo_(new QDateEdit(this)), team_(new QWidget(this)), cover_(new QComboBox(this)), takes_(new QCheckBox(tr("New leads may come to me by turn"), this)), regions_(new QLineEdit(this))
{
    build();
    connect(own_, &QCheckBox::clicked, this, &MyDayForm::tell);
    for (QTimeEdit* edit : {from_, to_})
        connect(edit, &QTimeEdit::editingFinished, this, &MyDayForm::tell);
    connect(asks_, &QSpinBox::editingFinished, this, &MyDayForm::tell);
    connect(away_, &QCheckBox::clicked, this, &MyDayForm::tell);
    for (QDateEdit* edit : {awayFrom_, awayTo_})
        connect(edit, &QDateEdit::editingFinished, this, &MyDayForm::tell);
    connect(cover_, &QComboBox::activated, this, &MyDayForm::tell);
    connect(takes_, &QCheckBox::clicked, this, &MyDayForm::tell);
    connect(regions_, &QLineEdit::editingFinished, this, &MyDayForm::tell);
}

void MyDayForm::build()
{
    auto* card = new FormCard(tr("My day"), this);
    auto* hours = new QWidget(card);
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));
    for (QTimeEdit* edit : {from_, to_}) {
        edit->setFixedWidth(fieldWidth);
        edit->setKeyboardTracking(false);
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    }
    row->addWidget(from_);
    row->addWidget(new QLabel(tr("to", "between two hours"), hours));
    row->addWidget(to_);
    row->addStretch(1);
    asks_->setRange(0, mostAsks);
    asks_->setFixedWidth(fieldWidth);
    asks_->setKeyboardTracking(false);
    card->addRow(QString(), own_);
    card->addRow(tr("Hours"), hours, tr("Today's list is cut to them."));
    card->addRow(tr("Asks a day"), asks_, tr("Never counted above what is due."));
    card->addRow(QString(), buildAway(card), tr("When you are back, what fell due meanwhile is spread over the coming days with one key."));
    card->addWide(buildTeam(card));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget* MyDayForm::buildTeam(QWidget* parent)
{
    team_->setParent(parent);
    cover_->setAccessibleName(tr("Who covers for me while I am away"));
    cover_->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("While I am away, my leads are also in the day of"), team_));
    row->addWidget(cover_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(team_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(takes_);
    regions_->setPlaceholderText(tr("DE, Vienna, +41 44"));
    regions_->setAccessibleName(tr("Regions whose new leads come to me"));
    regions_->setToolTip(tr("Countries by their code, places, or how a number begins, with commas between them"));
    auto* where = new QHBoxLayout;
    where->addWidget(new QLabel(tr("New leads from these regions come to me"), team_));
    where->addWidget(regions_, 1);
    column->addLayout(where);
    return team_;
}

QWidget* MyDayForm::buildAway(QWidget* parent)
{
    auto* days = new QWidget(parent);
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    awayFrom_->setAccessibleName(tr("First day away"));
    awayTo_->setAccessibleName(tr("Last day away"));
    for (QDateEdit* edit : {awayFrom_, awayTo_}) {
        edit->setFixedWidth(fieldWidth);
        edit->setKeyboardTracking(false);
        edit->setCalendarPopup(true);
    }
    row->addWidget(away_);
    row->addWidget(awayFrom_);
    row->addWidget(new QLabel(tr("to", "between two days"), days));
    row->addWidget(awayTo_);
    row->addStretch(1);
    return days;
}

void MyDayForm::setPerson(const Person& person, const WorkspaceSettings& settings, const QList<Person>& colleagues)
{
    person_ = person;
    offices_ = settings.hours;
    const bool own = person.hours || person.askGoal;
    own_->setChecked(own);
    const OfficeHours hours = person.hours.value_or(settings.hours);
    const QSignalBlocker quietFrom(from_), quietTo(to_), quietAsks(asks_);
    from_->setTime(hours.from);
    to_->setTime(hours.to);
    asks_->setValue(person.askGoal.value_or(settings.askGoal));
    const QSignalBlocker quietAway(awayFrom_), quietBack(awayTo_);
    const QDate today = QDate::currentDate();
    away_->setChecked(person.awayFrom.isValid());
    awayFrom_->setDate(person.awayFrom.isValid() ? person.awayFrom : today.addDays(1));
    awayTo_->setDate(person.awayTo.isValid() ? person.awayTo : today.addDays(7));
    awayFrom_->setEnabled(away_->isChecked());
    awayTo_->setEnabled(away_->isChecked());
    team_->setVisible(!colleagues.isEmpty());
    cover_->clear();
    cover_->addItem(tr("nobody"), QString());
    for (const Person& colleague : colleagues)
        cover_->addItem(colleague.name, colleague.id.hex());
    cover_->setCurrentIndex(std::max(0, cover_->findData(person.cover.isNull() ? QString() : person.cover.hex())));
    takes_->setChecked(person.takesLeads);
    regions_->setText(person.regions);
    for (QWidget* field : {static_cast<QWidget*>(from_), static_cast<QWidget*>(to_), static_cast<QWidget*>(asks_)})
        field->setEnabled(own);
}

void MyDayForm::tell()
{
    Person wanted = person_;
    wanted.hours.reset();
    wanted.askGoal.reset();
    if (own_->isChecked()) {
        wanted.hours = person_.hours.value_or(offices_);
        wanted.hours->from = from_->time();
        wanted.hours->to = to_->time();
        wanted.askGoal = asks_->value();
    }
    wanted.awayFrom = away_->isChecked() ? awayFrom_->date() : QDate();
    wanted.awayTo = away_->isChecked() ? std::max(awayFrom_->date(), awayTo_->date()) : QDate();
    wanted.cover = PersonId::fromHex(cover_->currentData().toString()).value_or(PersonId{});
    wanted.takesLeads = takes_->isChecked();
    wanted.regions = regions_->text().simplified();
    if (wanted != person_)
        Q_EMIT edited(wanted);
}

} // namespace askline
