// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/gridpicture.h"

#include "media/preview.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace batch {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batch::GridPicture)
};

constexpr qint64 mostPixels = 160'000'000; // 640 MB while it is made
constexpr int longestRow = 6;

// The widest and the tallest proportion rule the cell.
QSize cellOf(const GridPictureTask &task)
{
    double aspect = 0;
    for (const studio::GridEntry &entry : task.entries) {
        if (!entry.item.size.isEmpty())
            aspect = std::max(aspect, double(entry.item.size.width()) / entry.item.size.height());
    }
    if (aspect <= 0)
        aspect = 4.0 / 3;
    aspect = std::clamp(aspect, 0.25, 4.0);
    return aspect >= 1 ? QSize(task.cellSide, int(std::lround(task.cellSide / aspect)))
                       : QSize(int(std::lround(task.cellSide * aspect)), task.cellSide);
}

int letterSize(const GridPictureTask &task)
{
    return std::clamp(task.cellSide / 22, 11, 48);
}

QFont fontFor(const GridPictureTask &task, bool bold = false)
{
    QFont font;
    font.setPixelSize(letterSize(task));
    font.setBold(bold);
    return font;
}

struct Drawing
{
    const GridPictureTask &task;
    const GridPictureShape &shape;
    QPainter &painter;
    const theme::Tokens &colors;

    // Mirrored where words run from the right.
    [[nodiscard]] QRect placed(QRect rect) const
    {
        if (task.direction == Qt::RightToLeft)
            rect.moveLeft(shape.size.width() - rect.left() - rect.width());
        return rect;
    }

    [[nodiscard]] QRect cell(int row, int column) const
    {
        return {shape.side + shape.gap + column * (shape.cell.width() + shape.gap),
                shape.head + row * (shape.cell.height() + shape.label + shape.gap), shape.cell.width(), shape.cell.height()};
    }

    void text(const QRect &rect, const QString &words, Qt::Alignment alignment, const QColor &color, bool bold = false) const
    {
        painter.setFont(fontFor(task, bold));
        painter.setPen(color);
        const QFontMetrics metrics(painter.font());
        const int lines = std::max(1, rect.height() / metrics.lineSpacing());
        const QString fitted = lines > 1 ? words : metrics.elidedText(words, Qt::ElideRight, rect.width());
        painter.setClipRect(placed(rect));
        painter.drawText(placed(rect), int(alignment) | (lines > 1 ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)), fitted);
        painter.setClipping(false);
    }

    void result(const QRect &rect, const studio::Item &item) const
    {
        if (const auto picture = media::thumbnail(item.path, rect.size())) {
            const QSize size = picture->size().scaled(rect.size(), Qt::KeepAspectRatio);
            QRect target(QPoint(), size);
            target.moveCenter(rect.center());
            painter.drawImage(placed(target), *picture);
            return;
        }
        painter.fillRect(placed(rect), colors.field);
        const int margin = letterSize(task);
        text(rect.adjusted(margin, margin, -margin, -margin), item.title(), Qt::AlignCenter, colors.textSecond);
    }

    // Several in one cell share it.
    void results(const QRect &rect, const std::vector<int> &indexes) const
    {
        if (indexes.empty()) {
            painter.fillRect(placed(rect), colors.panel);
            return;
        }
        const int across = int(std::ceil(std::sqrt(double(indexes.size()))));
        const QSize part(rect.width() / across, rect.height() / across);
        for (int i = 0; i < int(indexes.size()); ++i) {
            const QRect place(rect.left() + i % across * part.width(), rect.top() + i / across * part.height(), part.width(), part.height());
            result(place, task.entries[std::size_t(indexes[std::size_t(i)])].item);
        }
    }

    void draw() const
    {
        const int line = QFontMetrics(fontFor(task, true)).lineSpacing() + shape.gap / 2;
        QString title = task.title;
        QStringList axes;
        for (const QString &axis : {task.grid.columnLabel, task.grid.rowLabel}) {
            if (!axis.isEmpty())
                axes << axis;
        }
        text({shape.gap, shape.gap, shape.size.width() - 2 * shape.gap, line}, title, Qt::AlignLeading | Qt::AlignVCenter, colors.text, true);
        text({shape.gap, shape.gap + line, shape.size.width() - 2 * shape.gap, line}, axes.join(QStringLiteral(" × ")),
             Qt::AlignLeading | Qt::AlignVCenter, colors.textSecond);
        const bool isBroken = shape.label > 0;
        const int last = isBroken ? int(task.grid.columns.size()) : shape.columns * shape.rows;
        for (int i = 0; i < last; ++i) {
            const QRect rect = cell(i / shape.columns, i % shape.columns);
            results(rect, isBroken ? task.grid.at(0, i) : task.grid.at(i / shape.columns, i % shape.columns));
            if (isBroken)
                text({rect.left(), rect.bottom() + 1, rect.width(), shape.label}, task.grid.columns.at(i), Qt::AlignCenter, colors.text);
        }
        if (isBroken)
            return;
        for (int column = 0; column < shape.columns; ++column) {
            const QRect top = cell(0, column);
            text({top.left(), shape.head - line, top.width(), line}, task.grid.columns.at(column), Qt::AlignCenter, colors.text);
        }
        for (int row = 0; row < shape.rows; ++row) {
            const QRect left = cell(row, 0);
            if (shape.side > 0)
                text({shape.gap, left.top(), shape.side - shape.gap, left.height()}, task.grid.rows.at(row), Qt::AlignLeading | Qt::AlignVCenter, colors.text);
        }
    }
};

} // namespace

