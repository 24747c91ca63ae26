// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droprouter.h"

#include "compose/dropped.h"

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

// The fields that take it, of groups and of the entries of lists as well ("elements.video_url").
void offerFields(const std::vector<studio::Field> &fields, media::Kind kind, const Offer &around, std::vector<Offer> &offers)
{
    for (const studio::Field &field : fields) {
        if (field.hidden)
            continue;
        const Offer here{Offer::Where::Field,
                         around.key.isEmpty() ? field.label
                                              : say(QT_TRANSLATE_NOOP("shell::DropRouter", "%1: %2")).arg(around.label, field.label),
                         around.key.isEmpty() ? field.key : around.key + u'.' + field.key};
        const studio::Kind *inside = &field.kind;
        if (const auto *list = std::get_if<studio::ListKind>(inside); list && !list->item.empty())
            inside = &list->item.front().kind;
        const auto *media = std::get_if<studio::MediaKind>(&field.kind);
        if (media && !media->plainAddress && compose::takes(media->type, kind))
            offers.push_back(here);
        else if (const auto *group = std::get_if<studio::ObjectKind>(inside); group && !field.advanced)
            offerFields(group->fields, kind, here, offers);
    }
}

bool isMask(const Offer &offer, const studio::Form &form)
{
    const studio::Field *field = form.field(offer.key);
    const auto *media = field ? std::get_if<studio::MediaKind>(&field->kind) : nullptr;
    return media && media->type == studio::MediaType::Mask;
}

} // namespace

std::vector<Offer> offersFor(media::Kind kind, const studio::Form &form)
{
    std::vector<Offer> offers;
    offerFields(form.fields, kind, {}, offers);
    // A mask is drawn on a picture, so the picture comes first; what is inside something else comes last.
    std::ranges::stable_sort(offers, {}, [&form](const Offer &offer) {
        return offer.key.contains(u'.') ? 2 : isMask(offer, form) ? 1 : 0;
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
    case media::Kind::Text:
        offers.push_back(toLibrary());
        break;
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

} // namespace shell
