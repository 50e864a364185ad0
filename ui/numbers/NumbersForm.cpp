// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong stands under the fields.
#include "ui/numbers/NumbersForm.h"

#include "app/wording/Failures.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace askline {

NumbersForm::NumbersForm(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), column_(new QVBoxLayout(this)), refused_(sentenceLabel({}, this, Tone::Red)), wheel_(new WheelGuard(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    column_->addWidget(refused_);
    refused_->hide();
}

QHBoxLayout* NumbersForm::addLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    column_->insertLayout(column_->count() - 1, line);
    return line;
}

QHBoxLayout* NumbersForm::addLine(const QList<QWidget*>& fields)
{
    QHBoxLayout* line = addLine();
    for (QWidget* field : fields) {
        line->addWidget(field);
        if (qobject_cast<QAbstractSpinBox*>(field))
            wheel_->guard(field);
    }
    line->addStretch(1);
    return line;
}

void NumbersForm::refuse(const QString& sentence)
{
    refused_->setText(sentence);
    refused_->setVisible(!sentence.isEmpty());
}

std::optional<QDate> NumbersForm::typedDay(const QString& text)
{
    constexpr int yearsBack = 80; // that two digits of a year may mean
    const QDate today = desk_.now().dateIn(desk_.zone());
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return today;
    QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(typed, QLocale::ShortFormat, today.year() - yearsBack);
    if (day.isValid())
        return day;
    refuse(tr("A day, such as %1").arg(QLocale().toString(today, QLocale::ShortFormat)));
    return std::nullopt;
}

std::optional<Money> NumbersForm::typedMoney(const QString& text)
{
    const auto money = moneyFrom(text, desk_.settings().currency);
    if (!money)
        refuse(tr("An amount, such as 250 or 1,200.50"));
    return money;
}

void NumbersForm::refuseFor(const Failure& failure)
{
    refuse(sentenceFor(failure));
}

} // namespace askline
