// SPDX-License-Identifier: GPL-3.0-or-later
// A playbook file to write in: its sections above, the text, what the checker says, and what waits to be published.
#pragma once

#include "app/script/Checker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace askline {

class Button;
class FindBar;
class ScriptText;

class ScriptEditor : public QWidget {
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget* parent = nullptr);

    void setFile(const QString& path);
    void setText(const QString& text);
    QString text() const;
    // The same as typed by hand, in one step that can be undone.
    void replaceText(const QString& text);
    ScriptText& edit() const { return *edit_; }

    void setKnown(const script::Known& known);
    // As parsed last; none where the file is no script.
    void setScript(const std::optional<script::Script>& script);
    void setDiagnostics(const QList<script::Diagnostic>& diagnostics);
    // What publishing would change, in words; none: nothing.
    void setChanges(const QStringList& words);
    // Publishing must be possible, whatever is open in another window.
    void setWaits(bool waits);

Q_SIGNALS:
    void edited();
    void publishWanted();
    void discardWanted();
    void versionsWanted(const QPoint& below);
    void formatWanted();

private:
    void build();
    void buildFoot(class QVBoxLayout* column);
    void addCommands();
    void jumpTo(int row);
    void showProblems();
    void showOutline();
    void showPlace();

    ScriptText* edit_;
    FindBar* find_;
    QComboBox* outline_;
    Button* versions_;
    QListWidget* problems_;
    QLabel* changes_;
    Button* publish_;
    Button* discard_;
    std::optional<script::Script> script_;
    QList<script::Diagnostic> diagnostics_;
};

} // namespace askline
