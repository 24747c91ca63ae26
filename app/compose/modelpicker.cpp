// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelpicker.h"

#include "compose/words.h"

#include "style.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace compose {
namespace {

// Two lines: name and price, endpoint and task.
class ModelDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 48}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Tokens &t = theme::tokens(option.palette);
        const QRect r = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        if (option.state & QStyle::State_Selected)
            theme::fillRounded(painter, r, t.selection);
        else if (option.state & QStyle::State_MouseOver)
            theme::fillRounded(painter, r, t.button);
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, r, box); };
        const auto side = [&](Qt::Alignment a) { return int(QStyle::visualAlignment(option.direction, a) | Qt::AlignVCenter); };
        const QString makes = index.data(ModelList::MakesRole).toString();
        theme::icon(makes == QLatin1String("image") || makes == QLatin1String("video") || makes == QLatin1String("audio")
                            || makes == QLatin1String("text")
                        ? makes
                        : QStringLiteral("models"))
            .paint(painter, mirrored(QRect(r.left() + 10, r.center().y() - 9, 20, 20)));
        QFont small = option.font;
        small.setPixelSize(12);
        const QString price = index.data(ModelList::PriceRole).toString();
        const int priceWidth = QFontMetrics(small).horizontalAdvance(price);
        const QRect words = r.adjusted(42, 5, -10, -5);
        painter->setFont(option.font);
        painter->setPen(t.text);
        const QRect top(words.left(), words.top(), words.width() - priceWidth - 8, 18);
        painter->drawText(mirrored(top), side(Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, top.width()));
        painter->setFont(small);
        painter->setPen(t.textSecond);
        painter->drawText(mirrored(QRect(words.right() - priceWidth, words.top(), priceWidth + 1, 18)), side(Qt::AlignRight), price);
        const QRect bottom(words.left(), words.top() + 18, words.width(), 18);
        painter->drawText(mirrored(bottom), side(Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data(ModelList::SubtitleRole).toString(), Qt::ElideRight, bottom.width()));
        painter->restore();
    }
};

} // namespace

ModelList::ModelList(studio::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
    connect(&catalog, &studio::Catalog::changed, this, &ModelList::refill);
    refill();
}

void ModelList::setText(const QString &text)
{
    m_text = text;
    refill();
}

void ModelList::setCategory(const QString &category)
{
    m_category = category;
    refill();
}

void ModelList::refill()
{
    beginResetModel();
    m_endpoints.clear();
    for (const studio::Model *model : m_catalog.search(m_text)) {
        if (m_category.isEmpty() || model->category == m_category)
            m_endpoints << model->endpoint;
    }
    endResetModel();
}

int ModelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_endpoints.size());
}

QVariant ModelList::data(const QModelIndex &index, int role) const
{
    const studio::Model *model = index.isValid() ? m_catalog.model(m_endpoints.at(index.row())) : nullptr;
    if (!model)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return model->title.isEmpty() ? model->endpoint : model->title;
    case EndpointRole:
    case Qt::AccessibleDescriptionRole:
        return model->endpoint;
    case SubtitleRole:
        return tr("%1 · %2").arg(categoryText(model->category), model->endpoint);
    case PriceRole:
        return unitPriceText(*model);
    case MakesRole:
        return model->makes;
    default:
        return {};
    }
}

ModelFinder::ModelFinder(studio::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_model(new ModelList(catalog, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_search->setPlaceholderText(tr("Search models by name, maker or task"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear search"));
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ModelDelegate(m_list));
    m_list->setAccessibleName(tr("Found models"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    const auto first = [this] { m_list->setCurrentIndex(m_model->index(0, 0)); };
    connect(m_search, &QLineEdit::textChanged, this, [this, first](const QString &text) {
        m_model->setText(text);
        first();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::activated, this, &ModelFinder::choose);
    connect(m_list, &QListView::clicked, this, &ModelFinder::choose);
    first();
}

void ModelFinder::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ModelFinder::setCategory(const QString &category)
{
    m_model->setCategory(category);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void ModelFinder::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(ModelList::EndpointRole).toString());
}

bool ModelFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int page = qMax(1, m_list->height() / 48 - 1);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : key == Qt::Key_PageUp ? -page : 0;
    if (step == 0)
        return false;
    const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

ModelPicker::ModelPicker(studio::Catalog &catalog, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Choose a model"));
    resize(560, 560);
    auto *finder = new ModelFinder(catalog, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(finder);
    finder->focusSearch();
    connect(finder, &ModelFinder::chosen, this, [this](const QString &endpoint) {
        accept();
        Q_EMIT chosen(endpoint);
    });
}

} // namespace compose
