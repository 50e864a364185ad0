// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing goes from what is certain to what is likely. uchardet is weak on the few accents of a list of names, so the
// single-byte code pages of Europe are told apart by which of them turns the bytes into letters people write there.
#include "app/intake/Encoding.h"

#include <uchardet.h>

#include <memory>
#include <optional>

namespace askline::intake {

namespace {

constexpr qsizetype pieceSize = 1 << 20;
constexpr qsizetype sampleSize = 1 << 18;

std::optional<EncodingGuess> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return EncodingGuess{"UTF-8", 3};
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return EncodingGuess{"UTF-32LE", 4};
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return EncodingGuess{"UTF-32BE", 4};
    if (bytes.startsWith("\xff\xfe"))
        return EncodingGuess{"UTF-16LE", 2};
    if (bytes.startsWith("\xfe\xff"))
        return EncodingGuess{"UTF-16BE", 2};
    return std::nullopt;
}

// Delimiters, digits and line breaks have a NUL half in UTF-16, always on the same side.
std::optional<EncodingGuess> byNuls(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) & ~qsizetype(1));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        even += sample[i] == 0;
        odd += sample[i + 1] == 0;
    }
    const qsizetype units = sample.size() / 2;
    if (odd > units / 8 && even * 10 < odd)
        return EncodingGuess{"UTF-16LE", 0};
    if (even > units / 8 && odd * 10 < even)
        return EncodingGuess{"UTF-16BE", 0};
    return std::nullopt;
}

// A file with a few damaged bytes, or cut within a character, is UTF-8 all the same.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i++]);
        if (lead < 0x80)
            continue;
        int wanted = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
        while (wanted > 0 && i < bytes.size() && (uchar(bytes[i]) & 0xc0) == 0x80) {
            ++i;
            --wanted;
        }
        ++(wanted == 0 ? good : bad);
    }
    return good > bad * 10;
}

struct CodePage {
    const char* name;
    const char16_t* letters; // written in the languages it serves
};

constexpr CodePage codePages[] = {
    {"windows-1252", u"äöüßÄÖÜéèêëÉàâáãåÀÁÅçÇñÑíìîïÍóòôõÓøØúùûÚæÆœŒ€’‘“”„–—…«»°·•®©"},
    {"windows-1250", u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäôľĺŕăâîșţÄß€’“”„–…«»°"},
    {"ISO-8859-2", u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäôľĺŕăâîşţÄß°"},
    {"macintosh", u"äöüßÄÖÜéèêëÉàâáãåÀÁÅçÇñÑíìîïÍóòôõÓøØúùûÚæÆœŒ’“”–—…«»°•®©"},
    {"IBM850", u"äöüßÄÖÜéèêëÉàâáãåÀÁÅçÇñÑíìîïÍóòôõÓøØúùûÚæÆ«»°®©"},
};

bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// At most one other byte above 127 lies between it and a letter of the alphabet.
bool isInWord(QByteArrayView sample, qsizetype i)
{
    const auto at = [&](qsizetype j) { return j >= 0 && j < sample.size() ? sample[j] : ' '; };
    return isAsciiLetter(at(i - 1)) || isAsciiLetter(at(i + 1)) || (uchar(at(i - 1)) >= 0x80 && isAsciiLetter(at(i - 2))) ||
           (uchar(at(i + 1)) >= 0x80 && isAsciiLetter(at(i + 2)));
}

// How many of the bytes above 127 become letters of the code page's languages that stand by a letter of the alphabet:
// a run of them alone is a word of another script.
double likelihood(QByteArrayView sample, const CodePage& page)
{
    QStringDecoder decoder(page.name);
    if (!decoder.isValid())
        return 0;
    QByteArray high;
    for (int byte = 0x80; byte < 0x100; ++byte)
        high.append(char(byte));
    const QString table = decoder.decode(high);
    if (table.size() != 0x80)
        return 0;
    const QStringView letters(page.letters);
    qsizetype likely = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = uchar(sample[i]);
        if (byte < 0x80)
            continue;
        ++all;
        const QChar letter = table[byte - 0x80];
        // A capital after a small letter is the mark of a wrong code page.
        const bool isMisplaced = letter.isUpper() && i > 0 && sample[i - 1] >= 'a' && sample[i - 1] <= 'z';
        likely += letters.contains(letter) && !isMisplaced && (!letter.isLetter() || isInWord(sample, i));
    }
    return all ? double(likely) / double(all) : 0;
}

QByteArray byChardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return !name.isEmpty() && QStringDecoder(name.constData()).isValid() ? name : QByteArray();
}

// Only lines with bytes above 127 tell anything.
QByteArray tellingSample(QByteArrayView bytes)
{
    QByteArray sample;
    for (qsizetype i = 0; i < bytes.size() && sample.size() < sampleSize; ++i) {
        if (uchar(bytes[i]) < 0x80)
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - 40);
        const qsizetype to = std::min(bytes.size(), i + 40);
        sample.append(bytes.sliced(from, to - from)).append('\n');
        i = to;
    }
    return sample;
}

QByteArray byLetters(QByteArrayView bytes)
{
    const QByteArray sample = tellingSample(bytes);
    const CodePage* best = &codePages[0];
    double likeliest = 0;
    for (const CodePage& page : codePages)
        if (const double share = likelihood(sample, page); share > likeliest + 0.01) {
            likeliest = share;
            best = &page;
        }
    if (likeliest < 0.7)
        if (const QByteArray name = byChardet(sample); !name.isEmpty() && name != "ASCII")
            return name;
    return best->name;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (const auto marked = byMark(bytes))
        return *marked;
    if (const auto wide = byNuls(bytes))
        return *wide;
    if (bytes.isValidUtf8() || isMostlyUtf8(bytes))
        return {};
    return {byLetters(bytes), 0};
}

TextPieces piecesOf(QByteArrayView bytes, const EncodingGuess& encoding)
{
    auto decoder = std::make_shared<QStringDecoder>(encoding.name.constData(), QStringConverter::Flag::ConvertInitialBom);
    if (!decoder->isValid())
        *decoder = QStringDecoder(QStringConverter::Latin1);
    return [decoder, bytes, at = encoding.markLength](QString& text) mutable {
        if (at >= bytes.size())
            return false;
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        text += decoder->decode(bytes.sliced(at, size));
        at += size;
        return true;
    };
}

TextPieces piecesOf(const QString& whole)
{
    return [whole, given = false](QString& text) mutable {
        if (std::exchange(given, true))
            return false;
        text += whole;
        return true;
    };
}

QString decoded(QByteArrayView bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    return decoded(bytes.sliced(guess.markLength), guess.name);
}

QString decoded(QByteArrayView bytes, const QByteArray& encoding)
{
    const TextPieces pieces = piecesOf(bytes, {encoding, 0});
    QString text;
    while (pieces(text)) {
    }
    return text;
}

} // namespace askline::intake
