// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the parts of the window together, and the few commands that belong to the window itself.
#include "ui/shell/MainWindow.h"

#include "app/wording/Failures.h"
#include "app/wording/Verbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/CommandPalette.h"
#include "ui/widgets/KeyMapOverlay.h"
#include "ui/widgets/NavigationRail.h"
#include "ui/widgets/SlideIn.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/ToastArea.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int panelWidth = 520;

Command pageCommand(const QString& key)
{
    static const QHash<QString, Command> commands{{QStringLiteral("today"), Command::PageToday},
                                                  {QStringLiteral("inbox"), Command::PageInbox},
                                                  {QStringLiteral("pipeline"), Command::PagePipeline},
                                                  {QStringLiteral("playbook"), Command::PagePlaybook},
                                                  {QStringLiteral("numbers"), Command::PageNumbers},
                                                  {QStringLiteral("team"), Command::PageTeam},
                                                  {QStringLiteral("settings"), Command::Settings}};
    return commands.value(key, Command::Back);
}

} // namespace

MainWindow::MainWindow(Desk& desk, Requests& requests, QSettings& settings)
    : desk_(desk), requests_(requests), settings_(settings), rail_(new NavigationRail), pages_(new QStackedWidget)
{
    setWindowTitle(tr("%1 – Askline").arg(QFileInfo(desk.file()).completeBaseName()));
    setAcceptDrops(true);
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    column_ = new QVBoxLayout;
    column_->setSpacing(0);
    column_->addWidget(pages_, 1);
    row->addLayout(column_, 1);
    setCentralWidget(central);
    toasts_ = new ToastArea(central);
    palette_ = new CommandPalette(central);
    keys_ = new KeyMapOverlay(central);
    addMenus();
    addCommands();
    setUpPalette();
    connect(rail_, &NavigationRail::picked, this, &MainWindow::showPage);
    connect(&requests_, &Requests::showPage, this, &MainWindow::showPage);
    connect(&desk_, &Desk::changed, this, &MainWindow::showUndoState);
    connect(&desk_, &Desk::changed, this, &MainWindow::showCounts);
    connect(&desk_, &Desk::failed, this, [this](const Failure& failure) { toasts_->showToast(sentenceFor(failure)); });
    connect(&requests_, &Requests::hideToast, toasts_, &ToastArea::dismiss);
    connect(&requests_, &Requests::toast, this, [this](const QString& text, bool undoable) {
        if (undoable)
            toasts_->showToast(text, tr("Undo"), [this] { undo(); }, commandKey(Command::Undo));
        else
            toasts_->showToast(text);
    });
    showUndoState();
    showCounts();
    restoreState();
}

MainWindow::~MainWindow() = default;

Page* MainWindow::page(const QString& key)
{
    Page* made = byKey_.value(key);
    if (made || !makers_.contains(key))
        return made;
    made = makers_.value(key)(pages_);
    byKey_.insert(key, made);
    pages_->addWidget(made);
    return made;
}

void MainWindow::addPage(const QString& key, PageMaker make, const QString& label, IconName icon)
{
    makers_.insert(key, std::move(make));
    if (label.isEmpty())
        return;
    const Command command = pageCommand(key);
    const auto end = key == u"settings" ? NavigationRail::End::Bottom : NavigationRail::End::Top;
    rail_->addPlace(key, icon, label, QKeySequence(QString::fromLatin1(keyEntry(command).key)), end);
    addWindowCommand(this, command, [this, key] { showPage(key); });
    showCounts();
}

void MainWindow::setBadge(const QString& key, int count, Tone tone)
{
    rail_->setBadge(key, count, tone);
}

void MainWindow::addLine(QWidget* line)
{
    column_->insertWidget(0, line);
}

void MainWindow::setPanel(QWidget* panel)
{
    // Over the page, not beside it: opening it must neither push the page together nor the window wider.
    panel_ = new SlideIn(panel, panelWidth, centralWidget());
    panel_->setAutoFillBackground(true);
    centralWidget()->installEventFilter(this);
    panel_->installEventFilter(this);
    placePanel();
}

void MainWindow::placePanel()
{
    const QRect room = centralWidget()->rect();
    panel_->setGeometry(room.right() + 1 - panel_->width(), 0, panel_->width(), room.height());
    panel_->raise();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && panel_ && (watched == panel_ || watched == centralWidget()))
        placePanel();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showPage(const QString& key)
{
    Page* wanted = page(key);
    if (!wanted)
        return;
    if (key != current_)
        before_ = current_;
    current_ = key;
    pages_->setCurrentWidget(wanted);
    rail_->setCurrent(key);
    rail_->setVisible(key != u"call");
    if (key == u"call")
        closePanel();
    takeShape();
    wanted->activate();
}

