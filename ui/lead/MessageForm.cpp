// SPDX-License-Identifier: GPL-3.0-or-later
// The text follows the personal line until somebody changes it by hand.
#include "ui/lead/MessageForm.h"

#include "app/planning/MessageChoice.h"
#include "app/script/Draft.h"
#include "app/wording/Labels.h"
#include "app/workspace/playbook/ScriptKnowledge.h"
#include "app/workspace/touches/LogTouch.h"
#include "ui/lead/Letter.h"
#include "ui/parts/AskHint.h"
#include "ui/parts/MergeFields.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/GrowingText.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace askline {

namespace {

IconName iconOf(TouchKind kind)
{
    return kind == TouchKind::Email ? IconName::Mail : kind == TouchKind::Text ? IconName::Message : IconName::Letter;
}

} // namespace

MessageForm::MessageForm(Desk& desk, Requests& requests, QWidget* parent)
    : LeadForm(desk, requests, parent), card_(new Card(this)), messages_(new QComboBox(card_)), personal_(new QLineEdit(card_)),
      subject_(new QLineEdit(card_)), text_(new GrowingText(card_)), hint_(new AskHint(*text_, card_)), warning_(plainLabel({}, card_, Tone::Amber)),
      handOver_(new Button({}, ButtonRole::Primary, card_)), sent_(new Button(tr("It is sent"), ButtonRole::Normal, card_))
{
    setAccessibleName(tr("Write a message"));
    build();
    connect(messages_, &QComboBox::activated, this, [this] {
        edited_ = false;
        draft();
    });
    connect(personal_, &QLineEdit::textChanged, this, &MessageForm::draft);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        edited_ = edited_ || text_->hasFocus();
        judge();
    });
    connect(subject_, &QLineEdit::textEdited, this, [this] { edited_ = true; });
    connect(handOver_, &QPushButton::clicked, this, &MessageForm::handOver);
    connect(sent_, &QPushButton::clicked, this, &MessageForm::logIt);
}

void MessageForm::build()
{
    messages_->setAccessibleName(tr("Message"));
    personal_->setAccessibleName(tr("Only for them"));
    personal_->setPlaceholderText(tr("A line only they could get: what they wrote, what you saw, what you remembered"));
    subject_->setAccessibleName(tr("Subject"));
    text_->setAccessibleName(tr("Text"));
    text_->setLineLimits(6, 16);
    warning_->setWordWrap(true);
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(spacing::medium);
    fields->setVerticalSpacing(spacing::small);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("Message"), messages_);
    fields->addRow(tr("Only for them"), personal_);
    fields->addRow(tr("Subject"), subject_);
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::small + spacing::tight);
    inside->addLayout(fields);
    inside->addWidget(text_);
    inside->addWidget(hint_);
    inside->addWidget(warning_);
    inside->addLayout(buttonRow());
    column()->addWidget(card_);
}

QLayout* MessageForm::buttonRow()
{
    auto* copy = new Button(tr("Copy"), ButtonRole::Quiet, card_);
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, card_);
    handOver_->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(text_->toPlainText());
        requests_.toastPlain(tr("The text is on the clipboard"));
    });
    connect(leave, &QPushButton::clicked, this, &MessageForm::close);
    auto* row = new QHBoxLayout;
    for (Button* button : {handOver_, sent_, copy, leave})
        row->addWidget(button);
    row->addStretch();
    return row;
}

void MessageForm::begin(const QString& key)
{
    if (!isHidden()) {
        personal_->setFocus();
        return;
    }
    if (pressure_.pattern().isEmpty())
        pressure_ = script::anyOf(pressurePhrases());
    const Message* fitting = messageFor(desk_.playbook(), sheet_.row, desk_.catalogue().sourceName(sheet_.row.source));
    edited_ = false;
    const QSignalBlocker quiet(personal_);
    personal_->clear();
    offerMessages(!key.isEmpty() ? key : fitting ? fitting->key : QString());
    draft();
    show();
    personal_->setFocus(Qt::OtherFocusReason);
}

void MessageForm::offerMessages(const QString& chosen)
{
    messages_->clear();
    for (const Message& message : desk_.playbook().messages)
        messages_->addItem(icon(iconOf(message.kind)), message.title, message.key);
    messages_->addItem(icon(IconName::Mail), tr("An e-mail of your own"), QString());
    messages_->setCurrentIndex(std::max(0, messages_->findData(chosen)));
}

