// SPDX-License-Identifier: GPL-3.0-or-later
// What is done, the line, and the cross that cancels.
#include "ui/widgets/BusyBar.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent), what_(new ElidedLabel), line_(new ProgressLine),
      cancel_(iconButton(IconName::Close, tr("Stop this work")))
{
    setType(what_, TypeSize::Small);
    setTone(what_, Tone::Muted);
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::tight);
    words->addWidget(what_);
    words->addWidget(line_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addLayout(words, 1);
    row->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, this, &BusyBar::cancelled);
    hide();
}

void BusyBar::begin(const QString& what)
{
    what_->setText(what);
    line_->setAccessibleName(what);
    line_->setRange(0, 0);
    show();
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    // In thousandths: a count of bytes may pass what a progress bar can hold.
    line_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        line_->setValue(int(1000.0 * double(std::clamp(done, qint64(0), total)) / double(total)));
}

void BusyBar::setCancellable(bool can)
{
    cancel_->setVisible(can);
}

void BusyBar::finish()
{
    hide();
}

} // namespace askline
