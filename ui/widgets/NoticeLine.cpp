// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, words, what to do, and a way to be rid of it.
#include "ui/widgets/NoticeLine.h"

#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace askline {

NoticeLine::NoticeLine(IconName icon, QWidget* parent)
    : Card(parent), words_(new ElidedLabel({}, this)), action_(new Button({}, ButtonRole::Normal, this)),
      other_(new Button({}, ButtonRole::Quiet, this)), close_(iconButton(IconName::Close, {}, this))
{
    setTone(Tone::Accent);
    auto* picture = new QLabel(this);
    picture->setPixmap(askline::icon(icon).pixmap(spacing::icon));
    words_->setTextFormat(Qt::PlainText);
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(picture);
    row->addWidget(words_, 1);
    row->addWidget(other_);
    row->addWidget(action_);
    row->addWidget(close_);
    other_->hide();
    close_->hide();
    connect(action_, &QPushButton::clicked, this, &NoticeLine::picked);
    connect(other_, &QPushButton::clicked, this, &NoticeLine::otherPicked);
    connect(close_, &QToolButton::clicked, this, &NoticeLine::dismissed);
}

void NoticeLine::setWords(const QString& words)
{
    if (words == words_->text())
        return;
    words_->setText(words);
    if (isVisible())
        announce(this, words);
}

QString NoticeLine::words() const
{
    return words_->text();
}

void NoticeLine::setAction(const QString& text, const QKeySequence& key)
{
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
    action_->setKeyHint(key);
}

void NoticeLine::setOther(const QString& text)
{
    other_->setText(text);
    other_->setVisible(!text.isEmpty());
}

void NoticeLine::setDismissable(const QString& name)
{
    close_->setToolTip(name);
    close_->setAccessibleName(name);
    close_->show();
}

} // namespace askline
