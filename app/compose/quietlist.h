// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt tells assistive programs that the focus came to a list's new row, also while the list is on a page that
// nobody sees: at the start the hidden list of models drew a screen reader away. This one tells only while it is
// seen; it need not have the focus, since the field above it moves it.

#include <QListView>

namespace compose {

class QuietList final : public QListView
{
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (isVisible())
            QListView::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace compose
