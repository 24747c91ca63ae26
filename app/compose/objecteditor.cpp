// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/objecteditor.h"

#include "compose/fieldrow.h"
#include "studio/catalog/validate.h"
#include "theme.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int indent = 10;

} // namespace

ObjectEditor::ObjectEditor(const studio::Field &field, const studio::ObjectKind &kind, const EditorContext &context,
                           QWidget *parent)
    : FieldEditor(parent)
    , m_fields(kind.fields)
    , m_context(context)
    , m_on(field.required)
    , m_layout(new QVBoxLayout(this))
{
    m_context.way += m_context.way.isEmpty() ? field.key : u'.' + field.key; // for the fields inside
    m_layout->setSpacing(10);
    m_layout->setContentsMargins(0, 0, 0, 0);
    if (!field.required) {
        m_use = new QCheckBox(QString(field.label).replace(u'&', QStringLiteral("&&")), this);
        m_use->setToolTip(tr("Off: left out, the model decides"));
        setFocusProxy(m_use);
        connect(m_use, &QCheckBox::toggled, this, [this](bool on) {
            open(on);
            Q_EMIT edited();
        });
    }
    open(m_on);
}

QWidget *ObjectEditor::labelWidget()
{
    return m_use;
}

void ObjectEditor::build()
{
    if (!m_rows.empty())
        return;
    const QJsonObject defaults = studio::defaultValues({.fields = m_fields});
    for (const studio::Field &field : m_fields) {
        if (field.hidden)
            continue;
        auto *row = new FieldRow(field, m_context, this);
        row->setValue(defaults.value(field.key));
        m_layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &FieldRow::edited, this, &ObjectEditor::edited);
    }
    if (!m_use && !m_rows.empty())
        setFocusProxy(m_rows.front()->editor().focusTarget());
}

void ObjectEditor::setFlat()
{
    m_flat = true;
    open(m_on);
}

void ObjectEditor::open(bool open)
{
    m_on = open;
    if (open)
        build();
    for (FieldRow *row : m_rows)
        row->setVisible(open);
    if (open)
        applyRules();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = open && !m_flat ? indent : 0;
    m_layout->setContentsMargins(mirrored ? 0 : side, open ? 2 : 0, mirrored ? side : 0, 0);
    setVisible(open); // no gap below the check box, which is in the row
}

// What does not apply at present is hidden, and keeps what was entered.
void ObjectEditor::applyRules()
{
    if (!m_on)
        return;
    const QJsonObject inner = m_context.standing ? entered() : QJsonObject();
    for (FieldRow *row : m_rows) {
        if (m_context.standing) {
            const Standing standing = m_context.standing(m_context.way, row->field(), inner);
            row->setVisible(standing.shown);
            row->setRequired(standing.required);
        }
        row->editor().applyRules();
    }
}

std::vector<MediaEditor *> ObjectEditor::mediaEditors()
{
    std::vector<MediaEditor *> editors;
    for (const FieldRow *row : m_on ? m_rows : std::vector<FieldRow *>()) {
        const std::vector<MediaEditor *> inside = row->isHidden() ? std::vector<MediaEditor *>() : row->editor().mediaEditors();
        editors.insert(editors.end(), inside.begin(), inside.end());
    }
    return editors;
}

QJsonValue ObjectEditor::aside() const
{
    return m_on || m_rows.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entered());
}

void ObjectEditor::setAside(const QJsonValue &aside)
{
    if (m_on || !aside.isObject())
        return;
    build();
    m_rest = aside.toObject();
    for (FieldRow *row : m_rows)
        row->setValue(m_rest.take(row->field().key));
    open(false);
}

QJsonObject ObjectEditor::entered() const
{
    QJsonObject object = m_rest;
    for (const FieldRow *row : m_rows) {
        if (const QJsonValue value = row->value(); !value.isUndefined())
            object.insert(row->field().key, value);
    }
    return object;
}

QJsonValue ObjectEditor::value() const
{
    if (!m_on)
        return QJsonValue::Undefined;
    const QJsonObject object = entered();
    return object.isEmpty() && !m_wasObject && !m_use ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void ObjectEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_wasObject = value.isObject();
    if (m_use) {
        const QSignalBlocker quietBox(m_use);
        m_use->setChecked(value.isObject());
        open(value.isObject());
        if (!value.isObject())
            return; // the rows keep what they had
    }
    m_rest = value.toObject();
    for (FieldRow *row : m_rows)
        row->setValue(m_rest.take(row->field().key));
    applyRules();
}

bool ObjectEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || value.isObject();
}

QString ObjectEditor::complaint() const
{
    if (!m_on)
        return {};
    for (const FieldRow *row : m_rows) {
        if (const QString sentence = row->editor().complaint(); !sentence.isEmpty())
            return tr("%1: %2", "a field and what is wrong with it").arg(row->field().label, sentence);
    }
    return {};
}

QWidget *ObjectEditor::showProblem(const QString &path, const QString &sentence)
{
    const auto found = std::ranges::find_if(m_rows, [&path](const FieldRow *row) {
        return row->field().key == path.section(u'.', 0, 0);
    });
    return found == m_rows.end() || !m_on ? nullptr : (*found)->showProblemAt(path.section(u'.', 1), sentence);
}

void ObjectEditor::clearProblems()
{
    for (FieldRow *row : m_rows)
        row->clearProblems();
}

void ObjectEditor::paintEvent(QPaintEvent *)
{
    if (!m_on || m_flat)
        return;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
    painter.fillRect(QRect(x, 2, 2, height() - 2), theme::tokens(palette()).line);
}

} // namespace compose
