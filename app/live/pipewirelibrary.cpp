// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pipewirelibrary.h"

#include <QLibrary>

#include <optional>

namespace live {

namespace {

std::optional<PipeWireLibrary> loaded()
{
    QLibrary file(QStringLiteral("pipewire-0.3"),
                  0); // the version whose headers are compiled in here
    file.setLoadHints(QLibrary::PreventUnloadHint);
    if (!file.load())
        return std::nullopt;
    PipeWireLibrary library;
#define GESSO_PIPEWIRE_FIND(name)                                                                  \
    library.name = reinterpret_cast<decltype(library.name)>(file.resolve("pw_" #name));            \
    if (!library.name)                                                                             \
        return std::nullopt;
    GESSO_PIPEWIRE_FUNCTIONS(GESSO_PIPEWIRE_FIND)
#undef GESSO_PIPEWIRE_FIND
    library.init(nullptr, nullptr);
    return library;
}

} // namespace

const PipeWireLibrary *PipeWireLibrary::load()
{
    static const std::optional<PipeWireLibrary> library =
        loaded(); // by one thread; others wait for it
    return library ? &*library : nullptr;
}

} // namespace live
