// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts and objections have a side each.
#include "ui/playbook/PlaybookPreview.h"

#include "app/base/Folding.h"
#include "app/script/CadenceFile.h"
#include "app/script/Draft.h"
#include "app/script/ObjectionFile.h"
#include "app/wording/CadenceText.h"
#include "app/workspace/playbook/PlaybookChecking.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/parts/ScriptView.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MultilineEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr double previewPoints = 12;

// "{what belongs here}" is what the author has still to fill in.
QString hintOf(const QString& proof)
{
    const bool open = proof.startsWith(u'{') && proof.endsWith(u'}');
    return open ? proof.sliced(1, proof.size() - 2).trimmed() : QString();
}

} // namespace

PlaybookPreview::PlaybookPreview(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel({}, this)), leads_(new QComboBox(this)), stack_(new QStackedWidget(this)),
      script_(new ScriptView(nullptr, ScriptView::Mode::ReadOnly)), card_(new ObjectionCard), said_(new QLabel), proof_(new MultilineEdit)
{
    setType(title_, TypeSize::Title);
    script_->setPointSize(previewPoints);
    auto* remove = iconButton(IconName::Trash, tr("Delete from the playbook"), this);
    remove_ = remove;
    connect(remove, &QToolButton::clicked, this, &PlaybookPreview::deleteWanted);
    leads_->setAccessibleName(tr("Try it with a lead"));
    leads_->setToolTip(tr("Shows the script as a call with this lead would"));
    leads_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    leads_->setMinimumContentsLength(14);
    setLeads({});
    connect(leads_, &QComboBox::activated, this, [this](int index) { Q_EMIT leadWanted(LeadId::fromHex(leads_->itemData(index).toString()).value_or(LeadId{})); });
    connect(script_, &ScriptView::wordingWanted, this, &PlaybookPreview::wordingWanted);
    connect(proof_, &MultilineEdit::committed, this, &PlaybookPreview::takeProof);
    stack_->addWidget(script_);
    stack_->addWidget(objectionSide());
    stack_->addWidget(readingSide());
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(title_, 1);
    top->addWidget(leads_);
    top->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    column->addLayout(top);
    column->addWidget(stack_, 1);
}

QWidget* PlaybookPreview::objectionSide()
{
    said_->setTextFormat(Qt::PlainText);
    said_->setWordWrap(true);
    askline::setTone(said_, Tone::Muted);
    auto* label = new QLabel(tr("Proof"));
    label->setBuddy(proof_);
    askline::setTone(label, Tone::Muted);
    proof_->setAccessibleName(tr("Proof"));
    proof_->setLineLimits(2, 6);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(said_);
    column->addWidget(card_);
    column->addSpacing(spacing::small);
    column->addWidget(label);
    column->addWidget(proof_);
    column->addStretch();
    return side;
}

// What is read rather than talked through: a cadence, a message.
QWidget* PlaybookPreview::readingSide()
{
    reading_ = new QWidget;
    words_ = new QLabel;
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    renew_ = new Button(tr("Bring to all who follow it"), ButtonRole::Normal);
    renew_->setToolTip(tr("Whoever follows this cadence now keeps the steps it had when they began, until you do this"));
    connect(renew_, &QPushButton::clicked, this, [this] { Q_EMIT renewWanted(script::parseCadence(file_.text).cadence.key); });
    auto* column = new QVBoxLayout(reading_);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::medium);
    use_ = new QLabel;
    askline::setTone(use_, Tone::Muted);
    column->addWidget(words_);
    column->addWidget(use_);
    column->addWidget(renew_, 0, Qt::AlignLeft);
    column->addStretch();
    return reading_;
}

void PlaybookPreview::showCadence()
{
    const Cadence cadence = playbookFrom({file_}).cadences.value(0);
    title_->setText(cadence.title);
    QStringList lines{cadenceInWords(cadence), QString()};
    for (const CadenceStep& step : cadence.steps)
        lines += cadenceStepInWords(step);
    words_->setText(lines.join(u'\n'));
    use_->hide();
    renew_->show();
    stack_->setCurrentWidget(reading_);
}

