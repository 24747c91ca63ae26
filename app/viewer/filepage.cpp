// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filepage.h"

#include "media/colours.h"
#include "media/files.h"
#include "media/preview.h"
#include "media/thumbnailcache.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/tilepainter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewSide = 1024;

QImage previewOf(const QString &path)
{
    const QFileInfo file(path);
    for (const QString &suffix : {u"png"_qs, u"jpg"_qs, u"jpeg"_qs, u"webp"_qs}) {
        const QString beside = file.dir().filePath(file.completeBaseName() + u'.' + suffix);
        if (beside == path || !QFileInfo(beside).isFile())
            continue;
        if (const auto image = media::loadImage(beside, {previewSide, previewSide}))
            return media::inColoursOf(*image, {});
    }
    const media::ThumbnailCache cache;
    for (const int side : {1024, 512, 256, 128}) {
        if (const QImage image = cache.find(path, side); !image.isNull())
            return image;
    }
    return {};
}

// A sentence when it went wrong. The dialog asked already whether a file may be replaced.
QString saveCopy(const QString &from, const QString &to)
{
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return {};
    if (!QFileInfo::exists(to)) {
        const auto copied = media::copyFile(from, to);
        return copied ? QString() : copied.error().message;
    }
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return FilePage::tr("%1 could not be read.").arg(QFileInfo(from).fileName());
    bool isFine = target.open(QIODevice::WriteOnly);
    constexpr qint64 block = 1024 * 1024;
    while (isFine && !source.atEnd()) {
        const QByteArray bytes = source.read(block);
        isFine = !bytes.isEmpty() && target.write(bytes) == bytes.size();
    }
    if (!isFine || !target.commit())
        return FilePage::tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(to));
    return {};
}

} // namespace

FilePage::FilePage(QWidget *parent)
    : Page(parent)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_details(new QLabel(this))
    , m_result(new QLabel(this))
{
    for (QLabel *label : {m_name, m_details, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_icon->setMinimumHeight(48); // less than a large picture, or the window could not become smaller
    m_result->setAccessibleName(tr("Result"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *openButton = new QPushButton(tr("Open with the system's program"), this);
    auto *saveButton = new QPushButton(tr("Save as…"), this);
    connect(openButton, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_item.path)))
            m_result->setText(tr("No program on this computer opens this kind of file."));
    });
    connect(saveButton, &QPushButton::clicked, this, &FilePage::save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addStretch();
    buttons->addWidget(openButton);
    buttons->addWidget(saveButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_name);
    column->addWidget(m_details);
    column->addSpacing(theme::grid);
    column->addLayout(buttons);
    column->addWidget(m_result);
    column->addStretch();
    setFocusProxy(openButton);
}

void FilePage::open(const studio::Item &item)
{
    m_item = item;
    m_preview = {};
    m_result->clear();
    m_name->setText(QFileInfo(item.path).fileName());
    m_details->setText(u"%1 · %2"_qs.arg(item.mimeType, QLocale().formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat)));
    showPicture();
    studio::inBackground(this, [path = item.path] { return previewOf(path); },
                         [this, generation = ++m_generation](const QImage &preview) {
                             if (generation != m_generation)
                                 return;
                             m_preview = preview;
                             showPicture();
                             Q_EMIT previewShown(!preview.isNull());
                         });
}

void FilePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_preview.isNull())
        showPicture();
}

void FilePage::showPicture()
{
    if (m_preview.isNull()) {
        m_icon->setAccessibleName({});
        m_icon->setPixmap(theme::icon(iconFor(m_item.kind)).pixmap(QSize(48, 48), devicePixelRatioF()));
        return;
    }
    m_icon->setAccessibleName(tr("Preview"));
    const qreal ratio = devicePixelRatioF();
    const QSize room = QSizeF(QSizeF(std::max(64, width() - 32), std::max(64, height() - 200)) * ratio).toSize();
    QPixmap picture = QPixmap::fromImage(m_preview.size().boundedTo(room) == m_preview.size()
                                             ? m_preview
                                             : m_preview.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_icon->setPixmap(picture);
}

void FilePage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save as"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(m_item.path).suffix());
    dialog->selectFile(QFileInfo(m_item.path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &to) {
        studio::inBackground(this, [from = m_item.path, to] { return saveCopy(from, to); },
                             [this, to](const QString &problem) {
                                 m_result->setText(problem.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(to)) : problem);
                             });
    });
    dialog->open();
}

} // namespace viewer
