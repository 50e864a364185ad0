// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what open, what hangs on one person alone, and handing it over for good.
#pragma once

#include "app/workspace/sharing/Dependence.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace askline {

class PeopleCard : public QWidget {
    Q_OBJECT
public:
    PeopleCard(Desk& desk, Requests& requests, QWidget* parent);

    void read();

Q_SIGNALS:
    void handedOver();

private:
    void showPeople(const QList<Dependence>& people);
    void addPerson(const Dependence& one);
    void choose(PersonId from);
    void handOverTo(const QString& heir);

    Desk& desk_;
    Requests& requests_;
    QVBoxLayout* rows_;
    QWidget* choosing_;
    QLabel* question_;
    QComboBox* heir_;
    PersonId from_;
    QList<Dependence> shown_;
    QList<Person> colleagues_; // when they were shown
};

} // namespace askline
