// SPDX-License-Identifier: GPL-3.0-or-later
// Roles are kept in English, as files and scripts name them, and shown in the reader's language.
#include "ui/lead/PeopleSection.h"

#include "app/domain/PhoneNumber.h"
#include "app/intake/TypedLine.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr const char* roleNames[] = {QT_TRANSLATE_NOOP("askline::PeopleSection", "decision maker"),
                                     QT_TRANSLATE_NOOP("askline::PeopleSection", "gatekeeper"),
                                     QT_TRANSLATE_NOOP("askline::PeopleSection", "referrer")};

QString shownRole(const QString& role)
{
    for (const char* name : roleNames)
        if (role == QLatin1StringView(name))
            return PeopleSection::tr(name);
    return role;
}

} // namespace

PeopleSection::PeopleSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("People"), parent), rows_(new QWidget(this)), roles_(new ChipRow(ChipRow::Choice::One, this)),
      typed_(new QLineEdit(this))
{
    for (const char* name : roleNames)
        roles_->addChip(QString::fromLatin1(name), tr(name));
    roles_->setChosen({QString::fromLatin1(roleNames[0])});
    roles_->setAccessibleName(tr("Role of the person to be added"));
    typed_->setPlaceholderText(tr("Karin Weber, 0151 5556677 – Enter adds them"));
    typed_->setAccessibleName(tr("Add a person"));
    column()->addWidget(rows_);
    column()->addWidget(typed_);
    column()->addWidget(roles_);
    connect(typed_, &QLineEdit::returnPressed, this, &PeopleSection::add);
}

void PeopleSection::add()
{
    const WorkspaceSettings& settings = desk_.settings();
    intake::ReadingRules rules;
    rules.region = settings.region;
    rules.zone = settings.zone();
    rules.currency = settings.currency;
    LeadProposal person = intake::readTypedLine(typed_->text(), rules).proposal;
    if (person.contact.displayName().isEmpty())
        return;
    const QString role = roles_->chosen().value(0);
    const QString before = typed_->text();
    typed_->clear();
    run([lead = lead(), person, role](Workspace& workspace) { return addLeadPerson(workspace, lead, person, role); }, {},
        [this, before](const Failure&) { typed_->setText(before); });
}

void PeopleSection::fill(const LeadSheet& sheet)
{
    header()->setCount(sheet.people.isEmpty() ? QString() : QLocale().toString(sheet.people.size()));
    if (sheet.people == shown_ && sheet.referrer == referrer_ && rows_->layout())
        return;
    shown_ = sheet.people;
    referrer_ = sheet.referrer;
    clearOut(rows_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    if (sheet.referrer)
        column->addWidget(rowOf(*sheet.referrer, QStringLiteral("referrer"), {}));
    for (const NamedPerson& person : sheet.people)
        column->addWidget(rowOf(person.contact, person.link.role, person.link.id));
    rows_->setVisible(column->count() > 0);
}

QWidget* PeopleSection::rowOf(const Contact& contact, const QString& role, LeadPersonId id)
{
    auto* row = new QWidget(rows_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tight);
    const auto phone = std::ranges::find(contact.points, ContactPoint::Kind::Phone, &ContactPoint::kind);
    const bool hasPhone = phone != contact.points.end();
    const QString number = !hasPhone ? QString() : phone->isReadable() ? readablePhone(phone->normal) : phone->typed;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new ElidedLabel(contact.displayName(), row);
    QStringList more{shownRole(role), number, contact.firstOf(ContactPoint::Kind::Email)};
    more.removeAll(QString());
    auto* detail = new ElidedLabel(more.join(QStringLiteral(" · ")), row);
    setType(detail, TypeSize::Small);
    setTone(detail, Tone::Muted);
    words->addWidget(name);
    words->addWidget(detail);
    line->addLayout(words, 1);
    if (hasPhone) {
        auto* call = namedButton(IconName::Phone, tr("Dial %1").arg(contact.displayName()), row);
        line->addWidget(call);
        connect(call, &QToolButton::clicked, this, [this, typed = phone->typed] { Q_EMIT requests_.dial(typed); });
    }
    if (!id.isNull()) {
        auto* drop = namedButton(IconName::Close, tr("Remove %1").arg(contact.displayName()), row);
        line->addWidget(drop);
        connect(drop, &QToolButton::clicked, this, [this, id] {
            run([lead = lead(), id](Workspace& workspace) { return removeLeadPerson(workspace, lead, id); });
        });
    }
    return row;
}

} // namespace askline
