// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign as an experiment: its plan, what was changed while it ran, and how it ends.
#pragma once

#include "app/numbers/CampaignNumbers.h"
#include "ui/numbers/NumbersForm.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace askline {

class CampaignForm : public NumbersForm {
    Q_OBJECT
public:
    explicit CampaignForm(Desk& desk, QWidget* parent = nullptr);

    void showCampaigns(const QList<CampaignNumbers>& campaigns, const QString& currency);

private:
    void addPlan();
    void addCourse();
    void showChosen();
    void plan();
    void noteChange();
    void stop();
    const CampaignNumbers* chosen() const; // null where nothing is counted of it
    std::optional<Campaign> known() const; // none: a new one

    QList<CampaignNumbers> campaigns_;
    QString currency_;
    std::optional<Campaign> shown_;
    QComboBox* name_;
    QLineEdit* hypothesis_;
    QLineEdit* begins_;
    QSpinBox* days_;
    QLineEdit* budget_;
    QLabel* says_;
    QLineEdit* words_; // of a change, or of why it ends
    QWidget* course_;
};

} // namespace askline
