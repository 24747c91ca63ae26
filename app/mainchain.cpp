// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what is made of a result next, where it comes from, and how it is made again.

#include "mainwindow.h"

#include "messagebar.h"
#include "sentence.h"

#include "compose/composepanel.h"
#include "compose/words.h"
#include "media/files.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/textchunks.h"
#include "studio/background.h"
#include "studio/catalog/validate.h"
#include "studio/catalog/verbs.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/rerun.h"
#include "studio/library/library.h"
#include "studio/library/marking.h"
#include "studio/library/provenance.h"
#include "studio/studio.h"
#include "studio/words.h"
#include "viewer/format.h"
#include "viewer/inspector.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace shell {

namespace {

QString chosenKey(const QString &verb, media::Kind kind)
{
    return QStringLiteral("chain/%1/%2").arg(verb, media::kindName(kind));
}

// The newest frame that can be decoded near the end: some files say they are longer than they are.
tl::expected<QString, QString> lastFrame(const QString &path, const QString &folder)
{
    const auto info = media::probe(path);
    if (!info)
        return tl::unexpected(info.error().message);
    const double frame = info->fps > 0 ? 1 / info->fps : 0.04;
    auto image = media::frameAt(path, std::max(0.0, info->seconds - frame / 2));
    if (!image)
        image = media::frameAt(path, std::max(0.0, info->seconds - 5 * frame));
    if (!image)
        return tl::unexpected(image.error().message);
    const QString name = MainWindow::tr("%1 last frame.png").arg(QFileInfo(path).completeBaseName());
    const bool isThere = QDir().mkpath(folder); // before a free name is looked for
    const QString target = folder + QLatin1Char('/') + media::freeFileName(folder, media::safeFileName(name));
    if (!isThere || !image->save(target, "PNG"))
        return tl::unexpected(MainWindow::tr("The last frame could not be written to %1.").arg(QDir::toNativeSeparators(folder)));
    return target;
}

} // namespace

void MainWindow::buildChaining()
{
    m_inspector->setStepModels([this](const studio::Verb &verb, media::Kind kind) {
        std::vector<viewer::StepModel> models;
        for (const studio::Model *model : modelsOf(verb, kind))
            models.push_back({model->endpoint, model->title, compose::unitPriceText(*model)});
        return models;
    });
    connect(m_inspector, &viewer::Inspector::chain, this, &MainWindow::chainItem);
    connect(m_inspector, &viewer::Inspector::itemShown, this, &MainWindow::showKin);
    connect(m_inspector, &viewer::Inspector::itemShown, this, &MainWindow::readForeign);
    connect(m_inspector, &viewer::Inspector::useForeign, this, [this] {
        if (!m_foreign)
            return;
        m_compose->startWith(
            m_compose->endpoint(),
            [foreign = *m_foreign](const studio::Form &form, const studio::Values &values) { return studio::withForeign(foreign, form, values); },
            tr("The form has what it takes of the settings of %1.").arg(m_foreign->program));
        showPage(CreatePage);
    });
    connect(m_inspector, &viewer::Inspector::rerunRequested, this, &MainWindow::offerRerun);
    connect(m_inspector, &viewer::Inspector::usePrompt, this, [this](const QString &prompt) {
        showPage(CreatePage);
        m_compose->setPrompt(prompt);
        m_compose->focusFirst();
    });
    connect(m_inspector, &viewer::Inspector::useSeed, this, [this](const QString &seed) {
        if (!m_compose->setSeed(seed))
            return warn(tr("This model takes no seed."));
        showPage(CreatePage);
        say(tr("The form has the seed %1.").arg(seed));
    });
    connect(m_inspector, &viewer::Inspector::itemRequested, this, [this](qint64 id) {
        if (const auto item = m_studio.library().item(id))
            showMade({*item});
    });
    buildMarks();
    const auto refreshKin = [this] {
        if (m_inspector->item().id > 0)
            showKin(m_inspector->item());
    };
    connect(&m_studio.library(), &studio::Library::added, m_inspector, refreshKin);
    connect(&m_studio.library(), &studio::Library::removed, m_inspector, refreshKin);
}

