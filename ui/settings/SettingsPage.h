// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the workspace, which everybody in it shares, and of this device. Kept as they are made; those of the
// workspace can be undone.
#pragma once

#include "ui/settings/NameList.h"
#include "ui/shell/Page.h"

#include <QSettings>

class QVBoxLayout;

namespace askline {

class DeviceForm;
class MyDayForm;
class SourceTargets;
class WorkspaceForm;

class SettingsPage : public Page {
    Q_OBJECT
public:
    // The settings of the device belong to the caller and outlive the page.
    SettingsPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent = nullptr);

    void setAskForFolder(std::function<QString(const QString& from)> ask) { askForFolder_ = std::move(ask); }
    void activate() override;

Q_SIGNALS:
    void appearanceChanged();
    void typeScaleChanged(double scale);
    void watchedFolderChanged();
    void mailChanged();
    void calendarChanged();

private:
    QWidget* makeColumn();
    void addGroup(QVBoxLayout* column, const QString& title, const QString& words);
    QWidget* makeReasons();
    void addPeople(QVBoxLayout* column);
    void wire();
    void wireReasons(NameList* list, Reason::Kind kind);
    void showAll();
    void save();
    template <class Verb>
    void write(Verb verb);

    QSettings& settings_;
    std::function<QString(const QString&)> askForFolder_;
    WorkspaceForm* form_;
    SourceTargets* sources_;
    NameList* people_;
    NameList* lost_;
    NameList* disqualified_;
    MyDayForm* myDay_;
    DeviceForm* device_;
    QString holidaysOf_; // the country whose regions are listed
};

} // namespace askline
