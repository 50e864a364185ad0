// SPDX-License-Identifier: GPL-3.0-or-later
// Kept counts beside a recount over what happened, after every verb of random histories.
#include "app/storage/Query.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/imports/ImportLeads.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/numbers/AddSpend.h"
#include "app/workspace/playbook/SavePlaybookFile.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ProfileReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "app/workspace/sample/SampleWorkspace.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

// By arrival, furthest step and outcome: leads, won value, contacts; and waits of first contacts.
using Counted = QMap<QString, QList<qint64>>;

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

Counted kept(Workspace& workspace)
{
    Counted all;
    {
        auto query = storage::Query::ofSql(workspace.database(), "SELECT day, hex(source), hex(owner), referred, furthest, standing, currency, leads, value, contacts FROM lead_cell WHERE day > 0");
        while (query.next()) {
            QStringList key;
            for (int i = 0; i < 7; ++i)
                key += query.value().toString();
            const qint64 leads = query.integer();
            const qint64 value = query.integer();
            count(all, key.join(u' '), {leads, value, query.integer()});
        }
    }
    auto query = storage::Query::ofSql(workspace.database(), "SELECT day, kind, of, figure, happened, left_over FROM measure_cell WHERE day > 0");
    while (query.next()) {
        QStringList key{"measure"};
        for (int i = 0; i < 4; ++i)
            key += query.value().toString();
        const qint64 happened = query.integer();
        count(all, key.join(u' '), {happened, query.integer()});
    }
    return withoutZeros(all);
}

// Sums for the first look beside the cells they are sums of; what differs.
Counted keptSums(Workspace& workspace)
{
    Counted all;
    auto query = storage::Query::ofSql(workspace.database(), "SELECT day, kind, of, figure, sum(happened), sum(left_over) FROM (SELECT day, kind, of, figure, happened, left_over FROM measure_cell "
                                                             "UNION ALL SELECT day, kind, of, figure, -happened, -left_over FROM measure_sum) GROUP BY 1, 2, 3, 4 "
                                                             "UNION ALL SELECT day, furthest, hex(source), standing || ' ' || tier || ' ' || referred || currency, sum(leads), sum(value) FROM (SELECT day, furthest, source, standing, tier, referred, currency, leads, value FROM lead_cell "
                                                             "UNION ALL SELECT day, furthest, source, standing, tier, referred, currency, -leads, -value FROM lead_sum) GROUP BY 1, 2, 3, 4");
    while (query.next()) {
        QStringList key;
        for (int i = 0; i < 4; ++i)
            key += query.value().toString();
        const qint64 first = query.integer();
        count(all, key.join(u' '), {first, query.integer()});
    }
    return withoutZeros(all);
}

