// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form with a field of every kind that varies differently, and its model.

#include "studio/batch/plan.h"

#include <QJsonArray>

inline studio::SharedModel studioModel()
{
    using namespace Qt::StringLiterals;
    using namespace studio;
    const Field scale{.key = u"scale"_s, .label = u"Scale"_s, .kind = NumberKind{.minimum = 0, .maximum = 4}};
    const Field path{.key = u"path"_s, .label = u"Path"_s, .kind = MediaKind{.type = MediaType::File, .plainAddress = true}};
    const Field entry{.key = u"item"_s, .label = u"Entry"_s, .kind = ObjectKind{.fields = {path, scale}, .look = ObjectKind::Look::Weights}};
    Form form{.endpoint = u"fal-ai/flux/dev"_s,
              .schemaVersion = u"abc"_s,
              .fields = {{.key = u"prompt"_s, .label = u"Prompt"_s, .kind = TextKind{.multiline = true, .prompt = true}, .required = true},
                         {.key = u"num_inference_steps"_s, .label = u"Steps"_s, .kind = NumberKind{.integer = true, .minimum = 1, .maximum = 50}},
                         {.key = u"guidance_scale"_s, .label = u"Guidance"_s, .kind = NumberKind{.minimum = 1, .maximum = 20}},
                         {.key = u"aspect_ratio"_s, .label = u"Ratio"_s, .kind = ChoiceKind{.choices = {{u"16:9"_s, u"Wide"_s}, {u"1:1"_s, u"Square"_s}}}},
                         {.key = u"image_size"_s, .label = u"Size"_s, .kind = SizeKind{.presets = {{u"square"_s, u"1:1"_s, {512, 512}}}, .custom = true}},
                         {.key = u"fast"_s, .label = u"Fast"_s, .kind = ToggleKind{}},
                         {.key = u"seed"_s, .label = u"Seed"_s, .kind = SeedKind{}},
                         {.key = u"image_url"_s, .label = u"Image"_s, .kind = MediaKind{}},
                         {.key = u"image_urls"_s, .label = u"Images"_s, .kind = MediaKind{.list = true}},
                         {.key = u"loras"_s, .label = u"LoRAs"_s, .kind = ListKind{.item = {entry}}},
                         {.key = u"sync_mode"_s, .label = u"Sync"_s, .kind = ToggleKind{}, .hidden = true}}};
    return std::make_shared<const ModelForm>(ModelForm{
        .model = {.endpoint = form.endpoint, .title = u"Flux"_s, .category = u"text-to-image"_s, .makes = u"image"_s, .unitPrice = 0.025, .priceUnit = u"images"_s},
        .form = form});
}
