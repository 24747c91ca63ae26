// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/openraster.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>

using namespace Qt::StringLiterals;

namespace paint {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(paint::OpenRaster)
};

const QByteArray mimeType = "image/openraster";
constexpr int mostLayers = 200;
constexpr qint64 mostBytes = 512LL * 1024 * 1024; // of one entry, unpacked

struct CloseZip
{
    void operator()(void *zip) const { zipClose(zip, nullptr); }
};
struct CloseUnzip
{
    void operator()(void *zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;
using Unzip = std::unique_ptr<void, CloseUnzip>;

bool add(const Zip &zip, const QByteArray &name, const QByteArray &content, bool isStored)
{
    const zip_fileinfo info{};
    if (zipOpenNewFileInZip64(zip.get(), name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, isStored ? 0 : Z_DEFLATED, Z_BEST_SPEED, 0) != ZIP_OK)
        return false;
    return zipWriteInFileInZip(zip.get(), content.constData(), unsigned(content.size())) == ZIP_OK && zipCloseFileInZip(zip.get()) == ZIP_OK;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 90); // little packed, and quick: it is saved after each stroke
    return bytes;
}

// The part of a layer that is not transparent; the format wants one pixel at least.
QRect areaOf(const Layer &layer)
{
    const QRect bounds = layer.tiles.bounds();
    return bounds.isEmpty() ? QRect(0, 0, 1, 1) : bounds;
}

QByteArray stackOf(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"image"_s);
    xml.writeAttribute(u"version"_s, u"0.0.6"_s);
    xml.writeAttribute(u"w"_s, QString::number(document.size().width()));
    xml.writeAttribute(u"h"_s, QString::number(document.size().height()));
    xml.writeStartElement(u"stack"_s);
    for (int i = int(document.layers().size()) - 1; i >= 0; --i) { // the highest first
        const Layer &layer = document.layers()[size_t(i)];
        xml.writeStartElement(u"layer"_s);
        xml.writeAttribute(u"name"_s, layer.look.name);
        xml.writeAttribute(u"src"_s, u"data/layer%1.png"_s.arg(i));
        xml.writeAttribute(u"x"_s, QString::number(areaOf(layer).x()));
        xml.writeAttribute(u"y"_s, QString::number(areaOf(layer).y()));
        xml.writeAttribute(u"opacity"_s, QString::number(layer.look.opacity, 'g', 6));
        xml.writeAttribute(u"visibility"_s, layer.look.isVisible ? u"visible"_s : u"hidden"_s);
        xml.writeAttribute(u"composite-op"_s, openRasterName(layer.look.blend));
        if (layer.look.isLocked)
            xml.writeAttribute(u"edit-locked"_s, u"true"_s);
        if (i == document.active())
            xml.writeAttribute(u"selected"_s, u"true"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString notWritten(const QString &path)
{
    return errno == ENOSPC ? Sentence::tr("There is no space left on the disk for “%1”.").arg(QFileInfo(path).fileName())
                           : Sentence::tr("“%1” cannot be written: its folder is missing or read-only.").arg(QFileInfo(path).fileName());
}

QString notRead(const QString &path)
{
    return Sentence::tr("“%1” is no OpenRaster file, or it is damaged.").arg(QFileInfo(path).fileName());
}

std::optional<QByteArray> entry(const Unzip &zip, const QString &name)
{
    if (unzLocateFile(zip.get(), name.toUtf8().constData(), 1) != UNZ_OK)
        return {};
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(zip.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK || qint64(info.uncompressed_size) > mostBytes
        || unzOpenCurrentFile(zip.get()) != UNZ_OK)
        return {};
    QByteArray content;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int count = 0;
    while ((count = unzReadCurrentFile(zip.get(), piece.data(), unsigned(piece.size()))) > 0 && content.size() <= mostBytes)
        content.append(piece.constData(), count);
    // Closing checks the sum.
    if (unzCloseCurrentFile(zip.get()) != UNZ_OK || count < 0 || content.size() > mostBytes)
        return {};
    return content;
}

struct Entry
{
    LayerLook look;
    QString source;
    QPoint at;
    bool isSelected = false;
};

struct Stack
{
    QSize size;
    std::vector<Entry> layers; // the highest first
};

std::optional<Stack> stackIn(const QByteArray &bytes)
{
    Stack stack;
    QXmlStreamReader xml(bytes);
    std::vector<std::pair<QPoint, bool>> groups{{QPoint(), true}}; // where a group lies, and whether it is shown
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        const QPoint at(attributes.value("x"_L1).toInt(), attributes.value("y"_L1).toInt());
        const bool isVisible = attributes.value("visibility"_L1) != "hidden"_L1;
        if (xml.isEndElement() && xml.name() == "stack"_L1 && groups.size() > 1)
            groups.pop_back();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "image"_L1)
            stack.size = QSize(attributes.value("w"_L1).toInt(), attributes.value("h"_L1).toInt());
        else if (xml.name() == "stack"_L1)
            groups.emplace_back(groups.back().first + at, groups.back().second && isVisible);
        if (xml.name() != "layer"_L1)
            continue;
        bool hasOpacity = false;
        const double opacity = attributes.value("opacity"_L1).toDouble(&hasOpacity);
        stack.layers.push_back({.look = {.name = attributes.value("name"_L1).toString().simplified().left(80),
                                         .opacity = hasOpacity ? std::clamp(opacity, 0.0, 1.0) : 1.0,
                                         .blend = blendFromOpenRaster(attributes.value("composite-op"_L1).toString()),
                                         .isVisible = isVisible && groups.back().second,
                                         .isLocked = attributes.value("edit-locked"_L1) == "true"_L1},
                                .source = attributes.value("src"_L1).toString(),
                                .at = groups.back().first + at,
                                .isSelected = attributes.value("selected"_L1) == "true"_L1});
        if (stack.layers.size() > mostLayers)
            return {};
    }
    return xml.hasError() || stack.layers.empty() || stack.size.isEmpty() ? std::nullopt : std::optional(std::move(stack));
}

} // namespace

