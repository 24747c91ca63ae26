// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/form.h"

#include <QFrame>

namespace compose {

// What a field is for, in the words of the service, with its bounds and default. Any key or press closes it.
class HelpBubble final : public QFrame
{
    Q_OBJECT

public:
    // Below `anchor`, where the screen has room. Nothing waits for it.
    static void show(const studio::Field &field, QWidget *anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HelpBubble(const studio::Field &field, QWidget *anchor);
};

// Facts of a field that its help may not tell: "From 1 to 50.", "Default: 28." One sentence each.
// `inEntry`: of an entry of a list, in which some keys mean another thing.
[[nodiscard]] QStringList factsOf(const studio::Field &field, bool inEntry = false);

} // namespace compose
