// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

using Media = media::Kind;

// What the verb does to one kind of thing: the models that are known to do it well, and how others are recognised.
struct Way
{
    QLatin1StringView verb;
    Media kind;
    QStringList known;
    QStringList categories; // of a model
    QString words;          // an expression that its id, title or tags match; empty: any
};

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Verb)
};

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"edit"_L1, Media::Image,
         {u"fal-ai/flux-pro/kontext"_s, u"fal-ai/nano-banana/edit"_s, u"fal-ai/flux-2/edit"_s, u"fal-ai/qwen-image-edit"_s},
         {u"image-to-image"_s}, u"/edit$|kontext|image-edit"_s},
        {"finish"_L1, Media::Image,
         {u"fal-ai/flux/dev/image-to-image"_s, u"fal-ai/flux-2/edit"_s, u"fal-ai/qwen-image-edit"_s, u"fal-ai/ideogram/v3/remix"_s,
          u"fal-ai/flux-pro/kontext"_s, u"fal-ai/nano-banana/edit"_s, u"fal-ai/recraft/v3/image-to-image"_s, u"fal-ai/fast-sdxl/image-to-image"_s},
         {u"image-to-image"_s}, u"/image-to-image$|/edit$|/remix$"_s},
        {"upscale"_L1, Media::Image,
         {u"fal-ai/esrgan"_s, u"fal-ai/clarity-upscaler"_s, u"fal-ai/aura-sr"_s}, {u"image-to-image"_s},
         u"upscal|esrgan|aura-sr|seedvr|super-resolution"_s},
        {"upscale"_L1, Media::Video, {u"fal-ai/topaz/upscale/video"_s}, {u"video-to-video"_s}, u"upscal|seedvr|super-resolution"_s},
        {"animate"_L1, Media::Image,
         {u"fal-ai/kling-video/v2.5-turbo/pro/image-to-video"_s, u"fal-ai/kling-video/v2.1/pro/image-to-video"_s,
          u"fal-ai/veo3/image-to-video"_s, u"fal-ai/wan/v2.2-a14b/image-to-video"_s},
         {u"image-to-video"_s}, u"image-to-video|i2v|framepack|stable-video|happy-horse"_s},
        {"remove-background"_L1, Media::Image,
         {u"fal-ai/birefnet"_s, u"fal-ai/bria/background/remove"_s, u"fal-ai/imageutils/rembg"_s}, {u"image-to-image"_s},
         u"background/remove|remove-background|background-removal|rembg|birefnet"_s},
        {"remove-background"_L1, Media::Video, {}, {u"video-to-video"_s}, u"background/remove|remove-background|background-removal|birefnet"_s},
        {"inpaint"_L1, Media::Image,
         {u"fal-ai/flux-pro/v1/fill"_s, u"fal-ai/qwen-image-edit/inpaint"_s, u"fal-ai/ideogram/v3/edit"_s}, {u"image-to-image"_s},
         u"inpaint|/fill$|-fill$|eraser|/erase$|ideogram.*/edit$"_s},
        {"outpaint"_L1, Media::Image,
         {u"fal-ai/flux-2-pro/outpaint"_s, u"fal-ai/image-apps-v2/outpaint"_s, u"fal-ai/bria/expand"_s}, {u"image-to-image"_s},
         u"outpaint|/expand$|/reframe$"_s},
        {"continue"_L1, Media::Video,
         {u"fal-ai/kling-video/v2.5-turbo/pro/image-to-video"_s, u"fal-ai/kling-video/v2.1/pro/image-to-video"_s,
          u"fal-ai/veo3/image-to-video"_s},
         {u"image-to-video"_s}, u"image-to-video|i2v|framepack|stable-video|happy-horse"_s},
        {"extend"_L1, Media::Video, {}, {u"video-to-video"_s, u"image-to-video"_s}, u"extend"_s},
        {"lip-sync"_L1, Media::Video, {u"fal-ai/sync-lipsync/v2"_s, u"fal-ai/latentsync"_s, u"veed/lipsync"_s}, {u"video-to-video"_s},
         u"lip-?sync|latentsync"_s},
        {"lip-sync"_L1, Media::Audio, {u"fal-ai/sync-lipsync/v2"_s, u"fal-ai/latentsync"_s, u"fal-ai/bytedance/omnihuman/v1.5"_s},
         {u"video-to-video"_s, u"image-to-video"_s}, u"lip-?sync|latentsync|omnihuman"_s},
        {"lip-sync"_L1, Media::Image, {u"fal-ai/bytedance/omnihuman/v1.5"_s}, {u"image-to-video"_s}, u"omnihuman|avatar|talking"_s},
        {"transcribe"_L1, Media::Audio, {u"fal-ai/whisper"_s, u"fal-ai/wizper"_s, u"fal-ai/elevenlabs/speech-to-text/scribe-v2"_s},
         {u"speech-to-text"_s}, {}},
        {"transcribe"_L1, Media::Video, {u"fal-ai/whisper"_s, u"fal-ai/wizper"_s, u"fal-ai/elevenlabs/speech-to-text/scribe-v2"_s},
         {u"speech-to-text"_s}, {}},
        {"add-sound"_L1, Media::Video, {u"fal-ai/mmaudio-v2"_s}, {u"video-to-video"_s, u"video-to-audio"_s}, u"mmaudio|foley|sound|thinksound"_s},
    };
    return all;
}

