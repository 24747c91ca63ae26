// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/fieldproblem.h"

#include "studio/catalog/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qsizetype longestSentence = 500;

// One complaint, with its limits at hand.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::FieldProblem)

public:
    const QJsonObject &limits;

    [[nodiscard]] bool has(QLatin1StringView key) const { return limits.contains(key) && !limits.value(key).isNull(); }
    [[nodiscard]] QString number(QLatin1StringView key) const
    {
        const QJsonValue value = limits.value(key);
        return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest) : textOf(value);
    }
    [[nodiscard]] int count(QLatin1StringView key) const { return limits.value(key).toVariant().toInt(); }
    [[nodiscard]] QString list(QLatin1StringView key) const
    {
        constexpr qsizetype mostNamed = 20;
        const QJsonValue value = limits.value(key);
        QStringList names;
        for (const auto &entry : value.toArray())
            names << textOf(entry);
        return value.isArray() ? QStringList(names.mid(0, mostNamed)).join(u", "_s) : textOf(value).left(longestSentence);
    }

    [[nodiscard]] QString onNumbers(const QString &type) const
    {
        if (type == "greater_than"_L1 && has("gt"_L1))
            return tr("Enter a number above %1.").arg(number("gt"_L1));
        if (type == "greater_than_equal"_L1 && has("ge"_L1))
            return tr("Enter a number of at least %1.").arg(number("ge"_L1));
        if (type == "less_than"_L1 && has("lt"_L1))
            return tr("Enter a number below %1.").arg(number("lt"_L1));
        if (type == "less_than_equal"_L1 && has("le"_L1))
            return tr("Enter a number of at most %1.").arg(number("le"_L1));
        if (type == "multiple_of"_L1 && has("multiple_of"_L1))
            return tr("Enter a multiple of %1.").arg(number("multiple_of"_L1));
        return {};
    }

    [[nodiscard]] QString onTexts(const QString &type) const
    {
        if (type == "string_too_short"_L1 && has("min_length"_L1))
            return tr("Enter at least %n characters.", nullptr, count("min_length"_L1));
        if (type == "string_too_long"_L1 && has("max_length"_L1))
            return tr("Enter at most %n characters.", nullptr, count("max_length"_L1));
        if (type == "string_pattern_mismatch"_L1 && has("pattern"_L1))
            return tr("Enter a text of the form %1.").arg(list("pattern"_L1));
        const bool tooFew = type == "sequence_too_short"_L1 || type == "too_short"_L1;
        if (tooFew && has("min_length"_L1))
            return tr("Add at least %n entries.", nullptr, count("min_length"_L1));
        const bool tooMany = type == "sequence_too_long"_L1 || type == "too_long"_L1;
        if (tooMany && has("max_length"_L1))
            return tr("Keep at most %n entries.", nullptr, count("max_length"_L1));
        const bool member = type == "one_of"_L1 || type == "literal_error"_L1 || type == "enum"_L1;
        if (member && has("expected"_L1))
            return tr("Choose one of: %1.").arg(list("expected"_L1));
        return {};
    }

    [[nodiscard]] QString onImages(const QString &type) const
    {
        const auto size = [this](QLatin1StringView width, QLatin1StringView height) {
            return tr("%1 × %2").arg(number(width), number(height));
        };
        if (type == "image_too_small"_L1 && has("min_width"_L1) && has("min_height"_L1))
            return tr("The image is too small: it needs at least %1 pixels.").arg(size("min_width"_L1, "min_height"_L1));
        if (type == "image_too_large"_L1 && has("max_width"_L1) && has("max_height"_L1))
            return tr("The image is too large: it may have at most %1 pixels.").arg(size("max_width"_L1, "max_height"_L1));
        if (type == "unsupported_image_format"_L1 && has("supported_formats"_L1))
            return tr("The model does not read this kind of image. It reads: %1.").arg(list("supported_formats"_L1));
        return {};
    }

    [[nodiscard]] QString onSoundAndVideo(const QString &type) const
    {
        const bool given = has("provided_duration"_L1);
        const auto told = [&](const QString &bare, const QString &compared, QLatin1StringView limit) {
            return given ? compared.arg(number(limit), number("provided_duration"_L1)) : bare.arg(number(limit));
        };
        if (type == "audio_duration_too_long"_L1 && has("max_duration"_L1))
            return told(tr("The sound is too long: at most %1 seconds."),
                        tr("The sound is too long: at most %1 seconds, and it has %2."), "max_duration"_L1);
        if (type == "audio_duration_too_short"_L1 && has("min_duration"_L1))
            return told(tr("The sound is too short: at least %1 seconds."),
                        tr("The sound is too short: at least %1 seconds, and it has %2."), "min_duration"_L1);
        if (type == "video_duration_too_long"_L1 && has("max_duration"_L1))
            return told(tr("The video is too long: at most %1 seconds."),
                        tr("The video is too long: at most %1 seconds, and it has %2."), "max_duration"_L1);
        if (type == "video_duration_too_short"_L1 && has("min_duration"_L1))
            return told(tr("The video is too short: at least %1 seconds."),
                        tr("The video is too short: at least %1 seconds, and it has %2."), "min_duration"_L1);
        if (type == "unsupported_audio_format"_L1 && has("supported_formats"_L1))
            return tr("The model does not read this kind of sound. It reads: %1.").arg(list("supported_formats"_L1));
        if (type == "unsupported_video_format"_L1 && has("supported_formats"_L1))
            return tr("The model does not read this kind of video. It reads: %1.").arg(list("supported_formats"_L1));
        return {};
    }

    [[nodiscard]] QString onFiles(const QString &type) const
    {
        if (type == "file_too_large"_L1 && has("max_size"_L1))
            return tr("The file is too large: at most %1.").arg(QLocale().formattedDataSize(
                limits.value("max_size"_L1).toVariant().toLongLong(), 1, QLocale::DataSizeSIFormat));
        if (type == "invalid_archive"_L1 && has("supported_extensions"_L1))
            return tr("The archive cannot be used. Pack files of these kinds: %1.").arg(list("supported_extensions"_L1));
        if (type == "archive_file_count_below_minimum"_L1 && has("min_count"_L1))
            return tr("The archive needs at least %1 files; it has %2.")
                .arg(number("min_count"_L1), number("provided_count"_L1));
        if (type == "archive_file_count_exceeds_maximum"_L1 && has("max_count"_L1))
            return tr("The archive may hold at most %1 files; it has %2.")
                .arg(number("max_count"_L1), number("provided_count"_L1));
        return {};
    }

    // Types that say everything by themselves.
    [[nodiscard]] static QString plain(const QString &type)
    {
        static const QHash<QString, const char *> sentences{
            {u"internal_server_error"_s, QT_TR_NOOP("The model failed at fal. Try again, or choose another model.")},
            {u"generation_timeout"_s, QT_TR_NOOP("The model took too long. Try again, or ask for less.")},
            {u"downstream_service_error"_s, QT_TR_NOOP("A service that the model uses failed. Try again later.")},
            {u"downstream_service_unavailable"_s,
             QT_TR_NOOP("A service that the model uses cannot be reached. Try again later.")},
            {u"content_policy_violation"_s, QT_TR_NOOP("A content check refused this. Change it and try again.")},
            {u"no_media_generated"_s, QT_TR_NOOP("The model made nothing from this. Change the prompt, or try again.")},
            {u"image_too_small"_s, QT_TR_NOOP("The image is too small.")},
            {u"image_too_large"_s, QT_TR_NOOP("The image is too large.")},
            {u"image_load_error"_s, QT_TR_NOOP("The model cannot read this image. Choose another file.")},
            {u"file_download_error"_s, QT_TR_NOOP("The model cannot fetch the file from its address.")},
            {u"face_detection_error"_s, QT_TR_NOOP("No face was found. Choose an image that shows one clearly.")},
            {u"file_too_large"_s, QT_TR_NOOP("The file is too large.")},
            {u"invalid_archive"_s, QT_TR_NOOP("The archive cannot be used.")},
            {u"feature_not_supported"_s, QT_TR_NOOP("The model does not support this setting.")},
            {u"unsupported_image_format"_s, QT_TR_NOOP("The model does not read this kind of image.")},
            {u"unsupported_audio_format"_s, QT_TR_NOOP("The model does not read this kind of sound.")},
            {u"unsupported_video_format"_s, QT_TR_NOOP("The model does not read this kind of video.")},
            {u"missing"_s, QT_TR_NOOP("The model needs this field.")},
            {u"value_error.missing"_s, QT_TR_NOOP("The model needs this field.")},
            {u"string_type"_s, QT_TR_NOOP("Enter a text.")},
            {u"int_type"_s, QT_TR_NOOP("Enter a whole number.")},
            {u"int_parsing"_s, QT_TR_NOOP("Enter a whole number.")},
            {u"int_from_float"_s, QT_TR_NOOP("Enter a whole number.")},
            {u"float_type"_s, QT_TR_NOOP("Enter a number.")},
            {u"float_parsing"_s, QT_TR_NOOP("Enter a number.")},
            {u"finite_number"_s, QT_TR_NOOP("Enter a number.")},
            {u"bool_type"_s, QT_TR_NOOP("Choose yes or no.")},
            {u"bool_parsing"_s, QT_TR_NOOP("Choose yes or no.")},
            {u"list_type"_s, QT_TR_NOOP("Add entries one by one.")},
            {u"dict_type"_s, QT_TR_NOOP("Fill in this group of settings.")},
            {u"model_type"_s, QT_TR_NOOP("Fill in this group of settings.")},
            {u"model_attributes_type"_s, QT_TR_NOOP("Fill in this group of settings.")},
            {u"extra_forbidden"_s, QT_TR_NOOP("The model does not know this field. Leave it out.")},
            {u"url_type"_s, QT_TR_NOOP("Enter an address that begins with https.")},
            {u"url_parsing"_s, QT_TR_NOOP("Enter an address that begins with https.")},
            {u"url_scheme"_s, QT_TR_NOOP("Enter an address that begins with https.")},
        };
        const char *sentence = sentences.value(type);
        return sentence ? tr(sentence) : QString();
    }
};

