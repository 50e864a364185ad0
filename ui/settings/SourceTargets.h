// SPDX-License-Identifier: GPL-3.0-or-later
// The sources with the time to first contact that each may set for itself.
#pragma once

#include "app/domain/Catalogue.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace askline {

class InPlaceEdit;

class SourceTargets : public QWidget {
    Q_OBJECT
public:
    explicit SourceTargets(QWidget* parent = nullptr);

    // Whom leads go to is asked where there are several people.
    void setSources(const QList<Source>& sources, int usualMinutes, const QList<Person>& people);

Q_SIGNALS:
    void targetSet(askline::SourceId source, std::optional<int> minutes);
    void ownerSet(askline::SourceId source, askline::PersonId owner);
    void renamed(askline::SourceId source, const QString& name);
    void added(const QString& name);

private:
    struct Row {
        InPlaceEdit* name;
        QSpinBox* target;
        QComboBox* owner;
    };
    void makeRows();
    Row makeRow(int row, QWidget* parent);
    void fillRow(const Row& row, const Source& source);

    QList<Source> sources_;
    QList<Row> shown_; // one a source
    QList<Person> people_;
    int usual_ = 0;
    QVBoxLayout* column_;
    QWidget* rows_ = nullptr;
    QLineEdit* add_;
};

} // namespace askline
