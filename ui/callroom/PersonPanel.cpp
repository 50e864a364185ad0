// SPDX-License-Identifier: GPL-3.0-or-later
// Every label that shows the lead's own words shows them as plain text.
#include "ui/callroom/PersonPanel.h"

#include "app/base/Folding.h"
#include "app/domain/PhoneNumber.h"
#include "app/domain/CallingHours.h"
#include "app/wording/SharingText.h"
#include "app/wording/Times.h"
#include "app/wording/TimeChipWords.h"
#include "ui/callroom/PersonWords.h"
#include "ui/parts/WhenField.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace askline {

PersonPanel::PersonPanel(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, spacing::tight, spacing::small, 0);
    column_->setSpacing(spacing::tight);
    buildHead(column_);
    buildPhone(column_);
    column_->addSpacing(spacing::small);
    promise_ = line(column_, Tone::Normal);
    before_ = new QWidget(this);
    column_->addWidget(before_);
    buildPast();
    column_->addStretch();
    placePhone();
}

void PersonPanel::setExtent(Extent extent)
{
    extent_ = extent;
    before_->setVisible(extent == Extent::Full);
    placePhone();
}

void PersonPanel::placePhone()
{
    if (extent_ == Extent::Brief)
        dialling_->insertWidget(0, phone_); // moves it
    else
        column_->insertWidget(column_->indexOf(newPhone_), phone_);
}

QLabel* PersonPanel::line(QVBoxLayout* column, Tone tone)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    column->addWidget(label);
    return label;
}

void PersonPanel::buildHead(QVBoxLayout* column)
{
    name_ = new ElidedLabel({}, this);
    name_->setTextFormat(Qt::PlainText);
    setType(name_, TypeSize::Title);
    column->addWidget(name_);
    work_ = new ElidedLabel({}, this);
    work_->setTextFormat(Qt::PlainText);
    column->addWidget(work_);
    clock_ = line(column, Tone::Muted);
    stop_ = line(column, Tone::Red);
    stop_->setText(tr("Asked not to be contacted again."));
    claim_ = line(column, Tone::Amber);
}

void PersonPanel::buildPhone(QVBoxLayout* column)
{
    column->addSpacing(spacing::small);
    phone_ = new QLabel(this);
    phone_->setTextFormat(Qt::PlainText);
    phone_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    phone_->setAccessibleName(tr("Phone number"));
    phone_->setFont(tabularFigures(typeFont(TypeSize::Title)));
    newPhone_ = new QLineEdit(this);
    newPhone_->setPlaceholderText(tr("No number yet: type one, Enter"));
    newPhone_->setAccessibleName(tr("Phone number"));
    column->addWidget(newPhone_);
    dialling_ = new QHBoxLayout;
    dialling_->setSpacing(spacing::small);
    dial_ = new Button(tr("Dial"), ButtonRole::Normal, this);
    dial_->setIconName(IconName::Phone);
    dial_->setText(tr("Dial  %1", "a button and its key").arg(commandKey(Command::Dial)));
    copy_ = new Button(tr("Copy"), ButtonRole::Quiet, this);
    copy_->setIconName(IconName::Copy);
    copy_->setToolTip(tr("Copy the number"));
    dialling_->addWidget(dial_);
    dialling_->addWidget(copy_);
    dialling_->addStretch();
    column->addLayout(dialling_);
    otherPhones_ = new ChipRow(ChipRow::Choice::One, this);
    otherPhones_->setAccessibleName(tr("Numbers"));
    column->addWidget(otherPhones_);
    connect(dial_, &QPushButton::clicked, this, &PersonPanel::dialWanted);
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(number()); });
    connect(otherPhones_, &ChipRow::picked, this, &PersonPanel::showPhone);
    connect(newPhone_, &QLineEdit::returnPressed, this, [this] {
        if (!newPhone_->text().trimmed().isEmpty())
            Q_EMIT numberTyped(newPhone_->text().trimmed());
    });
}

