// SPDX-License-Identifier: GPL-3.0-or-later
// Watches paint events of the whole program.
#include "ui/Measuring.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace askline {

namespace {

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

class PaintWatch : public QObject {
public:
    explicit PaintWatch(const QElapsedTimer& sinceStart) : sinceStart_(sinceStart)
    {
        quiet_.setSingleShot(true);
        quiet_.setInterval(150);
        connect(&quiet_, &QTimer::timeout, this, [this] { tell(); });
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The last painting before things become quiet is when the window is ready.
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            lastPaint_ = sinceStart_.nsecsElapsed();
            quiet_.start();
        }
        return false;
    }

private:
    void tell()
    {
        QTextStream(stdout) << "ready " << double(lastPaint_) / 1e6 << " memory " << residentMebibytes() << '\n';
        QApplication::exit();
    }

    QElapsedTimer sinceStart_;
    QTimer quiet_;
    qint64 lastPaint_ = 0;
};

} // namespace

int measureEmptyWindow(const QElapsedTimer& sinceStart)
{
    PaintWatch watch(sinceStart);
    QTableView window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

void endWhenPainted(const QElapsedTimer& sinceStart)
{
    static PaintWatch watch(sinceStart);
}

} // namespace askline
