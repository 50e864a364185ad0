// SPDX-License-Identifier: GPL-3.0-or-later
// Copies first: they hold work that is missing here.
#include "ui/share/PlaceNotice.h"

#include "app/share/FilePlace.h"
#include "app/wording/SharingText.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/NoticeLine.h"

#include <QFile>
#include <QVBoxLayout>

namespace askline {

PlaceNotice::PlaceNotice(Desk& desk, Requests& requests, ShareWatch& share, QWidget* parent)
    : QWidget(parent), desk_(desk), requests_(requests), share_(share), notice_(new NoticeLine(IconName::Team, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, 0);
    column->addWidget(notice_);
    notice_->setTone(Tone::Amber);
    notice_->setDismissable(tr("Not now"));
    hide();
    connect(notice_, &NoticeLine::dismissed, this, &QWidget::hide);
    connect(notice_, &NoticeLine::picked, this, [this] {
        hide();
        found_.copies.isEmpty() ? Q_EMIT moveOutWanted() : share_.merge(found_.copies);
    });
    connect(&share_, &ShareWatch::merged, this, [this](const TakenIn& taken) {
        for (const QString& copy : std::as_const(found_.copies))
            QFile::rename(copy, copy + QStringLiteral(".merged")); // kept, and not offered again
        found_.copies.clear();
        const int news = taken.created + taken.changed;
        requests_.toastPlain(news ? tr("Merged: %1").arg(syncInWords({0, news, 0})) : tr("There was nothing new in it."));
        look();
    });
}

void PlaceNotice::look()
{
    desk_.read(
        this,
        [file = desk_.file(), id = desk_.settings().id](Workspace&) -> Result<Found> {
            return Found{syncServiceOf(file), conflictedCopiesOf(file, id)};
        },
        [this](const Found& found) { show(found); });
}

void PlaceNotice::show(const Found& found)
{
    found_ = found;
    if (!found.copies.isEmpty()) {
        notice_->setWords(tr("Beside this workspace: %n conflicted copy(s) of it, with work that may be missing here.", nullptr, int(found.copies.size())));
        notice_->setAction(tr("Merge"));
    } else if (!found.service.isEmpty() && !share_.state().isShared) {
        notice_->setWords(tr("This workspace lies in %1. When two devices change it, one of them is set aside. Sharing it keeps everything.").arg(found.service));
        notice_->setAction(tr("Share it instead"));
    }
    setVisible(!found.copies.isEmpty() || (!found.service.isEmpty() && !share_.state().isShared));
}

} // namespace askline
