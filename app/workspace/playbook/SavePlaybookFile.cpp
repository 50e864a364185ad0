// SPDX-License-Identifier: GPL-3.0-or-later
// One file a verb; stages, reasons and objections follow from the text.
#include "app/workspace/playbook/SavePlaybookFile.h"

#include "app/workspace/playbook/PlaybookChecking.h"

namespace askline {

Result<Done<ObjectionId>> savePlaybookFile(Workspace& workspace, const PlaybookFile& wanted)
{
    if (!isPlaybookPath(wanted.path))
        return failed({.kind = Failure::Kind::BadValue, .subject = wanted.path, .field = QStringLiteral("path"),
                       .detail = QStringLiteral("a file in stages, calls, objections or snippets")});
    Writing writing(workspace, QStringLiteral("save-playbook"), titleOf(wanted));
    PlaybookFile file = wanted;
    if (file.id.isNull()) {
        file.id = workspace.newId<ObjectionId>();
        storage::insertPlaybookFile(writing.database(), file);
    } else {
        storage::updatePlaybookFile(writing.database(), file);
    }
    return writing.finish(file.id);
}

Result<Done<Nothing>> deletePlaybookFile(Workspace& workspace, const PlaybookFile& file)
{
    Writing writing(workspace, QStringLiteral("delete-playbook"), titleOf(file));
    storage::deletePlaybookFile(writing.database(), file.id);
    return writing.finish(Nothing{});
}

Result<QList<PlaybookFile>> playbookFilesOf(Workspace& workspace)
{
    auto files = storage::playbookFiles(workspace.database());
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return files;
}

} // namespace askline
