// SPDX-License-Identifier: GPL-3.0-or-later
// A column for reading. Parts whose number differs from lead to lead are made anew for each.
#include "ui/inbox/InboxLead.h"

#include "app/wording/Times.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ReadableText.h"
#include "ui/widgets/StatusDot.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace askline {

InboxLead::InboxLead(const Desk& desk, QWidget* parent)
    : QScrollArea(parent), desk_(desk), page_(new QWidget), name_(new ElidedLabel({}, page_)), company_(new ElidedLabel({}, page_)),
      dot_(new StatusDot(page_)), clock_(new QLabel(page_)), tier_(new Badge({}, Tone::Accent, page_)),
      doNotContact_(new Badge(tr("Do not contact"), Tone::Red, page_)), message_(new ReadableText(page_)), column_(new QVBoxLayout(page_))
{
    setAccessibleName(tr("The lead"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    page_->setProperty("plain", true);
    build();
    setWidget(page_); // last: it polishes the labels, and type is set before that
}

void InboxLead::build()
{
    setType(name_, TypeSize::Display);
    setTone(company_, Tone::Muted);
    clock_->setTextFormat(Qt::PlainText);
    message_->setAccessibleName(tr("What they wrote"));
    auto* time = new QHBoxLayout;
    time->setSpacing(spacing::small);
    time->addWidget(dot_);
    time->addWidget(clock_);
    auto* title = new QHBoxLayout;
    title->setSpacing(spacing::small + spacing::tight);
    title->addWidget(name_);
    title->addWidget(tier_);
    title->addWidget(doNotContact_);
    title->addStretch(1);
    title->addLayout(time);
    auto* head = new QVBoxLayout;
    head->setSpacing(spacing::hair);
    head->addLayout(title);
    head->addWidget(company_);
    column_->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column_->setSpacing(spacing::large);
    column_->addLayout(head);
    column_->addWidget(message_);
    column_->addStretch(1);
}

void InboxLead::showRow(const LeadRow& row)
{
    const bool isAnother = row.id != row_.id;
    row_ = row;
    showHead();
    if (!isAnother)
        return;
    message_->setText(row.message);
    message_->setVisible(!row.message.isEmpty());
    verticalScrollBar()->setValue(0);
}

void InboxLead::showSheet(const LeadSheet& sheet)
{
    row_ = sheet.row;
    showHead();
    if (sheet == sheet_)
        return;
    sheet_ = sheet;
    if (message_->toPlainText() != sheet.lead.message)
        message_->setText(sheet.lead.message);
    message_->setVisible(!sheet.lead.message.isEmpty());
    for (QWidget* part : std::as_const(parts_)) {
        column_->removeWidget(part);
        part->hide();
        part->deleteLater(); // one of its buttons may be telling us so
    }
    parts_ = {duplicatesPart(), factsPart(), formPart()};
    // A likely duplicate is said before the message, as it changes what one does.
    column_->insertWidget(1, parts_[0]);
    column_->insertWidget(3, parts_[1]);
    column_->insertWidget(4, parts_[2]);
}

void InboxLead::tick()
{
    if (!row_.id.isNull())
        showHead();
}

void InboxLead::showHead()
{
    name_->setText(row_.displayName());
    const QString company = roleAndCompany(row_.role, row_.company);
    company_->setText(company);
    company_->setVisible(!company.isEmpty());
    tier_->setText(row_.tier == Tier::None ? QString() : nameOf(row_.tier).toUpper());
    tier_->setVisible(row_.tier != Tier::None);
    doNotContact_->setVisible(row_.doNotContact);
    const RowMark mark = markOf(row_, desk_);
    dot_->setStatus(mark.shape, mark.tone, mark.text);
    const bool isStep = !mark.detail.isEmpty();
    clock_->setText(isStep ? mark.detail + QStringLiteral(" · ") + mark.text : mark.text);
    setTone(clock_, mark.tone == Tone::Muted ? Tone::Normal : mark.tone);
    clock_->setToolTip(mark.exact.toHtmlEscaped());
}

} // namespace askline
