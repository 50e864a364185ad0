// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with files besides editing them: following names, trying a script, earlier versions, folders.
#include "ui/playbook/PlaybookPage.h"

#include "app/script/ObjectionFile.h"
#include "app/wording/Times.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/playbook/PlaybookFolder.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/MergeFields.h"
#include "ui/parts/ScriptView.h"
#include "ui/playbook/OwnWords.h"
#include "ui/playbook/PlaybookPreview.h"
#include "ui/playbook/ScriptEditor.h"

#include <QMenu>

namespace askline {

void PlaybookPage::goToNamed(const script::Named& named)
{
    const auto isMeant = [&](const PlaybookFile& file) {
        if (named.kind == script::Named::Kind::Snippet)
            return file.path.startsWith(u"snippets/") && script::parseScript(file.text).script.key == named.name;
        return file.path.startsWith(u"objections/") && script::parseObjection(file.text).objection.key == named.name;
    };
    const bool hasFile = named.kind == script::Named::Kind::Snippet || named.kind == script::Named::Kind::Objection;
    const QList<PlaybookFile>& files = tree_->files().files();
    const auto found = hasFile ? std::ranges::find_if(files, isMeant) : files.end();
    if (found != files.end())
        showPath(found->path);
    else
        requests_.toastPlain(tr("“%1” is not defined in the playbook.").arg(named.name));
}

void PlaybookPage::tryWith(LeadId lead)
{
    if (lead.isNull()) {
        preview_->setFields(ownFields(desk_));
        preview_->setLead(std::nullopt);
        return;
    }
    desk_.read(
        this, [lead](Workspace& w) { return readLeadSheet(w, lead); },
        [this](const LeadSheet& sheet) {
            const QTimeZone theirs(sheet.row.timeZone.toUtf8());
            preview_->script().setAnswerContext({[this, theirs] {
                                                     return TimeContext{desk_.now(), desk_.zone(), theirs.isValid() ? theirs : desk_.zone(), Said::ToThem,
                                                                        desk_.office(), desk_.settings().region};
                                                 },
                                                 desk_.settings().currency});
            preview_->setFields(mergeFields(sheet, desk_, {}));
            preview_->setLead(sheet.row);
        });
}

void PlaybookPage::showVersions(const QPoint& below)
{
    const PlaybookFile* file = tree_->files().file(path_);
    if (!file)
        return;
    desk_.read(
        this, [id = file->id](Workspace& w) { return playbookVersionsOf(w, id); },
        [this, below, path = path_](const QList<PlaybookVersion>& versions) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            if (versions.isEmpty())
                menu->addAction(tr("Nothing was published before this"))->setEnabled(false);
            for (const PlaybookVersion& version : versions) {
                const QString when = dueForPeople(Due::at(version.at, QString::fromUtf8(desk_.zone().id())), desk_.now(), desk_.zone(), QLocale());
                const QString who = desk_.catalogue().personName(version.by);
                QAction* action = menu->addAction(who.isEmpty() ? tr("Until %1").arg(when) : tr("Until %1, when %2 changed it").arg(when, who));
                connect(action, &QAction::triggered, this, [this, path, text = version.text] {
                    if (path == path_)
                        editor_->replaceText(text); // as a draft; publishing brings it back
                });
            }
            menu->popup(below);
        });
}

void PlaybookPage::exportFolder()
{
    const QString folder = askForFolder_ ? askForFolder_({}) : QString();
    if (!folder.isEmpty())
        desk_.read(this, [folder](Workspace& w) { return exportPlaybook(w, folder); },
                   [this, folder](int count) { requests_.toastPlain(tr("%n file(s) of the playbook lie in %1", nullptr, count).arg(folder)); });
}

void PlaybookPage::importFolder()
{
    const QString folder = askForFolder_ ? askForFolder_({}) : QString();
    if (!folder.isEmpty())
        desk_.write(this, [folder](Workspace& w) { return importPlaybook(w, folder); }, [this](const TakenPlaybook& taken) {
            requests_.toastUndoable(tr("Playbook taken over: %1 new, %2 changed, %3 gone").arg(taken.added).arg(taken.changed).arg(taken.removed));
        });
}

void PlaybookPage::renew(const QString& cadence)
{
    desk_.write(
        this, [cadence](Workspace& w) { return renewCadence(w, cadence); },
        [this](int leads) { requests_.toastUndoable(tr("The published steps reach %n lead(s) that follow it", nullptr, leads)); });
}

} // namespace askline
