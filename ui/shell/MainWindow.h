// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, page, panel at the right, toasts and overlays. It knows pages only by name; ui/main.cpp makes them.
#pragma once

#include "ui/shell/Page.h"

#include <QHash>
#include <QMainWindow>
#include <QSettings>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace askline {

class CommandPalette;
class KeyMapOverlay;
class NavigationRail;
class SlideIn;
class ToastArea;
enum class IconName;
enum class Tone;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Desk, requests and settings belong to the caller and outlive the window.
    MainWindow(Desk& desk, Requests& requests, QSettings& settings);
    ~MainWindow() override;

    // A page is made when it is first wanted, as a child of the widget it is given: the window is there the sooner.
    using PageMaker = std::function<Page*(QWidget* parent)>;
    // Only pages with a label stand in the rail.
    void addPage(const QString& key, PageMaker make, const QString& label, IconName icon);
    // Makes it where need be; null where no page is called so.
    Page* page(const QString& key);
    void setPanel(QWidget* panel);
    // How much waits on a page of the rail, and how badly.
    void setBadge(const QString& key, int count, Tone tone);
    // Above whatever page is shown.
    void addLine(QWidget* line);
    // What the caller adds to the menus, besides what the window does itself.
    QMenu* fileMenu() const { return fileMenu_; }
    QString current() const { return current_; }

public Q_SLOTS:
    void showPage(const QString& key);
    void goBack();
    // The page alone, without menus.
    void toggleFullScreen();
    // Calls in a narrow window that stays above others, beside a softphone; any other page in the usual one.
    void toggleBeside();
    void openPanel();
    void closePanel();
    void undo();
    void redo();

Q_SIGNALS:
    void openWanted(const QString& file); // empty: ask
    void findWanted();
    void backWanted(); // Esc, with nothing of the window's own to close
    void filesDropped(const QStringList& files);
    void textPasted(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placePanel();
    void takeShape();
    void shrinkBeside();
    void growBack();
    void addMenus();
    void addCommands();
    void setUpPalette();
    void showKeys();
    void takeChosen(const QString& id);
    void showUndoState();
    void showCounts();
    void restoreState();

    Desk& desk_;
    Requests& requests_;
    QSettings& settings_;
    NavigationRail* rail_;
    QStackedWidget* pages_;
    QVBoxLayout* column_;
    SlideIn* panel_ = nullptr;
    ToastArea* toasts_;
    CommandPalette* palette_;
    KeyMapOverlay* keys_;
    QHash<QString, PageMaker> makers_;
    QHash<QString, Page*> byKey_; // those made
    QString current_;
    QString before_;
    enum class Shape { Usual, Beside };
    Shape shape_ = Shape::Usual; // as it is now
    bool isBesideWanted_ = false;
    QByteArray usualGeometry_;
    QMenu* fileMenu_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
};

} // namespace askline
