// SPDX-License-Identifier: GPL-3.0-or-later
// Files and addresses linked to a lead: dropped or typed, opened by the system, never loaded here.
#pragma once

#include "ui/lead/LeadSection.h"

class QLineEdit;

namespace askline {

class LinksSection : public LeadSection {
    Q_OBJECT
public:
    LinksSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

protected:
    void fill(const LeadSheet& sheet) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void add(const QString& target);
    QWidget* rowOf(const LeadLink& link);

    QLineEdit* typed_;
    QWidget* rows_;
    QList<LeadLink> shown_;
    QString email_; // empty: nobody to mail a file to
};

} // namespace askline
