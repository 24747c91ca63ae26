// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/labels.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/scalarkinds.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int longestLabel = 80;
constexpr int longestHelp = 1500;

const char *const context = "studio::Labels";

struct KnownKey
{
    const char *key;
    const char *label;
};

constexpr KnownKey knownKeys[] = {
    {"prompt", QT_TRANSLATE_NOOP("studio::Labels", "Prompt")},
    {"negative_prompt", QT_TRANSLATE_NOOP("studio::Labels", "Negative prompt")},
    {"text", QT_TRANSLATE_NOOP("studio::Labels", "Text")},
    {"lyrics", QT_TRANSLATE_NOOP("studio::Labels", "Lyrics")},
    {"image_size", QT_TRANSLATE_NOOP("studio::Labels", "Image size")},
    {"aspect_ratio", QT_TRANSLATE_NOOP("studio::Labels", "Aspect ratio")},
    {"resolution", QT_TRANSLATE_NOOP("studio::Labels", "Resolution")},
    {"duration", QT_TRANSLATE_NOOP("studio::Labels", "Duration")},
    {"num_images", QT_TRANSLATE_NOOP("studio::Labels", "Number of images")},
    {"num_frames", QT_TRANSLATE_NOOP("studio::Labels", "Frames")},
    {"frames_per_second", QT_TRANSLATE_NOOP("studio::Labels", "Frames per second")},
    {"fps", QT_TRANSLATE_NOOP("studio::Labels", "Frames per second")},
    {"seed", QT_TRANSLATE_NOOP("studio::Labels", "Seed")},
    {"image_url", QT_TRANSLATE_NOOP("studio::Labels", "Image")},
    {"image_urls", QT_TRANSLATE_NOOP("studio::Labels", "Images")},
    {"video_url", QT_TRANSLATE_NOOP("studio::Labels", "Video")},
    {"video_urls", QT_TRANSLATE_NOOP("studio::Labels", "Videos")},
    {"audio_url", QT_TRANSLATE_NOOP("studio::Labels", "Audio")},
    {"mask_url", QT_TRANSLATE_NOOP("studio::Labels", "Mask")},
    {"mask_image_url", QT_TRANSLATE_NOOP("studio::Labels", "Mask")},
    {"tail_image_url", QT_TRANSLATE_NOOP("studio::Labels", "Last frame")},
    {"end_image_url", QT_TRANSLATE_NOOP("studio::Labels", "Last frame")},
    {"last_frame_url", QT_TRANSLATE_NOOP("studio::Labels", "Last frame")},
    {"start_image_url", QT_TRANSLATE_NOOP("studio::Labels", "First frame")},
    {"first_image_url", QT_TRANSLATE_NOOP("studio::Labels", "First frame")},
    {"first_frame_url", QT_TRANSLATE_NOOP("studio::Labels", "First frame")},
    {"num_inference_steps", QT_TRANSLATE_NOOP("studio::Labels", "Inference steps")},
    {"guidance_scale", QT_TRANSLATE_NOOP("studio::Labels", "Guidance")},
    {"cfg_scale", QT_TRANSLATE_NOOP("studio::Labels", "Guidance")},
    {"strength", QT_TRANSLATE_NOOP("studio::Labels", "Strength")},
    {"output_feedback_strength", QT_TRANSLATE_NOOP("studio::Labels", "Feedback strength")},
    {"output_format", QT_TRANSLATE_NOOP("studio::Labels", "Output format")},
    {"enable_safety_checker", QT_TRANSLATE_NOOP("studio::Labels", "Safety checker")},
    {"enable_safety_checks", QT_TRANSLATE_NOOP("studio::Labels", "Safety checker")},
    {"safety_tolerance", QT_TRANSLATE_NOOP("studio::Labels", "Safety tolerance")},
    {"enable_prompt_expansion", QT_TRANSLATE_NOOP("studio::Labels", "Expand the prompt")},
    {"expand_prompt", QT_TRANSLATE_NOOP("studio::Labels", "Expand the prompt")},
    {"prompt_optimizer", QT_TRANSLATE_NOOP("studio::Labels", "Improve the prompt")},
    {"enhance_prompt", QT_TRANSLATE_NOOP("studio::Labels", "Improve the prompt")},
    {"generate_audio", QT_TRANSLATE_NOOP("studio::Labels", "Sound")},
    {"acceleration", QT_TRANSLATE_NOOP("studio::Labels", "Acceleration")},
    {"loras", QT_TRANSLATE_NOOP("studio::Labels", "LoRAs")},
    {"voice", QT_TRANSLATE_NOOP("studio::Labels", "Voice")},
    {"voice_id", QT_TRANSLATE_NOOP("studio::Labels", "Voice")},
    {"language", QT_TRANSLATE_NOOP("studio::Labels", "Language")},
    {"language_code", QT_TRANSLATE_NOOP("studio::Labels", "Language")},
    {"task", QT_TRANSLATE_NOOP("studio::Labels", "Task")},
    {"diarize", QT_TRANSLATE_NOOP("studio::Labels", "Tell speakers apart")},
    {"chunk_level", QT_TRANSLATE_NOOP("studio::Labels", "Timestamps")},
    {"num_speakers", QT_TRANSLATE_NOOP("studio::Labels", "Speakers")},
    {"width", QT_TRANSLATE_NOOP("studio::Labels", "Width")},
    {"height", QT_TRANSLATE_NOOP("studio::Labels", "Height")},
    {"model", QT_TRANSLATE_NOOP("studio::Labels", "Model")},
    {"sync_mode", QT_TRANSLATE_NOOP("studio::Labels", "Answer with the data itself")},
};

