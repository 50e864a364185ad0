// SPDX-License-Identifier: GPL-3.0-or-later
// One file a verb; stages, reasons and objections follow from the text.
#include "app/workspace/playbook/SavePlaybookFile.h"

#include "app/workspace/playbook/PlaybookChecking.h"
#include "app/workspace/playbook/StageOrder.h"

namespace askline {

ObjectionId publishFile(Workspace& workspace, Writing& writing, PlaybookFile file)
{
    file.draft = QString();
    if (file.id.isNull()) {
        file.id = workspace.newId<ObjectionId>();
        storage::insertPlaybookFile(writing.database(), file);
        return file.id;
    }
    const auto before = storage::playbookFile(writing.database(), file.id);
    if (before && before->text != file.text)
        storage::insertPlaybookVersion(writing.database(), workspace.newIdBytes(), file.id, {before->text, writing.at(), writing.me()});
    storage::updatePlaybookFile(writing.database(), file);
    return file.id;
}

Result<Done<ObjectionId>> savePlaybookFile(Workspace& workspace, const PlaybookFile& wanted)
{
    if (!isPlaybookPath(wanted.path))
        return failed({.kind = Failure::Kind::BadValue, .subject = wanted.path, .field = QStringLiteral("path"),
                       .detail = QStringLiteral("a file in stages, calls, objections or snippets")});
    StageOrder order(workspace);
    Writing writing(workspace, QStringLiteral("save-playbook"), titleOf(wanted));
    const ObjectionId published = publishFile(workspace, writing, wanted);
    return finishInOrder(writing, order, published);
}

Result<Done<Nothing>> keepPlaybookDraft(Workspace& workspace, ObjectionId id, const QString& draft)
{
    auto file = storage::playbookFile(workspace.database(), id);
    if (!file)
        return failed({.kind = Failure::Kind::NotFound, .subject = id.hex()});
    Writing writing(workspace, QStringLiteral("draft-playbook"), titleOf(*file), Writing::Undoable::No);
    file->draft = draft == file->text ? QString() : draft;
    storage::updatePlaybookFile(writing.database(), *file);
    return writing.finish(Nothing{});
}

Result<Done<Nothing>> deletePlaybookFile(Workspace& workspace, const PlaybookFile& file)
{
    StageOrder order(workspace);
    Writing writing(workspace, QStringLiteral("delete-playbook"), titleOf(file));
    storage::deletePlaybookFile(writing.database(), file.id);
    return finishInOrder(writing, order, Nothing{});
}

Result<QList<PlaybookFile>> playbookFilesOf(Workspace& workspace)
{
    auto files = storage::playbookFiles(workspace.database());
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return files;
}

Result<QList<PlaybookVersion>> playbookVersionsOf(Workspace& workspace, ObjectionId file)
{
    auto versions = storage::playbookVersions(workspace.database(), file);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return versions;
}

Result<MessageUse> messageUseOf(Workspace& workspace, const QString& key)
{
    const MessageUse use = storage::messageUse(workspace.database(), key, daysToAnswer);
    if (const auto failure = workspace.takeFailure())
        return failed(*failure);
    return use;
}

} // namespace askline
