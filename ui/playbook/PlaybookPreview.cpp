// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts and objections have a side each.
#include "ui/playbook/PlaybookPreview.h"

#include "app/script/Checker.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "app/workspace/playbook/ScriptKnowledge.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/parts/ScriptView.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MultilineEdit.h"

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
    : QWidget(parent), title_(new ElidedLabel({}, this)), stack_(new QStackedWidget(this)),
      script_(new ScriptView(nullptr, ScriptView::Mode::ReadOnly)), card_(new ObjectionCard), said_(new QLabel), proof_(new MultilineEdit)
{
    setType(title_, TypeSize::Title);
    script_->setPointSize(previewPoints);
    auto* remove = iconButton(IconName::Trash, tr("Delete from the playbook"), this);
    remove_ = remove;
    connect(remove, &QToolButton::clicked, this, &PlaybookPreview::deleteWanted);
    connect(proof_, &MultilineEdit::committed, this, &PlaybookPreview::takeProof);
    stack_->addWidget(script_);
    stack_->addWidget(objectionSide());
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(title_, 1);
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

QList<script::Diagnostic> PlaybookPreview::showFile(const PlaybookFile& file, const Playbook& playbook)
{
    const bool another = file.path != file_.path;
    file_ = file;
    remove_->setEnabled(true);
    const script::Known known = knownOf(playbook);
    QList<script::Diagnostic> diagnostics;
    if (file.path.startsWith(u"objections/")) {
        const script::ParsedObjection parsed = script::parseObjection(file.text);
        title_->setText(parsed.objection.title);
        said_->setText(tr("They say: %1").arg(parsed.objection.words.join(QStringLiteral(" · "))));
        said_->setVisible(!parsed.objection.words.isEmpty());
        card_->setObjection(playbookFrom({file}).objections.value(0), fields_);
        const QString hint = hintOf(parsed.objection.proof);
        proof_->setPlaceholderText(hint.isEmpty() ? tr("What shows that the answer is true") : tr("Fill in: %1").arg(hint));
        if (another || !proof_->hasFocus())
            proof_->setText(parsed.objection.filledProof());
        stack_->setCurrentIndex(1);
        diagnostics = parsed.diagnostics + script::check(parsed.objection, known);
    } else {
        const script::ParsedScript parsed = script::parseScript(file.text);
        title_->setText(parsed.script.title);
        script_->setScript(parsed.script, script::begun(parsed.script, file.text));
        stack_->setCurrentIndex(0);
        diagnostics = parsed.diagnostics + script::check(parsed.script, known);
    }
    script::sortByPlace(diagnostics);
    return diagnostics;
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
