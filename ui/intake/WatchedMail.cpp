// SPDX-License-Identifier: GPL-3.0-or-later
// Sent mail before the inbox, so that an answer follows what it answers.
#include "ui/intake/WatchedMail.h"

#include "app/wording/Failures.h"
#include "app/wording/MailText.h"
#include "app/workspace/device/AskLearning.h"
#include "ui/shell/DeviceKeys.h"

namespace askline {

namespace {

constexpr int pollMs = 60'000;

intake::MailRules rules()
{
    return {[reader = std::make_shared<AskReader>(ownAskReader())](const QString& text) { return askIn(*reader, text); }, WatchedMail::tr("E-mail"), bounceInWords(),
            absenceInWords()};
}

} // namespace

WatchedMail::WatchedMail(Desk& desk, Requests& requests, QSettings& settings, QString dataFolder, QObject* parent)
    : QObject(parent), desk_(desk), requests_(requests), settings_(settings), dataFolder_(std::move(dataFolder)),
      jobs_(std::make_unique<Jobs>(desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread))
{
    poll_.setInterval(pollMs);
    connect(&poll_, &QTimer::timeout, this, &WatchedMail::look);
    restart();
}

void WatchedMail::restart()
{
    poll_.stop();
    stores_.clear();
    told_.clear();
    if (desk_.isReadOnly())
        return;
    const QString workspace = desk_.settings().id.hex();
    if (const QString sent = settings_.value(device::mailSent(workspace)).toString(); !sent.isEmpty())
        stores_ += Store{sent, intake::MailSide::Sent};
    if (const QString inbox = settings_.value(device::mailInbox(workspace)).toString(); !inbox.isEmpty())
        stores_ += Store{inbox, intake::MailSide::Inbox};
    if (stores_.isEmpty())
        return;
    poll_.start();
    look();
}

QStringList WatchedMail::names() const
{
    QStringList names;
    for (const Store& store : stores_)
        names += store.path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return names;
}

void WatchedMail::look()
{
    if (looking_)
        return;
    looking_ = true;
    taken_ = {};
    waiting_ = stores_;
    next();
}

void WatchedMail::next()
{
    if (waiting_.isEmpty()) {
        looking_ = false;
        tell();
        return;
    }
    lookAt(waiting_.takeFirst());
}

void WatchedMail::lookAt(const Store& store)
{
    const QString file = intake::bookmarkFile(dataFolder_, desk_.settings().id.hex(), store.path);
    jobs_->run(
        this,
        [path = store.path, file, now = desk_.now()] { return intake::readNewMail(path, intake::readBookmark(file), now, intake::MailsBefore::AreOld); },
        [this, store](const Result<intake::MailPiece>& piece) {
            if (piece)
                return take(store, *piece);
            if (const QString words = sentenceFor(piece.error()); words != told_) {
                told_ = words;
                requests_.toastPlain(tr("The mail of %1 cannot be read. %2").arg(store.path, words));
            }
            next();
        });
}

void WatchedMail::take(const Store& store, const intake::MailPiece& piece)
{
    const QString file = intake::bookmarkFile(dataFolder_, desk_.settings().id.hex(), store.path);
    const auto goOn = [this, store, file, after = piece.after, isLast = piece.isLast] {
        if (const auto kept = intake::writeBookmark(file, after); !kept)
            requests_.toastPlain(sentenceFor(kept.error()));
        else if (!isLast)
            waiting_.prepend(store);
        next();
    };
    if (piece.mails.isEmpty())
        return goOn();
    desk_.write(
        this,
        [mails = piece.mails, side = store.side](Workspace& w) { return intake::takeMail(w, mails, side, rules()); },
        [this, goOn](const intake::TakenMail& taken) {
            taken_ += taken;
            goOn();
        },
        [this](const Failure&) { next(); }); // it is found again at the next look
}

void WatchedMail::tell()
{
    if (!taken_.isNothing())
        requests_.toastUndoable(tr("Mail: %1").arg(mailInWords({taken_.leads, taken_.replies, taken_.sent, taken_.remarks})));
}

} // namespace askline
