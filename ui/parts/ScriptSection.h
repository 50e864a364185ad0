// SPDX-License-Identifier: GPL-3.0-or-later
// One section of a script as widgets, line under line: what to say, what to ask with its answer in place, what has to
// be known before one may end. Built once, filled again as answers come.
#pragma once

#include "app/script/Course.h"
#include "app/script/Rendering.h"
#include "ui/parts/AnswerField.h"
#include "ui/style/Theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace askline {

class ChipRow;
class MergedText;

struct ScriptLook {
    enum class Fields { Live, Named }; // answers can be typed, or are only named
    Fields fields = Fields::Live;
    AnswerContext answers;
    double points = 15; // of the spoken words
    std::function<QString(const QString& key)> objectionTitle; // may be empty
};

// What a script is filled with.
struct ScriptState {
    const script::Run& run;
    const script::Script& script;
    const script::FieldLookup& fields;
    const script::Host& host;
};

class ScriptSection : public QWidget {
    Q_OBJECT
public:
    // Where its questions, musts and sets of wordings begin, as in the whole script; moved on past its own.
    struct Numbers {
        int question = 0;
        int must = 0;
        int set = 0;
    };
    ScriptSection(const script::Section& section, Numbers& numbers, const ScriptLook& look, QWidget* parent);

    void fill(const ScriptState& state);
    // A section passed over shows its name alone.
    void setState(script::SectionState state);
    script::SectionState state() const { return state_; }
    // In the order of the script.
    const QList<QWidget*>& stops() const { return stops_; }

Q_SIGNALS:
    void answered(int question, const QString& field, const QString& value);
    void ticked(int must, bool done);
    void branchPicked(int question, int branch);
    void wanted(); // its name was clicked

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Words {
        MergedText* shown;
        script::InlineText text;
    };
    struct Kept {
        AnswerField* shown;
        QString field;
    };
    struct Tick {
        QCheckBox* box;
        script::Must must;
        int index;
    };
    struct Branches {
        ChipRow* row;
        script::Question question;
        int index;
    };
    struct Wordings {
        MergedText* shown;
        script::Variants variants;
        int set;
    };

    void addTitle(const script::Section& section);
    void addLine(const script::Line& line, Numbers& numbers);
    void addQuestion(const script::Question& question, int index);
    void addAnswer(const script::Answer& answer, const QString& asked, int question);
    void addBranches(const script::Question& question, int index);
    void addMust(const script::Must& must, int index);
    void addPreempting(const script::Preempting& line);
    void addWordings(const script::Variants& variants, int set);
    void addTag(const QString& text);
    void addNote(const QString& text, Tone tone);
    MergedText* words(const script::InlineText& text, double size, Tone tone = Tone::Normal);

    ScriptLook look_;
    script::SectionState state_ = script::SectionState::Ahead;
    QString title_;
    QLabel* heading_ = nullptr;
    QWidget* body_;
    QVBoxLayout* column_; // of the body
    QList<Words> words_;
    QList<Kept> kept_;
    QList<Tick> ticks_;
    QList<Branches> branches_;
    QList<Wordings> wordings_;
    QList<QWidget*> stops_;
};

} // namespace askline