void PersonPanel::buildPast()
{
    auto* column = new QVBoxLayout(before_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    fit_ = line(column, Tone::Normal);
    past_ = line(column, Tone::Muted);
    column->addSpacing(spacing::tight);
    from_ = line(column, Tone::Muted);
    setType(from_, TypeSize::Small);
    message_ = line(column, Tone::Normal);
    for (QLabel* label : {promise_, fit_, past_, message_})
        setType(label, TypeSize::Small);
}

void PersonPanel::setLead(const LeadSheet& sheet)
{
    sheet_ = sheet;
    const Contact& contact = sheet.contact;
    name_->setText(cleanedLine(contact.displayName()));
    QStringList work{cleanedLine(contact.role), cleanedLine(contact.company)};
    work.removeAll(QString());
    work_->setText(work.join(QStringLiteral(" · ")));
    work_->setVisible(!work.isEmpty());
    stop_->setVisible(contact.doNotContact);
    const QString claim = claimInWords(sheet.claim, desk_.catalogue(), desk_.now());
    claim_->setText(claim);
    claim_->setVisible(!claim.isEmpty());
    showPhones();
    showClock();
    showPromise();
    showPast();
    showFit();
}

void PersonPanel::showPhones()
{
    phones_.clear();
    for (const ContactPoint& point : std::as_const(sheet_.contact.points))
        if (point.kind == ContactPoint::Kind::Phone)
            phones_ += point.isReadable() ? point.normal : cleanedLine(point.typed);
    const QStringList chosen = otherPhones_->chosen();
    otherPhones_->clear();
    for (const QString& phone : std::as_const(phones_))
        otherPhones_->addChip(phone, readablePhone(phone));
    otherPhones_->setVisible(phones_.size() > 1);
    otherPhones_->setChosen(chosen.isEmpty() || !phones_.contains(chosen.first()) ? phones_.mid(0, 1) : chosen);
    newPhone_->clear();
    showPhone();
}

void PersonPanel::showPhone()
{
    const bool any = !phones_.isEmpty();
    const QString chosen = otherPhones_->chosen().value(0, phones_.value(0));
    phone_->setText(readablePhone(chosen));
    phone_->setVisible(any);
    newPhone_->setVisible(!any);
    dial_->setVisible(any);
    dial_->setEnabled(!sheet_.contact.doNotContact);
    copy_->setVisible(any);
}

QString PersonPanel::number() const
{
    return sheet_.contact.doNotContact ? QString() : otherPhones_->chosen().value(0, phones_.value(0));
}

void PersonPanel::focusNumber()
{
    newPhone_->setFocus();
}

void PersonPanel::showClock()
{
    const QTimeZone zone = zoneNamed(sheet_.row.timeZone);
    clock_->setVisible(zone.isValid());
    if (!zone.isValid())
        return;
    const QString warning = warningOf(callingHourAt(desk_.now(), zone));
    const QString time = localTimeForPeople(zone, desk_.now(), locale());
    const QStringList zones = zonesOfPhone(number());
    QString words = warning.isEmpty() ? time : tr("⚠ %1 · %2", "a time and what is wrong with it").arg(time, warning);
    if (sheet_.contact.timeZone.isEmpty() && zones.size() > 1)
        words += tr(" (the number fits %1 time zones)").arg(zones.size());
    clock_->setText(words);
    setTone(clock_, warning.isEmpty() ? Tone::Muted : Tone::Amber);
}

void PersonPanel::showPromise()
{
    const QString words = promiseInWords(sheet_, desk_, locale());
    promise_->setText(words);
    promise_->setVisible(!words.isEmpty());
    const bool broken = sheet_.row.next.due.promised && sheet_.row.next.due.moment && *sheet_.row.next.due.moment < desk_.now();
    setTone(promise_, broken ? Tone::Amber : Tone::Normal);
}

void PersonPanel::showPast()
{
    past_->setText(pastInWords(sheet_, desk_.now(), locale()));
    from_->setText(originInWords(sheet_, desk_, locale()));
    message_->setText(shortened(sheet_.lead.message, 220));
    message_->setToolTip(toolTipOf(sheet_.lead.message.left(2000)));
    message_->setVisible(!sheet_.lead.message.isEmpty());
}

void PersonPanel::showFit()
{
    fit_->setText(fitInWords(sheet_.lead.qualification));
    fit_->setToolTip(toolTipOf(evidenceInWords(sheet_.lead.qualification)));
    fit_->setVisible(!fit_->text().isEmpty());
}

} // namespace askline
