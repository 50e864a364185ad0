// SPDX-License-Identifier: GPL-3.0-or-later
// A whole script from top to bottom: its sections, the one that one is in lit, and the ask in a frame at the end.
#pragma once

#include "ui/parts/ScriptSection.h"

namespace askline {

class Card;

class ScriptLines : public QWidget {
    Q_OBJECT
public:
    ScriptLines(const ScriptLook& look, QWidget* parent);

    // What stayed the same is not built anew.
    void setScript(const script::Script& script);
    void fill(const ScriptState& state);
    // In the order of the script.
    QList<QWidget*> stops() const;
    // The section, or the ask at talkEnd; null where there is none.
    QWidget* part(int section) const;

Q_SIGNALS:
    void answered(int question, const QString& field, const QString& value);
    void ticked(int must, bool done);
    void preempted(int line, bool done);
    void branchPicked(int question, int branch);
    void sectionWanted(int section);
    void wordingWanted(int set, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ScriptSection* made(const script::Section& section);
    void buildAsk();
    void showAsk(const script::AskLine& ask);

    ScriptLook look_;
    bool showsWay_ = false; // in a script of one section there is none
    QVBoxLayout* column_;
    QList<ScriptSection*> sections_;
    script::InlineText askText_;
    Card* ask_;
    QLabel* askKind_;
    MergedText* askWords_;
};

} // namespace askline
