// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/cutdialog.h"

#include "studio/background.h"
#include "viewer/format.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace viewer {

CutDialog::CutDialog(const CutTask &task, QWidget *parent)
    : MakeDialog(tr("Cut"), tr("Keep this part"), parent)
    , m_task(task)
    , m_lossless(new QRadioButton(tr("Without loss"), this))
    , m_exact(new QRadioButton(tr("Exactly, encoded again"), this))
{
    auto *part = new QLabel(tr("The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.")
                                .arg(preciseClockText(task.begin), preciseClockText(task.end)),
                            this);
    part->setTextFormat(Qt::PlainText);
    part->setWordWrap(true);
    body()->addWidget(part);
    body()->addWidget(m_lossless);
    body()->addWidget(m_exact);
    m_lossless->setChecked(true);
    m_lossless->setEnabled(false);
    m_exact->setEnabled(false);
    startButton()->setEnabled(false);
    setMinimumWidth(460);
    studio::inBackground(
        this, [task] { return media::planCut(task.path, task.begin, task.end); },
        [this](const media::Result<media::CutPlan> &plan) { showPlan(plan); });
}

void CutDialog::showPlan(const media::Result<media::CutPlan> &plan)
{
    if (!plan)
        return say(plan.error().message);
    m_plan = *plan;
    startButton()->setEnabled(true);
    m_exact->setEnabled(!m_plan.isExact || !m_plan.canCopy);
    m_lossless->setEnabled(m_plan.canCopy);
    m_lossless->setChecked(m_plan.canCopy);
    m_exact->setChecked(!m_plan.canCopy);
    if (!m_plan.canCopy)
        return say(tr("Clips of this kind can only be cut by encoding them again."));
    if (m_plan.isExact)
        return m_lossless->setText(tr("Without loss: every picture stays as it is"));
    const double end = m_plan.end > 0 ? m_plan.end : m_task.end;
    m_lossless->setText(tr("Without loss, from the key frame: %1 to %2").arg(preciseClockText(m_plan.begin), preciseClockText(end)));
    const double more = (m_task.begin - m_plan.begin) + std::max(0.0, end - m_task.end);
    say(tr("A clip can be cut without loss only at certain frames: %1 more than marked would be kept.").arg(durationText(more)));
}

studio::CutFacts CutDialog::facts() const
{
    const bool exact = m_exact->isChecked();
    return {.begin = exact ? m_task.begin : m_plan.begin,
            .end = exact || m_plan.end <= 0 ? m_task.end : m_plan.end,
            .markedBegin = m_task.begin,
            .markedEnd = m_task.end,
            .isLossless = !exact};
}

void CutDialog::start()
{
    const bool exact = m_exact->isChecked();
    const media::Conversion wanted{.begin = exact ? m_task.begin : m_plan.begin, .end = exact ? m_task.end : m_plan.end};
    run([task = m_task, wanted](const media::Progress &progress) { return media::transform(task.path, task.folder, wanted, progress); });
}

} // namespace viewer
