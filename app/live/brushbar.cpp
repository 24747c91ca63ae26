// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/brushbar.h"

#include "announce.h"
#include "live/canvas.h"
#include "live/drawingfile.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace live {

using namespace Qt::StringLiterals;

BrushBar::BrushBar(Canvas &canvas, DrawingFile &drawing, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_row(new QHBoxLayout(this))
    , m_tip(addChoice(tr("Tip of the brush"), {tr("Round"), tr("Soft"), tr("Pencil"), tr("Chalk")}))
    , m_size(addNumber(tr("Size"), tr(" px"), int(Canvas::smallestBrush), int(Canvas::largestBrush)))
    , m_opacity(addNumber(tr("Opacity"), tr("%", "after a number"), 1, 100))
    , m_pressureToSize(addSwitch(u"pressure"_s, tr("Pen pressure changes the size")))
    , m_pressureToOpacity(addSwitch(u"opacity"_s, tr("Pen pressure changes the opacity")))
    , m_smoothing(addNumber(tr("Smoothing"), tr("%", "after a number"), 0, 95))
    , m_mirror(addChoice(tr("Mirror"), {tr("No mirror"), tr("Left and right"), tr("Top and bottom"), tr("Both ways")}))
    , m_tolerance(addNumber(tr("Tolerance"), {}, 0, 255))
    , m_fillsShapes(addSwitch(u"fill"_s, tr("Shapes are filled")))
    , m_hint(new QLabel(this))
{
    m_row->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    m_row->setSpacing(theme::grid);
    m_hint->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_hint);
    m_row->addStretch(1);
    m_smoothing->setPrefix(tr("Smooth "));
    m_tolerance->setPrefix(tr("Tolerance "));
    connect(m_tip, &QComboBox::activated, this, [this](int index) { change([index](ToolChoice &c) { c.brush.tip = paint::Tip(index); }); });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int value) { change([value](ToolChoice &c) { c.brush.size = value; }); });
    connect(m_opacity, &QSpinBox::valueChanged, this, [this](int value) { change([value](ToolChoice &c) { c.brush.opacity = value / 100.0; }); });
    connect(m_pressureToSize, &QToolButton::toggled, this, [this](bool on) { change([on](ToolChoice &c) { c.brush.pressureToSize = on; }); });
    connect(m_pressureToOpacity, &QToolButton::toggled, this, [this](bool on) { change([on](ToolChoice &c) { c.brush.pressureToOpacity = on; }); });
    connect(m_smoothing, &QSpinBox::valueChanged, this, [this](int value) { change([value](ToolChoice &c) { c.brush.smoothing = value / 100.0; }); });
    connect(m_mirror, &QComboBox::activated, this, [this](int index) { change([index](ToolChoice &c) { c.brush.symmetry = paint::Symmetry(index); }); });
    connect(m_tolerance, &QSpinBox::valueChanged, this, [this](int value) { change([value](ToolChoice &c) { c.tolerance = value; }); });
    connect(m_fillsShapes, &QToolButton::toggled, this, [this](bool on) { change([on](ToolChoice &c) { c.fillsShapes = on; }); });
    addDrawing(drawing);
    addView();
    connect(&canvas, &Canvas::choiceChanged, this, &BrushBar::showChoice);
    connect(&canvas, &Canvas::viewChanged, this, &BrushBar::showView);
    change([](ToolChoice &c) { c.brush.pressureToSize = true; });
    showChoice();
    showView();
}

QSpinBox *BrushBar::addNumber(const QString &name, const QString &suffix, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    box->setToolTip(name);
    m_row->addWidget(box);
    return box;
}

QComboBox *BrushBar::addChoice(const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    box->setToolTip(name);
    m_row->addWidget(box);
    return box;
}

QToolButton *BrushBar::addSwitch(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFixedSize(32, 32);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_row->addWidget(button);
    return button;
}

void BrushBar::addDrawing(DrawingFile &drawing)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(u"file"_s));
    button->setAutoRaise(true);
    button->setFixedSize(32, 32);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Drawing"));
    button->setToolTip(tr("New, open, save, paste"));
    auto *menu = new QMenu(button);
    drawing.addActions(*menu);
    button->setMenu(menu);
    m_row->insertWidget(0, button);
}

void BrushBar::addSource(QWidget *button)
{
    m_row->insertWidget(1, button);
}

