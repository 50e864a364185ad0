// SPDX-License-Identifier: GPL-3.0-or-later
// Chips that flow and wrap: to press, to choose one of, or to choose any of.
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace askline {

class Chip;

class ChipRow : public QWidget {
    Q_OBJECT
public:
    enum class Choice { None, One, Many };

    explicit ChipRow(Choice choice = Choice::None, QWidget* parent = nullptr);

    Chip* addChip(const QString& key, const QString& text);
    void clear();
    Chip* chip(const QString& key) const;
    QStringList keys() const;

    // The keys of the chosen chips, in the order of the row. Setting them says nothing.
    QStringList chosen() const;
    void setChosen(const QStringList& keys);

Q_SIGNALS:
    // By hand; with One, pressing the chosen chip again chooses none.
    void picked(const QString& key);
    void chosenChanged(const QStringList& keys);

private:
    struct Entry {
        QString key;
        Chip* chip;
    };
    void pressed(const QString& key);

    Choice choice_;
    QList<Entry> entries_;
};

} // namespace askline
