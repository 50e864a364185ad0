// SPDX-License-Identifier: GPL-3.0-or-later
// A plain-text editor for scripts and objections, with what the checker says under it.
#pragma once

#include "app/script/Diagnostic.h"

#include <QWidget>

class QListWidget;

namespace askline {

class Button;
class NumberedEdit;

class ScriptEditor : public QWidget {
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void setDiagnostics(const QList<script::Diagnostic>& diagnostics);
    void setUnsaved(bool unsaved);

Q_SIGNALS:
    void edited();
    void saveWanted();
    void revertWanted();

private:
    void jumpTo(int row);
    void showProblems();

    NumberedEdit* edit_;
    QListWidget* problems_;
    Button* save_;
    Button* revert_;
    QList<script::Diagnostic> diagnostics_;
};

} // namespace askline
