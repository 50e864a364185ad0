// SPDX-License-Identifier: GPL-3.0-or-later
// One line a field; names the workspace knows are completed as one types.
#include "ui/lead/FactsSection.h"

#include "app/domain/PhoneNumber.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/InPlaceEdit.h"
#include "ui/widgets/MultilineEdit.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int labelWidth = 96;

template <class Named>
QStringList namesIn(const QList<Named>& all)
{
    QStringList names;
    for (const Named& named : all)
        names += named.name;
    return names;
}

QString shownPoint(const ContactPoint& point)
{
    return point.kind == ContactPoint::Kind::Phone && point.isReadable() ? readablePhone(point.normal) : point.typed;
}

} // namespace

FactsSection::FactsSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Facts"), parent), grid_(new QGridLayout), message_(new MultilineEdit(this)),
      local_(plainLabel({}, this, Tone::Muted, TypeSize::Small)), morePoints_(new QWidget(this)),
      all_(new Button({}, ButtonRole::Quiet, this))
{
    grid_->setHorizontalSpacing(spacing::tight);
    grid_->setVerticalSpacing(0);
    grid_->setColumnMinimumWidth(0, labelWidth);
    grid_->setColumnStretch(1, 1);
    local_->setContentsMargins(spacing::small + spacing::hair, 0, 0, spacing::tight);
    addReach();
    for (const char* field : {"company", "title", "value", "source", "campaign", "owner", "competitor", "place", "country", "website",
                              "time_zone", "received_at"})
        addField(QString::fromLatin1(field));
    column()->addLayout(grid_);
    column()->addWidget(all_, 0, Qt::AlignLeft);
    connect(all_, &QPushButton::clicked, this, [this] {
        showsAll_ = !showsAll_;
        showFields();
    });
    auto* label = plainLabel(tr("What they wrote"), this, Tone::Muted);
    message_->setAccessibleName(label->text());
    message_->setPlaceholderText(tr("Nothing was written"));
    message_->setLineLimits(1, 16);
    connect(message_, &MultilineEdit::committed, this, [this](const QString& text) { edit(QStringLiteral("message"), text); });
    column()->addWidget(label);
    column()->addWidget(message_);
}

void FactsSection::addReach()
{
    auto* dial = iconButton(IconName::Phone, tr("Dial this number"), this);
    connect(dial, &QToolButton::clicked, this, [this] {
        const QString number = shown_.firstOf(ContactPoint::Kind::Phone);
        if (!number.isEmpty())
            Q_EMIT requests_.dial(number);
    });
    auto* mail = iconButton(IconName::Mail, tr("Write to this address"), this);
    connect(mail, &QToolButton::clicked, this, [this] {
        const QString address = shown_.firstOf(ContactPoint::Kind::Email);
        if (!address.isEmpty())
            Q_EMIT requests_.openAddress(QStringLiteral("mailto:") + QString::fromUtf8(QUrl::toPercentEncoding(address, "@+")));
    });
    addField(QStringLiteral("phone"), dial);
    grid_->addWidget(local_, grid_->rowCount(), 1);
    addField(QStringLiteral("email"), mail);
    grid_->addWidget(morePoints_, grid_->rowCount(), 1, 1, 2);
}

void FactsSection::addField(const QString& field, QWidget* trailing)
{
    const QString label = fieldLabel(field);
    auto* editor = new InPlaceEdit(tr("–", "an empty field"), this);
    editor->setAccessibleName(label);
    auto* name = new QLabel(label, this);
    name->setBuddy(editor);
    setTone(name, Tone::Muted);
    const int row = grid_->rowCount();
    grid_->addWidget(name, row, 0);
    grid_->addWidget(editor, row, 1, 1, trailing ? 1 : 2);
    if (trailing)
        grid_->addWidget(trailing, row, 2);
    editors_.insert(field, editor);
    labels_.insert(field, name);
    editsField(editor, field);
}

