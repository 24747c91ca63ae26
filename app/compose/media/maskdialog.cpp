// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/maskdialog.h"

#include "announce.h"
#include "compose/media/maskcanvas.h"
#include "compose/taborder.h"

#include "media/files.h"
#include "media/preview.h"
#include "studio/background.h"
#include "theme.h"

#include <QAction>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace compose {
namespace {

struct Loaded
{
    QString problem;
    std::vector<QImage> levels;
    QImage mask;
};

Loaded loadBoth(const MaskTask &task)
{
    Loaded loaded;
    const auto picture = media::loadImage(task.picture);
    if (!picture) {
        loaded.problem = picture.error().message;
        return loaded;
    }
    loaded.levels = PictureView::levelsOf(*picture);
    // A mask that cannot be read is painted anew.
    if (!task.mask.isEmpty()) {
        if (const auto mask = media::loadImage(task.mask))
            loaded.mask = maskFrom(*mask, picture->size());
    }
    return loaded;
}

// Named by its content: the same mask is one file.
media::Result<QString> filed(const QImage &mask, const MaskTask &task)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !mask.save(&buffer, "PNG"))
        return tl::make_unexpected(media::Failure{media::Failure::Kind::Unwritable, MaskDialog::tr("The mask could not be stored.")});
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12));
    const QString stem = QFileInfo(task.picture).completeBaseName().left(60);
    const QString path = QDir(task.folder).filePath(media::safeFileName(QStringLiteral("%1-mask-%2.png").arg(stem, hash)));
    if (QFileInfo::exists(path))
        return path;
    QDir().mkpath(task.folder);
    return media::writeFile(path, bytes).map([&] { return path; });
}

} // namespace

