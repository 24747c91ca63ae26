// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be made of a result next: the one table of verbs, which models do each, and how a result enters the form of
// such a model. Buttons of the inspector, menus of items and offers for dropped files all come from here. Pure.

#include "media/media.h"

#include "studio/catalog/catalog.h"

namespace studio {

struct Verb
{
    QString id;    // "remove-background": in settings
    QString label; // "Remove background"
    QString help;  // a sentence
    std::vector<media::Kind> kinds; // what it is done to

    [[nodiscard]] bool fits(media::Kind kind) const;
};

// In the order shown.
[[nodiscard]] const std::vector<Verb> &verbs();
[[nodiscard]] const Verb *verb(const QString &id);
// For a frame of a live model: a better model goes on from it. Not among the verbs of results, where Edit is.
[[nodiscard]] const Verb &finishing();
[[nodiscard]] std::vector<const Verb *> verbsFor(media::Kind kind);

// The models of `all` that do this to such a thing, the best known first, at most `limit`. Deprecated and unlisted
// ones, realtime ones and trainings are left out. Empty: the verb has nothing to offer here.
[[nodiscard]] std::vector<const Model *> modelsFor(const Verb &verb, media::Kind kind, const std::vector<Model> &all, int limit = 16);

// A video goes on from its last frame: an image of it is what enters the form.
[[nodiscard]] bool wantsLastFrame(const Verb &verb, media::Kind kind, const Form &form);

// The result that something is made of.
struct Source
{
    QString address;  // file:///…
    media::Kind kind = media::Kind::Other;
    QSize size;       // in pixels
    QString prompt;   // with which it was made; may be empty
    QString lastFrame; // address of a picture of a video's last frame; may be empty
    Values made = {}; // with which it was made: for Finish, whose model goes on with seed and strength
};

// The field that it enters; empty where the form has none for it.
[[nodiscard]] QString fieldFor(const Verb &verb, const Form &form, media::Kind kind);

// `values` (a draft, or the defaults) with the source in its field and nothing left of an earlier one; the prompt where
// it says what is wanted now as well; for Outpaint a canvas half as large again; for Finish seed and strength. Unchanged
// where the form has no field.
[[nodiscard]] Values chained(const Verb &verb, const Form &form, const Values &values, const Source &source);

} // namespace studio
