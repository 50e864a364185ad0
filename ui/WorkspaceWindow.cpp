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
#include "ui/numbers/NumbersPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/playbook/OwnWords.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/playbook/PracticePage.h"
#include "ui/playbook/SalesManual.h"
#include "ui/settings/SettingsPage.h"
#include "ui/share/NewsLine.h"
#include "ui/share/PlaceNotice.h"
#include "ui/share/ShareWatch.h"
#include "ui/share/TeamPage.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/NewLeadBar.h"
#include "ui/shell/ReminderLine.h"
#include "ui/style/Icons.h"
#include "ui/style/Type.h"
#include "ui/today/ReviewPage.h"
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

void WorkspaceWindow::makePages()
{
    window_->addPage(QStringLiteral("today"), [this](QWidget* parent) { return makeToday(parent); }, tr("Today"), IconName::Today);
    window_->addPage(QStringLiteral("inbox"), [this](QWidget* parent) { return inbox_ = new InboxPage(*desk_, requests_, parent); }, tr("Inbox"), IconName::Inbox);
    window_->addPage(QStringLiteral("pipeline"), [this](QWidget* parent) { return makePipeline(parent); }, tr("Pipeline"), IconName::Pipeline);
    window_->addPage(QStringLiteral("playbook"), [this](QWidget* parent) { return makePlaybook(parent); }, tr("Playbook"), IconName::Playbook);
    window_->addPage(QStringLiteral("numbers"), [this](QWidget* parent) { return new NumbersPage(*desk_, requests_, settings_, parent); }, tr("Numbers"), IconName::Numbers);
    window_->addPage(QStringLiteral("team"), [this](QWidget* parent) { return makeTeam(parent); }, tr("Team"), IconName::Team);
    window_->addPage(QStringLiteral("settings"), [this](QWidget* parent) { return makeSettings(parent); }, tr("Settings"), IconName::Settings);
    window_->addPage(QStringLiteral("lead"), [this](QWidget* parent) { return makeLeadPage(parent); }, {}, IconName::Person);
    window_->addPage(QStringLiteral("call"), [this](QWidget* parent) { return makeCallRoom(parent); }, {}, IconName::Phone);
    window_->addPage(QStringLiteral("review"), [this](QWidget* parent) { return makeReview(parent); }, {}, IconName::Today);
    window_->addPage(QStringLiteral("practice"), [this](QWidget* parent) { return new PracticePage(*desk_, requests_, parent); }, {}, IconName::Playbook);
    window_->addPage(QStringLiteral("import"), [this](QWidget* parent) { return makeImport(parent); }, {}, IconName::Import);
    watched_ = std::make_unique<WatchedFolder>(*desk_, requests_, settings_);
    mail_ = std::make_unique<WatchedMail>(*desk_, requests_, settings_, deviceFolder_);
    calendar_ = std::make_unique<CalendarWatch>(*desk_, requests_, settings_);
    share_ = std::make_unique<ShareWatch>(*desk_);
    connect(share_.get(), &ShareWatch::watchedTwice, this, [this](const QString& name, const QString& device) {
        requests_.toastPlain(tr("%1 works “%2” already. One device is enough; what comes twice is one lead.").arg(device, name));
    });
    tellWatched();
}

void WorkspaceWindow::tellWatched()
{
    QStringList names = mail_->names();
    if (!watched_->folder().isEmpty())
        names += QDir(watched_->folder()).dirName();
    share_->noteWatches(names);
}

Page* WorkspaceWindow::makeToday(QWidget* parent)
{
    today_ = new TodayPage(*desk_, requests_, parent);
    if (call_)
        today_->setCallSession(call_->session());
    const QString key = device::firstDays(desk_->settings().id.hex(), desk_->me().hex());
    if (!settings_.value(key + QStringLiteral("/over")).toBool())
        today_->setReadCards(readCards());
    connect(today_, &TodayPage::firstDaysOver, this, [this, key] { settings_.setValue(key + QStringLiteral("/over"), true); });
    return today_;
}

void WorkspaceWindow::print(QTextDocument& document, const QString& name)
{
    printDocument(document, name, window_.get());
}

Page* WorkspaceWindow::makeReview(QWidget* parent)
{
    auto* review = new ReviewPage(*desk_, requests_, parent);
    connect(review, &ReviewPage::printWanted, this, &WorkspaceWindow::print);
    return review;
}