void BrushBar::addView()
{
    m_zoom = new QToolButton(this);
    m_zoom->setAutoRaise(true);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setAccessibleName(tr("Zoom and rotation of the paper"));
    m_zoom->setToolTip(tr("How the paper is shown. The wheel zooms; Space moves it, with Shift it turns."));
    auto *menu = new QMenu(m_zoom);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, const std::function<void(Viewport &)> &how) {
        QAction *action = menu->addAction(text, &m_canvas, [this, how] { m_canvas.changeView(how); });
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_canvas.addAction(action);
    };
    const auto middle = [this] { return QRectF(m_canvas.rect()).center(); };
    add(tr("Fit"), QKeySequence(Qt::CTRL | Qt::Key_0), [](Viewport &view) { view.fit(); });
    add(tr("100%"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), [middle](Viewport &view) { view.setZoom(1, middle()); });
    add(tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [middle](Viewport &view) { view.zoomBy(1.5, middle()); });
    add(tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [middle](Viewport &view) { view.zoomBy(1 / 1.5, middle()); });
    menu->addSeparator();
    add(tr("Turn left"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [](Viewport &view) { view.turnBy(-15); });
    add(tr("Turn right"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [](Viewport &view) { view.turnBy(15); });
    add(tr("Straighten"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [](Viewport &view) { view.straighten(); });
    m_zoom->setMenu(menu);
    m_row->addWidget(m_zoom);
}

void BrushBar::change(const std::function<void(ToolChoice &choice)> &how)
{
    ToolChoice choice = m_canvas.choice();
    how(choice);
    m_canvas.setChoice(choice);
}

void BrushBar::showChoice()
{
    const ToolChoice &choice = m_canvas.choice();
    const bool isDab = choice.tool == Tool::Brush || choice.tool == Tool::Eraser;
    const bool isShape = choice.tool == Tool::Rectangle || choice.tool == Tool::Ellipse;
    const bool selects = choice.tool == Tool::SelectRectangle || choice.tool == Tool::SelectEllipse || choice.tool == Tool::Lasso;
    const bool hasSize = isDab || isShape || choice.tool == Tool::Line || choice.tool == Tool::Text;
    m_tip->setVisible(isDab);
    m_size->setVisible(hasSize);
    m_opacity->setVisible(hasSize);
    m_pressureToSize->setVisible(isDab);
    m_pressureToOpacity->setVisible(isDab);
    m_smoothing->setVisible(isDab);
    m_mirror->setVisible(isDab);
    m_tolerance->setVisible(choice.tool == Tool::Fill);
    m_fillsShapes->setVisible(isShape);
    m_hint->setText(selects ? tr("Shift adds, Alt takes away, Ctrl makes the sides equal.")
                    : choice.tool == Tool::Move ? tr("Moves what is selected, or the whole layer.")
                    : choice.tool == Tool::Picker ? tr("Takes the colour that is seen.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());

    const QSignalBlocker blockers[] = {QSignalBlocker(m_size), QSignalBlocker(m_opacity), QSignalBlocker(m_pressureToSize),
                                       QSignalBlocker(m_pressureToOpacity), QSignalBlocker(m_smoothing), QSignalBlocker(m_tolerance),
                                       QSignalBlocker(m_fillsShapes)};
    m_tip->setCurrentIndex(int(choice.brush.tip));
    const bool isOther = m_size->value() != qRound(choice.brush.size);
    m_size->setValue(qRound(choice.brush.size));
    if (isOther && m_canvas.hasFocus()) // by its keys: nothing that has the focus changed
        shell::announce(&m_canvas, tr("%1: %2", "the name of a setting, its value").arg(m_size->accessibleName(), m_size->text()));
    m_opacity->setValue(qRound(choice.brush.opacity * 100));
    m_pressureToSize->setChecked(choice.brush.pressureToSize);
    m_pressureToOpacity->setChecked(choice.brush.pressureToOpacity);
    m_smoothing->setValue(qRound(choice.brush.smoothing * 100));
    m_mirror->setCurrentIndex(int(choice.brush.symmetry));
    m_tolerance->setValue(choice.tolerance);
    m_fillsShapes->setChecked(choice.fillsShapes);
}

void BrushBar::showView()
{
    const Viewport &view = m_canvas.viewport();
    const QString zoom = tr("%1%").arg(qRound(view.zoom() * devicePixelRatioF() * 100));
    const QString words = view.angle() == 0 ? zoom : tr("%1, %2°", "zoom and angle").arg(zoom).arg(qRound(view.angle()));
    m_zoom->setText(words);
    m_zoom->setAccessibleDescription(words);
}

} // namespace live