// Choices that many models offer, by their names in lower case.
constexpr KnownKey knownChoices[] = {
    {"auto", QT_TRANSLATE_NOOP("studio::Labels", "Auto")},
    {"on", QT_TRANSLATE_NOOP("studio::Labels", "On")},
    {"off", QT_TRANSLATE_NOOP("studio::Labels", "Off")},
    {"none", QT_TRANSLATE_NOOP("studio::Labels", "None")},
    {"square", QT_TRANSLATE_NOOP("studio::Labels", "Square")},
    {"square_hd", QT_TRANSLATE_NOOP("studio::Labels", "Square HD")},
    {"low", QT_TRANSLATE_NOOP("studio::Labels", "Low")},
    {"medium", QT_TRANSLATE_NOOP("studio::Labels", "Medium")},
    {"high", QT_TRANSLATE_NOOP("studio::Labels", "High")},
    {"maximum", QT_TRANSLATE_NOOP("studio::Labels", "Maximum")},
    {"regular", QT_TRANSLATE_NOOP("studio::Labels", "Regular")},
    {"fast", QT_TRANSLATE_NOOP("studio::Labels", "Fast")},
    {"balanced", QT_TRANSLATE_NOOP("studio::Labels", "Balanced")},
    {"quality", QT_TRANSLATE_NOOP("studio::Labels", "Quality")},
    {"small", QT_TRANSLATE_NOOP("studio::Labels", "Small")},
    {"realistic", QT_TRANSLATE_NOOP("studio::Labels", "Realistic")},
    {"transcribe", QT_TRANSLATE_NOOP("studio::Labels", "Transcribe")},
    {"translate", QT_TRANSLATE_NOOP("studio::Labels", "Translate")},
    {"segment", QT_TRANSLATE_NOOP("studio::Labels", "Segment")},
    {"word", QT_TRANSLATE_NOOP("studio::Labels", "Word")},
    {"silence", QT_TRANSLATE_NOOP("studio::Labels", "Silence")},
    {"loop", QT_TRANSLATE_NOOP("studio::Labels", "Loop")},
    {"bounce", QT_TRANSLATE_NOOP("studio::Labels", "Bounce")},
    {"cut_off", QT_TRANSLATE_NOOP("studio::Labels", "Cut off")},
    {"remap", QT_TRANSLATE_NOOP("studio::Labels", "Remap")},
};

template<size_t size>
QHash<QString, const char *> tableOf(const KnownKey (&entries)[size])
{
    QHash<QString, const char *> table;
    for (const KnownKey &entry : entries)
        table.insert(QString::fromLatin1(entry.key), entry.label);
    return table;
}

QString knownChoice(const QString &value)
{
    static const QHash<QString, const char *> known = tableOf(knownChoices);
    const char *label = known.value(value.toLower());
    return label ? QCoreApplication::translate(context, label) : QString();
}

