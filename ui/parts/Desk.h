// SPDX-License-Identifier: GPL-3.0-or-later
// The open workspace as the window uses it: readings and verbs run on threads of their own, answers come back to the
// window's thread, and what changed, here or in another process, is announced once.
#pragma once

#include "app/base/Jobs.h"
#include "app/domain/BusyTime.h"
#include "app/workspace/Workspace.h"
#include "app/workspace/history/Undo.h"

#include <QObject>
#include <QTimer>

namespace askline {

class Desk : public QObject {
    Q_OBJECT
public:
    // Here: everything happens at once on the caller's thread, for tests and pictures.
    enum class Threads { Own, Here };

    static Result<std::unique_ptr<Desk>> open(const QString& file, const Surroundings& surroundings, Threads threads = Threads::Own);
    ~Desk() override;

    QString file() const { return file_; }
    bool isReadOnly() const { return readOnly_; }
    // For connections of others to the same file, which want randomness of their own.
    const Surroundings& surroundings() const { return surroundings_; }
    Moment now() const { return surroundings_.at.value_or(surroundings_.clock->now()); }

    // Whatever moment verbs are taken to happen at.
    Moment clockNow() const { return surroundings_.clock->now(); }

    // Held here so that pages need not wait for them; as fresh as the last changed().
    const WorkspaceSettings& settings() const { return settings_; }
    const Catalogue& catalogue() const { return catalogue_; }
    const Playbook& playbook() const { return playbook_; }
    const OfficeClock& office() const { return office_; }
    QTimeZone zone() const { return settings_.zone(); }
    PersonId me() const { return me_; }
    // What the user's own calendar holds in the coming weeks; empty where none was named.
    const QList<BusyTime>& busy() const { return busy_; }
    void setBusy(QList<BusyTime> busy) { busy_ = std::move(busy); }
    const UndoState& undoState() const { return undoState_; }

    // `reading`: Result<T>(Workspace&). `then`: void(T); a failure goes to failed() instead.
    template <class Reading, class Then>
    void read(QObject* receiver, Reading reading, Then then)
    {
        readers_->run(
            receiver,
            [this, reading = std::move(reading)]() mutable -> decltype(reading(*reader_)) {
                if (!reader_)
                    return askline::failed(*noReader_);
                return reading(*reader_);
            },
            [this, then = std::move(then)](auto result) mutable {
                if (result)
                    then(std::move(*result));
                else
                    Q_EMIT failed(result.error());
            });
    }

    // `verb`: Result<Done<T>>(Workspace&). `then`: void(T), called after changed(). A failure goes to failed(), and to
    // `otherwise` where that is given.
    template <class Verb, class Then>
    void write(QObject* receiver, Verb verb, Then then, std::function<void(const Failure&)> otherwise = {})
    {
        writers_->run(
            receiver, [this, verb = std::move(verb)]() mutable { return withUndoState(verb(*writer_)); },
            [this, then = std::move(then), otherwise = std::move(otherwise)](auto written) mutable {
                if (!written.done) {
                    Q_EMIT failed(written.done.error());
                    if (otherwise)
                        otherwise(written.done.error());
                    return;
                }
                take(written.state, written.done->changes);
                then(std::move(written.done->value));
            });
    }

    // Announces at once what other connections did, instead of at the next look.
    void lookForOthers();

    // For long work that reports progress: runs among the writers, outside their transactions.
    Jobs& writers() { return *writers_; }

Q_SIGNALS:
    void changed(const askline::Changes& changes);
    void failed(const askline::Failure& failure);

private:
    // What the window holds of the workspace, read in one go.
    struct State {
        WorkspaceSettings settings;
        Catalogue catalogue;
        Playbook playbook;
        OfficeClock office;
        PersonId me;
        UndoState undo;
    };
    template <class T>
    struct Written {
        Result<Done<T>> done;
        State state;
    };

    Desk(const QString& file, const Surroundings& surroundings, Threads threads);

    template <class T>
    Written<T> withUndoState(Result<Done<T>> done)
    {
        return {std::move(done), stateOf(*writer_)};
    }
    void openReader();
    static State stateOf(Workspace& workspace);
    void take(const State& state, const Changes& changes);

    QString file_;
    Surroundings surroundings_;
    bool readOnly_ = false;
    std::unique_ptr<Workspace> reader_; // made and used on the readers' thread only
    std::optional<Failure> noReader_;   // why there is none
    std::unique_ptr<Workspace> writer_; // likewise
    std::unique_ptr<Jobs> readers_;
    std::unique_ptr<Jobs> writers_;
    QTimer others_;
    WorkspaceSettings settings_;
    Catalogue catalogue_;
    Playbook playbook_;
    OfficeClock office_;
    PersonId me_;
    UndoState undoState_;
    QList<BusyTime> busy_;
};

} // namespace askline
