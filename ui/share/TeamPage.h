// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in this workspace, how the sharing goes, and what was changed twice.
#pragma once

#include "ui/share/ShareWatch.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QTextDocument;
class QVBoxLayout;

namespace askline {

class Button;
class NoticeLine;
class SectionHeader;
class ShareForm;
class PeopleCard;
class StatusDot;

class TeamPage : public Page {
    Q_OBJECT
public:
    TeamPage(Desk& desk, Requests& requests, ShareWatch& share, QWidget* parent = nullptr);

    void activate() override;
    void setAskForFolder(std::function<QString(const QString& from)> ask);

Q_SIGNALS:
    void joinWanted();
    void printWanted(QTextDocument& document, const QString& name);

private:
    QWidget* makeBeginning();
    QWidget* makeCourse();
    QWidget* makeTwice();
    QWidget* makeTeam();
    QWidget* makeHead();
    QWidget* makeInvitation();
    QWidget* makePassphraseRow();
    void showState();
    void showNotice();
    void showDevices();
    void showConflicts();
    void settle(const Conflict& conflict, ConflictChoice choice);
    void printRecoverySheet();
    void openPassphrase(bool isNew);
    void takePassphrase();

    ShareWatch& share_;
    QWidget* beginning_; // while nobody shares
    QWidget* course_;    // how it goes, of one who does
    QWidget* twice_;
    QWidget* team_;
    ShareForm* form_ = nullptr;
    StatusDot* dot_ = nullptr;
    QLabel* status_ = nullptr;
    Button* sync_ = nullptr;
    NoticeLine* notice_ = nullptr;
    SectionHeader* conflictsHead_ = nullptr;
    QVBoxLayout* conflicts_ = nullptr;
    QVBoxLayout* devices_ = nullptr;
    PeopleCard* people_ = nullptr;
    QLabel* invitation_ = nullptr;
    Button* sheet_ = nullptr;
    Button* change_ = nullptr;
    QWidget* passphraseRow_ = nullptr;
    QLineEdit* passphraseField_ = nullptr;
    Button* passphraseButton_ = nullptr;
    bool isPassphraseNew_ = false;
    QString passphrase_; // only until the page is gone: for the recovery sheet
    QTimer age_;
};

} // namespace askline
