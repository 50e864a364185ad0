// SPDX-License-Identifier: GPL-3.0-or-later
// The imports made so far, the latest first, each with its undo.
#pragma once

#include "app/workspace/imports/ImportLeads.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

class QVBoxLayout;

namespace askline {

class SectionHeader;

class PastImports : public QWidget {
    Q_OBJECT
public:
    PastImports(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void readAgain();

private:
    void showImports(const QList<ImportRecord>& imports);
    QWidget* rowOf(const ImportRecord& import);
    void undo(ImportId import);

    Desk& desk_;
    Requests& requests_;
    SectionHeader* head_;
    QVBoxLayout* column_;
    QWidget* rows_ = nullptr;
    QList<ImportRecord> shown_;
};

// Takes an import back and tells what became of it; `then` is called after.
void undoImportWithToast(Desk& desk, Requests& requests, QObject* receiver, ImportId import, std::function<void()> then = {});

} // namespace askline
