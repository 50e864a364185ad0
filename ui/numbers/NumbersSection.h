// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the page of numbers: blocks under one another, read when it is looked at.
#pragma once

#include "app/domain/LeadCounts.h"
#include "ui/parts/Desk.h"

#include <QWidget>

class QVBoxLayout;

namespace askline {

class FigureBlock;

class NumbersSection : public QWidget {
    Q_OBJECT
public:
    explicit NumbersSection(Desk& desk, QWidget* parent = nullptr);

    virtual void read(const NumbersFilter& filter) = 0;
    // Tables in place of pictures.
    void showTables(bool shown);

Q_SIGNALS:
    void definitionWanted(const QString& heading);
    void noticed(const QString& text);
    void written(const QString& text); // a verb is done and can be undone
    void waitingChanged(bool waits);   // for what is being read

protected:
    FigureBlock* addBlock(const QString& title, const QString& heading, QWidget* picture = nullptr);
    QVBoxLayout* column() const { return column_; }
    // As Desk::read, and says that the section waits meanwhile.
    template <class Reading, class Then>
    void ask(Reading reading, Then then)
    {
        if (waitsFor_++ == 0)
            Q_EMIT waitingChanged(true);
        desk_.read(this, std::move(reading), [this, then = std::move(then)](auto result) mutable {
            then(std::move(result));
            answered();
        });
    }

    Desk& desk_; // owned by the window

private:
    void answered();

    int waitsFor_ = 0; // answers
    QVBoxLayout* column_;
    QList<FigureBlock*> blocks_;
};

} // namespace askline
