// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droprouter.h"

#include "compose/dropped.h"

#include <QHash>

#include <algorithm>

namespace shell {
namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("shell::DropRouter", words);
}

Offer toLibrary()
{
    return {Offer::Where::Library, say(QT_TRANSLATE_NOOP("shell::DropRouter", "Add to library")), {}};
}

} // namespace

std::vector<Offer> offersFor(media::Kind kind, const studio::Form &form)
{
    std::vector<Offer> offers;
    for (const studio::Field &field : form.fields) {
        const auto *media = std::get_if<studio::MediaKind>(&field.kind);
        if (media && !field.hidden && !media->plainAddress && compose::takes(media->type, kind))
            offers.push_back({Offer::Where::Field, field.label, field.key});
    }
    // A mask is drawn on a picture, so the picture comes first.
    std::ranges::stable_sort(offers, {}, [&form](const Offer &offer) {
        return std::get<studio::MediaKind>(form.field(offer.key)->kind).type == studio::MediaType::Mask;
    });
    switch (kind) {
    case media::Kind::Image:
        offers.push_back({Offer::Where::Animate, say(QT_TRANSLATE_NOOP("shell::DropRouter", "Animate")), {}});
        offers.push_back({Offer::Where::Edit, say(QT_TRANSLATE_NOOP("shell::DropRouter", "Edit with words")), {}});
        offers.push_back(toLibrary());
        break;
    case media::Kind::Audio:
    case media::Kind::Video:
        offers.push_back({Offer::Where::Transcribe, say(QT_TRANSLATE_NOOP("shell::DropRouter", "Transcribe")), {}});
        offers.push_back(toLibrary());
        break;
    case media::Kind::Model3D:
        offers.push_back(toLibrary());
        break;
    case media::Kind::Text:
    case media::Kind::Archive:
    case media::Kind::Other:
        break;
    }
    return offers;
}

std::vector<Offer> offersForFolder()
{
    return {toLibrary()};
}

std::vector<Offer> offersForText(const studio::Form &form)
{
    const studio::Field *prompt = form.field(QStringLiteral("prompt"));
    if (!prompt)
        return {};
    return {{Offer::Where::Prompt, prompt->label, prompt->key}};
}

bool isJobSheet(const QString &fileName)
{
    return std::ranges::any_of(QStringList{QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".tab")},
                               [&fileName](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

std::vector<Offer> offersForJobSheet()
{
    return {{Offer::Where::Sheet, say(QT_TRANSLATE_NOOP("shell::DropRouter", "Open as a job sheet")), {}}};
}

QString whyNot(const QString &name, media::Kind kind)
{
    return say(QT_TRANSLATE_NOOP("shell::DropRouter", "%1 cannot be used here: it is %2, and this model takes none."))
        .arg(name, compose::kindWord(kind));
}

QStringList modelsFor(const QString &verb)
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("animate"),
         {QStringLiteral("fal-ai/kling-video/v2.5-turbo/pro/image-to-video"), QStringLiteral("fal-ai/kling-video/v2.1/pro/image-to-video")}},
        {QStringLiteral("edit"), {QStringLiteral("fal-ai/flux-pro/kontext"), QStringLiteral("fal-ai/flux/dev/image-to-image")}},
        {QStringLiteral("upscale"), {QStringLiteral("fal-ai/esrgan"), QStringLiteral("fal-ai/clarity-upscaler")}},
        {QStringLiteral("remove-background"), {QStringLiteral("fal-ai/birefnet"), QStringLiteral("fal-ai/bria/background/remove")}},
        {QStringLiteral("transcribe"), {QStringLiteral("fal-ai/whisper"), QStringLiteral("fal-ai/wizper")}},
    };
    return table.value(verb);
}

} // namespace shell
