// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an import: the input is looked at and counted by ImportReader, written by the desk, then told.
#include "ui/intake/ImportPage.h"

#include "app/intake/RejectsFile.h"
#include "app/wording/Importing.h"
#include "app/wording/Rejects.h"
#include "app/wording/Verbs.h"
#include "ui/intake/FirstLeadsModel.h"
#include "ui/intake/ImportChoices.h"
#include "ui/intake/ImportDone.h"
#include "ui/intake/ImportReader.h"
#include "ui/intake/MappingModel.h"
#include "ui/intake/MappingView.h"
#include "ui/intake/PastImports.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SectionHeader.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace askline {

void ImportPage::activate()
{
    past_->readAgain();
    choices_->setCatalogue(desk_.catalogue());
    choices_->setReadOnly(desk_.isReadOnly());
    if (stack_->currentWidget() == done_)
        done_->focusFirst();
    else if (stack_->currentWidget() == review_ && mappingView_->isVisible())
        mappingView_->setFocus(Qt::OtherFocusReason);
    else if (stack_->currentWidget() != review_)
        empty_->primary()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::openFiles(const QStringList& files)
{
    for (const QString& file : files)
        add(LeadInput::file(file));
}

void ImportPage::openText(const QString& pasted)
{
    if (pasted.trimmed().isEmpty())
        requests_.toastPlain(tr("There is no text to paste. Copy some cells, a signature or a form mail first."));
    else
        add(LeadInput::text(pasted, tr("Pasted text")));
}

void ImportPage::add(const LeadInput& input)
{
    queue_ += input;
    const bool isBusy = stack_->currentWidget() == review_ && (hasLook_ || importing_ || !input_.name.isEmpty());
    if (!isBusy)
        beginNext();
    else
        showName();
}

void ImportPage::beginNext()
{
    if (queue_.isEmpty()) {
        showStart();
        return;
    }
    input_ = queue_.takeFirst();
    hasLook_ = false;
    mappingModel_->setMapping({}, {});
    firstModel_->setLeads({}, desk_.zone());
    choices_->setCatalogue(desk_.catalogue());
    choices_->beginFile();
    about_->setText(tr("Reading…"));
    showName();
    stack_->setCurrentWidget(review_);
    reader_->look(input_, choices_->wishes(), {});
}

void ImportPage::leaveFile()
{
    reader_->drop();
    input_ = {};
    hasLook_ = false;
    beginNext();
}

void ImportPage::showStart()
{
    input_ = {};
    empty_->setWords(IconName::Import, tr("Bring in your leads"),
                     tr("Drop files here: CSV, vCard, e-mail. Or copy a table, a signature or a form mail, and paste it with Ctrl+V."));
    stack_->setCurrentIndex(0);
    if (isVisible())
        activate();
}

void ImportPage::showName()
{
    const QString waiting = queue_.isEmpty() ? QString() : QStringLiteral(" · ") + tr("%1 more after it").arg(QLocale().toString(queue_.size()));
    name_->setText(input_.name + waiting);
}

std::optional<intake::ColumnMapping> ImportPage::mapping() const
{
    return mappingModel_->rowCount() > 0 ? std::optional(mappingModel_->mapping()) : std::nullopt;
}

void ImportPage::showLook(const InputLook& look)
{
    const bool isNew = !hasLook_;
    hasLook_ = true;
    QStringList about{formatInWords(look.format, look.formatName), look.encoding};
    if (!look.headers.isEmpty())
        about += look.headers.size() == 1 ? tr("one column") : tr("%1 columns").arg(QLocale().toString(look.headers.size()));
    about.removeAll(QString());
    about_->setText(about.join(QStringLiteral(" · ")));
    const bool hasColumns = !look.mapping.columns.isEmpty();
    columns_->setVisible(hasColumns);
    mappingView_->setVisible(hasColumns);
    mappingModel_->setMapping(look.mapping, look.examples);
    firstModel_->setLeads(look.first, desk_.zone());
    if (isNew)
        firstView_->resizeColumnsToContents();
    choices_->setGuess(look.guess);
    if (isNew && isVisible())
        (hasColumns ? static_cast<QWidget*>(mappingView_) : choices_)->setFocus(Qt::OtherFocusReason);
    countAgain();
}

void ImportPage::showProblem(const Failure& failure)
{
    reader_->drop();
    empty_->setWords(IconName::Warning, tr("%1 cannot be imported").arg(input_.name), unreadableFileInWords(failure));
    input_ = {};
    hasLook_ = false;
    stack_->setCurrentIndex(0);
    announce(this, unreadableFileInWords(failure));
    empty_->setSecondary(queue_.isEmpty() ? tr("Paste") : tr("Next: %1").arg(queue_.first().name.left(32)));
}

void ImportPage::lookAgain()
{
    choices_->setCounts({});
    reader_->look(input_, choices_->wishes(), mapping());
}

void ImportPage::countAgain()
{
    choices_->setCounts({});
    reader_->count(input_, choices_->wishes(), mapping());
}

void ImportPage::startImport()
{
    if (importing_ || !hasLook_)
        return;
    importing_ = true;
    reader_->drop();
    cancel_ = Cancel();
    share_->store(0);
    choices_->beginImport(input_.name);
    mappingView_->setEnabled(false);
    watching_.start();
    const auto progress = [share = share_](qint64 done, qint64 total) { share->store(total > 0 ? int(done * 1000 / total) : 0); };
    desk_.write(
        this,
        [input = input_, wishes = choices_->wishes(), mapping = mapping(), cancel = cancel_, progress](Workspace& w) -> Result<Done<intake::ImportedFile>> {
            auto source = input.open(w, wishes, mapping);
            return source ? intake::importFrom(w, **source, input.name, wishes, cancel, progress) : failed(source.error());
        },
        [this](const intake::ImportedFile& file) { finishImport(file); },
        [this](const Failure&) {
            importing_ = false;
            watching_.stop();
            choices_->endImport();
            mappingView_->setEnabled(true);
            countAgain();
        });
}

void ImportPage::finishImport(const intake::ImportedFile& file)
{
    importing_ = false;
    watching_.stop();
    choices_->endImport();
    mappingView_->setEnabled(true);
    imported_ = file;
    done_->showResult(input_.name, file, queue_.isEmpty() ? QString() : queue_.first().name);
    stack_->setCurrentWidget(done_);
    if (isVisible())
        done_->focusFirst();
    else
        requests_.toastUndoable(verbDone(QStringLiteral("import-leads"), input_.name));
    announce(this, tr("%1 imported").arg(input_.name));
}

void ImportPage::saveRejects()
{
    const QFileInfo info(input_.path);
    const QString name = (input_.path.isEmpty() ? tr("leads") : info.completeBaseName()) + QStringLiteral("-rejected.csv");
    const QString path = askForFile_ ? askForFile_(input_.path.isEmpty() ? name : info.dir().filePath(name)) : QString();
    if (path.isEmpty())
        return;
    if (const auto written = intake::writeRejects(path, imported_.headers, imported_.rejected, rejectInWords); !written)
        Q_EMIT desk_.failed(written.error());
    else
        requests_.toastPlain(tr("Saved to %1. Mend the rows there and import the file again.").arg(QFileInfo(path).fileName()));
}

} // namespace askline
