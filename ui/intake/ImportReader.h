// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at an input and counts what its import would do, on a thread and a connection of its own, so that neither
// readings nor verbs wait. A newer question makes the older one void.
#pragma once

#include "ui/intake/LeadInput.h"
#include "ui/parts/Desk.h"

namespace askline {

class ImportReader : public QObject {
    Q_OBJECT
public:
    explicit ImportReader(Desk& desk, QObject* parent = nullptr);
    ~ImportReader() override;

    void look(const LeadInput& input, const intake::ImportWishes& wishes, const std::optional<intake::ColumnMapping>& mapping);
    void count(const LeadInput& input, const intake::ImportWishes& wishes, const std::optional<intake::ColumnMapping>& mapping);
    // Nothing asked before is answered any more.
    void drop();

Q_SIGNALS:
    void looked(const askline::InputLook& look);
    void counted(const askline::ImportCounts& counts);
    void failed(const askline::Failure& failure);

private:
    template <class Work, class Then>
    void ask(quint64 ImportReader::*generation, Work work, Then then);
    static Result<Workspace*> opened(std::shared_ptr<std::unique_ptr<Workspace>> held, const QString& file, Moment now);

    Desk& desk_;
    std::shared_ptr<std::unique_ptr<Workspace>> workspace_; // used on the jobs' thread only
    Cancel counting_;
    quint64 looks_ = 0;
    quint64 counts_ = 0;
    std::unique_ptr<Jobs> jobs_; // last, so that its thread ends before what it uses
};

} // namespace askline
