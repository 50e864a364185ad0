// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the pipeline: what it holds in all, the search of the table, export, and board or table.
#pragma once

#include "app/workspace/reading/LeadLists.h"

#include <QWidget>

class QLabel;

namespace askline {

class Button;
class ElidedLabel;
class SearchField;

class PipelineBar : public QWidget {
    Q_OBJECT
public:
    explicit PipelineBar(QWidget* parent = nullptr);

    enum class View { Board, Table };
    void setView(View view);
    // Open leads on the board and their worth, each currency apart.
    void setCounts(const LeadCounts& counts);
    // How many the table has found so far.
    void setFound(int leads, bool all);
    SearchField& search() const { return *search_; }

Q_SIGNALS:
    void toggled();
    void exportWanted();

private:
    void showSum();

    ElidedLabel* sum_;
    SearchField* search_;
    Button* export_;
    Button* toggle_;
    View view_ = View::Board;
    QString boardSum_;
    QString tableSum_;
};

} // namespace askline
