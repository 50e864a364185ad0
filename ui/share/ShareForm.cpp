// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields and one button.
#include "ui/share/ShareForm.h"

#include "app/share/Sharing.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace askline {

ShareForm::ShareForm(QWidget* parent)
    : Card(parent), folder_(new QLineEdit(this)), passphrase_(new QLineEdit(this)), share_(new Button(tr("Share this workspace"), ButtonRole::Primary, this))
{
    auto* choose = new Button(tr("Choose…"), ButtonRole::Normal, this);
    folder_->setPlaceholderText(tr("The folder your sync service keeps"));
    folder_->setAccessibleName(tr("Synced folder"));
    passphrase_->setPlaceholderText(tr("Four words nobody would guess together"));
    passphrase_->setAccessibleName(tr("Passphrase"));
    passphrase_->setEchoMode(QLineEdit::Password);
    auto* show = new QCheckBox(tr("Show"), this);
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing::small);
    first->addWidget(folder_, 1);
    first->addWidget(choose);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing::small);
    second->addWidget(passphrase_, 1);
    second->addWidget(show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::tight);
    column->addWidget(sentenceLabel(tr("A folder that is synced already"), this, Tone::Normal));
    column->addLayout(first);
    column->addWidget(sentenceLabel(tr("Dropbox, OneDrive, Google Drive, Nextcloud, Syncthing, iCloud or a network drive. Your workspace itself stays where it is; Askline puts small files there. A firm that has outgrown a folder types the address of a PostgreSQL database instead: postgresql://user:password@host/database."), this, Tone::Muted));
    column->addSpacing(spacing::medium);
    column->addWidget(sentenceLabel(tr("A passphrase, advised"), this, Tone::Normal));
    column->addLayout(second);
    column->addWidget(sentenceLabel(tr("Say it aloud to colleagues; never put it into the folder. Without it whoever sees the folder can read your leads. Nobody can give it back to you: keep the recovery sheet."), this, Tone::Muted));
    column->addSpacing(spacing::medium);
    column->addWidget(share_, 0, Qt::AlignLeft);
    connect(show, &QCheckBox::toggled, this, [this](bool on) { passphrase_->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = askForFolder_ ? askForFolder_(folder_->text()) : QString(); !chosen.isEmpty())
            folder_->setText(chosen);
    });
    connect(folder_, &QLineEdit::textChanged, this, &ShareForm::showReady);
    connect(folder_, &QLineEdit::returnPressed, this, &ShareForm::go);
    connect(passphrase_, &QLineEdit::returnPressed, this, &ShareForm::go);
    connect(share_, &QPushButton::clicked, this, &ShareForm::go);
    setFocusProxy(folder_);
    setTabOrder({folder_, choose, passphrase_, show, share_});
    showReady();
}

void ShareForm::setBusy(bool busy)
{
    busy_ = busy;
    showReady();
}

void ShareForm::showReady()
{
    const QString folder = folder_->text().trimmed();
    const bool isThere = QFileInfo(folder).isDir() || isRelayAddress(folder);
    share_->setEnabled(isThere && !busy_);
    share_->setToolTip(share_->isEnabled() || busy_ ? QString() : folder.isEmpty() ? tr("Choose the folder first") : tr("There is no such folder"));
}

void ShareForm::go()
{
    if (share_->isEnabled())
        Q_EMIT shareWanted(folder_->text().trimmed(), passphrase_->text().trimmed());
}

} // namespace askline
