// SPDX-License-Identifier: GPL-3.0-or-later
// Its keys are its own before they are anybody's shortcut.
#include "ui/lead/LeadForm.h"

#include <QKeyEvent>

namespace askline {

namespace {

bool submits(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() & Qt::ControlModifier;
}

} // namespace

LeadForm::LeadForm(Desk& desk, Requests& requests, QWidget* parent) : LeadSection(desk, requests, {}, parent)
{
    hide();
}

void LeadForm::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool LeadForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Escape || submits(*key)) {
            event->accept();
            return true;
        }
    return LeadSection::event(event);
}

void LeadForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (submits(*event))
        submit();
    else
        LeadSection::keyPressEvent(event);
}

} // namespace askline
