// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with the lead, or the leads, that are picked: one primary, three verdicts, and the rest.
#pragma once

#include <QWidget>

class QToolButton;

namespace askline {

class Button;

class TriageBar : public QWidget {
    Q_OBJECT
public:
    explicit TriageBar(QWidget* parent = nullptr);

    enum class Calling { Possible, NotWanted };
    void setPicked(int leads, Calling calling);

Q_SIGNALS:
    void call();
    void prioritise();
    void nurture();
    void disqualify();
    void assign();
    void setSource();
    void remove();

private:
    Button* call_;
    Button* prioritise_;
    Button* nurture_;
    Button* disqualify_;
};

} // namespace askline
