// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model's OpenAPI document, from its text to the form and back to JSON: at once, whatever it refers to, and
// without growing into much more than it is.
#include "fuzz.h"
#include "jsonmutator.h"

#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ctime>

const fuzz::Vocabulary &fuzz::vocabulary()
{
    static const Vocabulary words{
        .keys = {"$ref", "anyOf", "oneOf", "allOf", "properties", "items", "prefixItems", "enum", "const", "type",
                 "required", "default", "title", "description", "examples", "minimum", "maximum", "exclusiveMinimum",
                 "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "pattern", "nullable",
                 "x-fal-order-properties", "_fal_ui_field", "ui", "field", "x-fal", "ge", "le", "url", "content_type",
                 "width", "height", "image_size", "image_url", "mask_url", "seed", "prompt", "duration", "sync_mode",
                 "schemas", "Input", "A", "B", "0"},
        .values = {R"({"$ref":"#/components/schemas/Input"})", R"({"$ref":"#/components/schemas/A"})",
                   R"({"$ref":"#/components/schemas/B"})", R"({"$ref":"#/components"})", R"({"$ref":"#/"})",
                   R"({"type":"null"})", R"({"type":"string"})", R"({"type":"integer"})", R"({"type":"number"})",
                   R"({"type":"array","items":{"type":"string"}})", R"("object")", R"("string")", R"("array")",
                   R"(["string","null"])", R"(["a","b","c"])", R"([1,2,"2"])", R"("16:9")", R"("square_hd")",
                   R"("1024x768")", R"("image")", R"("^(a+)+$")", R"("(")", R"("https://example.com/a.png")"}};
    return words;
}

namespace {

constexpr qsizetype mostOutput = 4 * 1024 * 1024;
constexpr double longestMs = 400; // 100 without the sanitizers

double processorMs()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

qsizetype fieldsIn(const std::vector<studio::Field> &fields)
{
    qsizetype count = 0;
    for (const studio::Field &field : fields) {
        fuzz::require(field.label.size() <= 100 && field.help.size() <= 2000, "words of a field are short");
        fuzz::require(!field.defaultValue.isNull(), "a default is a value");
        ++count;
        if (const auto *object = std::get_if<studio::ObjectKind>(&field.kind))
            count += fieldsIn(object->fields);
        if (const auto *list = std::get_if<studio::ListKind>(&field.kind)) {
            fuzz::require(list->item.size() == 1, "a list has one kind of entries");
            count += fieldsIn(list->item);
        }
    }
    return count;
}

// Everything that is done with a document before a person sees its form; the time it took.
double used(const QJsonObject &document)
{
    const double before = processorMs();
    const auto form = studio::formFromOpenApi(document);
    if (!form) {
        fuzz::require(form.error().endsWith(u'.'), "an error is a sentence");
        return processorMs() - before;
    }
    const studio::Values values = studio::defaultValues(*form);
    static_cast<void>(studio::validate(*form, values));
    const QJsonObject body = studio::bodyFor(*form, values);
    const QJsonObject json = studio::formToJson(*form);
    // Some expressions in a pattern take for ever on such a text.
    studio::Values typed;
    for (const studio::Field &field : form->fields) {
        const auto value = studio::valueFromText(field, QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"));
        typed.insert(field.key, value.value_or(QJsonValue(0)));
    }
    static_cast<void>(studio::validate(*form, typed));
    const double took = processorMs() - before;
    fuzz::require(fieldsIn(form->fields) <= 20'000, "a form is bounded");
    fuzz::require(QJsonDocument(json).toJson(QJsonDocument::Compact).size() <= mostOutput, "its JSON is bounded");
    fuzz::require(json[QLatin1String("fields")].toArray().size() == static_cast<qsizetype>(form->fields.size()), "no field is lost");
    fuzz::require(studio::bodyFor(*form, body) == body, "a body stays as it is");
    return took;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonDocument document = QJsonDocument::fromJson(fuzz::bytesOf(data, size));
    // A busy machine disturbs even the time of a thread: only what is slow each time is slow.
    double took = used(document.object());
    for (int again = 0; again < 3 && took > longestMs; ++again)
        took = std::min(took, used(document.object()));
    if (took > longestMs)
        std::fprintf(stderr, "%.0f ms\n", took);
    fuzz::require(took <= longestMs, "a form is there at once");
    return 0;
}
