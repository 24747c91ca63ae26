// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All models known here: the bundled snapshot at once, then what was fetched and kept on disk, then the
// live list. Forms are made on demand and kept.

#include "studio/catalog/form.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace fal {
class Client;
}

namespace studio {

struct Model
{
    QString endpoint;
    QString title;      // "FLUX.1 [dev]"
    QString maker;      // "Black Forest Labs", may be empty
    QString category;   // "text-to-image"
    QString takes;      // "text", "image", …: from the category
    QString makes;      // "image", "video", "audio", "text", "3d"
    QString family;
    bool realtime = false;
    std::optional<double> unitPrice; // US dollars
    QString priceUnit;  // "megapixel", "image", "second", …
};

class Catalog : public QObject
{
    Q_OBJECT

public:
    // `cacheFolder`: where fetched schemas are kept.
    Catalog(fal::Client &client, const QString &cacheFolder, QObject *parent = nullptr);
    ~Catalog() override;

    [[nodiscard]] const std::vector<Model> &models() const; // sorted by family, then title
    [[nodiscard]] const Model *model(const QString &endpoint) const;
    // Ranked; empty text = all.
    [[nodiscard]] std::vector<const Model *> search(const QString &text) const;

    // The form if it is here already (snapshot or disk cache).
    [[nodiscard]] std::optional<Form> form(const QString &endpoint) const;
    // Makes sure that the form is here: fetches its schema when it is not, or is older than a day.
    // Answers with formReady or formFailed, always from the event loop.
    void request(const QString &endpoint);

    // Reads the live list; changed() when it brought something.
    void refresh();

Q_SIGNALS:
    void changed();
    void formReady(const QString &endpoint);
    void formFailed(const QString &endpoint, const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// $ for these values, when the price's unit is one that can be multiplied. `explanation` is a
// sentence: "4 images × 0.59 MP × $0.025".
struct Price
{
    double dollars = 0;
    QString explanation;
};
[[nodiscard]] std::optional<Price> priceOf(const Model &model, const Form &form, const Values &values);

} // namespace studio
