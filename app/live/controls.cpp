// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/controls.h"

#include "scaledslider.h"
#include "studio/catalog/validate.h"
#include "theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 300ms;
constexpr int sliderSteps = 1000;
constexpr double fallbackMaximum = 100; // where a schema gives no bound

// In this order, where the model has them.
const QStringList &shownNumbers()
{
    static const QStringList keys{u"strength"_s, u"output_feedback_strength"_s, u"guidance_scale"_s,
                                  u"num_inference_steps"_s};
    return keys;
}

// The wheel changes only what has the focus.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guardWheel(QWidget *editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelGuard(editor));
}

} // namespace

Controls::Controls(QWidget *parent)
    : QWidget(parent)
    , m_prompt(new QLineEdit(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid + theme::grid / 2);
    m_row->setSpacing(2 * theme::grid);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Controls::changed);

    m_prompt->setAccessibleName(tr("Live prompt"));
    m_prompt->setMinimumWidth(160);
    m_prompt->setFixedHeight(theme::rowHeight);
    m_prompt->setPlaceholderText(tr("What the drawing should become"));
    auto *label = new QLabel(tr("Prompt"), this);
    label->setBuddy(m_prompt);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::grid / 2);
    column->addWidget(label);
    column->addWidget(m_prompt);
    m_row->addLayout(column, 1);
    connect(m_prompt, &QLineEdit::textEdited, this, [this](const QString &text) { put(u"prompt"_s, text); });
    connect(m_prompt, &QLineEdit::returnPressed, this, [this] {
        m_settle.stop();
        Q_EMIT changed();
    });
}

void Controls::setForm(const studio::Form &form)
{
    const studio::Values before = m_values;
    m_form = form;
    m_values = studio::defaultValues(form);
    for (auto it = before.begin(); it != before.end(); ++it) {
        // Only words and the seed mean the same for every model.
        if (form.field(it.key()) && (it.key() == "prompt"_L1 || it.key() == "seed"_L1))
            m_values[it.key()] = it.value();
    }
    takeLeft();
    if (m_prompt->text().isEmpty())
        m_prompt->setText(tr("a fox asleep in fresh snow, oil painting"));
    m_values[u"prompt"_s] = m_prompt->text();
    m_prompt->setEnabled(form.field(u"prompt"_s) != nullptr);

    if (m_numbers)
        m_numbers->deleteLater();
    m_seed = nullptr;
    m_seedSwitch = nullptr;
    m_numbers = new QWidget(this);
    auto *layout = new QHBoxLayout(m_numbers);
    layout->setContentsMargins({});
    layout->setSpacing(2 * theme::grid);
    m_row->addWidget(m_numbers);
    for (const QString &key : shownNumbers()) {
        const studio::Field *field = form.field(key);
        if (const auto *kind = field ? std::get_if<studio::NumberKind>(&field->kind) : nullptr)
            addNumber(*field, *kind);
    }
    const studio::Field *seed = form.field(u"seed"_s);
    if (const auto *kind = seed ? std::get_if<studio::SeedKind>(&seed->kind) : nullptr)
        addSeed(*seed, *kind);
}

void Controls::restore(const studio::Values &values, bool isSeedRunning)
{
    if (const QString prompt = values.value("prompt"_L1).toString(); !prompt.isEmpty())
        m_prompt->setText(prompt);
    m_left = values;
    m_isSeedRunning = isSeedRunning;
    if (!m_form.endpoint.isEmpty())
        setForm(studio::Form(m_form));
}

void Controls::takeLeft()
{
    const studio::Values left = std::exchange(m_left, {});
    for (auto it = left.begin(); it != left.end(); ++it) {
        const studio::Field *field = m_form.field(it.key());
        if (!field || !it->isDouble())
            continue;
        if (const auto *number = std::get_if<studio::NumberKind>(&field->kind)) {
            const double value = it->toDouble();
            if (value >= number->minimum.value_or(value) && value <= number->maximum.value_or(value))
                m_values[it.key()] = it.value();
        } else if (const auto *seed = std::get_if<studio::SeedKind>(&field->kind)) {
            m_values[it.key()] = std::clamp(it->toInteger(), seed->minimum, seed->maximum);
        }
    }
}

studio::Values Controls::values() const
{
    return m_values;
}

QString Controls::prompt() const
{
    return m_prompt->text();
}

