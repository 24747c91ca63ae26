// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds what can be done and does it, by the keyboard alone: the cursor stays in the text, Up and Down move in the list, Enter
// does what is marked, Escape leaves. The sheet of shortcuts is the same list of those that have keys.

#include "palette/commandlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace palette {

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString search; // what can be typed
    };
    // `model`: becomes a child.
    CommandPalette(CommandList *model, const Words &words, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void step(int key);
    void search(const QString &text);

    CommandList *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_state;
};

} // namespace palette
