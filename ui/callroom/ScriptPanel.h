// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the call room: the script of the stage, with the voicemail, gatekeeper and incoming ones behind tabs.
#pragma once

#include "app/domain/Playbook.h"
#include "app/script/Rendering.h"
#include "app/script/Run.h"
#include "ui/parts/AnswerField.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace askline {

class ScriptView;

class ScriptPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScriptPanel(QWidget* parent = nullptr);

    // `seed`: of the call, draws the wordings; `occasion`: the key of the call script that is for this very step, if any; `runs`: what was begun in this call;
    // `shown`: the key of the script in sight, empty for the occasion's, else the stage's.
    void setCall(const Playbook& playbook, const QString& stage, const QString& occasion, const QList<script::Run>& runs, const QString& shown,
                 quint64 seed);
    void setFields(const script::FieldLookup& fields);
    void setAnswerContext(const AnswerContext& context);

    const QList<script::Run>& runs() const { return runs_; }
    QString shown() const;
    QString askWords() const;
    void focusScript();
    void goOn();
    void goBack();
    void pickNumber(int number);
    void setPointSize(double points);
    double pointSize() const;
    void scale(int steps); // up or down

Q_SIGNALS:
    void changed(); // a run, or which script is in sight
    void pointSizeChanged(double points);

private:
    void showTab(int index);
    void keepRun();
    void takeRun();
    void showOpen();

    struct Sheet {
        QString key;
        QString source;
    };
    QList<Sheet> sheets_; // as the tabs
    QList<script::Run> runs_;
    QTabBar* tabs_;
    QLabel* goal_;
    QLabel* open_; // musts
    quint64 seed_ = 0;
    ScriptView* view_;
};

} // namespace askline
