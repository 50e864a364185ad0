// SPDX-License-Identifier: GPL-3.0-or-later
// Tree, preview and editor; typing shows in the preview at once and is kept until it is saved.
#include "ui/playbook/PlaybookPage.h"

#include "app/base/Folding.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/wording/Verbs.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "app/workspace/playbook/ScriptKnowledge.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/parts/ScriptView.h"
#include "ui/playbook/ScriptEditor.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr double previewPoints = 12;

QString newObjectionText(const QString& title, const QString& key)
{
    return QStringLiteral("# %1\nkey: %2\nstages: \nwords: \nanswer: \nproof: {}\nask back: \ndo not say: \npreempt: \n").arg(title, key);
}

} // namespace

PlaybookPage::PlaybookPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), model_(new PlaybookModel(this)), filter_(new QSortFilterProxyModel(this)),
      search_(new SearchField(tr("Find in the playbook"))), tree_(new QTreeView), title_(new QLabel), preview_(new QStackedWidget),
      script_(new ScriptView(nullptr, ScriptView::Mode::ReadOnly)), card_(new ObjectionCard), editor_(new ScriptEditor)
{
    makeTree();
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    auto* add = new Button(tr("New objection"), ButtonRole::Quiet);
    add->setIconName(IconName::Plus);
    leftColumn->addWidget(search_);
    leftColumn->addWidget(tree_, 1);
    leftColumn->addWidget(add);
    auto* middle = new QWidget;
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(spacing::small, 0, spacing::small, 0);
    setType(title_, TypeSize::Title);
    title_->setTextFormat(Qt::PlainText);
    title_->setContentsMargins(spacing::medium, 0, 0, 0);
    script_->setPointSize(previewPoints);
    script_->setFields([this](QStringView field) { return ownField(field); });
    auto* cardHost = new QWidget;
    auto* cardColumn = new QVBoxLayout(cardHost);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->addWidget(card_);
    cardColumn->addStretch();
    preview_->addWidget(script_);
    preview_->addWidget(cardHost);
    middleColumn->addWidget(title_);
    middleColumn->addWidget(preview_, 1);
    auto* splitter = new QSplitter;
    for (QWidget* part : {left, middle, static_cast<QWidget*>(editor_)})
        splitter->addWidget(part);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 480, 460});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    page->addWidget(splitter);
    connect(add, &QPushButton::clicked, this, &PlaybookPage::addObjection);
    connect(editor_, &ScriptEditor::edited, this, &PlaybookPage::takeEdit);
    connect(editor_, &ScriptEditor::saveWanted, this, &PlaybookPage::save);
    connect(editor_, &ScriptEditor::revertWanted, this, &PlaybookPage::revert);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.playbook)
            read();
    });
    addCommand(this, Command::SaveAndNext, [this] { save(); });
    addCommand(this, Command::Find, [this] { search_->setFocus(); });
    addCommand(tree_, Command::Delete, [this] { removeCurrent(); });
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

void PlaybookPage::makeTree()
{
    filter_->setSourceModel(model_);
    filter_->setRecursiveFilteringEnabled(true);
    filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_->setModel(filter_);
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setAccessibleName(tr("Files of the playbook"));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setFilterFixedString(text);
        tree_->expandAll();
    });
    connect(search_, &SearchField::movedToResults, tree_, qOverload<>(&QWidget::setFocus));
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const QString path = index.data(PlaybookModel::PathRole).toString(); !path.isEmpty())
            showPath(path);
    });
}

void PlaybookPage::activate()
{
    if (path_.isEmpty())
        read();
    tree_->setFocus();
}

void PlaybookPage::read()
{
    desk_.read(this, [](Workspace& w) { return playbookFilesOf(w); }, [this](const QList<PlaybookFile>& files) {
        const QString before = path_;
        model_->setFiles(files);
        tree_->expandAll();
        const QString path = model_->file(before) ? before : files.isEmpty() ? QString() : QStringLiteral("stages/");
        for (const PlaybookFile& file : files)
            if (file.path.startsWith(path)) {
                showPath(file.path);
                break;
            }
    });
}

void PlaybookPage::showPath(const QString& path)
{
    const bool same = path == path_ && editor_->text() == model_->text(path);
    path_ = path;
    if (!same)
        editor_->setText(model_->text(path));
    editor_->setUnsaved(model_->hasDraft(path));
    const QModelIndex index = filter_->mapFromSource(model_->indexOf(path));
    if (index.isValid() && tree_->currentIndex() != index)
        tree_->setCurrentIndex(index);
    showPreview();
}

void PlaybookPage::showObjection(ObjectionId objection)
{
    if (path_.isEmpty())
        read();
    if (const PlaybookFile* file = model_->file(objection))
        showPath(file->path);
}

void PlaybookPage::showPreview()
{
    const QString text = editor_->text();
    const script::Known known = knownOf(desk_.playbook());
    if (path_.startsWith(u"objections/")) {
        const script::ParsedObjection parsed = script::parseObjection(text);
        const Playbook alone = playbookFrom({PlaybookFile{{}, path_, text}});
        title_->setText(parsed.objection.title);
        card_->setObjection(alone.objections.value(0));
        preview_->setCurrentIndex(1);
        editor_->setDiagnostics(parsed.diagnostics + script::check(parsed.objection, known));
        return;
    }
    const script::ParsedScript parsed = script::parseScript(text);
    title_->setText(parsed.script.title);
    script_->setScript(parsed.script, script::begun(parsed.script, text));
    preview_->setCurrentIndex(0);
    QList<script::Diagnostic> diagnostics = parsed.diagnostics + script::check(parsed.script, known);
    script::sortByPlace(diagnostics);
    editor_->setDiagnostics(diagnostics);
}

void PlaybookPage::takeEdit()
{
    model_->keepDraft(path_, editor_->text());
    editor_->setUnsaved(model_->hasDraft(path_));
    showPreview();
}

void PlaybookPage::save()
{
    const PlaybookFile* saved = model_->file(path_);
    if (!saved || !model_->hasDraft(path_))
        return;
    PlaybookFile file = *saved;
    file.text = editor_->text();
    const QString path = path_;
    model_->dropDraft(path);
    desk_.write(this, [file](Workspace& w) { return savePlaybookFile(w, file); },
                [this, file](ObjectionId) { requests_.toastUndoable(verbDone(QStringLiteral("save-playbook"), title_->text())); },
                [this, path, text = file.text](const Failure&) { model_->keepDraft(path, text); });
}

void PlaybookPage::revert()
{
    model_->dropDraft(path_);
    showPath(path_);
}

void PlaybookPage::addObjection()
{
    const QString title = search_->text().isEmpty() ? tr("New objection") : search_->text();
    QString key = foldedWords(title).replace(u' ', u'-');
    for (int n = 2; model_->file(QStringLiteral("objections/%1.askobjection").arg(key)); ++n)
        key = foldedWords(title).replace(u' ', u'-') + u'-' + QString::number(n);
    const PlaybookFile file{{}, QStringLiteral("objections/%1.askobjection").arg(key), newObjectionText(title, key)};
    search_->clear();
    desk_.write(this, [file](Workspace& w) { return savePlaybookFile(w, file); }, [this, path = file.path](ObjectionId) { showPath(path); });
}

void PlaybookPage::removeCurrent()
{
    const PlaybookFile* current = model_->file(path_);
    if (!current)
        return;
    const PlaybookFile file = *current;
    const QString title = title_->text();
    desk_.write(this, [file](Workspace& w) { return deletePlaybookFile(w, file); },
                [this, title](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("delete-playbook"), title)); });
}

} // namespace askline
