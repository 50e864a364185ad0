// SPDX-License-Identifier: GPL-3.0-or-later
// A worker object on a thread: Qt's event queue is the queue of jobs.
#include "app/base/Jobs.h"

namespace askline {

Jobs::Jobs(Where where, QObject* parent) : QObject(parent), where_(where)
{
    if (where_ == Where::Here)
        return;
    worker_ = new QObject;
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

Jobs::~Jobs()
{
    stopping_->store(true);
    thread_.quit();
    thread_.wait();
}

void Jobs::post(std::function<void()> work)
{
    if (where_ == Where::Here) {
        work();
        return;
    }
    QMetaObject::invokeMethod(worker_, [stopping = stopping_, work = std::move(work)] {
        if (!stopping->load())
            work();
    });
}

} // namespace askline
