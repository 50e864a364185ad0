// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page is put together, and what its controls set going.
#include "ui/intake/FirstLeadsModel.h"
#include "ui/intake/ImportChoices.h"
#include "ui/intake/ImportDone.h"
#include "ui/intake/ImportPage.h"
#include "ui/intake/ImportReader.h"
#include "ui/intake/MappingModel.h"
#include "ui/intake/MappingView.h"
#include "ui/intake/PastImports.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SectionHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace askline {

namespace {

constexpr int watchMs = 100;
constexpr int choicesWidth = 304;
constexpr int widestChoices = 384;
constexpr int widestColumn = 240;

QTableView* firstLeadsView(QAbstractItemModel* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(ImportPage::tr("The first leads"));
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->horizontalHeader()->setMaximumSectionSize(widestColumn);
    view->horizontalHeader()->setHighlightSections(false);
    view->setMinimumHeight(120);
    return view;
}

} // namespace

ImportPage::ImportPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), stack_(new QStackedWidget(this)), mappingModel_(new MappingModel(this)),
      firstModel_(new FirstLeadsModel(this)), reader_(new ImportReader(desk, this))
{
    setAcceptDrops(true);
    auto* title = new QLabel(tr("Import leads"), this);
    setType(title, TypeSize::Display);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(title);
    column->addWidget(stack_, 1);
    stack_->addWidget(makeStart());
    stack_->addWidget(review_ = makeReview());
    stack_->addWidget(done_ = new ImportDone(this));
    askForFile_ = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(this, tr("Save rejected rows"), suggested, tr("CSV files (*.csv)"));
    };
    watching_.setInterval(watchMs);
    wire();
    wireResult();
    showStart();
}

QWidget* ImportPage::makeStart()
{
    auto* start = new QWidget(this);
    empty_ = new EmptyState(IconName::Import, {}, {}, start);
    empty_->setPrimary(tr("Choose files…"));
    empty_->setSecondary(tr("Paste"));
    past_ = new PastImports(desk_, requests_, start);
    past_->setMaximumHeight(280);
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(empty_, 1);
    column->addWidget(past_, 1);
    return start;
}

QWidget* ImportPage::makeHead()
{
    auto* head = new QWidget(this);
    name_ = new ElidedLabel({}, head, Qt::ElideMiddle);
    about_ = new ElidedLabel({}, head);
    setType(name_, TypeSize::Title);
    setTone(about_, Tone::Muted);
    auto* leave = new Button(tr("Leave this file"), ButtonRole::Quiet, head);
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::hair);
    words->addWidget(name_);
    words->addWidget(about_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(leave, 0, Qt::AlignTop);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (!importing_)
            leaveFile();
    });
    return head;
}

QWidget* ImportPage::makeReview()
{
    auto* review = new QWidget(this);
    columns_ = new SectionHeader(tr("What the columns become"), review);
    mappingView_ = new MappingView(mappingModel_, review);
    firstView_ = firstLeadsView(firstModel_, review);
    choices_ = new ImportChoices;
    auto* right = new QScrollArea(review); // for large type on a small screen
    right->setWidgetResizable(true);
    right->setFrameShape(QFrame::NoFrame);
    right->setFocusPolicy(Qt::NoFocus);
    right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right->setFixedWidth(std::clamp(fontMetrics().averageCharWidth() * 40, choicesWidth, widestChoices));
    right->setWidget(choices_);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(makeHead());
    left->addWidget(columns_);
    left->addWidget(mappingView_, 3);
    left->addWidget(new SectionHeader(tr("The first leads, as they will be"), review));
    left->addWidget(firstView_, 2);
    auto* row = new QHBoxLayout(review);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addLayout(left, 1);
    row->addWidget(right);
    return review;
}

void ImportPage::wire()
{
    connect(empty_, &EmptyState::primaryPicked, this, [this] { Q_EMIT requests_.importFiles({}); });
    connect(empty_, &EmptyState::secondaryPicked, this, [this] {
        if (queue_.isEmpty())
            paste();
        else
            beginNext();
    });
    connect(reader_, &ImportReader::looked, this, &ImportPage::showLook);
    connect(reader_, &ImportReader::counted, this, [this](const ImportCounts& counts) { choices_->setCounts(counts); });
    connect(reader_, &ImportReader::failed, this, &ImportPage::showProblem);
    connect(mappingModel_, &MappingModel::chosen, this, &ImportPage::lookAgain);
    connect(choices_, &ImportChoices::sourceChanged, this, [this] {
        if (hasLook_ && !importing_)
            lookAgain(); // weaker hints in the file give way to it
    });
    connect(choices_, &ImportChoices::changed, this, &ImportPage::countAgain);
    connect(choices_, &ImportChoices::importWanted, this, &ImportPage::startImport);
    connect(choices_, &ImportChoices::cancelWanted, this, [this] { cancel_.request(); });
    connect(&watching_, &QTimer::timeout, this, [this] { choices_->setShare(share_->load()); });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.catalogue)
            choices_->setCatalogue(desk_.catalogue());
        if (hasLook_ && !importing_ && changes.touchesLeads() && stack_->currentWidget() == review_)
            countAgain();
    });
    addCommand(this, Command::Paste, [this] { paste(); });
}

void ImportPage::wireResult()
{
    connect(done_, &ImportDone::inboxWanted, this, [this] { Q_EMIT requests_.showPage(QStringLiteral("inbox")); });
    connect(done_, &ImportDone::nextWanted, this, &ImportPage::beginNext);
    connect(done_, &ImportDone::rejectsWanted, this, &ImportPage::saveRejects);
    connect(done_, &ImportDone::undoWanted, this, [this] {
        undoImportWithToast(desk_, requests_, this, imported_.id, [this] { done_->setUndone(); });
    });
}

void ImportPage::paste()
{
    const QMimeData* clip = QApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl& url : clip ? clip->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files += url.toLocalFile();
    if (files.isEmpty())
        openText(clip ? clip->text() : QString());
    else
        openFiles(files);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    if (!files.isEmpty())
        openFiles(files);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace askline
