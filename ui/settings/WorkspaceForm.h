// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's own settings as fields: firm, place and money, hours, targets and goals. Says when one was changed.
#pragma once

#include "app/domain/Settings.h"
#include "ui/settings/HolidayRegions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace askline {

class ChipRow;
class FormCard;

class WorkspaceForm : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceForm(QWidget* parent = nullptr);

    // Leaves alone the field that is being typed in.
    void setValue(const WorkspaceSettings& settings);
    // What the fields say; what they do not show is as it was set.
    WorkspaceSettings value() const;
    // What only several people can want is shown where there are several.
    void setTeam(bool isTeam);
    void setHolidays(const QList<HolidayChoice>& choices);
    FormCard* firstContact() const { return firstContact_; }
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void addFirm(QVBoxLayout* column);
    void addHours(QVBoxLayout* column);
    void addTargets(QVBoxLayout* column);
    void fillLists();
    void connectAll();

    WorkspaceSettings settings_;
    QLineEdit* firm_;
    QLineEdit* offer_;
    QComboBox* region_;
    QComboBox* currency_;
    QComboBox* zone_;
    QComboBox* holidays_;
    ChipRow* days_;
    QTimeEdit* from_;
    QTimeEdit* to_;
    FormCard* firstContact_;
    QSpinBox* target_;
    QSpinBox* asks_;
    QSpinBox* backlog_;
    QSpinBox* tries_;
    QSpinBox* care_;
    QSpinBox* nurture_;
    QSpinBox* weekly_;
    QCheckBox* byTurn_;
    QSpinBox* motion_;
};

} // namespace askline
