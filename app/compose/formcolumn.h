// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One part of a form as a column of rows: those without a group first, then each group under its heading. A heading
// is there as long as one of its rows is.

#include "compose/fieldrow.h"

#include <functional>
#include <map>

class QLabel;
class QVBoxLayout;

namespace compose {

class FormColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent);

    // `aside`: what the editors kept when the form was drawn before, by field.
    void build(const std::vector<const studio::Field *> &fields, const EditorContext &context, const studio::Values &values,
               const QJsonObject &aside);
    [[nodiscard]] bool isBuilt() const { return m_built; }
    [[nodiscard]] const std::vector<FieldRow *> &rows() const { return m_rows; }
    [[nodiscard]] FieldRow *row(const QString &key) const;

    // Shows the rows that apply, with what the rules say about them.
    void apply(const studio::Form &form, const studio::Values &values);

Q_SIGNALS:
    void edited(compose::FieldRow *row);

private:
    bool m_built = false;
    std::vector<FieldRow *> m_rows;
    std::map<QString, QLabel *> m_headings;
    QVBoxLayout *m_layout;
};

} // namespace compose
