// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the fields; the command line's own names for them are accepted beside.
#include "app/intake/MappedField.h"

#include "app/base/Folding.h"

namespace askline {

using intake::MappedField;

template <>
std::span<const NamedValue<MappedField>> namesOf<MappedField>()
{
    static constexpr NamedValue<MappedField> names[] = {
        {MappedField::Extra, "extra"},
        {MappedField::Ignored, "ignored"},
        {MappedField::Identity, "identity"},
        {MappedField::Name, "name"},
        {MappedField::FirstName, "first_name"},
        {MappedField::LastName, "last_name"},
        {MappedField::Email, "email"},
        {MappedField::Phone, "phone"},
        {MappedField::Fax, "fax"},
        {MappedField::Company, "company"},
        {MappedField::Role, "role"},
        {MappedField::Place, "place"},
        {MappedField::Country, "country"},
        {MappedField::Website, "website"},
        {MappedField::TimeZone, "time_zone"},
        {MappedField::Source, "source"},
        {MappedField::Campaign, "campaign"},
        {MappedField::Message, "message"},
        {MappedField::ReceivedAt, "received_at"},
        {MappedField::ReceivedTime, "received_time"},
        {MappedField::Value, "value"},
        {MappedField::Currency, "currency"},
        {MappedField::Owner, "owner"},
        {MappedField::Stage, "stage"},
        {MappedField::Status, "status"},
        {MappedField::LossReason, "loss_reason"},
        {MappedField::DoNotContact, "do_not_contact"},
        {MappedField::Note, "note"},
        {MappedField::TestMark, "test_mark"},
    };
    return names;
}

} // namespace askline

namespace askline::intake {

bool mayRepeat(MappedField field)
{
    switch (field) {
    case MappedField::Extra:
    case MappedField::Ignored:
    case MappedField::Email:
    case MappedField::Phone:
    case MappedField::Fax:
    case MappedField::Note:
    case MappedField::DoNotContact:
    case MappedField::TestMark:
        return true;
    default:
        return false;
    }
}

std::optional<MappedField> fieldNamed(const QString& name)
{
    const QString word = foldedWords(name).replace(u' ', u'_');
    static const QHash<QString, MappedField> others{
        {QStringLiteral("title"), MappedField::Role},       {QStringLiteral("job_title"), MappedField::Role},
        {QStringLiteral("id"), MappedField::Identity},      {QStringLiteral("e_mail"), MappedField::Email},
        {QStringLiteral("mail"), MappedField::Email},       {QStringLiteral("full_name"), MappedField::Name},
        {QStringLiteral("ignore"), MappedField::Ignored},   {QStringLiteral("received"), MappedField::ReceivedAt},
        {QStringLiteral("city"), MappedField::Place},       {QStringLiteral("notes"), MappedField::Note},
        {QStringLiteral("amount"), MappedField::Value},     {QStringLiteral("opt_out"), MappedField::DoNotContact},
        {QStringLiteral("lost_reason"), MappedField::LossReason}};
    if (const auto other = others.constFind(word); other != others.constEnd())
        return *other;
    return valueNamed<MappedField>(word);
}

} // namespace askline::intake
