// SPDX-License-Identifier: GPL-3.0-or-later
// The file is cut at BEGIN and END here; what a card says is the plugin's to read.
#include "app/intake/CardReader.h"

#include "app/base/Folding.h"
#include "app/intake/CardPlugin.h"
#include "app/intake/CellText.h"
#include "app/intake/ContactCells.h"
#include "app/intake/CountryNames.h"
#include "app/intake/Encoding.h"
#include "app/intake/LeadIdentity.h"

namespace askline::intake {

namespace {

// Cards that say which charset they are in are left as they are.
QByteArray inUtf8(const QByteArray& bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    if (guess.name == "UTF-8")
        return bytes.sliced(guess.markLength);
    if (!guess.name.startsWith("UTF-") && bytes.toUpper().contains("CHARSET="))
        return bytes;
    return decoded(QByteArrayView(bytes).sliced(guess.markLength), guess.name).toUtf8();
}

// "item1.TEL;type=CELL:…" without its group, which KContacts does not read.
QByteArray withoutGroup(const QByteArray& line)
{
    const qsizetype dot = line.indexOf('.');
    const auto isName = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return dot > 0 && std::all_of(line.begin(), line.begin() + dot, isName) ? line.sliced(dot + 1) : line;
}

bool isPicture(const QByteArray& line)
{
    const auto end = std::ranges::find_if(line, [](char c) { return c == ':' || c == ';'; });
    const QByteArray name = line.first(end - line.begin()).toUpper();
    return name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
}

} // namespace

CardReader::CardReader(QByteArray text, const CardPlugin& plugin, ReadingRules rules)
    : text_(std::move(text)), plugin_(plugin), rules_(std::move(rules))
{
}

Result<std::unique_ptr<ProposalSource>> CardReader::open(const QByteArray& bytes, const QString& file, const ReadingRules& rules)
{
    const CardPlugin* plugin = cardPlugin();
    if (!plugin)
        return failed({.kind = Failure::Kind::Unreadable, .subject = QStringLiteral("askline_cards"), .file = file,
                       .detail = QStringLiteral("vcard-plugin-missing")});
    return std::unique_ptr<ProposalSource>(new CardReader(inUtf8(bytes), *plugin, rules));
}

void CardReader::rewind()
{
    at_ = 0;
    line_ = 1;
    forget();
}

double CardReader::share() const
{
    return text_.isEmpty() ? 1 : double(at_) / double(text_.size());
}

// Pictures are passed over: they are most of a file, and none of it is kept.
std::optional<QByteArray> CardReader::nextCard(qint64& line)
{
    QByteArray card;
    bool isInPicture = false;
    while (at_ < text_.size()) {
        const qsizetype lineBreak = text_.indexOf('\n', at_);
        const qsizetype end = lineBreak < 0 ? text_.size() : lineBreak;
        QByteArray each = text_.sliced(at_, end - at_);
        at_ = end + 1;
        const qint64 here = line_++;
        if (each.endsWith('\r'))
            each.chop(1);
        const QByteArray word = each.trimmed().toUpper();
        if (word == "BEGIN:VCARD") {
            card = "BEGIN:VCARD\r\n";
            line = here;
            continue;
        }
        if (card.isEmpty())
            continue;
        if (word == "END:VCARD")
            return card + "END:VCARD\r\n";
        const bool isContinued = each.startsWith(' ') || each.startsWith('\t') || (isInPicture && !each.contains(':'));
        if (!isContinued && !card.endsWith("=\r\n"))
            each = withoutGroup(each);
        isInPicture = isContinued ? isInPicture : isPicture(each);
        if (!isInPicture)
            card += each + "\r\n";
    }
    return card.isEmpty() ? std::nullopt : std::optional(card + "END:VCARD\r\n");
}

LeadProposal CardReader::proposalFrom(const QByteArray& text, qint64 line)
{
    LeadProposal lead;
    lead.line = line;
    const auto card = plugin_.read(text);
    if (!card)
        return lead;
    Contact& contact = lead.contact;
    contact.firstName = cleanedLine(card->firstName);
    contact.lastName = cleanedLine(card->lastName);
    contact.company = cleanedLine(card->company);
    const QString whole = cleanedLine(card->fullName);
    if (contact.firstName.isEmpty() && contact.lastName.isEmpty() && whole != contact.company) {
        const NameParts parts = splitName(whole);
        contact.firstName = parts.first;
        contact.lastName = parts.last;
    }
    contact.role = cleanedLine(card->role);
    contact.place = cleanedLine(card->place);
    const QString country = cleanedLine(card->country);
    contact.country = countryCode(country).isEmpty() ? country : countryCode(country);
    contact.website = cleanedLine(card->website);
    for (const Card::Point& email : card->emails)
        addPoints(contact.points, emailsIn(cellLine(email.text), email.label));
    for (const Card::Point& phone : card->phones)
        addPoints(contact.points, phonesIn(cellLine(phone.text), phone.label, contact.country.size() == 2 ? contact.country : rules_.region));
    lead.note = cleaned(card->note);
    if (!card->categories.isEmpty())
        lead.form.append({QStringLiteral("Categories"), cleanedLine(card->categories.join(QStringLiteral(", ")))});
    lead.identity = card->uid.isEmpty() ? identityOf(lead) : identityOf(format(), card->uid);
    return lead;
}

std::optional<LeadProposal> CardReader::next()
{
    qint64 line = 0;
    while (const auto card = nextCard(line)) {
        LeadProposal lead = proposalFrom(*card, line);
        if (!lead.contact.displayName().isEmpty()) {
            QList<RowRemark> remarks;
            for (const ContactPoint& point : lead.contact.points)
                if (!point.isReadable())
                    remarks.append({point.kind == ContactPoint::Kind::Email ? RowRemark::Kind::UnreadableEmail : RowRemark::Kind::UnreadablePhone,
                                    line, nameOf(point.kind), point.typed});
            keepRemarks(remarks);
            return lead;
        }
        rejected_.append({line, RejectedRow::Why::Empty, {}, {}, {QString::fromUtf8(*card).left(2000)}});
    }
    return std::nullopt;
}

} // namespace askline::intake
