// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library's small questions. They are shown with open() and delete themselves.

#include "studio/library/library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace library {

// One line of text: a name.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, const QString &text, QWidget *parent);

    void explain(const QString &sentence); // above the field

Q_SIGNALS:
    void entered(const QString &text);

private:
    QLineEdit *m_text;
};

// Tags of one or many items, with commas between them. Of many: those that all have.
class TagsDialog final : public QDialog
{
    Q_OBJECT

public:
    TagsDialog(const QStringList &common, const QStringList &known, int items, QWidget *parent);

Q_SIGNALS:
    void changed(const QStringList &added, const QStringList &removed);

private:
    void take();

    QStringList m_common;
    QLineEdit *m_text;
};

// What may go by itself, with what would go now as a sentence.
class KeepingDialog final : public QDialog
{
    Q_OBJECT

public:
    KeepingDialog(studio::Library &library, const studio::Retention &rule, QWidget *parent);

Q_SIGNALS:
    void ruled(const studio::Retention &rule);

private:
    [[nodiscard]] studio::Retention rule() const;
    void preview();

    studio::Library &m_library;
    QSpinBox *m_days;
    QSpinBox *m_size;
    QLabel *m_preview;
};

} // namespace library
