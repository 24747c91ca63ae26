// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field of a sweep and the values it takes: typed, ticked or chosen as files, whatever the field is.

#include "studio/batch/axis.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace batch {

// As it can be read in the background.
struct WrittenAxis
{
    studio::Variable variable;
    studio::AxisText text;
    QString wildcards;     // not empty: every variation of this prompt instead

    [[nodiscard]] tl::expected<studio::Axis, QString> read() const;
    [[nodiscard]] bool isEmpty() const { return text.text.trimmed().isEmpty() && wildcards.isEmpty(); }
};

class AxisRow final : public QFrame
{
    Q_OBJECT

public:
    AxisRow(const std::vector<studio::Variable> &variables, const studio::Values &values, QWidget *parent);

    [[nodiscard]] WrittenAxis written() const;
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    void showProblem(const QString &sentence); // empty: none
    void setRemovable(bool removable);
    void focusValues();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void showVariable();
    void chooseFiles();

    std::vector<studio::Variable> m_variables;
    studio::Values m_values;
    quint32 m_luck;
    QComboBox *m_field;
    QToolButton *m_remove;
    QCheckBox *m_wildcards;
    QLineEdit *m_search;
    QListWidget *m_choices;
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    QPushButton *m_files;
    QLabel *m_problem;
};

} // namespace batch
