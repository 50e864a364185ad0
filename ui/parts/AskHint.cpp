// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for a short pause: nothing flickers while one types.
#include "ui/parts/AskHint.h"

#include "app/wording/Failures.h"
#include "app/wording/Labels.h"
#include "app/workspace/device/AskLearning.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QPlainTextEdit>
#include <QHBoxLayout>
#include <QMenu>

namespace askline {

namespace {

constexpr int pauseMs = 150;

} // namespace

AskHint::AskHint(QPlainTextEdit& text, QWidget* parent)
    : QWidget(parent), text_(text), words_(new ElidedLabel({}, this)), wrong_(new Button(tr("Wrong?"), ButtonRole::Quiet, this)), corrections_(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(words_, 1);
    row->addWidget(wrong_);
    wrong_->setMenu(corrections_);
    wrong_->setToolTip(tr("Say what it is: texts like it are read better from then on, on this device"));
    connect(corrections_, &QMenu::aboutToShow, this, &AskHint::fillCorrections);
    words_->setAccessibleName(tr("Whether the text asks for something"));
    soon_.setSingleShot(true);
    soon_.setInterval(pauseMs);
    connect(&text_, &QPlainTextEdit::textChanged, &soon_, qOverload<>(&QTimer::start));
    connect(&soon_, &QTimer::timeout, this, &AskHint::readText);
    hide();
}

void AskHint::setDirection(Direction direction)
{
    direction_ = direction;
    readText();
}

void AskHint::readNow()
{
    if (soon_.isActive())
        readText();
}

void AskHint::readText()
{
    soon_.stop();
    const QString text = text_.toPlainText();
    if (!reader_ && !text.isEmpty())
        reader_ = ownAskReader();
    const AskReading before = std::exchange(reading_, reader_ ? reader_->read(text, direction_) : AskReading());
    const bool asks = reading_.what == MessageClass::Action;
    QString words = asks ? tr("Asks for: %1").arg(labelOf(reading_.ask).toLower())
                    : reading_.what == MessageClass::Preparation ? tr("Preparation: asks nothing") : tr("Asks nothing");
    if (!reading_.isSure)
        words += tr(" · not sure");
    words_->setText(words);
    words_->setToolTip(reading_.because.isEmpty() ? QString() : tr("Because of: %1").arg(decidingWords()).toHtmlEscaped());
    setTone(words_, asks ? Tone::Accent : Tone::Muted);
    setVisible(direction_ == Direction::Made && !text.trimmed().isEmpty());
    light();
    if (before != reading_)
        Q_EMIT read();
}

void AskHint::fillCorrections()
{
    corrections_->clear();
    for (const AskKind kind : {AskKind::Meeting, AskKind::Decision, AskKind::Sale, AskKind::Signature, AskKind::Payment, AskKind::Referral, AskKind::Information})
        corrections_->addAction(tr("It asks for: %1").arg(labelOf(kind).toLower()), this, [this, kind] { correct(MessageClass::Action, kind); });
    corrections_->addSeparator();
    corrections_->addAction(tr("It asks nothing"), this, [this] { correct(MessageClass::Motion, AskKind::None); });
    corrections_->addAction(tr("It is preparation"), this, [this] { correct(MessageClass::Preparation, AskKind::None); });
    const int kept = int(askCorrections().size());
    if (kept == 0)
        return;
    corrections_->addSeparator();
    corrections_->addAction(tr("Forget %n correction(s)", nullptr, kept), this, [this] {
        if (forgetAskCorrections())
            readAnew();
    });
}

void AskHint::correct(MessageClass what, AskKind ask)
{
    const auto kept = keepAskCorrection({text_.toPlainText(), what, ask});
    if (!kept)
        words_->setText(sentenceFor(kept.error()));
    else
        readAnew();
}

void AskHint::readAnew()
{
    reader_.reset();
    readText();
}

QString AskHint::decidingWords() const
{
    if (reading_.because.isEmpty())
        return {};
    const TextRange& place = reading_.because.first();
    return text_.toPlainText().mid(place.from, place.to - place.from).simplified();
}

void AskHint::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    if (reading_.what == MessageClass::Action)
        for (const TextRange& range : reading_.because) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(text_.document());
            selection.cursor.setPosition(int(range.from));
            selection.cursor.setPosition(int(range.to), QTextCursor::KeepAnchor);
            if (lit.isEmpty())
                selection.format.setBackground(softOf(themeOf(this), Tone::Accent)); // the sentence
            else
                selection.format.setFontUnderline(true); // the words in it
            lit += selection;
        }
    text_.setExtraSelections(lit);
}

} // namespace askline