QSet<QString> WorkspaceWindow::readCards() const
{
    const QStringList keys = settings_.value(device::firstDays(desk_->settings().id.hex(), desk_->me().hex()) + QStringLiteral("/read")).toStringList();
    return {keys.begin(), keys.end()};
}

Page* WorkspaceWindow::makePlaybook(QWidget* parent)
{
    playbook_ = new PlaybookPage(*desk_, requests_, parent);
    playbook_->setAskForFolder([this](const QString& from) { return QFileDialog::getExistingDirectory(window_.get(), {}, from); });
    connect(playbook_, &PlaybookPage::practiceWanted, this, [this] { window_->showPage(QStringLiteral("practice")); });
    connect(playbook_, &PlaybookPage::printWanted, this, [this] {
        const auto manual = salesManual(desk_->playbook(), desk_->settings().firm, printedArea(), ownFields(*desk_));
        printDocument(*manual, tr("Sales manual"), window_.get());
    });
    connect(playbook_, &PlaybookPage::cardRead, this, [this](const QString& card) {
        const QString key = device::firstDays(desk_->settings().id.hex(), desk_->me().hex());
        QSet<QString> read = readCards();
        if (settings_.value(key + QStringLiteral("/over")).toBool() || read.contains(card))
            return;
        read += card;
        settings_.setValue(key + QStringLiteral("/read"), QStringList(read.begin(), read.end()));
        if (today_)
            today_->setReadCards(read);
    });
    return playbook_;
}

Page* WorkspaceWindow::makePipeline(QWidget* parent)
{
    auto* pipeline = new PipelinePage(*desk_, requests_, &settings_, parent);
    pipeline->setAskForFile([this](const QString& suggested) { return QFileDialog::getSaveFileName(window_.get(), {}, suggested); });
    return pipeline;
}

Page* WorkspaceWindow::makeSettings(QWidget* parent)
{
    auto* page = new SettingsPage(*desk_, requests_, settings_, parent);
    connect(page, &SettingsPage::appearanceChanged, this, &WorkspaceWindow::appearanceChanged);
    connect(page, &SettingsPage::typeScaleChanged, this, [](double scale) { setTypeScale(*qApp, scale); });
    connect(page, &SettingsPage::mailChanged, this, [this] {
        mail_->restart();
        tellWatched();
    });
    connect(page, &SettingsPage::watchedFolderChanged, this, [this] {
        watched_->restart();
        tellWatched();
    });
    connect(page, &SettingsPage::calendarChanged, this, [this] { calendar_->read(); });
    page->setAskForFolder([this](const QString& from) { return QFileDialog::getExistingDirectory(window_.get(), {}, from); });
    return page;
}

Page* WorkspaceWindow::makeLeadPage(QWidget* parent)
{
    lead_ = new LeadPage(*desk_, requests_, parent);
    connect(&lead_->panel(), &LeadPanel::printWanted, this, &WorkspaceWindow::print);
    connect(&lead_->panel(), &LeadPanel::closeWanted, window_.get(), &MainWindow::goBack);
    connect(&lead_->panel(), &LeadPanel::widenWanted, this, [this](LeadId lead) {
        window_->goBack();
        Q_EMIT requests_.openLead(lead);
    });
    return lead_;
}

Page* WorkspaceWindow::makeCallRoom(QWidget* parent)
{
    call_ = new CallRoomPage(*desk_, requests_, draftFolder(), parent);
    connect(call_, &CallRoomPage::sessionChanged, this, [this] {
        reminders_->setCalled(call_->lead());
        if (today_)
            today_->setCallSession(call_->session());
    });
    return call_;
}

Page* WorkspaceWindow::makeImport(QWidget* parent)
{
    import_ = new ImportPage(*desk_, requests_, parent);
    import_->setAskForFile([this](const QString& suggested) { return QFileDialog::getSaveFileName(window_.get(), {}, suggested); });
    return import_;
}

Page* WorkspaceWindow::makeTeam(QWidget* parent)
{
    auto* team = new TeamPage(*desk_, requests_, *share_, parent);
    team->setAskForFolder([this](const QString& from) { return QFileDialog::getExistingDirectory(window_.get(), {}, from); });
    connect(team, &TeamPage::joinWanted, this, &WorkspaceWindow::joinWanted);
    connect(team, &TeamPage::printWanted, this, &WorkspaceWindow::print);
    return team;
}

// Quiet while all is well: a number where something was changed twice, a mark where the folder is out of reach.
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
