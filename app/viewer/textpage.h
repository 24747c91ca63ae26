// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for text that is no transcript: captions, prompts, JSON.

#include "viewer/page.h"

class QPlainTextEdit;

namespace viewer {

class TextPage final : public Page
{
    Q_OBJECT

public:
    explicit TextPage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override;

private:
    QPlainTextEdit *m_text = nullptr;
    int m_generation = 0;
};

} // namespace viewer
