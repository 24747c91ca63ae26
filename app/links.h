// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Links into the program. Anybody may write them, so they can do little:
//
//     gesso://model/fal-ai/flux/dev?prompt=a%20fox&seed=7     fills the form of that model; never generates
//     gesso://item/42                                         shows that item of the library
//
// A link puts no file of this computer into a form: what is generated then would carry it away.

#include "studio/catalog/form.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace shell {

struct Link
{
    QString endpoint;                                  // of a model; empty: an item
    std::vector<std::pair<QString, QString>> settings; // keys and texts, as they came
    qint64 item = 0;
};

[[nodiscard]] bool isLink(const QString &argument);
// Unexpected: a sentence. Pure, as is all here.
[[nodiscard]] tl::expected<Link, QString> parseLink(const QString &text);

// The draft with the link's settings. `left`: keys of those that the form does not take from a link.
struct Filled
{
    studio::Values values;
    QStringList left;
};
[[nodiscard]] Filled filled(const studio::Form &form, const studio::Values &draft, const Link &link);

// Arguments of the command line, or of "Open with", as another program that works in another folder understands them: links
// as they are, whole paths of files.
[[nodiscard]] QStringList openable(const QStringList &arguments, const QString &folder);

} // namespace shell
