// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The editor of one field of a form: shows a JSON value and gives it back exactly.
//
// value() is Undefined where the model is to decide. A value that an editor cannot show (accepts() is
// false: a recipe of another version, a hand-written body) is edited as JSON instead, so nothing a
// recipe says is ever lost. To add a kind: one class here, one line in makeEditor.

#include "studio/catalog/form.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace compose {

class MediaEditor;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    [[nodiscard]] virtual bool accepts(const QJsonValue &value) const = 0;
    // The widget that takes the keyboard, and whose accessible name is the field's label.
    [[nodiscard]] virtual QWidget *focusTarget() = 0;
    // Bears its label itself (a check box), so the row draws none.
    [[nodiscard]] virtual bool showsLabel() const { return false; }
    // Stands in place of the label above the editor (a check box that turns the whole on and off); the row takes it.
    [[nodiscard]] virtual QWidget *labelWidget() { return nullptr; }
    // A short fact beside the label ("61 of 2000", "1024 × 576"); empty = none.
    [[nodiscard]] virtual QString note() const { return {}; }
    // The fact is a warning: a limit is near.
    [[nodiscard]] virtual bool noteWarns() const { return false; }
    // Unfinished text (JSON that does not parse): a sentence, empty when all is well.
    [[nodiscard]] virtual QString complaint() const { return {}; }
    // Shows what is wrong with a part of the value ("0.path") on that part, opening it where it is folded, and gives
    // back what is to take the keyboard. nullptr: no such part here, so the row tells it.
    virtual QWidget *showProblem(const QString & /*path*/, const QString & /*sentence*/) { return nullptr; }
    virtual void clearProblems() {}
    // The fields for files in it: itself, or those of a group and of the entries of a list.
    [[nodiscard]] virtual std::vector<MediaEditor *> mediaEditors() { return {}; }
    // What the form's rules say about the fields inside may be another thing now (EditorContext::standing).
    virtual void applyRules() {}
    // What is kept here although it is not sent (an entry that is switched off), for when the form is drawn anew.
    [[nodiscard]] virtual QJsonValue aside() const { return QJsonValue::Undefined; }
    virtual void setAside(const QJsonValue & /*aside*/) {}

Q_SIGNALS:
    void edited(); // by the person; never by setValue()
};

// How a field inside a group stands at present, by the schema and by the form's rules.
struct Standing
{
    bool shown = true;
    bool required = false;
};

// What editors ask of the rest of the program. Every function may be empty.
struct EditorContext
{
    QString inboxFolder; // where pasted and dropped pictures without a file, and converted files, are put
    std::function<std::optional<qint64>()> lastSeed = {}; // of the newest result
    std::function<QStringList()> promptHistory = {};      // newest first; without it, what this form sent before
    std::function<QStringList()> recentWeights = {};      // addresses of weights used lately
    // Lets the person choose files of the library and delivers their addresses; null = there is no library.
    std::function<void(studio::MediaType type, bool several, const std::function<void(const QStringList &)> &deliver)>
        pickFromLibrary = {};
    // The size or the proportion that the form asks for now; null or empty = it does not say.
    std::function<QSize()> wantedSize = {};
    // Of a field inside the object at `way` (without numbers: "elements"), in which `inner` was entered.
    std::function<Standing(const QString &way, const studio::Field &field, const QJsonObject &inner)> standing = {};
    QString way = {}; // to the object that the field stands in; empty: the form itself
};

[[nodiscard]] FieldEditor *makeEditor(const studio::Field &field, const EditorContext &context, QWidget *parent);
// The editor of last resort.
[[nodiscard]] FieldEditor *makeJsonEditor(const studio::Field &field, QWidget *parent);

} // namespace compose
