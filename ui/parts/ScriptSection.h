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
    ScriptSection(const script::Section& section, const ScriptLook& look, QWidget* parent);

    // How many questions, musts, sets of wordings and pre-empting lines stand above something in the script.
    struct Numbers {
        int question = 0;
        int must = 0;
        int set = 0;
        int preempting = 0;
    };
    // Of this section; moved on past its own, for the next.
    void setFirst(Numbers& above);
    const script::Section& section() const { return section_; }
    void fill(const ScriptState& state);
    // A section passed over shows its name alone.
    void setState(script::SectionState state);
    script::SectionState state() const { return state_; }
    // In the order of the script.
    const QList<QWidget*>& stops() const { return stops_; }

Q_SIGNALS:
    void answered(int question, const QString& field, const QString& value);
    void ticked(int must, bool done);
    void preempted(int line, bool done); // it was said
    void branchPicked(int question, int branch);
    void wanted(); // its name was clicked
    void wordingWanted(int set, const QString& name); // everybody is to say this one

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
    struct Said {
        QCheckBox* box;
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
    void addLine(const script::Line& line);
    void addQuestion(const script::Question& question, int index);
    void addAnswer(const script::Answer& answer, const QString& asked, int question);
    void addBranches(const script::Question& question, int index);
    void addMust(const script::Must& must, int index);
    void addPreempting(const script::Preempting& line, int index);
    void addWordings(const script::Variants& variants, int set);
    void addTag(const QString& text);
    void addNote(const QString& text, Tone tone);
    MergedText* words(const script::InlineText& text, double size, Tone tone = Tone::Normal);

    script::Section section_;
    ScriptLook look_;
    Numbers first_;
    Numbers own_; // how many it has itself
    script::SectionState state_ = script::SectionState::Ahead;
    QString title_;
    QLabel* heading_ = nullptr;
    QWidget* body_;
    QVBoxLayout* column_; // of the body
    QList<Words> words_;
    QList<Kept> kept_;
    QList<Tick> ticks_;
    QList<Said> said_;
    QList<Branches> branches_;
    QList<Wordings> wordings_;
    QList<QWidget*> stops_;
};

} // namespace askline