const Way *wayOf(const Verb &verb, Media kind)
{
    const auto found = std::ranges::find_if(ways(), [&](const Way &way) { return way.verb == verb.id && way.kind == kind; });
    return found == ways().end() ? nullptr : &*found;
}

bool isOffered(const Model &model)
{
    return model.state == ModelState::Listed && !model.realtime && !model.endpoint.endsWith("/realtime"_L1);
}

bool does(const Model &model, const Way &way, const QRegularExpression &words)
{
    if (!isOffered(model) || !way.categories.contains(model.category))
        return false;
    const auto matches = [&](const QString &text) { return words.match(text).hasMatch(); };
    return way.words.isEmpty() || matches(model.endpoint) || matches(model.title) || std::ranges::any_of(model.tags, matches);
}

// By what fields of pictures are called: those that are not the one to work on come last.
int rankOf(const Field &field, const MediaKind &kind)
{
    static const QRegularExpression others(u"ref|style|tail|end_|last_|mask|texture|control|dissolve|ip_adapter|character"_s);
    return (kind.type == MediaType::Mask ? 8 : 0) + (others.match(field.key).hasMatch() ? 4 : 0) + (field.required ? 0 : 2)
           + (field.advanced || field.hidden ? 1 : 0);
}

bool accepts(MediaType type, Media kind, const Verb &verb)
{
    switch (type) {
    case MediaType::Image:
        return kind == Media::Image;
    case MediaType::Video:
        return kind == Media::Video;
    case MediaType::Audio: // the sound of a video is taken out there
        return kind == Media::Audio || (kind == Media::Video && verb.id == "transcribe"_L1);
    case MediaType::File:
        return true;
    case MediaType::Mask:
    case MediaType::Archive:
    case MediaType::Model3D:
        return false;
    }
    return false;
}

QString bestField(const Verb &verb, const Form &form, Media kind)
{
    const Field *best = nullptr;
    int bestRank = 0;
    for (const Field &field : form.fields) {
        const auto *media = std::get_if<MediaKind>(&field.kind);
        if (!media || media->plainAddress || !accepts(media->type, kind, verb))
            continue;
        const int rank = rankOf(field, *media);
        if (!best || rank < bestRank) {
            best = &field;
            bestRank = rank;
        }
    }
    return best ? best->key : QString();
}

// Says in words what the result shows, so a model that begins from it is told as well.
bool carriesPrompt(const Verb &verb)
{
    static const QStringList all{u"animate"_s, u"continue"_s, u"extend"_s, u"outpaint"_s, u"finish"_s};
    return all.contains(verb.id);
}

void setPrompt(const Verb &verb, const Form &form, Values &values, const QString &prompt)
{
    const Field *field = form.field(u"prompt"_s);
    if (!field || !std::holds_alternative<TextKind>(field->kind))
        return;
    // What was asked of another picture says nothing about this one.
    values.remove(field->key);
    if (!field->defaultValue.isUndefined() && !field->defaultValue.isNull())
        values.insert(field->key, field->defaultValue);
    if (carriesPrompt(verb) && !prompt.isEmpty())
        values.insert(field->key, prompt);
}

// What makes the next model go on where this one stopped: where it has the same setting, within its range.
void carrySettings(const Form &form, Values &values, const Values &made)
{
    for (const QString &key : {u"seed"_s, u"strength"_s}) {
        const Field *field = form.field(key);
        const QJsonValue value = made.value(key);
        if (!field || !value.isDouble())
            continue;
        const auto *number = std::get_if<NumberKind>(&field->kind);
        if (number && !number->integer)
            values.insert(key, std::clamp(value.toDouble(), number->minimum.value_or(0), std::max(number->minimum.value_or(0), number->maximum.value_or(1))));
        else if (const auto *seed = std::get_if<SeedKind>(&field->kind); seed && value.toInteger() >= seed->minimum && value.toInteger() <= seed->maximum)
            values.insert(key, value);
    }
}

// Half as large again, the picture in the middle: in the ways in which models ask for it.
void enlargeCanvas(const Form &form, Values &values, const QSize &size)
{
    if (size.isEmpty())
        return;
    const QSize canvas(size.width() * 3 / 2, size.height() * 3 / 2);
    const auto pair = [](int a, int b) { return QJsonArray{a, b}; };
    if (form.field(u"canvas_size"_s) && form.field(u"original_image_size"_s)) {
        values.insert(u"canvas_size"_s, pair(canvas.width(), canvas.height()));
        values.insert(u"original_image_size"_s, pair(size.width(), size.height()));
        values.insert(u"original_image_location"_s, pair((canvas.width() - size.width()) / 2, (canvas.height() - size.height()) / 2));
        return;
    }
    for (const Field &field : form.fields) {
        const auto *number = std::get_if<NumberKind>(&field.kind);
        const bool upright = field.key == "expand_top"_L1 || field.key == "expand_bottom"_L1;
        if (!number || (!upright && field.key != "expand_left"_L1 && field.key != "expand_right"_L1))
            continue;
        const double most = number->maximum.value_or(4096);
        values.insert(field.key, int(std::min(most, (upright ? size.height() : size.width()) / 4.0)));
    }
}

} // namespace

