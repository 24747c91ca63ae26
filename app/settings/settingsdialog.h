// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings: a page with a form like those of the models for each group, and the key for this session. Changes are told at once; there is
// nothing to apply. The key is no value of the form: it is handed on and forgotten here.

#include "studio/catalog/form.h"

#include <QDialog>

class QLabel;
class QTabWidget;
class QTimer;

namespace compose {
class FieldRow;
class FormView;
}

namespace settings {

enum class Look { System, Dark, Light };

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const studio::Values &values, const QString &keyEnding, QWidget *parent);

    void showKey(const QString &ending);
    // A change that could not be made: the sentence stands on its field.
    void showProblem(const QString &key, const QString &sentence);
    void focusField(const QString &key);
    void done(int result) override;

Q_SIGNALS:
    void changed(const QString &key, const QJsonValue &value);
    void keyEntered(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *keyPart(const QString &ending);
    [[nodiscard]] QWidget *folderPart(compose::FormView *form);
    [[nodiscard]] compose::FormView *formOf(const QString &key) const;
    [[nodiscard]] compose::FieldRow *rowInSight(const QString &key);
    [[nodiscard]] studio::Values values() const;
    void edited();
    void tell();

    studio::Values m_told; // what everybody knows already
    QTabWidget *m_pages;
    std::vector<compose::FormView *> m_forms;
    QLabel *m_key;
    QTimer *m_typing;
};

} // namespace settings
