// SPDX-License-Identifier: GPL-3.0-or-later
// Joins bar, board and table; every change is a verb told in a toast with its undo.
#include "ui/pipeline/PipelinePage.h"

#include "app/wording/Verbs.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "ui/pipeline/Board.h"
#include "ui/pipeline/BoardColumn.h"
#include "ui/pipeline/DecisionPopover.h"
#include "ui/pipeline/LeadTable.h"
#include "ui/pipeline/LeadTableModel.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QFileDialog>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace askline {

namespace {

const QString viewKey = QStringLiteral("pipeline/view");
constexpr int clockMs = 60'000;
constexpr int exportPage = 2000;

Result<QList<LeadId>> allFound(Workspace& workspace, LeadQuery query)
{
    query.limit = exportPage;
    QList<LeadId> leads;
    std::optional<PageKey> after;
    do {
        const auto page = readLeads(workspace, query, after);
        if (!page)
            return failed(page.error());
        for (const LeadRow& row : page->rows)
            leads += row.id;
        after = page->next;
    } while (after);
    return leads;
}

} // namespace

PipelinePage::PipelinePage(Desk& desk, Requests& requests, QSettings* settings, QWidget* parent)
    : Page(desk, requests, parent), settings_(settings), bar_(new PipelineBar(this)), board_(new Board(desk, this)),
      table_(new LeadTable(desk, this)), empty_(new EmptyState(IconName::Pipeline, {}, {}, this)), stack_(new QStackedLayout),
      decision_(new DecisionPopover(desk, this))
{
    askForFile_ = [this](const QString& suggested) { return QFileDialog::getSaveFileName(this, tr("Export leads"), suggested, tr("CSV files (*.csv)")); };
    build();
    listen();
    addCommands();
    if (settings_ && settings_->value(viewKey).toString() == u"table")
        setView(PipelineBar::View::Table);
}

void PipelinePage::build()
{
    stack_->addWidget(board_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(bar_);
    column->addLayout(stack_, 1);
}

void PipelinePage::listen()
{
    connect(bar_, &PipelineBar::toggled, this,
            [this] { setView(view_ == PipelineBar::View::Board ? PipelineBar::View::Table : PipelineBar::View::Board); });
    connect(bar_, &PipelineBar::exportWanted, this, &PipelinePage::exportFound);
    connect(&bar_->search(), &QLineEdit::textChanged, table_, &LeadTable::setSearch);
    connect(&bar_->search(), &SearchField::movedToResults, this, &PipelinePage::focusView);
    connect(&bar_->search(), &SearchField::left, this, &PipelinePage::focusView);
    connect(board_, &Board::activated, this, [this](LeadId lead) { Q_EMIT requests_.openLead(lead); });
    connect(board_, &Board::moveWanted, this, &PipelinePage::move);
    connect(board_, &Board::decisionWanted, this, qOverload<const LeadRow&, VerdictKind>(&PipelinePage::askDecision));
    connect(table_, &LeadTable::leadActivated, this, [this](LeadId lead) { Q_EMIT requests_.openLead(lead); });
    connect(table_, &LeadTable::shownChanged, this,
            [this] { bar_->setFound(table_->leads().rowCount(), table_->leads().isComplete()); });
    connect(decision_, &DecisionPopover::decided, this, &PipelinePage::decide);
    connect(decision_, &DecisionPopover::closed, this, &PipelinePage::focusView);
    connect(empty_, &EmptyState::primaryPicked, this, [this] {
        if (counts_.inbox > 0)
            Q_EMIT requests_.showPage(QStringLiteral("inbox"));
        else
            Q_EMIT requests_.importFiles({});
    });
    connect(empty_, &EmptyState::secondaryPicked, this, [this] { Q_EMIT requests_.newLead(); });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touchesLeads() || changes.playbook))
            readCounts();
    });
    connect(&clock_, &QTimer::timeout, this, [this] {
        board_->repaintTimes();
        table_->viewport()->update();
    });
}

void PipelinePage::addCommands()
{
    const auto step = [this](int by) { view_ == PipelineBar::View::Board ? board_->moveFocus(by) : table_->moveFocus(by); };
    addCommand(this, Command::Next, [step] { step(1); });
    addCommand(this, Command::Previous, [step] { step(-1); });
    addCommand(this, Command::OpenLead, [this] { open(); });
    addCommand(this, Command::Call, [this] { call(); });
    addCommand(this, Command::Write, [this] {
        if (const auto lead = currentLead())
            Q_EMIT requests_.write(lead->id);
    });
    addCommand(this, Command::PrintCalls, [this] {
        if (const auto lead = currentLead())
            Q_EMIT requests_.printCalls(QList{lead->id} + leadsBelow(), tr("Pipeline"));
    });
    addCommand(this, Command::Won, [this] { askDecision(VerdictKind::Won); });
    addCommand(this, Command::Lost, [this] { askDecision(VerdictKind::Lost); });
    addCommand(this, Command::StageOn, [this] { moveByStep(1); });
    addCommand(this, Command::StageBack, [this] { moveByStep(-1); });
    addCommand(this, Command::ToggleView, [this] { Q_EMIT bar_->toggled(); });
    addCommand(this, Command::Export, [this] { exportFound(); });
}

