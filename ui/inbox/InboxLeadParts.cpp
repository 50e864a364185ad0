// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the inbox's lead that are made anew for each: duplicates, facts, the form.
#include "app/domain/PhoneNumber.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/inbox/InboxLead.h"
#include "ui/parts/DuplicateWords.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QGridLayout>
#include <QLabel>

namespace askline {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent, Tone tone = Tone::Normal)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone != Tone::Normal)
        setTone(label, tone);
    return label;
}

QString joinedPlace(const Contact& contact)
{
    return contact.place.isEmpty() || contact.country.isEmpty() ? contact.place + contact.country
                                                                : contact.place + QStringLiteral(", ") + contact.country;
}

// Label and value under one another in two columns that line up through all facts.
class FactGrid : public QWidget {
public:
    explicit FactGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
    {
        grid_->setContentsMargins(0, 0, 0, 0);
        grid_->setHorizontalSpacing(spacing::large);
        grid_->setVerticalSpacing(spacing::small);
        grid_->setColumnMinimumWidth(0, 112);
        grid_->setColumnStretch(1, 1);
    }
    void add(const QString& label, QWidget* value)
    {
        const int row = grid_->rowCount();
        grid_->addWidget(plainLabel(label, this, Tone::Muted), row, 0, Qt::AlignTop);
        grid_->addWidget(value, row, 1);
    }
    void add(const QString& label, const QString& value, const QString& tip = {})
    {
        if (value.isEmpty())
            return;
        auto* shown = new ElidedLabel(value, this);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setToolTip(tip.toHtmlEscaped());
        add(label, shown);
    }

private:
    QGridLayout* grid_;
};

} // namespace

QWidget* InboxLead::duplicatesPart()
{
    auto* card = new Card(page_);
    card->setTone(Tone::Amber);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::medium, spacing::small + spacing::tight, spacing::small, spacing::small + spacing::tight);
    column->setSpacing(spacing::tight);
    column->addWidget(plainLabel(sheet_.duplicates.size() == 1 ? tr("This may be somebody you know") : tr("These may be the same person"), card));
    for (const PossibleDuplicate& duplicate : std::as_const(sheet_.duplicates))
        column->addWidget(duplicateRow(duplicate, card));
    card->setVisible(!sheet_.duplicates.isEmpty());
    return card;
}

QWidget* InboxLead::duplicateRow(const PossibleDuplicate& duplicate, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    const LeadRow& other = duplicate.lead;
    const QString state = other.isOpen() ? desk_.playbook().stageTitle(other.stage) : labelOf(other.standing);
    QStringList words{other.displayName(), other.company, labelOf(duplicate.reason), state,
                      agoForPeople(other.receivedAt.value_or(other.made), desk_.now())};
    words.removeAll(QString());
    auto* who = new ElidedLabel(words.join(QStringLiteral(" · ")), row);
    auto* open = new Button(tr("Look"), ButtonRole::Quiet, row);
    auto* join = new Button(tr("Merge"), ButtonRole::Normal, row);
    join->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Merge).key)));
    open->setAccessibleName(tr("Look at %1").arg(other.displayName()));
    join->setAccessibleName(tr("Merge with %1").arg(other.displayName()));
    line->addWidget(who, 1);
    line->addWidget(open);
    line->addWidget(join);
    connect(open, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT openLead(id); });
    connect(join, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT merge(id); });
    return row;
}

QWidget* InboxLead::reachRow(const ContactPoint& point, QWidget* parent)
{
    const bool isPhone = point.kind == ContactPoint::Kind::Phone;
    const QString shown = isPhone && point.isReadable() ? readablePhone(point.normal) : point.typed;
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    auto* value = new ElidedLabel(shown, row);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(value);
    if (isPhone && !point.isReadable())
        line->addWidget(plainLabel(tr("cannot be read as a number"), row, Tone::Muted));
    line->addStretch();
    return row;
}

QWidget* InboxLead::factsPart()
{
    auto* facts = new FactGrid(page_);
    const Contact& contact = sheet_.contact;
    for (const ContactPoint& point : contact.points)
        facts->add(point.kind == ContactPoint::Kind::Phone ? fieldLabel(QStringLiteral("phone")) : fieldLabel(QStringLiteral("email")),
                   reachRow(point, facts));
    if (const QTimeZone theirs(sheet_.row.timeZone.toUtf8()); !sheet_.row.timeZone.isEmpty() && theirs.isValid())
        if (desk_.now().in(theirs).offsetFromUtc() != desk_.now().in(desk_.zone()).offsetFromUtc())
            facts->add(tr("Their time"), localTimeForPeople(theirs, desk_.now(), QLocale()));
    facts->add(fieldLabel(QStringLiteral("place")), joinedPlace(contact));
    facts->add(fieldLabel(QStringLiteral("website")), contact.website);
    facts->add(fieldLabel(QStringLiteral("source")), desk_.catalogue().sourceName(sheet_.lead.source));
    facts->add(fieldLabel(QStringLiteral("campaign")), desk_.catalogue().campaignName(sheet_.lead.campaign));
    facts->add(fieldLabel(QStringLiteral("owner")), desk_.catalogue().personName(sheet_.lead.owner));
    const Moment arrived = sheet_.lead.receivedAt.value_or(sheet_.lead.made);
    facts->add(fieldLabel(QStringLiteral("received_at")), agoForPeople(arrived, desk_.now()), exactTime(arrived, desk_.zone(), QLocale()));
    if (const qsizetype others = sheet_.otherLeads.size(); others > 0)
        facts->add(tr("Earlier leads"), others == 1 ? tr("one before this") : tr("%1 before this").arg(others));
    return facts;
}

QWidget* InboxLead::formPart()
{
    auto* form = new QWidget(page_);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(new SectionHeader(tr("What the form says"), form));
    for (const FormAnswer& answer : std::as_const(sheet_.lead.form)) {
        auto* question = new QLabel(answer.question, form);
        question->setTextFormat(Qt::PlainText);
        question->setWordWrap(true);
        setType(question, TypeSize::Small); // before the tone, which polishes the label
        setTone(question, Tone::Muted);
        auto* said = plainLabel(answer.answer, form);
        said->setWordWrap(true);
        column->addWidget(question);
        column->addWidget(said);
        column->addSpacing(spacing::small + spacing::tight);
    }
    form->setVisible(!sheet_.lead.form.isEmpty());
    return form;
}

} // namespace askline
