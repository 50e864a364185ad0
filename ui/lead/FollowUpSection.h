// SPDX-License-Identifier: GPL-3.0-or-later
// The cadence a lead follows: where it stands, what was left out, and beginning, pausing and passing over.
#pragma once

#include "ui/lead/LeadSection.h"

class QMenu;

namespace askline {

class Button;

class FollowUpSection : public LeadSection {
    Q_OBJECT
public:
    FollowUpSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    // Opens the list of cadences.
    void choose();

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void addButtons();
    void offerCadences();
    void fillPast(const FollowedCadence& followed);

    QLabel* words_;
    QWidget* past_;
    Button* begin_;
    Button* pause_;
    Button* resume_;
    Button* skip_;
    QMenu* cadences_;
    bool canFollow_ = false;
};

} // namespace askline
