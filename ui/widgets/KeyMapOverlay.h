// SPDX-License-Identifier: GPL-3.0-or-later
// All keys at a glance, in columns of groups.
#pragma once

#include "ui/widgets/Overlay.h"

#include <QList>

class QHBoxLayout;
class QScrollArea;

namespace askline {

struct KeyMapEntry {
    QString keys; // as people read them: "Ctrl+K", "G, T"
    QString what;
};

struct KeyMapGroup {
    QString title;
    QList<KeyMapEntry> entries;
};

class KeyMapOverlay : public Overlay {
    Q_OBJECT
public:
    explicit KeyMapOverlay(QWidget* host);

    void setGroups(const QList<KeyMapGroup>& groups);

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;
    void opening() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int columnsFor(int width) const;
    void arrange(int columns);

    QList<KeyMapGroup> groups_;
    QScrollArea* scroll_;
};

} // namespace askline