int columnsFor(const studio::LabelledGrid &grid)
{
    const int count = int(grid.columns.size());
    if (grid.rows.size() > 1 || count <= longestRow)
        return count;
    return std::max(longestRow, int(std::ceil(std::sqrt(double(count)))));
}

tl::expected<GridPictureShape, QString> shapeOf(const GridPictureTask &task)
{
    const QFontMetrics metrics(fontFor(task, true));
    GridPictureShape shape{.cell = cellOf(task), .gap = std::max(6, task.cellSide / 40)};
    shape.columns = columnsFor(task.grid);
    const bool isBroken = shape.columns < int(task.grid.columns.size());
    shape.rows = isBroken ? (int(task.grid.columns.size()) + shape.columns - 1) / shape.columns : int(task.grid.rows.size());
    const int line = metrics.lineSpacing() + shape.gap / 2;
    shape.label = isBroken ? line : 0;
    shape.head = shape.gap + (isBroken ? 2 : 3) * line + shape.gap / 2;
    for (const QString &label : task.grid.rows) {
        if (!isBroken && !label.isEmpty())
            shape.side = std::max(shape.side, std::min(shape.cell.width() / 2, metrics.horizontalAdvance(label) + 2 * shape.gap));
    }
    const qint64 width = shape.side + shape.gap + qint64(shape.columns) * (shape.cell.width() + shape.gap);
    const qint64 height = shape.head + qint64(shape.rows) * (shape.cell.height() + shape.label + shape.gap);
    if (width > mostPixelsASide || height > mostPixelsASide || width * height > mostPixels)
        return tl::unexpected(Words::tr("The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.").arg(width).arg(height));
    shape.size = QSize(int(width), int(height));
    return shape;
}

tl::expected<QImage, QString> gridPicture(const GridPictureTask &task)
{
    const auto shape = shapeOf(task);
    if (!shape)
        return tl::unexpected(shape.error());
    QImage image(shape->size, QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(Words::tr("There is not enough memory for a picture of %1 × %2 pixels.").arg(shape->size.width()).arg(shape->size.height()));
    const theme::Tokens &colors = theme::tokens(task.scheme);
    image.fill(colors.stage);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(task.direction);
    const Drawing drawing{.task = task, .shape = *shape, .painter = painter, .colors = colors};
    drawing.draw();
    return image;
}

} // namespace batch
