// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/comparedialog.h"

#include "accessiblechoice.h"
#include "announce.h"
#include "compose/calmwheel.h"
#include "media/colours.h"
#include "media/difference.h"
#include "media/preview.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/comparepanes.h"
#include "viewer/comparesettings.h"
#include "viewer/imagecanvas.h"
#include "viewer/screencolours.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace viewer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize largest(8192, 8192); // of each picture: four of them are in memory
constexpr int splitSteps = 1000;
constexpr int mostGain = 32;
constexpr int mostRows = 6;

} // namespace

std::vector<studio::Item> CompareDialog::comparable(const std::vector<studio::Item> &items)
{
    std::vector<studio::Item> images;
    std::ranges::copy_if(items, std::back_inserter(images), [](const studio::Item &item) { return item.kind == media::Kind::Image; });
    if (images.size() > size_t(mostImages))
        images.resize(size_t(mostImages));
    return images;
}

CompareDialog::CompareDialog(const std::vector<studio::Item> &items, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_items(comparable(items))
    , m_pictures(m_items.size())
    , m_stack(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare"));
    QStringList names;
    for (int i = 0; i < int(m_items.size()); ++i) {
        names << nameOf(i);
        m_problems << QString();
    }
    m_panes = new ComparePanes(names, this);
    m_pair = new ImageCanvas(this);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_pair);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    buildBar(bar);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::grid);
    buildBelow(below);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(theme::grid);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addLayout(below);
    column->addWidget(settingsTable());
    resize(1180, 800);

    m_measuring.setSingleShot(true);
    m_measuring.setInterval(80ms);
    connect(&m_measuring, &QTimer::timeout, this, &CompareDialog::measure);
    connect(m_pair, &ImageCanvas::splitMoved, this, [this](double split) {
        if (m_mode != Mode::Slider)
            return;
        const QSignalBlocker still(m_slider);
        m_slider->setValue(int(split * splitSteps));
    });
    for (int i = 0; i < int(m_items.size()); ++i)
        load(i);
    setMode(Mode::Beside);
    m_panes->setFocus();
}

CompareDialog::~CompareDialog() = default;

QString CompareDialog::nameOf(int index) const
{
    const studio::Item &item = m_items[size_t(index)];
    const QString title = item.title().simplified().left(80);
    return item.seed ? tr("%1. %2, seed %3").arg(QString::number(index + 1), title, QString::number(*item.seed))
                     : tr("%1. %2").arg(QString::number(index + 1), title);
}

int CompareDialog::first() const
{
    return m_first->currentIndex();
}

int CompareDialog::second() const
{
    return m_second->currentIndex();
}

QString CompareDialog::resultText() const
{
    return m_result->text();
}

void CompareDialog::buildBar(QHBoxLayout *bar)
{
    struct Choice
    {
        Mode mode;
        QString name, tip;
    };
    m_modes = new QButtonGroup(this);
    for (const Choice &choice : {Choice{Mode::Beside, tr("Side by side"), tr("All beside each other, moved together (M: the next way)")},
                                 Choice{Mode::Slider, tr("Slider"), tr("One over the other, with a divider to move")},
                                 Choice{Mode::Blink, tr("Blink"), tr("One in the place of the other (Space)")},
                                 Choice{Mode::Difference, tr("Difference"), tr("Where they are not the same, made stronger")}}) {
        auto *button = new QPushButton(choice.name, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(choice.tip);
        m_modes->addButton(button, int(choice.mode));
        shell::tellAsChoice(button);
        bar->addWidget(button);
    }
    m_pairChoice = new QWidget(this);
    m_first = new QComboBox(m_pairChoice);
    m_second = new QComboBox(m_pairChoice);
    m_first->setAccessibleName(tr("First image"));
    m_second->setAccessibleName(tr("Second image"));
    for (QComboBox *box : {m_first, m_second}) {
        for (int i = 0; i < int(m_items.size()); ++i)
            box->addItem(nameOf(i));
        compose::keepWheelCalm(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_second->setCurrentIndex(1);
    m_swap = new QPushButton(theme::icon(u"swap"_qs), tr("Swap"), m_pairChoice);
    m_swap->setAutoDefault(false);
    m_swap->setToolTip(tr("Exchange the two (X)"));
    auto *pair = new QHBoxLayout(m_pairChoice);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(theme::grid);
    pair->addWidget(m_first, 1);
    pair->addWidget(m_swap);
    pair->addWidget(m_second, 1);
    bar->addSpacing(theme::grid);
    bar->addWidget(m_pairChoice, 1);
    bar->addStretch();

    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(Mode(id)); });
    connect(m_swap, &QPushButton::clicked, this, &CompareDialog::swap);
    // Nothing is compared with itself: the other one moves on.
    const auto keepApart = [this](QComboBox *changed, QComboBox *other) {
        if (changed->currentIndex() == other->currentIndex()) {
            const QSignalBlocker still(other);
            other->setCurrentIndex((other->currentIndex() + 1) % other->count());
        }
        showPair();
    };
    connect(m_first, &QComboBox::currentIndexChanged, this, [this, keepApart] { keepApart(m_first, m_second); });
    connect(m_second, &QComboBox::currentIndexChanged, this, [this, keepApart] { keepApart(m_second, m_first); });
}

void CompareDialog::buildBelow(QHBoxLayout *below)
{
    m_result = new QLabel(this);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAccessibleName(tr("Result"));
    m_result->setMinimumHeight(theme::rowHeight);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_flip = new QPushButton(tr("Show the other one"), this);
    m_flip->setAutoDefault(false);
    m_flip->setToolTip(tr("Show the other one (Space)"));
    m_sliderName = new QLabel(this);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setFixedWidth(240);
    below->addWidget(m_result, 1);
    below->addWidget(m_flip);
    below->addWidget(m_sliderName);
    below->addWidget(m_slider);
    connect(m_flip, &QPushButton::clicked, this, &CompareDialog::flip);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_mode == Mode::Slider)
            m_pair->setSplit(double(value) / splitSteps);
        else if (m_mode == Mode::Difference)
            m_measuring.start();
    });
}

