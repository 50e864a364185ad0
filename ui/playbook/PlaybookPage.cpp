// SPDX-License-Identifier: GPL-3.0-or-later
// Tree, preview and editor; typing shows in the preview at once and is kept until it is saved.
#include "ui/playbook/PlaybookPage.h"

#include "app/base/Folding.h"
#include "app/script/Parser.h"
#include "app/wording/Verbs.h"
#include "ui/playbook/PlaybookPreview.h"
#include "ui/playbook/ScriptEditor.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTreeView>

namespace askline {

namespace {

// Of a stage or a call; empty for other files.
QString cardKeyOf(const PlaybookFile& file)
{
    const bool isCard = file.path.startsWith(u"stages/") || file.path.startsWith(u"calls/");
    return isCard ? script::parseScript(file.text).script.key : QString();
}

// As plain words: a title may not bring marks of its own into the text.
QString newText(PlaybookTree::NewFile kind, const QString& title, const QString& key)
{
    if (kind == PlaybookTree::NewFile::Script)
        return QStringLiteral("# %1\nkey: %2\ngoal: \n\n## %3\n").arg(title, key, PlaybookTree::tr("Opening", "the first section of a script"));
    return QStringLiteral("# %1\nkey: %2\nstages: \nwords: \nanswer: \nproof: {}\nask back: \ndo not say: \npreempt: \n").arg(title, key);
}

QString pathOf(PlaybookTree::NewFile kind, const QString& key)
{
    return kind == PlaybookTree::NewFile::Script ? QStringLiteral("calls/%1.askscript").arg(key)
                                                 : QStringLiteral("objections/%1.askobjection").arg(key);
}

} // namespace

PlaybookPage::PlaybookPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), tree_(new PlaybookTree), preview_(new PlaybookPreview), editor_(new ScriptEditor)
{
    build();
    preview_->setFields([this](QStringView field) { return ownField(field); });
    connect(tree_, &PlaybookTree::picked, this, &PlaybookPage::showPath);
    connect(tree_, &PlaybookTree::createWanted, this, &PlaybookPage::create);
    connect(preview_, &PlaybookPreview::proofWritten, this, &PlaybookPage::takeProof);
    connect(preview_, &PlaybookPreview::deleteWanted, this, &PlaybookPage::removeCurrent);
    connect(editor_, &ScriptEditor::edited, this, &PlaybookPage::takeEdit);
    connect(editor_, &ScriptEditor::saveWanted, this, &PlaybookPage::save);
    connect(editor_, &ScriptEditor::revertWanted, this, &PlaybookPage::revert);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.playbook)
            read();
    });
    addCommand(this, Command::SaveAndNext, [this] { save(); });
    addCommand(this, Command::Find, [this] { tree_->find(); });
    addCommand(&tree_->view(), Command::Delete, [this] { removeCurrent(); });
}

void PlaybookPage::build()
{
    auto* splitter = new QSplitter;
    for (QWidget* part : {static_cast<QWidget*>(tree_), static_cast<QWidget*>(preview_), static_cast<QWidget*>(editor_)})
        splitter->addWidget(part);
    tree_->setContentsMargins(0, 0, spacing::medium, 0);
    editor_->setContentsMargins(spacing::medium, 0, 0, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 480, 460});
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    page->addWidget(splitter);
}

// What a script says of the user; what it says of a lead shows its fallback here.
QString PlaybookPage::ownField(QStringView field) const
{
    if (field == u"my_name")
        return desk_.catalogue().personName(desk_.me());
    if (field == u"my_firm")
        return desk_.settings().firm;
    return field == u"my_offer" ? desk_.settings().offer : QString();
}

void PlaybookPage::activate()
{
    if (path_.isEmpty())
        read();
    tree_->view().setFocus();
}

void PlaybookPage::read()
{
    desk_.read(this, [](Workspace& w) { return playbookFilesOf(w); }, [this](const QList<PlaybookFile>& files) { takeFiles(files); });
}

