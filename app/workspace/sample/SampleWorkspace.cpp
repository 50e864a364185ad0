// SPDX-License-Identifier: GPL-3.0-or-later
// Days are lived one by one: leads come in, calls are made, and what an outcome implies happens as it would.
#include "app/workspace/sample/SampleWorkspace.h"

#include "app/base/Folding.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/touches/LogTouch.h"

#include <QFile>
#include <QMultiHash>

namespace askline {

namespace {

constexpr int daysLived = 180;
constexpr int freshLeads = 7;
constexpr int callsADay = 7;
constexpr quint32 sampleSeed = 20260302;

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

// Numbers that no one has, of the countries that keep some for stories. The others' people answer on one of Berlin's,
// which shares their hour.
QString fictitiousPhone(const QString& country, int n)
{
    const QString digits = QString::number(100 + n % 100).right(2);
    if (country == u"GB")
        return QStringLiteral("+44 20 7946 09") + digits;
    if (country == u"FR")
        return QStringLiteral("+33 1 99 00 21 ") + digits;
    if (country == u"US")
        return QStringLiteral("+1 212 555 01") + digits;
    return QStringLiteral("+49 30 23125 0") + digits;
}

class HalfYear {
public:
    HalfYear(Workspace& workspace, Moment today)
        : workspace_(workspace), today_(today), zone_(workspace.zone()), names_(linesOf(QStringLiteral("names.txt"))),
          enquiries_(linesOf(QStringLiteral("enquiries.txt")))
    {
        for (const QString& line : linesOf(QStringLiteral("call_notes.txt")))
            notes_.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    }

    Result<void> live();

private:
    Moment at(QDate day, int hour, int minute) const { return Moment::from(QDateTime(day, QTime(hour, minute), zone_)); }
    Result<void> liveDay(QDate day, bool isToday);
    Result<void> addLeadAt(Moment moment);
    Result<void> work(const TodayItem& item, Moment moment);
    TouchLog callOutcome(const TodayItem& item);
    void decide(TouchLog& log, const LeadRow& row);
    QString noteFor(const QString& stage);
    template <class T>
    const T& oneOf(const QList<T>& values) { return values[random_.below(int(values.size()))]; }

