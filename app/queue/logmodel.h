// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log of one job as a list; rows are made only when they are seen. Can show the important lines only.

#include "fal/queue.h"

#include <QAbstractListModel>

#include <vector>

namespace queue {

class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole, TimeRole };
    enum class Least { Everything, Information, Warnings, Errors };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QVector<fal::LogLine> &lines);
    void append(const fal::LogLine &line);
    void setFilter(Least least, const QString &words); // words: anywhere in the message, in any case
    [[nodiscard]] QString text() const; // what is shown, for the clipboard
    [[nodiscard]] int total() const { return int(m_lines.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isShown(const fal::LogLine &line) const;
    void choose();

    QVector<fal::LogLine> m_lines;
    std::vector<int> m_shown; // rows → lines
    Least m_least = Least::Everything;
    QString m_words;
};

} // namespace queue
