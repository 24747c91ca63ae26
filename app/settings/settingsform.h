// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings as a form, drawn by the same renderer as the models' forms; and where each of them is kept. To add a
// setting: a row in settingsform.cpp.

#include "studio/catalog/form.h"

#include <chrono>
#include <optional>

class QSettings;

namespace settings {

namespace keys {
inline constexpr auto connection = QLatin1String("connection/kind");  // index of shell::Place::Kind
inline constexpr auto server = QLatin1String("connection/server");
inline constexpr auto route = QLatin1String("connection/route");      // index of settings::Route
inline constexpr auto proxy = QLatin1String("connection/proxy");
inline constexpr auto proxyUser = QLatin1String("connection/proxy_user"); // its password: studio/keys/proxypassword.h
inline constexpr auto certificates = QLatin1String("connection/ca_file"); // PEM, trusted besides the system's
inline constexpr auto jobsAtOnce = QLatin1String("connection/jobs");      // the queue's, kept in the profile's database
inline constexpr auto askAbove = QLatin1String("money/ask_above");    // dollars
inline constexpr auto warnDay = QLatin1String("money/warn_day");      // dollars; these three are the queue's,
inline constexpr auto stopDay = QLatin1String("money/stop_day");      // kept in the profile's database
inline constexpr auto stopMonth = QLatin1String("money/stop_month");
inline constexpr auto liveIdle = QLatin1String("live/idle_seconds");
inline constexpr auto liveStop = QLatin1String("live/stop_cost");     // dollars; without it, never
inline constexpr auto notes = QLatin1String("notify/notes");
inline constexpr auto sound = QLatin1String("notify/sound");
inline constexpr auto tray = QLatin1String("tray");
inline constexpr auto watch = QLatin1String("library/watch");
inline constexpr auto watchFolder = QLatin1String("library/watch_folder");
inline constexpr auto look = QLatin1String("look");                   // index of look::Theme
inline constexpr auto contrast = QLatin1String("look/contrast");      // index of look::Contrast
inline constexpr auto motion = QLatin1String("look/motion");          // index of look::Motion
inline constexpr auto detailedLog = QLatin1String("log/detailed");
inline constexpr auto language = QLatin1String("language");           // "system", or one of shell::Language::all()
}

[[nodiscard]] studio::Form settingsForm();
// What is kept, or the defaults.
[[nodiscard]] studio::Values readSettings(const QSettings &settings);
[[nodiscard]] double askAbove(const QSettings &settings);
[[nodiscard]] std::chrono::seconds liveIdle(const QSettings &settings);
[[nodiscard]] std::optional<double> liveStop(const QSettings &settings); // dollars; nothing: never

} // namespace settings
