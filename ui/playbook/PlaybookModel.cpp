// SPDX-License-Identifier: GPL-3.0-or-later
// Three groups in a fixed order; files by their path, shown by their title.
#include "ui/playbook/PlaybookModel.h"

#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"

#include <algorithm>

namespace askline {

namespace {

QString titleOf(const PlaybookFile& file)
{
    const QString title = file.path.startsWith(u"objections/") ? script::parseObjection(file.text).objection.title
                                                                : script::parseScript(file.text).script.title;
    return title.isEmpty() ? file.path.section(u'/', -1) : title;
}

} // namespace

PlaybookModel::PlaybookModel(QObject* parent) : QStandardItemModel(parent) {}

void PlaybookModel::setFiles(const QList<PlaybookFile>& files)
{
    files_ = files;
    clear();
    struct Group {
        const char* folder;
        QString title;
    };
    const Group groups[] = {{"stages/", tr("Stages")}, {"calls/", tr("Calls")}, {"objections/", tr("Objections")}};
    for (const Group& group : groups) {
        auto* parent = new QStandardItem(group.title);
        parent->setFlags(Qt::ItemIsEnabled);
        appendRow(parent);
        for (const PlaybookFile& file : files_) {
            if (!file.path.startsWith(QLatin1StringView(group.folder)))
                continue;
            auto* item = new QStandardItem(titleOf(file));
            item->setData(file.path, PathRole);
            item->setEditable(false);
            parent->appendRow(item);
        }
        if (parent->text() == groups[2].title)
            parent->sortChildren(0);
    }
    for (const QString& path : drafts_.keys())
        showMark(path);
}

const PlaybookFile* PlaybookModel::file(const QString& path) const
{
    const auto found = std::ranges::find(files_, path, &PlaybookFile::path);
    return found == files_.end() ? nullptr : &*found;
}

const PlaybookFile* PlaybookModel::file(ObjectionId id) const
{
    const auto found = std::ranges::find(files_, id, &PlaybookFile::id);
    return found == files_.end() ? nullptr : &*found;
}

QModelIndex PlaybookModel::indexOf(const QString& path) const
{
    const QModelIndexList found = match(index(0, 0), PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void PlaybookModel::keepDraft(const QString& path, const QString& text)
{
    const PlaybookFile* saved = file(path);
    if (!saved || saved->text == text)
        drafts_.remove(path);
    else
        drafts_.insert(path, text);
    showMark(path);
}

void PlaybookModel::dropDraft(const QString& path)
{
    drafts_.remove(path);
    showMark(path);
}

QString PlaybookModel::text(const QString& path) const
{
    const PlaybookFile* saved = file(path);
    return drafts_.value(path, saved ? saved->text : QString());
}

void PlaybookModel::showMark(const QString& path)
{
    QStandardItem* item = itemFromIndex(indexOf(path));
    const PlaybookFile* saved = file(path);
    if (!item || !saved)
        return;
    item->setText(hasDraft(path) ? titleOf(*saved) + QStringLiteral("  •") : titleOf(*saved));
    item->setToolTip(hasDraft(path) ? tr("Not saved yet") : QString());
}

} // namespace askline