tl::expected<void, QString> saveOpenRaster(const QString &path, const Document &document)
{
    if (document.hasPaper()) { // what a camera saw is not the drawing
        Document bare = document.snapshot();
        bare.setPaper({});
        return saveOpenRaster(path, bare);
    }
    const QString beside = path + u".part"_s;
    const auto failed = [&]() -> tl::expected<void, QString> {
        const QString sentence = notWritten(path);
        QFile::remove(beside);
        return tl::unexpected(sentence);
    };
    errno = 0;
    Zip zip(zipOpen64(QFile::encodeName(beside).constData(), APPEND_STATUS_CREATE));
    if (!zip)
        return failed();
    const QImage whole = document.flattened();
    bool isWritten = add(zip, "mimetype", mimeType, true) && add(zip, "stack.xml", stackOf(document), false);
    for (size_t i = 0; isWritten && i < document.layers().size(); ++i) {
        const Layer &layer = document.layers()[i];
        isWritten = add(zip, "data/layer" + QByteArray::number(int(i)) + ".png", png(layer.tiles.toImage(areaOf(layer))), true);
    }
    isWritten = isWritten && add(zip, "mergedimage.png", png(whole), true)
                && add(zip, "Thumbnails/thumbnail.png", png(whole.scaled(256, 256, Qt::KeepAspectRatio, Qt::SmoothTransformation)), true);
    if (zipClose(zip.release(), nullptr) != ZIP_OK || !isWritten)
        return failed();
    std::error_code error;
    std::filesystem::rename(QFileInfo(beside).filesystemAbsoluteFilePath(), QFileInfo(path).filesystemAbsoluteFilePath(), error);
    if (error)
        return failed();
    return {};
}

tl::expected<Document, QString> openOpenRaster(const QString &path)
{
    if (!QFileInfo::exists(path))
        return tl::unexpected(Sentence::tr("“%1” is not there any more.").arg(QFileInfo(path).fileName()));
    const Unzip zip(unzOpen64(QFile::encodeName(path).constData()));
    const auto stackBytes = zip ? entry(zip, u"stack.xml"_s) : std::nullopt;
    const auto stack = stackBytes ? stackIn(*stackBytes) : std::nullopt;
    if (!stack)
        return tl::unexpected(notRead(path));
    if (stack->size.width() > Document::largestSide || stack->size.height() > Document::largestSide)
        return tl::unexpected(Sentence::tr("“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.")
                                  .arg(QFileInfo(path).fileName())
                                  .arg(stack->size.width())
                                  .arg(stack->size.height())
                                  .arg(Document::largestSide));
    std::vector<Layer> layers;
    int active = 0;
    for (auto layer = stack->layers.rbegin(); layer != stack->layers.rend(); ++layer) {
        const auto bytes = entry(zip, layer->source);
        QImage image;
        if (bytes) {
            QBuffer buffer;
            buffer.setData(*bytes);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            image = reader.read(); // refuses what would take too much memory
        }
        if (image.isNull())
            return tl::unexpected(notRead(path));
        if (layer->isSelected)
            active = int(layers.size());
        layers.push_back({.id = 0, .look = layer->look, .tiles = Tiles(stack->size, image, layer->at)});
    }
    Document document(stack->size, std::move(layers));
    document.setActive(active);
    document.prepare(); // here, where nobody waits for a frame
    return document;
}

} // namespace paint
