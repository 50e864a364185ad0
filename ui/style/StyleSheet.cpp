// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, with @names where the theme's colours go. Padding shrinks by what a focus ring adds, so nothing jumps.
#include "ui/style/StyleSheet.h"

#include "ui/style/Theme.h"

#include <utility>

namespace askline {

namespace {

constexpr auto buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 6px 15px;
  min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 5px 14px; }
QPushButton:disabled { color: @disabled; border-color: @hairline; }
QPushButton::menu-indicator { width: 0px; }
QPushButton[role="primary"], QPushButton:default { background: @accent; color: @accentText; border: 1px solid @accent; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled { background: @pressed; color: @disabled;
  border-color: @pressed; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 6px 11px; }
QPushButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:pressed, QPushButton[role="quiet"]:checked { background: @pressed; }
QPushButton[role="quiet"]:focus { border: 2px solid @focus; padding: 5px 10px; }
QPushButton[role="danger"] { color: @red; border: 1px solid @red; }
QPushButton[role="danger"]:hover { background: @redSoft; }
QPushButton[role="danger"]:focus { border: 2px solid @red; }
QPushButton[role="toast"] { background: transparent; color: @toastAccent; border: 1px solid transparent;
  padding: 4px 9px; font-weight: 600; }
QPushButton[role="toast"]:hover { background: rgba(255, 255, 255, 28); }
QPushButton[role="toast"]:focus { border: 2px solid @toastAccent; padding: 3px 8px; }
QPushButton[role="chip"] { background: @surface; border: 1px solid @outline; border-radius: 14px; padding: 3px 11px; }
QPushButton[role="chip"]:hover { background: @hover; }
QPushButton[role="chip"]:checked { background: @accentSoft; border-color: @accent; color: @accent; }
QPushButton[role="chip"]:focus { border: 2px solid @focus; padding: 2px 10px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton:focus { border: 2px solid @focus; padding: 4px; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto fields = R"(
QLineEdit[frame="true"] { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  padding: 6px 9px; min-height: 20px; selection-background-color: @selection; selection-color: @text;
  placeholder-text-color: @muted; }
QLineEdit[frame="true"]:focus { border: 2px solid @focus; padding: 5px 8px; }
QLineEdit[frame="true"]:disabled { color: @disabled; border-color: @hairline; background: @window; }
QLineEdit[inPlace="true"] { background: transparent; border: 2px solid transparent; padding: 5px 8px; }
QLineEdit[inPlace="true"]:hover { background: @hover; }
QLineEdit[inPlace="true"]:focus { border: 2px solid @focus; padding: 5px 8px; }
QLineEdit[inPlace="editing"], QLineEdit[inPlace="editing"]:focus { background: @surface; border: 2px solid @focus;
  padding: 5px 8px; }
QTextEdit, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 5px;
  selection-background-color: @selection; selection-color: @text; placeholder-text-color: @muted; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 4px; }
QTextEdit:disabled, QPlainTextEdit:disabled { color: @disabled; border-color: @hairline; }
QTextEdit[plain="true"], QPlainTextEdit[plain="true"] { background: transparent; border: 2px solid transparent;
  padding: 0px; }
QTextEdit[plain="true"]:focus, QPlainTextEdit[plain="true"]:focus { border: 2px solid @focus; }
QCheckBox, QRadioButton { spacing: 8px; }
QGroupBox { border: none; margin-top: 28px; padding: 0px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0px; top: 0px; padding: 0px; }
)";

constexpr auto views = R"(
QAbstractItemView { background: @surface; alternate-background-color: @window; color: @text; border: 1px solid @hairline;
  border-radius: 8px; outline: 0; gridline-color: @hairline; selection-background-color: @selection;
  selection-color: @text; }
QAbstractItemView:focus { border: 1px solid @focus; }
QAbstractItemView[plain="true"], QAbstractItemView[plain="true"]:focus { background: transparent; border: none; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge; border-radius: 6px; padding: 4px; }
QHeaderView { background: @surface; border: none; border-radius: 0px; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @hairline;
  padding: 7px 8px; }
QHeaderView::section:hover { background: @hover; color: @text; }
QTableCornerButton::section { background: @surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: 2px solid transparent; padding: 7px 14px;
  margin-right: 4px; }
QTabBar::tab:hover { color: @text; background: @hover; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @focus; border-radius: 6px; }
)";

constexpr auto surroundings = R"(
QMenu { background: @raised; color: @text; border: 1px solid @hairline; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @hairline; margin: 6px 8px; }
QMenuBar { background: @window; color: @text; }
QMenuBar::item { padding: 6px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QToolTip { background: @toast; color: @toastText; border: 1px solid @toast; border-radius: 5px; padding: 5px 8px; }
QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; border: none; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { background: @pressed; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QStatusBar { background: @window; color: @muted; border: none; }
QStatusBar::item { border: none; }
QDialog, QMainWindow { background: @window; }
)";

using Named = std::pair<QLatin1StringView, QColor>;

QString cssOf(const QColor& color)
{
    return color.alpha() == 255 ? color.name() : QStringLiteral("rgba(%1, %2, %3, %4)")
                                                     .arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

// Labels and tool buttons that carry a tone.
QString tones(const Theme& theme)
{
    QString rules;
    for (int tone = 0; tone <= int(Tone::OnToast); ++tone)
        rules += QStringLiteral("*[tone=\"%1\"] { color: %2; }\n").arg(tone).arg(cssOf(colorOf(theme, Tone(tone))));
    return rules + QStringLiteral("*[tone]:disabled { color: %1; }\n").arg(cssOf(theme.disabled));
}

} // namespace

QString styleSheetFor(const Theme& theme)
{
    // A name that starts with another comes before it.
    const Named names[] = {
        {QLatin1StringView("@accentHover"), theme.accentHover}, {QLatin1StringView("@accentText"), theme.accentText},
        {QLatin1StringView("@accentSoft"), theme.accentSoft},   {QLatin1StringView("@accent"), theme.accent},
        {QLatin1StringView("@toastAccent"), theme.toastAccent}, {QLatin1StringView("@toastText"), theme.toastText},
        {QLatin1StringView("@toast"), theme.toast},             {QLatin1StringView("@redSoft"), theme.redSoft},
        {QLatin1StringView("@red"), theme.red},                 {QLatin1StringView("@window"), theme.window},
        {QLatin1StringView("@surface"), theme.surface},         {QLatin1StringView("@raised"), theme.raised},
        {QLatin1StringView("@hover"), theme.hover},             {QLatin1StringView("@pressed"), theme.pressed},
        {QLatin1StringView("@selection"), theme.selection},     {QLatin1StringView("@text"), theme.text},
        {QLatin1StringView("@muted"), theme.muted},             {QLatin1StringView("@disabled"), theme.disabled},
        {QLatin1StringView("@hairline"), theme.hairline},       {QLatin1StringView("@outline"), theme.outline},
        {QLatin1StringView("@edge"), theme.edge},               {QLatin1StringView("@focus"), theme.focus}};
    QString sheet = QLatin1StringView(buttons) + QLatin1StringView(fields) + QLatin1StringView(views) +
                    QLatin1StringView(surroundings);
    for (const auto& [name, color] : names)
        sheet.replace(name, cssOf(color));
    return sheet + tones(theme);
}

} // namespace askline
