// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a playbook file as one writes it: coloured, faults underlined with the reason and the remedy in place,
// names completed, sections folded.
#pragma once

#include "app/script/Completion.h"
#include "ui/playbook/NumberedEdit.h"

class QCompleter;

namespace askline {

class ScriptHighlighter;

class ScriptText : public NumberedEdit {
    Q_OBJECT
public:
    explicit ScriptText(QWidget* parent = nullptr);

    // What the file is called says how it is coloured.
    void setFile(const QString& path);
    // What can be named in it, and the script as it was parsed last; none for files of another kind.
    void setKnown(const script::Known& known) { known_ = known; }
    void setScript(const std::optional<script::Script>& script) { script_ = script; }
    void setDiagnostics(const QList<script::Diagnostic>& diagnostics);

    void goToLine(int line, int column, int length);
    // Offers what may stand at the cursor; always, or only while something is being named.
    enum class Asked { Yes, No };
    void complete(Asked asked);
    // Puts the suggestion in the place of what is wrong at the cursor; false where there is none.
    bool applyFix();
    void toggleFold();
    // Says whatStandsAt() for the cursor; false where nothing is named there.
    bool goToNamed();
    // The whole text replaced in one step that can be undone.
    void replaceText(const QString& text);

Q_SIGNALS:
    // Something that is defined in another file, or nowhere.
    void namedElsewhere(const askline::script::Named& named);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void underline();
    void insertOffer(const QString& offer);
    const script::Diagnostic* diagnosticAt(const QTextCursor& cursor) const;
    QString explanation(const script::Diagnostic& diagnostic) const;

    ScriptHighlighter* highlighter_;
    QCompleter* completer_;
    int completionStart_ = 0;
    script::Known known_;
    std::optional<script::Script> script_;
    QList<script::Diagnostic> diagnostics_;
};

} // namespace askline