QTableView *CompareDialog::settingsTable()
{
    const std::vector<DifferingSetting> settings = differingSettings(m_items);
    auto *model = new QStandardItemModel(int(settings.size()), int(m_items.size()), this);
    for (int row = 0; row < int(settings.size()); ++row) {
        const DifferingSetting &setting = settings[size_t(row)];
        model->setVerticalHeaderItem(row, new QStandardItem(setting.label)); // the model owns it
        for (int column = 0; column < int(m_items.size()); ++column) {
            auto *cell = new QStandardItem(setting.values.at(column).simplified().left(400));
            cell->setEditable(false);
            model->setItem(row, column, cell);
        }
    }
    for (int column = 0; column < int(m_items.size()); ++column)
        model->setHorizontalHeaderItem(column, new QStandardItem(QString::number(column + 1)));
    auto *table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(tr("Settings that differ"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    int widest = 0;
    for (const DifferingSetting &setting : settings)
        widest = std::max(widest, table->fontMetrics().horizontalAdvance(setting.label));
    table->verticalHeader()->setFixedWidth(std::min(widest + 3 * theme::grid, 240)); // its own hint forgets the inset
    const int rows = std::min(mostRows, int(settings.size()));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * 24 + 2 * table->frameWidth());
    table->setVisible(rows > 0);
    return table;
}

void CompareDialog::load(int index)
{
    ++m_onTheirWay;
    studio::inBackground(
        this,
        [path = m_items[size_t(index)].path, screen = screenColours(this)]() -> media::Result<Picture> {
            return media::loadWithNote(path, largest).map([&](const media::LoadedImage &image) {
                return Picture::of(media::inColoursOf(image.image, screen), image.fullSize);
            });
        },
        [this, index](const media::Result<Picture> &picture) {
            if (picture) {
                m_pictures[size_t(index)] = *picture;
                m_panes->setPicture(index, *picture);
            } else {
                m_problems[index] = picture.error().message;
            }
            showPair();
            if (--m_onTheirWay == 0)
                Q_EMIT loaded();
        });
}

void CompareDialog::setMode(Mode mode)
{
    const Look look = (m_mode == Mode::Beside ? m_panes->canvas(first()) : m_pair)->look();
    m_mode = mode;
    m_modes->button(int(mode))->setChecked(true);
    // Chosen by its key too, the tab key comes to this one of them.
    for (QAbstractButton *button : m_modes->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    if (isVisible())
        shell::announce(this, m_modes->button(int(mode))->text());
    m_flipped = false;
    m_pairChoice->setVisible(mode != Mode::Beside);
    m_flip->setVisible(mode == Mode::Blink);
    const bool slides = mode == Mode::Slider || mode == Mode::Difference;
    m_slider->setVisible(slides);
    m_sliderName->setVisible(slides);
    {
        const QSignalBlocker still(m_slider);
        m_slider->setRange(mode == Mode::Difference ? 1 : 0, mode == Mode::Difference ? mostGain : splitSteps);
        m_slider->setPageStep(mode == Mode::Difference ? 4 : splitSteps / 10);
        m_slider->setSingleStep(mode == Mode::Difference ? 1 : splitSteps / 50);
        m_slider->setValue(mode == Mode::Difference ? 4 : splitSteps / 2);
    }
    m_sliderName->setText(mode == Mode::Difference ? tr("Stronger") : tr("Divider"));
    m_slider->setAccessibleName(m_sliderName->text());
    // Pictures are not mirrored, so the divider is not either.
    m_slider->setLayoutDirection(mode == Mode::Slider ? Qt::LeftToRight : layoutDirection());
    const QWidget *focused = focusWidget();
    const bool wasOnCanvas = !focused || focused == m_pair || m_panes->isAncestorOf(focused);
    m_stack->setCurrentWidget(mode == Mode::Beside ? static_cast<QWidget *>(m_panes) : m_pair);
    showPair();
    if (mode == Mode::Beside) {
        for (int i = 0; i < int(m_items.size()); ++i)
            m_panes->canvas(i)->setLook(look);
    } else {
        m_pair->setLook(look);
    }
    if (wasOnCanvas)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CompareDialog::swap()
{
    const int a = first();
    const int b = second();
    {
        const QSignalBlocker one(m_first);
        const QSignalBlocker other(m_second);
        m_first->setCurrentIndex(b);
        m_second->setCurrentIndex(a);
    }
    showPair();
}

void CompareDialog::flip()
{
    m_flipped = !m_flipped;
    showPair();
}

void CompareDialog::showPair()
{
    QString problem;
    for (const QString &one : std::as_const(m_problems)) {
        if (problem.isEmpty())
            problem = one;
    }
    m_result->setText(problem);
    if (m_mode == Mode::Beside)
        return;
    const Picture &a = m_pictures[size_t(first())];
    const Picture &b = m_pictures[size_t(second())];
    m_pair->setAccessibleName(tr("Image: %1").arg(nameOf(first())));
    m_pair->replacePicture(a);
    if (m_mode == Mode::Difference)
        return measure();
    m_pair->setSplit(m_mode == Mode::Slider ? double(m_slider->value()) / splitSteps : 0);
    m_pair->setOther(m_mode == Mode::Slider || m_flipped ? b : Picture());
    if (m_mode == Mode::Blink && problem.isEmpty())
        say(tr("Shown: %1").arg(nameOf(m_flipped ? second() : first())));
}

void CompareDialog::measure()
{
    if (m_mode != Mode::Difference)
        return;
    m_pair->setOther({});
    const QImage a = m_pictures[size_t(first())].image();
    const QImage b = m_pictures[size_t(second())].image();
    if (a.isNull() || b.isNull())
        return;
    struct Measured
    {
        media::Difference difference;
        Picture picture;
    };
    studio::inBackground(
        this,
        [a, b, gain = m_slider->value(), full = m_pictures[size_t(first())].size()] {
            Measured measured{.difference = media::differenceOf(a, b, gain), .picture = {}};
            measured.picture = Picture::of(measured.difference.image, full);
            return measured;
        },
        [this, generation = ++m_generation](const Measured &measured) {
            if (generation != m_generation || m_mode != Mode::Difference)
                return;
            m_pair->replacePicture(measured.picture);
            take(measured.difference);
        });
}

void CompareDialog::say(const QString &sentence)
{
    m_result->setText(sentence);
    shell::announce(this, sentence);
}

void CompareDialog::take(const media::Difference &difference)
{
    const QLocale locale;
    if (difference.most == 0)
        say(tr("There is no difference."));
    else
        say(tr("%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.")
                .arg(locale.toString(difference.part * 100, 'f', 1), locale.toString(difference.most),
                     locale.toString(difference.mean, 'f', 2), locale.toString(m_slider->value())));
    Q_EMIT measured();
}

void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QDialog::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_M:
        return setMode(Mode((int(m_mode) + 1) % 4));
    case Qt::Key_X:
        return swap();
    case Qt::Key_Space:
        if (m_mode == Mode::Blink)
            return flip();
        break;
    default:
        break;
    }
    QDialog::keyPressEvent(event);
}

} // namespace viewer
