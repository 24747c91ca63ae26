// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"

#include "settings/settingsform.h"

#include <QApplication>
#include <QSettings>

namespace look {

namespace {

Appearance *program = nullptr;

// What the desktop asked for last; no settings of the form.
constexpr auto keptShade = QLatin1String("look/system_shade");
constexpr auto keptContrast = QLatin1String("look/system_contrast");
constexpr auto keptMotion = QLatin1String("look/system_motion");

template<typename Choice>
Choice chosen(const QSettings &settings, QLatin1String key)
{
    const int index = settings.value(key).toInt();
    return index == 1 || index == 2 ? Choice(index) : Choice::System;
}

theme::Scheme systemScheme(Shade shade)
{
    switch (shade) {
    case Shade::Dark:
        return theme::Scheme::Dark;
    case Shade::Light:
        return theme::Scheme::Light;
    case Shade::Unsaid:
        break;
    }
    return theme::systemScheme();
}

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(&settings)
{
    program = this;
    apply();
}

Appearance::~Appearance()
{
    program = nullptr;
}

Appearance *Appearance::ofProgram()
{
    return program;
}

void Appearance::use(QSettings &settings)
{
    m_settings = &settings;
    apply();
}

void Appearance::follow(const QString &busAddress)
{
    m_system = new SystemLook(busAddress, this);
    connect(m_system, &SystemLook::said, this, &Appearance::hear);
}

void Appearance::apply()
{
    theme::apply(*qApp, scheme());
}

theme::Scheme Appearance::scheme() const
{
    const auto wanted = chosen<Theme>(*m_settings, settings::keys::look);
    const theme::Scheme plain = wanted == Theme::Dark ? theme::Scheme::Dark
        : wanted == Theme::Light                      ? theme::Scheme::Light
                                                      : systemScheme(kept().shade);
    const auto contrast = chosen<Contrast>(*m_settings, settings::keys::contrast);
    const bool isHigh = contrast == Contrast::High || (contrast == Contrast::System && kept().moreContrast);
    return isHigh ? theme::withHighContrast(plain) : plain;
}

bool Appearance::lessMotion() const
{
    const auto motion = chosen<Motion>(*m_settings, settings::keys::motion);
    return motion == Motion::Less || (motion == Motion::System && kept().lessMotion);
}

void Appearance::hear(const SystemWishes &wishes)
{
    if (wishes == kept())
        return;
    m_settings->setValue(keptShade, int(wishes.shade));
    m_settings->setValue(keptContrast, wishes.moreContrast);
    m_settings->setValue(keptMotion, wishes.lessMotion);
    apply();
}

SystemWishes Appearance::kept() const
{
    const int shade = m_settings->value(keptShade).toInt();
    return {.shade = shade == 1 || shade == 2 ? Shade(shade) : Shade::Unsaid,
            .moreContrast = m_settings->value(keptContrast).toBool(),
            .lessMotion = m_settings->value(keptMotion).toBool()};
}

} // namespace look
