// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/cropdialog.h"

#include "compose/media/cropcanvas.h"
#include "compose/taborder.h"

#include "media/preview.h"
#include "studio/background.h"
#include "theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace compose {
namespace {

constexpr double freely = 0;
constexpr double likeThePicture = -1;

struct Loaded
{
    media::Result<QImage> picture;
    std::vector<QImage> levels;
};

} // namespace

CropDialog::CropDialog(const CropTask &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_canvas(new CropCanvas(this))
    , m_ratio(new QComboBox(this))
    , m_turn(new QPushButton(tr("Turn"), this))
    , m_numbers{new QSpinBox(this), new QSpinBox(this), new QSpinBox(this), new QSpinBox(this)}
    , m_state(new QLabel(this))
    , m_all(new QPushButton(tr("Whole picture"), this))
    , m_accept(new QPushButton(tr("Crop"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Crop %1").arg(QFileInfo(task.path).fileName()));
    m_ratio->setAccessibleName(tr("Proportion"));
    addRatio(tr("Any proportion"), freely);
    addRatio(tr("As the picture"), likeThePicture);
    if (!task.wanted.isEmpty())
        addRatio(tr("As the result, %1:%2").arg(task.wanted.width()).arg(task.wanted.height()), double(task.wanted.width()) / task.wanted.height());
    for (const QSize &size : {QSize(1, 1), QSize(4, 3), QSize(3, 2), QSize(16, 9), QSize(21, 9), QSize(3, 4), QSize(2, 3), QSize(9, 16)})
        addRatio(QStringLiteral("%1:%2").arg(size.width()).arg(size.height()), double(size.width()) / size.height());
    m_turn->setAutoDefault(false);
    m_turn->setToolTip(tr("Swap width and height of the part"));

    auto *controls = new QHBoxLayout;
    controls->setSpacing(theme::grid);
    controls->addWidget(m_ratio);
    controls->addWidget(m_turn);
    controls->addStretch();
    const QString names[] = {tr("Left"), tr("Top"), tr("Width"), tr("Height")};
    for (int i = 0; i < 4; ++i) {
        auto *label = new QLabel(names[i], this);
        label->setBuddy(m_numbers[i]);
        m_numbers[i]->setAccessibleName(names[i]);
        m_numbers[i]->setRange(i < 2 ? 0 : 1, 100'000);
        m_numbers[i]->setKeyboardTracking(false);
        m_numbers[i]->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_numbers[i]->setFixedWidth(64);
        controls->addWidget(label);
        controls->addWidget(m_numbers[i]);
        connect(m_numbers[i], &QSpinBox::valueChanged, this, &CropDialog::readBoxes);
    }
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("Opening the picture…"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_all->setAutoDefault(false);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_all);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(controls);
    column->addWidget(m_canvas, 1);
    column->addLayout(buttons);
    resize(880, 640);

    connect(m_ratio, &QComboBox::currentIndexChanged, this, &CropDialog::useRatio);
    connect(m_turn, &QPushButton::clicked, this, &CropDialog::turnRatio);
    connect(m_canvas, &CropCanvas::changed, this, &CropDialog::showBox);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &CropDialog::take);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_ratio->setCurrentIndex(0);
        m_canvas->setBox(CropBox(m_canvas->pictureSize()));
        showBox();
    });
    setReady(false);
    m_canvas->setFocus();
    load();
}

void CropDialog::addRatio(const QString &words, double ratio)
{
    m_ratio->addItem(words, ratio);
}

void CropDialog::load()
{
    studio::inBackground(
        this,
        [path = m_task.path] {
            Loaded loaded{media::loadImage(path), {}};
            if (loaded.picture)
                loaded.levels = PictureView::levelsOf(*loaded.picture);
            return loaded;
        },
        [this](const Loaded &result) {
            if (!result.picture)
                return m_state->setText(result.picture.error().message);
            m_canvas->setLevels(result.levels);
            m_canvas->setBox(CropBox(m_canvas->pictureSize(), m_task.crop));
            setReady(true);
            showBox();
            Q_EMIT loaded();
        });
}

void CropDialog::setReady(bool ready)
{
    for (QWidget *control : {static_cast<QWidget *>(m_ratio), static_cast<QWidget *>(m_turn), static_cast<QWidget *>(m_all),
                             static_cast<QWidget *>(m_accept)})
        control->setEnabled(ready);
    for (QSpinBox *number : m_numbers)
        number->setEnabled(ready);
}

void CropDialog::useRatio()
{
    const QSizeF size = m_canvas->pictureSize();
    if (size.isEmpty())
        return;
    const double wanted = m_ratio->currentData().toDouble();
    CropBox box = m_canvas->box();
    // A proportion is filled as far as the picture goes when nothing was chosen before.
    box.setRatio(wanted < 0 ? size.width() / size.height() : wanted);
    m_canvas->setBox(box);
    showBox();
}

void CropDialog::turnRatio()
{
    CropBox box = m_canvas->box();
    const QRect before = box.rect();
    const double ratio = box.ratio();
    box.setRatio(double(before.height()) / before.width());
    if (ratio <= 0)
        box.setRatio(0);
    m_canvas->setBox(box);
    showBox();
}

void CropDialog::showBox()
{
    const QRect &rect = m_canvas->box().rect();
    const int values[] = {rect.left(), rect.top(), rect.width(), rect.height()};
    for (int i = 0; i < 4; ++i) {
        const QSignalBlocker quiet(m_numbers[i]);
        m_numbers[i]->setValue(values[i]);
    }
    const std::vector<studio::Misfit> wrong = studio::misfits(
        m_task.limits, {.kind = media::Kind::Image, .size = rect.size()});
    m_state->setText(wrong.empty() ? tr("%1 × %2 pixels").arg(rect.width()).arg(rect.height()) : wrong.front().sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong.empty() ? theme::tokens(palette()).textSecond : theme::tokens(palette()).warning);
    m_state->setPalette(colours);
}

void CropDialog::readBoxes()
{
    CropBox box = m_canvas->box();
    const QRect before = box.rect();
    const QRect typed(m_numbers[0]->value(), m_numbers[1]->value(), m_numbers[2]->value(), m_numbers[3]->value());
    if (box.ratio() > 0 && typed.size() != before.size()) {
        const bool byHeight = typed.height() != before.height();
        box.drag({.right = !byHeight, .bottom = byHeight}, before.topLeft() + QPoint(typed.width(), typed.height()));
    } else {
        box.setRect(typed);
    }
    m_canvas->setBox(box);
    showBox();
}

void CropDialog::take()
{
    const CropBox &box = m_canvas->box();
    Q_EMIT chosen(box.rect() == QRect({}, box.picture()) ? QRect() : box.rect());
    accept();
}

bool CropDialog::focusNextPrevChild(bool next)
{
    return moveFocus(this, focusWidget(), next);
}

} // namespace compose
