// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/paletteeditor.h"

#include "compose/colors.h"
#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace compose {
namespace {

constexpr int side = 32;
constexpr int gap = 6;

} // namespace

PaletteEditor::PaletteEditor(const studio::Field &field, const studio::ListKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_label(field.label)
    , m_color(std::get<studio::ColorKind>(kind.item.front().kind))
    , m_maximum(kind.maximumItems)
    , m_add(new QToolButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(theme::icon(QStringLiteral("plus")));
    m_add->setToolTip(tr("Add a colour"));
    m_add->setAccessibleName(tr("Add to %1").arg(m_label));
    setFocusProxy(m_add);
    m_add->setFixedSize(side, side);
    connect(m_add, &QToolButton::clicked, this, [this] {
        pickColor(this, {}, m_label, [this](const QColor &color) { change(int(m_values.size()), color); });
    });
}

QColor PaletteEditor::colorAt(int index) const
{
    return colorOf(m_values.at(index), m_color);
}

void PaletteEditor::change(int index, const QColor &color)
{
    if (index < m_values.size())
        m_values.replace(index, jsonOf(color, m_color));
    else
        m_values.append(jsonOf(color, m_color));
    rebuild();
    Q_EMIT edited();
}

void PaletteEditor::remove(int index)
{
    m_values.removeAt(index);
    rebuild();
    (m_swatches.empty() ? static_cast<QWidget *>(m_add)
                        : m_swatches.at(std::size_t(qMin(index, int(m_values.size()) - 1))))
        ->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PaletteEditor::move(int from, int to)
{
    if (to < 0 || to >= m_values.size())
        return;
    const QJsonValue moved = m_values.takeAt(from);
    m_values.insert(to, moved);
    rebuild();
    m_swatches.at(std::size_t(to))->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PaletteEditor::rebuild()
{
    while (m_swatches.size() > std::size_t(m_values.size())) {
        m_swatches.back()->hide();
        m_swatches.back()->deleteLater(); // it may be the one that was pressed
        m_swatches.pop_back();
    }
    while (m_swatches.size() < std::size_t(m_values.size())) {
        auto *swatch = new Swatch(this);
        const int index = int(m_swatches.size());
        swatch->installEventFilter(this);
        swatch->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *removal = new QAction(tr("Remove"), swatch);
        swatch->addAction(removal);
        connect(removal, &QAction::triggered, this, [this, index] { remove(index); });
        connect(swatch, &QToolButton::clicked, this, [this, index] {
            pickColor(this, colorAt(index), m_label, [this, index](const QColor &color) {
                if (index < m_values.size())
                    change(index, color);
            });
        });
        swatch->setVisible(isVisible());
        m_swatches.push_back(swatch);
    }
    for (std::size_t i = 0; i < m_swatches.size(); ++i) {
        const QColor color = colorAt(int(i));
        m_swatches[i]->setColor(color);
        m_swatches[i]->setAccessibleName(tr("Colour %1, %2", "number and value").arg(i + 1).arg(color.name()));
        m_swatches[i]->setToolTip(
            tr("%1: press to change, Delete to remove, Alt and arrows to move").arg(color.name()));
        if (i > 0)
            setTabOrder(m_swatches[i - 1], m_swatches[i]);
    }
    if (!m_swatches.empty())
        setTabOrder(m_swatches.back(), m_add);
    m_add->setEnabled(m_maximum < 0 || m_values.size() < m_maximum);
    place();
    updateGeometry();
}

void PaletteEditor::place()
{
    const int columns = qMax(1, (width() + gap) / (side + gap));
    const auto at = [&](int index) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(index % columns * (side + gap), index / columns * (side + gap), side, side));
    };
    for (std::size_t i = 0; i < m_swatches.size(); ++i) {
        m_swatches[i]->setGeometry(at(int(i)));
        m_swatches[i]->show();
    }
    m_add->setGeometry(at(int(m_swatches.size())));
}

int PaletteEditor::heightForWidth(int width) const
{
    const int columns = qMax(1, (width + gap) / (side + gap));
    const int rows = (int(m_swatches.size()) + 1 + columns - 1) / columns;
    return rows * (side + gap) - gap;
}

QSize PaletteEditor::sizeHint() const
{
    return {280, heightForWidth(280)};
}

void PaletteEditor::resizeEvent(QResizeEvent *)
{
    place();
}

bool PaletteEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_swatches, watched);
    if (event->type() != QEvent::KeyPress || found == m_swatches.end())
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int index = int(found - m_swatches.begin());
    const bool forward = key->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool arrow = forward || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        remove(index);
    else if (arrow && key->modifiers() & Qt::AltModifier)
        move(index, index + (forward ? 1 : -1));
    else
        return false;
    return true;
}

QJsonValue PaletteEditor::value() const
{
    return m_values.isEmpty() && !m_wasList ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_values);
}

void PaletteEditor::setValue(const QJsonValue &value)
{
    m_wasList = value.isArray();
    m_values = value.toArray();
    rebuild();
}

bool PaletteEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    const QJsonArray colors = value.toArray();
    return value.isArray() && std::all_of(colors.begin(), colors.end(), [this](const QJsonValue &color) {
        return colorOf(color, m_color).isValid();
    });
}

QWidget *PaletteEditor::focusTarget()
{
    return this;
}

QString PaletteEditor::note() const
{
    return m_maximum > 0 ? tr("%1 of %2", "entries").arg(m_values.size()).arg(m_maximum) : QString();
}

} // namespace compose
