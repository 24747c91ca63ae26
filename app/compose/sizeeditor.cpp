// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/sizeeditor.h"

#include "compose/numberbox.h"
#include "compose/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr auto widthKey = QLatin1String("width");
constexpr auto heightKey = QLatin1String("height");

} // namespace

SizeEditor::SizeEditor(const studio::Field &field, const studio::SizeKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_tiles(new Segments(field.label, this))
{
    for (const studio::SizePreset &preset : m_kind.presets) {
        Segment *tile = m_tiles->add(preset.label, preset.size.isEmpty() ? QSizeF(1, 1) : QSizeF(preset.size));
        tile->setAccessibleDescription(preset.value);
        tile->setToolTip(preset.size.isEmpty() ? preset.value
                                               : tr("%1 × %2").arg(preset.size.width()).arg(preset.size.height()));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tiles);
    if (m_kind.custom) {
        Segment *tile = m_tiles->add(tr("W × H"), QSizeF(4, 3));
        tile->setToolTip(tr("Exact width and height"));
        m_exact = new QWidget(this);
        auto *row = new QHBoxLayout(m_exact);
        row->setContentsMargins(0, 0, 0, 0);
        const studio::NumberKind side{.integer = true, .minimum = m_kind.minimum, .maximum = m_kind.maximum};
        m_width = new NumberBox(side, m_exact);
        m_width->setAccessibleName(tr("Width"));
        m_height = new NumberBox(side, m_exact);
        m_height->setAccessibleName(tr("Height"));
        row->addWidget(m_width, 1);
        row->addWidget(new QLabel(QStringLiteral("×"), m_exact));
        row->addWidget(m_height, 1);
        row->addWidget(new QLabel(tr("px"), m_exact));
        m_exact->hide();
        layout->addWidget(m_exact);
        connect(m_width, &NumberBox::changed, this, &SizeEditor::edited);
        connect(m_height, &NumberBox::changed, this, &SizeEditor::edited);
    }
    connect(m_tiles, &Segments::chosen, this, &SizeEditor::choose);
}

bool SizeEditor::isCustom() const
{
    return m_kind.custom && m_tiles->current() == int(m_kind.presets.size());
}

void SizeEditor::choose(int index)
{
    if (m_exact && isCustom() && m_width->json().isUndefined()) {
        m_width->setJson(1024);
        m_height->setJson(1024);
    }
    if (m_exact && !isCustom() && index >= 0 && !m_kind.presets.at(std::size_t(index)).size.isEmpty()) {
        // Exact numbers start where the last tile was.
        const QSignalBlocker quiet(this);
        m_width->setJson(m_kind.presets.at(std::size_t(index)).size.width());
        m_height->setJson(m_kind.presets.at(std::size_t(index)).size.height());
    }
    if (m_exact)
        m_exact->setVisible(isCustom());
    Q_EMIT edited();
}

QJsonValue SizeEditor::value() const
{
    const int index = m_tiles->current();
    if (index < 0)
        return QJsonValue::Undefined;
    if (!isCustom())
        return m_kind.presets.at(std::size_t(index)).value;
    QJsonObject size = m_rest;
    if (const QJsonValue width = m_width->json(); width.isDouble())
        size.insert(widthKey, width);
    if (const QJsonValue height = m_height->json(); height.isDouble())
        size.insert(heightKey, height);
    return size;
}

void SizeEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_rest = {};
    int index = -1;
    if (value.isString()) {
        const auto found = std::ranges::find(m_kind.presets, value.toString(), &studio::SizePreset::value);
        if (found != m_kind.presets.end()) {
            index = int(found - m_kind.presets.begin());
            if (m_exact && !found->size.isEmpty()) {
                m_width->setJson(found->size.width());
                m_height->setJson(found->size.height());
            }
        }
    } else if (value.isObject() && m_exact) {
        index = int(m_kind.presets.size());
        m_rest = value.toObject();
        m_width->setJson(m_rest.take(widthKey));
        m_height->setJson(m_rest.take(heightKey));
    }
    m_tiles->setCurrent(index);
    if (m_exact)
        m_exact->setVisible(isCustom());
}

bool SizeEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    if (value.isString())
        return std::ranges::any_of(m_kind.presets, [&value](const studio::SizePreset &p) { return p.value == value.toString(); });
    const auto side = [&value](QLatin1String key) { return value[key].isDouble() || value[key].isUndefined(); };
    return value.isObject() && m_kind.custom && side(widthKey) && side(heightKey);
}

QWidget *SizeEditor::focusTarget()
{
    return m_tiles;
}

QString SizeEditor::note() const
{
    const int index = m_tiles->current();
    if (index < 0 || isCustom())
        return {};
    const QSize size = m_kind.presets.at(std::size_t(index)).size;
    return size.isEmpty() ? QString() : tr("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace compose
