// SPDX-License-Identifier: GPL-3.0-or-later
// One card in the middle; the first sync runs beside it.
#include "ui/share/JoinPage.h"

#include "app/wording/Failures.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int cardWidth = 560;

} // namespace

JoinPage::JoinPage(const QString& joinFile, const JoinFile& join, const QString& file, const Surroundings& surroundings,
                   std::function<QString(const QString&)> askForFile, QWidget* parent)
    : QWidget(parent), joinFile_(joinFile), surroundings_(surroundings), askForFile_(std::move(askForFile)), isSealed_(join.keys.has_value())
{
    setAccessibleName(tr("Join"));
    auto* card = new Card(this);
    card->setMaximumWidth(cardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    column->setSpacing(spacing::tight);
    column->addWidget(sentenceLabel(tr("Join %1").arg(join.name), card, Tone::Normal, TypeSize::Display));
    column->addWidget(sentenceLabel(tr("Everything your colleagues have done comes to this machine. You can work without a network; it meets again by itself."), card, Tone::Muted));
    const auto addField = [&](const QString& label, const QString& value, QWidget* beside = nullptr) {
        auto* field = new QLineEdit(value, card);
        field->setAccessibleName(label);
        auto* row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        row->addWidget(field, 1);
        if (beside)
            row->addWidget(beside);
        column->addSpacing(spacing::medium);
        column->addWidget(sentenceLabel(label, card, Tone::Normal));
        column->addLayout(row);
        connect(field, &QLineEdit::textChanged, this, &JoinPage::showReady);
        connect(field, &QLineEdit::returnPressed, this, &JoinPage::go);
        return field;
    };
    person_ = addField(tr("Your name"), surroundings.person);
    passphrase_ = addField(tr("Passphrase"), {});
    passphrase_->setEchoMode(QLineEdit::Password);
    passphrase_->setEnabled(isSealed_);
    passphrase_->setPlaceholderText(isSealed_ ? tr("As your colleague said it") : tr("None is needed"));
    if (!join.relay.isEmpty()) {
        relayUser_ = addField(tr("Your user name in the firm’s database"), {});
        relayPassword_ = addField(tr("Your password there"), {});
        relayPassword_->setEchoMode(QLineEdit::Password);
    }
    auto* choose = new Button(tr("Choose…"), ButtonRole::Normal, card);
    file_ = addField(tr("Where the workspace lies on this machine"), file, choose);
    trouble_ = sentenceLabel({}, card, Tone::Red);
    trouble_->hide();
    column->addWidget(trouble_);
    join_ = new Button(tr("Join"), ButtonRole::Primary, card);
    auto* cancel = new Button(tr("Cancel"), ButtonRole::Normal, card);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(join_);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addSpacing(spacing::medium);
    column->addLayout(row);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 100);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = askForFile_(file_->text()); !chosen.isEmpty())
            file_->setText(chosen);
    });
    connect(join_, &QPushButton::clicked, this, &JoinPage::go);
    connect(cancel, &QPushButton::clicked, this, &JoinPage::cancelled);
    setFocusProxy(person_->text().isEmpty() ? person_ : isSealed_ ? passphrase_ : file_);
    showReady();
}

void JoinPage::showReady()
{
    const bool isSaid = !isSealed_ || !passphrase_->text().trimmed().isEmpty();
    join_->setEnabled(!busy_ && isSaid && !person_->text().trimmed().isEmpty() && !file_->text().trimmed().isEmpty());
    join_->setText(busy_ ? tr("Joining…") : tr("Join"));
}

JoinWish JoinPage::wish() const
{
    JoinWish wish{joinFile_, file_->text().trimmed(), passphrase_->text()};
    if (relayUser_) {
        wish.relayUser = relayUser_->text().trimmed();
        wish.relayPassword = relayPassword_->text();
    }
    return wish;
}

void JoinPage::go()
{
    if (!join_->isEnabled())
        return;
    busy_ = true;
    trouble_->hide();
    showReady();
    Surroundings surroundings = surroundings_;
    surroundings.person = person_->text().trimmed();
    surroundings.randomness = std::make_shared<Randomness>();
    jobs_.run(
        this,
        [wish = wish(), surroundings]() -> Result<QString> {
            const auto joined = joinShare(wish, surroundings);
            return joined ? Result<QString>(wish.workspaceFile) : failed(joined.error());
        },
        [this, person = surroundings.person](const Result<QString>& file) {
            busy_ = false;
            showReady();
            if (file) {
                Q_EMIT joined(*file, person);
                return;
            }
            trouble_->setText(sentenceFor(file.error()));
            trouble_->show();
            passphrase_->selectAll();
            passphrase_->setFocus();
        });
}

} // namespace askline
