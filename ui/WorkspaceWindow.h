// SPDX-License-Identifier: GPL-3.0-or-later
// One open workspace with its window: makes the pages and wires who answers whose requests.
#pragma once

#include "ui/shell/MainWindow.h"

#include <memory>

class QTextDocument;

namespace askline {

class CalendarWatch;
class CallRoomPage;
class FileCare;
class ImportPage;
class InboxPage;
class LeadPage;
class LeadPanel;
class NewLeadBar;
class PlaceNotice;
class PlaybookPage;
class ReminderLine;
class ReminderWatch;
class SettingsPage;
class ShareWatch;
class SheetResultsBar;
class TodayPage;
class LettersBar;
class WatchedFolder;
class WatchedMail;

class WorkspaceWindow : public QObject {
    Q_OBJECT
public:
    // The settings belong to the caller and outlive this. `deviceFolder`: where drafts of calls are kept.
    WorkspaceWindow(std::unique_ptr<Desk> desk, QSettings& settings, const QString& deviceFolder);
    ~WorkspaceWindow() override;

    MainWindow& window() { return *window_; }
    Desk& desk() { return *desk_; }
    // Shows the page shown last, or the call that was interrupted.
    void begin();
    // From now on looks after the file in the background.
    void lookAfterFile();

Q_SIGNALS:
    // For the desktop, where the window may be hidden behind others.
    void noticeWanted(const QString& title, const QString& text);
    void openWanted(const QString& file); // empty: ask
    void appearanceChanged();
    void joinWanted(); // another workspace, by its join file
    void moveOutWanted(); // of the synced folder it lies in, to be shared through that

private:
    void makePages();
    void tellWatched();
    Page* makeToday(QWidget* parent);
    void print(QTextDocument& document, const QString& name);
    Page* makeNumbers(QWidget* parent);
    Page* makeReview(QWidget* parent);
    Page* makePlaybook(QWidget* parent);
    Page* makePipeline(QWidget* parent);
    Page* makeSettings(QWidget* parent);
    Page* makeLeadPage(QWidget* parent);
    Page* makeCallRoom(QWidget* parent);
    Page* makeImport(QWidget* parent);
    Page* makeTeam(QWidget* parent);
    CallRoomPage& callRoom(); // made where need be, as are the next three
    NewLeadBar& newLead();
    SheetResultsBar& sheetResults();
    LeadPanel& panel();
    QSet<QString> readCards() const; // by whoever works here
    QString draftFolder() const { return deviceFolder_ + QStringLiteral("/drafts"); }
    void wireRequests();
    void wireCalls();
    void wireReminders();
    void wireSharing();
    void saveAppointment(LeadId lead);
    void printCalls(const QList<LeadId>& leads, const QString& title);
    void wirePages();
    void addFileMenu();
    void paste();
    void openOrMerge(const QString& file);

    std::unique_ptr<Desk> desk_;
    QSettings& settings_;
    QString deviceFolder_;
    Requests requests_;
    std::unique_ptr<MainWindow> window_;
    // Null until somebody wants them.
    TodayPage* today_ = nullptr;
    InboxPage* inbox_ = nullptr;
    LeadPanel* panel_ = nullptr;
    LeadPage* lead_ = nullptr;
    CallRoomPage* call_ = nullptr;
    PlaybookPage* playbook_ = nullptr;
    ImportPage* import_ = nullptr;
    NewLeadBar* newLead_ = nullptr;
    SheetResultsBar* sheetResults_ = nullptr;
    ReminderWatch* reminders_ = nullptr;
    PlaceNotice* place_ = nullptr;
    LettersBar* letters_ = nullptr; // made when wanted
    std::unique_ptr<WatchedFolder> watched_;
    std::unique_ptr<WatchedMail> mail_;
    std::unique_ptr<CalendarWatch> calendar_;
    std::unique_ptr<ShareWatch> share_;
    std::unique_ptr<FileCare> care_;
};

} // namespace askline
