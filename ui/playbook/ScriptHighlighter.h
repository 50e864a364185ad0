// SPDX-License-Identifier: GPL-3.0-or-later
// Colours the text of playbook files by the syntax definitions in resources/kate, in the tones of the theme shown.
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace askline {

// Where the definitions lie, for KSyntaxHighlighting::Repository::addCustomSearchPath().
inline constexpr char16_t syntaxFolder[] = u":/kate";

class ScriptHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    explicit ScriptHighlighter(QTextDocument* document);

    // By its name: "stages/close.askscript".
    void setFile(const QString& path);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    KSyntaxHighlighting::Repository repository_;
};

} // namespace askline
