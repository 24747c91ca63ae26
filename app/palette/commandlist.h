// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that can be done, as one list that a few letters search, as the models are searched.

#include "studio/catalog/modelsearch.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace palette {

struct Command
{
    QString text;           // "Export…", without marks for the keyboard
    QString place = {};     // where it is found else: "File", "Settings"
    QString keys = {};      // as the person reads them, may be empty
    bool isEnabled = true;
    std::function<void()> run = {};
};

class CommandList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, EnabledRole };
    // More that a text finds, such as models; they stand behind. Not asked without a text.
    using More = std::function<std::vector<Command>(const QString &text)>;

    explicit CommandList(std::vector<Command> commands, const More &more = {}, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const Command &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Command> m_commands;
    studio::ModelIndex m_index; // of m_commands
    More m_more;
    std::vector<Command> m_found;
};

} // namespace palette
