// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log of one job as a list; rows are made only when they are seen.

#include "fal/queue.h"

#include <QAbstractListModel>

namespace queue {

class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole, TimeRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QVector<fal::LogLine> &lines);
    void append(const fal::LogLine &line);
    [[nodiscard]] QString text() const; // everything, for the clipboard

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<fal::LogLine> m_lines;
};

} // namespace queue
