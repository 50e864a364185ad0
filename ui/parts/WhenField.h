// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a time as people type it, with what was understood in words beside it as one types.
#pragma once

#include "app/planning/TimePhrase.h"

#include <QLineEdit>

#include <functional>

class QLabel;

namespace askline {

// Of an IANA id; invalid for an empty one, for which Qt would take the system's.
QTimeZone zoneNamed(const QString& id);

class WhenField : public QLineEdit {
    Q_OBJECT
public:
    // `context` is asked at every reading, so that "in an hour" is counted from now.
    WhenField(std::function<TimeContext()> context, QWidget* parent = nullptr);

    // What was understood; none where the text does not read.
    std::optional<Due> due() const { return due_; }
    // Shows a time that is kept elsewhere; it stays exactly that until something else is typed.
    void setDue(const Due& due);
    bool isUnderstood() const { return due_.has_value(); }
    // Reads again what was typed, after the context changed.
    void readAgain();
    // Shows the echo; place it where there is room.
    QLabel* echo() const { return echo_; }
    // What an hour clashes with, in words; asked for every hour that is understood.
    void setClash(std::function<QString(Moment)> clash) { clash_ = std::move(clash); }
    // Hours outside calling hours are marked.
    void setForCalls(bool calls);

Q_SIGNALS:
    void dueChanged();
    void entered(); // Enter on a time that was understood

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void read(const QString& typed);
    void showEcho();
    QString warningFor(const TimeContext& context) const;

    std::function<TimeContext()> context_;
    QLabel* echo_;
    std::function<QString(Moment)> clash_;
    std::optional<Due> due_;
    bool typed_ = false;
    bool forCalls_ = true;
};

} // namespace askline
