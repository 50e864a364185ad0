// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing leads in: what a file holds and what becomes of it, before anything is written; then the import and its
// result. Several files come one after another.
#pragma once

#include "ui/intake/LeadInput.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <atomic>

class QLabel;
class QStackedWidget;
class QTableView;

namespace askline {

class Button;
class ElidedLabel;
class EmptyState;
class FirstLeadsModel;
class ImportChoices;
class ImportDone;
class ImportReader;
class MappingModel;
class MappingView;
class PastImports;
class SectionHeader;

class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void openFiles(const QStringList& files);
    void openText(const QString& pasted);
    // How a place to save in is asked for; gets a suggested path.
    void setAskForFile(std::function<QString(const QString& suggested)> ask) { askForFile_ = std::move(ask); }
    void activate() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeStart();
    QWidget* makeReview();
    QWidget* makeHead();
    void wire();
    void wireResult();
    void paste();
    void add(const LeadInput& input);
    void beginNext();
    void leaveFile();
    void showStart();
    void showName();
    void showLook(const InputLook& look);
    void showProblem(const Failure& failure);
    void lookAgain();
    void countAgain();
    void startImport();
    void finishImport(const intake::ImportedFile& file);
    void saveRejects();
    std::optional<intake::ColumnMapping> mapping() const;

    QStackedWidget* stack_;
    EmptyState* empty_;
    PastImports* past_;
    QWidget* review_;
    ElidedLabel* name_;
    ElidedLabel* about_;
    SectionHeader* columns_;
    MappingModel* mappingModel_;
    MappingView* mappingView_;
    FirstLeadsModel* firstModel_;
    QTableView* firstView_;
    ImportChoices* choices_;
    ImportDone* done_;
    ImportReader* reader_;
    QList<LeadInput> queue_; // those that wait
    LeadInput input_;        // the one that is shown
    bool hasLook_ = false;
    bool importing_ = false;
    Cancel cancel_;
    QTimer watching_; // reads how far the import is
    std::shared_ptr<std::atomic_int> share_ = std::make_shared<std::atomic_int>(0);
    intake::ImportedFile imported_;
    std::function<QString(const QString&)> askForFile_;
};

} // namespace askline