MaskDialog::MaskDialog(const MaskTask &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_canvas(new MaskCanvas(this))
    , m_tools(new QWidget(this))
    , m_state(new QLabel(this))
    , m_accept(new QPushButton(tr("Use this mask"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paint a mask on %1").arg(QFileInfo(task.picture).fileName()));
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    buildTools(row);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setText(tr("Opening the picture…"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_tools);
    column->addWidget(m_canvas, 1);
    column->addLayout(buttons);
    resize(920, 680);

    connect(m_canvas, &MaskCanvas::toolChanged, this, &MaskDialog::refresh);
    connect(m_canvas, &MaskCanvas::edited, this, &MaskDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &MaskDialog::store);
    m_tools->setEnabled(false);
    m_accept->setEnabled(false);
    m_canvas->setFocus();
    load();
}

QToolButton *MaskDialog::toolButton(const QString &icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(m_tools);
    button->setIcon(theme::icon(icon));
    button->setIconSize({20, 20});
    button->setFixedSize(34, 34);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

void MaskDialog::buildTools(QHBoxLayout *row)
{
    using Tool = MaskCanvas::Tool;
    m_brush = toolButton(QStringLiteral("brush"), tr("Brush"), tr("Paint what is to change (B)"));
    m_eraser = toolButton(QStringLiteral("eraser"), tr("Eraser"), tr("Paint what is to stay (E)"));
    m_fill = toolButton(QStringLiteral("fill"), tr("Fill area"), tr("Fill an area that is painted around (G)"));
    const std::pair<QToolButton *, Tool> tools[] = {{m_brush, Tool::Brush}, {m_eraser, Tool::Eraser}, {m_fill, Tool::Fill}};
    for (const auto &[button, tool] : tools) {
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, m_canvas, [this, tool = tool] { m_canvas->setTool(tool); });
        row->addWidget(button);
    }
    m_size = new QSlider(Qt::Horizontal, m_tools);
    m_size->setAccessibleName(tr("Brush size"));
    m_size->setToolTip(tr("Brush size ([ and ])"));
    m_size->setRange(MaskCanvas::smallestBrush, MaskCanvas::largestBrush);
    m_size->setFixedWidth(120);
    connect(m_size, &QSlider::valueChanged, m_canvas, &MaskCanvas::setBrushSize);
    row->addSpacing(theme::grid);
    row->addWidget(m_size);
    row->addSpacing(theme::grid);

    const auto wordButton = [&](const QString &text, const QString &tip, void (MaskCanvas::*act)()) {
        auto *button = new QPushButton(text, m_tools);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, m_canvas, act);
        row->addWidget(button);
    };
    wordButton(tr("Invert"), tr("What was to change stays, and the other way round"), &MaskCanvas::invert);
    wordButton(tr("All"), tr("Everything is to change"), &MaskCanvas::fillAll);
    wordButton(tr("Clear"), tr("Nothing is to change"), &MaskCanvas::clear);
    row->addSpacing(theme::grid);
    m_feather = new QSpinBox(m_tools);
    m_feather->setAccessibleName(tr("Feather radius"));
    m_feather->setRange(1, 200);
    m_feather->setValue(8);
    m_feather->setSuffix(tr(" px"));
    m_feather->setFixedWidth(76);
    auto *feather = new QPushButton(tr("Feather"), m_tools);
    feather->setAutoDefault(false);
    feather->setToolTip(tr("Make the edges of the mask soft"));
    connect(feather, &QPushButton::clicked, this, [this] { m_canvas->feather(m_feather->value()); });
    row->addWidget(feather);
    row->addWidget(m_feather);
    row->addStretch();
    m_undo = toolButton(QStringLiteral("undo"), tr("Undo"), tr("Undo (Ctrl+Z)"));
    m_redo = toolButton(QStringLiteral("redo"), tr("Redo"), tr("Redo (Ctrl+Shift+Z)"));
    connect(m_undo, &QToolButton::clicked, m_canvas, &MaskCanvas::undo);
    connect(m_redo, &QToolButton::clicked, m_canvas, &MaskCanvas::redo);
    auto *fit = toolButton(QStringLiteral("fit"), tr("Fit"), tr("Show all of the picture (0)"));
    connect(fit, &QToolButton::clicked, m_canvas, &MaskCanvas::fit);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(fit);
    const std::pair<QKeySequence::StandardKey, void (MaskCanvas::*)()> keys[] = {{QKeySequence::Undo, &MaskCanvas::undo},
                                                                                 {QKeySequence::Redo, &MaskCanvas::redo}};
    for (const auto &[key, act] : keys) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, m_canvas, act);
        const QString done = key == QKeySequence::Undo ? tr("Undo") : tr("Redo");
        connect(action, &QAction::triggered, m_canvas, [this, done] { shell::announce(m_canvas, done); });
        addAction(action);
    }
}

void MaskDialog::load()
{
    studio::inBackground(
        this, [task = m_task] { return loadBoth(task); },
        [this](const Loaded &result) {
            if (!result.problem.isEmpty())
                return m_state->setText(result.problem);
            m_canvas->setLevels(result.levels);
            m_canvas->start(result.mask);
            m_tools->setEnabled(true);
            m_accept->setEnabled(true);
            const QSize size = m_canvas->pictureSize();
            m_state->setText(tr("%1 × %2 pixels. What is red will be changed.").arg(size.width()).arg(size.height()));
            refresh();
            Q_EMIT loaded();
        });
}

void MaskDialog::refresh()
{
    // What its keys change is told: nothing that has the focus looks different.
    const bool isByKeys = m_canvas->hasFocus() && m_tools->isEnabled();
    const std::pair<QToolButton *, MaskCanvas::Tool> tools[] = {
        {m_brush, MaskCanvas::Tool::Brush}, {m_eraser, MaskCanvas::Tool::Eraser}, {m_fill, MaskCanvas::Tool::Fill}};
    for (const auto &[button, tool] : tools) {
        const bool isChosen = m_canvas->tool() == tool;
        if (isByKeys && isChosen && !button->isChecked())
            shell::announce(m_canvas, button->accessibleName());
        button->setChecked(isChosen);
    }
    m_undo->setEnabled(m_canvas->mask().canUndo());
    m_redo->setEnabled(m_canvas->mask().canRedo());
    const QSignalBlocker quiet(m_size);
    if (isByKeys && m_size->value() != m_canvas->brushSize())
        shell::announce(m_canvas, tr("Brush size: %1 pixels").arg(locale().toString(m_canvas->brushSize())));
    m_size->setValue(m_canvas->brushSize());
}

void MaskDialog::store()
{
    m_accept->setEnabled(false);
    studio::inBackground(
        this, [mask = m_canvas->mask().image(), task = m_task] { return filed(mask, task); },
        [this](const media::Result<QString> &path) {
            m_accept->setEnabled(true);
            if (!path)
                return m_state->setText(path.error().message);
            Q_EMIT painted(*path);
            accept();
        });
}

bool MaskDialog::focusNextPrevChild(bool next)
{
    return moveFocus(this, focusWidget(), next);
}

} // namespace compose
