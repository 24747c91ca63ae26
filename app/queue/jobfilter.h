// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which jobs are shown: by words in prompt, model and state, and by what became of them.

#include <QHash>
#include <QSortFilterProxyModel>

namespace queue {

class JobFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Unfinished, Done, Failed };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words); // all of them, in any case
    void setShow(Show show);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_show != Show::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace queue
