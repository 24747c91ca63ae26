// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandlist.h"

namespace palette {
namespace {

studio::ModelIndex indexOf(const std::vector<Command> &commands)
{
    std::vector<studio::Model> words;
    words.reserve(commands.size());
    for (const Command &command : commands) {
        studio::Model each;
        each.title = command.text;
        each.category = command.place;
        each.tags = {command.keys};
        words.push_back(std::move(each));
    }
    return studio::ModelIndex(words);
}

} // namespace

CommandList::CommandList(std::vector<Command> commands, const More &more, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(std::move(commands))
    , m_index(indexOf(m_commands))
    , m_more(more)
    , m_found(m_commands)
{
}

void CommandList::setText(const QString &text)
{
    beginResetModel();
    m_found.clear();
    // What cannot be done now comes after what can.
    std::vector<Command> disabled;
    for (const std::size_t place : m_index.ranked(text)) {
        const Command &command = m_commands[place];
        (command.isEnabled || text.trimmed().isEmpty() ? m_found : disabled).push_back(command);
    }
    m_found.insert(m_found.end(), disabled.begin(), disabled.end());
    if (m_more && !text.trimmed().isEmpty()) {
        for (Command &command : m_more(text.trimmed()))
            m_found.push_back(std::move(command));
    }
    endResetModel();
}

const Command &CommandList::at(int row) const
{
    return m_found.at(std::size_t(row));
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return command.text;
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case EnabledRole:
        return command.isEnabled;
    case Qt::AccessibleDescriptionRole: {
        // Everything that the row shows, for those who hear it.
        QStringList parts{command.place, command.keys, command.isEnabled ? QString() : tr("Not possible now")};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

} // namespace palette
