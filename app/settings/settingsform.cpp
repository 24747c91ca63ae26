// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsform.h"

#include "language.h"

#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QSettings>

namespace settings {
namespace {

constexpr double usualLimit = 5; // dollars
constexpr int usualIdle = 60;    // seconds

studio::ChoiceKind choiceOf(const QStringList &labels, studio::ChoiceKind::Look look)
{
    studio::ChoiceKind kind{.look = look};
    for (qsizetype i = 0; i < labels.size(); ++i)
        kind.choices.push_back({qint64(i), labels.at(i)});
    return kind;
}

studio::Field budget(QLatin1StringView key, const QString &label, const QString &help,
                     const QString &unset)
{
    return {.key = key,
            .label = label,
            .help = help,
            .group = QCoreApplication::translate("settings::Form", "Money"),
            .kind = studio::NumberKind{.minimum = 0, .unit = QStringLiteral("$"), .unset = unset}};
}

studio::ChoiceKind languages()
{
    studio::ChoiceKind kind{.look = studio::ChoiceKind::Look::List};
    kind.choices.push_back({QStringLiteral("system"), QCoreApplication::translate("settings::Form", "Like the system")});
    for (const QString &code : shell::Language::all())
        kind.choices.push_back({code, shell::Language::nameOf(code)});
    return kind;
}

} // namespace

studio::Form settingsForm()
{
    using studio::ChoiceKind;
    studio::Form form{.endpoint = QStringLiteral("gesso/settings"),
                      .title = QCoreApplication::translate("settings::Form", "Settings")};
    form.fields = {
        {.key = keys::connection,
         .label = QCoreApplication::translate("settings::Form", "Connection"),
         .help = QCoreApplication::translate("settings::Form",
                                             "Where jobs are made. In the sandbox on this computer "
                                             "nothing leaves it and nothing is charged."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = choiceOf({QCoreApplication::translate(
                               "settings::Form", "Sandbox on this computer, nothing is charged"),
                           QCoreApplication::translate("settings::Form", "fal"),
                           QCoreApplication::translate("settings::Form", "A proxy or server")},
                          ChoiceKind::Look::List),
         .required = true,
         .defaultValue = 0},
        {.key = keys::server,
         .label = QCoreApplication::translate("settings::Form", "Server address"),
         .help = QCoreApplication::translate(
             "settings::Form", "Begins with https://, or with http:// on this computer."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("https://proxy.example.com")},
        {.key = keys::certificates,
         .label = QCoreApplication::translate("settings::Form", "Certificates to trust besides"),
         .help = QCoreApplication::translate("settings::Form",
                                             "A file in PEM form, for a gateway whose certificate was issued by your company."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("/etc/ssl/certs/company.pem")},
        {.key = keys::jobsAtOnce,
         .label = QCoreApplication::translate("settings::Form", "Jobs at a time"),
         .help = QCoreApplication::translate("settings::Form", "The others wait here, in the queue."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = studio::NumberKind{.integer = true,
                                    .minimum = 1,
                                    .unset = QCoreApplication::translate("settings::Form", "As many as fal allows")}},
        // The login of the proxy is last: its password stands below the form (proxypart.h).
        {.key = keys::route,
         .label = QCoreApplication::translate("settings::Form", "Way through the network"),
         .help = QCoreApplication::translate("settings::Form",
                                             "A network proxy of your company or your own. It sees where connections go, "
                                             "not what is said."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = choiceOf({QCoreApplication::translate("settings::Form", "Proxy of the system"),
                           QCoreApplication::translate("settings::Form", "No proxy"),
                           QCoreApplication::translate("settings::Form", "This proxy")},
                          ChoiceKind::Look::List),
         .required = true,
         .defaultValue = 0},
        {.key = keys::proxy,
         .label = QCoreApplication::translate("settings::Form", "Proxy address"),
         .help = QCoreApplication::translate("settings::Form", "Begins with http:// or socks5://."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("http://proxy.example.com:8080")},
        {.key = keys::proxyUser,
         .label = QCoreApplication::translate("settings::Form", "User name at the proxy"),
         .help = QCoreApplication::translate("settings::Form", "Only where the proxy wants a login."),
         .group = QCoreApplication::translate("settings::Form", "Connection"),
         .kind = studio::TextKind{}},
        {.key = keys::askAbove,
         .label = QCoreApplication::translate("settings::Form", "Ask before spending more than"),
         .help = QCoreApplication::translate(
             "settings::Form",
             "A click on Generate that costs more is asked about first. 0 asks each time."),
         .group = QCoreApplication::translate("settings::Form", "Money"),
         .kind = studio::NumberKind{.minimum = 0, .unit = QStringLiteral("$")},
         .defaultValue = usualLimit},
        budget(keys::warnDay,
               QCoreApplication::translate("settings::Form", "Tell when a day costs more than"),
               QCoreApplication::translate("settings::Form",
                                           "Jobs go on; a message says so once it is passed."),
               QCoreApplication::translate("settings::Form", "Never")),
        budget(keys::stopDay, QCoreApplication::translate("settings::Form", "Spend at most, a day"),
               QCoreApplication::translate("settings::Form",
                                           "Jobs that would pass it wait in the queue. What is in "
                                           "flight counts with its estimate."),
               QCoreApplication::translate("settings::Form", "No limit")),
        budget(keys::stopMonth,
               QCoreApplication::translate("settings::Form", "Spend at most, a month"),
               QCoreApplication::translate("settings::Form",
                                           "Jobs that would pass it wait in the queue. What is in "
                                           "flight counts with its estimate."),
               QCoreApplication::translate("settings::Form", "No limit")),
        {.key = keys::liveIdle,
         .label = QCoreApplication::translate("settings::Form", "Rest after"),
         .help = QCoreApplication::translate(
             "settings::Form", "The live connection closes when nobody draws for so long, and the "
                               "next stroke opens it again. An open connection may cost money."),
         .group = QCoreApplication::translate("settings::Form", "Live drawing"),
         .kind = studio::NumberKind{.integer = true,
                                    .minimum = 5,
                                    .maximum = 600,
                                    .unit = QCoreApplication::translate("settings::Form", "s")},
         .defaultValue = usualIdle},
        {.key = keys::liveStop,
         .label = QCoreApplication::translate("settings::Form", "Pause after spending"),
         .help = QCoreApplication::translate("settings::Form",
                                             "Live drawing pauses and asks each time that it has "
                                             "cost so much, as far as the price is known."),
         .group = QCoreApplication::translate("settings::Form", "Live drawing"),
         .kind =
             studio::NumberKind{.minimum = 0,
                                .unit = QStringLiteral("$"),
                                .unset = QCoreApplication::translate("settings::Form", "Never")}},
        {.key = keys::notes,
         .label = QCoreApplication::translate("settings::Form", "Notify when a job ends"),
         .help = QCoreApplication::translate("settings::Form",
                                             "With a picture of the result, while another window "
                                             "is in front. A batch is told once."),
         .group = QCoreApplication::translate("settings::Form", "Notifications"),
         .kind = studio::ToggleKind{},
         .defaultValue = true},
        {.key = keys::sound,
         .label = QCoreApplication::translate("settings::Form", "Play a sound"),
         .help = QCoreApplication::translate("settings::Form",
                                             "Two short tones, while another window is in front."),
         .group = QCoreApplication::translate("settings::Form", "Notifications"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
        {.key = keys::tray,
         .label = QCoreApplication::translate("settings::Form", "Icon in the system tray"),
         .help = QCoreApplication::translate("settings::Form",
                                             "While jobs run or wait, closing the window leaves Gesso at "
                                             "work in the tray, where the desktop has one."),
         .group = QCoreApplication::translate("settings::Form", "Notifications"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
        {.key = keys::watch,
         .label = QCoreApplication::translate("settings::Form", "Watch a folder"),
         .help = QCoreApplication::translate(
             "settings::Form", "Pictures, clips, sounds and texts in that folder join the library "
                               "as copies, those that are there now and those that are "
                               "saved there later. The folder itself is never changed."),
         .group = QCoreApplication::translate("settings::Form", "Library"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
        {.key = keys::watchFolder,
         .label = QCoreApplication::translate("settings::Form", "Watched folder"),
         .help = QCoreApplication::translate("settings::Form",
                                             "It may be on a drive that comes and goes."),
         .group = QCoreApplication::translate("settings::Form", "Library"),
         .kind = studio::TextKind{},
         .example = QStringLiteral("/home/me/Downloads")},
        {.key = keys::look,
         .label = QCoreApplication::translate("settings::Form", "Theme"),
         .group = QCoreApplication::translate("settings::Form", "Appearance"),
         .kind = choiceOf({QCoreApplication::translate("settings::Form", "Like the system"),
                           QCoreApplication::translate("settings::Form", "Dark"),
                           QCoreApplication::translate("settings::Form", "Light")},
                          ChoiceKind::Look::Segments),
         .required = true,
         .defaultValue = 0},
        {.key = keys::contrast,
         .label = QCoreApplication::translate("settings::Form", "Contrast"),
         .group = QCoreApplication::translate("settings::Form", "Appearance"),
         .kind = choiceOf({QCoreApplication::translate("settings::Form", "Like the system"),
                           QCoreApplication::translate("settings::Form", "Normal"),
                           QCoreApplication::translate("settings::Form", "High")},
                          ChoiceKind::Look::Segments),
         .required = true,
         .defaultValue = 0},
        {.key = keys::motion,
         .label = QCoreApplication::translate("settings::Form", "Motion"),
         .help = QCoreApplication::translate("settings::Form", "With less motion, animated pictures wait for Play."),
         .group = QCoreApplication::translate("settings::Form", "Appearance"),
         .kind = choiceOf({QCoreApplication::translate("settings::Form", "Like the system"),
                           QCoreApplication::translate("settings::Form", "All"),
                           QCoreApplication::translate("settings::Form", "Less")},
                          ChoiceKind::Look::Segments),
         .required = true,
         .defaultValue = 0},
        {.key = keys::language,
         .label = QCoreApplication::translate("settings::Form", "Language"),
         .group = QCoreApplication::translate("settings::Form", "Appearance"),
         .kind = languages(),
         .required = true,
         .defaultValue = QStringLiteral("system")},
        {.key = keys::detailedLog,
         .label = QCoreApplication::translate("settings::Form", "Keep a detailed log"),
         .help = QCoreApplication::translate("settings::Form",
                                             "For a while, to find out what goes wrong. The log is in the folder of the profile, without keys."),
         .group = QCoreApplication::translate("settings::Form", "Advanced"),
         .kind = studio::ToggleKind{},
         .defaultValue = false},
    };
    form.rules = {{.kind = studio::Rule::Kind::ShownWhen,
                   .fields = {keys::server},
                   .when = {{.key = keys::connection, .among = {2}}}},
                  {.kind = studio::Rule::Kind::ShownWhen,
                   .fields = {keys::proxy},
                   .when = {{.key = keys::route, .among = {2}}}},
                  {.kind = studio::Rule::Kind::ShownWhen,
                   .fields = {keys::proxyUser},
                   .when = {{.key = keys::route, .among = {0, 2}}}},
                  {.kind = studio::Rule::Kind::ShownWhen,
                   .fields = {keys::watchFolder},
                   .when = {{.key = keys::watch, .among = {true}}}}};
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
