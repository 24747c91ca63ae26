// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tune.h"

#include "sandbox/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace sandbox {

static constexpr double pi = 3.14159265358979323846;
static constexpr int rate = 44'100;

namespace {

struct Note
{
    double begin = 0;
    double length = 1;
    double pitch = 440;
    double loudness = 0.2;
    double brightness = 0.3; // how much of the overtones
};

void addNote(QVector<float> &samples, const Note &note)
{
    const qsizetype first = qsizetype(note.begin * rate);
    const qsizetype count = qsizetype(note.length * rate);
    for (qsizetype i = 0; i < count && first + i < samples.size(); ++i) {
        const double t = double(i) / rate;
        const double rise = std::min(1.0, t / 0.012);
        const double fall = std::exp(-2.6 * t / note.length) * std::min(1.0, (note.length - t) / 0.03);
        const double phase = 2 * pi * note.pitch * t;
        const double wave = std::sin(phase) + note.brightness * std::sin(2 * phase)
            + note.brightness * 0.5 * std::sin(3.002 * phase);
        samples[first + i] += float(note.loudness * rise * fall * wave);
    }
}

double pitchOf(int step, double root)
{
    static constexpr std::array scale{0, 2, 4, 7, 9}; // pentatonic: nothing in it clashes
    const int octave = step / 5;
    return root * std::pow(2.0, octave + scale[size_t(step % 5)] / 12.0);
}

void playMusic(QVector<float> &samples, Dice &dice, double seconds)
{
    const double root = 110 * std::pow(2.0, dice.below(8) / 12.0);
    const double beat = dice.between(0.26, 0.42);
    int step = 5 + dice.below(5);
    int bar = 0;
    for (double at = 0; at < seconds; at += beat * 8, ++bar) {
        const int bass = std::array{0, 3, 1, 2}[size_t(bar % 4)];
        for (const int third : {0, 2, 4})
            addNote(samples, {at, beat * 8.5, pitchOf(bass + third + 5, root), 0.075, 0.12});
        addNote(samples, {at, beat * 6, pitchOf(bass, root), 0.2, 0.25});
    }
    for (double at = beat; at < seconds; at += beat) {
        if (dice.unit() < 0.25)
            continue;
        step = std::clamp(step + dice.below(5) - 2, 5, 16);
        addNote(samples, {at, beat * 2.4, pitchOf(step, root), 0.14, 0.35});
    }
}

void playEffect(QVector<float> &samples, Dice &dice, double seconds)
{
    const double pace = dice.between(0.4, 1.4);
    double low = 0;
    double band = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        const double sweep = 0.04 + 0.10 * (0.5 + 0.5 * std::sin(2 * pi * pace * t));
        low += sweep * band;
        band += sweep * (dice.between(-1, 1) - low - 0.25 * band);
        const double swell = std::pow(std::sin(pi * std::min(1.0, t / seconds)), 0.6);
        samples[i] += float(0.16 * band * swell);
    }
    for (double at = 0.1; at < seconds; at += dice.between(0.25, 0.9))
        addNote(samples, {at, dice.between(0.2, 0.8), dice.between(180, 900), 0.14, 0.6});
}

template <class Visit>
double speak(const QString &words, const Visit &visit)
{
    double at = 0.15;
    for (const QString &word : words.simplified().left(4000).split(u' ', Qt::SkipEmptyParts)) {
        const int syllables = std::clamp(int(word.size() + 1) / 3, 1, 6);
        for (int i = 0; i < syllables; ++i) {
            visit(at, word, i);
            at += 0.15;
        }
        const QChar last = word.back();
        at += last == u'.' || last == u'!' || last == u'?' ? 0.5 : last == u',' ? 0.3 : 0.07;
    }
    return at + 0.15;
}

} // namespace

double speechSeconds(const QString &words)
{
    return speak(words, [](double, const QString &, int) {});
}

media::Sound playTune(const TuneWish &wish)
{
    media::Sound sound{.sampleRate = rate, .channels = 1};
    sound.samples.fill(0, qsizetype(wish.seconds * rate));
    Dice dice(wish.seed);
    switch (wish.kind) {
    case TuneKind::Music: playMusic(sound.samples, dice, wish.seconds); break;
    case TuneKind::Effect: playEffect(sound.samples, dice, wish.seconds); break;
    case TuneKind::Speech: {
        const double voice = dice.between(130, 230);
        std::ignore = speak(wish.words, [&](double at, const QString &word, int syllable) {
            const int letter = word.at(syllable * 3 % word.size()).unicode() % 7;
            const Note note{at, 0.17, voice * (1 + letter * 0.06), 0.3, 0.55};
            addNote(sound.samples, note);
        });
        break;
    }
    }
    // Gentle limits instead of hard ones, and an end that does not click.
    const qsizetype fade = std::min<qsizetype>(sound.samples.size(), rate / 5);
    for (qsizetype i = 0; i < sound.samples.size(); ++i) {
        const double left = double(sound.samples.size() - i) / double(std::max<qsizetype>(1, fade));
        sound.samples[i] = float(std::tanh(sound.samples.at(i)) * std::min(1.0, left));
    }
    return sound;
}

bool writeTune(const QString &path, SoundFile file, const TuneWish &wish)
{
    const auto format = [file] {
        switch (file) {
        case SoundFile::Wav: return media::SoundFormat::Wav;
        case SoundFile::Mp3: return media::SoundFormat::Mp3;
        case SoundFile::Flac: return media::SoundFormat::Flac;
        case SoundFile::Ogg: return media::SoundFormat::Ogg;
        }
        return media::SoundFormat::Wav;
    };
    return media::writeSound(path, format(), playTune(wish)).has_value();
}

} // namespace sandbox
