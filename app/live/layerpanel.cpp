// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/layerpanel.h"

#include "announce.h"
#include "focusheir.h"
#include "live/canvas.h"
#include "live/layermodel.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace live {

using namespace Qt::StringLiterals;

namespace {

QStringList blendNames()
{
    return {LayerPanel::tr("Normal"), LayerPanel::tr("Multiply"), LayerPanel::tr("Screen"),     LayerPanel::tr("Overlay"),
            LayerPanel::tr("Darken"), LayerPanel::tr("Lighten"),  LayerPanel::tr("Add"), LayerPanel::tr("Difference")};
}

// The first two columns are switches, and say so with their pictures.
class LayerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 30};
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(LayerPanel::tr("Name of the layer"));
        return editor;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == LayerModel::Name) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem row = option;
        row.text.clear();
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QString name = index.column() == LayerModel::Shown ? (isOn ? u"eye"_s : u"eye-off"_s) : (isOn ? u"lock"_s : u"unlock"_s);
        // What is unusual is seen: a hidden layer, a locked one.
        const bool isQuiet = index.column() == LayerModel::Locked && !isOn && !option.state.testFlag(QStyle::State_MouseOver);
        QRect box(0, 0, 16, 16);
        box.moveCenter(option.rect.center());
        if (!isQuiet)
            theme::icon(name).paint(painter, box);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (index.column() == LayerModel::Name)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (event->type() != QEvent::MouseButtonRelease && !isKey)
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

LayerPanel::LayerPanel(Canvas &canvas, QWidget *shortcutScope, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_scope(shortcutScope)
    , m_model(new LayerModel(canvas, this))
    , m_list(new QTreeView(this))
    , m_blend(new QComboBox(this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_percent(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Layers"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);

    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new LayerDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Layers"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LayerModel::Name, QHeaderView::Stretch);
    m_list->header()->moveSection(m_list->header()->visualIndex(LayerModel::Locked), LayerModel::ColumnCount - 1); // it is seldom seen
    m_list->header()->setMinimumSectionSize(28);
    for (const int column : {int(LayerModel::Shown), int(LayerModel::Locked)}) {
        m_list->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_list->header()->resizeSection(column, 28);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const int layer = m_model->layerAt(current.row());
        if (!current.isValid() || layer == m_canvas.document().active())
            return;
        m_canvas.edit([layer](paint::Document &document) {
            document.setActive(layer);
            return QRect();
        });
    });

    // By keys, wherever in the row one is; the pictures of both are for the pointer.
    const auto addSwitch = [this](const QString &text, const QKeySequence &keys, LayerModel::Column column) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { toggle(column); });
    };
    addSwitch(tr("Show or hide the layer"), QKeySequence(Qt::Key_Space), LayerModel::Shown);
    addSwitch(tr("Lock or unlock the layer"), QKeySequence(Qt::CTRL | Qt::Key_Slash), LayerModel::Locked);
    connect(m_model, &LayerModel::renamed, this, [this](const QString &name) { shell::announce(this, tr("Renamed: %1").arg(name)); });

    m_blend->addItems(blendNames());
    m_blend->setAccessibleName(tr("Blend mode"));
    m_blend->setToolTip(tr("How this layer blends with those below it"));
    connect(m_blend, &QComboBox::activated, this, &LayerPanel::setBlend);
    m_opacity->setRange(0, 100);
    m_opacity->setAccessibleName(tr("Opacity of the layer"));
    connect(m_opacity, &QSlider::valueChanged, this, &LayerPanel::setOpacity);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(0);
    buildCommands(*row);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_blend);
    auto *opacity = new QHBoxLayout;
    opacity->setSpacing(theme::grid);
    auto *opacityName = new QLabel(tr("Opacity"), this);
    opacityName->setBuddy(m_opacity);
    opacity->addWidget(opacityName);
    opacity->addWidget(m_opacity, 1);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(tr("%1%").arg(100)));
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    opacity->addWidget(m_percent);
    column->addLayout(opacity);
    column->addWidget(m_buttons);
    connect(&m_canvas, &Canvas::historyChanged, this, &LayerPanel::showActive);
    showActive();
}

