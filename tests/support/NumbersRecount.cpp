// SPDX-License-Identifier: GPL-3.0-or-later
// Plain statements, one lead and one thing after another, sharing nothing with how the counts are kept.
#include "tests/support/NumbersRecount.h"

#include "app/domain/LeadCounts.h"
#include "app/domain/Touch.h"
#include "app/storage/Query.h"

#include <QSet>

namespace askline::testing {

namespace {

const QStringList stagesInOrder{"initial-contact", "discovery", "proposal", "close"};
const QString ofLead = QStringLiteral("lead IN (SELECT id FROM lead WHERE id = ?1 OR same_as = ?1)");

void count(Counted& all, const QString& key, const QList<qint64>& numbers)
{
    QList<qint64>& sums = all[key];
    sums.resize(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        sums[i] += numbers[i];
}

Counted withoutZeros(Counted counted)
{
    counted.removeIf([](const std::pair<const QString&, QList<qint64>&>& one) { return std::ranges::all_of(one.second, [](qint64 n) { return n == 0; }); });
    return counted;
}

// A statement's first columns are the key, the others are counted.
void addRows(Workspace& workspace, const QString& sql, int keys, const QString& what, Counted& all)
{
    auto query = storage::Query::ofSql(workspace.database(), sql);
    const int columns = int(sql.section(QStringLiteral(" FROM "), 0, 0).count(QStringLiteral(", "))) + 1;
    while (query.next()) {
        QStringList key;
        if (!what.isEmpty())
            key += what;
        for (int i = 0; i < keys; ++i)
            key += query.value().toString();
        QList<qint64> counts;
        for (int i = keys; i < columns; ++i)
            counts += query.integer();
        count(all, key.join(u' '), counts);
    }
}

QString countsOfWorkInSql(const QString& sign = {})
{
    QStringList columns{"touches", "on_fresh", "tried", "reached", "asked_when_reached", "scripted", "musts", "musts_met", "asks", "yes", "no", "not_yet", "action_minutes", "motion_minutes", "minutes"};
    for (QString& column : columns)
        column.prepend(sign);
    return columns.join(u", ");
}

QStringList texts(Workspace& workspace, const QString& sql, const LeadId& lead)
{
    QStringList found;
    auto query = storage::Query::ofSql(workspace.database(), sql);
    query.bind(lead);
    while (query.next())
        found += query.value().toString();
    return found;
}

struct RawLead {
    LeadId id;
    QString source;
    QString owner;
    bool isReferred = false;
    qint64 value = 0;
    QString currency;
    std::optional<Moment> received;
    Moment made;
    QString arrival;
};

QList<RawLead> rawLeads(Workspace& workspace)
{
    QList<RawLead> leads;
    auto query = storage::Query::ofSql(workspace.database(),
                                       "SELECT l.id, hex(coalesce(l.source, x'')), lower(hex(coalesce(l.owner, x''))), l.referrer IS NOT NULL, coalesce(l.value, 0), l.currency, l.received_at, l.made, "
                                       "coalesce((SELECT arrival FROM import AS i WHERE i.id = l.import), '') FROM lead AS l WHERE l.del = 0 AND l.same_as IS NULL "
                                       "AND NOT EXISTS (SELECT 1 FROM lead_twin AS t WHERE t.id = l.id)");
    while (query.next()) {
        RawLead lead;
        lead.id = query.id<LeadId>();
        lead.source = query.text();
        lead.owner = query.text();
        lead.isReferred = query.flag();
        lead.value = query.integer();
        lead.currency = query.text();
        lead.received = query.optionalMoment();
        lead.made = query.moment();
        lead.arrival = query.text();
        leads += lead;
    }
    return leads;
}

qint64 counted(qint64 from, qint64 to)
{
    return countedMinutes((to - from) / 60'000);
}

void countMeasures(Workspace& workspace, const RawLead& lead, bool isBacklog, bool isOpen, bool isWon, const QStringList& contacts, int furthest, Counted& all)
{
    const qint64 arrived = lead.received.value_or(lead.made).ms;
    const QString day = QString::number(Moment{arrived}.dateIn(workspace.zone()).toJulianDay());
    const auto add = [&](MeasureKind kind, const QString& of, qint64 figure, bool happened, qint64 minor = 0) {
        count(all, QStringList{"measure", day, QString::number(int(kind)), of, lead.owner, QString::number(figure)}.join(u' '), {happened ? 1 : 0, happened ? 0 : 1, minor});
    };
    const QStringList decided = texts(workspace, "SELECT at FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won','lost','disqualified') ORDER BY at DESC, born DESC, id DESC LIMIT 1", lead.id);
    const bool isDecided = !isOpen && !decided.isEmpty();
    const qint64 end = isDecided ? decided[0].toLongLong() : 0;
    if (!isBacklog && (!contacts.isEmpty() || isDecided)) {
        const qint64 wait = counted(arrived, contacts.isEmpty() ? end : contacts.first().toLongLong());
        add(MeasureKind::FirstContact, {}, wait, !contacts.isEmpty());
        if (isDecided)
            add(MeasureKind::DecidedAfter, {}, contacts.isEmpty() ? Never : contactSpeed(wait), isWon);
    }
    if (isDecided) {
        const auto before = std::ranges::count_if(contacts, [end](const QString& at) { return at.toLongLong() <= end; });
        add(isWon ? MeasureKind::Won : MeasureKind::Lost, {}, counted(arrived, end), true);
        add(isWon ? MeasureKind::TouchesToWin : MeasureKind::TouchesToLoss, {}, before, true);
        const QStringList kinds = texts(workspace, QStringLiteral("SELECT kind FROM touch WHERE %1 AND del = 0 AND direction = 'made' AND outcome <> 'wrong-number' AND at <= %2").arg(ofLead, QString::number(end)), lead.id);
        if (isWon && lead.value > 0)
            for (const QString& kind : QSet<QString>(kinds.begin(), kinds.end()))
                add(MeasureKind::WonByTouch, lead.currency, int(*valueNamed<TouchKind>(kind)), true, lead.value * kinds.count(kind) / kinds.size());
        if (!isWon)
            add(MeasureKind::LostFor, texts(workspace, "SELECT lower(hex(coalesce(reason, x''))) FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('lost','disqualified') ORDER BY at DESC, born DESC, id DESC LIMIT 1", lead.id).value(0), furthest, true);
    }
    QString stage = "initial-contact";
    qint64 since = isBacklog ? lead.made.ms : arrived;
    for (const QString& move : texts(workspace, "SELECT at || ' ' || stage FROM stage_move WHERE lead = ?1 AND del = 0 ORDER BY at, born, id", lead.id)) {
        const qint64 at = move.section(u' ', 0, 0).toLongLong();
        if ((isDecided && at >= end) || move.section(u' ', 1) == stage)
            continue;
        add(MeasureKind::Stayed, stage, counted(since, at), true);
        stage = move.section(u' ', 1);
        since = at;
    }
    if (isDecided)
        add(MeasureKind::Stayed, stage, counted(since, end), true);
    else if (isOpen)
        add(MeasureKind::Staying, stage, Moment{since}.dateIn(workspace.zone()).toJulianDay(), false);
}

// What was raised and said in calls, one after another.
void countSaid(Workspace& workspace, const RawLead& lead, bool isOpen, bool isWon, Counted& all)
{
    struct Raised {
        qint64 at;
        QString card;
    };
    QList<Raised> raised;
    const auto measure = [&](qint64 at, const QString& by, MeasureKind kind, const QString& of, qint64 figure, bool happened) {
        const QString day = QString::number(Moment{at}.dateIn(workspace.zone()).toJulianDay());
        count(all, QStringList{"measure", day, QString::number(int(kind)), of, by, QString::number(figure)}.join(u' '), {happened ? 1 : 0, happened ? 0 : 1, 0});
    };
    QStringList first;
    auto objections = storage::Query::ofSql(workspace.database(),
        QStringLiteral("SELECT at, lower(hex(coalesce(by, x''))), lower(hex(coalesce(objection, x''))), stage FROM objection_raised WHERE %1 AND del = 0 ORDER BY at, born, id").arg(ofLead));
    objections.bind(lead.id);
    while (objections.next()) {
        const qint64 at = objections.integer();
        const QString by = objections.text();
        const QString objection = objections.text();
        const QString stage = objections.text();
        for (const Objection& card : workspace.playbook().objections)
            if (card.id.hex() == objection)
                raised += Raised{at, card.key};
        measure(at, by, MeasureKind::Raised, objection + betweenParts + stage, 0, true);
        if (!isOpen && !first.contains(objection))
            measure(at, by, MeasureKind::DecidedWith, objection, 0, isWon);
        first += objection;
    }
    auto scripts = storage::Query::ofSql(workspace.database(),
        QStringLiteral("SELECT t.at, lower(hex(coalesce(t.by, x''))), t.outcome, u.script, lower(hex(u.text)), u.wordings, u.preempts, u.preempted, "
                       "(SELECT count(*) FROM ask AS k WHERE k.touch = t.id AND k.del = 0), "
                       "(SELECT count(*) FROM ask AS k WHERE k.touch = t.id AND k.del = 0 AND "
                       "(SELECT n.answer FROM ask_answer AS n WHERE n.ask = k.id AND n.del = 0 ORDER BY n.at DESC, n.born DESC, n.id DESC LIMIT 1) = 'yes') "
                       "FROM script_use AS u JOIN touch AS t ON t.id = u.touch AND t.del = 0 WHERE u.%1 AND u.del = 0").arg(ofLead));
    scripts.bind(lead.id);
    while (scripts.next()) {
        const qint64 at = scripts.integer();
        const QString by = scripts.text();
        const bool reached = reachesThePerson(scripts.named<TouchOutcome>());
        const QString script = scripts.text();
        const QString text = scripts.text();
        const QStringList wordings = scripts.text().split(u',', Qt::SkipEmptyParts);
        const QStringList preempts = scripts.text().split(u',', Qt::SkipEmptyParts);
        const QStringList preempted = scripts.text().split(u',', Qt::SkipEmptyParts);
        const bool asked = scripts.flag();
        const bool yes = scripts.flag();
        for (int set = 0; asked && set < wordings.size(); ++set)
            measure(at, by, MeasureKind::Said, QStringList{script, text, wordings[set]}.join(betweenParts), set, yes);
        for (const QString& card : preempts)
            if (reached)
                measure(at, by, preempted.contains(card) ? MeasureKind::Preempted : MeasureKind::Unpreempted, card, 0,
                        std::ranges::any_of(raised, [&](const Raised& one) { return one.card == card && one.at >= at; }));
    }
}

// Each touch and ask by itself.
void countWork(Workspace& workspace, const RawLead& lead, bool isWon, Counted& all)
{
    const auto dayOf = [&](qint64 at) { return QString::number(Moment{at}.dateIn(workspace.zone()).toJulianDay()); };
    const qint64 arrived = lead.received.value_or(lead.made).ms;
    bool isTouched = false;
    auto touches = storage::Query::ofSql(workspace.database(),
        QStringLiteral("SELECT t.at, lower(hex(coalesce(t.by, x''))), t.kind, t.outcome, t.seconds, t.direction, EXISTS (SELECT 1 FROM ask AS k WHERE k.touch = t.id AND k.del = 0), "
                       "(SELECT sum(u.musts) FROM script_use AS u WHERE u.touch = t.id AND u.del = 0), (SELECT sum(u.met) FROM script_use AS u WHERE u.touch = t.id AND u.del = 0) FROM touch AS t WHERE t.%1 AND t.del = 0").arg(ofLead));
    touches.bind(lead.id);
    while (touches.next()) {
        isTouched = true;
        const qint64 at = touches.integer();
        const QString by = touches.text();
        Touch touch;
        touch.kind = touches.named<TouchKind>();
        touch.outcome = touches.named<TouchOutcome>();
        touch.seconds = int(touches.integer());
        const bool isMade = touches.text() == u"made";
        const bool asked = touches.flag();
        const auto musts = touches.optionalInteger();
        const qint64 met = touches.integer();
        const bool tried = touch.kind == TouchKind::Call || touch.kind == TouchKind::Meeting;
        const bool reached = tried && reachesThePerson(touch.outcome);
        const qint64 minutes = minutesOf(touch);
        QList<qint64> counts(15);
        if (isMade)
            counts = {1, at - arrived < 7 * 86'400'000LL, tried, reached, reached && asked, reached && musts, 0, 0, 0, 0, 0, 0, asked ? minutes : 0, !asked && !tried ? minutes : 0, minutes};
        counts[6] = musts.value_or(0);
        counts[7] = met;
        count(all, QStringLiteral("work %1 %2").arg(dayOf(at), by), counts);
    }
    QStringList sold;
    auto asks = storage::Query::ofSql(workspace.database(),
        QStringLiteral("SELECT k.at, lower(hex(coalesce(k.by, x''))), k.kind, k.stage, coalesce((SELECT n.answer FROM ask_answer AS n WHERE n.ask = k.id AND n.del = 0 ORDER BY n.at DESC, n.born DESC, n.id DESC LIMIT 1), 'open') "
                       "FROM ask AS k WHERE k.%1 AND k.del = 0 ORDER BY k.at, k.born, k.id").arg(ofLead));
    asks.bind(lead.id);
    while (isTouched && asks.next()) {
        const qint64 at = asks.integer();
        const QString by = asks.text();
        const QString kind = asks.text();
        const QString stage = asks.text();
        const QString answer = asks.text();
        const QString figure = QString::number(int(*valueNamed<AskKind>(kind)));
        const bool yes = answer == u"yes";
        const MeasureKind answered = yes ? MeasureKind::AskedYes : answer == u"no" ? MeasureKind::AskedNo : answer == u"not-yet" ? MeasureKind::AskedNotYet : MeasureKind::AskUnanswered;
        count(all, QStringList{"measure", dayOf(at), QString::number(int(answered)), stage, by, figure}.join(u' '), {1, 0, 0});
        count(all, QStringLiteral("work %1 %2").arg(dayOf(at), by), {0, 0, 0, 0, 0, 0, 0, 0, 1, yes, answer == u"no", answer == u"not-yet", 0, 0, 0});
        if (!yes || !isWon || lead.value <= 0)
            continue;
        const auto brought = [&](MeasureKind measured, const QString& of, const QString& number, const QString& once) {
            if (sold.contains(once))
                return;
            sold += once;
            count(all, QStringList{"measure", dayOf(at), QString::number(int(measured)), of, by, number}.join(u' '), {1, 0, lead.value});
        };
        brought(MeasureKind::KindBrought, lead.currency, figure, "kind " + kind);
        brought(MeasureKind::StageBrought, stage + betweenParts + lead.currency, "0", "stage " + stage);
        brought(MeasureKind::PersonBrought, lead.currency, "0", "person " + by);
    }
}

// When it was decided, and when it came to each step or beyond it.
void countCourse(Workspace& workspace, const RawLead& lead, bool isOpen, bool isWon, const QStringList& contacts, Counted& all)
{
    const QStringList decided = texts(workspace, "SELECT at FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won','lost','disqualified') ORDER BY at DESC, born DESC, id DESC LIMIT 1", lead.id);
    QMap<int, qint64> first;
    const auto came = [&](int step, qint64 at) { first[step] = std::min(first.value(step, at), at); };
    for (const QString& at : contacts)
        came(1, at.toLongLong());
    for (const QString& touch : texts(workspace, QStringLiteral("SELECT at || ' ' || direction || ' ' || outcome FROM touch WHERE %1 AND del = 0").arg(ofLead), lead.id))
        if (touch.section(u' ', 1, 1) == u"received" || reachesThePerson(valueNamed<TouchOutcome>(touch.section(u' ', 2)).value_or(TouchOutcome::None)))
            came(2, touch.section(u' ', 0, 0).toLongLong());
    for (const QString& move : texts(workspace, QStringLiteral("SELECT at || ' ' || stage FROM stage_move WHERE %1 AND del = 0").arg(ofLead), lead.id))
        if (const qsizetype place = stagesInOrder.indexOf(move.section(u' ', 1)); place > 0)
            came(2 + int(place), move.section(u' ', 0, 0).toLongLong());
    if (isWon)
        came(2 + int(stagesInOrder.size()), decided.value(0).toLongLong());
    QList<qint64> course{isOpen ? 0 : decided.value(0).toLongLong()};
    for (int step = 1; !first.isEmpty() && step <= first.lastKey(); ++step) {
        qint64 at = first.last();
        for (auto later = first.lowerBound(step); later != first.end(); ++later)
            at = std::min(at, *later);
        course += at;
    }
    count(all, "course " + lead.id.hex(), course);
}

} // namespace

Counted kept(Workspace& workspace)
{
    Counted all;
    addRows(workspace, "SELECT day, hex(source), lower(hex(owner)), referred, furthest, standing, currency, leads, value, contacts FROM lead_cell WHERE day > 0", 7, {}, all);
    addRows(workspace, QStringLiteral("SELECT day, kind, of, lower(hex(who)), figure, happened, left_over, minor FROM measure_cell WHERE day > 0"), 5, "measure", all);
    addRows(workspace, "SELECT day, lower(hex(by)), " + countsOfWorkInSql() + " FROM work_cell", 2, "work", all);
    auto rows = storage::Query::ofSql(workspace.database(), "SELECT lower(hex(id)), coalesce(decided_at, 0), came FROM lead_row");
    while (rows.next()) {
        const QString lead = rows.text();
        QList<qint64> course{rows.integer()};
        for (const QString& at : rows.text().split(u' ', Qt::SkipEmptyParts))
            course += at.toLongLong();
        count(all, "course " + lead, course);
    }
    return withoutZeros(all);
}

Counted sumsThatDiffer(Workspace& workspace)
{
    Counted all;
    addRows(workspace, QStringLiteral("SELECT day, kind, of, CASE WHEN kind >= %1 THEN hex(who) ELSE '' END, figure, happened, left_over, minor FROM measure_cell").arg(int(firstOfWork)), 5, "measure", all);
    addRows(workspace, "SELECT day, kind, of, hex(by), figure, -happened, -left_over, -minor FROM measure_sum", 5, "measure", all);
    addRows(workspace, "SELECT day, furthest, hex(source), standing, tier, referred, currency, leads, value FROM lead_cell", 7, {}, all);
    addRows(workspace, "SELECT day, furthest, hex(source), standing, tier, referred, currency, -leads, -value FROM lead_sum", 7, {}, all);
    addRows(workspace, "SELECT day, hex(by), " + countsOfWorkInSql() + " FROM work_cell", 2, "work", all);
    addRows(workspace, "SELECT day, hex(by), " + countsOfWorkInSql("-") + " FROM work_sum", 2, "work", all);
    return withoutZeros(all);
}

Counted monthsThatDiffer(Workspace& workspace)
{
    Counted all;
    addRows(workspace, "SELECT kind, of, figure, sign(day) * happened, sign(day) * left_over, sign(day) * minor FROM measure_cell", 3, "measure", all);
    addRows(workspace, "SELECT furthest, currency, standing, sign(day) * leads, sign(day) * value FROM lead_cell", 3, {}, all);
    return withoutZeros(all);
}

Counted recounted(Workspace& workspace)
{
    static const QStringList talks{"conversation", "callback", "meeting-booked", "not-interested"};
    Counted all;
    for (const RawLead& lead : rawLeads(workspace)) {
        const bool isBacklog = lead.arrival == u"backlog" || (lead.arrival != u"customers" && (!lead.received || lead.made.ms - lead.received->ms > 7 * 86'400'000LL));
        const QString standing = texts(workspace, "SELECT what FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won','lost','churned','disqualified','open','prioritised','nurtured') ORDER BY at DESC, born DESC, id DESC LIMIT 1", lead.id).value(0);
        const bool isWon = standing == u"won" || standing == u"churned";
        const bool isOpen = !isWon && standing != u"lost" && standing != u"disqualified";
        countWork(workspace, lead, isWon, all);
        countSaid(workspace, lead, isOpen, isWon, all);
        const QStringList contacts = texts(workspace, QStringLiteral("SELECT at FROM touch WHERE %1 AND del = 0 AND direction = 'made' AND outcome <> 'wrong-number' ORDER BY at").arg(ofLead), lead.id);
        countCourse(workspace, lead, isOpen, isWon, contacts, all);
        if (lead.arrival == u"customers" || (isBacklog && !lead.received))
            continue;
        const QStringList received = texts(workspace, QStringLiteral("SELECT at FROM touch WHERE %1 AND del = 0 AND direction = 'received'").arg(ofLead), lead.id);
        QStringList outcomes = texts(workspace, QStringLiteral("SELECT outcome FROM touch WHERE %1 AND del = 0").arg(ofLead), lead.id);
        int furthest = contacts.isEmpty() ? 0 : 1;
        if (!received.isEmpty() || std::ranges::any_of(outcomes, [](const QString& outcome) { return reachesThePerson(valueNamed<TouchOutcome>(outcome).value_or(TouchOutcome::None)); }))
            furthest = 2;
        for (const QString& stage : texts(workspace, QStringLiteral("SELECT stage FROM stage_move WHERE %1 AND del = 0").arg(ofLead), lead.id))
            if (const qsizetype place = stagesInOrder.indexOf(stage); place > 0)
                furthest = std::max(furthest, 2 + int(place));
        if (isWon)
            furthest = 2 + int(stagesInOrder.size());
        const Moment arrived = lead.received.value_or(lead.made);
        const qint64 day = arrived.dateIn(workspace.zone()).toJulianDay();
        const int number = isOpen ? 0 : standing == u"won" ? 1 : standing == u"lost" ? 2 : standing == u"disqualified" ? 3 : 4;
        const bool hasValue = isWon && lead.value > 0;
        const QString key = QStringList{QString::number(day), lead.source, lead.owner, QString::number(lead.isReferred), QString::number(furthest), QString::number(number), hasValue ? lead.currency : QString()}.join(u' ');
        count(all, key, {1, hasValue ? lead.value : 0, contacts.size()});
        countMeasures(workspace, lead, isBacklog, isOpen, isWon, contacts, furthest, all);
    }
    return withoutZeros(all);
}

QList<LeadId> leadsThere(Workspace& workspace)
{
    QList<LeadId> leads;
    for (const RawLead& lead : rawLeads(workspace))
        leads += lead.id;
    return leads;
}

} // namespace askline::testing
