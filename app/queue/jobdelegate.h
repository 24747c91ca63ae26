// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/item.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace viewer {
class Thumbnails;
}

namespace queue {

// What a job makes and what it made are known elsewhere.
struct JobLooks
{
    std::function<QString(const QString &endpoint)> iconOf;           // name of an icon: "video"
    std::function<std::optional<studio::Item>(qint64 item)> itemOf;   // in the library
};

// Draws a job's cells: its picture or kind, a progress line under the state while it runs, failures in the error colour,
// numbers at the trailing edge.
class JobDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JobDelegate(QAbstractItemView *view);

    void setLooks(const JobLooks &looks);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter *painter, const QRect &square, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    JobLooks m_looks;
    viewer::Thumbnails *m_thumbnails;
    mutable QHash<qint64, std::optional<studio::Item>> m_items; // of rows that were seen
};

} // namespace queue
