// SPDX-License-Identifier: GPL-3.0-or-later
// Told once, when the first look into the folder is over.
#include "ui/share/NewsLine.h"

#include "app/wording/SharingText.h"
#include "app/workspace/sharing/News.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/NoticeLine.h"

#include <QVBoxLayout>

namespace askline {

NewsLine::NewsLine(Desk& desk, ShareWatch& share, QWidget* parent)
    : QWidget(parent), desk_(desk), share_(share), notice_(new NoticeLine(IconName::Team, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, 0);
    column->addWidget(notice_);
    notice_->setAction({});
    notice_->setDismissable(tr("Close"));
    hide();
    connect(notice_, &NoticeLine::dismissed, this, &QWidget::hide);
    connect(&share_, &ShareWatch::stateChanged, this, &NewsLine::look);
}

void NewsLine::look()
{
    if (isTold_ || share_.isBusy() || !share_.state().isShared)
        return;
    isTold_ = true;
    desk_.read(
        this, [](Workspace& w) -> Result<News> { return newsSinceLastTime(w); },
        [this](const News& news) {
            QList<WorkOf> people;
            for (const NewsOf& one : news.people)
                people += WorkOf{one.person, one.leads};
            const QString words = newsInWords(people, desk_.catalogue());
            notice_->setWords(words);
            setVisible(!words.isEmpty());
        });
}

} // namespace askline
