// SPDX-License-Identifier: GPL-3.0-or-later
// The day of whoever works here: their hours and how often they mean to ask, where these are not the workspace's.
#pragma once

#include "app/domain/Catalogue.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace askline {

class MyDayForm : public QWidget {
    Q_OBJECT
public:
    explicit MyDayForm(QWidget* parent = nullptr);

    void setPerson(const Person& person, const WorkspaceSettings& settings);

Q_SIGNALS:
    void edited(const askline::Person& person);

private:
    void build();
    QWidget* buildAway(QWidget* parent);
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
};

} // namespace askline
