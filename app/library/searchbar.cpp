// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searchbar.h"

#include "studio/library/searchquery.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

namespace library {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::SearchTerm;

namespace {

constexpr int longestChip = 32; // characters

enum class Filter { None, Kind, Favourite, Rating };

// What the buttons can say; everything else is a chip.
Filter filterOf(const SearchTerm &term)
{
    if (term.isNegated)
        return Filter::None;
    static const QStringList kinds{u"image"_s, u"video"_s, u"audio"_s, u"text"_s};
    if (term.key == "kind"_L1 && term.comparison == SearchTerm::Comparison::None && kinds.contains(term.value))
        return Filter::Kind;
    if (term.key == "is"_L1 && term.value == "favourite"_L1)
        return Filter::Favourite;
    if (term.key == "rating"_L1 && term.comparison == SearchTerm::Comparison::GreaterOrEqual && term.value.size() == 1)
        return Filter::Rating;
    return Filter::None;
}

QString withoutFilter(QString text, Filter filter)
{
    const std::vector<SearchTerm> terms = studio::searchTerms(text);
    for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
        if (filterOf(*term) == filter)
            text = studio::withoutTerm(text, *term);
    }
    return text;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_keep(new QToolButton(this))
    , m_chipRow(new QWidget(this))
    , m_completer(new QCompleter(this))
    , m_choices(new QStringListModel(this))
{
    m_field->setAccessibleName(tr("Search library"));
    m_field->setPlaceholderText(tr("Search prompts, models and settings, for example model:flux seed:42"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_field->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear search"));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_keep->setIcon(theme::icon(u"keep"_s));
    m_keep->setAutoRaise(true);
    m_keep->setAccessibleName(tr("Keep this search"));
    m_keep->setToolTip(tr("Keep this search in the list beside"));
    m_keep->setFixedSize(theme::rowHeight, theme::rowHeight);
    m_completer->setModel(m_choices);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_typing.setSingleShot(true);
    m_typing.setInterval(40ms);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_field, 1);
    top->addWidget(m_keep);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4);
    buildFilters();
    m_chips = new QHBoxLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(top);
    column->addLayout(m_row);
    column->addWidget(m_chipRow);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showConditions();
        m_typing.start();
    });
    connect(m_field, &QLineEdit::textEdited, this, &SearchBar::complete);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT searchWanted(text());
        Q_EMIT entered();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT searchWanted(text()); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchBar::insert);
    connect(m_keep, &QToolButton::clicked, this, &SearchBar::keepWanted);
    showConditions();
}

void SearchBar::buildFilters()
{
    const auto button = [this](const QString &icon, const QString &name, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setIcon(theme::icon(icon));
        made->setCheckable(true);
        made->setAccessibleName(name);
        made->setToolTip(tip);
        made->setFixedSize(theme::rowHeight, theme::rowHeight);
        m_row->addWidget(made);
        connect(made, &QToolButton::toggled, this, &SearchBar::changeFilters);
        return made;
    };
    m_kinds = {{media::Kind::Image, button(u"image"_s, tr("Pictures"), tr("Show pictures"))},
               {media::Kind::Video, button(u"video"_s, tr("Videos"), tr("Show videos"))},
               {media::Kind::Audio, button(u"audio"_s, tr("Sounds"), tr("Show sounds"))},
               {media::Kind::Text, button(u"text"_s, tr("Texts"), tr("Show texts"))}};
    m_row->addSpacing(4);
    m_favourite = button(u"heart"_s, tr("Favourites"), tr("Show favourites"));
    m_rating = new QComboBox(this);
    m_rating->setAccessibleName(tr("Rating"));
    m_rating->addItem(tr("Any rating"));
    for (int stars = 1; stars <= 5; ++stars)
        m_rating->addItem(stars == 5 ? tr("5 stars") : stars == 1 ? tr("1 star or more") : tr("%1 stars or more").arg(stars));
    m_row->addWidget(m_rating);
    m_row->addStretch(1);
    connect(m_rating, &QComboBox::currentIndexChanged, this, &SearchBar::changeFilters);
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setText(const QString &text)
{
    m_field->setText(text);
    m_typing.stop();
    Q_EMIT searchWanted(text);
}

void SearchBar::setWords(const SearchWords &words)
{
    m_words = words;
}

void SearchBar::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        Q_EMIT wordsWanted();
    return QWidget::eventFilter(watched, event);
}

