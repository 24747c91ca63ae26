// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several clips as one: in which order, whether they stay as they are, and how far it is.

#include "studio/item.h"
#include "viewer/makedialog.h"

class QListWidget;
class QToolButton;

namespace viewer {

class JoinDialog final : public MakeDialog
{
    Q_OBJECT

public:
    // `folder`: for the new file.
    JoinDialog(const std::vector<studio::Item> &items, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    // In the order they were joined.
    void joined(const QString &path, const std::vector<studio::Item> &from);

protected:
    void start() override;
    void failed() override;

private:
    [[nodiscard]] std::vector<studio::Item> order() const;
    [[nodiscard]] QStringList paths() const;
    void move(int by);
    void setOrderFixed(bool isFixed);
    void plan();

    std::vector<studio::Item> m_items;
    QString m_folder;
    QListWidget *m_list = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    int m_generation = 0;
};

} // namespace viewer
