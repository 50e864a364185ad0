// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook: its files at the left, what a call would show in the middle, the text that makes it at the right.
#pragma once

#include "ui/playbook/PlaybookModel.h"
#include "ui/shell/Page.h"

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace askline {

class ObjectionCard;
class ScriptEditor;
class ScriptView;
class SearchField;

class PlaybookPage : public Page {
    Q_OBJECT
public:
    PlaybookPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    void showObjection(ObjectionId objection);
    QString currentPath() const { return path_; }

private:
    void makeTree();
    QString ownField(QStringView field) const;
    void read();
    void showPath(const QString& path);
    void showPreview();
    void takeEdit();
    void save();
    void revert();
    void addObjection();
    void removeCurrent();

    PlaybookModel* model_;
    QSortFilterProxyModel* filter_;
    SearchField* search_;
    QTreeView* tree_;
    QLabel* title_;
    QStackedWidget* preview_;
    ScriptView* script_;
    ObjectionCard* card_;
    ScriptEditor* editor_;
    QString path_;
};

} // namespace askline
