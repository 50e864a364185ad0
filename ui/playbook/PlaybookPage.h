// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook: its files at the left, what a call would show in the middle, the text that makes it at the right.
#pragma once

#include "ui/playbook/PlaybookTree.h"
#include "ui/shell/Page.h"

namespace askline {

class PlaybookPreview;
class ScriptEditor;

class PlaybookPage : public Page {
    Q_OBJECT
public:
    PlaybookPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    QString currentPath() const { return path_; }

public Q_SLOTS:
    void showObjection(askline::ObjectionId objection);
    void showCard(const QString& key);

Q_SIGNALS:
    void cardRead(const QString& key); // it was in sight

private:
    void build();
    QString ownField(QStringView field) const;
    void read();
    void takeFiles(const QList<PlaybookFile>& files);
    void showPath(const QString& path);
    void showPreview();
    void takeEdit();
    void takeProof(const QString& text);
    void save();
    void revert();
    void create(PlaybookTree::NewFile kind, const QString& name);
    void removeCurrent();

    PlaybookTree* tree_;
    PlaybookPreview* preview_;
    ScriptEditor* editor_;
    QString path_;
    QString wantedPath_;     // to be shown once it is read
    ObjectionId wanted_;     // likewise
    QString wantedCard_;     // likewise
};

} // namespace askline
