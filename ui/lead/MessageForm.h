// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an e-mail, a text or a letter from a message of the playbook: the line only for this person, what it asks, and
// the way to the program that sends it.
#pragma once

#include "app/domain/OutgoingMessage.h"
#include "app/domain/TouchLog.h"
#include "ui/lead/LeadForm.h"

#include <QRegularExpression>

class QComboBox;
class QLineEdit;
class QTextDocument;

namespace askline {

class AskHint;
class Button;
class Card;
class GrowingText;

class MessageForm : public LeadForm {
    Q_OBJECT
public:
    MessageForm(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    // With the message that fits, or the one of that key.
    void begin(const QString& key = {});

Q_SIGNALS:
    void printWanted(QTextDocument& document, const QString& name);

protected:
    void fill(const LeadSheet& sheet) override;
    void submit() override;

private:
    void build();
    QLayout* buttonRow();
    void offerMessages(const QString& chosen);
    void draft();
    void judge();
    void handOver();
    void logIt();
    const Message* message() const;
    OutgoingMessage outgoing() const;
    TouchLog log() const;

    LeadSheet sheet_;
    Card* card_;
    QComboBox* messages_;
    QLineEdit* personal_;
    QLineEdit* subject_;
    GrowingText* text_;
    AskHint* hint_;
    QLabel* warning_;
    Button* handOver_;
    Button* sent_;
    QRegularExpression pressure_; // read when the form is first begun
    bool edited_ = false; // the text by hand: it is not made anew any more
};

} // namespace askline
