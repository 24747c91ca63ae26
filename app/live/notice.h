// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sentence above the canvas and the button that answers it. Hidden while there is nothing to say.

#include <QWidget>

class QLabel;
class QPushButton;

namespace live {

class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void ask(const QString &sentence, const QString &answer);
    void drop();

Q_SIGNALS:
    void answered();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace live
