// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line that tells something and offers what to do about it; it stays until it is answered or no longer true.
#pragma once

#include "ui/widgets/Card.h"

#include <QKeySequence>

class QToolButton;

namespace askline {

class Button;
class ElidedLabel;
enum class IconName;

class NoticeLine : public Card {
    Q_OBJECT
public:
    explicit NoticeLine(IconName icon, QWidget* parent = nullptr);

    // Plain text, told to screen readers when it changes.
    void setWords(const QString& words);
    QString words() const;
    // Empty: none.
    void setAction(const QString& text, const QKeySequence& key = {});
    // A second, quieter one; empty: none.
    void setOther(const QString& text);
    void setDismissable(const QString& name);

Q_SIGNALS:
    void picked();
    void otherPicked();
    void dismissed();

private:
    ElidedLabel* words_;
    Button* action_;
    Button* other_;
    QToolButton* close_;
};

} // namespace askline
