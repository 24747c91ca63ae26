// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Read from the pages fal.ai/models/… of autumn 2026.

#include "studio/catalog/pricerates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

enum class Sound { Any, Without, With };

struct Rate
{
    QString resolution; // empty: any
    Sound sound = Sound::Any;
    double dollars = 0;
};

struct Page
{
    QStringList endpoints;
    QString unit;
    std::vector<Rate> rates; // the first that fits
};

const std::vector<Page> &pages()
{
    static const std::vector<Page> all{
        {{u"fal-ai/veo3.1"_s, u"fal-ai/veo3.1/image-to-video"_s, u"fal-ai/veo3.1/first-last-frame-to-video"_s,
          u"fal-ai/veo3.1/reference-to-video"_s},
         u"second"_s,
         {{u"4k"_s, Sound::Without, 0.40}, {u"4k"_s, Sound::With, 0.60}, {{}, Sound::Without, 0.20}, {{}, Sound::With, 0.40}}},
        {{u"fal-ai/kling-video/v3/pro/text-to-video"_s, u"fal-ai/kling-video/v3/pro/image-to-video"_s},
         u"second"_s,
         {{{}, Sound::Without, 0.112}, {{}, Sound::With, 0.168}}},
        {{u"fal-ai/kling-video/v2.6/pro/text-to-video"_s},
         u"second"_s,
         {{{}, Sound::Without, 0.07}, {{}, Sound::With, 0.14}}},
        {{u"fal-ai/nano-banana-pro"_s, u"fal-ai/nano-banana-pro/edit"_s},
         u"image"_s,
         {{u"4K"_s, Sound::Any, 0.30}, {{}, Sound::Any, 0.15}}},
    };
    return all;
}

const Page *pageOf(const QString &endpoint)
{
    const auto page = std::ranges::find_if(pages(), [&](const Page &each) { return each.endpoints.contains(endpoint); });
    return page == pages().end() ? nullptr : &*page;
}

bool isSame(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Price)
};

} // namespace

std::optional<PublishedRate> publishedRate(const QString &endpoint, std::optional<double> listPrice,
                                           const std::function<QString(const QString &)> &valueOf)
{
    const Page *page = pageOf(endpoint);
    if (!page)
        return std::nullopt;
    const QString resolution = valueOf(u"resolution"_s);
    const Sound sound = valueOf(u"generate_audio"_s) == "true"_L1 ? Sound::With : Sound::Without;
    const auto rate = std::ranges::find_if(page->rates, [&](const Rate &each) {
        return (each.resolution.isEmpty() || each.resolution.compare(resolution, Qt::CaseInsensitive) == 0)
            && (each.sound == Sound::Any || each.sound == sound);
    });
    if (rate == page->rates.end())
        return std::nullopt;
    QStringList words;
    if (!resolution.isEmpty())
        words << resolution;
    if (rate->sound != Sound::Any)
        words << (sound == Sound::With ? Words::tr("with sound")
                                       : Words::tr("without sound"));
    const bool current = !listPrice || std::ranges::any_of(page->rates, [&](const Rate &each) {
        return isSame(each.dollars, *listPrice);
    });
    return PublishedRate{rate->dollars, words.join(Words::tr(", ")), current};
}

QString publishedUnit(const QString &endpoint)
{
    const Page *page = pageOf(endpoint);
    return page ? page->unit : QString();
}

bool roundsMegapixelsUp(const QString &endpoint)
{
    static const QStringList all{
        u"fal-ai/flux/dev"_s,          u"fal-ai/flux/schnell"_s, u"fal-ai/flux-1/dev"_s, u"fal-ai/flux-1/schnell"_s,
        u"fal-ai/flux-pro/v1.1"_s,     u"fal-ai/flux-pro/v1/fill"_s, u"fal-ai/flux-2-pro"_s, u"fal-ai/flux-2-pro/outpaint"_s,
        u"fal-ai/flux-2-flex"_s,       u"fal-ai/flux-2-max"_s,
    };
    return all.contains(endpoint);
}

std::optional<double> furtherMegapixel(const QString &endpoint, double first)
{
    return endpoint == "fal-ai/flux-2-pro"_L1 && isSame(first, 0.03) ? std::optional(0.015) : std::nullopt;
}

} // namespace studio
