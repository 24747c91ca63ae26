// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/words.h"

#include "studio/catalog/priceunits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>

namespace compose {
namespace {

struct Noun
{
    const char *name;
    const char *many;   // what is made
    const char *source; // what it is made from
};

constexpr std::array nouns{
    Noun{"image", QT_TRANSLATE_NOOP("compose", "Images"), QT_TRANSLATE_NOOP("compose", "an image")},
    Noun{"video", QT_TRANSLATE_NOOP("compose", "Video"), QT_TRANSLATE_NOOP("compose", "a video")},
    Noun{"audio", QT_TRANSLATE_NOOP("compose", "Sound"), QT_TRANSLATE_NOOP("compose", "sound")},
    Noun{"text", QT_TRANSLATE_NOOP("compose", "Text"), QT_TRANSLATE_NOOP("compose", "text")},
    Noun{"3d", QT_TRANSLATE_NOOP("compose", "3D models"), QT_TRANSLATE_NOOP("compose", "a 3D model")},
};

const Noun *nounFor(const QString &name)
{
    for (const Noun &noun : nouns) {
        if (name == QLatin1String(noun.name))
            return &noun;
    }
    return nullptr;
}

int rankOf(const QString &name)
{
    const Noun *noun = nounFor(name);
    return noun ? int(noun - nouns.data()) : int(nouns.size());
}

} // namespace

QString groupText(const QString &takes, const QString &makes)
{
    const Noun *result = nounFor(makes);
    const Noun *source = nounFor(takes);
    if (!result)
        return makes == QLatin1String("file") ? QCoreApplication::translate("compose", "Training")
                                              : QCoreApplication::translate("compose", "Other");
    const QString what = QCoreApplication::translate("compose", result->many);
    return source ? QCoreApplication::translate("compose", "%1 from %2", "Images from text")
                        .arg(what, QCoreApplication::translate("compose", source->source))
                  : what;
}

int groupRank(const QString &takes, const QString &makes)
{
    constexpr int many = 100;
    // Most people begin with words.
    const int source = takes == QLatin1String("text") ? -1 : rankOf(takes);
    return rankOf(makes) * many + source + 1;
}

QString latencyText(const studio::Model &model)
{
    if (!model.usualSeconds)
        return {};
    const double seconds = *model.usualSeconds;
    if (seconds < 1)
        return QCoreApplication::translate("compose", "under 1 s");
    constexpr double minute = 60;
    return seconds < 100 ? QCoreApplication::translate("compose", "about %1 s").arg(QLocale().toString(qRound(seconds)))
                         : QCoreApplication::translate("compose", "about %1 min").arg(QLocale().toString(qRound(seconds / minute)));
}

QString unitText(const QString &unit)
{
    if (unit == QLatin1String("s"))
        return QCoreApplication::translate("compose", "s", "seconds, behind a number");
    if (unit == QLatin1String("ms"))
        return QCoreApplication::translate("compose", "ms", "milliseconds, behind a number");
    if (unit == QLatin1String("fps"))
        return QCoreApplication::translate("compose", "fps", "frames per second, behind a number");
    return unit; // signs that are the same everywhere
}

QString stateText(const studio::Model &model)
{
    switch (model.state) {
    case studio::ModelState::Listed:
        break;
    case studio::ModelState::Deprecated:
        return QCoreApplication::translate("compose", "Deprecated");
    case studio::ModelState::Unlisted:
        return QCoreApplication::translate("compose", "Not listed");
    }
    return {};
}

QString makesIcon(const QString &makes)
{
    const bool known = makes == QLatin1String("image") || makes == QLatin1String("video") || makes == QLatin1String("audio")
        || makes == QLatin1String("text");
    return known ? makes : QStringLiteral("models");
}

QString categoryText(const QString &category)
{
    static const QHash<QLatin1String, const char *> known{
        {QLatin1String("audio-to-audio"), QT_TRANSLATE_NOOP("compose", "Audio to audio")},
        {QLatin1String("audio-to-video"), QT_TRANSLATE_NOOP("compose", "Audio to video")},
        {QLatin1String("image-to-3d"), QT_TRANSLATE_NOOP("compose", "Image to 3D")},
        {QLatin1String("image-to-image"), QT_TRANSLATE_NOOP("compose", "Image to image")},
        {QLatin1String("image-to-video"), QT_TRANSLATE_NOOP("compose", "Image to video")},
        {QLatin1String("llm"), QT_TRANSLATE_NOOP("compose", "Language models")},
        {QLatin1String("speech-to-text"), QT_TRANSLATE_NOOP("compose", "Speech to text")},
        {QLatin1String("text-to-3d"), QT_TRANSLATE_NOOP("compose", "Text to 3D")},
        {QLatin1String("text-to-audio"), QT_TRANSLATE_NOOP("compose", "Text to audio")},
        {QLatin1String("text-to-image"), QT_TRANSLATE_NOOP("compose", "Text to image")},
        {QLatin1String("text-to-speech"), QT_TRANSLATE_NOOP("compose", "Text to speech")},
        {QLatin1String("text-to-video"), QT_TRANSLATE_NOOP("compose", "Text to video")},
        {QLatin1String("training"), QT_TRANSLATE_NOOP("compose", "Training")},
        {QLatin1String("unknown"), QT_TRANSLATE_NOOP("compose", "Other")},
        {QLatin1String("video-to-audio"), QT_TRANSLATE_NOOP("compose", "Video to audio")},
        {QLatin1String("video-to-video"), QT_TRANSLATE_NOOP("compose", "Video to video")},
        {QLatin1String("vision"), QT_TRANSLATE_NOOP("compose", "Vision")},
    };
    const QByteArray latin = category.toLatin1();
    if (const char *name = known.value(QLatin1String(latin)))
        return QCoreApplication::translate("compose", name);
    QString words = category;
    words.replace(QLatin1String("3d"), QLatin1String("3D"));
    words.replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString dollarsText(double dollars)
{
    // Prices of a second of computing are small; they still have to differ.
    const int digits = dollars >= 1 ? 2 : dollars >= 0.1 ? 3 : dollars >= 0.001 || dollars <= 0 ? 4 : 6;
    QString amount = QString::number(dollars, 'f', digits);
    while (amount.endsWith(u'0') && amount.size() - amount.lastIndexOf(u'.') > 3)
        amount.chop(1);
    return studio::inDollars(dollars, int(amount.size() - amount.lastIndexOf(u'.') - 1));
}

QString unitPriceText(const studio::Model &model)
{
    if (!model.unitPrice)
        return {};
    return model.priceUnit.isEmpty()
        ? dollarsText(*model.unitPrice)
        : QCoreApplication::translate("compose", "%1 / %2", "price and unit").arg(dollarsText(*model.unitPrice), studio::unitWords(model.priceUnit));
}

} // namespace compose
