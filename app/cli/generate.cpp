// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generate.h"
#include "cli/values.h"

#include "studio/catalog/catalog.h"
#include "studio/jobs/jobqueue.h"

#include "fal/endpoint.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cli {

void Generate::run()
{
    if (arguments().words.size() != 1) {
        fail(tr("gesso generate wants exactly one endpoint, such as fal-ai/flux/dev."), WrongArguments);
        return;
    }
    const auto endpoint = fal::Endpoint::parse(arguments().words.front());
    if (!endpoint) {
        fail(endpoint.error().message, WrongArguments);
        return;
    }
    if (!openStudio() || !hasKey())
        return;
    if (!arguments().out.isEmpty() && (!QDir().mkpath(arguments().out) || !QFileInfo(arguments().out).isWritable())) {
        fail(tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(arguments().out)));
        return;
    }
    studio::Catalog &catalog = studio().catalog();
    const QString id = endpoint->id();
    if (const auto form = catalog.form(id)) {
        enqueue(form);
        return;
    }
    connect(&catalog, &studio::Catalog::formReady, this, [this, id](const QString &ready) {
        if (ready == id)
            enqueue(studio().catalog().form(id));
    });
    connect(&catalog, &studio::Catalog::formFailed, this, [this, id](const QString &failed, const QString &message) {
        if (failed != id)
            return;
        say(message);
        say(tr("The fields of %1 are not known. The values are sent as they are.").arg(id));
        enqueue({});
    });
    catalog.request(id);
}

void Generate::enqueue(const std::optional<studio::Form> &form)
{
    studio().catalog().disconnect(this);
    const auto values = valuesFrom(arguments(), form);
    if (!values) {
        fail(values.error().sentences.join(u'\n'), values.error().status);
        return;
    }
    const QString endpoint = fal::Endpoint::parse(arguments().words.front())->id();
    const studio::Model *model = studio().catalog().model(endpoint);
    studio::JobOptions options{.outFolder = arguments().out, .nameTemplate = arguments().name};
    if (model && form) {
        if (const auto price = studio::priceOf(*model, *form, *values))
            options.estimate = price->dollars;
    }
    studio::Recipe recipe{.endpoint = endpoint,
                          .schemaVersion = form ? form->schemaVersion : QString(),
                          .values = *values,
                          .created = QDateTime::currentDateTimeUtc(),
                          .batch = arguments().count > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString()};
    QStringList ids;
    const QJsonValue seed = values->value("seed"_L1);
    for (int i = 0; i < arguments().count; ++i) {
        if (seed.isDouble()) // the same seed would give the same picture
            recipe.values.insert(u"seed"_s, seed.toInteger() + i);
        const auto id = studio().jobs().enqueue(recipe, options);
        if (!id) {
            for (const QString &other : ids)
                studio().jobs().cancel(other);
            fail(id.error(), arguments().name.isEmpty() ? Failed : WrongArguments);
            return;
        }
        ids << *id;
    }
    if (arguments().detach)
        studio().jobs().setLimit(arguments().count);
    waitFor(ids);
}

} // namespace cli
