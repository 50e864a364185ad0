// SPDX-License-Identifier: GPL-3.0-or-later
// How it is going, in sentences first, with the figures behind each: the parts of the page, and what they have in common.
#pragma once

#include "ui/numbers/NumbersSection.h"
#include "ui/shell/Page.h"

#include <QSettings>
#include <QTimer>

class QComboBox;
class QScrollArea;
class QStackedWidget;
class QTextDocument;

namespace askline {

class ChipRow;
class Definition;
class ProgressLine;

class NumbersPage : public Page {
    Q_OBJECT
public:
    // The filters stay put between visits: in these settings, which belong to the caller.
    NumbersPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent = nullptr);

    void activate() override;
    // "overview", "follow", "asks", "money", "readiness" or "clients".
    void showSection(const QString& key);

Q_SIGNALS:
    void printWanted(QTextDocument& document, const QString& name);
    void pdfWanted(QTextDocument& document, const QString& name);

private:
    enum class Paper { Pulse, Month };

    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makePaperButton();
    void build();
    void addSection(const QString& key, const QString& name, NumbersSection* section);
    void fillChoices();
    void restoreChoices();
    void filterChanged();
    NumbersFilter filter() const;
    NumbersSection* section() const;
    void read();
    void toggleTables();
    void makePaper(Paper paper, bool asPdf);

    QSettings& settings_;
    QStackedWidget* body_; // sections, or that there is nothing yet
    QStackedWidget* sections_;
    ChipRow* tabs_;
    ChipRow* period_;
    QComboBox* source_;
    QComboBox* campaign_;
    QComboBox* owner_;
    QScrollArea* scroll_;
    ProgressLine* waiting_;
    QTimer showWaiting_; // what is quick needs no line
    Definition* definition_ = nullptr;
    QStringList keys_;
    bool showsTables_ = false;
};

} // namespace askline
