// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of this device: how it looks, who works here, how it dials, and the folders it uses.
#pragma once

#include "app/domain/Catalogue.h"

#include <QSettings>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace askline {

class ChipRow;
class FormCard;

class DeviceForm : public QWidget {
    Q_OBJECT
public:
    // The settings belong to the caller. `askForFolder` gets the folder set so far.
    DeviceForm(QSettings& settings, const QString& workspace, std::function<QString(const QString&)> askForFolder, QWidget* parent = nullptr);

    void setPeople(const QList<Person>& people, const QString& me);

Q_SIGNALS:
    void appearanceChanged();
    void typeScaleChanged(double scale);
    void watchedFolderChanged();
    void mailChanged();
    void calendarChanged();
    void meChanged(const QString& name);

private:
    void addLooks(QVBoxLayout* column);
    void addMe(QVBoxLayout* column);
    void addReminders(QVBoxLayout* column);
    void addFolders(QVBoxLayout* column);
    QLineEdit* addFolder(FormCard* card, const QString& label, const QString& hint, const QString& key, std::function<void()> changed);

    QSettings& settings_;
    QString workspace_; // its id in hex: the watched folder is its own
    std::function<QString(const QString&)> askForFolder_;
    ChipRow* themes_;
    QComboBox* scale_;
    QComboBox* me_;
    QString lastMe_;
};

} // namespace askline
