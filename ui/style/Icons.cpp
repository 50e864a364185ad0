// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the SVG files with their current colour replaced by the theme's.
#include "ui/style/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <iterator>

namespace askline {

namespace {

// In the order of IconName.
constexpr const char* fileNames[] = {
    "today", "inbox", "pipeline", "playbook", "numbers", "team", "settings", "search", "phone", "phone-off",
    "voicemail", "mail", "message", "letter", "calendar", "meeting", "plus", "check", "close", "chevron-up",
    "chevron-down", "chevron-left", "chevron-right", "undo", "redo", "filter", "sort", "trash", "restore", "merge",
    "import", "export", "link", "file", "person", "people", "building", "clock", "flag", "star", "tag", "note",
    "edit", "copy", "more", "keyboard", "moon", "sun", "timer", "play", "pause", "warning", "info", "objection",
    "ask", "target", "money", "eye", "pin", "print", "help",
};
static_assert(std::size(fileNames) == size_t(IconName::Help) + 1);

QByteArray drawingOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Tone tone) : name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = drawingOf(name_);
        drawing.replace("currentColor", colorFor(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is already in pixels of the screen.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = QStringLiteral("askline:%1:%2:%3x%4")
                                .arg(name_, colorFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(name_, tone_); }
    QString key() const override { return QStringLiteral("askline"); }
    QString iconName() override { return name_; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Theme& theme = themeOf();
        return mode == QIcon::Disabled ? theme.disabled : colorOf(theme, tone_);
    }

    QString name_;
    Tone tone_;
};

} // namespace

QString iconFileName(IconName name)
{
    return QLatin1StringView(fileNames[size_t(name)]);
}

QIcon icon(IconName name, Tone tone)
{
    const QString file = iconFileName(name);
    if (!QFile::exists(QStringLiteral(":/icons/%1.svg").arg(file)))
        return QIcon::fromTheme(file);
    return QIcon(new LineIconEngine(file, tone));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/askline.svg"));
}

} // namespace askline