void PlaybookPreview::setMessageUse(const MessageUse& use)
{
    use_->setText(use.sent == 0 ? tr("Not sent yet.")
                                : tr("Sent %1 times; %2 were spoken to or answered within 30 days.").arg(QLocale().toString(use.sent), QLocale().toString(use.answered)));
    use_->show();
}

void PlaybookPreview::showMessage()
{
    const Message message = playbookFrom({file_}).messages.value(0);
    title_->setText(message.title);
    const script::Draft draft = script::drafted(message.subject, message.text, fields_, tr("(the line only for them)"));
    words_->setText((draft.subject.isEmpty() ? QString() : draft.subject + QStringLiteral("\n\n")) + draft.text);
    renew_->hide();
    stack_->setCurrentWidget(reading_);
}

void PlaybookPreview::setFields(const script::FieldLookup& fields)
{
    fields_ = fields;
    script_->setFields(fields);
}

QString PlaybookPreview::title() const
{
    return title_->text();
}

void PlaybookPreview::clear()
{
    file_ = {};
    title_->clear();
    script_->clear();
    stack_->setCurrentWidget(script_);
    remove_->setEnabled(false);
}

void PlaybookPreview::showFile(const PlaybookFile& file, const std::optional<script::Script>& script)
{
    const bool another = file.path != file_.path;
    file_ = file;
    remove_->setEnabled(file.path != u"playbook.txt");
    leads_->setVisible(script.has_value());
    if (script) {
        title_->setText(script->title);
        const bool goesOn = isLive_ && !another;
        script_->setScript(*script, goesOn ? script_->run() : script::begun(*script, file.text));
        stack_->setCurrentIndex(0);
    } else if (file.path.startsWith(u"objections/")) {
        showObjection(another);
    } else if (file.path.startsWith(u"cadences/")) {
        showCadence();
    } else if (file.path.startsWith(u"messages/")) {
        showMessage();
    } else {
        title_->setText(titleOf(file));
        script_->clear();
        stack_->setCurrentIndex(0);
    }
}

void PlaybookPreview::showObjection(bool another)
{
    const script::Objection objection = script::parseObjection(file_.text).objection;
    title_->setText(objection.title);
    said_->setText(tr("They say: %1").arg(objection.words.join(QStringLiteral(" · "))));
    said_->setVisible(!objection.words.isEmpty());
    card_->setObjection(playbookFrom({file_}).objections.value(0), fields_);
    const QString hint = hintOf(objection.proof);
    proof_->setPlaceholderText(hint.isEmpty() ? tr("What shows that the answer is true") : tr("Fill in: %1").arg(hint));
    if (another || !proof_->hasFocus())
        proof_->setText(objection.filledProof());
    stack_->setCurrentIndex(1);
}

void PlaybookPreview::setLeads(const QList<LeadRow>& leads)
{
    const QSignalBlocker quiet(leads_);
    leads_->clear();
    leads_->addItem(tr("Without a lead"));
    for (const LeadRow& lead : leads)
        leads_->addItem(cleanedLine(lead.displayName()), lead.id.hex());
}

void PlaybookPreview::setLead(const std::optional<LeadRow>& lead)
{
    isLive_ = lead.has_value();
    script_->setMode(isLive_ ? ScriptView::Mode::Live : ScriptView::Mode::ReadOnly);
    script_->setScript(script_->script(), script::begun(script_->script(), file_.text));
}

void PlaybookPreview::takeProof(const QString& typed)
{
    script::Objection objection = script::parseObjection(file_.text).objection;
    const QString proof = typed.trimmed();
    if (!file_.path.startsWith(u"objections/") || proof == objection.filledProof())
        return;
    objection.proof = proof.isEmpty() ? QStringLiteral("{}") : proof;
    Q_EMIT proofWritten(script::print(objection));
}

} // namespace askline
