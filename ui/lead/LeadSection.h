// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of the lead panel share: the lead they show, and verbs on it that are told with their undo.
#pragma once

#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/style/Icons.h"
#include "ui/style/Type.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace askline {

class InPlaceEdit;
class SectionHeader;

class LeadSection : public QWidget {
    Q_OBJECT
public:
    // Without a title there is no header.
    LeadSection(Desk& desk, Requests& requests, const QString& title, QWidget* parent);

    void showSheet(const LeadSheet& sheet);

protected:
    // What has an open editor is left alone.
    virtual void fill(const LeadSheet& sheet) = 0;

    LeadId lead() const { return lead_; }
    QVBoxLayout* column() const { return column_; }
    SectionHeader* header() const { return header_; }

    // Fields are changed quietly: what is on the page says enough, and Ctrl+Z is there.
    void edit(const QString& field, const QString& value, std::function<void(const Failure&)> refused = {});
    // An editor of a field: takes over what is typed, and has it back where it was refused.
    void editsField(InPlaceEdit* editor, const QString& field);
    template <class Verb>
    void run(Verb verb, std::function<void()> then = {}, std::function<void(const Failure&)> otherwise = {})
    {
        desk_.write(
            this, std::move(verb),
            [this, then](const auto&) {
                tellDone();
                if (then)
                    then();
            },
            std::move(otherwise));
    }
    void tellDone();

    Desk& desk_;
    Requests& requests_;

private:
    LeadId lead_;
    SectionHeader* header_ = nullptr;
    QVBoxLayout* column_;
};

// A small button whose name holds lead data: escaped in the tool tip, plain for screen readers.
QToolButton* namedButton(IconName symbol, const QString& says, QWidget* parent);
// Takes away what a holder holds, once nobody is in the middle of a click on it.
void clearOut(QWidget* holder);
// Shows a kept text unless it is being edited.
void showIn(InPlaceEdit* editor, const QString& text);

} // namespace askline
