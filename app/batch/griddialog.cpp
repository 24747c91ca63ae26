// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/griddialog.h"

#include "batch/gridpicture.h"
#include "batch/gridtable.h"
#include "compose/calmwheel.h"
#include "media/files.h"
#include "studio/background.h"
#include "theme.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace batch {
namespace {

constexpr int jpegQuality = 92;
constexpr int usualSide = 160;
constexpr int room = 840; // for the columns, in the size that the window opens with

// A sentence when it went wrong.
QString writeGrid(const GridPictureTask &task, const QString &path)
{
    const auto picture = gridPicture(task);
    if (!picture)
        return picture.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isJpeg = path.endsWith(QLatin1String(".jpg"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".jpeg"), Qt::CaseInsensitive);
    QImageWriter writer(&buffer, isJpeg ? "jpeg" : "png");
    if (isJpeg)
        writer.setQuality(jpegQuality);
    if (!writer.write(*picture))
        return GridDialog::tr("The picture could not be made: %1").arg(writer.errorString());
    const auto written = media::writeFile(path, bytes);
    return written ? QString() : written.error().message;
}

} // namespace

GridDialog::GridDialog(std::vector<studio::GridEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(studio::labelled(std::move(entries)))
    , m_axes(studio::axesOf(m_entries))
    , m_across(new QComboBox(this))
    , m_down(new QComboBox(this))
    , m_pages(new QHBoxLayout)
    , m_table(new GridTable(this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_side(new QSpinBox(this))
    , m_result(new QLabel(this))
    , m_export(new QPushButton(tr("Save as a picture…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rows and columns"));
    for (QComboBox *box : {m_across, m_down}) {
        for (const studio::GridAxis &axis : m_axes)
            box->addItem(axis.label, axis.label);
        compose::keepWheelCalm(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(240);
    }
    m_across->addItem(tr("Nothing"), QString());
    m_down->addItem(tr("Nothing"), QString());
    m_across->setAccessibleName(tr("Across"));
    m_down->setAccessibleName(tr("Down"));
    // The last one turned fastest: it is the row of pictures that lie beside each other.
    m_across->setCurrentIndex(m_axes.empty() ? 0 : int(m_axes.size()) - 1);
    m_down->setCurrentIndex(m_axes.size() > 1 ? 0 : m_down->count() - 1);
    m_size->setRange(80, 480);
    m_size->setValue(usualSide);
    m_size->setFixedWidth(140);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_side->setRange(64, 2048);
    m_side->setValue(512);
    m_side->setSuffix(tr(" px", "after a number"));
    m_side->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_side->setFixedWidth(80);
    m_side->setAccessibleName(tr("Size of a cell in the saved picture"));
    m_side->setToolTip(tr("The longer side of each result in the saved picture"));
    compose::keepWheelCalm(m_side);
    m_export->setAutoDefault(false);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *across = new QLabel(tr("A&cross"), this);
    across->setBuddy(m_across);
    auto *down = new QLabel(tr("&Down"), this);
    down->setBuddy(m_down);
    m_pages->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    for (QWidget *each : std::initializer_list<QWidget *>{across, m_across, down, m_down})
        head->addWidget(each);
    head->addLayout(m_pages);
    head->addStretch(1);
    head->addWidget(m_size);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *side = new QLabel(tr("Ce&ll"), this);
    side->setBuddy(m_side);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::grid);
    foot->addWidget(m_result, 1);
    foot->addWidget(side);
    foot->addWidget(m_side);
    foot->addWidget(m_export);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(QSize(1000, 680).boundedTo(screen()->availableSize() - QSize(24, 64)));

    connect(m_across, &QComboBox::currentIndexChanged, this, &GridDialog::axisChosen);
    connect(m_down, &QComboBox::currentIndexChanged, this, &GridDialog::axisChosen);
    connect(m_size, &QSlider::valueChanged, m_table, &GridTable::setCellSide);
    connect(m_table, &GridTable::opened, this, &GridDialog::opened);
    connect(m_export, &QPushButton::clicked, this, &GridDialog::askWhere);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    axisChosen();
    // As large as lets all columns be seen.
    m_size->setValue(std::clamp(room / std::max(1, m_table->model()->columnCount()), usualSide, 2 * usualSide));
    m_table->setCellSide(m_size->value());
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridDialog::setFolder(const QString &folder)
{
    m_folder = folder;
}

// One axis cannot lie in both directions: the other gives way. Those that lie in none get a box of their own.
void GridDialog::axisChosen()
{
    if (!m_across->currentData().toString().isEmpty() && m_across->currentData() == m_down->currentData()) {
        QComboBox *other = sender() == m_down ? m_across : m_down;
        const QSignalBlocker quiet(other);
        other->setCurrentIndex(other->count() - 1);
    }
    for (const auto &[axis, box] : std::exchange(m_pageBoxes, {})) {
        m_pages->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    for (const studio::GridAxis &axis : m_axes) {
        if (axis.label == m_across->currentData().toString() || axis.label == m_down->currentData().toString())
            continue;
        auto *box = new QComboBox(this);
        box->addItem(tr("%1: all", "what varies").arg(axis.label), QString());
        for (const QString &value : axis.values)
            box->addItem(tr("%1: %2", "what varies and its value").arg(axis.label, value), value);
        box->setAccessibleName(axis.label);
        box->setMaximumWidth(220);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        compose::keepWheelCalm(box);
        connect(box, &QComboBox::currentIndexChanged, this, &GridDialog::refresh);
        m_pages->addWidget(box);
        m_pageBoxes.emplace_back(axis.label, box);
    }
    QWidget *before = m_down;
    for (const auto &[axis, box] : m_pageBoxes) {
        setTabOrder(before, box);
        before = box;
    }
    refresh();
}

studio::GridWish GridDialog::wish() const
{
    studio::GridWish wish{.across = m_across->currentData().toString(), .down = m_down->currentData().toString(), .only = {}};
    for (const auto &[axis, box] : m_pageBoxes) {
        if (box->currentIndex() > 0)
            wish.only.push_back({axis, box->currentData().toString()});
    }
    return wish;
}

void GridDialog::refresh()
{
    m_table->setGrid(studio::gridOf(m_entries, wish()), m_entries);
    m_export->setEnabled(!m_entries.empty());
}

QString GridDialog::title() const
{
    QStringList parts;
    for (const studio::CellLabel &only : wish().only)
        parts << tr("%1: %2", "what varies and its value").arg(only.axis, only.value);
    if (m_entries.front().item.recipe)
        parts.prepend(m_entries.front().item.recipe->endpoint);
    return parts.join(QStringLiteral(" · "));
}

void GridDialog::askWhere()
{
    const QString folder = !m_folder.isEmpty() ? m_folder : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save the grid"), folder, tr("PNG picture (*.png);;JPEG picture (*.jpg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(tr("grid.png", "a file name"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.jpg")) ? QStringLiteral("jpg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &GridDialog::exportTo);
    dialog->open();
}

void GridDialog::exportTo(const QString &path)
{
    GridPictureTask task{.grid = studio::gridOf(m_entries, wish()),
                         .entries = m_entries,
                         .title = title(),
                         .cellSide = m_side->value(),
                         .scheme = theme::schemeOf(palette()),
                         .direction = layoutDirection()};
    if (const auto shape = shapeOf(task); !shape)
        return say(shape.error(), true);
    m_export->setEnabled(false);
    say(tr("Making the picture…"), false);
    studio::inBackground(
        this, [task = std::move(task), path] { return writeGrid(task, path); },
        [this, path](const QString &problem) {
            m_export->setEnabled(true);
            if (!problem.isEmpty())
                return say(problem, true);
            say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
            Q_EMIT exported(path);
        });
}

void GridDialog::say(const QString &sentence, bool isProblem)
{
    QPalette tint = palette();
    if (isProblem)
        tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_result->setPalette(tint);
    m_result->setText(sentence);
}

} // namespace batch
