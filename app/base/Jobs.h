// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for long work: runs it in order on a thread of its own and brings the answer back to the receiver's
// thread; a receiver that is gone gets nothing.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace askline {

class Jobs : public QObject {
    Q_OBJECT
public:
    enum class Where { OwnThread, Here };

    explicit Jobs(Where where = Where::OwnThread, QObject* parent = nullptr);
    // Waits for the work under way; work not begun is dropped.
    ~Jobs() override;

    // `work` runs on the job thread; `then`, if any, runs later with what
    // `work` returned, on the thread of this object, which must be the receiver's.
    template <class Work, class Then>
    void run(QObject* receiver, Work work, Then then)
    {
        QPointer<QObject> alive(receiver);
        post([this, alive, work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(this, [alive, answer, then = std::move(then)]() mutable {
                if (alive)
                    then(std::move(*answer));
            });
        });
    }

    void post(std::function<void()> work);
    bool isHere() const { return where_ == Where::Here; }

private:
    Where where_;
    QThread thread_;
    QObject* worker_ = nullptr;
    std::shared_ptr<std::atomic_bool> stopping_ = std::make_shared<std::atomic_bool>(false);
};

} // namespace askline