    Workspace& workspace_;
    Moment today_;
    QTimeZone zone_;
    Randomness random_{sampleSeed};
    QStringList names_;
    QStringList enquiries_;
    QMultiHash<QString, QString> notes_;
    qsizetype nextName_ = 0;
};

Result<void> HalfYear::live()
{
    const QDate today = today_.dateIn(zone_);
    for (int back = daysLived; back >= 0; --back)
        if (auto lived = liveDay(today.addDays(-back), back == 0); !lived)
            return lived;
    workspace_.playAs(std::nullopt, {});
    return {};
}

Result<void> HalfYear::liveDay(QDate day, bool isToday)
{
    const bool working = workspace_.officeClock().isWorkingDay(day);
    const int arriving = isToday ? freshLeads : random_.below(100) < (working ? 62 : 15) ? 1 : 0;
    for (int i = 0; i < arriving && nextName_ < names_.size(); ++i) {
        const Moment moment = isToday ? today_.plusMinutes(-random_.below(160) - 4) : at(day, 8 + random_.below(10), random_.below(60));
        if (auto added = addLeadAt(moment); !added)
            return added;
    }
    if (!working || isToday)
        return {};
    workspace_.playAs(at(day, 9, 5), {});
    const auto list = readToday(workspace_);
    if (!list)
        return failed(list.error());
    int minute = 10;
    for (const QList<TodayItem>& items : {list->asks, list->reaching, list->motion, list->preparation}) {
        for (const TodayItem& item : items) {
            if (minute > callsADay * 45)
                return {};
            if (auto worked = work(item, at(day, 9, 0).plusMinutes(minute)); !worked)
                return worked;
            minute += 20 + random_.below(25);
        }
    }
    return {};
}

Result<void> HalfYear::addLeadAt(Moment moment)
{
    static const QStringList sources{QStringLiteral("Website form"), QStringLiteral("Website form"), QStringLiteral("Meta lead ads"),
                                     QStringLiteral("Referral"),     QStringLiteral("Trade fair"),   QStringLiteral("LinkedIn")};
    const QStringList name = names_[nextName_++].split(u';');
    workspace_.playAs(moment, {});
    const QString mail = foldedWords(name.value(0).left(1) + name.value(1)).remove(u' ') + QStringLiteral("@example.com");
    const auto done = addLead(workspace_, QList<FieldValue>{
        {QStringLiteral("first_name"), name.value(0)}, {QStringLiteral("last_name"), name.value(1)},
        {QStringLiteral("company"), name.value(2)},    {QStringLiteral("title"), name.value(3)},
        {QStringLiteral("country"), name.value(4)},    {QStringLiteral("email"), mail},
        {QStringLiteral("phone"), fictitiousPhone(name.value(4), int(nextName_))},
        {QStringLiteral("source"), oneOf(sources)},    {QStringLiteral("message"), oneOf(enquiries_)}});
    return done ? Result<void>{} : failed(done.error());
}

QString HalfYear::noteFor(const QString& stage)
{
    const QStringList fitting = notes_.values(stage);
    return fitting.isEmpty() ? QString() : oneOf(fitting);
}

void HalfYear::decide(TouchLog& log, const LeadRow& row)
{
    const StageCard* card = workspace_.playbook().stage(row.stage);
    const AskKind kind = card ? card->ask : AskKind::Meeting;
    const int dice = random_.below(100);
    const AskAnswer answer = dice < 42 ? AskAnswer::Yes : dice < 60 ? AskAnswer::No : AskAnswer::NotYet;
    log.ask = AskMade{kind, {}, answer};
    if (kind == AskKind::Sale && answer == AskAnswer::Yes)
        log.decision = Decision{VerdictKind::Won, {}, Money{qint64(12 + random_.below(90)) * 10'000, workspace_.settings().currency}};
    else if (answer == AskAnswer::No && random_.below(100) < 55)
        log.decision = Decision{VerdictKind::Lost, oneOf(QStringList{QStringLiteral("price"), QStringLiteral("timing"), QStringLiteral("no decision")}), {}};
    const auto& objections = workspace_.playbook().objections;
    if (answer != AskAnswer::Yes && !objections.isEmpty())
        log.objections += ObjectionRaised{oneOf(objections).id, {}, {}, {}, {}};
}

TouchLog HalfYear::callOutcome(const TodayItem& item)
{
    TouchLog log;
    log.touch.lead = item.lead.id;
    if (isWritten(item.kind) || item.kind == StepKind::Chore) {
        log.touch.kind = touchThatDoes(item.kind).value_or(TouchKind::Email);
        log.touch.outcome = TouchOutcome::Sent;
        return log;
    }
    const int dice = random_.below(100);
    log.touch.kind = item.kind == StepKind::Meeting ? TouchKind::Meeting : TouchKind::Call;
    log.touch.outcome = item.kind == StepKind::Meeting || dice >= 45 ? TouchOutcome::Conversation
                        : dice < 28                                   ? TouchOutcome::NoAnswer
                        : dice < 38                                   ? TouchOutcome::Voicemail
                                                                      : TouchOutcome::Gatekeeper;
    if (log.touch.outcome != TouchOutcome::Conversation)
        return log;
    log.touch.seconds = 180 + random_.below(1200);
    log.touch.note = noteFor(item.lead.stage);
    decide(log, item.lead);
    return log;
}

Result<void> HalfYear::work(const TodayItem& item, Moment moment)
{
    workspace_.playAs(moment, {});
    if (item.lead.triage == Triage::Waiting && random_.below(100) < 12) {
        const auto done = triageLeads(workspace_, {item.lead.id}, Triage::Disqualified, QStringLiteral("not a fit"));
        return done ? Result<void>{} : failed(done.error());
    }
    if (!item.lead.value && random_.below(100) < 60) {
        const QString value = QString::number((10 + random_.below(110)) * 100);
        if (const auto done = editLead(workspace_, item.lead.id, {{QStringLiteral("value"), value}}); !done)
            return failed(done.error());
    }
    const auto done = logTouch(workspace_, callOutcome(item));
    return done ? Result<void>{} : failed(done.error());
}

} // namespace

Result<std::unique_ptr<Workspace>> createSampleWorkspace(const QString& file, const NewWorkspace& wanted, const Surroundings& surroundings)
{
    NewWorkspace sample = wanted;
    if (sample.person.isEmpty())
        sample.person = QStringLiteral("Robin Hale");
    if (sample.region.isEmpty())
        sample.region = QStringLiteral("DE");
    if (sample.timeZone.isEmpty())
        sample.timeZone = QStringLiteral("Europe/Berlin");
    if (sample.firm.isEmpty())
        sample.firm = QStringLiteral("Hale Consulting");
    if (sample.offer.isEmpty())
        sample.offer = QStringLiteral("a sales system that converts the enquiries you already get");
    Surroundings seeded = surroundings;
    seeded.randomness = std::make_shared<Randomness>(sampleSeed);
    auto workspace = Workspace::create(file, sample, seeded);
    if (!workspace)
        return workspace;
    // A sample that a power cut takes is made again: it need not wait for the disk a thousand times.
    (*workspace)->database().execute(QStringLiteral("PRAGMA synchronous = OFF"));
    HalfYear halfYear(**workspace, (*workspace)->now());
    if (auto lived = halfYear.live(); !lived)
        return failed(lived.error());
    (*workspace)->database().execute(QStringLiteral("PRAGMA synchronous = FULL"));
    return workspace;
}

} // namespace askline
