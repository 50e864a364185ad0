// SPDX-License-Identifier: GPL-3.0-or-later
// A whole script from top to bottom: its sections, the one that one is in lit, and the ask in a frame at the end.
#pragma once

#include "ui/parts/ScriptSection.h"

namespace askline {

class Card;

class ScriptLines : public QWidget {
    Q_OBJECT
public:
    ScriptLines(const script::Script& script, const ScriptLook& look, QWidget* parent);

    void fill(const ScriptState& state);
    // In the order of the script.
    QList<QWidget*> stops() const;
    // The section, or the ask at talkEnd; null where there is none.
    QWidget* part(int section) const;

Q_SIGNALS:
    void answered(int question, const QString& field, const QString& value);
    void ticked(int must, bool done);
    void branchPicked(int question, int branch);
    void sectionWanted(int section);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addAsk(const script::AskLine& ask);

    double points_;
    bool showsWay_; // in a script of one section there is none
    QVBoxLayout* column_;
    QList<ScriptSection*> sections_;
    script::InlineText askText_;
    Card* ask_ = nullptr;
    MergedText* askWords_ = nullptr;
};

} // namespace askline
