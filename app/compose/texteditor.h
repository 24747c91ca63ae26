// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QLabel;

namespace compose {

class GrowingText;
class WildcardMarks;

// Words of several lines. A prompt has more: a history with Alt+Up/Down, wildcards that are marked and told in a
// preview, weights with Ctrl+Up/Down where the model reads them.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const studio::Field &field, const studio::TextKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool noteWarns() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recall(int older);
    void weigh(int steps);
    void preview();
    [[nodiscard]] int length() const;

    studio::TextKind m_kind;
    std::function<QStringList()> m_history;
    bool m_keepsEmpty;      // the default is a text: an empty one says something else
    bool m_hadText = false; // an empty text that was set is a text, not an absence
    bool m_touched = false;  // since it was set
    int m_recalled = -1;    // place in the history; -1 = what was being written
    QStringList m_past;     // the history while it is gone through
    QString m_draft;        // what was being written
    GrowingText *m_text;
    QLabel *m_preview = nullptr;
};

} // namespace compose
