// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/frameimage.h"

#include <QVideoFrameFormat>

#include <algorithm>

namespace viewer {

namespace {

constexpr int shift = 14; // fixed point

// red = y·luma + v·redV, green = y·luma − u·greenU − v·greenV, blue = y·luma + u·blueU
struct Matrix
{
    int black = 0;
    int luma = 0, redV = 0, greenU = 0, greenV = 0, blueU = 0;
};

Matrix matrixFor(const QVideoFrameFormat &format)
{
    const bool hd = format.frameHeight() >= 720; // the convention where a file does not say
    double kr = hd ? 0.2126 : 0.299;
    double kb = hd ? 0.0722 : 0.114;
    switch (format.colorSpace()) {
    case QVideoFrameFormat::ColorSpace_BT601:
        kr = 0.299, kb = 0.114;
        break;
    case QVideoFrameFormat::ColorSpace_BT709:
        kr = 0.2126, kb = 0.0722;
        break;
    case QVideoFrameFormat::ColorSpace_BT2020:
        kr = 0.2627, kb = 0.0593;
        break;
    case QVideoFrameFormat::ColorSpace_Undefined:
    case QVideoFrameFormat::ColorSpace_AdobeRgb:
        break;
    }
    const bool full = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    const double luma = full ? 1.0 : 255.0 / 219.0;
    const double chroma = full ? 1.0 : 255.0 / 224.0;
    const double kg = 1 - kr - kb;
    const auto fixed = [](double value) { return int(value * (1 << shift) + 0.5); };
    return {.black = full ? 0 : 16,
            .luma = fixed(luma),
            .redV = fixed(2 * (1 - kr) * chroma),
            .greenU = fixed(2 * kb * (1 - kb) / kg * chroma),
            .greenV = fixed(2 * kr * (1 - kr) / kg * chroma),
            .blueU = fixed(2 * (1 - kb) * chroma)};
}

int clampByte(int fixedPoint)
{
    return std::clamp(fixedPoint >> shift, 0, 255);
}

// Where the colour of a pixel pair is found: planes of their own, or one plane in turn (NV12).
struct Chroma
{
    const uchar *u = nullptr;
    const uchar *v = nullptr;
    int uStride = 0, vStride = 0, step = 1;
};

void convert(const QVideoFrame &frame, const Chroma &chroma, QImage &image)
{
    const Matrix matrix = matrixFor(frame.surfaceFormat());
    constexpr int half = 1 << (shift - 1);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *luma = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0);
        const uchar *u = chroma.u + qsizetype(y / 2) * chroma.uStride;
        const uchar *v = chroma.v + qsizetype(y / 2) * chroma.vStride;
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int c = (luma[x] - matrix.black) * matrix.luma + half;
            const int d = u[x / 2 * chroma.step] - 128;
            const int e = v[x / 2 * chroma.step] - 128;
            out[x] = qRgb(clampByte(c + e * matrix.redV),
                          clampByte(c - d * matrix.greenU - e * matrix.greenV),
                          clampByte(c + d * matrix.blueU));
        }
    }
}

} // namespace

bool isPlain(const QVideoFrame &frame)
{
    const auto format = frame.pixelFormat();
    return frame.handleType() == QVideoFrame::NoHandle &&
           (format == QVideoFrameFormat::Format_YUV420P ||
            format == QVideoFrameFormat::Format_NV12);
}

QImage imageFrom(QVideoFrame frame)
{
    if (!isPlain(frame) || !frame.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    QImage image(frame.size(), QImage::Format_RGB32);
    if (frame.pixelFormat() == QVideoFrameFormat::Format_NV12)
        convert(frame,
                {frame.bits(1), frame.bits(1) + 1, frame.bytesPerLine(1), frame.bytesPerLine(1), 2},
                image);
    else
        convert(frame,
                {frame.bits(1), frame.bits(2), frame.bytesPerLine(1), frame.bytesPerLine(2), 1},
                image);
    frame.unmap();
    return image;
}

} // namespace viewer
