// SPDX-License-Identifier: GPL-3.0-or-later
// Days are lived one by one: leads come in, calls are made, and what an outcome implies happens as it would.
#include "app/workspace/sample/SampleWorkspace.h"

#include "app/base/Folding.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/Run.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/numbers/AddSpend.h"
#include "app/workspace/numbers/CampaignVerbs.h"
#include "app/workspace/numbers/ProfileVerbs.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/touches/LogTouch.h"

#include <QFile>
#include <QMultiHash>

namespace askline {

namespace {

constexpr int daysLived = 180;
constexpr int freshLeads = 7;
constexpr int callsADay = 9;
// Of a hundred answers. The offer is where this firm leaks.
constexpr int yesToMost = 58;
constexpr int noToMost = 16;
constexpr int yesToAnOffer = 10;
constexpr int noToAnOffer = 50;
constexpr int isLostByANo = 70;
constexpr int isSpokenFromACard = 70;
constexpr int isMustMet = 80;
constexpr int isSaidBeforehand = 60;
constexpr int isRaisedAllTheSame = 40;
constexpr int isQualified = 60;
constexpr quint32 sampleSeed = 20260302;

const QString advertisements = QStringLiteral("Autumn advertisements");

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
    QStringList nextName();
    Result<void> addLeadAt(Moment moment);
    Result<void> spend(QDate day);
    Result<void> plan(QDate first);
    Result<void> work(const TodayItem& item, Moment moment);
    QList<ScriptUse> spokenFrom(const QString& stage);
    Result<void> qualify(const LeadRow& lead);
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
    if (auto planned = plan(today.addDays(-daysLived)); !planned)
        return planned;
    for (int back = daysLived; back >= 0; --back)
        if (auto lived = liveDay(today.addDays(-back), back == 0); !lived)
            return lived;
    workspace_.playAs(std::nullopt, {});
    return {};
}

Result<void> HalfYear::liveDay(QDate day, bool isToday)
{
    const bool working = workspace_.officeClock().isWorkingDay(day);
    const int arriving = isToday ? freshLeads : int(working) + int(random_.below(100) < 50);
    for (int i = 0; i < arriving; ++i) {
        const Moment moment = isToday ? today_.plusMinutes(-random_.below(160) - 4) : at(day, 8 + random_.below(10), random_.below(60));
        if (auto added = addLeadAt(moment); !added)
            return added;
    }
    if (auto spent = spend(day); !spent)
        return spent;
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

// Once all have been, first names go with the next one's family and firm.
QStringList HalfYear::nextName()
{
    const qsizetype round = nextName_ / names_.size();
    QStringList name = names_[(nextName_ + round * 37) % names_.size()].split(u';');
    name[0] = names_[nextName_ % names_.size()].section(u';', 0, 0);
    ++nextName_;
    return name;
}

Result<void> HalfYear::addLeadAt(Moment moment)
{
    static const QStringList sources{QStringLiteral("Website form"), QStringLiteral("Website form"), QStringLiteral("Meta lead ads"),
                                     QStringLiteral("Referral"),     QStringLiteral("Trade fair"),   QStringLiteral("LinkedIn")};
    const QStringList name = nextName();
    workspace_.playAs(moment, {});
    const QString mail = foldedWords(name.value(0) + name.value(1)).remove(u' ') + QStringLiteral("@example.com");
    const QString source = oneOf(sources);
    const auto done = addLead(workspace_, QList<FieldValue>{
        {QStringLiteral("first_name"), name.value(0)}, {QStringLiteral("last_name"), name.value(1)},
        {QStringLiteral("company"), name.value(2)},    {QStringLiteral("title"), name.value(3)},
        {QStringLiteral("country"), name.value(4)},    {QStringLiteral("email"), mail},
        {QStringLiteral("phone"), fictitiousPhone(name.value(4), int(nextName_))},
        {QStringLiteral("source"), source},            {QStringLiteral("message"), oneOf(enquiries_)},
        {QStringLiteral("campaign"), source == sources[2] ? advertisements : QString()}});
    return done ? Result<void>{} : failed(done.error());
}

// What the owner wrote down before it all began.
Result<void> HalfYear::plan(QDate first)
{
    workspace_.playAs(at(first, 8, 0), {});
    Campaign campaign;
    campaign.name = advertisements;
    campaign.hypothesis = QStringLiteral("Whoever sees the advertisement asks for a talk within the month");
    campaign.begins = first;
    campaign.days = 2 * daysLived;
    campaign.budgetMinor = 800'000;
    if (const auto planned = planCampaign(workspace_, campaign); !planned)
        return failed(planned.error());
    WorkspaceSettings settings = workspace_.settings();
    settings.fuelMinor = 1'200'000;
    settings.fuelDay = first;
    settings.refuelPercent = 5;
    settings.process.enter = QStringLiteral("Website form, fair, advertisements, recommendation");
    settings.process.contact = QStringLiteral("Robin, within the hour");
    settings.process.touches = 8;
    if (const auto edited = editSettings(workspace_, settings); !edited)
        return failed(edited.error());
    const auto profile = setProfile(workspace_, {{TraitKind::Role, QStringLiteral("owner"), 3}, {TraitKind::Source, QStringLiteral("referral"), 2}, {TraitKind::Country, QStringLiteral("DE"), 1}});
    return profile ? Result<void>{} : failed(profile.error());
}

// Advertisements cost every month, the fair once.
Result<void> HalfYear::spend(QDate day)
{
    QList<SpendWish> wishes;
    const QString currency = workspace_.settings().currency;
    if (day.day() == 1)
        wishes = {{QStringLiteral("Meta lead ads"), advertisements, {62'000, currency}, day, SpendKind::Running, {}},
                  {QStringLiteral("Website form"), {}, {9'000, currency}, day, SpendKind::Running, {}}};
    if (day == today_.dateIn(zone_).addDays(-daysLived / 2))
        wishes += {QStringLiteral("Trade fair"), {}, {240'000, currency}, day, SpendKind::Setup, {}};
    if (wishes.isEmpty())
        return {};
    workspace_.playAs(at(day, 8, 0), {});
    const auto done = addSpendings(workspace_, wishes, QStringLiteral("invoices"));
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
    const bool isOffered = row.stage == u"proposal";
    const int yes = isOffered ? yesToAnOffer : yesToMost;
    const int no = isOffered ? noToAnOffer : noToMost;
    const AskAnswer answer = dice < yes ? AskAnswer::Yes : dice < yes + no ? AskAnswer::No : AskAnswer::NotYet;
    log.ask = AskMade{kind, {}, answer};
    if (kind == AskKind::Sale && answer == AskAnswer::Yes)
        log.decision = Decision{VerdictKind::Won, {}, Money{qint64(12 + random_.below(90)) * 10'000, workspace_.settings().currency}};
    else if (answer == AskAnswer::No && random_.below(100) < isLostByANo)
        log.decision = Decision{VerdictKind::Lost, oneOf(QStringList{QStringLiteral("price"), QStringLiteral("timing"), QStringLiteral("no decision")}), {}};
    const auto& objections = workspace_.playbook().objections;
    if (answer == AskAnswer::Yes || objections.isEmpty())
        return;
    const Objection& raised = oneOf(objections);
    const bool isAnswered = !log.scripts.isEmpty() && log.scripts[0].preempted.contains(raised.key);
    if (!isAnswered || random_.below(100) < isRaisedAllTheSame)
        log.objections += ObjectionRaised{raised.id, {}, {}, {}, {}};
}

// Most calls are spoken from the stage's card, and most lines that answer an objection beforehand are said.
QList<ScriptUse> HalfYear::spokenFrom(const QString& stage)
{
    const StageCard* card = workspace_.playbook().stage(stage);
    if (!card || card->script.isEmpty() || random_.below(100) >= isSpokenFromACard)
        return {};
    const script::Script script = script::parseScript(card->script).script;
    ScriptUse use{{}, stage, card->script, script::begun(script, card->script, random_.bits()).wordings.values(), {}};
    use.musts = int(script::mustsOf(script).size());
    for (int must = 0; must < use.musts; ++must)
        use.met += random_.below(100) < isMustMet;
    for (const script::Preempting* line : script::preemptionsOf(script)) {
        use.preempts += line->objection;
        if (random_.below(100) < isSaidBeforehand)
            use.preempted += line->objection;
    }
    return {use};
}

// What is asked about in a talk.
Result<void> HalfYear::qualify(const LeadRow& lead)
{
    QList<FieldValue> learnt{{QStringLiteral("value"), QString::number((10 + random_.below(110)) * 100)}};
    for (const Criterion criterion : allCriteria)
        learnt += FieldValue{QStringLiteral("qualification.") + nameOf(criterion), oneOf(QStringList{QStringLiteral("yes"), QStringLiteral("yes"), QStringLiteral("partly"), QStringLiteral("no")})};
    const auto done = editLead(workspace_, lead.id, learnt);
    return done ? Result<void>{} : failed(done.error());
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
    log.scripts = spokenFrom(item.lead.stage);
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
    if (!item.lead.value && random_.below(100) < isQualified)
        if (const auto done = qualify(item.lead); !done)
            return done;
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
