// SPDX-License-Identifier: GPL-3.0-or-later
// Tree, preview and editor; typing shows in the preview at once and is kept until it is saved.
#include "ui/playbook/PlaybookPage.h"

#include "app/base/Folding.h"
#include "app/script/MessageFile.h"
#include "app/script/Difference.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/wording/Verbs.h"
#include "app/workspace/playbook/PlaybookChecking.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "app/workspace/playbook/ScriptKnowledge.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/parts/ScriptView.h"
#include "ui/playbook/EditWords.h"
#include "ui/playbook/OwnWords.h"
#include "ui/playbook/PlaybookPreview.h"
#include "ui/playbook/ScriptEditor.h"
#include "ui/playbook/ScriptText.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int draftDelayMs = 1500;
constexpr int previewDelayMs = 120;
constexpr int leadsToTry = 20;

// Of a stage or a call; empty for other files.
QString cardKeyOf(const PlaybookFile& file)
{
    const bool isCard = file.path.startsWith(u"stages/") || file.path.startsWith(u"calls/");
    return isCard ? script::parseScript(file.text).script.key : QString();
}

// As plain words: a title may not bring marks of its own into the text.
QString newText(PlaybookTree::NewFile kind, const QString& title, const QString& key)
{
    const QString head = QStringLiteral("# %1\nkey: %2\n").arg(title, key);
    switch (kind) {
    case PlaybookTree::NewFile::Script: return head + QStringLiteral("goal: \n\n## %1\n").arg(PlaybookTree::tr("Opening", "the first section of a script"));
    case PlaybookTree::NewFile::Cadence: return head + QStringLiteral("starts: by hand\nstep: at once, call, ask meeting\nstep: 2 days, call, ask meeting\n");
    case PlaybookTree::NewFile::Message: return head + QStringLiteral("kind: email\nask: meeting\nsubject: \ntext: {personal}\n");
    case PlaybookTree::NewFile::Objection: break;
    }
    return head + QStringLiteral("stages: \nwords: \nanswer: \nproof: {}\nask back: \ndo not say: \npreempt: \n");
}

QString pathOf(PlaybookTree::NewFile kind, const QString& key)
{
    switch (kind) {
    case PlaybookTree::NewFile::Script: return QStringLiteral("calls/%1.askscript").arg(key);
    case PlaybookTree::NewFile::Cadence: return QStringLiteral("cadences/%1.askcadence").arg(key);
    case PlaybookTree::NewFile::Message: return QStringLiteral("messages/%1.askmessage").arg(key);
    case PlaybookTree::NewFile::Objection: break;
    }
    return QStringLiteral("objections/%1.askobjection").arg(key);
}

} // namespace

PlaybookPage::PlaybookPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), tree_(new PlaybookTree), preview_(new PlaybookPreview), editor_(new ScriptEditor)
{
    build();
    preview_->setFields(ownFields(desk_));
    preview_->script().setObjectionTitles(objectionTitles(desk_));
    keeping_.setSingleShot(true);
    keeping_.setInterval(draftDelayMs);
    previewing_.setSingleShot(true);
    previewing_.setInterval(previewDelayMs);
    connect(&keeping_, &QTimer::timeout, this, &PlaybookPage::keepDrafts);
    connect(&previewing_, &QTimer::timeout, this, &PlaybookPage::showPreview);
    connect(tree_, &PlaybookTree::picked, this, &PlaybookPage::showPath);
    connect(tree_, &PlaybookTree::createWanted, this, &PlaybookPage::create);
    connect(preview_, &PlaybookPreview::proofWritten, this, &PlaybookPage::takeProof);
    connect(preview_, &PlaybookPreview::renewWanted, this, &PlaybookPage::renew);
    connect(preview_, &PlaybookPreview::deleteWanted, this, &PlaybookPage::removeCurrent);
    connect(preview_, &PlaybookPreview::leadWanted, this, &PlaybookPage::tryWith);
    connect(preview_, &PlaybookPreview::wordingWanted, this, [this](int set, const QString& name) {
        editor_->replaceText(script::withWording(editor_->text(), set, name));
        publish();
    });
    connect(editor_, &ScriptEditor::edited, this, &PlaybookPage::takeEdit);
    connect(editor_, &ScriptEditor::publishWanted, this, &PlaybookPage::publish);
    connect(editor_, &ScriptEditor::discardWanted, this, &PlaybookPage::discard);
    connect(editor_, &ScriptEditor::formatWanted, this, &PlaybookPage::format);
    connect(editor_, &ScriptEditor::versionsWanted, this, &PlaybookPage::showVersions);
    connect(&editor_->edit(), &ScriptText::namedElsewhere, this, &PlaybookPage::goToNamed);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.playbook)
            read();
    });
    addCommand(this, Command::SaveAndNext, [this] { publish(); });
    addCommand(this, Command::Find, [this] { tree_->find(); });
    addCommand(this, Command::Practise, [this] { Q_EMIT practiceWanted(); });
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
    splitter->setSizes({250, 450, 500});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::medium);
    page->setSpacing(spacing::small);
    page->addLayout(buildHead());
    page->addWidget(splitter, 1);
}

