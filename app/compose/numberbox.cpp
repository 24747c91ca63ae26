// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/numberbox.h"

#include "compose/calmwheel.h"
#include "compose/formundo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace compose {
namespace {

// Without a published step: hundredths of the range, as 1, 2 or 5 times a power of ten.
double niceStep(const studio::NumberKind &kind)
{
    if (kind.step > 0)
        return kind.step;
    if (kind.integer)
        return 1;
    if (!kind.minimum || !kind.maximum || *kind.maximum <= *kind.minimum)
        return 0.1;
    const double raw = (*kind.maximum - *kind.minimum) / 100;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}

// The point or comma of the person's language.
QChar decimalPoint()
{
    const QString point = QLocale().decimalPoint();
    return point.size() == 1 ? point.front() : u'.';
}

QString shown(const QString &number)
{
    return QString(number).replace(u'.', decimalPoint());
}

} // namespace

QJsonValue numberFromText(const QString &shown, bool integer)
{
    const QString text = QString(shown).replace(decimalPoint(), u'.');
    bool fine = false;
    const qint64 whole = text.toLongLong(&fine);
    if (fine)
        return whole;
    const double number = text.toDouble(&fine);
    if (!fine || !std::isfinite(number) || (integer && number != std::floor(number)))
        return QJsonValue::Undefined;
    return number;
}

QString textFromNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return shown(QString::fromLatin1(wrapped.mid(1, wrapped.size() - 2)));
}

NumberBox::NumberBox(const studio::NumberKind &kind, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_kind(kind)
    , m_step(niceStep(kind))
{
    setAlignment(Qt::AlignRight);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepWheelCalm(this);
    leaveUndoToForm(this);
    leaveUndoToForm(lineEdit());
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberBox::changed);
}

QJsonValue NumberBox::json() const
{
    const QString text = lineEdit()->text().trimmed();
    if (text == m_setText)
        return m_set;
    return numberFromText(text, m_kind.integer);
}

void NumberBox::setJson(const QJsonValue &value)
{
    m_set = value;
    m_setText = textFromNumber(value);
    lineEdit()->setText(m_setText);
}

double NumberBox::value() const
{
    return json().toDouble(m_kind.minimum.value_or(0));
}

void NumberBox::setNumber(double number)
{
    if (m_kind.minimum)
        number = std::max(number, *m_kind.minimum + (m_kind.exclusiveMinimum ? m_step : 0));
    if (m_kind.maximum)
        number = std::min(number, *m_kind.maximum - (m_kind.exclusiveMaximum ? m_step : 0));
    if (m_kind.integer && std::abs(number) < 9.0e18)
        lineEdit()->setText(QString::number(qint64(std::llround(number))));
    else
        lineEdit()->setText(shown(QString::number(number, 'g', 10)));
}

void NumberBox::setValue(double value)
{
    setNumber(value);
}

void NumberBox::setUnsetText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void NumberBox::stepBy(int steps)
{
    const QJsonValue now = json();
    if (m_kind.integer && now.isDouble()) {
        const qint64 whole = now.toInteger();
        const qint64 step = std::max<qint64>(1, qint64(m_step));
        qint64 by = step * steps;
        if (m_kind.step > 1) { // from between two multiples to the next one
            const qint64 over = (whole % step + step) % step;
            by += over == 0 ? 0 : steps < 0 ? step - over : -over;
        }
        using Limits = std::numeric_limits<qint64>;
        if (by > 0 ? whole > Limits::max() - by : whole < Limits::min() - by)
            return;
        const qint64 next = whole + by;
        if ((!m_kind.minimum || double(next) >= *m_kind.minimum)
            && (!m_kind.maximum || double(next) <= *m_kind.maximum))
            lineEdit()->setText(QString::number(next));
        return;
    }
    setNumber(std::round((value() + steps * m_step) / m_step) * m_step);
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

QValidator::State NumberBox::validate(QString &input, int &) const
{
    if (input.isEmpty() || numberFromText(input, m_kind.integer).isDouble())
        return QValidator::Acceptable;
    for (const QChar c : std::as_const(input)) {
        if (!c.isDigit() && c != decimalPoint() && !QStringView(u"+-.eE").contains(c))
            return QValidator::Invalid;
    }
    return QValidator::Intermediate;
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    // Alt and arrows move the entry of a list that this is in.
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        event->ignore();
    else
        QAbstractSpinBox::keyPressEvent(event);
}

QSize NumberBox::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00000.00")) + 20, 32};
}

QSize NumberBox::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 20, 32};
}

} // namespace compose
