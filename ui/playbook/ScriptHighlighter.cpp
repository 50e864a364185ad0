// SPDX-License-Identifier: GPL-3.0-or-later
// Few colours: what shapes the script in the accent, what is named in a second tone, what is not said muted.
#include "ui/playbook/ScriptHighlighter.h"

#include "ui/style/Theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace askline {

namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

QTextCharFormat formatFor(TextStyle style)
{
    const Theme& theme = themeOf();
    QTextCharFormat format;
    switch (style) {
    case TextStyle::Keyword:
    case TextStyle::Function:
        format.setForeground(theme.accent);
        format.setFontWeight(QFont::DemiBold);
        break;
    case TextStyle::Attribute:
    case TextStyle::Operator:
    case TextStyle::ControlFlow:
        format.setForeground(theme.accent);
        break;
    case TextStyle::Variable:
    case TextStyle::DataType:
    case TextStyle::Constant:
    case TextStyle::DecVal:
        format.setForeground(theme.done);
        break;
    case TextStyle::Comment:
        format.setForeground(theme.muted);
        format.setFontItalic(true);
        break;
    case TextStyle::Documentation:
    case TextStyle::String:
    case TextStyle::SpecialChar:
        format.setForeground(theme.muted);
        break;
    default:
        format.setForeground(theme.text);
    }
    return format;
}

} // namespace

ScriptHighlighter::ScriptHighlighter(QTextDocument* document) : SyntaxHighlighter(document)
{
    repository_.addCustomSearchPath(QString::fromUtf16(syntaxFolder));
    setTheme(repository_.defaultTheme());
}

void ScriptHighlighter::setFile(const QString& path)
{
    const KSyntaxHighlighting::Definition wanted = repository_.definitionForFileName(path.section(u'/', -1));
    if (wanted != definition())
        setDefinition(wanted);
}

void ScriptHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (format.isValid() && length > 0)
        setFormat(offset, length, formatFor(format.textStyle()));
}

} // namespace askline
