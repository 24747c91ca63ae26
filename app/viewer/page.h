// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every viewer page is: one for each kind of media, errors and empty ones included.

#include "studio/item.h"

#include <QWidget>

namespace viewer {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows the item; reads its file in the background.
    virtual void open(const studio::Item &item) = 0;
    // Stops what plays and lets go of memory. The page may be opened again.
    virtual void leave() = 0;

Q_SIGNALS:
    // The file cannot be shown: a sentence that says why.
    void failed(const QString &sentence);
};

} // namespace viewer
