// SPDX-License-Identifier: GPL-3.0-or-later
// Stage, value and owner are left out of the hash: they change while the lead stays the same.
#include "app/intake/LeadIdentity.h"

#include "app/base/Folding.h"

#include <QCryptographicHash>

namespace askline::intake {

namespace {

class Digest {
public:
    void add(const QString& text)
    {
        hash_.addData(text.toUtf8());
        hash_.addData(QByteArrayView("\x1f", 1));
    }
    QByteArray result() const { return hash_.result().toHex(); }

private:
    QCryptographicHash hash_{QCryptographicHash::Sha1};
};

QString normalOf(const ContactPoint& point)
{
    return point.isReadable() ? point.normal : folded(point.typed);
}

void addPerson(Digest& digest, const Contact& contact)
{
    digest.add(foldedWords(joinedName(contact.firstName, contact.lastName)));
    for (const ContactPoint& point : contact.points)
        digest.add(normalOf(point));
    digest.add(foldedWords(contact.company));
}

} // namespace

QByteArray identityOf(const QString& format, const QString& id)
{
    return format.toUtf8() + ':' + id.toUtf8();
}

QByteArray identityOf(const QString& format, const QString& id, const LeadProposal& proposal)
{
    Digest person;
    addPerson(person, proposal.contact);
    return identityOf(format, id) + ':' + person.result().first(16);
}

QByteArray identityOf(const LeadProposal& proposal)
{
    Digest digest;
    addPerson(digest, proposal.contact);
    digest.add(proposal.receivedAt ? QString::number(proposal.receivedAt->ms) : QString());
    digest.add(proposal.message.simplified());
    for (const FormAnswer& answer : proposal.form) {
        digest.add(answer.question);
        digest.add(answer.answer.simplified());
    }
    return QByteArrayLiteral("sha1:") + digest.result();
}

} // namespace askline::intake
