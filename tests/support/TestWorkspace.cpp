// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that could differ from run to run is given.
#include "tests/support/TestWorkspace.h"

#include "app/workspace/leads/LeadVerbs.h"

namespace askline::testing {

namespace {

Moment start()
{
    return Moment::from(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc()));
}

NewWorkspace wanted(NewWorkspace::Content content)
{
    NewWorkspace wanted;
    wanted.person = QStringLiteral("Mia Kern");
    wanted.firm = QStringLiteral("Kern Consulting");
    wanted.offer = QStringLiteral("a sales system in six weeks");
    wanted.region = QStringLiteral("DE");
    wanted.currency = QStringLiteral("EUR");
    wanted.timeZone = QStringLiteral("Europe/Berlin");
    wanted.content = content;
    return wanted;
}

} // namespace

TestWorkspace::TestWorkspace(NewWorkspace::Content content) : clock_(std::make_shared<FixedClock>(start()))
{
    auto made = Workspace::create(file(), wanted(content), surroundings(1));
    if (!made)
        qFatal("the test workspace could not be made: %s", qPrintable(made.error().detail));
    workspace_ = std::move(*made);
}

Surroundings TestWorkspace::surroundings(quint32 seed) const
{
    Surroundings surroundings;
    surroundings.clock = clock_;
    surroundings.randomness = std::make_shared<Randomness>(seed);
    surroundings.person = QStringLiteral("Mia Kern");
    return surroundings;
}

LeadId TestWorkspace::addLead(const QList<FieldValue>& fields)
{
    const auto added = askline::addLead(*workspace_, fields);
    if (!added)
        qFatal("a lead could not be added: %s %s", qPrintable(added.error().field), qPrintable(added.error().detail));
    return added->value.lead;
}

QList<LeadId> TestWorkspace::addLeads(int count)
{
    static const QStringList firsts{QStringLiteral("Anna"), QStringLiteral("Ben"), QStringLiteral("Clara"), QStringLiteral("David")};
    static const QStringList lasts{QStringLiteral("Berger"), QStringLiteral("Cramer"), QStringLiteral("Dorn"), QStringLiteral("Ebert"),
                                   QStringLiteral("Fuchs")};
    QList<LeadId> leads;
    for (int i = 0; i < count; ++i) {
        const QString last = lasts[i % lasts.size()];
        const Moment received = clock_->now().plusMinutes(i - count);
        leads += addLead({{QStringLiteral("first_name"), firsts[i % firsts.size()]},
                          {QStringLiteral("last_name"), last},
                          {QStringLiteral("company"), last + QStringLiteral(" GmbH")},
                          {QStringLiteral("email"), QStringLiteral("person%1@example.org").arg(i)},
                          {QStringLiteral("message"), QStringLiteral("Enquiry number %1").arg(i)},
                          {QStringLiteral("received_at"), received.in(QTimeZone::utc()).toString(Qt::ISODate)}});
    }
    return leads;
}

} // namespace askline::testing
