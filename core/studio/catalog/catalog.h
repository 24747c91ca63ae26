// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All models known here: the bundled snapshot at once, then what was fetched and kept on disk, then the
// live list. Forms are made on demand and kept. Everything works without the network: what cannot be
// fetched stays as it was.

#include "studio/catalog/form.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <memory>

namespace fal {
class Client;
struct RealtimeProtocol;
}

namespace studio {

class ModelPictures;
struct SchemaChange;

// What fal says about a model today.
enum class ModelState {
    Listed,     // or nobody asked yet
    Deprecated, // still answers, is not looked after any more
    Unlisted,   // not in a complete list of fal's: it may be gone, or was never public
};

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
    QString priceUnit;  // "megapixel", "images", "1000 characters", …: as fal says it, see priceunits.h

    // From the live list; empty for what was never read from there.
    ModelState state = ModelState::Listed;
    QString description; // plain text
    QStringList tags;
    QString license;    // "commercial", "research", "private"
    QUrl licenseUrl;
    QUrl picture;       // of what it makes
    QDateTime updated;  // when fal changed it last

    // From the runs of this profile.
    int runs = 0;
    std::optional<double> usualSeconds; // the median of the last ones
    std::optional<double> usualDollars; // the average of the last ones
};

class Catalog : public QObject
{
    Q_OBJECT

public:
    // `cacheFolder`: where lists, schemas, prices, pictures and favourites are kept. Empty: nothing is. What a server
    // on this computer says (the sandbox) is kept apart from what fal says.
    Catalog(fal::Client &client, const QString &cacheFolder, QObject *parent = nullptr);
    ~Catalog() override;

    [[nodiscard]] const std::vector<Model> &models() const; // sorted by family, then title
    [[nodiscard]] const Model *model(const QString &endpoint) const;
    // Ranked; empty text = all. Good until changed().
    [[nodiscard]] std::vector<const Model *> search(const QString &text) const;

    // The form if it is here already (snapshot or disk cache).
    [[nodiscard]] std::optional<Form> form(const QString &endpoint) const;
    // How the model's live side is spoken to, by the document that the form is from. Not declared where it says nothing.
    [[nodiscard]] fal::RealtimeProtocol realtime(const QString &endpoint) const;
    // Forms are made with the words of a language; after another was chosen they are made anew when asked for.
    void forgetForms();
    // Makes sure that the form is here: fetches its schema when it is not, or is older than a day or than fal's last
    // change of the model. Answers with formReady or formFailed, always from the event loop. Any id may be asked for,
    // also "workflows/…" and ones that no list has. The price is read anew, too.
    void request(const QString &endpoint);
    // The same for many, in groups, without a formFailed: to have them when there is no network.
    void prefetch(const QStringList &endpoints);

    // Reads the live list and the prices; changed() when it brought something. refreshIfOld(): when the last time was
    // a day ago, and no attempt failed a minute ago.
    void refresh();
    void refreshIfOld();
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] QDateTime refreshed() const;      // the last complete one; invalid when there was none
    [[nodiscard]] QString refreshProblem() const;   // a sentence when the last attempt failed

    // The form as it was when the person last used the model, against the one that is here now. Nothing: never
    // used, or the same.
    [[nodiscard]] std::optional<SchemaChange> changeSinceLastUse(const QString &endpoint) const;
    // The person generates with this form.
    void markUsed(const Form &form);

    [[nodiscard]] bool isFavourite(const QString &endpoint) const;
    void setFavourite(const QString &endpoint, bool favourite);
    [[nodiscard]] QStringList favourites() const; // as they were added
    [[nodiscard]] QStringList recents() const;    // the newest first, at most 12
    void touch(const QString &endpoint);          // chosen now: the newest of the recents

    // A job of this profile ended well: for what is usual.
    void noteRun(const QString &endpoint, double seconds, std::optional<double> dollars);

    [[nodiscard]] ModelPictures &pictures();

Q_SIGNALS:
    void changed();
    void refreshChanged(); // it began, ended or failed
    void memoryChanged();  // favourites or recents
    void formReady(const QString &endpoint);
    void formFailed(const QString &endpoint, const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// What a run costs with these values.
struct Price
{
    double dollars = 0;
    QString explanation;   // "4 images × 1 MP × $0.025"
    bool estimate = false; // not by arithmetic alone: "about"
    QString unknownReason; // a sentence; then there is neither number nor explanation
};
// Always an answer.
[[nodiscard]] Price quote(const Model &model, const Form &form, const Values &values);
// The same; nothing where it is not known.
[[nodiscard]] std::optional<Price> priceOf(const Model &model, const Form &form, const Values &values);

} // namespace studio