void PlaybookPage::takeFiles(const QList<PlaybookFile>& files)
{
    tree_->setFiles(files);
    QString path = tree_->files().file(wantedPath_) ? wantedPath_ : path_;
    if (const PlaybookFile* file = wanted_.isNull() ? nullptr : tree_->files().file(wanted_))
        path = file->path;
    for (const PlaybookFile& file : files)
        if (!wantedCard_.isEmpty() && cardKeyOf(file) == wantedCard_)
            path = file.path;
    if (!tree_->files().file(path)) {
        const auto first = std::ranges::find_if(files, [](const PlaybookFile& file) { return file.path.startsWith(u"stages/"); });
        path = first == files.end() ? QString() : first->path;
    }
    wanted_ = {};
    wantedPath_.clear();
    wantedCard_.clear();
    showPath(path);
}

void PlaybookPage::showPath(const QString& path)
{
    path_ = path;
    const QString text = tree_->files().text(path);
    if (editor_->text() != text)
        editor_->setText(text);
    editor_->setEnabled(!path.isEmpty());
    editor_->setUnsaved(tree_->files().hasDraft(path));
    tree_->select(path);
    showPreview();
    if (const PlaybookFile* file = tree_->files().file(path); file && !cardKeyOf(*file).isEmpty())
        Q_EMIT cardRead(cardKeyOf(*file));
}

void PlaybookPage::showObjection(ObjectionId objection)
{
    if (const PlaybookFile* file = tree_->files().file(objection)) {
        showPath(file->path);
        return;
    }
    wanted_ = objection;
    read();
}

void PlaybookPage::showCard(const QString& key)
{
    wantedCard_ = key;
    read();
}

void PlaybookPage::showPreview()
{
    const PlaybookFile* file = tree_->files().file(path_);
    if (!file) {
        preview_->clear();
        editor_->setDiagnostics({});
        return;
    }
    editor_->setDiagnostics(preview_->showFile({file->id, path_, editor_->text()}, desk_.playbook()));
}

void PlaybookPage::takeEdit()
{
    tree_->files().keepDraft(path_, editor_->text());
    editor_->setUnsaved(tree_->files().hasDraft(path_));
    showPreview();
}

void PlaybookPage::takeProof(const QString& text)
{
    editor_->setText(text);
    takeEdit();
    save();
}

void PlaybookPage::save()
{
    const PlaybookFile* saved = tree_->files().file(path_);
    if (!saved || !tree_->files().hasDraft(path_))
        return;
    const PlaybookFile file{saved->id, path_, editor_->text()};
    const QString title = preview_->title();
    tree_->files().dropDraft(path_);
    desk_.write(
        this, [file](Workspace& w) { return savePlaybookFile(w, file); },
        [this, title](ObjectionId) { requests_.toastUndoable(verbDone(QStringLiteral("save-playbook"), title)); },
        [this, file](const Failure&) {
            tree_->files().keepDraft(file.path, file.text);
            editor_->setUnsaved(tree_->files().hasDraft(path_));
        });
}

void PlaybookPage::revert()
{
    tree_->files().dropDraft(path_);
    showPath(path_);
}

void PlaybookPage::create(PlaybookTree::NewFile kind, const QString& name)
{
    const QString words = foldedWords(name).replace(u' ', u'-');
    const QString base = words.isEmpty() ? QStringLiteral("new") : words;
    QString key = base;
    for (int n = 2; tree_->files().file(pathOf(kind, key)); ++n)
        key = base + u'-' + QString::number(n);
    const PlaybookFile file{{}, pathOf(kind, key), newText(kind, name, key)};
    wantedPath_ = file.path;
    desk_.write(
        this, [file](Workspace& w) { return savePlaybookFile(w, file); },
        [this, name](ObjectionId) { requests_.toastUndoable(verbDone(QStringLiteral("save-playbook"), name)); });
}

void PlaybookPage::removeCurrent()
{
    const PlaybookFile* current = tree_->files().file(path_);
    if (!current)
        return;
    const QString title = preview_->title();
    desk_.write(
        this, [file = *current](Workspace& w) { return deletePlaybookFile(w, file); },
        [this, title](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("delete-playbook"), title)); });
}

} // namespace askline
