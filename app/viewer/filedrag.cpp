// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filedrag.h"

#include "studio/background.h"
#include "studio/library/exportoptions.h"
#include "studio/words.h"

#include "media/files.h"
#include "media/preview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>
#include <QWidget>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 128;
constexpr qint64 mostBytes = 512LL * 1024 * 1024; // more is handed over under its name in the library
constexpr auto recipeType = "application/x-gesso-recipe+json"_L1;

// Copies under their final names, in a folder of their own. Empty where one of them failed.
QList<QUrl> copiesOf(const std::vector<studio::Item> &items, const QDir &cache)
{
    // Those of other days: whoever got them has read them.
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo &folder : cache.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.lastModified() < old)
            QDir(folder.filePath()).removeRecursively();
    }
    qint64 bytes = 0;
    for (const studio::Item &item : items)
        bytes += QFileInfo(item.path).size();
    const QString folder = cache.filePath(QUuid::createUuid().toString(QUuid::Id128));
    if (bytes > mostBytes || !QDir().mkpath(folder))
        return {};
    QList<QUrl> urls;
    const QStringList places = studio::placesFor(items, {});
    for (size_t i = 0; i < items.size(); ++i) {
        const QString copy = folder + u'/' + places.at(qsizetype(i));
        if (!media::copyFile(items[i].path, copy))
            return {};
        urls << QUrl::fromLocalFile(copy);
    }
    return urls;
}

// The files of a drag: within this program the originals, for others the copies as soon as they are there.
class DraggedFiles final : public QMimeData
{
public:
    explicit DraggedFiles(const std::vector<studio::Item> &items)
    {
        for (const studio::Item &item : items)
            m_originals << QUrl::fromLocalFile(item.path);
        setUrls(m_originals);
        const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/dragged"_s);
        studio::inBackground(this, [items, cache] { return copiesOf(items, cache); }, [this](const QList<QUrl> &copies) { m_copies = copies; });
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override
    {
        if (type != "text/uri-list"_L1 || m_copies.isEmpty() || QApplication::topLevelAt(QCursor::pos()))
            return QMimeData::retrieveData(type, wanted);
        QVariantList urls;
        for (const QUrl &url : m_copies)
            urls << url;
        return urls;
    }

private:
    QList<QUrl> m_originals;
    QList<QUrl> m_copies;
};

} // namespace

QString recipeText(const studio::Item &item)
{
    if (!item.recipe)
        return QFileInfo(item.path).fileName();
    QStringList lines;
    if (const QString prompt = studio::promptOf(item.recipe->values); !prompt.isEmpty())
        lines << prompt << QString();
    lines << QCoreApplication::translate("viewer", "Model: %1").arg(item.recipe->endpoint);
    if (item.seed)
        lines << QCoreApplication::translate("viewer", "Seed: %1").arg(*item.seed);
    const QJsonObject values = item.recipe->toPublicJson().value("values"_L1).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool isTold = value->isObject() || value->isArray() || value->isNull() || value.key() == "seed"_L1 || value->toString() == lines.front();
        if (!isTold)
            lines << u"%1: %2"_s.arg(value.key(), value->toVariant().toString());
    }
    return lines.join(u'\n');
}

void copyToClipboard(QObject *context, const std::vector<studio::Item> &items, const std::function<void()> &done)
{
    if (items.empty())
        return;
    const bool isPicture = items.size() == 1 && items.front().kind == media::Kind::Image;
    studio::inBackground(
        context, [isPicture, path = items.front().path] { return isPicture ? media::loadImage(path).value_or(QImage()) : QImage(); },
        [items, done](const QImage &picture) {
            auto data = std::make_unique<QMimeData>();
            QList<QUrl> urls;
            QStringList texts;
            QJsonArray recipes;
            for (const studio::Item &item : items) {
                urls << QUrl::fromLocalFile(item.path);
                texts << recipeText(item);
                if (item.recipe)
                    recipes.append(item.recipe->toPublicJson());
            }
            data->setUrls(urls);
            data->setText(texts.join(u"\n\n"_s));
            if (!recipes.isEmpty())
                data->setData(recipeType, (recipes.size() == 1 ? QJsonDocument(recipes.first().toObject()) : QJsonDocument(recipes)).toJson());
            if (!picture.isNull())
                data->setImageData(picture);
            QGuiApplication::clipboard()->setMimeData(data.release());
            if (done)
                done();
        });
}

std::optional<studio::Recipe> recipeIn(const QMimeData &mime)
{
    const QJsonDocument document = QJsonDocument::fromJson(mime.data(recipeType));
    const auto recipe = studio::Recipe::fromJson(document.isArray() ? document.array().first().toObject() : document.object());
    return recipe ? std::optional(*recipe) : std::nullopt;
}

void dragFiles(QWidget *source, const std::vector<studio::Item> &items, const QPixmap &picture)
{
    if (items.empty())
        return;
    auto *drag = new QDrag(source); // Qt deletes it when the drag has ended
    drag->setMimeData(new DraggedFiles(items)); // the drag owns it
    if (!picture.isNull()) {
        const qreal scale = source->devicePixelRatioF();
        QPixmap small = picture.scaled(QSize(pictureSize, pictureSize) * scale, Qt::KeepAspectRatio,
                                       Qt::SmoothTransformation);
        small.setDevicePixelRatio(scale);
        drag->setPixmap(small);
        drag->setHotSpot(QPoint(int(small.width() / scale) / 2, int(small.height() / scale) / 2));
    }
    // Qt offers no other way to start a drag; the platform decides whether this waits.
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

void DragGesture::press(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_start = event.position().toPoint();
}

void DragGesture::release()
{
    m_start.reset();
}

bool DragGesture::startsWith(const QMouseEvent &event)
{
    if (!m_start || !(event.buttons() & Qt::LeftButton))
        return false;
    if ((event.position().toPoint() - *m_start).manhattanLength() <
        QApplication::startDragDistance())
        return false;
    m_start.reset();
    return true;
}

} // namespace viewer
