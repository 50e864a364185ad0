// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading in the same order.
#include "app/share/ChangeSetFormat.h"

#include "app/share/ByteStream.h"

#include <QHash>

namespace askline {

namespace {

// Things that are written once and then named by their place.
template <class T>
class Places {
public:
    int placeOf(const T& thing)
    {
        const auto known = places_.constFind(thing);
        if (known != places_.cend())
            return *known;
        const int place = int(list_.size());
        places_.insert(thing, place);
        list_ += thing;
        return place;
    }
    const QList<T>& list() const { return list_; }

private:
    QHash<T, int> places_;
    QList<T> list_;
};

class ChangeSetWriter {
public:
    QByteArray write(const ChangeSet& changes)
    {
        for (const SharedVerb& verb : changes.verbs)
            putVerb(verb);
        body_.number(quint64(changes.created.size()));
        for (const CreatedRows& rows : changes.created)
            putCreated(rows);
        body_.number(quint64(changes.changed.size()));
        for (const ChangedField& change : changes.changed)
            putChange(change);
        ByteWriter out;
        out.number(quint64(names_.list().size()));
        for (const QString& name : names_.list())
            out.text(name);
        out.number(quint64(writers_.list().size()));
        for (const WriterId& writer : writers_.list())
            out.id(writer.bytes);
        out.number(quint64(changes.verbs.size()));
        out.raw(verbs_.written());
        out.raw(body_.written());
        return out.written();
    }

private:
    void putVerb(const SharedVerb& verb)
    {
        verbs_.number(quint64(names_.placeOf(verb.name)));
        verbs_.id(verb.person.bytes);
        verbs_.signedNumber(verb.at.ms);
    }

    void putCreated(const CreatedRows& rows)
    {
        body_.number(quint64(names_.placeOf(rows.table)));
        body_.number(quint64(rows.columns.size()));
        for (const QString& column : rows.columns)
            body_.number(quint64(names_.placeOf(column)));
        body_.number(quint64(rows.rows.size()));
        for (const CreatedRow& row : rows.rows) {
            putBeginning(row.verb, row.id, row.stamp, row.writer);
            for (const SharedValue& value : row.values)
                putValue(value);
        }
    }

    void putChange(const ChangedField& change)
    {
        putBeginning(change.verb, change.row, change.stamp, change.writer);
        body_.number(quint64(names_.placeOf(change.table)));
        body_.number(quint64(names_.placeOf(change.column)));
        body_.signedNumber(change.stamp - change.base);
        putValue(change.value);
    }

    void putBeginning(int verb, const RowId& id, qint64 stamp, const WriterId& writer)
    {
        body_.number(quint64(verb));
        body_.id(id.bytes);
        body_.signedNumber(stamp - lastStamp_);
        lastStamp_ = stamp;
        body_.number(quint64(writers_.placeOf(writer)));
    }

    void putValue(const SharedValue& value)
    {
        body_.byte(quint8(value.kind));
        switch (value.kind) {
        case SharedValue::Kind::Null: break;
        case SharedValue::Kind::Integer:
        case SharedValue::Kind::Real: body_.signedNumber(value.integer); break;
        case SharedValue::Kind::Text:
        case SharedValue::Kind::Blob: body_.bytes(value.bytes); break;
        }
    }

    Places<QString> names_;
    Places<WriterId> writers_;
    ByteWriter verbs_;
    ByteWriter body_;
    qint64 lastStamp_ = 0;
};

class ChangeSetReader {
public:
    explicit ChangeSetReader(QByteArrayView bytes) : in_(bytes) {}

    std::optional<ChangeSet> read()
    {
        takeLists();
        for (qsizetype i = in_.count(smallestGroup); i > 0; --i)
            takeCreated();
        for (qsizetype i = in_.count(smallestRecord); i > 0; --i)
            takeChange();
        if (in_.hasFailed() || !in_.isAtEnd())
            return std::nullopt;
        return std::move(set_);
    }

private:
    static constexpr qsizetype smallestGroup = 3;
    static constexpr qsizetype smallestRecord = 19;
    static constexpr int mostValues = 4'000'000;

    void takeLists()
    {
        for (qsizetype i = in_.count(1); i > 0; --i)
            names_ += in_.text();
        for (qsizetype i = in_.count(16); i > 0; --i)
            writers_ += in_.id<WriterId>();
        for (qsizetype i = in_.count(18); i > 0; --i) {
            SharedVerb verb;
            verb.name = name();
            verb.person = in_.id<PersonId>();
            verb.at = {in_.signedNumber()};
            set_.verbs += verb;
        }
    }

    void takeCreated()
    {
        CreatedRows rows;
        rows.table = name();
        for (qsizetype i = in_.count(1); i > 0; --i)
            rows.columns += name();
        const qsizetype count = in_.count(smallestRecord + rows.columns.size());
        rows.rows.reserve(count);
        for (qsizetype i = 0; i < count && !in_.hasFailed(); ++i) {
            CreatedRow row;
            takeBeginning(row.verb, row.id, row.stamp, row.writer);
            row.values.reserve(rows.columns.size());
            for (qsizetype k = 0; k < rows.columns.size(); ++k)
                row.values += value();
            rows.rows += row;
        }
        set_.created += rows;
    }

    void takeChange()
    {
        ChangedField change;
        takeBeginning(change.verb, change.row, change.stamp, change.writer);
        change.table = name();
        change.column = name();
        change.base = qint64(quint64(change.stamp) - quint64(in_.signedNumber()));
        change.value = value();
        set_.changed += change;
    }

    void takeBeginning(int& verb, RowId& id, qint64& stamp, WriterId& writer)
    {
        verb = int(place(set_.verbs.size()));
        id = in_.id<RowId>();
        stamp = qint64(quint64(lastStamp_) + quint64(in_.signedNumber()));
        lastStamp_ = stamp; // stamps that wrap around are refused later
        writer = writers_.value(place(writers_.size()));
    }

    qsizetype place(qsizetype size)
    {
        const quint64 place = in_.number();
        if (place >= quint64(size)) {
            in_.fail();
            return 0;
        }
        return qsizetype(place);
    }

    QString name() { return names_.value(place(names_.size())); }

    SharedValue value()
    {
        if (++values_ > mostValues)
            in_.fail();
        switch (SharedValue::Kind(in_.byte())) {
        case SharedValue::Kind::Null: return {};
        case SharedValue::Kind::Integer: return SharedValue::ofInteger(in_.signedNumber());
        case SharedValue::Kind::Real: return {SharedValue::Kind::Real, in_.signedNumber(), {}};
        case SharedValue::Kind::Text: return SharedValue::ofText(in_.bytes().toByteArray());
        case SharedValue::Kind::Blob: return SharedValue::ofBlob(in_.bytes().toByteArray());
        }
        in_.fail();
        return {};
    }

    ByteReader in_;
    ChangeSet set_;
    QStringList names_;
    QList<WriterId> writers_;
    qint64 lastStamp_ = 0;
    int values_ = 0;
};

} // namespace

QByteArray bytesOf(const ChangeSet& changes)
{
    return ChangeSetWriter().write(changes);
}

std::optional<ChangeSet> changeSetFrom(QByteArrayView bytes)
{
    return ChangeSetReader(bytes).read();
}

} // namespace askline
