// SPDX-License-Identifier: GPL-3.0-or-later
// A thin line that shows long work going on, with what it is doing and a way to stop it.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace askline {

class ProgressLine;

class BusyBar : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget* parent = nullptr);

    // Shows the bar; the work's length is not known yet.
    void begin(const QString& what);
    void setProgress(qint64 done, qint64 total);
    void setCancellable(bool can);
    // Hides it.
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    QLabel* what_;
    ProgressLine* line_;
    QToolButton* cancel_;
};

} // namespace askline
