// SPDX-License-Identifier: GPL-3.0-or-later
// Says below a text, while it is typed, whether it asks for something, and lights the words that decided.
#pragma once

#include "app/planning/asks/AskReader.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPlainTextEdit;

namespace askline {

class Button;
class ElidedLabel;

class AskHint : public QWidget {
    Q_OBJECT
public:
    // The text outlives the hint.
    explicit AskHint(QPlainTextEdit& text, QWidget* parent = nullptr);

    // What was received asks nothing of ours, and nothing is said.
    void setDirection(Direction direction);
    // Does not wait for the pause.
    void readNow();
    // Of the text as it was read last.
    const AskReading& reading() const { return reading_; }
    // The sentence that decided; empty where none did.
    QString decidingWords() const;

Q_SIGNALS:
    void read(); // anew

private:
    void readText();
    void fillCorrections();
    void correct(MessageClass what, AskKind ask);
    void readAnew();
    void light();

    QPlainTextEdit& text_;
    std::optional<AskReader> reader_; // made with the first words: most forms are opened to write none
    AskReading reading_;
    Direction direction_ = Direction::Made;
    QTimer soon_;
    ElidedLabel* words_;
    Button* wrong_;
    QMenu* corrections_;
};

} // namespace askline
