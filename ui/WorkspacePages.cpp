// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, each made when it is first looked at.
#include "ui/WorkspaceWindow.h"

#include "ui/CalendarWatch.h"
#include "ui/Printing.h"
#include "ui/callroom/CallRoomPage.h"
#include "ui/inbox/InboxPage.h"
#include "ui/intake/ImportPage.h"
#include "ui/intake/WatchedFolder.h"
#include "ui/intake/WatchedMail.h"
#include "ui/lead/LeadPage.h"
#include "ui/lead/LeadPanel.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/parts/ReminderWatch.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/playbook/OwnWords.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/playbook/PracticePage.h"
#include "ui/playbook/SalesManual.h"
#include "ui/settings/SettingsPage.h"
#include "ui/share/ShareWatch.h"
#include "ui/share/TeamPage.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/style/Icons.h"
#include "ui/style/Type.h"
#include "ui/today/ReviewPage.h"
#include "ui/today/TodayPage.h"

#include <QDir>
#include <QFileDialog>

namespace askline {

void WorkspaceWindow::makePages()
{
    window_->addPage(QStringLiteral("today"), [this](QWidget* parent) { return makeToday(parent); }, tr("Today"), IconName::Today);
    window_->addPage(QStringLiteral("inbox"), [this](QWidget* parent) { return inbox_ = new InboxPage(*desk_, requests_, parent); }, tr("Inbox"), IconName::Inbox);
    window_->addPage(QStringLiteral("pipeline"), [this](QWidget* parent) { return makePipeline(parent); }, tr("Pipeline"), IconName::Pipeline);
    window_->addPage(QStringLiteral("playbook"), [this](QWidget* parent) { return makePlaybook(parent); }, tr("Playbook"), IconName::Playbook);
    window_->addPage(QStringLiteral("numbers"), [this](QWidget* parent) { return makeNumbers(parent); }, tr("Numbers"), IconName::Numbers);
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

Page* WorkspaceWindow::makeNumbers(QWidget* parent)
{
    auto* numbers = new NumbersPage(*desk_, requests_, settings_, parent);
    connect(numbers, &NumbersPage::printWanted, this, &WorkspaceWindow::print);
    connect(numbers, &NumbersPage::pdfWanted, this, [this](QTextDocument& document, const QString& name) {
        const QString file = QFileDialog::getSaveFileName(window_.get(), {}, name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
        if (!file.isEmpty())
            requests_.toastPlain(writePdf(document, file) ? tr("Saved: %1").arg(file) : tr("%1 could not be written").arg(file));
    });
    return numbers;
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

} // namespace askline
