// SPDX-License-Identifier: GPL-3.0-or-later
// The role is a property that the style sheet reads.
#include "ui/widgets/Button.h"

#include "ui/style/Spacing.h"

#include <QStyle>
#include <QToolButton>

namespace askline {

namespace {

QString nameOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Normal: return {};
    case ButtonRole::Primary: return QStringLiteral("primary");
    case ButtonRole::Quiet: return QStringLiteral("quiet");
    case ButtonRole::Danger: return QStringLiteral("danger");
    case ButtonRole::Toast: return QStringLiteral("toast");
    case ButtonRole::Chip: return QStringLiteral("chip");
    }
    return {};
}

} // namespace

Button::Button(const QString& text, ButtonRole role, QWidget* parent) : QPushButton(text, parent)
{
    // Enter presses the button that has the focus; nothing here is a dialog's default by accident.
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setRole(role);
}

void Button::setRole(ButtonRole role)
{
    role_ = role;
    setProperty("role", nameOf(role));
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setIconName(IconName name)
{
    const Tone tone = role_ == ButtonRole::Primary  ? Tone::OnAccent
                      : role_ == ButtonRole::Danger ? Tone::Red
                      : role_ == ButtonRole::Toast  ? Tone::OnToast
                                                    : Tone::Normal;
    setIcon(askline::icon(name, tone));
    setIconSize(QSize(spacing::icon, spacing::icon));
}

void Button::setKeyHint(const QKeySequence& key)
{
    const QString words = text().remove(u'&');
    const QString keys = key.toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)", "what a button does (its key)").arg(words, keys));
}

QToolButton* iconButton(IconName name, const QString& says, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setIconSize(QSize(spacing::icon, spacing::icon));
    button->setToolTip(says);
    button->setAccessibleName(says);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace askline
