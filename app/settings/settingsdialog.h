// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The connection, the key for this session, the look. Changes are told at once; there is nothing to apply.

#include "connector.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace settings {

enum class Look { System, Dark, Light };

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const shell::Place &place, const QString &keyEnding, Look look, QWidget *parent);

    void showKey(const QString &ending);

Q_SIGNALS:
    void placeChosen(const shell::Place &place);
    void keyEntered(const QByteArray &key);
    void lookChosen(settings::Look look);

private:
    QLabel *m_key;
};

} // namespace settings
