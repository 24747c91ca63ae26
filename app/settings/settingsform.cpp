// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsform.h"

#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QSettings>

namespace settings {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(settings::Form)
};

constexpr double usualLimit = 5; // dollars
constexpr int usualIdle = 60;    // seconds

studio::ChoiceKind choiceOf(const QStringList &labels, studio::ChoiceKind::Look look)
{
    studio::ChoiceKind kind{.look = look};
    for (qsizetype i = 0; i < labels.size(); ++i)
        kind.choices.push_back({qint64(i), labels.at(i)});
    return kind;
}

studio::Field budget(QLatin1StringView key, const QString &label, const QString &help, const QString &unset)
{
    return {.key = key,
            .label = label,
            .help = help,
            .group = Words::tr("Money"),
            .kind = studio::NumberKind{.minimum = 0, .unit = QStringLiteral("$"), .unset = unset}};
}

} // namespace

studio::Form settingsForm()
{
    using studio::ChoiceKind;
    studio::Form form{.endpoint = QStringLiteral("gesso/settings"), .title = Words::tr("Settings")};
    form.fields = {
        {.key = keys::connection,
         .label = Words::tr("Connection"),
         .help = Words::tr("Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged."),
         .group = Words::tr("Connection"),
         .kind = choiceOf({Words::tr("Sandbox on this computer, nothing is charged"), Words::tr("fal"), Words::tr("A proxy or server")},
                          ChoiceKind::Look::List),
         .required = true,
         .defaultValue = 0},
        {.key = keys::server,
         .label = Words::tr("Server address"),
         .help = Words::tr("Begins with https://, or with http:// on this computer."),
         .group = Words::tr("Connection"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("https://proxy.example.com")},
        {.key = keys::askAbove,
         .label = Words::tr("Ask before spending more than"),
         .help = Words::tr("A click on Generate that costs more is asked about first. 0 asks each time."),
         .group = Words::tr("Money"),
         .kind = studio::NumberKind{.minimum = 0, .unit = QStringLiteral("$")},
         .defaultValue = usualLimit},
        budget(keys::warnDay, Words::tr("Tell when a day costs more than"), Words::tr("Jobs go on; a message says so once it is passed."), Words::tr("Never")),
        budget(keys::stopDay, Words::tr("Spend at most, a day"),
               Words::tr("Jobs that would pass it wait in the queue. What is in flight counts with its estimate."), Words::tr("No limit")),
        budget(keys::stopMonth, Words::tr("Spend at most, a month"),
               Words::tr("Jobs that would pass it wait in the queue. What is in flight counts with its estimate."), Words::tr("No limit")),
        {.key = keys::liveIdle,
         .label = Words::tr("Rest after"),
         .help = Words::tr("The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money."),
         .group = Words::tr("Live drawing"),
         .kind = studio::NumberKind{.integer = true, .minimum = 5, .maximum = 600, .unit = Words::tr("s")},
         .defaultValue = usualIdle},
        {.key = keys::liveStop,
         .label = Words::tr("Pause after spending"),
         .help = Words::tr("Live drawing pauses and asks each time that it has cost so much, as far as the price is known."),
         .group = Words::tr("Live drawing"),
         .kind = studio::NumberKind{.minimum = 0, .unit = QStringLiteral("$"), .unset = Words::tr("Never")}},
        {.key = keys::notes,
         .label = Words::tr("Notify when a job ends"),
         .help = Words::tr("With a picture of the result, while another window is in front. A batch is told once."),
         .group = Words::tr("Notifications"),
         .kind = studio::ToggleKind{},
         .defaultValue = true},
        {.key = keys::sound,
         .label = Words::tr("Play a sound"),
         .help = Words::tr("Two short tones, while another window is in front."),
         .group = Words::tr("Notifications"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
        {.key = keys::watch,
         .label = Words::tr("Watch a folder"),
         .help = Words::tr("Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are "
                           "saved there later. The folder itself is never changed."),
         .group = Words::tr("Library"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
        {.key = keys::watchFolder,
         .label = Words::tr("Watched folder"),
         .help = Words::tr("It may be on a drive that comes and goes."),
         .group = Words::tr("Library"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("/home/me/Downloads")},
        {.key = keys::look,
         .label = Words::tr("Theme"),
         .group = Words::tr("Appearance"),
         .kind = choiceOf({Words::tr("Like the system"), Words::tr("Dark"), Words::tr("Light")}, ChoiceKind::Look::Segments),
         .required = true,
         .defaultValue = 0},
    };
    form.rules = {{.kind = studio::Rule::Kind::ShownWhen, .fields = {keys::server}, .when = {{.key = keys::connection, .among = {2}}}},
                  {.kind = studio::Rule::Kind::ShownWhen, .fields = {keys::watchFolder}, .when = {{.key = keys::watch, .among = {true}}}}};
    return form;
}

studio::Values readSettings(const QSettings &settings)
{
    const studio::Form form = settingsForm();
    studio::Values values = studio::defaultValues(form);
    for (const studio::Field &field : form.fields) {
        if (!settings.contains(field.key))
            continue;
        // An INI file holds texts; the field knows what they mean.
        if (const auto value = studio::valueFromText(field, settings.value(field.key).toString()))
            values.insert(field.key, *value);
    }
    return values;
}

double askAbove(const QSettings &settings)
{
    return readSettings(settings).value(keys::askAbove).toDouble(usualLimit);
}

std::chrono::seconds liveIdle(const QSettings &settings)
{
    return std::chrono::seconds(readSettings(settings).value(keys::liveIdle).toInt(usualIdle));
}

std::optional<double> liveStop(const QSettings &settings)
{
    const double dollars = readSettings(settings).value(keys::liveStop).toDouble();
    return dollars > 0 ? std::optional(dollars) : std::nullopt;
}

} // namespace settings
