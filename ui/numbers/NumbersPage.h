// SPDX-License-Identifier: GPL-3.0-or-later
// How it is going: what the numbers say, how far leads come, how soon they are contacted, what sources cost and bring.
#pragma once

#include "app/workspace/reading/NumbersReading.h"
#include "ui/shell/Page.h"

#include <QSettings>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace askline {

class ChipRow;
class FigureTable;
class FunnelView;

class NumbersPage : public Page {
    Q_OBJECT
public:
    // The filters stay put between visits: in these settings, which belong to the caller.
    NumbersPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent = nullptr);

    void activate() override;

private:
    QWidget* makeHead();
    QWidget* makeSpending();
    void build();
    void fillChoices();
    void restoreChoices();
    void filterChanged();
    NumbersFilter filter() const;
    void read();
    void showNumbers(const Numbers& numbers);
    void enterSpending();

    QSettings& settings_;
    QStackedWidget* body_;
    ChipRow* period_;
    QComboBox* source_;
    QComboBox* owner_;
    QVBoxLayout* says_;
    FunnelView* funnel_;
    QLabel* first_;
    FigureTable* sources_;
    FigureTable* asks_;
    QComboBox* spendSource_;
    QLineEdit* amount_;
    QLabel* refused_;
};

} // namespace askline
