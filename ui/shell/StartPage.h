// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while no workspace is open: begin one, look at the sample, or open a file.
#pragma once

#include "app/workspace/Workspace.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace askline {

class Button;
class ChipRow;

class StartPage : public QWidget {
    Q_OBJECT
public:
    // How files are asked for is passed in; an empty answer is a cancel.
    StartPage(const QStringList& recent, std::function<QString()> askForNewFile, std::function<QString()> askForFile,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void createWanted(const QString& file, const askline::NewWorkspace& wanted);
    void sampleWanted();
    void openWanted(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeNew();
    QWidget* makeOthers(const QStringList& recent);
    QWidget* makeRecent(const QString& file);
    QLineEdit* addField(QVBoxLayout* column, const QString& label, const QString& placeholder);
    void create();
    void showReady();

    std::function<QString()> askForNewFile_;
    std::function<QString()> askForFile_;
    QLineEdit* person_;
    QLineEdit* firm_;
    QLineEdit* offer_;
    ChipRow* playbook_;
    Button* create_;
};

} // namespace askline
