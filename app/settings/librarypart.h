// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the library is, on its page of the settings, and the way to move it: a folder is chosen, what there is to move is
// looked at, a question with the size of it, and progress.

#include "studio/library/librarymove.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace settings {

class LibraryMoving;

class LibraryPart final : public QWidget
{
    Q_OBJECT

public:
    LibraryPart(LibraryMoving &moving, QWidget *parent);

    void look(const QString &chosen); // the folder that a person chose
    [[nodiscard]] QString said() const;

private:
    void choose();
    void ask(const studio::LibraryMovePlan &plan);
    void follow();
    void showProgress(qint64 files, qint64 bytes);
    void say(const QString &sentence);

    LibraryMoving &m_moving;
    QLabel *m_folder;
    QPushButton *m_move;
    QProgressBar *m_progress;
    QLabel *m_said;
    QPushButton *m_cancel;
};

} // namespace settings
