// SPDX-License-Identifier: GPL-3.0-or-later
// One letter to several people: printed in one go, each with its own address and names, and logged as posted with one undo.
#pragma once

#include "app/domain/Playbook.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"
#include "ui/widgets/Overlay.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTextDocument;

namespace askline {

class Button;

class LettersBar : public Overlay {
    Q_OBJECT
public:
    LettersBar(Desk& desk, Requests& requests, QWidget* host);

    void openFor(const QList<LeadId>& leads);

Q_SIGNALS:
    void printWanted(QTextDocument& document, const QString& name);

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;

private:
    struct Written {
        LeadId lead;
        Contact to;
        QString subject;
        QString text;
    };

    void take(const QList<LeadSheet>& sheets);
    void judge();
    void print();
    void post();
    const Message* message() const;
    QList<Written> letters() const;

    Desk& desk_;
    Requests& requests_;
    QList<LeadSheet> sheets_; // of those who have an address and may be written to
    QLabel* whom_;
    QComboBox* messages_;
    QLineEdit* line_;
    Button* print_;
    Button* posted_;
};

} // namespace askline
