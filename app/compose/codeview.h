// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The request of the form as code, in one language at a time. Follows the form; is read and copied, not edited.

#include "studio/code/code.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace compose {

class CodeHighlighter;
class Segments;

class CodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setRequest(const studio::Request &request);
    [[nodiscard]] studio::Language language() const { return m_language; }
    void setLanguage(studio::Language language);
    void copy();
    void focusText();

Q_SIGNALS:
    void languageChanged(studio::Language language); // by the person
    void pasteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    studio::Request m_request;
    studio::Language m_language = studio::Language::Json;
    Segments *m_languages;
    QPlainTextEdit *m_text;
    CodeHighlighter *m_colours;
    QLabel *m_remark;
    QPushButton *m_copy;
    QTimer *m_copied;
};

} // namespace compose
