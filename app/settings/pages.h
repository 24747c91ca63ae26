// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages of the settings that are no form: what happens with the person's data, and the settings as a file.

#include <QWidget>

class QLabel;

namespace settings {

class SettingsDialog;

class PrivacyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget *parent = nullptr);
};

class AdvancedPage final : public QWidget
{
    Q_OBJECT

public:
    AdvancedPage(SettingsDialog &dialog, const QString &profileFolder);

private:
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void say(const QString &sentence);

    SettingsDialog &m_dialog;
    QLabel *m_said;
};

} // namespace settings
