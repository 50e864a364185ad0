// SPDX-License-Identifier: GPL-3.0-or-later
// The card grows with what was read; the typed line stays until the lead is kept.
#include "ui/shell/NewLeadBar.h"

#include "app/domain/PhoneNumber.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Verbs.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "ui/shell/FieldPill.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace askline {

namespace {

constexpr int cardWidth = 680;

struct ReadField {
    QString label;
    QString value;
};

QList<ReadField> fieldsOf(const intake::TypedLead& lead)
{
    const Contact& c = lead.proposal.contact;
    QList<ReadField> fields;
    const auto add = [&fields](const char* field, const QString& value) {
        if (!value.isEmpty())
            fields += {fieldLabel(QString::fromLatin1(field)), value};
    };
    add("name", joinedName(c.firstName, c.lastName));
    add("title", c.role);
    add("company", c.company);
    for (const ContactPoint& point : c.points)
        add(point.kind == ContactPoint::Kind::Phone ? "phone" : "email",
            point.kind == ContactPoint::Kind::Phone && point.isReadable() ? readablePhone(point.normal) : point.typed);
    add("website", c.website);
    add("source", lead.proposal.source);
    add("referrer", lead.referrer);
    add("value", lead.proposal.value ? moneyForPeople(*lead.proposal.value, QLocale()) : QString());
    add("note", lead.proposal.note);
    return fields;
}

} // namespace

NewLeadBar::NewLeadBar(Desk& desk, Requests& requests, QWidget* host)
    : Overlay(host), desk_(desk), requests_(requests), field_(new QLineEdit(card())), hint_(new QLabel(card())), chips_(new QWidget(card())),
      duplicates_(new QWidget(card()))
{
    setAccessibleName(tr("New lead"));
    field_->setPlaceholderText(tr("Anna Berger, Berger GmbH, 0170 1234567, from Paul"));
    field_->setAccessibleName(tr("New lead in one line: name, company, phone or e-mail, where from"));
    field_->installEventFilter(this);
    build();
    connect(field_, &QLineEdit::textChanged, this, &NewLeadBar::readLine);
}

void NewLeadBar::build()
{
    setType(field_, TypeSize::Title);
    hint_->setWordWrap(true);
    setTone(hint_, Tone::Muted);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(spacing::small);
    foot->addStretch(1);
    for (const auto& [keys, words, after] : {std::tuple{QStringLiteral("Return"), tr("Add"), After::Nothing},
                                             std::tuple{QStringLiteral("Ctrl+Return"), tr("Add and call"), After::Call}}) {
        auto* button = new Button(words, after == After::Nothing ? ButtonRole::Primary : ButtonRole::Normal, card());
        foot->addSpacing(spacing::small);
        foot->addWidget(new KeyHint(QKeySequence(keys).toString(QKeySequence::NativeText), card()));
        foot->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, then = after] { add(then); });
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    chips_->setSizePolicy(flowing);
    auto* rows = new QVBoxLayout(duplicates_);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small + spacing::tight);
    column->addWidget(field_);
    column->addWidget(hint_);
    column->addWidget(chips_);
    column->addWidget(duplicates_);
    column->addLayout(foot);
}

QRect NewLeadBar::cardPlace(QSize overlay) const
{
    card()->layout()->invalidate();
    const int width = std::min(cardWidth, overlay.width() - 2 * spacing::large);
    const int height = card()->layout()->hasHeightForWidth() ? card()->layout()->heightForWidth(width) : card()->sizeHint().height();
    const int top = std::max(spacing::large, overlay.height() / 8);
    return QRect((overlay.width() - width) / 2, top, width, std::min(height, overlay.height() - top));
}

QWidget* NewLeadBar::firstFocus()
{
    return field_;
}

void NewLeadBar::openForCaller(const QString& typed)
{
    open();
    rings_ = true;
    field_->setText(typed);
    field_->setCursorPosition(int(typed.size()));
}

void NewLeadBar::openForReferral(ContactId referrer, const QString& name, const QString& typed)
{
    open();
    referrer_ = referrer;
    referrerName_ = name;
    hint_->setText(tr("Whom did %1 name? Name, company, phone or e-mail, with commas between.").arg(name));
    field_->setText(typed);
    readLine();
}

void NewLeadBar::opening()
{
    adding_ = false;
    referrer_ = {};
    referrerName_.clear();
    hint_->setText(tr("Name, company, phone, e-mail, where from: in any order, with commas between."));
    rings_ = false;
    field_->clear();
    readLine();
}

bool NewLeadBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != field_ || !isKey)
        return Overlay::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn && key->key() != Qt::Key_Escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command of the page below takes it
        return true;
    }
    if (isReturn)
        add(key->modifiers().testFlag(Qt::ControlModifier) ? After::Call : After::Nothing);
    else
        shut();
    return true;
}

void NewLeadBar::readLine()
{
    QStringList sources;
    for (const Source& source : desk_.catalogue().sources)
        sources += source.name;
    const WorkspaceSettings& settings = desk_.settings();
    lead_ = intake::readTypedLine(field_->text(), {settings.region, settings.zone(), settings.currency}, sources);
    showFields();
    lookForDuplicates();
    place();
}

void NewLeadBar::showFields()
{
    const QList<ReadField> fields = fieldsOf(lead_);
    qDeleteAll(chips_->findChildren<FieldPill*>(Qt::FindDirectChildrenOnly));
    delete flow_;
    flow_ = new FlowLayout(chips_, spacing::small);
    flow_->setContentsMargins(0, 0, 0, 0);
    for (const ReadField& field : fields) {
        auto* pill = new FieldPill(field.label, field.value, chips_);
        flow_->addWidget(pill);
        pill->show();
    }
    chips_->setVisible(!fields.isEmpty());
    hint_->setVisible(fields.isEmpty() || !referrer_.isNull());
}

// Who sent them and what else was typed are kept as answers, in the same verb as the lead, so that one undo takes all.
LeadProposal NewLeadBar::proposal() const
{
    LeadProposal proposal = lead_.proposal;
    proposal.referrer = referrer_;
    if (!referrer_.isNull() && proposal.source.isEmpty())
        proposal.source = tr("Referral");
    if (!lead_.referrer.isEmpty())
        proposal.form += {fieldLabel(QStringLiteral("referrer")), lead_.referrer};
    if (!proposal.note.isEmpty())
        proposal.form += {fieldLabel(QStringLiteral("note")), proposal.note};
    return proposal;
}

void NewLeadBar::add(After wish)
{
    const After after = rings_ ? After::IncomingCall : wish;
    if (adding_ || lead_.proposal.contact.displayName().isEmpty())
        return;
    adding_ = true;
    const LeadProposal wanted = proposal();
    desk_.write(
        this, [wanted](Workspace& w) { return addLead(w, wanted); },
        [this, after, name = wanted.contact.displayName()](const AddedLead& added) {
            adding_ = false;
            shut();
            requests_.toastUndoable(verbDone(QStringLiteral("add-lead"), name));
            if (after == After::IncomingCall)
                Q_EMIT requests_.takeIncoming(added.lead);
            else if (after == After::Call)
                Q_EMIT requests_.startCall(added.lead, {});
        },
        [this](const Failure&) { adding_ = false; });
}

} // namespace askline
