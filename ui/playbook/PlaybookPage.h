// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook: its files at the left, what a call would show in the middle, the text that makes it at the right.
#pragma once

#include "app/script/Completion.h"
#include "app/script/Parser.h"
#include "ui/playbook/PlaybookTree.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QHBoxLayout;

namespace askline {

class PlaybookPreview;
class ScriptEditor;

class PlaybookPage : public Page {
    Q_OBJECT
public:
    PlaybookPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    QString currentPath() const { return path_; }
    void setAskForFolder(std::function<QString(const QString& from)> ask) { askForFolder_ = std::move(ask); }

public Q_SLOTS:
    void showObjection(askline::ObjectionId objection);
    void showCard(const QString& key);

Q_SIGNALS:
    void cardRead(const QString& key); // it was in sight
    void practiceWanted();
    void printWanted();

private:
    void build();
    void read();
    void takeFiles(const QList<PlaybookFile>& files);
    void showPath(const QString& path);
    void check();
    void showPreview();
    void takeEdit();
    void takeProof(const QString& text);
    void publish();
    void publishText(const QString& text);
    void keepDrafts();
    void discard();
    void format();
    void goToNamed(const script::Named& named);
    void tryWith(LeadId lead);
    void showVersions(const QPoint& below);
    QHBoxLayout* buildHead();
    void exportFolder();
    void importFolder();
    void create(PlaybookTree::NewFile kind, const QString& name);
    void renew(const QString& cadence);
    void removeCurrent();

    PlaybookTree* tree_;
    PlaybookPreview* preview_;
    ScriptEditor* editor_;
    std::function<QString(const QString& from)> askForFolder_;
    QTimer keeping_; // drafts reach the workspace shortly after the last key
    QTimer previewing_;
    script::Known known_;
    std::optional<script::ParsedScript> parsed_; // what is written now, where it is a script
    QString path_;
    QString wantedPath_;     // to be shown once it is read
    ObjectionId wanted_;     // likewise
    QString wantedCard_;     // likewise
};

} // namespace askline