void LayerPanel::buildCommands(QHBoxLayout &row)
{
    const auto active = [this] { return m_canvas.document().active(); };
    const auto name = [this] { return m_model->index(m_model->rowOf(m_canvas.document().active()), LayerModel::Name).data().toString(); };
    const auto place = [this, active, name] {
        return tr("%1, layer %2 of %3 from below").arg(name()).arg(active() + 1).arg(m_canvas.document().layers().size());
    };
    addCommand(u"plus"_s, tr("New layer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this, name] {
        m_canvas.edit([fresh = m_model->freeName()](paint::Document &document) { return document.addLayer(fresh); });
        return tr("New layer: %1").arg(name());
    });
    addCommand(u"copy"_s, tr("Duplicate layer"), QKeySequence(Qt::CTRL | Qt::Key_J), [this, active, name] {
        m_canvas.edit([layer = active(), fresh = m_model->freeName()](paint::Document &document) { return document.duplicateLayer(layer, fresh); });
        return tr("New layer: %1").arg(name());
    });
    m_up = addCommand(u"chevron-up"_s, tr("Layer up"), QKeySequence(Qt::CTRL | Qt::Key_BracketRight), [this, active, place] {
        m_canvas.edit([layer = active()](paint::Document &document) { return document.moveLayer(layer, layer + 1); });
        return place();
    });
    m_down = addCommand(u"chevron-down"_s, tr("Layer down"), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), [this, active, place] {
        m_canvas.edit([layer = active()](paint::Document &document) { return document.moveLayer(layer, layer - 1); });
        return place();
    });
    m_merge = addCommand(u"drop"_s, tr("Merge with the layer below"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this, active, name] {
        m_canvas.edit([layer = active()](paint::Document &document) { return document.mergeDown(layer); });
        return tr("Merged into %1.").arg(name());
    });
    row.addStretch(1);
    m_remove = addCommand(u"trash"_s, tr("Delete layer"), {}, [this, active, name] {
        const QString gone = name();
        m_canvas.edit([layer = active()](paint::Document &document) { return document.removeLayer(layer); });
        return tr("%1 was deleted.").arg(gone);
    });
}

QAction *LayerPanel::addCommand(const QString &icon, const QString &text, const QKeySequence &keys, const std::function<QString()> &act)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(tr("%1 (%2)", "command and its keys").arg(text, keys.toString(QKeySequence::NativeText)));
        m_scope->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, act] { shell::announce(this, act()); }); // it is seen in the list
    auto *button = new QToolButton(m_buttons);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setIconSize({16, 16});
    button->setAccessibleName(text);
    m_buttons->layout()->addWidget(button);
    return action;
}

void LayerPanel::toggle(int column)
{
    const QModelIndex cell = m_list->currentIndex().siblingAtColumn(column);
    const bool isOn = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (m_model->setData(cell, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        shell::announce(this, m_model->index(cell.row(), column).data(Qt::AccessibleTextRole).toString());
}

void LayerPanel::showActive()
{
    const paint::Document &document = m_canvas.document();
    const int active = document.active();
    const paint::LayerLook &look = document.layers()[size_t(active)].look;
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(active), LayerModel::Name));
    }
    m_list->viewport()->update();
    m_blend->setCurrentIndex(int(look.blend));
    const QSignalBlocker blocker(m_opacity);
    m_opacity->setValue(qRound(look.opacity * 100));
    m_percent->setText(tr("%1%").arg(qRound(look.opacity * 100)));
    m_opacity->setToolTip(tr("Opacity of the layer: %1%").arg(qRound(look.opacity * 100)));
    QWidget *focused = QApplication::focusWidget();
    const shell::FocusHeir goesOn({focused && m_buttons->isAncestorOf(focused) ? focused : m_buttons}, m_list);
    m_up->setEnabled(active + 1 < int(document.layers().size()));
    m_down->setEnabled(active > 0);
    m_merge->setEnabled(active > 0);
    m_remove->setEnabled(document.layers().size() > 1);
}

void LayerPanel::setBlend(int index)
{
    m_canvas.edit([index](paint::Document &document) {
        paint::LayerLook look = document.layers()[size_t(document.active())].look;
        look.blend = paint::Blend(index);
        return document.setLook(document.active(), look);
    });
}

void LayerPanel::setOpacity(int percent)
{
    m_canvas.edit([percent](paint::Document &document) {
        paint::LayerLook look = document.layers()[size_t(document.active())].look;
        look.opacity = percent / 100.0;
        return document.setLook(document.active(), look);
    });
}

} // namespace live
