// SPDX-License-Identifier: GPL-3.0-or-later
// Board and table over the same leads; moves and decisions are one verb each, told in a toast.
#include "ui/pipeline/PipelinePage.h"

#include "app/wording/Verbs.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "ui/pipeline/Board.h"
#include "ui/pipeline/DecisionPopover.h"
#include "ui/pipeline/LeadTableModel.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int timesAgainMs = 60'000;

} // namespace

PipelinePage::PipelinePage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), head_(new QWidget), views_(new ChipRow(ChipRow::Choice::One)), search_(new SearchField(tr("Find among all leads"))),
      stack_(new QStackedWidget), board_(new Board(desk)), table_(new QTableView), model_(new LeadTableModel(desk, this)),
      nothing_(new EmptyState(IconName::Pipeline, tr("No leads yet"), tr("Bring in a file of leads, or type the first one."))),
      decision_(nullptr)
{
    makeHead();
    makeTable();
    nothing_->setPrimary(tr("Import leads"));
    nothing_->setSecondary(tr("New lead"));
    for (QWidget* view : {static_cast<QWidget*>(board_), static_cast<QWidget*>(table_), static_cast<QWidget*>(nothing_)})
        stack_->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(head_);
    column->addWidget(stack_, 1);
    decision_ = new DecisionPopover(desk_, this);
    connect(decision_, &DecisionPopover::decided, this, &PipelinePage::decide);
    connect(decision_, &DecisionPopover::closed, board_, &Board::focusCards);
    connect(nothing_, &EmptyState::primaryPicked, this, [this] { Q_EMIT requests_.importFiles({}); });
    connect(nothing_, &EmptyState::secondaryPicked, this, [this] { Q_EMIT requests_.newLead(); });
    connect(board_, &Board::activated, &requests_, &Requests::openLead);
    connect(board_, &Board::moveWanted, this, &PipelinePage::move);
    connect(board_, &Board::decisionWanted, this, &PipelinePage::askDecision);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touchesLeads() || changes.playbook))
            readCounts();
    });
    minute_.setInterval(timesAgainMs);
    connect(&minute_, &QTimer::timeout, board_, &Board::repaintTimes);
    addCommands();
}

void PipelinePage::makeHead()
{
    auto* title = new QLabel(tr("Pipeline"));
    setType(title, TypeSize::Display);
    views_->setAccessibleName(tr("View"));
    views_->addChip(QStringLiteral("board"), tr("Board"));
    views_->addChip(QStringLiteral("table"), tr("Table"));
    views_->setChosen({QStringLiteral("board")});
    search_->setMaximumWidth(320);
    auto* row = new QHBoxLayout(head_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(title);
    row->addWidget(views_);
    row->addStretch();
    row->addWidget(search_, 1);
    connect(views_, &ChipRow::picked, this, [this](const QString& key) { show(key == u"table" ? TableView : BoardView); });
    connect(search_, &QLineEdit::textChanged, this, [this] {
        show(TableView);
        showTable();
    });
    connect(search_, &SearchField::movedToResults, table_, qOverload<>(&QWidget::setFocus));
}

void PipelinePage::makeTable()
{
    table_->setModel(model_);
    table_->setAccessibleName(tr("Leads"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setSectionsClickable(true);
    const int widths[] = {190, 190, 140, 110, 170, 150, 120, 130, 120};
    for (int i = 0; i < LeadTableModel::ColumnCount; ++i)
        table_->setColumnWidth(i, widths[i]);
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, &PipelinePage::sortBy);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT requests_.openLead(model_->at(index.row()).id); });
}

