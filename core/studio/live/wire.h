// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Drawing → input of a realtime model, and answer → picture. Pure and thread-safe: made for the background.

#include "studio/catalog/catalog.h"

#include "fal/realtimeprotocol.h"

#include <QCborMap>
#include <QImage>

#include <tl/expected.hpp>

namespace studio {

// Where a model takes the drawing, decided by its form.
struct DrawingSlot
{
    enum class As {
        Address,     // image_url: "data:image/jpeg;base64,…"
        AddressList, // image_urls: [the same]
        Bytes,       // image: {"content": bytes, "content_type": "image/jpeg"}
    };
    QString key = QStringLiteral("image_url");
    As as = As::Address;
    bool inlineResult = false; // the model has `sync_mode`: without it results would be web addresses

    bool operator==(const DrawingSlot &) const = default;
};
// A form without an image field gets `image_url`: the schema published for such models describes their HTTP
// side only.
[[nodiscard]] DrawingSlot drawingSlot(const Form &form);
// Whether the form has a field for the drawing.
[[nodiscard]] bool takesDrawing(const Form &form);
// The form of the live side. Documents of some models describe their text side only: then the fields are those of the same
// model's image side, where that is known.
[[nodiscard]] Form liveForm(Form own, const std::optional<Form> &imageToImage);
// Why nobody can draw with this model here, as a sentence; empty: one can. Live video goes over WebRTC and live sound in a
// format that is not published. `protocol`: what the model's document says of its live side.
[[nodiscard]] QString liveObstacle(const Model &model, const fal::RealtimeProtocol &protocol = {});

// JPEG on white paper. Empty when the drawing is.
[[nodiscard]] QByteArray encodeDrawing(const QImage &drawing);
[[nodiscard]] QString dataAddress(const QByteArray &content, const QString &contentType);

// A drawing as it travels. Its address is made once, for the input and for the recipe.
struct SentDrawing
{
    SentDrawing(const QByteArray &bytes); // NOLINT(google-explicit-constructor): a JPEG is what it stands for
    QByteArray jpeg;
    QByteArray address; // the data: address, ASCII
};
// `asText`: for an application that reads JSON, which holds no bytes: they are base64 there.
[[nodiscard]] QCborMap liveInput(const DrawingSlot &slot, const SentDrawing &drawing, const QJsonObject &body, bool asText = false);
// An input that was made for MessagePack, for JSON.
[[nodiscard]] QCborMap textInput(const DrawingSlot &slot, const QCborMap &input);
// The same for the recipe: JSON holds no bytes, so the drawing is always an address.
[[nodiscard]] QJsonObject recipeValues(const DrawingSlot &slot, const SentDrawing &drawing, const QJsonObject &body);

struct LivePicture
{
    QByteArray bytes; // as delivered
    QString contentType;
    QImage image;
    std::optional<qint64> seed;
};
// As the first bytes of the picture say. Empty where it travels as text, and where there is none.
[[nodiscard]] QSize pictureSize(const QCborMap &answer);
// Unexpected: a sentence that says why there is no picture in the answer.
[[nodiscard]] tl::expected<LivePicture, QString> pictureFrom(const QCborMap &answer);

} // namespace studio
