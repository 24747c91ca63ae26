// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A dialog that makes one file of others in the background: what is asked above, progress and refusals below. Closing it
// stops the work, and nothing is left behind.

#include "media/transform.h"
#include "studio/backgroundparts.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace viewer {

class MakeDialog : public QDialog
{
    Q_OBJECT

public:
    MakeDialog(const QString &title, const QString &button, QWidget *parent);

Q_SIGNALS:
    void made(const QString &path); // then the dialog closes

protected:
    using Work = std::function<media::Result<QString>(const media::Progress &)>;

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    virtual void start() = 0; // the button
    virtual void failed() {}  // the sentence is shown, and it can be started again
    void run(Work work);
    void say(const QString &sentence);
    void done(int result) override;

private:
    struct Step
    {
        double progress = 0;
        std::optional<media::Result<QString>> answer;
    };
    void take(const Step &step);

    QVBoxLayout *m_body = nullptr;
    QLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    studio::PartedWork<Step> m_work;
};

} // namespace viewer