void Controls::addNumber(const studio::Field &field, const studio::NumberKind &kind)
{
    const double lowest = kind.minimum.value_or(0);
    const double highest = kind.maximum.value_or(std::max(fallbackMaximum, lowest));
    const double start = std::clamp(m_values.value(field.key).toDouble(lowest), lowest, highest);
    const QString key = field.key;
    if (kind.integer) {
        auto *box = new QSpinBox(m_numbers);
        box->setRange(int(lowest), int(highest));
        box->setAlignment(Qt::AlignRight);
        box->setValue(int(start));
        guardWheel(box);
        connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { put(key, value); });
        addLabelled(field.label, box);
        return;
    }
    auto *slider = new shell::ScaledSlider(Qt::Horizontal, m_numbers);
    auto *box = new QDoubleSpinBox(m_numbers);
    const double width = highest - lowest;
    slider->setRange(0, sliderSteps);
    slider->setScale(lowest, width > 0 ? width / sliderSteps : 1);
    slider->setFixedWidth(104);
    slider->setAccessibleName(tr("%1 slider", "name of a form field").arg(field.label));
    box->setRange(lowest, highest);
    box->setDecimals(2);
    box->setAlignment(Qt::AlignRight);
    box->setSingleStep(width <= 2 ? 0.05 : 0.5);
    slider->setSingleStep(std::max(1, slider->stepAt(lowest + box->singleStep()))); // as far as the box goes with a key
    slider->setPageStep(sliderSteps / 10);
    guardWheel(slider);
    guardWheel(box);
    const auto follow = [slider, lowest, width](double value) {
        const QSignalBlocker blocker(slider);
        slider->setValue(width > 0 ? int(std::lround((value - lowest) / width * sliderSteps)) : 0);
    };
    box->setValue(start);
    follow(start);
    connect(slider, &QSlider::valueChanged, box,
            [box, lowest, width](int step) { box->setValue(lowest + width * step / sliderSteps); });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, key, follow](double value) {
        follow(value);
        put(key, value);
    });
    addLabelled(field.label, box, slider);
}

void Controls::addSeed(const studio::Field &field, const studio::SeedKind &kind)
{
    m_seedKind = kind;
    m_seed = new QLineEdit(m_numbers);
    m_seed->setFixedWidth(112);
    m_seed->setPlaceholderText(tr("the model's"));
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setToolTip(tr("The same seed keeps the picture calm while you draw. Empty: the model chooses it."));
    m_seed->setValidator(new QRegularExpressionValidator(
        QRegularExpression(kind.minimum < 0 ? u"-?\\d{0,19}"_s : u"\\d{0,19}"_s), m_seed));
    if (const QJsonValue seed = m_values.value(field.key); seed.isDouble())
        m_seed->setText(QString::number(seed.toInteger()));
    connect(m_seed, &QLineEdit::textEdited, this, [this, kind, key = field.key](const QString &text) {
        bool isNumber = false;
        const qint64 seed = text.toLongLong(&isNumber);
        put(key, isNumber ? QJsonValue(std::clamp(seed, kind.minimum, kind.maximum)) : QJsonValue::Undefined);
    });
    m_seedSwitch = new QToolButton(m_numbers);
    m_seedSwitch->setCheckable(true);
    m_seedSwitch->setAutoRaise(true);
    m_seedSwitch->setFixedSize(theme::rowHeight, theme::rowHeight);
    m_seedSwitch->setAccessibleName(tr("Fixed seed"));
    m_seedSwitch->setChecked(!m_isSeedRunning);
    connect(m_seedSwitch, &QToolButton::toggled, this, &Controls::fixSeed);
    addLabelled(field.label, m_seed, m_seedSwitch);
    fixSeed(!m_isSeedRunning);
}

void Controls::fixSeed(bool fixed)
{
    const bool isChange = m_isSeedRunning == fixed;
    m_isSeedRunning = !fixed;
    m_seed->setReadOnly(!fixed);
    m_seedSwitch->setIcon(theme::icon(fixed ? u"lock"_s : u"dice"_s));
    m_seedSwitch->setToolTip(fixed ? tr("The seed is fixed: every picture is made with the same one.")
                                   : tr("The seed runs: every picture is made with the next one. Press to keep the one that is shown."));
    if (!isChange)
        return;
    if (fixed) { // what is seen stays
        bool isNumber = false;
        const qint64 seed = m_seed->text().toLongLong(&isNumber);
        put(u"seed"_s, isNumber ? QJsonValue(seed) : QJsonValue::Undefined);
    } else {
        m_settle.start();
    }
}

studio::Values Controls::nextValues()
{
    if (m_isSeedRunning && m_seed) {
        const QJsonValue before = m_values.value(u"seed"_s);
        const qint64 most = std::min<qint64>(m_seedKind.maximum, std::numeric_limits<qint32>::max()); // what every model takes
        qint64 seed = before.isDouble() ? before.toInteger() : qint64(QRandomGenerator::global()->bounded(quint32(1'000'000)));
        seed = seed >= most || seed < 0 ? std::max<qint64>(m_seedKind.minimum, 0) : seed + 1;
        m_values[u"seed"_s] = seed;
    }
    return m_values;
}

void Controls::showSeed(qint64 seed)
{
    if (m_isSeedRunning && m_seed)
        m_seed->setText(QString::number(seed));
}

void Controls::addLabelled(const QString &text, QWidget *editor, QWidget *second)
{
    auto *label = new QLabel(m_numbers);
    label->setTextFormat(Qt::PlainText); // the words come from the model's schema
    label->setText(text);
    label->setBuddy(editor);
    editor->setAccessibleName(text);
    editor->setFixedHeight(theme::rowHeight); // all the labels on one line
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::grid / 2);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    if (second)
        line->addWidget(second);
    line->addWidget(editor);
    column->addLayout(line);
    static_cast<QHBoxLayout *>(m_numbers->layout())->addLayout(column);
}

void Controls::put(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        m_values.remove(key);
    else
        m_values[key] = value;
    m_settle.start();
}

} // namespace live
