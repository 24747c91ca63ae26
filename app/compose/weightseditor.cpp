// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/weightseditor.h"

#include "compose/fieldrow.h"
#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr auto pathKey = QLatin1String("path");
constexpr auto scaleKey = QLatin1String("scale");

const studio::Field *fieldOf(const studio::ObjectKind &kind, QLatin1String key)
{
    const auto found =
        std::ranges::find_if(kind.fields, [key](const studio::Field &field) { return field.key == key; });
    return found == kind.fields.end() ? nullptr : &*found;
}

} // namespace

bool WeightsEditor::fits(const studio::ObjectKind &kind)
{
    const studio::Field *path = fieldOf(kind, pathKey);
    const studio::Field *scale = fieldOf(kind, scaleKey);
    return path && scale && std::holds_alternative<studio::NumberKind>(scale->kind) &&
           (std::holds_alternative<studio::TextKind>(path->kind) ||
            std::holds_alternative<studio::MediaKind>(path->kind));
}

WeightsEditor::WeightsEditor(const studio::Field &field, const studio::ObjectKind &kind, const EditorContext &context,
                             QWidget *parent)
    : FieldEditor(parent)
    , m_context(context)
    , m_use(new QCheckBox(this))
{
    m_use->setChecked(true);
    m_use->setAccessibleName(tr("Use %1").arg(field.label));
    m_use->setToolTip(tr("Off: not sent, but kept here"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_use->setFixedHeight(theme::rowHeight);
    first->addWidget(m_use, 0, Qt::AlignTop);
    auto *place = new QVBoxLayout;
    first->addLayout(place, 1);
    layout->addLayout(first);

    studio::Field path = *fieldOf(kind, pathKey);
    studio::TextKind address; // weights lie at an address or bear a name at a hub: nothing is uploaded
    address.suggestions = context.recentWeights ? context.recentWeights() : QStringList();
    path.kind = address;
    if (!path.example.isString())
        path.example = tr("Address or owner/name");
    FieldRow *pathRow = add(path, place);
    studio::Field scale = *fieldOf(kind, scaleKey);
    auto &range = std::get<studio::NumberKind>(scale.kind);
    if (!range.minimum)
        range.minimum = 0;
    if (!range.maximum)
        range.maximum = 4;
    add(scale, layout);
    setFocusProxy(pathRow->editor().focusTarget());

    for (const studio::Field &other : kind.fields) {
        if (!other.hidden && other.key != pathKey && other.key != scaleKey)
            m_others.push_back(other);
    }
    if (!m_others.empty()) {
        m_more = new QToolButton(this);
        m_more->setAutoRaise(true);
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_more->setText(tr("More (%1)").arg(m_others.size()));
        m_folded = new QWidget(this);
        auto *column = new QVBoxLayout(m_folded);
        column->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_more, 0, Qt::AlignLeading);
        layout->addWidget(m_folded);
        connect(m_more, &QToolButton::clicked, this, [this] { unfold(m_folded->isHidden()); });
        unfold(false);
    }
    connect(m_use, &QCheckBox::toggled, this, &WeightsEditor::edited);
}

FieldRow *WeightsEditor::add(const studio::Field &field, QVBoxLayout *layout)
{
    const bool labelled = field.key != pathKey && field.key != scaleKey;
    auto *row = new FieldRow(field, m_context, this, labelled ? FieldRow::Look::Labelled : FieldRow::Look::Bare);
    layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &FieldRow::edited, this, &WeightsEditor::edited);
    return row;
}

void WeightsEditor::unfold(bool open)
{
    if (open && m_folded->layout()->isEmpty()) {
        for (const studio::Field &other : m_others)
            add(other, static_cast<QVBoxLayout *>(m_folded->layout()))->setValue(m_rest.take(other.key));
    }
    m_folded->setVisible(open);
    m_more->setIcon(theme::icon(open ? QStringLiteral("chevron-down")
                                     : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                            : QStringLiteral("chevron-right")));
    m_more->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
}

bool WeightsEditor::isOff() const
{
    return !m_use->isChecked();
}

void WeightsEditor::setOff()
{
    const QSignalBlocker quiet(this);
    m_use->setChecked(false);
}

QJsonObject WeightsEditor::kept() const
{
    QJsonObject object = m_rest;
    for (const FieldRow *row : m_rows) {
        if (const QJsonValue value = row->value(); !value.isUndefined())
            object.insert(row->field().key, value);
    }
    return object;
}

QJsonValue WeightsEditor::value() const
{
    if (isOff())
        return QJsonValue::Undefined;
    const QJsonObject object = kept();
    return object.isEmpty() && !m_wasObject ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void WeightsEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_use->setChecked(true);
    m_wasObject = value.isObject();
    m_rest = value.toObject();
    for (FieldRow *row : m_rows)
        row->setValue(m_rest.take(row->field().key));
    // What differs from the defaults is in sight.
    if (m_folded && m_folded->isHidden() && std::ranges::any_of(m_others, [this](const studio::Field &other) {
            const QJsonValue set = m_rest.value(other.key);
            return !set.isUndefined() && set != other.defaultValue;
        }))
        unfold(true);
}

bool WeightsEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || value.isObject();
}

QString WeightsEditor::complaint() const
{
    for (const FieldRow *row : m_rows) {
        if (const QString sentence = row->editor().complaint(); !sentence.isEmpty() && !isOff())
            return sentence;
    }
    return {};
}

QWidget *WeightsEditor::showProblem(const QString &path, const QString &sentence)
{
    const QString key = path.section(u'.', 0, 0);
    if (m_folded && std::ranges::any_of(m_others, [&key](const studio::Field &other) { return other.key == key; }))
        unfold(true);
    const auto found = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : (*found)->showProblemAt(path.section(u'.', 1), sentence);
}

void WeightsEditor::clearProblems()
{
    for (FieldRow *row : m_rows)
        row->clearProblems();
}

} // namespace compose
