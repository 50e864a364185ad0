// SPDX-License-Identifier: GPL-3.0-or-later
// Empty parts are left out, so that the card holds only what can be said.
#include "ui/parts/ObjectionCard.h"

#include "ui/parts/MergedText.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace askline {

ObjectionCard::ObjectionCard(QWidget* parent) : Card(parent), column_(new QVBoxLayout(this)), title_(new QLabel(this))
{
    column_->setContentsMargins(spacing::medium, 12, spacing::medium, 12);
    column_->setSpacing(spacing::hair);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    column_->addWidget(title_);
    answer_ = addPart({}, Tone::Normal, Tone::Normal);
    proof_ = addPart(tr("Proof"), Tone::Muted, Tone::Normal);
    askBack_ = addPart(tr("Ask back"), Tone::Accent, Tone::Normal);
    doNotSay_ = addPart(tr("Better not"), Tone::Amber, Tone::Muted);
    earlier_ = addPart(tr("Said earlier, it need not come up"), Tone::Muted, Tone::Muted);
    column_->addStretch();
}

ObjectionCard::Part ObjectionCard::addPart(const QString& label, Tone labelTone, Tone textTone)
{
    Part part{nullptr, new MergedText(this, textTone)};
    part.text->setLeading(1.0);
    if (!label.isEmpty()) {
        part.label = new QLabel(label, this);
        part.label->setContentsMargins(0, spacing::tight, 0, 0);
        setType(part.label, TypeSize::Small);
        askline::setTone(part.label, labelTone);
        column_->addWidget(part.label);
    }
    column_->addWidget(part.text);
    return part;
}

void ObjectionCard::show(const Part& part, const QString& text, const script::FieldLookup& fields)
{
    part.text->setText(script::rendered(QStringView(text), fields));
    part.text->setVisible(!text.isEmpty());
    if (part.label)
        part.label->setVisible(!text.isEmpty());
}

void ObjectionCard::setObjection(const Objection& objection, const script::FieldLookup& fields)
{
    objection_ = objection;
    title_->setText(objection.title);
    setAccessibleName(objection.title);
    setAccessibleDescription(objection.answer);
    show(answer_, objection.answer, fields);
    show(proof_, objection.proof, fields);
    show(askBack_, objection.askBack, fields);
    show(doNotSay_, objection.doNotSay, fields);
    const QString line = objection.preemptLine.isEmpty() ? QString() : tr("“%1” (%2)", "what is said, in which stage").arg(objection.preemptLine, objection.preemptStageTitle);
    show(earlier_, line, fields);
}

void ObjectionCard::clear()
{
    setObjection({});
}

} // namespace askline
