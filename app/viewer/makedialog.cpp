// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/makedialog.h"

#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace viewer {

MakeDialog::MakeDialog(const QString &title, const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    QSizePolicy stays = m_progress->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // nothing jumps when it begins
    m_progress->setSizePolicy(stays);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(button, QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // nor while the other one is not ready yet
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(theme::grid);
    m_body->setSpacing(theme::grid);
    column->addLayout(m_body, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setTabOrder(m_start, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { start(); });
}

void MakeDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (!isVisible())
        return;
    // Wrapped lines that come later make the dialog higher; by itself it would cut the others off.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void MakeDialog::run(Work work)
{
    m_start->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    say({});
    m_work = studio::inBackgroundParts<Step>(
        this,
        [work = std::move(work)](const studio::Give<Step> &give) {
            auto answer = work([&give](double part) { return give({.progress = part, .answer = std::nullopt}); });
            give({.progress = 1, .answer = std::move(answer)});
        },
        [this](const Step &step) { take(step); }, [] {});
}

void MakeDialog::take(const Step &step)
{
    m_progress->setValue(int(step.progress * 1000));
    if (!step.answer)
        return;
    m_start->setEnabled(true);
    m_progress->hide();
    if (!*step.answer) {
        say(step.answer->error().message);
        return failed();
    }
    Q_EMIT made(**step.answer);
    accept();
}

void MakeDialog::done(int result)
{
    m_work.stop();
    QDialog::done(result);
}

} // namespace viewer