void SearchBar::changeFilters()
{
    if (m_isShowing)
        return;
    QString text = m_field->text();
    for (const Filter filter : {Filter::Kind, Filter::Favourite, Filter::Rating})
        text = withoutFilter(text, filter);
    QStringList kinds;
    for (const auto &[kind, button] : m_kinds) {
        if (button->isChecked())
            kinds << studio::searchTerm(u"kind"_s, media::kindName(kind));
    }
    QStringList terms{kinds.join(u" OR "_s)};
    if (m_favourite->isChecked())
        terms << u"is:favourite"_s;
    if (m_rating->currentIndex() > 0)
        terms << u"rating>=%1"_s.arg(m_rating->currentIndex());
    terms << text;
    terms.removeAll(QString());
    setText(terms.join(u' '));
}

void SearchBar::showConditions()
{
    m_isShowing = true;
    QStringList kinds;
    bool isFavourite = false;
    int rating = 0;
    for (const SearchTerm &term : studio::searchTerms(m_field->text())) {
        switch (filterOf(term)) {
        case Filter::Kind:
            kinds << term.value;
            break;
        case Filter::Favourite:
            isFavourite = true;
            break;
        case Filter::Rating:
            rating = std::clamp(term.value.toInt(), 0, 5);
            break;
        case Filter::None:
            break;
        }
    }
    for (const auto &[kind, button] : m_kinds)
        button->setChecked(kinds.contains(media::kindName(kind)));
    m_favourite->setChecked(isFavourite);
    m_rating->setCurrentIndex(rating);
    m_keep->setEnabled(!m_field->text().trimmed().isEmpty());
    showChips();
    m_isShowing = false;
}

void SearchBar::showChips()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_chips->takeAt(0))) { // the layout gives it away
        if (item->widget())
            item->widget()->deleteLater();
    }
    for (const SearchTerm &term : studio::searchTerms(m_field->text())) {
        if (!term.isCondition() || filterOf(term) != Filter::None)
            continue;
        const QString words = m_field->text().mid(term.at, term.length);
        auto *chip = new QToolButton(m_chipRow);
        QString shown = words.size() > longestChip ? words.left(longestChip) + u'…' : words;
        chip->setText(shown.replace(u'&', u"&&"_s));
        chip->setIcon(theme::icon(u"close"_s));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setAccessibleName(tr("Remove %1").arg(words));
        chip->setToolTip(tr("Remove this condition"));
        connect(chip, &QToolButton::clicked, this, [this, term] {
            setText(studio::withoutTerm(m_field->text(), term));
            m_field->setFocus(Qt::OtherFocusReason); // the chip is gone
        });
        m_chips->addWidget(chip);
    }
    m_chipRow->setVisible(m_chips->count() > 0);
    m_chips->addStretch(1);
}

void SearchBar::complete()
{
    const SearchCompletion completion = searchCompletion(m_field->text(), m_field->cursorPosition(), m_words);
    m_choices->setStringList(completion.choices);
    if (completion.choices.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_field->rect();
    place.setWidth(std::min(360, place.width()));
    m_completer->complete(place);
}

void SearchBar::insert(const QString &choice)
{
    const QString text = m_field->text();
    const qsizetype cursor = m_field->cursorPosition();
    const qsizetype at = searchCompletion(text, cursor, m_words).at;
    const bool isWhole = !choice.endsWith(u':') && !choice.endsWith(u'>') && !choice.endsWith(u'<') && !choice.endsWith(u'=');
    m_field->setText(text.left(at) + choice + (isWhole ? u" "_s : u""_s) + text.mid(cursor));
    m_field->setCursorPosition(int(at + choice.size() + (isWhole ? 1 : 0)));
    if (!isWhole)
        complete(); // its values
}

} // namespace library