// Abbreviations that are not words: written as people write them.
QString spelled(const QString &word)
{
    static const QHash<QString, QString> known{
        {u"ai"_s, u"AI"_s},       {u"api"_s, u"API"_s},   {u"cfg"_s, u"CFG"_s},     {u"clip"_s, u"CLIP"_s},
        {u"fps"_s, u"FPS"_s},     {u"gif"_s, u"GIF"_s},   {u"hd"_s, u"HD"_s},       {u"id"_s, u"ID"_s},
        {u"ip"_s, u"IP"_s},       {u"jpeg"_s, u"JPEG"_s}, {u"jpg"_s, u"JPG"_s},     {u"lora"_s, u"LoRA"_s},
        {u"loras"_s, u"LoRAs"_s}, {u"mp3"_s, u"MP3"_s},   {u"mp4"_s, u"MP4"_s},     {u"nsfw"_s, u"NSFW"_s},
        {u"png"_s, u"PNG"_s},     {u"rgb"_s, u"RGB"_s},   {u"svg"_s, u"SVG"_s},     {u"url"_s, u"URL"_s},
        {u"urls"_s, u"URLs"_s},   {u"uhd"_s, u"UHD"_s},   {u"vae"_s, u"VAE"_s},     {u"wav"_s, u"WAV"_s},
        {u"webm"_s, u"WebM"_s},   {u"webp"_s, u"WebP"_s}, {u"flac"_s, u"FLAC"_s},   {u"pcm"_s, u"PCM"_s},
        {u"controlnet"_s, u"ControlNet"_s}, {u"controlnets"_s, u"ControlNets"_s}, {u"easycontrols"_s, u"EasyControls"_s},
        {u"bpm"_s, u"BPM"_s},     {u"3d"_s, u"3D"_s},     {u"sdxl"_s, u"SDXL"_s},   {u"tts"_s, u"TTS"_s},
    };
    return known.value(word, word);
}

QString readable(const QString &key)
{
    static const QRegularExpression separators(u"[_\\-\\s]+"_s);
    QStringList words = key.split(separators, Qt::SkipEmptyParts);
    if (words.size() > 1 && (words.last() == "url"_L1 || words.last() == "urls"_L1))
        words.removeLast();
    // "Inference steps", "Images": what a number field counts is clear without "num".
    if (words.size() > 1 && (words.first() == "num"_L1 || words.first() == "enable"_L1))
        words.removeFirst();
    for (QString &word : words)
        word = spelled(word);
    QString label = words.join(u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label.isEmpty() ? key : label;
}

// Without control characters and of bounded length.
QString oneLine(const QString &text, int longest)
{
    QString line;
    line.reserve(std::min<qsizetype>(text.size(), longest));
    for (const QChar character : text) {
        if (line.size() >= longest)
            break;
        line += character.isPrint() || character.isSurrogate() ? character : u' ';
    }
    return line.simplified();
}

QString compared(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters;
}

// Codes with a system of their own, as people write them; empty for anything else.
QString technicalLabel(const QString &key, const QString &text)
{
    static const QRegularExpression seconds(u"^(\\d+)s$"_s);
    static const QRegularExpression lines(u"^(\\d+)P$"_s);
    static const QRegularExpression thousands(u"^(\\d+)k$"_s);
    static const QRegularExpression sound(u"^(mp3|pcm|opus|ulaw|alaw|wav)_(\\d+)(?:_(\\d+))?$"_s);
    static const QRegularExpression speaker(u"^[a-z]([fm])_([a-z]+)$"_s);
    if (const auto match = seconds.match(text); match.hasMatch())
        return QCoreApplication::translate(context, "%1 s").arg(match.captured(1));
    if (const auto match = lines.match(text); match.hasMatch())
        return match.captured(1) + u'p';
    if (const auto match = thousands.match(text); match.hasMatch())
        return match.captured(1) + u'K';
    if (const auto match = sound.match(text); match.hasMatch()) {
        const QString name = match.captured(1).toUpper();
        const QString rate = QLocale().toString(match.captured(2).toDouble() / 1000);
        return match.captured(3).isEmpty()
            ? QCoreApplication::translate(context, "%1 · %2 kHz").arg(name, rate)
            : QCoreApplication::translate(context, "%1 · %2 kHz · %3 kbit/s").arg(name, rate, match.captured(3));
    }
    if (!key.startsWith("voice"_L1))
        return {};
    if (const auto match = speaker.match(text); match.hasMatch()) {
        QString name = match.captured(2);
        name[0] = name.at(0).toUpper();
        return match.captured(1) == u"f" ? QCoreApplication::translate(context, "%1, a woman").arg(name)
                                         : QCoreApplication::translate(context, "%1, a man").arg(name);
    }
    return text.contains(u'_') ? QString(text).replace(u'_', u' ') : QString();
}

} // namespace

