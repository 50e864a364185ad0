// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's driver tells nobody that a connection is gone: a look at the relay now and then does.
#include "app/share/RelayBell.h"

#include "app/storage/relay/Relay.h"

#include <QTimer>

namespace askline {

namespace {

constexpr int lookAgainMs = 60'000;

class Listener : public QObject {
public:
    Listener(RelayBell& bell, const QString& url) : bell_(bell), url_(url)
    {
        again_.setInterval(lookAgainMs);
        QObject::connect(&again_, &QTimer::timeout, this, [this] { look(); });
    }

    void begin()
    {
        again_.start();
        look();
    }

private:
    void look()
    {
        if (relay_ && relay_->list())
            return;
        relay_.reset();
        const auto address = storage::relayAddressFrom(url_);
        auto connected = address ? storage::connectedRelay(*address) : failed(address.error());
        if (connected && (*connected)->listen(this, [this] { Q_EMIT bell_.rang(); }))
            relay_ = std::move(*connected);
    }

    RelayBell& bell_;
    QString url_;
    QTimer again_{this};
    std::unique_ptr<storage::Relay> relay_;
};

} // namespace

RelayBell::RelayBell(const QString& url, QObject* parent) : QObject(parent), url_(url)
{
    auto* listener = new Listener(*this, url);
    listener->moveToThread(&thread_);
    connect(&thread_, &QThread::started, listener, [listener] { listener->begin(); });
    connect(&thread_, &QThread::finished, listener, &QObject::deleteLater);
    thread_.start();
}

RelayBell::~RelayBell()
{
    thread_.quit();
    thread_.wait();
}

} // namespace askline
