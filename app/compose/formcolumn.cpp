// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formcolumn.h"

#include "compose/settle.h"
#include "studio/catalog/leading.h"
#include "studio/catalog/rules.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int rowGap = 14;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment((parent->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(rowGap);
}

void FormColumn::build(const std::vector<const studio::Field *> &fields, const EditorContext &context,
                       const studio::Values &values, const QJsonObject &aside)
{
    m_built = true;
    QStringList groups{QString()};
    for (const studio::Field *field : fields) {
        if (!groups.contains(field->group))
            groups << field->group;
    }
    std::ranges::stable_sort(groups, {}, [](const QString &group) { return group.isEmpty() ? -1 : studio::groupRank(group); });
    for (const QString &group : std::as_const(groups)) {
        if (!group.isEmpty()) {
            m_headings[group] = heading(group, this);
            m_layout->addWidget(m_headings[group]);
        }
        for (const studio::Field *field : fields) {
            if (field->group != group)
                continue;
            auto *row = new FieldRow(*field, context, this);
            row->setValue(values.value(field->key));
            if (aside.contains(field->key))
                row->editor().setAside(aside.value(field->key));
            m_layout->addWidget(row);
            m_rows.push_back(row);
            connect(row, &FieldRow::edited, this, [this, row] { Q_EMIT edited(row); });
        }
    }
}

FieldRow *FormColumn::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

void FormColumn::apply(const studio::Form &form, const studio::Values &values)
{
    std::map<QString, QStringList> shown; // the labels in each group
    for (FieldRow *row : m_rows) {
        const bool applies = studio::isShown(form, row->field(), values);
        if (applies)
            shown[row->field().group] << row->field().label;
        if (applies == row->isHidden()) {
            row->setVisible(applies);
            if (applies && isVisible())
                settle(row);
        }
        row->setRequired(studio::isRequired(form, row->field(), values));
        row->setFact(studio::derivedNote(form, row->field(), values));
        if (!form.rules.empty())
            row->editor().applyRules();
    }
    for (const auto &[group, label] : m_headings)
        label->setVisible(shown.contains(group) && shown.at(group) != QStringList(group)); // else it stands there twice
}

} // namespace compose