const Message* MessageForm::message() const
{
    return desk_.playbook().message(messages_->currentData().toString());
}

OutgoingMessage MessageForm::outgoing() const
{
    const Message* from = message();
    const TouchKind kind = from ? from->kind : TouchKind::Email;
    return {kind, recipientOf(sheet_.row, kind), subject_->text(), text_->toPlainText()};
}

void MessageForm::draft()
{
    const Message* from = message();
    const bool hasSubject = !from || from->kind != TouchKind::Text;
    subject_->setEnabled(hasSubject);
    personal_->setEnabled(from && script::wantsPersonalLine(from->text));
    if (!edited_) {
        const script::Draft made = from ? script::drafted(from->subject, from->text, mergeFields(sheet_, desk_, {}), personal_->text()) : script::Draft();
        subject_->setText(made.subject);
        text_->setPlainText(made.text);
    }
    judge();
}

// What keeps it from being sent, and what would better be said otherwise.
void MessageForm::judge()
{
    const Message* from = message();
    const OutgoingMessage out = outgoing();
    const bool isLetter = out.kind == TouchKind::Letter;
    QStringList words;
    const bool lacksLine = from && !edited_ && script::wantsPersonalLine(from->text) && personal_->text().trimmed().isEmpty();
    if (!isLetter && out.to.isEmpty())
        words += out.kind == TouchKind::Email ? tr("There is no e-mail address.") : tr("There is no phone number.");
    if (sheet_.row.doNotContact)
        words += tr("They do not want to be contacted.");
    if (lacksLine)
        words += tr("Write the line only for them first: it is what gets an answer.");
    for (const QString& phrase : script::pressingWords(out.text, pressure_))
        words += tr("“%1” presses. Say what is so, and let them decide.").arg(phrase);
    warning_->setText(words.join(u' '));
    warning_->setVisible(!words.isEmpty());
    handOver_->setText(isLetter ? tr("Print") : out.kind == TouchKind::Text ? tr("Open as a text") : tr("Open in the mail program"));
    handOver_->setIconName(isLetter ? IconName::Print : iconOf(out.kind));
    const bool isReady = !lacksLine && !out.text.trimmed().isEmpty() && !sheet_.row.doNotContact;
    handOver_->setEnabled(isReady && (isLetter || !out.to.isEmpty()));
    sent_->setEnabled(isReady);
    sent_->setText(isLetter ? tr("It is posted") : tr("It is sent"));
}

void MessageForm::handOver()
{
    const OutgoingMessage out = outgoing();
    if (out.kind == TouchKind::Letter) {
        QTextDocument letter;
        fillLetter(letter, {desk_.settings().firm, desk_.catalogue().personName(desk_.me()), sheet_.contact, out.subject, out.text,
                            desk_.now().dateIn(desk_.zone())});
        Q_EMIT printWanted(letter, tr("Letter to %1").arg(sheet_.row.displayName()));
    } else {
        Q_EMIT requests_.openAddress(addressOf(out));
    }
    sent_->setRole(ButtonRole::Primary);
    handOver_->setRole(ButtonRole::Normal);
    sent_->setFocus();
}

TouchLog MessageForm::log() const
{
    TouchLog log = logOfSent(lead(), outgoing(), message());
    if (hint_->reading().what == MessageClass::Action)
        log.ask = AskMade{hint_->reading().ask, hint_->decidingWords(), AskAnswer::Open};
    return log;
}

void MessageForm::logIt()
{
    hint_->readNow();
    run([log = log()](Workspace& workspace) { return logTouch(workspace, log); }, [this] { close(); });
    sent_->setRole(ButtonRole::Normal);
    handOver_->setRole(ButtonRole::Primary);
}

void MessageForm::fill(const LeadSheet& sheet)
{
    const bool isAnother = sheet.lead.id != sheet_.lead.id;
    sheet_ = sheet;
    if (!isHidden() && !isAnother)
        judge();
}

void MessageForm::submit()
{
    if (handOver_->isEnabled())
        handOver();
}

} // namespace askline
