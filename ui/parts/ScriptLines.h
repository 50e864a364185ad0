// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a script as widgets, from top to bottom. Built once a script; filled again as answers come.
#pragma once

#include "app/script/Rendering.h"
#include "app/script/Run.h"
#include "ui/parts/AnswerField.h"
#include "ui/style/Theme.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace askline {

class MergedText;

class ScriptLines : public QWidget {
    Q_OBJECT
public:
    enum class Fields { Live, Named }; // answers can be typed, or are only named

    ScriptLines(const script::Script& script, Fields fields, const AnswerContext& context, double points, QWidget* parent);

    void fill(const script::Run& run, const script::FieldLookup& valueOf);
    // In the order of the script.
    const QList<QWidget*>& stops() const { return stops_; }

Q_SIGNALS:
    void answered(const QString& field, const QString& value);
    void ticked(int must, bool done);

protected:
    void resizeEvent(QResizeEvent* event) override;

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
    };

    void addSection(const script::Section& section);
    void addLine(const script::Line& line);
    void addQuestion(const script::Question& question);
    void addMust(const script::Must& must);
    void addAsk(const script::AskLine& ask);
    MergedText* words(const script::InlineText& text, double size, Tone tone = Tone::Normal);
    void gap(int height);

    Fields fields_;
    AnswerContext context_;
    double points_;
    QVBoxLayout* column_;
    QList<Words> words_;
    QList<Kept> kept_;
    QList<Tick> ticks_;
    QList<QWidget*> stops_;
};

} // namespace askline
