// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/sizeeditor.h"

#include "compose/numberbox.h"
#include "compose/segments.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

constexpr auto widthKey = QLatin1String("width");
constexpr auto heightKey = QLatin1String("height");
constexpr int sideStep = 16; // what most models round to

QToolButton *smallButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(32, 32);
    return button;
}

} // namespace

SizeEditor::SizeEditor(const studio::Field &field, const studio::SizeKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_tiles(new Segments(field.label, this))
{
    for (const studio::SizePreset &preset : m_kind.presets) {
        const bool open = preset.size.isEmpty();
        Segment *tile = m_tiles->add(preset.label, open ? Segment::Drawn::OpenShape : Segment::Drawn::Shape);
        tile->setProportion(preset.size);
        const QString pixels = tr("%1 × %2").arg(preset.size.width()).arg(preset.size.height());
        if (!open && preset.label != pixels)
            tile->setAccessibleName(tr("%1, %2", "shape and size").arg(preset.label, pixels));
        tile->setToolTip(open ? tr("The model decides") : pixels);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    if (m_kind.presets.empty())
        m_tiles->hide();
    layout->addWidget(m_tiles);
    if (m_kind.custom)
        addExact();
    connect(m_tiles, &Segments::chosen, this, &SizeEditor::choose);
}

void SizeEditor::addExact()
{
    m_custom = m_tiles->add(tr("Custom"), Segment::Drawn::Shape);
    m_custom->setToolTip(tr("Exact width and height"));
    const studio::NumberKind side{.integer = true,
                                  .minimum = m_kind.minimum,
                                  .maximum = m_kind.maximum,
                                  .step = double(m_kind.multiple > 1 ? m_kind.multiple : sideStep)};
    const auto box = [this, &side](const QString &name) {
        auto *made = new NumberBox(side, this);
        made->setAccessibleName(name);
        made->setUnsetText(tr("Auto"));
        const QString limits = m_kind.multiple > 1
            ? tr("From %1 to %2 pixels, in steps of %3").arg(m_kind.minimum).arg(m_kind.maximum).arg(m_kind.multiple)
            : tr("From %1 to %2 pixels").arg(m_kind.minimum).arg(m_kind.maximum);
        made->setToolTip(limits);
        made->setAccessibleDescription(limits);
        connect(made, &NumberBox::changed, this, [this, made] { typed(made); });
        return made;
    };
    m_width = box(tr("Width"));
    m_height = box(tr("Height"));
    m_link = smallButton(QStringLiteral("link"), tr("Keep the proportion"), this);
    m_link->setCheckable(true);
    QToolButton *turn = smallButton(QStringLiteral("swap"), tr("Swap width and height"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), this));
    row->addWidget(m_height, 1);
    row->addWidget(new QLabel(tr("px"), this));
    row->addWidget(m_link);
    row->addWidget(turn);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(turn, &QToolButton::clicked, this, &SizeEditor::swap);
    connect(m_link, &QToolButton::toggled, this, [this](bool linked) {
        if (linked && !exactSize().isEmpty())
            m_ratio = double(exactSize().width()) / exactSize().height();
    });
}

bool SizeEditor::isCustom() const
{
    return m_kind.custom && m_tiles->current() == int(m_kind.presets.size());
}

QSize SizeEditor::exactSize() const
{
    if (!m_custom)
        return {};
    const auto side = [](const NumberBox *box) {
        return int(std::clamp<qint64>(box->json().toInteger(0), 0, 100'000));
    };
    return {side(m_width), side(m_height)};
}

void SizeEditor::choose(int index)
{
    if (m_custom && isCustom() && exactSize().isEmpty())
        fill({1024, 1024});
    else if (m_custom && !isCustom() && index >= 0)
        fill(m_kind.presets.at(std::size_t(index)).size); // exact numbers start where the last tile was
    Q_EMIT edited();
}

void SizeEditor::typed(NumberBox *box)
{
    const QSize size = exactSize();
    if (m_link->isChecked() && box->json().isDouble() && m_ratio > 0) {
        NumberBox *other = box == m_width ? m_height : m_width;
        const double follows = box == m_width ? size.width() / m_ratio : size.height() * m_ratio;
        const QSignalBlocker quiet(other);
        const qint64 whole = std::llround(follows / m_kind.multiple) * m_kind.multiple;
        other->setJson(std::clamp<qint64>(whole, m_kind.minimum, m_kind.maximum));
    }
    const bool empty = m_width->text().isEmpty() && m_height->text().isEmpty() && m_rest.isEmpty();
    m_tiles->setCurrent(empty ? -1 : int(m_kind.presets.size()));
    showShape();
    Q_EMIT edited();
}

void SizeEditor::swap()
{
    if (exactSize().isEmpty())
        return;
    const QJsonValue width = m_width->json();
    {
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setJson(m_height->json());
        m_height->setJson(width);
    }
    m_ratio = 1 / m_ratio;
    // A tile of just this size says the same in the model's own words.
    const auto turned = std::ranges::find(m_kind.presets, exactSize(), &studio::SizePreset::size);
    const bool wasTile = !isCustom();
    m_tiles->setCurrent(wasTile && turned != m_kind.presets.end() ? int(turned - m_kind.presets.begin())
                                                                  : int(m_kind.presets.size()));
    showShape();
    Q_EMIT edited();
}

void SizeEditor::fill(QSize size)
{
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    m_width->setJson(size.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(size.width()));
    m_height->setJson(size.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(size.height()));
    if (!size.isEmpty())
        m_ratio = double(size.width()) / size.height();
    showShape();
}

void SizeEditor::showShape()
{
    m_custom->setProportion(exactSize().isEmpty() ? QSizeF(4, 3) : QSizeF(exactSize()));
    m_custom->setAccessibleName(exactSize().isEmpty()
                                    ? tr("Custom")
                                    : tr("Custom, %1 × %2").arg(exactSize().width()).arg(exactSize().height()));
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
            if (m_custom)
                fill(found->size);
        }
    } else if (value.isObject() && m_custom) {
        index = int(m_kind.presets.size());
        m_rest = value.toObject();
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setJson(m_rest.take(widthKey));
        m_height->setJson(m_rest.take(heightKey));
        if (!exactSize().isEmpty())
            m_ratio = double(exactSize().width()) / exactSize().height();
        showShape();
    } else if (m_custom) {
        fill({});
    }
    m_tiles->setCurrent(index);
}

bool SizeEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    if (value.isString())
        return std::ranges::any_of(m_kind.presets,
                                   [&value](const studio::SizePreset &p) { return p.value == value.toString(); });
    const auto side = [&value](QLatin1String key) { return value[key].isDouble() || value[key].isUndefined(); };
    return value.isObject() && !value.toObject().isEmpty() && m_kind.custom && side(widthKey) && side(heightKey);
}

QWidget *SizeEditor::focusTarget()
{
    return m_kind.presets.empty() && m_width ? static_cast<QWidget *>(m_width) : m_tiles;
}

QString SizeEditor::note() const
{
    const int index = m_tiles->current();
    if (index < 0 || m_custom)
        return {}; // the boxes tell it
    const studio::SizePreset &preset = m_kind.presets.at(std::size_t(index));
    const QString pixels = tr("%1 × %2").arg(preset.size.width()).arg(preset.size.height());
    return preset.size.isEmpty() || preset.label == pixels ? QString() : pixels; // else the tile tells it
}

} // namespace compose
