// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of names that can be added to, renamed in place and, where wanted, taken from.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace askline {

class NameList : public QWidget {
    Q_OBJECT
public:
    enum class May { AddOnly, Edit };

    NameList(const QString& title, const QString& addHint, May may, QWidget* parent = nullptr);

    // Those of one key belong together; the rows are made anew only where they differ.
    struct Entry {
        QString key;
        QString name;
        bool operator==(const Entry&) const = default;
    };
    void setEntries(const QList<Entry>& entries);
    const QList<Entry>& entries() const { return entries_; }
    QLineEdit* addField() const { return add_; }

Q_SIGNALS:
    void added(const QString& name);
    void renamed(const QString& key, const QString& name);
    void removed(const QString& key);

private:
    QWidget* rowOf(const Entry& entry, QWidget* parent);

    May may_;
    QList<Entry> entries_;
    QVBoxLayout* column_;
    QWidget* rows_ = nullptr;
    QLineEdit* add_;
};

} // namespace askline
