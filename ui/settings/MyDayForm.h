// SPDX-License-Identifier: GPL-3.0-or-later
// The day of whoever works here: their hours and how often they mean to ask, where these are not the workspace's.
#pragma once

#include "app/domain/Catalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace askline {

class MyDayForm : public QWidget {
    Q_OBJECT
public:
    explicit MyDayForm(QWidget* parent = nullptr);

    // Of colleagues one may cover for the person; without any, nothing is asked about them.
    void setPerson(const Person& person, const WorkspaceSettings& settings, const QList<Person>& colleagues);

Q_SIGNALS:
    void edited(const askline::Person& person);

private:
    void build();
    QWidget* buildAway(QWidget* parent);
    QWidget* buildTeam(QWidget* parent);
    void tell();

    Person person_;
    OfficeHours offices_; // the workspace's
    QCheckBox* own_;
    QTimeEdit* from_;
    QTimeEdit* to_;
    QSpinBox* asks_;
    QCheckBox* away_;
    QDateEdit* awayFrom_;
    QDateEdit* awayTo_;
    QWidget* team_; // what only a team has
    QComboBox* cover_;
    QCheckBox* takes_;
    QLineEdit* regions_;
};

} // namespace askline
