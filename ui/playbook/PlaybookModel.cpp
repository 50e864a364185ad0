// SPDX-License-Identifier: GPL-3.0-or-later
// Three groups in a fixed order; files by their path, shown by their title.
#include "ui/playbook/PlaybookModel.h"

#include "app/workspace/playbook/PlaybookChecking.h"

#include <algorithm>

namespace askline {

namespace {

// What the workspace keeps of what was written.
const QString& kept(const PlaybookFile& file)
{
    return file.draft.isNull() ? file.text : file.draft;
}

QString shownTitle(const PlaybookFile& file)
{
    return file.path == u"playbook.txt" ? PlaybookModel::tr("Order of the stages, reasons") : titleOf(file);
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
    const Group groups[] = {{"stages/", tr("Stages")}, {"calls/", tr("Calls")}, {"objections/", tr("Objections")}, {"snippets/", tr("Snippets")},
                            {"cadences/", tr("Cadences")}, {"messages/", tr("Messages")}, {"playbook.txt", tr("Playbook")}};
    for (const Group& group : groups) {
        auto* parent = new QStandardItem(group.title);
        parent->setFlags(Qt::ItemIsEnabled);
        appendRow(parent);
        for (const PlaybookFile& file : files_) {
            if (!file.path.startsWith(QLatin1StringView(group.folder)))
                continue;
            auto* item = new QStandardItem(shownTitle(file));
            item->setData(file.path, PathRole);
            item->setEditable(false);
            parent->appendRow(item);
        }
        if (parent->text() == groups[2].title)
            parent->sortChildren(0);
    }
    for (const PlaybookFile& file : files_) {
        if (drafts_.contains(file.path) && drafts_.value(file.path) == kept(file))
            drafts_.remove(file.path);
        showMark(file.path);
    }
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
    if (!saved || kept(*saved) == text)
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
    return drafts_.value(path, saved ? kept(*saved) : QString());
}

bool PlaybookModel::hasDraft(const QString& path) const
{
    const PlaybookFile* saved = file(path);
    return saved && text(path) != saved->text;
}

void PlaybookModel::showMark(const QString& path)
{
    QStandardItem* item = itemFromIndex(indexOf(path));
    const PlaybookFile* saved = file(path);
    if (!item || !saved)
        return;
    item->setText(hasDraft(path) ? shownTitle(*saved) + QStringLiteral("  •") : shownTitle(*saved));
    item->setToolTip(hasDraft(path) ? tr("A draft; calls still use what was published.") : QString());
}

} // namespace askline
