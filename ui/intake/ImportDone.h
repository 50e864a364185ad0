// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did: counts, the rows it rejected and what was kept with a doubt, and where to go from here.
#pragma once

#include "app/intake/ImportFile.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace askline {

class Button;
class SectionHeader;

class ImportDone : public QWidget {
    Q_OBJECT
public:
    explicit ImportDone(QWidget* parent = nullptr);

    // `next`: the name of the file that waits, if one does.
    void showResult(const QString& name, const intake::ImportedFile& file, const QString& next);
    void setUndone();
    void focusFirst();

Q_SIGNALS:
    void inboxWanted();
    void nextWanted(); // the file that waits, or the page as it is at first
    void undoWanted();
    void rejectsWanted();

private:
    QLabel* addWords(QVBoxLayout* column);
    void build();
    void fillRows(const intake::ImportedFile& file);

    QLabel* title_;
    QLabel* counts_;
    QLabel* skipped_;
    SectionHeader* head_;
    QTableWidget* rows_;
    Button* inbox_;
    Button* next_;
    Button* rejects_;
    Button* undo_;
};

} // namespace askline