QHBoxLayout* PlaybookPage::buildHead()
{
    auto* practise = new Button(tr("Practise"), ButtonRole::Normal, this);
    practise->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Practise).key)));
    auto* print = new Button(tr("Print the manual…"), ButtonRole::Quiet, this);
    auto* out = new Button(tr("To a folder…"), ButtonRole::Quiet, this);
    out->setToolTip(tr("Writes the published files into a folder, to keep or to share"));
    auto* in = new Button(tr("From a folder…"), ButtonRole::Quiet, this);
    in->setToolTip(tr("Publishes the files of a folder in place of these"));
    connect(practise, &QPushButton::clicked, this, &PlaybookPage::practiceWanted);
    connect(print, &QPushButton::clicked, this, &PlaybookPage::printWanted);
    connect(out, &QPushButton::clicked, this, &PlaybookPage::exportFolder);
    connect(in, &QPushButton::clicked, this, &PlaybookPage::importFolder);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(practise);
    head->addStretch();
    for (Button* button : {print, out, in})
        head->addWidget(button);
    return head;
}

void PlaybookPage::activate()
{
    if (path_.isEmpty())
        read();
    desk_.read(this, [](Workspace& w) { return readLeads(w, {.limit = leadsToTry}); }, [this](const RowPage& page) { preview_->setLeads(page.rows); });
    tree_->view().setFocus();
}

void PlaybookPage::read()
{
    desk_.read(this, [](Workspace& w) { return playbookFilesOf(w); }, [this](const QList<PlaybookFile>& files) { takeFiles(files); });
}

void PlaybookPage::takeFiles(const QList<PlaybookFile>& files)
{
    tree_->setFiles(files);
    known_ = knownOf(playbookFrom(files));
    editor_->setKnown(known_);
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
    if (path != path_)
        keepDrafts();
    path_ = path;
    const QString text = tree_->files().text(path);
    editor_->setFile(path);
    if (editor_->text() != text)
        editor_->setText(text);
    editor_->setEnabled(!path.isEmpty());
    tree_->select(path);
    check();
    showPreview();
    if (const PlaybookFile* file = tree_->files().file(path); file && !cardKeyOf(*file).isEmpty())
        Q_EMIT cardRead(cardKeyOf(*file));
    if (path.startsWith(u"messages/"))
        desk_.read(
            this, [key = script::parseMessage(text).message.key](Workspace& w) { return messageUseOf(w, key); },
            [this, path](const MessageUse& use) {
                if (path == path_)
                    preview_->setMessageUse(use);
            });
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

// Colours and faults follow every key; the preview and what would change wait for a pause.
void PlaybookPage::check()
{
    const PlaybookFile written{{}, path_, editor_->text()};
    parsed_ = path_.endsWith(u".askscript") ? std::optional(script::parseScript(written.text)) : std::nullopt;
    editor_->setScript(parsed_ ? std::optional(parsed_->script) : std::nullopt);
    editor_->setDiagnostics(path_.isEmpty() ? QList<script::Diagnostic>() : parsed_ ? diagnosticsOf(path_, *parsed_, known_) : diagnosticsOf(written, known_));
    editor_->setWaits(tree_->files().hasDraft(path_));
}

void PlaybookPage::showPreview()
{
    previewing_.stop();
    const PlaybookFile* file = tree_->files().file(path_);
    if (!file) {
        preview_->clear();
        return;
    }
    const PlaybookFile written{file->id, path_, editor_->text()};
    editor_->setChanges(tree_->files().hasDraft(path_) ? editsInWords(path_, file->text, written.text) : QStringList());
    preview_->showFile(written, parsed_ ? std::optional(script::expanded(parsed_->script, known_.snippets.value_or(script::Snippets()))) : std::nullopt);
}

void PlaybookPage::takeEdit()
{
    tree_->files().keepDraft(path_, editor_->text());
    keeping_.start();
    previewing_.start();
    check();
}

void PlaybookPage::takeProof(const QString& text)
{
    editor_->setText(text);
    takeEdit();
    publish();
}

// What is typed survives the end of the program, unpublished.
void PlaybookPage::keepDrafts()
{
    keeping_.stop();
    const PlaybookFile* file = tree_->files().file(path_);
    if (!file || desk_.isReadOnly())
        return;
    const QString kept = file->draft.isNull() ? file->text : file->draft;
    const QString written = tree_->files().text(path_);
    if (written == kept)
        return;
    desk_.write(this, [id = file->id, written](Workspace& w) { return keepPlaybookDraft(w, id, written); }, [](Nothing) {});
}

void PlaybookPage::publish()
{
    if (tree_->files().hasDraft(path_))
        publishText(editor_->text());
}

void PlaybookPage::publishText(const QString& text)
{
    const PlaybookFile* before = tree_->files().file(path_);
    if (!before)
        return;
    keeping_.stop();
    const PlaybookFile file{before->id, path_, text};
    const QString title = preview_->title();
    tree_->files().dropDraft(path_);
    desk_.write(
        this, [file](Workspace& w) { return savePlaybookFile(w, file); },
        [this, title](ObjectionId) { requests_.toastUndoable(verbDone(QStringLiteral("save-playbook"), title)); },
        [this, file](const Failure&) {
            tree_->files().keepDraft(file.path, file.text);
            check();
            showPreview();
        });
}

void PlaybookPage::discard()
{
    const PlaybookFile* file = tree_->files().file(path_);
    if (!file)
        return;
    keeping_.stop();
    const bool isKept = !file->draft.isNull();
    const ObjectionId id = file->id;
    editor_->replaceText(file->text); // its own undo brings the draft back
    tree_->files().dropDraft(path_);
    if (isKept)
        desk_.write(this, [id](Workspace& w) { return keepPlaybookDraft(w, id, QString()); }, [](Nothing) {});
    else
        showPath(path_);
}

void PlaybookPage::format()
{
    editor_->replaceText(formattedFile({{}, path_, editor_->text()}));
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
