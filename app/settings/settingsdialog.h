// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings: a page with a form like those of the models for each group, and pages of their own that others bring.
// Changes are told at once; there is nothing to apply.

#include "studio/catalog/form.h"

#include <QDialog>

class QListView;
class QStackedWidget;
class QStringListModel;
class QTimer;
class QUndoGroup;

namespace compose {
class FieldRow;
class FormView;
}

namespace settings {

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const studio::Values &values, QWidget *parent);

    // A page of its own beside those of the form, at that place in the list; -1: the last, -2: before the last.
    void addPage(int place, const QString &title, QWidget *page);
    // Below the form of this field.
    void addBelow(const QString &key, QWidget *part);
    void showPage(int place);
    // A change that could not be made: the sentence stands on its field.
    void showProblem(const QString &key, const QString &sentence);
    void focusField(const QString &key);
    void done(int result) override;
    [[nodiscard]] studio::Values values() const; // of all pages
    // As if the person had entered them, a step on each page.
    void useValues(const studio::Values &values);
    // What was typed counts now, not after a while.
    void tell();

Q_SIGNALS:
    void changed(const QString &key, const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *folderPart(compose::FormView *form);
    [[nodiscard]] compose::FormView *formOf(const QString &key) const;
    [[nodiscard]] compose::FieldRow *rowInSight(const QString &key);
    void edited();
    void followPage();

    studio::Values m_told; // what everybody knows already
    QStringListModel *m_titles;
    QListView *m_list; // of the pages
    QStackedWidget *m_pages;
    std::vector<compose::FormView *> m_forms;
    QTimer *m_typing;
    QUndoGroup *m_steps; // of the page in sight
};

} // namespace settings
