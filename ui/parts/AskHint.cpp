// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for a short pause: nothing flickers while one types.
#include "ui/parts/AskHint.h"

#include "app/wording/Labels.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int pauseMs = 150;

} // namespace

AskHint::AskHint(QPlainTextEdit& text, const QString& own, QWidget* parent) : QWidget(parent), text_(text), own_(own), words_(new ElidedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words_);
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
        reader_.emplace(own_);
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