QString labelFor(const QString &key, const QString &title)
{
    static const QHash<QString, const char *> known = tableOf(knownKeys);
    if (const char *label = known.value(key))
        return QCoreApplication::translate(context, label);
    // Most titles are only the key again, with capitals.
    const QString line = oneLine(title, longestLabel);
    if (!line.isEmpty() && compared(line) != compared(key))
        return line;
    return readable(oneLine(key, longestLabel));
}

QString sizeLabel(const QString &preset)
{
    static const QRegularExpression pixels(u"^(\\d+)\\s*[x×*]\\s*(\\d+)$"_s);
    static const QRegularExpression ratio(u"^(portrait|landscape)_(\\d+)_(\\d+)$"_s);
    if (const auto match = pixels.match(preset); match.hasMatch())
        return QCoreApplication::translate(context, "%1 × %2").arg(match.captured(1), match.captured(2));
    if (const auto match = ratio.match(preset); match.hasMatch()) {
        int first = match.captured(2).toInt();
        int second = match.captured(3).toInt();
        // "portrait_4_3" is three wide and four high.
        const bool portrait = match.captured(1) == "portrait"_L1;
        if (portrait == (first > second))
            std::swap(first, second);
        return u"%1:%2"_s.arg(first).arg(second);
    }
    const QString known = knownChoice(preset);
    return known.isEmpty() ? readable(preset) : known;
}

QString choiceLabel(const QString &key, const QJsonValue &value)
{
    const QString text = textOf(value);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate(context, "Yes")
                              : QCoreApplication::translate(context, "No");
    if (!value.isString() || text.isEmpty())
        return text.isEmpty() ? QCoreApplication::translate(context, "Nothing") : text;
    if (key.startsWith("language"_L1) && text.size() == 2) {
        const QLocale locale(text);
        if (locale.language() != QLocale::C && locale.name().startsWith(text))
            return QLocale().language() == QLocale::English ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
    }
    if (const QString known = knownChoice(text); !known.isEmpty())
        return known;
    if (const QString technical = technicalLabel(key, text); !technical.isEmpty())
        return technical;
    // Names and codes stay as they are; only plain lower-case words are made readable.
    static const QRegularExpression words(u"^[a-z]{3,}([_-][a-z]{2,})*$"_s);
    if (words.match(text).hasMatch() || spelled(text) != text)
        return readable(text);
    // "80S_ILLUSTRATION", "BALANCED": shouted only because they are constants somewhere.
    static const QRegularExpression shouted(u"^(?=.*[A-Z]{4})[A-Z0-9]+(_[A-Z0-9]+)*$"_s);
    if (const QString lower = text.toLower(); shouted.match(text).hasMatch() && spelled(lower) == lower)
        return readable(lower);
    return oneLine(text, longestLabel);
}

QString settingLabel(const QString &key, const QString &text)
{
    static const QRegularExpression size(u"^(square|square_hd|(portrait|landscape)_\\d+_\\d+)$"_s);
    static const QRegularExpression named(u"(^|_)(id|name|path|title|tags?|words?|url|urls|instructions?)$"_s);
    if (size.match(text).hasMatch())
        return sizeLabel(text);
    return isProse(key) || named.match(key).hasMatch() ? text : choiceLabel(key, text);
}

QString helpText(const QString &description)
{
    QString plain = description.left(longestHelp);
    plain.remove(u"**"_s);
    plain.remove(u'`');
    return oneLine(plain, longestHelp);
}

QString unitFor(const QString &key)
{
    if (key == "duration"_L1 || key.endsWith("_seconds"_L1) || key == "seconds_total"_L1
        || key == "seconds_start"_L1 || key.endsWith("_duration"_L1))
        return u"s"_s;
    if (key.endsWith("_ms"_L1))
        return u"ms"_s;
    if (key == "fps"_L1 || key == "frames_per_second"_L1 || key.endsWith("_fps"_L1))
        return u"fps"_s;
    return {};
}

} // namespace studio