// pydantic names the alternative that it tried: a type, or the class of an object.
bool isAlternative(const QString &part)
{
    static const QRegularExpression names(
        u"^((str|int|float|bool|dict|list|tuple|set|url|nullable)(\\[.*)?"
        "|(function|literal|constrained|tagged|lax|json)[-\\[].*"
        "|[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)$"_s);
    return names.match(part).hasMatch();
}

} // namespace

QString sentenceFor(const fal::FieldProblem &problem)
{
    const Words words{problem.ctx};
    const QString &type = problem.type;
    for (const QString &sentence : {words.onNumbers(type), words.onTexts(type), words.onImages(type),
                                    words.onSoundAndVideo(type), words.onFiles(type)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    // A limit that is missing beside its type stands in the model's own words, if anywhere.
    const QString own = problem.message == type ? QString() : problem.message.simplified().left(longestSentence);
    if (const QString sentence = Words::plain(type); !sentence.isEmpty()) {
        const bool ownSaysMore = type.startsWith("image_too"_L1) || type.startsWith("unsupported"_L1)
            || type == "file_too_large"_L1 || type == "invalid_archive"_L1 || type == "feature_not_supported"_L1;
        return ownSaysMore && !own.isEmpty() ? own : sentence;
    }
    return own.isEmpty() ? Words::tr("The model does not take this value.") : own;
}

QString pathOf(const fal::FieldProblem &problem)
{
    QStringList parts = problem.loc;
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        if (isAlternative(parts.at(i)))
            parts.removeAt(i);
    }
    return parts.join(u'.');
}

} // namespace studio
