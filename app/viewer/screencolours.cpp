// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/screencolours.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#ifdef GESSO_HAS_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace viewer {

#ifdef GESSO_HAS_XCB
namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); } // as XCB wants it
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

QByteArray profileOnRoot(xcb_connection_t *connection, int screen)
{
    const QByteArray name = screen == 0 ? QByteArray("_ICC_PROFILE") : "_ICC_PROFILE_" + QByteArray::number(screen);
    const Reply<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 1, uint16_t(name.size()), name.constData()), nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return {};
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    constexpr uint32_t mostWords = 1024 * 1024; // 4 MiB
    const Reply<xcb_get_property_reply_t> property(
        xcb_get_property_reply(connection, xcb_get_property(connection, 0, root, atom->atom, XCB_ATOM_ANY, 0, mostWords), nullptr));
    if (!property || property->format != 8)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(property.get())), xcb_get_property_value_length(property.get())};
}

} // namespace
#endif

QColorSpace screenColours([[maybe_unused]] const QWidget *widget)
{
#ifdef GESSO_HAS_XCB
    // Platforms without X11 hand out the interface too, without a connection behind it.
    auto *x11 = QGuiApplication::platformName() == QLatin1String("xcb") ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (x11 && x11->connection()) {
        const int screen = std::max(0, int(QGuiApplication::screens().indexOf(widget->screen())));
        const QByteArray profile = profileOnRoot(x11->connection(), screen);
        const QColorSpace colours = profile.isEmpty() ? QColorSpace() : QColorSpace::fromIccProfile(profile);
        if (colours.isValid())
            return colours;
    }
#endif
    return QColorSpace(QColorSpace::SRgb);
}

} // namespace viewer
