// SPDX-License-Identifier: GPL-3.0-or-later
// What encoding the bytes of a lead file are in, and those bytes as text, piece by piece.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <functional>

namespace askline::intake {

struct EncodingGuess {
    QByteArray name = "UTF-8";
    qsizetype markLength = 0; // of the byte order mark

    bool operator==(const EncodingGuess&) const = default;
};

// By byte order mark, by the NULs of UTF-16, by validity as UTF-8, by the letters of western and central
// European code pages, by uchardet; else Windows-1252.
EncodingGuess guessEncoding(QByteArrayView bytes);

// Appends the next piece of a text; false once there is no more.
using TextPieces = std::function<bool(QString&)>;

// `bytes` must outlive what is returned.
TextPieces piecesOf(QByteArrayView bytes, const EncodingGuess& encoding);
// The whole of a text already decoded.
TextPieces piecesOf(const QString& text);

QString decoded(QByteArrayView bytes);
QString decoded(QByteArrayView bytes, const QByteArray& encoding);

} // namespace askline::intake
