// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/seededitor.h"

#include "compose/formundo.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

namespace compose {
namespace {

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

SeedEditor::SeedEditor(const studio::Field &field, const studio::SeedKind &kind, const EditorContext &context,
                       QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
    , m_dice(smallButton(QStringLiteral("dice"), tr("New number for %1").arg(field.label), this))
    , m_lock(smallButton(QStringLiteral("unlock"), tr("Keep %1").arg(field.label), this))
    , m_lastSeed(context.lastSeed)
{
    m_line->setPlaceholderText(tr("Random"));
    leaveUndoToForm(m_line);
    m_lock->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->setSpacing(4);
    layout->addWidget(m_dice);
    if (m_lastSeed) {
        m_last = smallButton(QStringLiteral("history"), tr("%1 of the newest result").arg(field.label), this);
        layout->addWidget(m_last);
        connect(m_last, &QToolButton::clicked, this, [this] {
            if (const auto seed = m_lastSeed())
                m_line->setText(QString::number(*seed));
        });
    }
    layout->addWidget(m_lock);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showLock();
        Q_EMIT edited();
    });
    connect(m_dice, &QToolButton::clicked, this, &SeedEditor::throwDice);
    connect(m_lock, &QToolButton::clicked, this, [this](bool locked) {
        if (!locked)
            m_line->clear();
        else if (m_line->text().isEmpty())
            throwDice();
    });
}

void SeedEditor::throwDice()
{
    // Short enough to be said aloud, always inside the model's range.
    const qint64 least = qMax<qint64>(m_kind.minimum, 0);
    const qint64 most = qMin<qint64>(m_kind.maximum, 9'999'999);
    const qint64 thrown = most > least ? least + QRandomGenerator::global()->bounded(most - least + 1) : least;
    m_line->setText(QString::number(thrown));
}

// Results come while the form is open, so it is asked for when it matters.
void SeedEditor::offerLast()
{
    if (m_last)
        m_last->setEnabled(m_lastSeed().has_value());
}

void SeedEditor::enterEvent(QEnterEvent *event)
{
    FieldEditor::enterEvent(event);
    offerLast();
}

void SeedEditor::showEvent(QShowEvent *event)
{
    FieldEditor::showEvent(event);
    offerLast();
}

void SeedEditor::showLock()
{
    const bool kept = !m_line->text().isEmpty();
    m_lock->setChecked(kept);
    m_lock->setIcon(theme::icon(kept ? QStringLiteral("lock") : QStringLiteral("unlock")));
    m_lock->setToolTip(kept ? tr("Kept for every result; press for random")
                            : tr("Random for each result; press to keep one"));
}

QJsonValue SeedEditor::value() const
{
    bool fine = false;
    const qint64 seed = m_line->text().trimmed().toLongLong(&fine);
    return fine ? QJsonValue(seed) : QJsonValue(QJsonValue::Undefined);
}

void SeedEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_line->setText(value.isDouble() ? QString::number(value.toInteger()) : QString());
}

bool SeedEditor::accepts(const QJsonValue &value) const
{
    // A whole number written as 3.0 is one; 3.5 is not.
    return value.isUndefined() || (value.isDouble() && (value.toInteger(0) != 0 || value.toDouble() == 0));
}

QWidget *SeedEditor::focusTarget()
{
    return m_line;
}

QString SeedEditor::complaint() const
{
    if (m_line->text().trimmed().isEmpty() || !value().isUndefined())
        return {};
    return tr("A seed is a whole number; leave it empty for a random one.");
}

} // namespace compose