void FactsSection::complete(const QString& field, const QStringList& names)
{
    InPlaceEdit* editor = editors_.value(field);
    if (QCompleter* completer = editor->completer()) {
        static_cast<QStringListModel*>(completer->model())->setStringList(names);
        return;
    }
    auto* completer = new QCompleter(editor);
    completer->setModel(new QStringListModel(names, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    editor->setCompleter(completer);
}

void FactsSection::fill(const LeadSheet& sheet)
{
    const Contact& contact = sheet.contact;
    const auto put = [this](const char* field, const QString& text) { showIn(editors_.value(QString::fromLatin1(field)), text); };
    const auto phone = std::ranges::find(contact.points, ContactPoint::Kind::Phone, &ContactPoint::kind);
    put("phone", phone == contact.points.end() ? QString() : shownPoint(*phone));
    put("email", contact.firstOf(ContactPoint::Kind::Email));
    put("company", contact.company);
    put("title", contact.role);
    put("place", contact.place);
    put("country", contact.country);
    put("website", contact.website);
    put("time_zone", contact.timeZone);
    put("competitor", sheet.lead.competitor);
    put("value", sheet.lead.value ? moneyForPeople(*sheet.lead.value, QLocale()) : QString());
    const auto received = sheet.lead.receivedAt;
    put("received_at", received ? received->in(desk_.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString());
    if (received)
        editors_.value(QStringLiteral("received_at"))->setToolTip(exactTime(*received, desk_.zone(), QLocale()).toHtmlEscaped());
    fillNames(sheet);
    fillMorePoints(contact);
    showFields();
    shown_ = contact;
    const QTimeZone theirs(sheet.row.timeZone.toUtf8());
    const bool knowsZone = !sheet.row.timeZone.isEmpty() && theirs.isValid();
    local_->setVisible(knowsZone);
    if (knowsZone)
        local_->setText(tr("It is %1").arg(localTimeForPeople(theirs, desk_.now(), QLocale())));
    if (!message_->hasFocus())
        message_->setText(sheet.lead.message);
}

// What is empty and seldom filled stays out of the way until it is wanted.
void FactsSection::showFields()
{
    int hidden = 0;
    for (const char* name : {"campaign", "competitor", "place", "country", "website", "time_zone", "title"}) {
        const QString field = QString::fromLatin1(name);
        InPlaceEdit* editor = editors_.value(field);
        const bool shown = showsAll_ || !editor->text().isEmpty() || editor->hasFocus();
        editor->setVisible(shown);
        labels_.value(field)->setVisible(shown);
        hidden += shown ? 0 : 1;
    }
    all_->setVisible(hidden > 0 || showsAll_);
    all_->setText(showsAll_ ? tr("Hide empty fields") : tr("More fields"));
}

void FactsSection::fillNames(const LeadSheet& sheet)
{
    const Catalogue& catalogue = desk_.catalogue();
    complete(QStringLiteral("source"), namesIn(catalogue.sources));
    complete(QStringLiteral("campaign"), namesIn(catalogue.campaigns));
    complete(QStringLiteral("owner"), namesIn(catalogue.people));
    showIn(editors_.value(QStringLiteral("source")), catalogue.sourceName(sheet.lead.source));
    showIn(editors_.value(QStringLiteral("campaign")), catalogue.campaignName(sheet.lead.campaign));
    showIn(editors_.value(QStringLiteral("owner")), catalogue.personName(sheet.lead.owner));
}

// Further numbers and addresses: to be dialled and written to as well.
void FactsSection::fillMorePoints(const Contact& contact)
{
    if (contact == shown_)
        return;
    clearOut(morePoints_);
    auto* rows = new QVBoxLayout(morePoints_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    QSet<ContactPoint::Kind> seen;
    for (const ContactPoint& point : contact.points) {
        if (!seen.contains(point.kind)) {
            seen += point.kind;
            continue;
        }
        const bool isPhone = point.kind == ContactPoint::Kind::Phone;
        QString words = shownPoint(point) + (point.label.isEmpty() ? QString() : QStringLiteral(" · ") + point.label);
        auto* button = new Button(words.replace(u'&', QStringLiteral("&&")), ButtonRole::Quiet, morePoints_);
        button->setIconName(isPhone ? IconName::Phone : IconName::Mail);
        connect(button, &QPushButton::clicked, this, [this, isPhone, typed = point.typed] {
            if (isPhone)
                Q_EMIT requests_.dial(typed);
            else
                Q_EMIT requests_.openAddress(QStringLiteral("mailto:") + QString::fromUtf8(QUrl::toPercentEncoding(typed, "@+")));
        });
        rows->addWidget(button, 0, Qt::AlignLeft);
    }
    morePoints_->setVisible(rows->count() > 0);
}

} // namespace askline
