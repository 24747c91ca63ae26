// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/toolcolumn.h"

#include "accessiblechoice.h"
#include "announce.h"
#include "live/canvas.h"
#include "dot.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QColorDialog>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace live {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 20;
constexpr int mostRecentColors = 12;

QIcon swatch(const QColor &color, const QPalette &palette)
{
    return theme::icon(theme::Dot{.fill = color, .outline = theme::tokens(palette).textSecond, .margin = 0.05, .line = 0.05});
}

QString withKeys(const QString &command, const QString &keys)
{
    return ToolColumn::tr("%1 (%2)", "command and its keys").arg(command, keys);
}

} // namespace

ToolColumn::ToolColumn(Canvas &canvas, QWidget *shortcutScope, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_layout(new QVBoxLayout(this))
    , m_tools(new QActionGroup(this))
    , m_recent{QColor(0x1B, 0x1C, 0x1F), QColor(0x6F, 0x86, 0xB8), QColor(0x2F, 0x5D, 0x8A),
               QColor(0x3C, 0x7A, 0x57), QColor(0xE3, 0xC2, 0x6B), QColor(0xD1, 0x6F, 0x2F),
               QColor(0xB2, 0x3A, 0x48), QColor(0xF4, 0xF4, 0xF6)}
{
    m_layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    m_layout->setSpacing(theme::grid / 2);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);

    addTool(Tool::Brush, u"brush"_s, tr("Brush"), u"B"_s);
    addTool(Tool::Eraser, u"eraser"_s, tr("Eraser"), u"E"_s);
    addTool(Tool::Fill, u"fill"_s, tr("Fill"), u"G"_s);
    addTool(Tool::Rectangle, u"rectangle"_s, tr("Rectangle"), u"U"_s);
    addTool(Tool::Ellipse, u"ellipse"_s, tr("Ellipse"), u"U"_s);
    addTool(Tool::Line, u"line"_s, tr("Line"), u"U"_s);
    addTool(Tool::Text, u"text"_s, tr("Text"), u"T"_s);
    addTool(Tool::Picker, u"picker"_s, tr("Colour picker"), u"I"_s);
    addTool(Tool::SelectRectangle, u"select-rectangle"_s, tr("Select a rectangle"), u"M"_s);
    addTool(Tool::SelectEllipse, u"select-ellipse"_s, tr("Select an ellipse"), u"M"_s);
    addTool(Tool::Lasso, u"lasso"_s, tr("Select by hand"), u"L"_s);
    addTool(Tool::Move, u"move"_s, tr("Move"), u"V"_s);
    addColor();

    m_layout->addStretch();
    QAction *undo = addCommand(u"undo"_s, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, &m_canvas, &Canvas::undo);
    QAction *redo = addCommand(u"redo"_s, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(redo, &QAction::triggered, &m_canvas, &Canvas::redo);
    QAction *clear = addCommand(u"trash"_s, tr("Clear"));
    connect(clear, &QAction::triggered, &m_canvas, &Canvas::clear);
    const auto addKeys = [this](const QString &text, const QKeySequence &keys, void (Canvas::*act)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &m_canvas, act);
        m_canvas.addAction(action);
    };
    addKeys(tr("Select all"), QKeySequence::SelectAll, &Canvas::selectAll);
    addKeys(tr("Select nothing"), QKeySequence(Qt::CTRL | Qt::Key_D), &Canvas::selectNothing);
    addKeys(tr("Invert the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &Canvas::invertSelection);
    for (QAction *action : {undo, redo, clear})
        connect(action, &QAction::triggered, this, [this, action] { shell::announce(&m_canvas, action->text()); });
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        shortcutScope->addAction(action);
        action->setToolTip(withKeys(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }

    const auto showHistory = [this, undo, redo] {
        undo->setEnabled(m_canvas.document().canUndo());
        redo->setEnabled(m_canvas.document().canRedo());
    };
    connect(&m_canvas, &Canvas::historyChanged, this, showHistory);
    connect(&m_canvas, &Canvas::choiceChanged, this, &ToolColumn::showBrush);
    connect(&m_canvas, &Canvas::strokeFinished, this,
            [this](const paint::Stroke &stroke) { rememberColor(stroke.brush.color); });
    showHistory();
    showBrush();
}

QAction *ToolColumn::addCommand(const QString &icon, const QString &text)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    addButton(action);
    return action;
}

QToolButton *ToolColumn::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({iconSide, iconSide});
    button->setFixedSize(36, 36);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click on a tool leaves the keys with the canvas
    button->setAccessibleName(action->text());
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void ToolColumn::addTool(Tool tool, const QString &icon, const QString &text, const QString &key)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setToolTip(withKeys(text, key)); // the canvas itself reads the key
    action->setCheckable(true);
    action->setData(int(tool));
    m_tools->addAction(action);
    shell::tellAsChoice(addButton(action));
    connect(action, &QAction::triggered, &m_canvas, [this, tool] { m_canvas.setTool(tool); });
}

void ToolColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_color)
        showBrush(); // the swatch's ring has the theme's colour
}

void ToolColumn::addColor()
{
    m_color = new QToolButton(this);
    m_color->setIconSize({iconSide, iconSide});
    m_color->setFixedSize(36, 36);
    m_color->setAutoRaise(true);
    m_color->setPopupMode(QToolButton::InstantPopup);
    m_color->setFocusPolicy(Qt::TabFocus);
    m_color->setToolTip(tr("Colour"));
    m_color->setAccessibleName(tr("Colour"));
    m_colorMenu = new QMenu(this);
    m_color->setMenu(m_colorMenu);
    connect(m_colorMenu, &QMenu::aboutToShow, this, &ToolColumn::fillColorMenu);
    m_layout->addWidget(m_color, 0, Qt::AlignHCenter);
}

void ToolColumn::fillColorMenu()
{
    m_colorMenu->clear();
    for (const QColor &color : std::as_const(m_recent)) {
        QAction *action = m_colorMenu->addAction(swatch(color, palette()), color.name().toUpper());
        connect(action, &QAction::triggered, &m_canvas, [this, color] { m_canvas.setColor(color); });
    }
    m_colorMenu->addSeparator();
    QAction *more = m_colorMenu->addAction(tr("Another colour…"));
    connect(more, &QAction::triggered, this, &ToolColumn::openColorDialog);
}

void ToolColumn::openColorDialog()
{
    if (!m_colorDialog) {
        m_colorDialog = new QColorDialog(this);
        m_colorDialog->setWindowTitle(tr("Colour"));
        m_colorDialog->setOption(QColorDialog::NoButtons);
        connect(m_colorDialog, &QColorDialog::currentColorChanged, &m_canvas, &Canvas::setColor);
    }
    m_colorDialog->setCurrentColor(m_canvas.choice().brush.color);
    m_colorDialog->show();
    m_colorDialog->raise();
}

void ToolColumn::rememberColor(const QColor &color)
{
    if (m_recent.contains(color))
        return;
    m_recent.prepend(color);
    while (m_recent.size() > mostRecentColors)
        m_recent.removeLast();
}

void ToolColumn::showBrush()
{
    const ToolChoice &choice = m_canvas.choice();
    for (QAction *action : m_tools->actions()) {
        const bool isChosen = action->data().toInt() == int(choice.tool);
        if (isChosen && !action->isChecked() && m_canvas.hasFocus()) // by its letter: nothing that has the focus changed
            shell::announce(&m_canvas, action->text());
        action->setChecked(isChosen);
    }
    m_color->setIcon(swatch(choice.brush.color, palette()));
    m_color->setAccessibleDescription(choice.brush.color.name());
}

} // namespace live
