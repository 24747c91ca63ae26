// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/drawingfile.h"

#include "live/canvas.h"
#include "theme.h"

#include "paint/openraster.h"
#include "studio/background.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QImageReader>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace live {

namespace {

constexpr auto quiet = 1500ms; // after the last change

bool isDrawing(const QString &path)
{
    return path.endsWith(".ora"_L1, Qt::CaseInsensitive);
}

// As large as the canvas can be, at most.
tl::expected<QImage, QString> pictureIn(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize bound(paint::Document::largestSide, paint::Document::largestSide);
    if (const QSize size = reader.size(); size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(DrawingFile::tr("“%1” cannot be read as a picture.").arg(QFileInfo(path).fileName()));
    return image;
}

QString firstFileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

DrawingFile::DrawingFile(Canvas &canvas) : m_canvas(canvas)
{
    canvas.setAcceptDrops(true);
    canvas.installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(quiet);
    connect(&m_pause, &QTimer::timeout, this, &DrawingFile::keep);
    connect(&canvas, &Canvas::historyChanged, this, [this] {
        if (!m_kept.isEmpty())
            m_pause.start();
    });
}

DrawingFile::~DrawingFile()
{
    if (!m_kept.isEmpty() && (m_pause.isActive() || m_isBehind || m_isKeeping)) {
        const auto saved = paint::saveOpenRaster(m_kept, m_canvas.document());
        Q_UNUSED(saved) // there is nobody left to tell
    }
}

void DrawingFile::keepIn(const QString &folder)
{
    m_kept = folder + u"/drawing.ora"_s;
    studio::inBackground(
        this,
        [path = m_kept] {
            QDir().mkpath(QFileInfo(path).path());
            return QFileInfo::exists(path) ? std::optional(paint::openOpenRaster(path)) : std::nullopt;
        },
        [this](const std::optional<tl::expected<paint::Document, QString>> &drawing) {
            if (!drawing)
                return;
            if (!*drawing) {
                // It is not written over: perhaps another program can read it.
                QFile::rename(m_kept, m_kept + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
                Q_EMIT problem(tr("The drawing of last time is damaged and was set aside."));
            } else if (!m_canvas.document().canUndo()) {
                m_canvas.restoreDocument(**drawing);
            }
        });
}

void DrawingFile::keep()
{
    if (m_isKeeping || m_kept.isEmpty()) {
        m_isBehind = true;
        return;
    }
    m_isKeeping = true;
    m_isBehind = false;
    studio::inBackground(
        this, [path = m_kept, copy = m_canvas.document().snapshot()] { return paint::saveOpenRaster(path, copy); },
        [this](const tl::expected<void, QString> &saved) {
            m_isKeeping = false;
            if (!saved)
                Q_EMIT problem(tr("The drawing cannot be kept for the next time. %1", "a sentence that says why").arg(saved.error()));
            if (m_isBehind)
                m_pause.start();
        });
}

void DrawingFile::addActions(QMenu &menu)
{
    QMenu *sizes = menu.addMenu(tr("New drawing"));
    for (const QSize &size : {QSize(512, 512), QSize(768, 768), QSize(1024, 1024), QSize(1024, 768), QSize(768, 1024), QSize(1280, 720),
                              QSize(2048, 2048), QSize(4096, 4096)})
        sizes->addAction(tr("%1 × %2").arg(size.width()).arg(size.height()), this, [this, size] { create(size); });
    sizes->addSeparator();
    sizes->addAction(tr("Another size…"), this, &DrawingFile::askForSize);
    QAction *back = menu.addAction(tr("Back to the drawing before"), this, &DrawingFile::goBack);
    connect(&menu, &QMenu::aboutToShow, back, [this, back] { back->setEnabled(m_before.has_value()); });
    menu.addSeparator();
    menu.addAction(tr("Open a drawing or a picture…"), this, &DrawingFile::askForFile);
    menu.addAction(tr("Save the drawing as…"), this, &DrawingFile::askWhere);
    QAction *paste = menu.addAction(theme::icon(u"paste"_s), tr("Paste as a layer"), this, &DrawingFile::paste);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_canvas.addAction(paste);
}

void DrawingFile::create(const QSize &size)
{
    replace(paint::Document(size));
}

void DrawingFile::replace(const paint::Document &document)
{
    m_before = m_canvas.document();
    m_canvas.setDocument(document);
}

void DrawingFile::goBack()
{
    if (!m_before)
        return;
    const paint::Document before = *m_before;
    replace(before);
}

void DrawingFile::open(const QString &path)
{
    if (isDrawing(path)) {
        studio::inBackground(
            this, [path] { return paint::openOpenRaster(path); },
            [this](const tl::expected<paint::Document, QString> &drawing) {
                if (drawing)
                    replace(*drawing);
                else
                    Q_EMIT problem(drawing.error());
            });
        return;
    }
    studio::inBackground(
        this, [path] { return pictureIn(path); },
        [this, name = QFileInfo(path).completeBaseName()](const tl::expected<QImage, QString> &image) {
            if (image)
                m_canvas.insert(*image, name);
            else
                Q_EMIT problem(image.error());
        });
}

void DrawingFile::save(const QString &path)
{
    studio::inBackground(
        this,
        [path, copy = m_canvas.document().snapshot()]() -> tl::expected<void, QString> {
            if (isDrawing(path))
                return paint::saveOpenRaster(path, copy);
            QSaveFile file(path);
            const QByteArray format = QFileInfo(path).suffix().toLower().toLatin1();
            if (!file.open(QIODevice::WriteOnly) || !copy.flattened().save(&file, format.constData(), 95) || !file.commit())
                return tl::unexpected(tr("“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.").arg(QFileInfo(path).fileName()));
            return {};
        },
        [this](const tl::expected<void, QString> &saved) {
            if (!saved)
                Q_EMIT problem(saved.error());
        });
}

bool DrawingFile::insert(const QMimeData &data)
{
    if (const QString file = firstFileIn(data); !file.isEmpty()) {
        open(file);
        return true;
    }
    const auto image = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage();
    if (image.isNull())
        return false;
    m_canvas.insert(image, tr("Pasted"));
    return true;
}

void DrawingFile::paste()
{
    if (!insert(*QGuiApplication::clipboard()->mimeData()))
        Q_EMIT problem(tr("There is no picture in the clipboard."));
}

void DrawingFile::askForSize()
{
    auto *dialog = new QDialog(&m_canvas);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New drawing"));
    auto *form = new QFormLayout(dialog);
    const auto side = [&](const QString &name, int value) {
        auto *box = new QSpinBox(dialog);
        box->setRange(16, paint::Document::largestSide);
        box->setValue(value);
        box->setSuffix(tr(" px"));
        form->addRow(name, box);
        return box;
    };
    QSpinBox *width = side(tr("Width"), m_canvas.document().size().width());
    QSpinBox *height = side(tr("Height"), m_canvas.document().size().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, width, height] { create({width->value(), height->value()}); });
    dialog->open();
}

void DrawingFile::askForFile()
{
    auto *dialog = new QFileDialog(&m_canvas, tr("Open a drawing or a picture"), {}, tr("Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DrawingFile::open);
    dialog->open();
}

void DrawingFile::askWhere()
{
    auto *dialog = new QFileDialog(&m_canvas, tr("Save the drawing"), {}, tr("Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ora"_s);
    dialog->selectFile(tr("drawing", "name of a file") + u".ora"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".png"_L1) ? u"png"_s : filter.contains(".jpg"_L1) ? u"jpg"_s : u"ora"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &DrawingFile::save);
    dialog->open();
}

bool DrawingFile::eventFilter(QObject *canvas, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasImage() && firstFileIn(*drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (insert(*drop->mimeData())) {
            drop->setDropAction(Qt::CopyAction); // what lies elsewhere stays there
            drop->accept();
        }
        return true;
    }
    return QObject::eventFilter(canvas, event);
}

} // namespace live
