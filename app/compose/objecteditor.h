// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

#include <QJsonObject>

class QCheckBox;
class QVBoxLayout;

namespace compose {

class FieldRow;

// A group of settings that belong together: their rows, set in. An optional one has a check box; off, the whole is
// left out, and comes back as it was. Rows are made when they are first seen.
class ObjectEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ObjectEditor(const studio::Field &field, const studio::ObjectKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override { return this; }
    [[nodiscard]] QWidget *labelWidget() override;
    [[nodiscard]] QString complaint() const override;
    QWidget *showProblem(const QString &path, const QString &sentence) override;
    void clearProblems() override;
    [[nodiscard]] std::vector<MediaEditor *> mediaEditors() override;
    void applyRules() override;
    [[nodiscard]] QJsonValue aside() const override;
    void setAside(const QJsonValue &aside) override;

    // Not set in: for where a frame is around it.
    void setFlat();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void open(bool open);
    [[nodiscard]] QJsonObject entered() const;

    std::vector<studio::Field> m_fields;
    EditorContext m_context;
    QCheckBox *m_use = nullptr; // optional groups only
    bool m_on = false;
    bool m_flat = false;
    bool m_wasObject = false;   // an object stays one, also when empty
    QJsonObject m_rest;         // keys that have no row: hidden ones, ones of another schema version
    std::vector<FieldRow *> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace compose