bool Verb::fits(media::Kind kind) const
{
    return std::ranges::count(kinds, kind) > 0;
}

const std::vector<Verb> &verbs()
{
    // Made anew for each language would cost more than the table is worth: the language is set before the first use.
    static const std::vector<Verb> all{
        {u"edit"_s, Sentence::tr("Edit"), Sentence::tr("Change this image with words."), {Media::Image}},
        {u"upscale"_s, Sentence::tr("Upscale"), Sentence::tr("Make a larger, sharper version."), {Media::Image, Media::Video}},
        {u"animate"_s, Sentence::tr("Animate"), Sentence::tr("Make a clip that begins with this image."), {Media::Image}},
        {u"remove-background"_s, Sentence::tr("Remove background"), Sentence::tr("Cut out what is in front."), {Media::Image, Media::Video}},
        {u"inpaint"_s, Sentence::tr("Inpaint"), Sentence::tr("Paint over a part and have it made anew."), {Media::Image}},
        {u"outpaint"_s, Sentence::tr("Outpaint"), Sentence::tr("Make more of the scene around this image."), {Media::Image}},
        {u"continue"_s, Sentence::tr("Continue"), Sentence::tr("Make a clip that begins with the last frame of this one."), {Media::Video}},
        {u"extend"_s, Sentence::tr("Extend"), Sentence::tr("Make this clip longer."), {Media::Video}},
        {u"lip-sync"_s, Sentence::tr("Lip-sync"), Sentence::tr("Make lips move with speech."), {Media::Video, Media::Image, Media::Audio}},
        {u"transcribe"_s, Sentence::tr("Transcribe"), Sentence::tr("Write down what is said."), {Media::Audio, Media::Video}},
        {u"add-sound"_s, Sentence::tr("Add sound"), Sentence::tr("Make the sound that belongs to this clip."), {Media::Video}},
    };
    return all;
}

const Verb &finishing()
{
    static const Verb verb{u"finish"_s, Sentence::tr("Finish"), Sentence::tr("Make this image again in a model that takes its time."), {Media::Image}};
    return verb;
}

const Verb *verb(const QString &id)
{
    const auto found = std::ranges::find(verbs(), id, &Verb::id);
    return found == verbs().end() ? nullptr : &*found;
}

std::vector<const Verb *> verbsFor(media::Kind kind)
{
    std::vector<const Verb *> fitting;
    for (const Verb &verb : verbs()) {
        if (verb.fits(kind))
            fitting.push_back(&verb);
    }
    return fitting;
}

std::vector<const Model *> modelsFor(const Verb &verb, media::Kind kind, const std::vector<Model> &all, int limit)
{
    const Way *way = wayOf(verb, kind);
    if (!way)
        return {};
    const QRegularExpression words(way->words, QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<qsizetype, const Model *>> found;
    for (const Model &model : all) {
        const qsizetype place = way->known.indexOf(model.endpoint);
        if (place >= 0 ? isOffered(model) : does(model, *way, words))
            found.emplace_back(place >= 0 ? place : way->known.size(), &model);
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    std::vector<const Model *> models;
    for (const auto &[place, model] : found) {
        if (int(models.size()) < limit)
            models.push_back(model);
    }
    return models;
}

bool wantsLastFrame(const Verb &verb, media::Kind kind, const Form &form)
{
    const bool goesOn = verb.id == "continue"_L1 || verb.id == "extend"_L1;
    return kind == media::Kind::Video && goesOn && bestField(verb, form, media::Kind::Video).isEmpty();
}

QString fieldFor(const Verb &verb, const Form &form, media::Kind kind)
{
    return bestField(verb, form, wantsLastFrame(verb, kind, form) ? media::Kind::Image : kind);
}

Values chained(const Verb &verb, const Form &form, const Values &values, const Source &source)
{
    const QString key = fieldFor(verb, form, source.kind);
    if (key.isEmpty())
        return values;
    const QString address = wantsLastFrame(verb, source.kind, form) ? source.lastFrame : source.address;
    Values result = values;
    for (const Field &field : form.fields) {
        if (const auto *media = std::get_if<MediaKind>(&field.kind); media && !media->plainAddress)
            result.remove(field.key);
    }
    if (!address.isEmpty()) {
        const auto &media = std::get<MediaKind>(form.field(key)->kind);
        result.insert(key, media.list ? QJsonValue(QJsonArray{address}) : QJsonValue(address));
    }
    setPrompt(verb, form, result, source.prompt);
    if (verb.id == "finish"_L1)
        carrySettings(form, result, source.made);
    if (verb.id == "outpaint"_L1)
        enlargeCanvas(form, result, source.size);
    return result;
}

} // namespace studio
