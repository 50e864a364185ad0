// SPDX-License-Identifier: GPL-3.0-or-later
// The form that objection and playbook files share: a title, then names with a colon, each value going on over the
// following lines until the next name.
#pragma once

#include "app/script/Inline.h"

namespace askline::script {

struct KeyedValue {
    QString name;
    QStringList paragraphs; // lines of one paragraph are joined by a space; an empty line parts two
    QList<Place> places;    // of each paragraph's first line

    QString text() const { return paragraphs.join(u'\n'); }
    Place place() const { return places.value(0); }
    QStringList items(QChar separator) const;
};

enum class TitleLine { Expected, None };

struct KeyedText {
    QString title;
    Place titlePlace;
    QList<KeyedValue> values; // each name once, in the order of their first appearance
    QStringList strays;       // lines before the first name that are neither title nor comment
    Remarks remarks;
    QList<Diagnostic> diagnostics;

    KeyedValue value(QStringView name) const;
    // Of each value, by its name, and "title".
    QMap<QString, Place> places() const;
};

KeyedText parseKeyed(QStringView source, const QStringList& names, TitleLine titleLine);

// Writes the same form: title and strays first, then one call a value in the order of `names`, then close().
class KeyedPrinter {
public:
    KeyedPrinter(const QStringList& names, const Remarks& remarks) : names_(names), remarks_(remarks) {}
    void head(const QString& title, const QStringList& strays);
    void value(const QString& name, const QString& text);
    void lines(const QString& name, const QStringList& lines); // each behind the name
    QString close();

private:
    void comments(const QStringList& comments);
    QString startOf(const QString& name, const QString& paragraph) const;

    QString text_;
    QStringList names_;
    Remarks remarks_;
};

} // namespace askline::script