// What a person says of the result that is looked at, wherever it is looked at.
void MainWindow::buildMarks()
{
    studio::Library &library = m_studio.library();
    const auto mark = [this, &library](qint64 id, const studio::MarkChange &change) {
        if (const auto before = library.marking().change({id}, change); !before)
            warn(before.error());
    };
    const auto know = [this](const QStringList &tags) { m_inspector->setKnownTags(tags); };
    connect(m_inspector, &viewer::Inspector::rated, this, [mark](qint64 id, int rating) { mark(id, {.rating = rating}); });
    connect(m_inspector, &viewer::Inspector::favouriteChosen, this,
            [mark](qint64 id, bool favourite) { mark(id, {.favourite = favourite}); });
    connect(m_inspector, &viewer::Inspector::labelChosen, this, [mark](qint64 id, studio::Label label) { mark(id, {.label = label}); });
    connect(m_inspector, &viewer::Inspector::tagsEdited, this, [mark, know, this, &library](qint64 id, const QStringList &tags) {
        const std::vector<studio::ItemMarks> now = library.marking().marksOf({id});
        studio::MarkChange change;
        for (const QString &tag : now.empty() ? QStringList() : now.front().tags) {
            if (!tags.contains(tag))
                change.removeTags << tag;
        }
        change.addTags = tags;
        mark(id, change);
        library.marking().allTags(m_inspector, know);
    });
    connect(&library, &studio::Library::changed, m_inspector, [this, &library](const std::vector<qint64> &ids) {
        const qint64 shown = m_inspector->item().id;
        if (shown <= 0 || std::ranges::count(ids, shown) == 0)
            return;
        if (const auto item = library.item(shown))
            m_inspector->showMarks(*item);
    });
    library.marking().allTags(m_inspector, know);
}

// The one chosen last for this verb comes first.
std::vector<const studio::Model *> MainWindow::modelsOf(const studio::Verb &verb, media::Kind kind) const
{
    std::vector<const studio::Model *> models = studio::modelsFor(verb, kind, m_studio.catalog().models());
    const QString last = m_settings.value(chosenKey(verb.id, kind)).toString();
    const auto chosen = std::ranges::find(models, last, [](const studio::Model *model) { return model->endpoint; });
    if (chosen != models.end())
        std::rotate(models.begin(), chosen, chosen + 1);
    return models;
}

void MainWindow::chainItem(const QString &verbId, const studio::Item &item, const QString &endpoint)
{
    const studio::Verb *verb = studio::verb(verbId);
    if (!verb)
        return;
    const std::vector<const studio::Model *> models = modelsOf(*verb, item.kind);
    const QString wanted = !endpoint.isEmpty() ? endpoint : models.empty() ? QString() : models.front()->endpoint;
    if (wanted.isEmpty())
        return warn(tr("No model for this is known here yet. Choose one on the Models page."));
    if (!endpoint.isEmpty())
        m_settings.setValue(chosenKey(verbId, item.kind), endpoint);
    const studio::Source source{.address = QUrl::fromLocalFile(item.path).toString(),
                                .kind = item.kind,
                                .size = item.size,
                                .prompt = item.recipe ? studio::promptOf(item.recipe->values) : QString(),
                                .lastFrame = {}};
    const bool mayWantFrame = item.kind == media::Kind::Video && (verbId == QLatin1String("continue") || verbId == QLatin1String("extend"));
    if (!mayWantFrame)
        return beginWith(*verb, wanted, source);
    studio::inBackground(
        this, [path = item.path, folder = m_studio.profile().folder + QStringLiteral("/inbox")] { return lastFrame(path, folder); },
        [this, verb, wanted, source](const tl::expected<QString, QString> &frame) {
            if (!frame)
                return warn(frame.error());
            studio::Source withFrame = source;
            withFrame.lastFrame = QUrl::fromLocalFile(*frame).toString();
            beginWith(*verb, wanted, withFrame);
        });
}

void MainWindow::beginWith(const studio::Verb &verb, const QString &endpoint, const studio::Source &source)
{
    m_compose->startWith(
        endpoint,
        [verb, source](const studio::Form &form, const studio::Values &draft) { return studio::chained(verb, form, draft, source); },
        tr("%1: the form begins with %2.").arg(verb.label, isolated(QUrl(source.address).fileName())));
    showPage(CreatePage);
    m_compose->focusFirst();
}

void MainWindow::chain(const QString &verb, const QString &address, media::Kind kind)
{
    studio::Item item{.path = QUrl(address).isLocalFile() ? QUrl(address).toLocalFile() : address, .kind = kind};
    if (!QUrl(address).isLocalFile()) { // an address dropped from a browser
        const studio::Verb *known = studio::verb(verb);
        const auto models = known ? modelsOf(*known, kind) : std::vector<const studio::Model *>();
        return models.empty() ? warn(tr("No model for this is known here yet. Choose one on the Models page."))
                              : beginWith(*known, models.front()->endpoint, {.address = address, .kind = kind, .prompt = {}, .lastFrame = {}});
    }
    chainItem(verb, item, {});
}

