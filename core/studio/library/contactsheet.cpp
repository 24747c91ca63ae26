// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/contactsheet.h"

#include "media/files.h"
#include "media/preview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int dotsPerInch = 150;
constexpr QSize page(1240, 1754); // A4 at that density
constexpr int margin = 60;
constexpr int gap = 24;
constexpr int columns = 4;
constexpr int rows = 5;
constexpr int captionHeight = 52; // two lines
constexpr size_t onPage = size_t(columns) * rows;
const QColor ink(0x1B, 0x1C, 0x1F);
const QColor frame(0xD3, 0xD5, 0xD9);

media::Failure stopped()
{
    return {media::Failure::Kind::Unwritable, QCoreApplication::translate("studio::Export", "The contact sheet was cancelled.")};
}

QRect cellAt(size_t place)
{
    const int width = (page.width() - 2 * margin - (columns - 1) * gap) / columns;
    const int height = (page.height() - 2 * margin - (rows - 1) * gap) / rows;
    const int column = int(place) % columns;
    const int row = int(place) / columns;
    const int x = margin + column * (width + gap);
    return {x, margin + row * (height + gap), width, height};
}

// At most two lines, the end shown by an ellipsis; names are broken anywhere.
void drawCaption(QPainter &painter, const QRect &box, const QString &caption)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QString first = caption;
    QString second;
    while (!first.isEmpty() && metrics.horizontalAdvance(first) > box.width())
        first.chop(1);
    if (first.size() < caption.size()) {
        const qsizetype space = first.lastIndexOf(u' ');
        if (space > first.size() / 2)
            first.truncate(space);
        second = metrics.elidedText(caption.mid(first.size()).trimmed(), Qt::ElideMiddle, box.width());
    }
    painter.drawText(box.left(), box.top() + metrics.ascent(), first);
    painter.drawText(box.left(), box.top() + metrics.ascent() + metrics.lineSpacing(), second);
}

void drawEntry(QPainter &painter, const QRect &cell, const SheetEntry &entry)
{
    const QRect box = cell.adjusted(0, 0, 0, -captionHeight);
    const bool isSeen = entry.kind == media::Kind::Image || entry.kind == media::Kind::Video;
    const media::Result<QImage> picture = isSeen ? media::thumbnail(entry.path, box.size()) : media::Result<QImage>(QImage());
    if (picture && !picture->isNull()) {
        QRect place(QPoint(), picture->size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter.drawImage(place, *picture);
    } else {
        painter.setPen(frame);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, media::kindName(entry.kind));
    }
    painter.setPen(ink);
    drawCaption(painter, cell.adjusted(0, cell.height() - captionHeight + 8, 0, 0), entry.caption);
}

void prepare(QPainter &painter)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(17);
    painter.setFont(font);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
}

// False: nobody wants it any more.
bool drawPage(QPainter &painter, const std::vector<SheetEntry> &entries, size_t first, const media::Progress &progress)
{
    prepare(painter);
    for (size_t i = first; i < std::min(entries.size(), first + onPage); ++i) {
        drawEntry(painter, cellAt(i - first), entries[i]);
        if (!progress(double(i + 1) / double(entries.size())))
            return false;
    }
    return true;
}

media::Result<QString> writePdf(const std::vector<SheetEntry> &entries, const QString &folder, const media::Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setCreator(u"Gesso"_s);
        QPainter painter(&writer);
        for (size_t first = 0; first < entries.size(); first += onPage) {
            if (first > 0)
                writer.newPage();
            if (!drawPage(painter, entries, first, progress))
                return tl::unexpected(stopped());
        }
    }
    const QString path = folder + u'/' + media::freeFileName(folder, QCoreApplication::translate("studio::Export", "Contact sheet") + u".pdf"_s);
    return media::writeFile(path, buffer.data()).map([&] { return path; });
}

media::Result<QString> writePages(const std::vector<SheetEntry> &entries, const QString &folder, const media::Progress &progress)
{
    QStringList paths;
    for (size_t first = 0; first < entries.size(); first += onPage) {
        QImage image(page, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(int(dotsPerInch / 0.0254));
        image.setDotsPerMeterY(int(dotsPerInch / 0.0254));
        {
            QPainter painter(&image);
            if (!drawPage(painter, entries, first, progress))
                return tl::unexpected(stopped());
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        const QString name = QCoreApplication::translate("studio::Export", "Contact sheet %1").arg(first / onPage + 1);
        const QString path = folder + u'/' + media::freeFileName(folder, name + u".png"_s);
        if (const auto done = media::writeFile(path, buffer.data()); !done)
            return tl::unexpected(done.error());
        paths << path;
    }
    return paths.join(u'\n');
}

} // namespace

media::Result<QString> writeContactSheet(const std::vector<SheetEntry> &entries, const QString &folder, Sheet sheet, const media::Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return tl::unexpected(media::Failure{media::Failure::Kind::Unsupported, QCoreApplication::translate("studio::Export", "A contact sheet needs the window system's letters.")});
    return sheet == Sheet::Pdf ? writePdf(entries, folder, progress) : writePages(entries, folder, progress);
}

} // namespace studio
