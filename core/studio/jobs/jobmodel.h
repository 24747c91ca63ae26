// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The jobs as rows: those at work first, then those that wait here in the order in which they will start, then the others,
// newest first. Single rows are updated in place; rows keep their places while somebody points at them (setHeld).

#include "studio/jobs/job.h"

#include <QAbstractTableModel>

#include <memory>

namespace studio {

class JobQueue;

class JobModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, ModelName, State, Elapsed, Cost, Columns };
    // State: a JobState. Progress: 0…1, below 0 unknown. Item: of the first result in the library, 0 = none.
    enum Role { JobRole = Qt::UserRole, IdRole, WaitsHereRole, StateRole, ProgressRole, ItemRole, EndpointRole };

    explicit JobModel(JobQueue &queue, QObject *parent = nullptr);
    ~JobModel() override;

    void setHeld(bool held);
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Rows that wait here can be dragged to another place among them.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
