// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plain text edit as tall as its content, between a least and a most number of lines. Tab leaves it,
// and the wheel scrolls the form unless the text has the focus.

#include <QPlainTextEdit>

namespace compose {

class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int leastLines, int mostLines, QWidget *parent);

    // Changes what differs only, so that the cursor stays where something happened.
    void setWords(const QString &words);
    // Shown while it is empty, as much of it as fits into the lines that are there anyway.
    void setExample(const QString &example);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void fitExample();

    int m_leastLines;
    int m_mostLines;
    QString m_example;
};

} // namespace compose