void MainWindow::goBack()
{
    showPage(before_.isEmpty() || before_ == u"call" ? QStringLiteral("today") : before_);
}

void MainWindow::openPanel()
{
    if (panel_)
        panel_->open();
}

void MainWindow::closePanel()
{
    if (panel_ && panel_->isOpen())
        panel_->shut();
}

void MainWindow::addMenus()
{
    // No mnemonic is a letter that pages use with Alt: both would do nothing.
    fileMenu_ = menuBar()->addMenu(tr("&File"));
    QMenu* edit = menuBar()->addMenu(tr("Ed&it"));
    undo_ = addWindowCommand(this, Command::Undo, [this] { undo(); });
    redo_ = addWindowCommand(this, Command::Redo, [this] { redo(); });
    edit->addActions({undo_, redo_});
    edit->addSeparator();
    edit->addAction(addWindowCommand(this, Command::Find, [this] { Q_EMIT findWanted(); }));
    edit->addAction(addWindowCommand(this, Command::Palette, [this] { palette_->open(); }));
    QMenu* lead = menuBar()->addMenu(tr("Lead"));
    lead->addAction(addWindowCommand(this, Command::NewLead, [this] { Q_EMIT requests_.newLead(); }));
    lead->addAction(addWindowCommand(this, Command::Import, [this] { Q_EMIT requests_.importFiles({}); }));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(addWindowCommand(this, Command::Keys, [this] { showKeys(); }));
}

void MainWindow::addCommands()
{
    addWindowCommand(this, Command::Back, [this] {
        if (panel_ && panel_->isOpen())
            closePanel();
        else
            Q_EMIT backWanted();
    });
}

void MainWindow::showKeys()
{
    QList<KeyMapGroup> groups;
    for (const KeyEntry& entry : keyMap()) {
        const QString title = QCoreApplication::translate("KeyMap", entry.group);
        if (groups.isEmpty() || groups.last().title != title)
            groups += KeyMapGroup{title, {}};
        groups.last().entries += KeyMapEntry{commandKey(entry.command), commandText(entry.command)};
    }
    keys_->setGroups(groups);
    keys_->open();
}

void MainWindow::undo()
{
    desk_.write(this, [](Workspace& w) { return askline::undo(w); }, [this](const UndoneVerb& undone) {
        const QString text = tr("Undone: %1").arg(verbNoun(undone.verb, undone.subject));
        const QString left = undone.left.isEmpty() ? QString() : QStringLiteral(" · ") + tr("%n field(s) changed since were left", nullptr, int(undone.left.size()));
        toasts_->showToast(text + left, tr("Redo"), [this] { redo(); }, commandKey(Command::Redo));
        Q_EMIT requests_.undone(undone.number);
    });
}

void MainWindow::redo()
{
    desk_.write(this, [](Workspace& w) { return askline::redo(w); }, [this](const UndoneVerb& redone) {
        toasts_->showToast(tr("Done again: %1").arg(verbNoun(redone.verb, redone.subject)), tr("Undo"), [this] { undo(); }, commandKey(Command::Undo));
    });
}

void MainWindow::showUndoState()
{
    const UndoState& state = desk_.undoState();
    undo_->setText(state.undo ? undoText(state.undo->name, state.undo->subject) : commandText(Command::Undo));
    redo_->setText(state.redo ? redoText(state.redo->name, state.redo->subject) : commandText(Command::Redo));
    undo_->setEnabled(state.undo.has_value());
    redo_->setEnabled(state.redo.has_value());
}

void MainWindow::showCounts()
{
    desk_.read(this, [](Workspace& w) { return countLeads(w); },
               [this](const LeadCounts& counts) {
                   if (makers_.contains(QStringLiteral("inbox")))
                       rail_->setBadge(QStringLiteral("inbox"), counts.inbox);
               });
}

void MainWindow::restoreState()
{
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings_.value(QStringLiteral("window/geometry")).toByteArray());
    isBesideWanted_ = settings_.value(QStringLiteral("window/beside"), false).toBool();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings_.setValue(QStringLiteral("window/geometry"), shape_ == Shape::Beside ? usualGeometry_ : saveGeometry());
    settings_.setValue(QStringLiteral("window/beside"), isBesideWanted_);
    settings_.setValue(QStringLiteral("window/page"), current_);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    if (files.size() == 1 && files.first().endsWith(u".askline"))
        Q_EMIT openWanted(files.first());
    else if (!files.isEmpty())
        Q_EMIT filesDropped(files);
}

} // namespace askline
