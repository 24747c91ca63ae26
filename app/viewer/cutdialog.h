// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps a part of a clip as a clip of its own: without loss from the key frame before it, or exactly.

#include "studio/library/cutfacts.h"
#include "viewer/makedialog.h"

class QRadioButton;

namespace viewer {

struct CutTask
{
    QString path;
    double begin = 0; // seconds
    double end = 0;
    QString folder; // for the new file
};

class CutDialog final : public MakeDialog
{
    Q_OBJECT

public:
    explicit CutDialog(const CutTask &task, QWidget *parent = nullptr);

    [[nodiscard]] studio::CutFacts facts() const; // of what is chosen

protected:
    void start() override;

private:
    void showPlan(const media::Result<media::CutPlan> &plan);

    CutTask m_task;
    media::CutPlan m_plan;
    QRadioButton *m_lossless = nullptr;
    QRadioButton *m_exact = nullptr;
};

} // namespace viewer
