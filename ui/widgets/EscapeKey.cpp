// SPDX-License-Identifier: GPL-3.0-or-later
// A filter on the field, owned by it.
#include "ui/widgets/EscapeKey.h"

#include <QKeyEvent>
#include <QWidget>

namespace askline {

namespace {

class EscapeFilter : public QObject {
public:
    EscapeFilter(QWidget* field, std::function<void()> leave) : QObject(field), leave_(std::move(leave)) { field->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return QObject::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::KeyPress)
            leave_();
        return true;
    }

private:
    std::function<void()> leave_;
};

} // namespace

void onEscape(QWidget* field, std::function<void()> leave)
{
    new EscapeFilter(field, std::move(leave));
}

} // namespace askline