// Of whole months, which must be what their days are together.
Counted keptMonths(Workspace& workspace)
{
    Counted all;
    auto query = storage::Query::ofSql(workspace.database(), "SELECT kind, of, figure, sum(CASE WHEN day > 0 THEN happened ELSE -happened END), sum(CASE WHEN day > 0 THEN left_over ELSE -left_over END) FROM measure_cell GROUP BY 1, 2, 3 "
                                                             "UNION ALL SELECT furthest, currency, standing, sum(CASE WHEN day > 0 THEN leads ELSE -leads END), sum(CASE WHEN day > 0 THEN value ELSE -value END) FROM lead_cell GROUP BY 1, 2, 3");
    while (query.next()) {
        QStringList key;
        for (int i = 0; i < 3; ++i)
            key += query.value().toString();
        const qint64 first = query.integer();
        count(all, key.join(u' '), {first, query.integer()});
    }
    return withoutZeros(all);
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
                                       "SELECT l.id, hex(coalesce(l.source, x'')), hex(coalesce(l.owner, x'')), l.referrer IS NOT NULL, coalesce(l.value, 0), l.currency, l.received_at, l.made, "
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
    const auto add = [&](MeasureKind kind, const QString& of, qint64 figure, bool happened) {
        count(all, QStringList{"measure", day, QString::number(int(kind)), of, QString::number(figure)}.join(u' '), {happened ? 1 : 0, happened ? 0 : 1});
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

// From what happened alone.
Counted recounted(Workspace& workspace)
{
    static const QStringList stages{"initial-contact", "discovery", "proposal", "close"};
    static const QStringList talks{"conversation", "callback", "meeting-booked", "not-interested"};
    Counted all;
    for (const RawLead& lead : rawLeads(workspace)) {
        const bool isBacklog = lead.arrival == u"backlog" || (lead.arrival != u"customers" && (!lead.received || lead.made.ms - lead.received->ms > 7 * 86'400'000LL));
        if (lead.arrival == u"customers" || (isBacklog && !lead.received))
            continue;
        const QString standing = texts(workspace, "SELECT what FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won','lost','churned','disqualified','open','prioritised','nurtured') ORDER BY at DESC, born DESC, id DESC LIMIT 1", lead.id).value(0);
        const bool isWon = standing == u"won" || standing == u"churned";
        const bool isOpen = !isWon && standing != u"lost" && standing != u"disqualified";
        const QStringList contacts = texts(workspace, "SELECT at FROM touch WHERE lead IN (SELECT id FROM lead WHERE id = ?1 OR same_as = ?1) AND del = 0 AND direction = 'made' AND outcome <> 'wrong-number' ORDER BY at", lead.id);
        const QStringList received = texts(workspace, "SELECT at FROM touch WHERE lead IN (SELECT id FROM lead WHERE id = ?1 OR same_as = ?1) AND del = 0 AND direction = 'received'", lead.id);
        QStringList outcomes = texts(workspace, "SELECT outcome FROM touch WHERE lead IN (SELECT id FROM lead WHERE id = ?1 OR same_as = ?1) AND del = 0", lead.id);
        int furthest = contacts.isEmpty() ? 0 : 1;
        if (!received.isEmpty() || std::ranges::any_of(outcomes, [](const QString& outcome) { return reachesThePerson(valueNamed<TouchOutcome>(outcome).value_or(TouchOutcome::None)); }))
            furthest = 2;
        for (const QString& stage : texts(workspace, "SELECT stage FROM stage_move WHERE lead = ?1 AND del = 0", lead.id))
            if (const qsizetype place = stages.indexOf(stage); place > 0)
                furthest = std::max(furthest, 2 + int(place));
        if (isWon)
            furthest = 2 + int(stages.size());
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

} // namespace

class NumbersReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptCountsAreThoseOfARecountAfterEveryVerb()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            TestWorkspace test;
            Randomness random(seed);
            for (int step = 0; step < 60; ++step) {
                test.clock().moveTo(test.clock().now().plusMinutes(1 + random.below(600)));
                const QString what = doSomething(test, random);
                const Counted expected = recounted(test.workspace());
                const Counted have = kept(test.workspace());
                QVERIFY(keptMonths(test.workspace()).isEmpty());
                QVERIFY(keptSums(test.workspace()).isEmpty());
                QVERIFY2(have == expected, qPrintable(QStringLiteral("seed %1, step %2: after %3\n%4").arg(seed).arg(step).arg(what, difference(have, expected))));
            }
            const Counted before = kept(test.workspace());
            QVERIFY(rebuildDerived(test.workspace()));
            QCOMPARE(kept(test.workspace()), before);
        }
    }

    void theFunnelIsOfThePeriodTheSourceAndTheOwner()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId first = test.addLead({{"name", "Anna Berger"}, {"source", "Website"}, {"received_at", "2026-03-02 09:00"}});
        test.addLead({{"name", "Otto Birnbaum"}, {"source", "Fair"}, {"received_at", "2026-03-01 09:00"}});
        QVERIFY(moveLead(w, first, "proposal"));
        const auto all = readNumbers(w, {});
        QCOMPARE(all->leads, 2);
        QCOMPARE(all->funnel.first().reached, 2);
        QCOMPARE(all->funnel[4].reached, 1);
        QCOMPARE(all->steps.size(), 3);
        NumbersFilter filter;
        filter.from = QDate(2026, 3, 2);
        QCOMPARE(readNumbers(w, filter)->leads, 1);
        filter = {};
        for (const Source& source : w.catalogue().sources)
            if (source.name == u"Fair")
                filter.source = source.id;
        QCOMPARE(readNumbers(w, filter)->leads, 1);
        QCOMPARE(readNumbers(w, filter)->funnel[4].reached, 0);
    }

    void anyPeriodIsTheSumOfItsDays()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        Randomness random(9);
        QMap<QDate, int> days;
        for (int i = 0; i < 120; ++i) {
            const QDate day = QDate(2025, 10, 1).addDays(random.below(150));
            test.addLead({{"name", QStringLiteral("Lead %1").arg(i)}, {"received_at", day.toString(Qt::ISODate) + " 12:00"}});
            ++days[day];
        }
        for (int i = 0; i < 200; ++i) {
            NumbersFilter filter;
            if (random.below(6))
                filter.from = QDate(2025, 9, 20).addDays(random.below(170));
            if (random.below(6))
                filter.to = (filter.from.isValid() ? filter.from : QDate(2025, 9, 20)).addDays(random.below(120));
            int expected = 0;
            for (auto day = days.cbegin(); day != days.cend(); ++day)
                expected += (!filter.from.isValid() || day.key() >= filter.from) && (!filter.to.isValid() || day.key() <= filter.to) ? *day : 0;
            QVERIFY2(readNumbers(w, filter)->leads == expected, qPrintable(filter.from.toString(Qt::ISODate) + ' ' + filter.to.toString(Qt::ISODate)));
        }
    }

    void leadsThatStillWaitCountInFirstContact()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId called = test.addLead({{"name", "Anna Berger"}, {"received_at", "2026-03-02 09:40"}});
        test.addLead({{"name", "Otto Birnbaum"}, {"received_at", "2026-03-02 09:50"}});
        log(w, called, TouchOutcome::NoAnswer);
        const FirstContactNumbers first = readNumbers(w, {})->firstContact;
        QCOMPARE(first.leads, 2);
        QCOMPARE(first.stillWaiting, 1);
        QCOMPARE(*happenedWithin(first.waits, 60), 1.0); // of the two only one was looked at for longer than ten minutes
        QCOMPARE(*happenedWithin(first.waits, 5), 0.0);
    }

    void leadsAreCountedAnewWhenTheOrderOfStagesChanges()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId lead = test.addLead({{"name", "Anna Berger"}});
        QVERIFY(moveLead(w, lead, "proposal"));
        QCOMPARE(readNumbers(w, {})->funnel[4].reached, 1);
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 0);
        const QList<PlaybookFile> files = *playbookFilesOf(w);
        PlaybookFile file = *std::ranges::find(files, QStringLiteral("playbook.txt"), &PlaybookFile::path);
        file.text.replace("discovery, proposal, close", "discovery, close, proposal");
        QVERIFY(savePlaybookFile(w, file));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 1);
        QVERIFY(undo(w));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 0);
        QVERIFY(redo(w));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 1);
    }

    void whatWasSpentBelongsToItsSourceAndPeriod()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        test.addLead({{"name", "Anna Berger"}, {"source", "Website"}});
        QVERIFY(addSpend(w, {"Website", {}, {12'000, "EUR"}, QDate(2026, 3, 1), SpendKind::Fee, {}}));
        QVERIFY(addSpend(w, {"Website", {}, {8'000, "EUR"}, QDate(2026, 2, 1), SpendKind::Setup, {}}));
        QCOMPARE(readNumbers(w, {})->sources[0].costPerLead()->minor, 20'000);
        NumbersFilter filter;
        filter.from = QDate(2026, 3, 1);
        QCOMPARE(readNumbers(w, filter)->sources[0].costPerLead()->minor, 12'000);
        QCOMPARE(addSpend(w, {"Website", {}, {0, "EUR"}, {}, SpendKind::Fee, {}}).error().kind, Failure::Kind::BadValue);
        QCOMPARE(addSpend(w, {" ", {}, {5, "EUR"}, {}, SpendKind::Fee, {}}).error().kind, Failure::Kind::BadValue);
        QVERIFY(undo(w));
        QCOMPARE(readNumbers(w, {})->sources[0].costPerLead()->minor, 12'000);
    }

    void whatCallsSayIsCollectedInTheirWords()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        TouchLog log;
        log.touch.lead = test.addLead({{"name", "Anna Berger"}});
        log.touch.outcome = TouchOutcome::Conversation;
        log.answers += Answer{"problem", "What is it that takes too long?", "The monthly closing", {}, {}};
        log.objections += ObjectionRaised{{}, "We tried one of those", {}, {}, {}};
        QVERIFY(logTouch(w, log));
        const auto profile = readProfile(w, {});
        QVERIFY(profile);
        QStringList words;
        for (const CallWords& one : profile->callWords)
            words += one.question + u'|' + one.words;
        words.sort();
        QCOMPARE(words, (QStringList{"What is it that takes too long?|The monthly closing", "|We tried one of those"}));
    }

    void theSampleFirmShowsWhereItLeaksAndThatItShouldNotBuyMoreLeads()
    {
        TestWorkspace test;
        const auto sample = createSampleWorkspace(test.path("sample.askline"), {}, test.surroundings());
        QVERIFY(sample);
        const auto numbers = readNumbers(**sample, {});
        QVERIFY(numbers && numbers->leak);
        QCOMPARE(numbers->leak->step, stepOfStage(2)); // the offer
        const auto readiness = readReadiness(**sample, {});
        QVERIFY(readiness && !isReadyToScale(readiness->gates));
        QVERIFY(std::ranges::contains(readiness->gates, GateState::Closed, &GateResult::state));
        QVERIFY(readiness->breaking);
    }

private:
    static void log(Workspace& w, LeadId lead, TouchOutcome outcome, Direction direction = Direction::Made)
    {
        TouchLog log;
        log.touch.lead = lead;
        log.touch.outcome = outcome;
        log.touch.direction = direction;
        QVERIFY(logTouch(w, log));
    }

    static LeadId some(Workspace& w, Randomness& random)
    {
        const QList<RawLead> leads = rawLeads(w);
        return leads.isEmpty() ? LeadId{} : leads[random.below(int(leads.size()))].id;
    }

    static QString doSomething(TestWorkspace& test, Randomness& random)
    {
        Workspace& w = test.workspace();
        const LeadId lead = some(w, random);
        const int what = lead.isNull() ? 0 : random.below(13);
        switch (what) {
        case 0:
        case 1: {
            static int number = 0;
            QList<FieldValue> fields{{"name", QStringLiteral("Lead %1").arg(++number)}, {"source", random.below(2) ? "Website" : "Fair"}, {"value", QString::number(1 + random.below(50))}};
            if (random.below(3))
                fields += {"received_at", w.now().plusMinutes(-random.below(20'000)).in(w.zone()).toString("yyyy-MM-dd HH:mm")};
            test.addLead(fields);
            return "adding";
        }
        case 2: log(w, lead, TouchOutcome::NoAnswer); return "a try";
        case 3: log(w, lead, TouchOutcome::Conversation); return "a conversation";
        case 4: log(w, lead, TouchOutcome::None, Direction::Received); return "a touch received";
        case 5: (void)moveLead(w, lead, QStringList{"discovery", "proposal", "close", "follow-up"}[random.below(4)]); return "a move";
        case 6: (void)decideLead(w, lead, random.below(2) ? VerdictKind::Won : VerdictKind::Lost, "price", Money{qint64(1 + random.below(90)) * 100, "EUR"}); return "a decision";
        case 7: (void)decideLead(w, lead, VerdictKind::Open); return "opening again";
        case 8: (void)deleteLeads(w, {lead}); return "deleting";
        case 9: (void)undo(w); return "undo";
        case 10: (void)redo(w); return "redo";
        case 11:
            if (const LeadId other = some(w, random); other != lead)
                (void)mergeLeads(w, lead, other);
            return "merging";
        default: return importAndMaybeBack(w, random);
        }
    }

    static QString importAndMaybeBack(Workspace& w, Randomness& random)
    {
        int left = 1 + random.below(4);
        const auto arrival = Arrival(random.below(3));
        const auto done = importLeads(w, {.fileName = "x.csv", .source = "Fair", .arrival = arrival}, {[&]() -> std::optional<LeadProposal> {
            if (left == 0)
                return std::nullopt;
            --left;
            LeadProposal proposal;
            proposal.contact.firstName = QStringLiteral("P%1").arg(random.below(1'000'000));
            if (random.below(3))
                proposal.receivedAt = w.now().plusDays(-random.below(12));
            return proposal;
        }, [] { return 0; }});
        if (done && random.below(2))
            (void)undoImport(w, done->value.id);
        return "an import";
    }

    static QString difference(const Counted& have, const Counted& expected)
    {
        QStringList lines;
        for (const Counted* one : {&have, &expected})
            for (auto it = one->cbegin(); it != one->cend(); ++it)
                if (have.value(it.key()) != expected.value(it.key()))
                    lines += QStringLiteral("%1 %2: %3").arg(one == &have ? "kept" : "recounted", it.key(), QString::number(it->value(0)));
        return lines.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(NumbersReadingTest)
#include "NumbersReadingTest.moc"
