// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row below the canvas: the prompt and the few values that one changes while drawing, taken from the
// model's form. What the row does not show keeps the model's default.

#include "studio/catalog/form.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QToolButton;

namespace live {

class Controls final : public QWidget
{
    Q_OBJECT

public:
    explicit Controls(QWidget *parent = nullptr);

    // Keeps the values that the new form has too.
    void setForm(const studio::Form &form);
    [[nodiscard]] studio::Values values() const;
    // For the next input: a running seed goes on by one.
    [[nodiscard]] studio::Values nextValues();
    // Of the picture that is shown: while the seed runs, this is what fixing it keeps.
    void showSeed(qint64 seed);
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] bool isSeedRunning() const { return m_isSeedRunning; }
    // As it was left. What the form does not know, or not so, keeps its default; without a form yet, the next one takes it.
    void restore(const studio::Values &values, bool isSeedRunning);

Q_SIGNALS:
    void changed(); // a moment after the last edit

private:
    void addNumber(const studio::Field &field, const studio::NumberKind &kind);
    void addSeed(const studio::Field &field, const studio::SeedKind &kind);
    void addLabelled(const QString &label, QWidget *editor, QWidget *second = nullptr);
    void fixSeed(bool fixed);
    void takeLeft();
    void put(const QString &key, const QJsonValue &value);

    studio::Form m_form;
    studio::Values m_values;
    studio::Values m_left; // by the program before, for the form to come
    QLineEdit *m_prompt;
    QBoxLayout *m_row;
    QWidget *m_numbers = nullptr;
    QLineEdit *m_seed = nullptr; // none when the model has no seed
    QToolButton *m_seedSwitch = nullptr;
    studio::SeedKind m_seedKind;
    bool m_isSeedRunning = false;
    QTimer m_settle;
};

} // namespace live
