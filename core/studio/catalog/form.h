// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form as a value: what a model takes, in the words of a person.
//
// Built from an endpoint's OpenAPI document (catalog/schema.h), refined by overlays, drawn by the one
// renderer in app/compose, checked by catalog/validate.h. Adding a kind makes the compiler list every
// place that must know it.

#include <QJsonObject>
#include <QJsonValue>
#include <QSize>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace studio {

struct Field;

struct TextKind
{
    bool multiline = false;
    int minimumLength = 0;
    int maximumLength = -1;     // -1 = none
    QString pattern;            // regular expression of the schema
    QStringList suggestions;    // example values of a free string: an editable list
    bool prompt = false;        // natural language for a model: history, wildcards
    bool weights = false;       // the model reads "(word:1.2)" (overlays)
    bool operator==(const TextKind &) const = default;
};

struct NumberKind
{
    bool integer = false;
    // Bounds are inclusive; an exclusive bound of an integer is moved by one. Kept as text beside
    // the double where a 64-bit integer does not fit into one.
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool exclusiveMinimum = false; // numbers only
    bool exclusiveMaximum = false;
    double step = 0;               // multipleOf, 0 = none
    QString unit;                  // "s", "fps", "" …
    QString rateKey;               // frames: the field that holds the frames per second, so a length can be told
    QString unset;                 // what an empty one means, where it is not that the model decides; translated
    bool orObject = false;         // an object stands for it as well (a strength for each layer); edited as JSON
    bool operator==(const NumberKind &) const = default;
};

struct ToggleKind
{
    bool operator==(const ToggleKind &) const = default;
};

struct Choice
{
    QJsonValue value;           // sent exactly like this: the schema's own JSON type
    QString label;
    bool operator==(const Choice &) const = default;
};
struct ChoiceKind
{
    std::vector<Choice> choices;
    // How it is best drawn. Ratio: values like "16:9"; Segments: few short values; List: everything else.
    enum class Look { List, Segments, Ratio } look = Look::List;
    QString unit;               // "s" for durations
    bool operator==(const ChoiceKind &) const = default;
};

struct SizePreset
{
    QString value;              // "landscape_16_9"
    QString label;              // "16:9", "Square HD", "Auto"
    QSize size;                 // empty for automatic ones
    bool operator==(const SizePreset &) const = default;
};
// image_size: a preset's name, or {"width": w, "height": h} when `custom`.
struct SizeKind
{
    std::vector<SizePreset> presets;
    bool custom = false;
    int minimum = 1;
    int maximum = 14142;
    int multiple = 1;           // of which both sides are
    bool operator==(const SizeKind &) const = default;
};

// Absent = random. 64 bit.
struct SeedKind
{
    qint64 minimum = 0;
    qint64 maximum = std::numeric_limits<qint64>::max();
    bool operator==(const SeedKind &) const = default;
};

enum class MediaType { Image, Video, Audio, Mask, Archive, Model3D, File };
// A file's address: https, data: or, before submission, file:///… (uploaded when needed). A list
// holds several. `Mask` is painted on the image of the field `maskOf`.
struct MediaKind
{
    MediaType type = MediaType::Image;
    bool list = false;
    int minimumItems = 0;
    int maximumItems = -1;
    bool plainAddress = false;  // an address only: nothing is uploaded (weights, embeddings)
    QString maskOf;
    QJsonObject limits;         // `x-fal`, as published
    bool operator==(const MediaKind &) const = default;
};

// A colour: {"r", "g", "b"} from 0 to 255, or "#rrggbb".
struct ColorKind
{
    bool asText = false;
    bool operator==(const ColorKind &) const = default;
};

struct ObjectKind
{
    std::vector<Field> fields;
    // Weights: where they lie ("path") and how much of them is used ("scale"), as one row.
    enum class Look { Group, Weights } look = Look::Group;
    bool operator==(const ObjectKind &) const;
};

struct ListKind
{
    std::vector<Field> item;    // exactly one: the kind of each entry
    int minimumItems = 0;
    int maximumItems = -1;
    bool operator==(const ListKind &) const;
};

// Anything else: a JSON editor for this one field. Also a constant (one allowed value).
struct RawKind
{
    QJsonObject schema;
    bool operator==(const RawKind &) const = default;
};

using Kind = std::variant<TextKind, NumberKind, ToggleKind, ChoiceKind, SizeKind, SeedKind, MediaKind,
                          ColorKind, ObjectKind, ListKind, RawKind>;

struct Field
{
    QString key;
    QString label;
    QString help;               // plain text; may be empty
    QString group;              // heading; empty = none
    Kind kind;
    bool required = false;
    bool advanced = false;
    bool hidden = false;        // never shown, left out unless a recipe has it (sync_mode)
    QJsonValue defaultValue = QJsonValue::Undefined; // of the right JSON type, or Undefined
    QJsonValue example = QJsonValue::Undefined;
    bool operator==(const Field &) const = default;
};

// A test of one value. With `among`: it is one of them (a default counts as if it stood there); without: it is
// there and not empty, or, with `present` false, it is not.
struct Condition
{
    QString key;
    bool present = true;
    std::vector<QJsonValue> among;
    bool operator==(const Condition &) const = default;
};

// What the model's texts say about several fields at once (overlays; no schema says it). A rule speaks only while all
// of `when` hold; an empty `when` always does. See catalog/rules.h.
struct Rule
{
    enum class Kind {
        ShownWhen,    // the fields apply only then: else they are not drawn and not sent
        RequiredWhen, // the fields must be filled then
        ExactlyOne,   // of the fields
        AtMostOne,
        AtLeastOne,
        AtMostItems,  // the lists of the fields hold at most `count` entries together
        Refused,      // the model refuses what `when` describes; told on the fields
    };
    Kind kind = Kind::ShownWhen;
    QStringList fields;
    std::vector<Condition> when;
    int count = 0;
    QString sentence;           // translated; empty = one is made from the labels
    bool operator==(const Rule &) const = default;
};

struct Form
{
    QString endpoint;
    QString title;
    QString category;           // "text-to-image"
    QString schemaVersion;      // short hash of the document's input schema
    std::vector<Field> fields;  // in the order shown
    std::vector<Rule> rules;
    bool operator==(const Form &) const = default;

    [[nodiscard]] const Field *field(const QString &key) const;
};

// The values of a form: key → JSON value exactly as it will be sent, except that media not yet
// uploaded are file:// addresses. Absent key = the model decides.
using Values = QJsonObject;

// "text", "number", "toggle", "choice", "size", "seed", "media", "color", "object", "list", "raw".
[[nodiscard]] QString kindName(const Kind &kind);

} // namespace studio
