// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook's files to pick from, with what finds them and what makes new ones.
#pragma once

#include "ui/playbook/PlaybookModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace askline {

class SearchField;

class PlaybookTree : public QWidget {
    Q_OBJECT
public:
    enum class NewFile { Objection, Script, Cadence, Message };

    explicit PlaybookTree(QWidget* parent = nullptr);

    PlaybookModel& files() const { return *model_; }
    QTreeView& view() const { return *tree_; }
    // Files read anew; what is picked and where the tree is scrolled to stays.
    void setFiles(const QList<PlaybookFile>& files);
    // Marks the file as picked without saying so.
    void select(const QString& path);
    void find();
    // Asks for a name in line.
    void askName(NewFile kind);

Q_SIGNALS:
    void picked(const QString& path);
    void createWanted(askline::PlaybookTree::NewFile kind, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void takeName();

    PlaybookModel* model_;
    QSortFilterProxyModel* filter_;
    SearchField* search_;
    QTreeView* tree_;
    QLineEdit* name_;
    NewFile wanted_ = NewFile::Objection;
};

} // namespace askline
