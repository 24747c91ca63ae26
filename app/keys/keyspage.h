// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys that there are, one of them in use; checking and removing them; adding another. A key is never shown again, only
// how it ends.

#include "keys/keyentry.h"

#include <QHash>

#include <array>

class QVBoxLayout;

namespace keys {

class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    KeysPage(studio::Keys &keys, const KeyEntry::Way &way, QWidget *parent = nullptr);

private:
    // What can be done with a key, in the order of the keyboard: use it (not an admin key), only for costs, test, remove.
    struct Line
    {
        QString id;
        std::array<QWidget *, 4> parts{};
    };

    void showKeys();
    void goTo(const QString &id, int line, std::size_t part = 0);
    void addRow(const studio::NamedKey &key);
    void addAdminRow(const studio::NamedKey &key);
    void addLine(const studio::NamedKey &key, QWidget *head); // with what can be done with it
    void test(const QString &id);
    void askToRemove(const QString &id);
    void note(const QString &id, const QString &sentence);

    studio::Keys &m_keys;
    KeyEntry::Way m_way;
    compose::Notice *m_notice;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QLabel *m_about = nullptr; // of admin keys
    KeyEntry *m_entry;
    std::vector<Line> m_lines;
    QHash<QString, QLabel *> m_labels;
    QHash<QString, QString> m_notes; // what the last check said
    std::unique_ptr<KeyTest> m_test;
};

} // namespace keys
