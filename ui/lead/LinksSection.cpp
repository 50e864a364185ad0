// SPDX-License-Identifier: GPL-3.0-or-later
// A link is called as its file; the whole path is in the tool tip.
#include "ui/lead/LinksSection.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

QString titleFor(const QString& target)
{
    const QString name = QFileInfo(target).fileName();
    return name.isEmpty() || target.contains(QLatin1StringView("://")) ? target : name;
}

} // namespace

LinksSection::LinksSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Linked files"), parent), typed_(new QLineEdit(this)), rows_(new QWidget(this))
{
    setAcceptDrops(true);
    typed_->setAcceptDrops(false); // the section takes them, as links
    typed_->setPlaceholderText(tr("Drop files here, or type a path or an address"));
    typed_->setAccessibleName(tr("Link a file or an address"));
    column()->addWidget(rows_);
    column()->addWidget(typed_);
    connect(typed_, &QLineEdit::returnPressed, this, [this] {
        const QString target = typed_->text().trimmed();
        typed_->clear();
        if (!target.isEmpty())
            add(target);
    });
}

void LinksSection::add(const QString& target)
{
    run([lead = lead(), target](Workspace& workspace) { return addLink(workspace, lead, target, titleFor(target)); }, {},
        [this, target](const Failure&) { typed_->setText(target); });
}

void LinksSection::fill(const LeadSheet& sheet)
{
    header()->setCount(sheet.links.isEmpty() ? QString() : QLocale().toString(sheet.links.size()));
    if (sheet.links == shown_ && sheet.row.email == email_ && rows_->layout())
        return;
    email_ = sheet.row.doNotContact ? QString() : sheet.row.email;
    shown_ = sheet.links;
    clearOut(rows_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const LeadLink& link : sheet.links)
        column->addWidget(rowOf(link));
    rows_->setVisible(!sheet.links.isEmpty());
}

QWidget* LinksSection::rowOf(const LeadLink& link)
{
    auto* row = new QWidget(rows_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tight);
    const QString title = link.title.isEmpty() ? titleFor(link.target) : link.title;
    auto* name = new ElidedLabel(title, row, Qt::ElideMiddle);
    name->setToolTip(link.target.toHtmlEscaped());
    auto* open = namedButton(IconName::Link, tr("Open %1").arg(title), row);
    auto* drop = namedButton(IconName::Close, tr("Unlink %1").arg(title), row);
    line->addWidget(open);
    line->addWidget(name, 1);
    if (QFileInfo(link.target).isFile() && !email_.isEmpty()) {
        auto* mail = namedButton(IconName::Mail, tr("E-mail %1").arg(title), row);
        line->addWidget(mail);
        connect(mail, &QToolButton::clicked, this, [this, title, target = link.target] { Q_EMIT requests_.mailFile(email_, QFileInfo(title).completeBaseName(), target); });
    }
    line->addWidget(drop);
    connect(open, &QToolButton::clicked, this, [this, target = link.target] { Q_EMIT requests_.openAddress(target); });
    connect(drop, &QToolButton::clicked, this, [this, id = link.id] {
        run([lead = lead(), id](Workspace& workspace) { return removeLink(workspace, lead, id); });
    });
    return row;
}

void LinksSection::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !lead().isNull())
        event->acceptProposedAction();
}

void LinksSection::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        add(url.isLocalFile() ? url.toLocalFile() : url.toString());
    event->acceptProposedAction();
}

} // namespace askline
