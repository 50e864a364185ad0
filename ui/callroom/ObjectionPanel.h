// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of the call room: find an objection as it is said, read its answer, mark it as raised.
#pragma once

#include "app/domain/TouchLog.h"
#include "app/script/Rendering.h"
#include "app/domain/Playbook.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace askline {

class Button;
class ObjectionCard;
class SearchField;

class ObjectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ObjectionPanel(QWidget* parent = nullptr);

    // In the order in which they are offered; empties the search.
    void setObjections(const QList<Objection>& ranked);
    void setFields(const script::FieldLookup& fields);
    // `stage` is where those raised from now on come up.
    void setRaised(const QList<ObjectionRaised>& raised, const QString& stage);
    const QList<ObjectionRaised>& raised() const { return raised_; }

    void focusSearch();
    // The one in sight, or what was typed where nothing fits; raised ones are taken back.
    void raiseCurrent();
    void show(ObjectionId objection);

Q_SIGNALS:
    void raisedChanged();
    void left(); // Esc in the empty search, or Enter: on with the call

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showCurrent();
    void showRaised();
    void enter();
    void raiseWords(const QString& words);
    const Objection* current() const;
    bool isRaised(ObjectionId objection) const;

    QList<Objection> all_;
    QList<Objection> shown_;
    QList<ObjectionRaised> raised_;
    QString stage_;
    script::FieldLookup fields_;
    SearchField* search_;
    QListWidget* list_;
    ObjectionCard* card_;
    Button* raise_;
    QLabel* said_;
};

} // namespace askline