void MainWindow::showKin(const studio::Item &item)
{
    constexpr size_t mostRead = 24; // more are not drawn
    const studio::KinSource source = m_studio.kin();
    viewer::Kin shown;
    const auto fill = [&](std::vector<viewer::Kin::Relative> &relatives, const std::vector<studio::Link> &links, bool withField) {
        for (const studio::Link &link : links) {
            if (relatives.size() == mostRead)
                return;
            const auto relative = m_studio.library().item(link.id);
            studio::Item missing;
            missing.path = tr("not in the library");
            const QString field = withField ? viewer::labelFor(link.field) : QString();
            relatives.push_back({relative ? *relative : missing, field});
        }
    };
    fill(shown.parents, source.parentsOf(item.id), true);
    fill(shown.children, source.childrenOf(item.id), false);
    m_inspector->showKin(item.id, shown);
}

// How another program made a picture stands in the picture: it is read when it is looked at.
void MainWindow::readForeign(const studio::Item &item)
{
    m_foreign.reset();
    if (item.recipe || item.kind != media::Kind::Image)
        return;
    studio::inBackground(
        this,
        [path = item.path] {
            const auto texts = media::textChunks(path);
            return texts ? studio::foreignIn(*texts) : std::nullopt;
        },
        [this, id = item.id](const std::optional<studio::Foreign> &foreign) {
            if (!foreign || m_inspector->item().id != id)
                return;
            m_foreign = foreign;
            viewer::ForeignSettings shown{.program = foreign->program,
                                          .prompt = foreign->prompt,
                                          .seed = foreign->seed ? QString::number(*foreign->seed) : QString(),
                                          .rows = {}};
            for (const auto &[label, value] : studio::factsOf(*foreign))
                shown.rows.push_back({.label = label, .value = value});
            m_inspector->showForeign(id, shown);
        });
}

std::optional<double> MainWindow::priceOf(const std::vector<studio::RerunStep> &plan) const
{
    double sum = 0;
    for (const studio::RerunStep &step : plan) {
        const studio::Model *model = m_studio.catalog().model(step.recipe.endpoint);
        const std::optional<studio::Form> form = m_studio.catalog().form(step.recipe.endpoint);
        const std::optional<studio::Price> price = model && form ? studio::priceOf(*model, *form, step.recipe.values) : std::nullopt;
        if (!price)
            return {};
        sum += price->dollars;
    }
    return sum;
}

void MainWindow::start(studio::Rerun *rerun)
{
    connect(rerun, &studio::Rerun::failed, this, &MainWindow::warn);
    connect(rerun, &studio::Rerun::finished, rerun, &QObject::deleteLater);
    rerun->start();
}

void MainWindow::goOnWithReruns()
{
    for (studio::Rerun *rerun : m_studio.rerunsLeft(this))
        start(rerun);
}

void MainWindow::offerRerun(const studio::Item &item)
{
    const auto itemOf = [this](qint64 id) { return m_studio.library().item(id); };
    const auto alone = studio::rerunPlan(m_studio.kin(), itemOf, item.id, false);
    const auto all = studio::rerunPlan(m_studio.kin(), itemOf, item.id, true);
    if (alone.empty())
        return warn(tr("Nobody knows how this was made."));
    const auto priced = [this](const QString &words, const std::vector<studio::RerunStep> &plan) {
        const std::optional<double> price = priceOf(plan);
        return price ? tr("%1, about %2", "what, price").arg(words, compose::dollarsText(*price)) : tr("%1, price unknown").arg(words);
    };
    const auto run = [this](const std::vector<studio::RerunStep> &plan) {
        start(m_studio.rerun(plan, this));
        showPage(CreatePage);
    };
    std::vector<MessageBar::Choice> choices{{priced(tr("This alone"), alone), [run, alone] { run(alone); }}};
    if (all.size() > 1)
        choices.push_back({priced(tr("With what was made of it: %n jobs", nullptr, int(all.size())), all), [run, all] { run(all); }});
    choices.push_back({tr("Cancel"), {}});
    m_messages->ask(tr("Make “%1” again, with a new seed?").arg(item.title()), choices);
}

} // namespace shell