void PipelinePage::addCommands()
{
    addCommand(this, Command::Next, [this] { board_->moveFocus(1); });
    addCommand(this, Command::Previous, [this] { board_->moveFocus(-1); });
    addCommand(this, Command::StageOn, [this] { moveBy(1); });
    addCommand(this, Command::StageBack, [this] { moveBy(-1); });
    addCommand(this, Command::ToggleView, [this] { show(view_ == BoardView ? TableView : BoardView); });
    addCommand(this, Command::Export, [this] { exportTable(); });
    addCommand(this, Command::OpenLead, [this] {
        if (const auto lead = currentLead())
            Q_EMIT requests_.openLead(lead->id);
    });
    addCommand(this, Command::Call, [this] {
        if (const auto lead = currentLead())
            Q_EMIT requests_.startCall(lead->id, view_ == BoardView ? board_->leadsBelow() : QList<LeadId>());
    });
    addCommand(this, Command::Won, [this] {
        if (const auto lead = currentLead())
            askDecision(*lead, VerdictKind::Won);
    });
    addCommand(this, Command::Lost, [this] {
        if (const auto lead = currentLead())
            askDecision(*lead, VerdictKind::Lost);
    });
}

void PipelinePage::activate()
{
    minute_.start();
    readCounts();
    if (view_ == BoardView)
        board_->focusCards();
}

void PipelinePage::readCounts()
{
    desk_.read(this, [](Workspace& w) { return countLeads(w); }, [this](const LeadCounts& counts) {
        board_->setCounts(counts);
        stack_->setCurrentIndex(counts.all == 0 ? NothingView : view_);
    });
}

void PipelinePage::show(View view)
{
    view_ = view;
    views_->setChosen({view == TableView ? QStringLiteral("table") : QStringLiteral("board")});
    stack_->setCurrentIndex(view);
    if (view == TableView && model_->rowCount() == 0)
        showTable();
    if (view == BoardView)
        board_->focusCards();
    else if (!search_->hasFocus())
        table_->setFocus();
}

void PipelinePage::showTable()
{
    LeadQuery query = model_->list().query();
    query.search = search_->text().trimmed();
    model_->list().showQuery(query);
}

void PipelinePage::sortBy(int column)
{
    const auto order = LeadTableModel::orderOf(column);
    if (!order)
        return;
    LeadQuery query = model_->list().query();
    query.order = *order;
    model_->list().showQuery(query);
}

std::optional<LeadRow> PipelinePage::currentLead() const
{
    if (view_ == BoardView)
        return board_->currentLead();
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? std::optional(model_->at(index.row())) : std::nullopt;
}

void PipelinePage::moveBy(int step)
{
    if (view_ == BoardView)
        board_->moveCard(step);
}

void PipelinePage::move(const LeadRow& lead, const QString& stage)
{
    desk_.write(this, [id = lead.id, stage](Workspace& w) { return moveLead(w, id, stage); },
                [this, name = lead.displayName()](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("move-lead"), name)); });
}

void PipelinePage::askDecision(const LeadRow& lead, VerdictKind what)
{
    decision_->ask(lead, what, view_ == BoardView ? board_->currentCard(this) : QRect(rect().center(), QSize(1, 1)));
}

void PipelinePage::decide(const LeadRow& lead, VerdictKind what, const QString& reason, std::optional<Money> value)
{
    desk_.write(this, [id = lead.id, what, reason, value](Workspace& w) { return decideLead(w, id, what, reason, value); },
                [this, what, name = lead.displayName()](Nothing) {
                    requests_.toastUndoable(verbDone(QStringLiteral("decide-") + nameOf(what), name));
                });
}

void PipelinePage::exportTable()
{
    QList<LeadId> leads;
    for (const LeadRow& row : model_->list().rows())
        leads += row.id;
    if (view_ != TableView || leads.isEmpty())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QDir(folder).filePath(QStringLiteral("leads-%1.csv").arg(desk_.now().in(desk_.zone()).toString(QStringLiteral("yyyyMMdd-HHmm"))));
    desk_.read(this, [leads, file](Workspace& w) { return exportLeads(w, leads, file); },
               [this, file](int count) { requests_.toastPlain(tr("%n lead(s) written to %1", nullptr, count).arg(file)); });
}

} // namespace askline
