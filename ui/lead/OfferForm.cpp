// SPDX-License-Identifier: GPL-3.0-or-later
// Filled in as far as the calls go; what is missing is asked for, not made up.
#include "ui/lead/OfferForm.h"

#include "app/domain/OutgoingMessage.h"
#include "app/planning/OfferDraft.h"
#include "app/wording/MoneyText.h"
#include "app/wording/OfferText.h"
#include "app/workspace/leads/LeadFields.h"
#include "app/workspace/leads/OfferVerbs.h"
#include "ui/lead/OfferPaper.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/GrowingText.h"

#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

namespace askline {

namespace {

// A name that every file system takes.
QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : u' ';
    return name.simplified().left(80) + QStringLiteral(".pdf");
}

} // namespace

OfferForm::OfferForm(Desk& desk, Requests& requests, QWidget* parent)
    : LeadForm(desk, requests, parent), card_(new Card(this)), problem_(new GrowingText(card_)), cost_(new GrowingText(card_)), outcome_(new GrowingText(card_)),
      scope_(new GrowingText(card_)), price_(new QLineEdit(card_)), valid_(new QDateEdit(card_)), decision_(new QDateEdit(card_)), warning_(plainLabel({}, card_, Tone::Amber)),
      pdf_(new Button(tr("Save as PDF"), ButtonRole::Primary, card_)), mail_(new Button(tr("Open as e-mail"), ButtonRole::Normal, card_)),
      askForFile_([this](const QString& suggested) { return QFileDialog::getSaveFileName(this, tr("Save the offer"), suggested, tr("PDF files (*.pdf)")); })
{
    setAccessibleName(tr("Offer summary"));
    build();
    for (GrowingText* text : {problem_, cost_, outcome_, scope_})
        connect(text, &QPlainTextEdit::textChanged, this, &OfferForm::judge);
    connect(price_, &QLineEdit::textChanged, this, &OfferForm::judge);
    connect(pdf_, &QPushButton::clicked, this, &OfferForm::asPdf);
    connect(mail_, &QPushButton::clicked, this, &OfferForm::asMail);
}

void OfferForm::build()
{
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(spacing::medium);
    fields->setVerticalSpacing(spacing::small);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        fields->addRow(label, field);
    };
    for (GrowingText* text : {problem_, cost_, outcome_, scope_}) {
        text->setLineLimits(1, 5);
        text->setTabChangesFocus(true);
    }
    for (QDateEdit* day : {valid_, decision_})
        day->setCalendarPopup(true);
    add(tr("Problem"), problem_);
    add(tr("What it costs"), cost_);
    add(tr("Outcome wanted"), outcome_);
    add(tr("Offer"), scope_);
    add(tr("Price"), price_);
    add(tr("Valid until"), valid_);
    add(tr("Decision on"), decision_);
    warning_->setWordWrap(true);
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, card_);
    connect(leave, &QPushButton::clicked, this, &OfferForm::close);
    pdf_->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* buttons = new QHBoxLayout;
    for (Button* button : {pdf_, mail_, leave})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::small + spacing::tight);
    inside->addLayout(fields);
    inside->addWidget(warning_);
    inside->addLayout(buttons);
    column()->addWidget(card_);
}

void OfferForm::begin()
{
    if (!isHidden())
        return problem_->setFocus();
    const Offer offer = offerFrom(sheet_.answers, sheet_.row, desk_.settings().offer, desk_.office(), desk_.now().dateIn(desk_.zone()));
    problem_->setPlainText(offer.problem);
    cost_->setPlainText(offer.cost);
    outcome_->setPlainText(offer.outcome);
    scope_->setPlainText(offer.scope);
    price_->setText(offer.price ? moneyForPeople(*offer.price, QLocale()) : QString());
    valid_->setDate(offer.validUntil);
    decision_->setDate(offer.decisionOn);
    judge();
    show();
    problem_->setFocus(Qt::OtherFocusReason);
}

QString OfferForm::forWhom() const
{
    return sheet_.row.company.isEmpty() ? sheet_.row.displayName() : sheet_.row.company;
}

Offer OfferForm::offer() const
{
    return {problem_->toPlainText(), cost_->toPlainText(), outcome_->toPlainText(), scope_->toPlainText(),
            moneyFrom(price_->text(), desk_.settings().currency), valid_->date(), decision_->date()};
}

void OfferForm::judge()
{
    QStringList missing;
    if (problem_->toPlainText().trimmed().isEmpty())
        missing += tr("the problem");
    if (cost_->toPlainText().trimmed().isEmpty())
        missing += tr("what it costs them");
    if (outcome_->toPlainText().trimmed().isEmpty())
        missing += tr("what they want instead");
    const bool isPriceRead = price_->text().trimmed().isEmpty() || offer().price;
    QStringList words;
    if (!missing.isEmpty())
        words += tr("Not yet known: %1. Ask for it in the next call; an offer without it talks about you.").arg(missing.join(QStringLiteral(", ")));
    if (!isPriceRead)
        words += tr("The price is no amount.");
    warning_->setText(words.join(u' '));
    warning_->setVisible(!words.isEmpty());
    const bool isReady = isPriceRead && !scope_->toPlainText().trimmed().isEmpty();
    pdf_->setEnabled(isReady);
    mail_->setEnabled(isReady && !sheet_.row.email.isEmpty() && !sheet_.row.doNotContact);
}

void OfferForm::asPdf()
{
    const QString name = forWhom();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = askForFile_(QDir(folder).filePath(fileNameFor(offerTitle(name))));
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".pdf", Qt::CaseInsensitive))
        file += QStringLiteral(".pdf");
    const auto paper = offerPaper(offer(), {desk_.settings().firm, desk_.catalogue().personName(desk_.me()), name, desk_.now().dateIn(desk_.zone())});
    if (writeOfferPdf(*paper, file))
        keep(file);
    else
        requests_.toastPlain(tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)));
}

void OfferForm::asMail()
{
    Q_EMIT requests_.openAddress(addressOf({TouchKind::Email, sheet_.row.email, offerTitle(forWhom()), offerAsText(offer(), QLocale())}));
    keep({});
}

void OfferForm::keep(const QString& paper)
{
    run([lead = lead(), offer = offer(), text = offerAsText(offer(), QLocale()), paper](Workspace& w) { return keepOffer(w, lead, offer, text, paper); }, [this] { close(); });
}

void OfferForm::fill(const LeadSheet& sheet)
{
    sheet_ = sheet;
}

void OfferForm::submit()
{
    if (pdf_->isEnabled())
        asPdf();
}

} // namespace askline
