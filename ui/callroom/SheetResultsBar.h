// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a call sheet, typed or pasted in one go: each line is read as one types, and all are kept together.
#pragma once

#include "app/planning/SheetResults.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"
#include "ui/widgets/Overlay.h"

class QLabel;

namespace askline {

class Button;
class MultilineEdit;

class SheetResultsBar : public Overlay {
    Q_OBJECT
public:
    SheetResultsBar(Desk& desk, Requests& requests, QWidget* host);

    MultilineEdit* field() const { return field_; }
    // Keeps all, or tells what is missing.
    void keep();

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;
    void opening() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showLines();

    Desk& desk_;
    Requests& requests_;
    MultilineEdit* field_;
    QLabel* understood_;
    Button* keep_;
    QList<SheetLine> lines_;
    QHash<qint64, LeadRow> known_;
    quint64 question_ = 0;
};

} // namespace askline
