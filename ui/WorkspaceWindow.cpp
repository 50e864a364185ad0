// SPDX-License-Identifier: GPL-3.0-or-later
// The wiring: pages ask through Requests, and here is who answers.
#include "ui/WorkspaceWindow.h"

#include "app/calendar/Calendar.h"
#include "app/planning/Today.h"
#include "app/share/FilePlace.h"
#include "app/wording/Failures.h"
#include "app/wording/ReminderText.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/CalendarWatch.h"
#include "ui/FileCare.h"
#include "ui/Opener.h"
#include "ui/Printing.h"
#include "ui/callroom/CallRoomPage.h"
#include "ui/callroom/CallSheet.h"
#include "ui/callroom/SheetResultsBar.h"
#include "ui/inbox/InboxPage.h"
#include "ui/intake/ImportPage.h"
#include "ui/intake/WatchedFolder.h"
#include "ui/intake/WatchedMail.h"
#include "ui/lead/LeadPage.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/LettersBar.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/share/NewsLine.h"
#include "ui/share/PlaceNotice.h"
#include "ui/share/ShareWatch.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/NewLeadBar.h"
#include "ui/shell/ReminderLine.h"
#include "ui/style/Theme.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

namespace askline {

WorkspaceWindow::WorkspaceWindow(std::unique_ptr<Desk> desk, QSettings& settings, const QString& deviceFolder)
    : desk_(std::move(desk)), settings_(settings), deviceFolder_(deviceFolder), window_(std::make_unique<MainWindow>(*desk_, requests_, settings_))
{
    makePages();
    wireRequests();
    wirePages();
    wireReminders();
    wireSharing();
    addFileMenu();
}

WorkspaceWindow::~WorkspaceWindow()
{
    // The window's pages use the desk and the requests: they go first.
    delete reminders_;
    calendar_.reset();
    care_.reset();
    watched_.reset();
    mail_.reset();
    window_.reset();
    share_.reset();
}

void WorkspaceWindow::tellWatched()
{
    QStringList names = mail_->names();
    if (!watched_->folder().isEmpty())
        names += QDir(watched_->folder()).dirName();
    share_->noteWatches(names);
}

void WorkspaceWindow::wireSharing()
{
    const auto show = [this] {
        const ShareState& state = share_->state();
        window_->setBadge(QStringLiteral("team"), state.trouble ? 1 : int(state.conflicts.size()), state.trouble ? Tone::Amber : Tone::Accent);
    };
    connect(share_.get(), &ShareWatch::stateChanged, window_.get(), show);
    show();
    window_->addLine(new NewsLine(*desk_, *share_));
    place_ = new PlaceNotice(*desk_, requests_, *share_);
    window_->addLine(place_);
    connect(place_, &PlaceNotice::moveOutWanted, this, &WorkspaceWindow::moveOutWanted);
}

// A copy of this workspace is merged; another is opened.
void WorkspaceWindow::openOrMerge(const QString& file)
{
    if (file.isEmpty()) {
        Q_EMIT openWanted(file);
        return;
    }
    desk_->read(
        this, [file](Workspace&) -> Result<WorkspaceId> { return workspaceOfFile(file); },
        [this, file](WorkspaceId id) {
            const bool isCopy = id == desk_->settings().id && QFileInfo(file) != QFileInfo(desk_->file());
            isCopy ? share_->merge({file}) : Q_EMIT openWanted(file);
        });
}

CallRoomPage& WorkspaceWindow::callRoom()
{
    window_->page(QStringLiteral("call"));
    return *call_;
}

NewLeadBar& WorkspaceWindow::newLead()
{
    if (!newLead_)
        newLead_ = new NewLeadBar(*desk_, requests_, window_->centralWidget());
    return *newLead_;
}

SheetResultsBar& WorkspaceWindow::sheetResults()
{
    if (!sheetResults_)
        sheetResults_ = new SheetResultsBar(*desk_, requests_, window_->centralWidget());
    return *sheetResults_;
}

LeadPanel& WorkspaceWindow::panel()
{
    if (panel_)
        return *panel_;
    panel_ = new LeadPanel(*desk_, requests_);
    window_->setPanel(panel_);
    connect(panel_, &LeadPanel::printWanted, this, &WorkspaceWindow::print);
    connect(panel_, &LeadPanel::closeWanted, window_.get(), &MainWindow::closePanel);
    connect(panel_, &LeadPanel::widenWanted, this, [this](LeadId lead) {
        window_->closePanel();
        window_->page(QStringLiteral("lead"));
        lead_->showLead(lead);
        window_->showPage(QStringLiteral("lead"));
    });
    return *panel_;
}

void WorkspaceWindow::wireRequests()
{
    connect(&requests_, &Requests::openLead, this, [this](LeadId lead) {
        panel().showLead(lead);
        window_->openPanel();
    });
    connect(&requests_, &Requests::write, this, [this](LeadId lead) {
        panel().showLead(lead);
        window_->openPanel();
        panel().write();
    });
    connect(&requests_, &Requests::writeLetters, this, [this](const QList<LeadId>& leads) {
        if (!letters_) {
            letters_ = new LettersBar(*desk_, requests_, window_->centralWidget());
            connect(letters_, &LettersBar::printWanted, this, &WorkspaceWindow::print);
        }
        letters_->openFor(leads);
    });
    wireCalls();
    connect(&requests_, &Requests::callEnded, this, [this] { window_->goBack(); });
    connect(&requests_, &Requests::showObjection, this, [this](ObjectionId objection) {
        window_->showPage(QStringLiteral("playbook"));
        playbook_->showObjection(objection);
    });
    connect(&requests_, &Requests::showCard, this, [this](const QString& key) {
        window_->showPage(QStringLiteral("playbook"));
        playbook_->showCard(key);
    });
    connect(&requests_, &Requests::practise, this, [this] { window_->showPage(QStringLiteral("practice")); });
    connect(&requests_, &Requests::newLead, this, [this] { newLead().open(); });
    connect(&requests_, &Requests::newReferral, this, [this](ContactId referrer, const QString& name, const QString& typed) {
        newLead().openForReferral(referrer, name, typed);
    });
    connect(&requests_, &Requests::newCaller, this, [this](const QString& typed) { newLead().openForCaller(typed); });
    connect(&requests_, &Requests::importFiles, this, [this](QStringList files) {
        const bool wasThere = window_->current() == u"import";
        window_->showPage(QStringLiteral("import"));
        if (files.isEmpty() && wasThere)
            files = QFileDialog::getOpenFileNames(window_.get(), tr("Files of leads"));
        if (!files.isEmpty())
            import_->openFiles(files);
    });
    connect(&requests_, &Requests::find, this, [this](const QString& text) {
        window_->showPage(QStringLiteral("inbox"));
        inbox_->find(text);
    });
    connect(&requests_, &Requests::dial, this, [this](const QString& number) {
        if (!dialNumber(number, settings_))
            requests_.toastPlain(tr("No program here dials numbers. Copy the number, or set a command in the settings."));
    });
    connect(&requests_, &Requests::openAddress, this, [this](const QString& address) {
        if (!openOutside(address))
            requests_.toastPlain(tr("Nothing here opens %1.").arg(address));
    });
    connect(&requests_, &Requests::mailFile, this, [this](const QString& to, const QString& subject, const QString& file) {
        if (!mailFile(to, subject, file))
            requests_.toastPlain(tr("No program here attaches %1 to a mail. Attach it by hand.").arg(QDir::toNativeSeparators(file)));
    });
}

void WorkspaceWindow::wireCalls()
{
    const auto show = [this] { window_->showPage(QStringLiteral("call")); };
    connect(&requests_, &Requests::startCall, this, [this, show](LeadId lead, const QList<LeadId>& rest, const QString& title) {
        callRoom().startCall(lead, rest, title);
        show();
    });
    connect(&requests_, &Requests::takeCall, this, [this, show](LeadId lead) {
        callRoom().takeCall(lead, CallRoomPage::Ring::Outgoing);
        show();
    });
    connect(&requests_, &Requests::takeIncoming, this, [this, show](LeadId lead) {
        callRoom().takeCall(lead, CallRoomPage::Ring::Incoming);
        show();
    });
    connect(&requests_, &Requests::goOnCalling, this, [this, show] {
        if (callRoom().goOn())
            show();
    });
    connect(&requests_, &Requests::undone, this, [this, show](qint64 verb) {
        if (call_ && call_->reopen(verb)) {
            show();
            Q_EMIT requests_.hideToast(); // the call itself shows what was undone
        }
    });
    connect(&requests_, &Requests::enterSheetResults, this, [this] { sheetResults().open(); });
    addWindowCommand(window_.get(), Command::SheetResults, [this] { sheetResults().open(); });
    connect(&requests_, &Requests::printCalls, this, &WorkspaceWindow::printCalls);
}

void WorkspaceWindow::printCalls(const QList<LeadId>& leads, const QString& title)
{
    desk_->read(
        this, [leads](Workspace& w) { return readLeadRows(w, leads); },
        [this, title](const QList<LeadRow>& rows) {
            const auto document = callSheetDocument({title, desk_->settings().firm, rows, desk_->office().nextWorkingDay(desk_->now().dateIn(desk_->zone())), desk_->zone()}, desk_->playbook());
            printDocument(*document, tr("Call sheet"), window_.get());
        });
}

void WorkspaceWindow::saveAppointment(LeadId lead)
{
    desk_->read(
        this, [lead](Workspace& w) { return readLeadRow(w, lead); },
        [this](const LeadRow& row) {
            if (!row.next.due.moment)
                return;
            const QString file = QFileDialog::getSaveFileName(window_.get(), tr("Appointment"), row.displayName() + QStringLiteral(".ics"), tr("Calendar files (*.ics)"));
            if (file.isEmpty())
                return;
            const Appointment appointment{row.next.id.hex() + QStringLiteral("@askline"), tr("Meeting with %1").arg(row.displayName()), row.next.what, row.email,
                                          *row.next.due.moment, minutesOf(StepKind::Meeting)};
            const auto written = writeAppointment(appointment, file);
            requests_.toastPlain(written ? tr("The appointment lies in %1").arg(file) : sentenceFor(written.error()));
        });
}

void WorkspaceWindow::wireReminders()
{
    reminders_ = new ReminderWatch(*desk_, this);
    auto* line = new ReminderLine(*desk_, requests_, *reminders_);
    window_->addLine(line);
    addWindowCommand(window_.get(), Command::TakeReminder, [line] { line->take(); });
    addWindowCommand(window_.get(), Command::PutOffReminder, [line] { line->putOff(); });
    addWindowCommand(window_.get(), Command::Review, [this] { window_->showPage(QStringLiteral("review")); });
    addWindowCommand(window_.get(), Command::FullScreen, [this] { window_->toggleFullScreen(); });
    addWindowCommand(window_.get(), Command::BesidePhone, [this] { window_->toggleBeside(); });
    connect(reminders_, &ReminderWatch::told, this, [this](const Reminder& reminder) {
        if (settings_.value(device::notices, true).toBool())
            Q_EMIT noticeWanted(reminder.lead.displayName(), reminderText(reminder, desk_->now(), desk_->zone(), QLocale()));
    });
}

void WorkspaceWindow::wirePages()
{
    connect(window_.get(), &MainWindow::backWanted, this, [this] {
        if (window_->current() == u"call")
            call_->leave();
        else if (window_->current() == u"lead" || window_->current() == u"import" || window_->current() == u"practice" || window_->current() == u"review")
            window_->goBack();
    });
    connect(window_.get(), &MainWindow::findWanted, this, [this] { Q_EMIT requests_.find({}); });
    connect(window_.get(), &MainWindow::filesDropped, this, [this](const QStringList& files) {
        const bool areShared = std::ranges::all_of(files, [](const QString& file) { return file.endsWith(QStringLiteral(".seg")) || file.endsWith(QStringLiteral(".pack")); });
        areShared ? share_->merge(files) : Q_EMIT requests_.importFiles(files);
    });
    connect(window_.get(), &MainWindow::openWanted, this, &WorkspaceWindow::openOrMerge);
    connect(&requests_, &Requests::saveAppointment, this, &WorkspaceWindow::saveAppointment);
}

void WorkspaceWindow::addFileMenu()
{
    QMenu* menu = window_->fileMenu();
    menu->addAction(addWindowCommand(window_.get(), Command::Open, [this] { Q_EMIT openWanted({}); }));
    menu->addAction(tr("Paste leads"), this, &WorkspaceWindow::paste);
    menu->addSeparator();
    menu->addAction(tr("Back up…"), this, [this] {
        const QString file = QFileDialog::getSaveFileName(window_.get(), tr("Back up"), {}, tr("Workspaces (*.askline)"));
        if (!file.isEmpty())
            desk_->read(this, [file](Workspace& w) -> Result<QString> {
                const auto done = backupWorkspace(w, file);
                return done ? Result<QString>(file) : failed(done.error());
            }, [this](const QString& kept) { requests_.toastPlain(tr("Backed up and verified: %1").arg(kept)); });
    });
    menu->addAction(tr("Export everything…"), this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(window_.get(), tr("An empty folder"));
        if (!folder.isEmpty())
            desk_->read(this, [folder](Workspace& w) { return exportWorkspace(w, folder); },
                        [this](const ExportedFiles& files) { requests_.toastPlain(tr("%n file(s) written", nullptr, int(files.files.size()))); });
    });
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence::Quit, window_.get(), &QWidget::close);
}

void WorkspaceWindow::paste()
{
    const QString text = QApplication::clipboard()->text();
    window_->showPage(QStringLiteral("import"));
    if (!text.isEmpty())
        import_->openText(text);
}

void WorkspaceWindow::lookAfterFile()
{
    care_ = std::make_unique<FileCare>(*desk_, requests_, settings_, deviceFolder_);
    place_->look();
}

void WorkspaceWindow::begin()
{
    const QString last = settings_.value(QStringLiteral("window/page")).toString();
    const bool isPlace = QStringList{QStringLiteral("today"), QStringLiteral("inbox"), QStringLiteral("pipeline"), QStringLiteral("playbook"), QStringLiteral("numbers")}.contains(last);
    window_->showPage(isPlace ? last : QStringLiteral("today"));
    // The call room is made only where there is something to go on with.
    if (QFile::exists(callSessionFile(draftFolder(), desk_->settings().id)) && callRoom().resume())
        window_->showPage(QStringLiteral("call"));
}

} // namespace askline
