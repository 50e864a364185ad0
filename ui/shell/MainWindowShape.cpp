// SPDX-License-Identifier: GPL-3.0-or-later
// The window full screen, or narrow beside a softphone.
#include "ui/shell/MainWindow.h"

#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace askline {

namespace {

constexpr int besideWidth = 460;
constexpr int titleHeight = 36; // about what a window manager puts above it
constexpr QSize besideAtLeast(380, 560);

} // namespace

void MainWindow::toggleFullScreen()
{
    if (shape_ == Shape::Beside)
        return; // the one is for the room, the other for the desk
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    menuBar()->setVisible(!isFullScreen());
}

void MainWindow::toggleBeside()
{
    isBesideWanted_ = !isBesideWanted_;
    if (current_ == u"call")
        takeShape();
    else
        Q_EMIT requests_.toastPlain(isBesideWanted_ ? tr("The next call opens in a narrow window beside your phone.") : tr("Calls open in the whole window again."));
}

void MainWindow::takeShape()
{
    const Shape wanted = current_ == u"call" && isBesideWanted_ ? Shape::Beside : Shape::Usual;
    if (wanted == shape_)
        return;
    shape_ = wanted;
    if (wanted == Shape::Beside)
        shrinkBeside();
    else
        growBack();
}

// At the right edge, as high as the screen allows; the pages out of sight must not keep it wide.
void MainWindow::shrinkBeside()
{
    usualGeometry_ = saveGeometry();
    menuBar()->hide();
    setMinimumSize(besideAtLeast);
    setWindowFlag(Qt::WindowStaysOnTopHint, true);
    showNormal();
    activateWindow();
    const QRect free = screen()->availableGeometry();
    const QByteArray kept = settings_.value(QStringLiteral("window/besideGeometry")).toByteArray();
    if (!restoreGeometry(kept))
        setGeometry(QRect(free.right() + 1 - besideWidth, free.top() + titleHeight, besideWidth, free.height() - titleHeight));
}

void MainWindow::growBack()
{
    settings_.setValue(QStringLiteral("window/besideGeometry"), saveGeometry());
    menuBar()->show();
    setMinimumSize(0, 0);
    setWindowFlag(Qt::WindowStaysOnTopHint, false);
    restoreGeometry(usualGeometry_);
    show();
    activateWindow();
}

} // namespace askline
