// SPDX-License-Identifier: GPL-3.0-or-later
// Search above, files in their groups, new ones below.
#include "ui/playbook/PlaybookTree.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace askline {

PlaybookTree::PlaybookTree(QWidget* parent)
    : QWidget(parent), model_(new PlaybookModel(this)), filter_(new QSortFilterProxyModel(this)),
      search_(new SearchField(tr("Find in the playbook"), this)), tree_(new QTreeView(this)), name_(new QLineEdit(this))
{
    build();
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QSignalBlocker quiet(this); // what the search hides stays shown in the editor
        filter_->setFilterFixedString(text);
        tree_->expandAll();
    });
    connect(search_, &SearchField::movedToResults, tree_, qOverload<>(&QWidget::setFocus));
    connect(search_, &SearchField::left, tree_, qOverload<>(&QWidget::setFocus));
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const QString path = index.data(PlaybookModel::PathRole).toString(); !path.isEmpty())
            Q_EMIT picked(path);
    });
    connect(name_, &QLineEdit::returnPressed, this, &PlaybookTree::takeName);
    name_->installEventFilter(this);
}

void PlaybookTree::build()
{
    filter_->setSourceModel(model_);
    filter_->setRecursiveFilteringEnabled(true);
    filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_->setModel(filter_);
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setAccessibleName(tr("Files of the playbook"));
    name_->hide();
    auto* fresh = new Button(tr("New"), ButtonRole::Quiet, this);
    fresh->setIconName(IconName::Plus);
    auto* kinds = new QMenu(fresh);
    const auto offer = [&](const QString& text, NewFile kind) {
        connect(kinds->addAction(text), &QAction::triggered, this, [this, kind] { askName(kind); });
    };
    offer(tr("Objection"), NewFile::Objection);
    offer(tr("Script"), NewFile::Script);
    offer(tr("Cadence"), NewFile::Cadence);
    offer(tr("Message"), NewFile::Message);
    fresh->setMenu(kinds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    column->addWidget(name_);
    column->addWidget(fresh);
}

void PlaybookTree::setFiles(const QList<PlaybookFile>& files)
{
    const QSignalBlocker quiet(this);
    const QString path = tree_->currentIndex().data(PlaybookModel::PathRole).toString();
    const int scrolled = tree_->verticalScrollBar()->value();
    model_->setFiles(files);
    tree_->expandAll();
    select(path);
    tree_->verticalScrollBar()->setValue(scrolled);
}

void PlaybookTree::select(const QString& path)
{
    const QSignalBlocker quiet(this);
    const QModelIndex index = filter_->mapFromSource(model_->indexOf(path));
    if (!index.isValid() || tree_->currentIndex() == index)
        return;
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

void PlaybookTree::find()
{
    search_->setFocus();
    search_->selectAll();
}

void PlaybookTree::askName(NewFile kind)
{
    wanted_ = kind;
    const auto asked = [&]() -> QString {
        switch (kind) {
        case NewFile::Objection: return tr("What they say, in a few words");
        case NewFile::Script: return tr("When the script is used");
        case NewFile::Cadence: return tr("Whom the cadence follows up");
        case NewFile::Message: return tr("What the message is about");
        }
        return {};
    };
    name_->setPlaceholderText(asked());
    name_->setAccessibleName(tr("Name of the new file: %1").arg(asked()));
    name_->setText(kind == NewFile::Objection ? search_->text() : QString());
    name_->show();
    name_->setFocus();
}

void PlaybookTree::takeName()
{
    const QString name = name_->text().simplified();
    if (name.isEmpty())
        return;
    name_->hide();
    search_->clear();
    Q_EMIT createWanted(wanted_, name);
}

bool PlaybookTree::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != name_ || !key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        name_->hide();
        tree_->setFocus();
    }
    return true;
}

} // namespace askline
