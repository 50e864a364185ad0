// SPDX-License-Identifier: GPL-3.0-or-later
// One objection to be read in a glance during a call: the answer first, then proof where there is one, the question to
// ask back, and what not to say.
#pragma once

#include "app/domain/Playbook.h"
#include "app/script/Rendering.h"
#include "ui/widgets/Card.h"

class QLabel;
class QVBoxLayout;

namespace askline {

class MergedText;

class ObjectionCard : public Card {
    Q_OBJECT
public:
    explicit ObjectionCard(QWidget* parent = nullptr);

    // `fields` fills merges in its texts; may be empty.
    void setObjection(const Objection& objection, const script::FieldLookup& fields = {});
    void clear();
    const Objection& objection() const { return objection_; }

private:
    struct Part {
        QLabel* label;
        MergedText* text;
    };
    Part addPart(const QString& label, Tone labelTone, Tone textTone);
    void show(const Part& part, const QString& text, const script::FieldLookup& fields);

    Objection objection_;
    QVBoxLayout* column_;
    QLabel* title_;
    Part answer_;
    Part proof_;
    Part askBack_;
    Part doNotSay_;
    Part earlier_; // the line that answers it beforehand
};

} // namespace askline
