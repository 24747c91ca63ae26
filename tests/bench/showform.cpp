// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a form, or measures how long it takes until one is drawn:
//
//     gesso-showform [--light] [-reverse] [--unfold] [--width N] [--values FILE] DOCUMENT.json|gallery
//     gesso-showform --sheet PICTURE.png [--light] [-reverse] [--unfold] DOCUMENT.json…    all of them side by side
//     gesso-showform --measure DOCUMENT.json…

#include "accessiblecombo.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "studio/catalog/schema.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace studio;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Field field(const QString &key, const QString &label, const Kind &kind, const QString &group = {})
{
    return {.key = key,
            .label = label,
            .help = u"What %1 is for, in the words of the service."_s.arg(label),
            .group = group,
            .kind = kind};
}

// One of everything.
Form gallery()
{
    const Field path = field(u"path"_s, u"Path"_s, TextKind{});
    Field scale = field(u"scale"_s, u"Scale"_s, NumberKind{.minimum = 0, .maximum = 4});
    scale.defaultValue = 1;
    const Field weightName = field(u"weight_name"_s, u"Weight name"_s, TextKind{});
    const Field lora = field(u"loras"_s, u"LoRA"_s,
                             ObjectKind{.fields = {path, scale, weightName}, .look = ObjectKind::Look::Weights});
    Field duration = field(u"duration"_s, u"Duration"_s,
                           ChoiceKind{.choices = {{u"5"_s, u"5"_s}, {u"10"_s, u"10"_s}},
                                      .look = ChoiceKind::Look::Segments,
                                      .unit = u"s"_s});
    duration.defaultValue = u"5"_s;
    const Field shot = field(
        u"multi_prompt"_s, u"Shot"_s,
        ObjectKind{.fields = {field(u"prompt"_s, u"Prompt"_s, TextKind{.multiline = true, .prompt = true}), duration}});
    Field prompt = field(u"prompt"_s, u"Prompt"_s,
                         TextKind{.multiline = true, .maximumLength = 200, .prompt = true, .weights = true});
    prompt.required = true;
    Field frames = field(u"num_frames"_s, u"Frames"_s,
                         NumberKind{.integer = true, .minimum = 17, .maximum = 161, .rateKey = u"fps"_s});
    frames.defaultValue = 81;
    Field fps = field(u"fps"_s, u"Frames per second"_s,
                      NumberKind{.integer = true, .minimum = 4, .maximum = 60, .unit = u"fps"_s});
    fps.defaultValue = 16;
    Field size = field(u"image_size"_s, u"Image size"_s,
                       SizeKind{.presets = {{u"square_hd"_s, u"Square HD"_s, {1024, 1024}},
                                            {u"portrait_4_3"_s, u"3:4"_s, {768, 1024}},
                                            {u"portrait_16_9"_s, u"9:16"_s, {576, 1024}},
                                            {u"landscape_4_3"_s, u"4:3"_s, {1024, 768}},
                                            {u"landscape_16_9"_s, u"16:9"_s, {1024, 576}},
                                            {u"auto"_s, u"Auto"_s, {}}},
                                .custom = true,
                                .minimum = 64,
                                .maximum = 2048});
    size.defaultValue = u"landscape_4_3"_s;
    const ColorKind color;
    Form
        form{.endpoint = u"test/gallery"_s,
             .title = u"Gallery"_s,
             .category = {},
             .schemaVersion = {},
             .fields =
                 {
                     prompt,
                     size,
                     field(u"aspect_ratio"_s, u"Aspect ratio"_s,
                           ChoiceKind{.choices = {{u"auto"_s, u"Auto"_s},
                                                  {u"21:9"_s, u"21:9"_s},
                                                  {u"16:9"_s, u"16:9"_s},
                                                  {u"1:1"_s, u"1:1"_s},
                                                  {u"9:16"_s, u"9:16"_s}},
                                      .look = ChoiceKind::Look::Ratio}),
                     duration,
                     frames,
                     fps,
                     field(u"seed"_s, u"Seed"_s, SeedKind{}),
                     field(u"voice"_s, u"Voice"_s, TextKind{.suggestions = {u"Aria"_s, u"Roger"_s, u"Sarah"_s}}),
                     field(u"guidance"_s, u"Guidance"_s, NumberKind{.minimum = 0, .maximum = 20}),
                     field(u"safe"_s, u"Safety check"_s, ToggleKind{}),
                     field(u"loras"_s, u"LoRAs"_s, ListKind{.item = {lora}, .maximumItems = 5}, u"Style"_s),
                     field(u"colors"_s, u"Colours"_s,
                           ListKind{.item = {field(u"colors"_s, u"Colour"_s, color)}, .maximumItems = 20}, u"Style"_s),
                     field(u"background"_s, u"Background"_s, color, u"Style"_s),
                     field(u"multi_prompt"_s, u"Shots"_s, ListKind{.item = {shot}, .maximumItems = 6}, u"Shots"_s),
                     field(u"palette"_s, u"Palette group"_s,
                           ObjectKind{.fields = {field(u"name"_s, u"Name"_s, TextKind{}), scale}}, u"Shots"_s),
                     field(
                         u"events"_s, u"Events"_s,
                         ListKind{.item = {field(u"events"_s, u"Event"_s,
                                                 ChoiceKind{
                                                     .choices = {{u"start"_s, u"Start"_s}, {u"stop"_s, u"Stop"_s}, {u"log"_s, u"Log"_s}}})}},
                         u"Lists"_s),
                     field(u"words"_s, u"Words"_s, ListKind{.item = {field(u"words"_s, u"Word"_s, TextKind{})}},
                           u"Lists"_s),
                     field(u"point"_s, u"Point"_s,
                           ListKind{.item = {field(u"point"_s, u"Point"_s, NumberKind{.integer = true})},
                                    .minimumItems = 3,
                                    .maximumItems = 3},
                           u"Lists"_s),
                     field(u"sigmas"_s, u"Sigmas"_s,
                           ListKind{.item = {field(u"sigmas"_s, u"Sigma"_s, NumberKind{.minimum = 0, .maximum = 1})}},
                           u"Lists"_s),
                     field(u"raw"_s, u"Anything"_s, RawKind{}, u"Lists"_s),
                 },
             .rules = {{.kind = Rule::Kind::ShownWhen,
                        .fields = {u"background"_s},
                        .when = {{.key = u"safe"_s, .among = {true}}}}}};
    return form;
}

