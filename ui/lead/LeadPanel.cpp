// SPDX-License-Identifier: GPL-3.0-or-later
// The head stays, the sections scroll; what changes elsewhere is read again without touching what is being typed.
#include "ui/lead/LeadPanel.h"

#include "ui/lead/DecisionForm.h"
#include "ui/lead/EraseForm.h"
#include "ui/lead/FactsSection.h"
#include "ui/lead/FollowUpSection.h"
#include "ui/lead/FormSection.h"
#include "ui/lead/LeadHead.h"
#include "ui/lead/LinksSection.h"
#include "ui/lead/MessageForm.h"
#include "ui/lead/NotesSection.h"
#include "ui/lead/OfferForm.h"
#include "ui/lead/PeopleSection.h"
#include "ui/lead/QualificationSection.h"
#include "ui/lead/RelatedSection.h"
#include "ui/lead/StepSection.h"
#include "ui/lead/TouchForm.h"
#include "ui/parts/Timeline.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SectionHeader.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int twoColumnsFrom = 880;
constexpr int clockMs = 30'000;

QVBoxLayout* emptyColumn(QBoxLayout* row, int stretch)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::large);
    row->addLayout(column, stretch);
    return column;
}

} // namespace

LeadPanel::LeadPanel(Desk& desk, Requests& requests, QWidget* parent, Form form)
    : QWidget(parent), desk_(desk), requests_(requests), body_(new QStackedWidget(this)), scroll_(new QScrollArea(this)),
      head_(new LeadHead(desk, requests, this)), log_(new TouchForm(desk, requests, this)), decision_(new DecisionForm(desk, requests, this)),
      message_(new MessageForm(desk, requests, this)), offer_(new OfferForm(desk, requests, this)), erase_(new EraseForm(desk, requests, this)), forms_{log_, decision_, message_, offer_, erase_}, step_(new StepSection(desk, requests, this)), followUp_(new FollowUpSection(desk, requests, this)), notes_(new NotesSection(desk, requests, this)),
      duplicates_(new RelatedSection(desk, requests, RelatedSection::What::Duplicates, this)), timelineHolder_(new QWidget(this)),
      timeline_(new Timeline(desk, timelineHolder_))
{
    setAccessibleName(tr("Lead"));
    build(form);
    followHead();
    addCommands();
    connect(&desk_, &Desk::changed, this, &LeadPanel::refresh);
    clock_.setInterval(clockMs);
    clock_.start();
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (isVisible() && !sheet_.lead.id.isNull())
            head_->showSheet(sheet_);
    });
}

LeadPanel::~LeadPanel()
{
    disconnect(&desk_, nullptr, this, nullptr);
    if (QWidget* typing = focusWidget(); typing && typing->hasFocus())
        typing->clearFocus();
}

void LeadPanel::build(Form form)
{
    auto* content = new QWidget;
    content->setProperty("plain", true);
    columns_ = new QBoxLayout(QBoxLayout::TopToBottom, content);
    columns_->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::large);
    columns_->setSpacing(spacing::large);
    left_ = emptyColumn(columns_, 1);
    right_ = emptyColumn(columns_, 1);
    addSections();
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(content);
    auto* whole = new QWidget(this);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(spacing::small, spacing::small + spacing::tight, spacing::small + spacing::tight, spacing::small + spacing::tight);
    top->addWidget(head_);
    for (LeadForm* asking : forms_) {
        asking->setContentsMargins(spacing::small, spacing::small, 0, 0);
        top->addWidget(asking);
    }
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(scroll_, 1);
    body_->addWidget(new EmptyState(IconName::Person, tr("No lead"), tr("Pick a lead in a list, and all about it stands here."), this));
    body_->addWidget(whole);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(body_);
    if (form == Form::Page) {
        head_->widenButton()->setIcon(icon(IconName::ChevronRight));
        head_->widenButton()->setToolTip(tr("Show as a panel"));
        head_->widenButton()->setAccessibleName(tr("Show as a panel"));
    }
}

void LeadPanel::addSections()
{
    using What = RelatedSection::What;
    auto* title = new SectionHeader(tr("Timeline"), timelineHolder_);
    auto* stream = new QVBoxLayout(timelineHolder_);
    stream->setContentsMargins(0, 0, 0, 0);
    stream->setSpacing(spacing::tight);
    stream->addWidget(title);
    stream->addWidget(timeline_);
    const QList<LeadSection*> left{duplicates_, step_, followUp_, new FactsSection(desk_, requests_, this), new QualificationSection(desk_, requests_, this),
                                   new PeopleSection(desk_, requests_, this)};
    const QList<LeadSection*> right{new FormSection(desk_, requests_, this), notes_};
    const QList<LeadSection*> last{new LinksSection(desk_, requests_, this), new RelatedSection(desk_, requests_, What::SamePerson, this),
                                   new RelatedSection(desk_, requests_, What::Colleagues, this)};
    for (LeadSection* section : left)
        left_->addWidget(section);
    for (LeadSection* section : right)
        right_->addWidget(section);
    right_->addWidget(timelineHolder_);
    for (LeadSection* section : last)
        right_->addWidget(section);
    left_->addStretch();
    right_->addStretch();
    sections_ = QList<LeadSection*>{head_} + QList<LeadSection*>(forms_.begin(), forms_.end()) + left + right + last;
}

void LeadPanel::showLead(LeadId lead)
{
    // What is being typed belongs to the lead that was shown.
    if (QWidget* typing = QApplication::focusWidget(); typing && typing != this && isAncestorOf(typing))
        setFocus(Qt::OtherFocusReason);
    if (lead != lead_) {
        for (LeadForm* form : forms_)
            form->close();
        scroll_->verticalScrollBar()->setValue(0);
    }
    lead_ = lead;
    if (lead.isNull())
        gone();
    else
        read();
}

void LeadPanel::read()
{
    desk_.read(
        this,
        [lead = lead_](Workspace& workspace) -> Result<std::optional<LeadSheet>> {
            auto sheet = readLeadSheet(workspace, lead);
            if (sheet)
                return *sheet;
            if (sheet.error().kind == Failure::Kind::NotFound)
                return std::nullopt; // deleted meanwhile
            return failed(sheet.error());
        },
        [this, asked = lead_](const std::optional<LeadSheet>& sheet) {
            if (asked != lead_)
                return;
            if (sheet)
                showSheet(*sheet);
            else
                gone();
        });
}

void LeadPanel::showSheet(const LeadSheet& sheet)
{
    lead_ = sheet.lead.id; // the one it was merged into
    sheet_ = sheet;
    for (LeadSection* section : std::as_const(sections_))
        section->showSheet(sheet);
    timeline_->setSheet(sheet);
    setFocusProxy(head_->firstFocus());
    body_->setCurrentIndex(1);
    if (std::exchange(writesWhenShown_, false))
        Q_EMIT head_->writeWanted();
}

void LeadPanel::gone()
{
    sheet_ = {};
    body_->setCurrentIndex(0);
}

void LeadPanel::refresh(const Changes& changes)
{
    if (!lead_.isNull() && (changes.touches(lead_) || changes.catalogue || changes.playbook || changes.settings))
        read();
}

void LeadPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LeadPanel::arrange()
{
    const auto wanted = width() >= twoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (columns_->direction() != wanted)
        columns_->setDirection(wanted);
}

} // namespace askline