void PipelinePage::activate()
{
    clock_.start(clockMs);
    readCounts();
    if (view_ == PipelineBar::View::Table)
        table_->begin();
    focusView();
}

void PipelinePage::setView(PipelineBar::View view)
{
    view_ = view;
    bar_->setView(view);
    if (settings_)
        settings_->setValue(viewKey, view == PipelineBar::View::Table ? QStringLiteral("table") : QStringLiteral("board"));
    if (view == PipelineBar::View::Table)
        table_->begin();
    decision_->shut();
    takeCounts(counts_);
    focusView();
}

void PipelinePage::readCounts()
{
    desk_.read(
        this, [](Workspace& workspace) { return countLeads(workspace); }, [this](const LeadCounts& counts) { takeCounts(counts); });
}

void PipelinePage::takeCounts(const LeadCounts& counts)
{
    counts_ = counts;
    board_->setCounts(counts);
    bar_->setCounts(counts);
    const bool onBoard = std::ranges::any_of(counts.stages, [](const StageTally& tally) { return tally.leads > 0; });
    const bool table = view_ == PipelineBar::View::Table;
    stack_->setCurrentWidget(table && counts.all > 0 ? static_cast<QWidget*>(table_) : onBoard ? static_cast<QWidget*>(board_) : empty_);
    empty_->setWords(IconName::Pipeline, tr("Nothing in the pipeline yet"),
                     counts.inbox > 0 ? tr("Leads come here once somebody has looked at them in the inbox.")
                                      : tr("Bring in a file of leads, or add the first one by hand."));
    empty_->setPrimary(counts.inbox > 0 ? tr("Go to the inbox") : tr("Import leads"));
    empty_->setSecondary(tr("New lead"));
}

std::optional<LeadRow> PipelinePage::currentLead() const
{
    return view_ == PipelineBar::View::Board ? board_->currentLead() : table_->currentLead();
}

void PipelinePage::open()
{
    if (const auto lead = currentLead())
        Q_EMIT requests_.openLead(lead->id);
}

void PipelinePage::call()
{
    if (const auto lead = currentLead())
        Q_EMIT requests_.startCall(lead->id, leadsBelow(), tr("Pipeline"));
}

QList<LeadId> PipelinePage::leadsBelow() const
{
    return view_ == PipelineBar::View::Board ? board_->leadsBelow() : table_->leadsBelow();
}

void PipelinePage::move(const LeadRow& lead, const QString& stage)
{
    desk_.write(
        this, [id = lead.id, stage](Workspace& workspace) { return moveLead(workspace, id, stage); },
        [this, name = lead.displayName()](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("move-lead"), name)); });
}

void PipelinePage::moveByStep(int step)
{
    if (view_ == PipelineBar::View::Board)
        return board_->moveCard(step);
    const auto lead = table_->currentLead();
    const auto& stages = desk_.playbook().stages;
    const auto at = lead ? std::ranges::find(stages, lead->stage, &StageCard::key) : stages.end();
    if (at == stages.end() || !lead->isOpen())
        return;
    const qsizetype to = at - stages.begin() + step;
    if (to >= 0 && to < stages.size())
        move(*lead, stages[to].key);
}

void PipelinePage::askDecision(VerdictKind what)
{
    if (const auto lead = currentLead(); lead && lead->isOpen())
        askDecision(*lead, what);
}

void PipelinePage::askDecision(const LeadRow& lead, VerdictKind what)
{
    const QRect beside = view_ == PipelineBar::View::Board ? board_->currentCard(this) : table_->currentCell(this);
    decision_->ask(lead, what, beside);
}

void PipelinePage::decide(const LeadRow& lead, VerdictKind what, const QString& reason, std::optional<Money> value)
{
    desk_.write(
        this, [id = lead.id, what, reason, value](Workspace& workspace) { return decideLead(workspace, id, what, reason, value); },
        [this, what, name = lead.displayName()](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("decide-") + nameOf(what), name)); });
}

void PipelinePage::exportFound()
{
    const QString file = askForFile_(tr("leads") + QStringLiteral(".csv"));
    if (file.isEmpty())
        return;
    const LeadQuery query = table_->query();
    desk_.read(
        this,
        [query, file](Workspace& workspace) -> Result<int> {
            const auto leads = allFound(workspace, query);
            return leads ? exportLeads(workspace, *leads, file) : failed(leads.error());
        },
        [this](int count) { requests_.toastPlain(count == 1 ? tr("1 lead exported") : tr("%1 leads exported").arg(QLocale().toString(count))); });
}

void PipelinePage::focusView()
{
    if (stack_->currentWidget() == empty_)
        empty_->setFocus();
    else if (view_ == PipelineBar::View::Board)
        board_->focusCards();
    else
        table_->setFocus();
}

} // namespace askline
