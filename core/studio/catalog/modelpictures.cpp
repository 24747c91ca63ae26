// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modelpictures.h"

#include "fal/client.h"
#include "fal/transfer.h"
#include "studio/background.h"
#include "studio/catalog/schemastore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qsizetype atOnce = 3;
constexpr std::size_t mostWishes = 64;
constexpr int cacheKiB = 48 * 1024;
constexpr qint64 mostBytes = 12LL * 1024 * 1024; // of a picture as it comes
constexpr int mostPixels = 8192;                 // of a side
constexpr qint64 mostOnDisk = 64LL * 1024 * 1024;

bool isOnThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

// Small pictures with their edges as they were; the first one of an animation.
QImage decoded(QIODevice *device)
{
    QImageReader reader(device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "webp", "gif"}; // nothing that can refer to other files
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    const QSize wanted = size.scaled(ModelPictures::side, ModelPictures::side, Qt::KeepAspectRatio);
    if (size.isValid() && wanted.width() < size.width())
        reader.setScaledSize(wanted.expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.width() > ModelPictures::side || image.height() > ModelPictures::side)
        image = image.scaled(ModelPictures::side, ModelPictures::side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

QImage fromFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decoded(&file) : QImage();
}

void keep(const QString &path, const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    constexpr int quality = 90;
    if (image.save(&buffer, image.hasAlphaChannel() ? "png" : "jpeg", image.hasAlphaChannel() ? -1 : quality))
        keepFile(path, buffer.data());
}

} // namespace

bool isPictureHost(const QUrl &url, const QUrl &base)
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    if (!base.isEmpty()) {
        if (url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port())
            return true;
        if (isOnThisComputer(base))
            return false; // the sandbox needs no network
    }
    if (url.scheme() != "https"_L1 || url.port(443) != 443)
        return false;
    const QString host = url.host();
    if (host == "fal.media"_L1 || host.endsWith(".fal.media"_L1) || host == "fal.ai"_L1 || host.endsWith(".fal.ai"_L1))
        return true;
    // fal's own buckets there.
    return host == "storage.googleapis.com"_L1
        && (url.path().startsWith("/falserverless/"_L1) || url.path().startsWith("/fal_cdn/"_L1));
}

ModelPictures::ModelPictures(fal::Client &client, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_folder(folder)
    , m_pictures(cacheKiB)
{
}

QString ModelPictures::fileOf(const QUrl &url) const
{
    const QByteArray name = QCryptographicHash::hash(url.path().toUtf8() + '?' + url.query().toUtf8(), QCryptographicHash::Sha1);
    return m_folder + u'/' + QString::fromLatin1(name.toHex()) + u".picture"_s;
}

QImage ModelPictures::picture(const QUrl &url)
{
    if (const QImage *image = m_pictures.object(url))
        return *image;
    if (m_folder.isEmpty() || m_without.contains(url) || m_inFlight.contains(url)
        || !isPictureHost(url, m_client.config().baseUrl))
        return {};
    std::erase(m_wishes, url);
    m_wishes.push_front(url);
    if (m_wishes.size() > mostWishes)
        m_wishes.pop_back();
    // From the event loop: all wishes of one paint are known before the first one starts.
    QMetaObject::invokeMethod(this, &ModelPictures::startNext, Qt::QueuedConnection);
    return {};
}

void ModelPictures::startNext()
{
    while (!m_wishes.empty() && m_inFlight.size() < atOnce) {
        const QUrl url = m_wishes.front();
        m_wishes.pop_front();
        m_inFlight.insert(url);
        read(url);
    }
}

void ModelPictures::read(const QUrl &url)
{
    inBackground(this, [path = fileOf(url)] { return fromFile(path); },
                 [this, url](const QImage &image) {
                     if (image.isNull())
                         fetch(url);
                     else
                         deliver(url, image);
                 });
}

void ModelPictures::fetch(const QUrl &url)
{
    if (!QDir().mkpath(m_folder))
        return deliver(url, {});
    const QString staging = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s;
    auto *call = new fal::DownloadCall(m_client, url, staging, {.mostBytes = mostBytes}, this);
    connect(call, &fal::Call::finished, this, [this, call, url, staging] {
        call->deleteLater();
        if (!call->result())
            return deliver(url, {});
        inBackground(
            this,
            [staging, path = fileOf(url)] {
                const QImage image = fromFile(staging);
                QFile::remove(staging);
                if (!image.isNull())
                    keep(path, image);
                return image;
            },
            [this, url](const QImage &image) {
                trim();
                deliver(url, image);
            });
    });
}

void ModelPictures::deliver(const QUrl &url, const QImage &image)
{
    m_inFlight.remove(url);
    if (image.isNull())
        m_without.insert(url);
    else
        m_pictures.insert(url, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT ready(url);
    startNext();
}

// Once in a run of the program: the oldest files go, and what an earlier run left half done.
void ModelPictures::trim()
{
    if (std::exchange(m_trimmed, true))
        return;
    inBackground(this,
                 [folder = m_folder] {
                     qint64 bytes = 0;
                     const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
                     for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) {
                         bytes += file.size();
                         if (bytes > mostOnDisk || (file.suffix() == "part"_L1 && file.lastModified() < hourAgo))
                             QFile::remove(file.filePath());
                     }
                 },
                 [] {});
}

} // namespace studio
