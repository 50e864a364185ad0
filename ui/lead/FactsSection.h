// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a lead, each a line that is edited where it stands.
#pragma once

#include "ui/lead/LeadSection.h"

#include <QHash>

class QGridLayout;

namespace askline {

class Button;
class MultilineEdit;

class FactsSection : public LeadSection {
    Q_OBJECT
public:
    FactsSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    // For tests and for who wants to edit one right away.
    InPlaceEdit* editor(const QString& field) const { return editors_.value(field); }

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void addField(const QString& field, QWidget* trailing = nullptr);
    void addReach();
    void complete(const QString& field, const QStringList& names);
    void showFields();
    void fillNames(const LeadSheet& sheet);
    void fillMorePoints(const Contact& contact);

    QGridLayout* grid_;
    MultilineEdit* message_;
    QLabel* local_;
    QWidget* morePoints_;
    QHash<QString, InPlaceEdit*> editors_;
    QHash<QString, QLabel*> labels_;
    Button* all_;
    bool showsAll_ = false;
    Contact shown_;
};

} // namespace askline
