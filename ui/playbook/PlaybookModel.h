// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook's files as a tree: stages, calls and objections, with a mark on those whose text is not saved yet.
#pragma once

#include "app/domain/Playbook.h"
#include "app/workspace/playbook/SavePlaybookFile.h"

#include <QHash>
#include <QStandardItemModel>

namespace askline {

class PlaybookModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole + 1 };

    explicit PlaybookModel(QObject* parent = nullptr);

    void setFiles(const QList<PlaybookFile>& files);
    const QList<PlaybookFile>& files() const { return files_; }
    const PlaybookFile* file(const QString& path) const;
    const PlaybookFile* file(ObjectionId id) const;
    QModelIndex indexOf(const QString& path) const;

    // Text typed and not kept in the workspace yet; one that is kept there is dropped.
    void keepDraft(const QString& path, const QString& text);
    void dropDraft(const QString& path);
    // Whether anything but what is published stands there.
    bool hasDraft(const QString& path) const;
    // The draft where there is one, else the file's text.
    QString text(const QString& path) const;

private:
    void showMark(const QString& path);

    QList<PlaybookFile> files_;
    QHash<QString, QString> drafts_;
};

} // namespace askline
