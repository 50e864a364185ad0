// SPDX-License-Identifier: GPL-3.0-or-later
// The narrow column at the left of the window: where one is, where one can go, and how much waits there.
#pragma once

#include "ui/style/Icons.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace askline {

class RailButton;

class NavigationRail : public QWidget {
    Q_OBJECT
public:
    enum class End { Top, Bottom };

    explicit NavigationRail(QWidget* parent = nullptr);

    void addPlace(const QString& key, IconName icon, const QString& label, const QKeySequence& shortcut = {},
                  End end = End::Top);
    void setBadge(const QString& key, int count, Tone tone = Tone::Accent);
    // Marks a place without saying that it was picked.
    void setCurrent(const QString& key);
    QString current() const { return current_; }
    RailButton* button(const QString& key) const;

Q_SIGNALS:
    void picked(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        QString key;
        RailButton* button;
        End end;
    };
    void moveFocus(int step);

    QList<Place> places_; // as they stand from top to bottom
    QVBoxLayout* top_;
    QVBoxLayout* bottom_;
    QString current_;
};

} // namespace askline
