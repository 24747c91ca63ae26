// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/palette.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <cstring>
#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

quint64 Dice::next()
{
    // SplitMix64.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Dice::unit()
{
    return double(next() >> 11) / 9007199254740992.0;
}

double Dice::between(double a, double b)
{
    return a + (b - a) * unit();
}

int Dice::below(int bound)
{
    return int(next() % quint64(bound));
}

quint64 seedOf(const QString &words, qint64 seed)
{
    const QByteArray hash = QCryptographicHash::hash(
        words.toUtf8() + '\n' + QByteArray::number(seed), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | quint8(hash.at(i));
    return number;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

namespace {

struct Hue
{
    const char16_t *words;
    QRgb top, middle, low, light, farthest, nearest;
    bool isNight = false;
};

constexpr Hue hues[]{
    {u"night|dark|midnight|star|moon|galaxy|space|noir|nacht",
     0xff070b24, 0xff16204d, 0xff3b3f7d, 0xfff4efd6, 0xff3a4274, 0xff070a1c, true},
    {u"neon|cyber|synth|vapor|arcade|disco",
     0xff12052e, 0xff5b1a7a, 0xffff4f8b, 0xff67f5ff, 0xff6b2a8c, 0xff0d0524, true},
    {u"sunset|dusk|evening|golden hour|dawn|sunrise",
     0xff2d2a5e, 0xffb5446e, 0xffffb56b, 0xffffe9b0, 0xffc2667a, 0xff231942},
    {u"fox|orange|autumn|fall|fire|copper|amber|pumpkin|tiger|lava",
     0xff7a2e1d, 0xffe0752d, 0xffffd08a, 0xfffff3cf, 0xffd98a52, 0xff3a1510},
    {u"snow|ice|winter|white|frost|arctic|glacier|polar",
     0xff6fa3d4, 0xffb9d7ee, 0xfff3f8fc, 0xffffffff, 0xffc4d9ea, 0xff35577a},
    {u"forest|green|moss|jungle|meadow|grass|leaf|spring|fern|garden",
     0xff3f7f7a, 0xff9cc79a, 0xffeff2c4, 0xfffff8d6, 0xff9bbf98, 0xff12302a},
    {u"ocean|sea|wave|blue|water|lake|river|harbo|boat|ship|fish|whale",
     0xff155a8a, 0xff58a9cf, 0xffd9f0ee, 0xfffff6d8, 0xff86bdd0, 0xff08304a},
    {u"desert|sand|dune|camel|yellow|gold|savann|lion",
     0xff5a8fb0, 0xffe7c98f, 0xfff9e7bd, 0xfffffae0, 0xffe3b876, 0xff7c4a22},
    {u"pink|rose|flower|cherry|blossom|love|coral|flamingo",
     0xff7d6bb3, 0xfff29bb8, 0xffffdfd3, 0xfffffbea, 0xffe79ab2, 0xff55254d},
    {u"purple|lavender|violet|magic|dream|wizard|crystal",
     0xff2f2766, 0xff7d5fb5, 0xffe6c6ef, 0xfffff1fb, 0xff9a83c9, 0xff1d1440},
    {u"red|blood|ruby|dragon|mars",
     0xff3a0d1e, 0xffa8243a, 0xffff9a76, 0xffffe3c2, 0xffb4535c, 0xff22060f},
};

constexpr Hue moods[]{ // for prompts without a colour word
    {u"", 0xff2b5876, 0xff7fb2c9, 0xfffbe6c4, 0xfffff5d6, 0xff90b3bf, 0xff14303f},
    {u"", 0xff37306b, 0xffa25f8f, 0xfff9c28f, 0xfffff0cc, 0xffa9718f, 0xff1f1a3d},
    {u"", 0xff1f6f78, 0xff7cc1a8, 0xfff6efc8, 0xfffffbe4, 0xff8cbfa9, 0xff0f3138},
    {u"", 0xff46608f, 0xffc9a0b8, 0xffffe0c9, 0xfffff6e6, 0xffb59ab3, 0xff2a2c4f},
};

struct Theme
{
    const char16_t *words;
    Motif motif;
};

constexpr Theme themes[]{
    {u"ocean|sea|wave|water|lake|river|harbo|boat|ship|beach|island|fish|whale", Motif::Sea},
    {u"city|street|neon|cyber|skyline|tower|building|town|car|robot", Motif::City},
    {u"forest|tree|wood|jungle|fox|deer|owl|bear|wolf|fern|moss|cabin", Motif::Forest},
    {u"desert|dune|sand|camel|mars|savann|lion", Motif::Dunes},
    {u"portrait|face|abstract|sphere|bubble|logo|product|shape|glass|cat|dog|planet|person|woman|man",
     Motif::Spheres},
    {u"mountain|alp|peak|snow|valley|hill|landscape|glacier", Motif::Mountains},
};

bool speaksOf(const QString &prompt, const char16_t *words)
{
    const QRegularExpression pattern(u"\\b("_s + QString::fromUtf16(words) + u")"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(prompt).hasMatch();
}

Palette paletteOf(const Hue &hue, double shift)
{
    // A little turn of the colour wheel keeps two seeds apart.
    const auto turned = [shift](QRgb rgb) {
        float h = 0, s = 0, l = 0;
        QColor(rgb).getHslF(&h, &s, &l);
        if (h < 0)
            return QColor(rgb);
        h += float(shift);
        return QColor::fromHslF(h < 0 ? h + 1 : (h > 1 ? h - 1 : h), s, l);
    };
    return {turned(hue.top), turned(hue.middle), turned(hue.low), QColor(hue.light),
            turned(hue.farthest), turned(hue.nearest), hue.isNight};
}

} // namespace

Mood moodOf(const QString &prompt, Dice &dice)
{
    Mood mood;
    std::optional<Palette> first;
    const double shift = dice.between(-0.035, 0.035);
    for (const Hue &hue : hues) {
        if (!speaksOf(prompt, hue.words))
            continue;
        const Palette found = paletteOf(hue, shift);
        if (first) {
            // A second colour word tints the light and the distance.
            first->skyLow = mixed(first->skyLow, found.skyLow, 0.35);
            first->farthest = mixed(first->farthest, found.farthest, 0.4);
            break;
        }
        first = found;
    }
    const int fallback = dice.below(int(std::size(moods)));
    mood.palette = first ? *first : paletteOf(moods[fallback], shift * 2);
    const int any = dice.below(6);
    mood.motif = Motif(any);
    for (const Theme &theme : themes) {
        if (speaksOf(prompt, theme.words)) {
            mood.motif = theme.motif;
            break;
        }
    }
    return mood;
}

} // namespace sandbox
