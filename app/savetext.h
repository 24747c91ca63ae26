// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks where a text is to be kept and writes it there, beside and renamed, on a pool thread. Stops nobody.

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace shell {

struct SaveWishes
{
    QString title;    // of the dialog
    QString name;     // proposed, with its suffix
    std::function<QByteArray()> text; // asked for once the place is known
    std::function<void(const QString &problem)> failed; // a sentence
};
void saveText(QWidget *parent, const SaveWishes &wishes);

} // namespace shell
