// SPDX-License-Identifier: GPL-3.0-or-later
// Who has no postal address, or wants no contact, is left out and said so.
#include "ui/lead/LettersBar.h"

#include "app/domain/OutgoingMessage.h"
#include "app/script/Draft.h"
#include "app/wording/Verbs.h"
#include "app/workspace/touches/LogTouch.h"
#include "ui/lead/Letter.h"
#include "ui/parts/MergeFields.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int cardWidth = 640;
constexpr int cardHeight = 260;

} // namespace

LettersBar::LettersBar(Desk& desk, Requests& requests, QWidget* host)
    : Overlay(host), desk_(desk), requests_(requests), whom_(new QLabel(card())), messages_(new QComboBox(card())), line_(new QLineEdit(card())),
      print_(new Button(tr("Print"), ButtonRole::Primary, card())), posted_(new Button(tr("They are posted"), ButtonRole::Normal, card()))
{
    setAccessibleName(tr("Letters"));
    auto* title = new QLabel(tr("Letters"), card());
    setType(title, TypeSize::Title);
    whom_->setWordWrap(true);
    setTone(whom_, Tone::Muted);
    messages_->setAccessibleName(tr("Letter"));
    line_->setAccessibleName(tr("Only for them"));
    line_->setPlaceholderText(tr("What these people have in common, and nobody else"));
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(spacing::medium);
    fields->addRow(tr("Letter"), messages_);
    fields->addRow(tr("Only for them"), line_);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(posted_);
    foot->addWidget(print_);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small + spacing::tight);
    column->addWidget(title);
    column->addWidget(whom_);
    column->addLayout(fields);
    column->addStretch(1);
    column->addLayout(foot);
    connect(messages_, &QComboBox::activated, this, &LettersBar::judge);
    connect(line_, &QLineEdit::textChanged, this, &LettersBar::judge);
    connect(print_, &QPushButton::clicked, this, &LettersBar::print);
    connect(posted_, &QPushButton::clicked, this, &LettersBar::post);
}

QRect LettersBar::cardPlace(QSize overlay) const
{
    const QSize size(std::min(cardWidth, overlay.width() - 2 * spacing::large), std::min(cardHeight, overlay.height() - 2 * spacing::large));
    return {(overlay.width() - size.width()) / 2, spacing::vast, size.width(), size.height()};
}

QWidget* LettersBar::firstFocus()
{
    return line_;
}

void LettersBar::openFor(const QList<LeadId>& leads)
{
    desk_.read(
        this,
        [leads](Workspace& w) -> Result<QList<LeadSheet>> {
            QList<LeadSheet> sheets;
            for (const LeadId lead : leads)
                if (auto sheet = readLeadSheet(w, lead))
                    sheets += std::move(*sheet);
            return sheets;
        },
        [this](const QList<LeadSheet>& sheets) { take(sheets); });
}

void LettersBar::take(const QList<LeadSheet>& sheets)
{
    sheets_ = sheets;
    sheets_.removeIf([](const LeadSheet& sheet) { return sheet.contact.place.isEmpty() || sheet.row.doNotContact; });
    const QLocale locale;
    QString words = tr("%1 of %2 leads get one.").arg(locale.toString(sheets_.size()), locale.toString(sheets.size()));
    if (sheets_.size() < sheets.size())
        words += u' ' + tr("The others have no postal address, or want no contact.");
    whom_->setText(words);
    messages_->clear();
    for (const Message& message : desk_.playbook().messages)
        if (message.kind == TouchKind::Letter)
            messages_->addItem(message.title, message.key);
    line_->clear();
    print_->setRole(ButtonRole::Primary);
    posted_->setRole(ButtonRole::Normal);
    judge();
    open();
}

const Message* LettersBar::message() const
{
    return desk_.playbook().message(messages_->currentData().toString());
}

void LettersBar::judge()
{
    const Message* from = message();
    const bool lacksLine = from && script::wantsPersonalLine(from->text) && line_->text().trimmed().isEmpty();
    const bool isReady = from && !lacksLine && !sheets_.isEmpty();
    print_->setEnabled(isReady);
    posted_->setEnabled(isReady);
}

QList<LettersBar::Written> LettersBar::letters() const
{
    QList<Written> letters;
    const Message* from = message();
    for (const LeadSheet& sheet : sheets_) {
        const script::Draft draft = script::drafted(from->subject, from->text, mergeFields(sheet, desk_, {}), line_->text());
        letters += Written{sheet.lead.id, sheet.contact, draft.subject, draft.text};
    }
    return letters;
}

void LettersBar::print()
{
    QTextDocument document;
    const QString sender = desk_.catalogue().personName(desk_.me());
    for (const Written& letter : letters())
        fillLetter(document, {desk_.settings().firm, sender, letter.to, letter.subject, letter.text, desk_.now().dateIn(desk_.zone())});
    Q_EMIT printWanted(document, tr("Letters"));
    print_->setRole(ButtonRole::Normal);
    posted_->setRole(ButtonRole::Primary);
    posted_->setFocus();
}

void LettersBar::post()
{
    const Message* from = message();
    QList<TouchLog> logs;
    for (const Written& letter : letters()) {
        TouchLog log = logOfSent(letter.lead, {TouchKind::Letter, {}, letter.subject, letter.text}, from);
        if (from->ask != AskKind::None)
            log.ask = AskMade{from->ask, {}, AskAnswer::Open};
        logs += log;
    }
    desk_.write(
        this, [logs](Workspace& w) { return logSent(w, logs); },
        [this](int) {
            shut();
            requests_.toastUndoable(verbDone(QStringLiteral("log-sent"), {}));
        });
}

} // namespace askline