Values galleryValues()
{
    return QJsonDocument::fromJson(R"({
        "prompt": "a {red|blue} fox in (deep snow:1.2), {oil|ink {wash|line}}", "image_size": "landscape_4_3", "duration": "5",
        "num_frames": 81, "fps": 24, "voice": "Aria", "safe": true, "aspect_ratio": "16:9",
        "loras": [{"path": "https://example.com/realism.safetensors", "scale": 0.8}, {"path": "owner/ink", "scale": 1}],
        "colors": [{"r": 220, "g": 60, "b": 40}, {"r": 20, "g": 30, "b": 40}, {"r": 240, "g": 240, "b": 235}],
        "multi_prompt": [{"prompt": "A fox wakes up", "duration": "5"}, {"prompt": "It runs", "duration": "10"}],
        "palette": {"name": "Dusk", "scale": 1}, "events": ["stop"], "words": ["one", "two"], "point": [1, 2, 3], "sigmas": [0.5, 1],
        "raw": {"a": [1, 2]}})")
        .object();
}

double showOnce(const Form &form, const Values &values, bool unfold)
{
    compose::FormView view({});
    view.resize(344, 800);
    view.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    view.setForm(form, values);
    if (unfold) {
        for (const Field &field : form.fields)
            (void)view.row(field.key);
    }
    QApplication::processEvents(); // layout
    view.grab();                   // and every pixel
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(const QStringList &documents)
{
    for (const QString &path : documents) {
        const QJsonObject document = objectIn(path);
        QElapsedTimer timer;
        timer.start();
        const auto form = formFromOpenApi(document);
        const double parsed = double(timer.nsecsElapsed()) / 1e6;
        if (!form)
            continue;
        const auto median = [&](bool unfold) {
            std::vector<double> times;
            for (int i = 0; i < 11; ++i)
                times.push_back(showOnce(*form, defaultValues(*form), unfold));
            const double first = times.front();
            std::ranges::sort(times);
            return std::pair(first, times[times.size() / 2]);
        };
        const auto [first, folded] = median(false);
        const auto [firstOpen, open] = median(true);
        std::printf("%-70s fields %3zu  parse %5.1f  shown %5.1f (first %5.1f)  with advanced %5.1f (first %5.1f) ms\n",
                    qPrintable(path.section(u'/', -1)), form->fields.size(), parsed, folded, first, open, firstOpen);
    }
}

// What is folded away, and what only appears with an entry.
void unfold(compose::FormView &view, const Form &form)
{
    for (const Field &field : form.fields) {
        if (field.advanced && view.row(field.key)) {
            for (QToolButton *button : view.findChildren<QToolButton *>()) {
                if (button->text().startsWith("Advanced"_L1))
                    button->click();
            }
            return;
        }
    }
}

bool drawSheet(const QStringList &documents, const QCommandLineParser &parser)
{
    const int width = parser.value(u"width"_s).toInt();
    const int height = parser.value(u"height"_s).toInt();
    constexpr int title = 22;
    QImage sheet(int(documents.size()) * (width + 8), height, QImage::Format_RGB32);
    sheet.fill(QApplication::palette().color(QPalette::Mid));
    QPainter painter(&sheet);
    const QJsonObject given = objectIn(parser.value(u"values"_s));
    for (int i = 0; i < documents.size(); ++i) {
        const QString &path = documents.at(i);
        const auto form = path == "gallery"_L1 ? gallery() : formFromOpenApi(objectIn(path)).value_or(Form());
        Values values = path == "gallery"_L1 ? galleryValues() : defaultValues(form);
        for (auto value = given.begin(); value != given.end(); ++value) {
            if (form.field(value.key()))
                values.insert(value.key(), value.value());
        }
        compose::FormView view({.inboxFolder = {}, .lastSeed = [] { return std::optional<qint64>(42); }});
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.resize(width, height - title);
        view.setForm(form, values);
        view.show();
        if (parser.isSet(u"unfold"_s))
            unfold(view, form);
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
        view.verticalScrollBar()->setValue(parser.value(u"from"_s).toInt());
        const int left = i * (width + 8);
        painter.fillRect(left, 0, width, title, QApplication::palette().color(QPalette::Base));
        painter.setPen(QApplication::palette().color(QPalette::Text));
        painter.drawText(QRect(left + 12, 0, width - 24, title), Qt::AlignVCenter, form.endpoint);
        painter.drawPixmap(left, title, view.grab());
    }
    painter.end();
    return sheet.save(parser.value(u"sheet"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    shell::installAccessibleCombos();
    QCommandLineParser parser;
    parser.addOptions({{u"light"_s, {}},
                       {u"unfold"_s, {}},
                       {u"measure"_s, {}},
                       {u"sheet"_s, {}, u"PICTURE"_s},
                       {u"from"_s, {}, u"PIXELS"_s, u"0"_s},
                       {u"values"_s, {}, u"FILE"_s},
                       {u"width"_s, {}, u"N"_s, u"344"_s},
                       {u"height"_s, {}, u"N"_s, u"880"_s},
                       {u"problem"_s, {}, u"PATH"_s},
                       {u"scroll"_s, {}, u"KEY"_s}});
    parser.process(application);
    theme::apply(application, parser.isSet(u"light"_s) ? theme::Scheme::Light : theme::Scheme::Dark);
    if (parser.isSet(u"measure"_s)) {
        measure(parser.positionalArguments());
        return 0;
    }
    if (parser.isSet(u"sheet"_s))
        return drawSheet(parser.positionalArguments(), parser) ? 0 : 1;
    const QString name = parser.positionalArguments().value(0, u"gallery"_s);
    const auto form = name == "gallery"_L1 ? gallery() : formFromOpenApi(objectIn(name)).value_or(Form());
    Values values = name == "gallery"_L1 ? galleryValues() : defaultValues(form);
    const QJsonObject given = objectIn(parser.value(u"values"_s));
    for (auto value = given.begin(); value != given.end(); ++value)
        values.insert(value.key(), value.value());
    compose::FormView view({.inboxFolder = {}, .lastSeed = [] { return std::optional<qint64>(42); }});
    view.setWindowTitle(u"Gesso form"_s);
    view.setForm(form, values);
    view.resize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());
    view.show();
    if (parser.isSet(u"unfold"_s))
        unfold(view, form);
    if (parser.isSet(u"problem"_s))
        view.showProblems({{parser.value(u"problem"_s), u"This is what is wrong with it."_s}});
    if (parser.isSet(u"scroll"_s)) {
        QApplication::processEvents();
        view.ensureWidgetVisible(view.row(parser.value(u"scroll"_s)), 0, 400);
    }
    return QApplication::exec();
}
