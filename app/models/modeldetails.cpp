// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeldetails.h"

#include "compose/words.h"
#include "models/fieldwords.h"
#include "models/modelpictureview.h"
#include "studio/catalog/modellist.h"
#include "studio/catalog/validate.h"
#include "theme.h"
#include "viewer/flowlayout.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace models {
namespace {

constexpr int settleMilliseconds = 120;

QString licenseText(const QString &license)
{
    if (license == QLatin1String("commercial"))
        return ModelDetails::tr("Results may be used commercially.");
    if (license == QLatin1String("research"))
        return ModelDetails::tr("For research only: results may not be used commercially.");
    return license == QLatin1String("private") ? ModelDetails::tr("A private model.") : QString();
}

// What a run with nothing but defaults costs, or why that is not known.
QString priceSentence(const studio::Model &model, const std::optional<studio::Form> &form)
{
    const QString unit = compose::unitPriceText(model);
    if (!form)
        return unit.isEmpty() ? ModelDetails::tr("Not known here.") : unit;
    const studio::Price price = studio::quote(model, *form, studio::defaultValues(*form));
    if (!price.unknownReason.isEmpty())
        return unit.isEmpty() ? price.unknownReason : ModelDetails::tr("%1. %2", "unit price, why the total is not known").arg(unit, price.unknownReason);
    const QString dollars = compose::dollarsText(price.dollars);
    return price.estimate ? ModelDetails::tr("About %1 with its defaults. %2").arg(dollars, price.explanation)
                          : ModelDetails::tr("%1 with its defaults: %2").arg(dollars, price.explanation);
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

QUrl pageOf(const QString &endpoint, const QString &tab = {})
{
    return QUrl(QStringLiteral("https://fal.ai/models/") + endpoint + tab);
}

} // namespace

ModelDetails::ModelDetails(studio::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_scroll(new QScrollArea(this))
    , m_picture(new ModelPictureView(catalog.pictures(), this))
    , m_title(label({}))
    , m_subtitle(label({}))
    , m_warning(label({}))
    , m_description(label({}))
    , m_open(new QPushButton(tr("Open in Create"), this))
    , m_favourite(new QPushButton(theme::icon(QStringLiteral("star")), tr("Favourite"), this))
    , m_copy(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy endpoint"), this))
    , m_page(new QPushButton(tr("Model page"), this))
    , m_documentation(new QPushButton(tr("Documentation"), this))
    , m_license(new QPushButton(tr("Licence"), this))
    , m_factHome(new QVBoxLayout)
    , m_fieldHome(new QVBoxLayout)
    , m_state(label({}))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_loading(new QTimer(this))
{
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(theme::grid);
    buildHead(column);
    buildActions(column);
    column->addLayout(m_factHome);
    column->addSpacing(theme::grid);
    column->addWidget(m_state);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addLayout(m_fieldHome);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // a stop that nobody sees; Page Down scrolls from any button in it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_loading->setSingleShot(true);
    m_loading->setInterval(settleMilliseconds);
    connect(m_loading, &QTimer::timeout, this, &ModelDetails::loadFields);
    connect(m_retry, &QPushButton::clicked, this, &ModelDetails::loadFields);
    connect(&catalog, &studio::Catalog::changed, this, &ModelDetails::refresh);
    connect(&catalog, &studio::Catalog::memoryChanged, this, &ModelDetails::refresh);
    connect(&catalog, &studio::Catalog::formReady, this, [this](const QString &endpoint) {
        if (endpoint == m_endpoint)
            showFields();
    });
    connect(&catalog, &studio::Catalog::formFailed, this, [this](const QString &endpoint, const QString &message) {
        if (endpoint == m_endpoint)
            say(tr("What this model takes could not be read. %1").arg(message), true);
    });
}

QLabel *ModelDetails::label(const QString &text, QPalette::ColorRole role)
{
    auto *made = new QLabel(text, this);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setForegroundRole(role);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void ModelDetails::buildHead(QVBoxLayout *column)
{
    constexpr int titlePixels = 18;
    QFont large = m_title->font();
    large.setPixelSize(titlePixels);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setAccessibleName(tr("Title"));
    m_description->setAccessibleName(tr("Description"));
    column->addWidget(m_picture);
    column->addSpacing(theme::grid / 2);
    for (QLabel *part : {m_title, m_subtitle, m_warning, m_description})
        column->addWidget(part);
}

void ModelDetails::buildActions(QVBoxLayout *column)
{
    m_open->setDefault(true); // drawn filled
    m_open->setAutoDefault(false);
    m_favourite->setCheckable(true);
    m_favourite->setToolTip(tr("Keep this model at the top of the list (Ctrl+D)"));
    m_page->setToolTip(tr("Opens fal's page in the browser"));
    m_documentation->setToolTip(tr("Opens fal's documentation in the browser"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_open, 1);
    first->addWidget(m_favourite);
    auto *second = new viewer::FlowLayout(nullptr, theme::grid); // their words are longer in some languages than the column is wide
    for (QPushButton *button : {m_copy, m_page, m_documentation, m_license})
        second->addWidget(button);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_endpoint); });
    connect(m_favourite, &QPushButton::clicked, this, &ModelDetails::toggleFavourite);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_endpoint); });
    connect(m_page, &QPushButton::clicked, this, [this] { openLink(pageOf(m_endpoint)); });
    connect(m_documentation, &QPushButton::clicked, this, [this] { openLink(pageOf(m_endpoint, QStringLiteral("/api"))); });
    connect(m_license, &QPushButton::clicked, this, [this] { openLink(m_licenseUrl); });
}

void ModelDetails::openLink(const QUrl &url)
{
    if (isWebAddress(url))
        QDesktopServices::openUrl(url);
}

void ModelDetails::toggleFavourite()
{
    m_catalog.setFavourite(m_endpoint, !m_catalog.isFavourite(m_endpoint));
}

void ModelDetails::show(const QString &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_fields.reset();
    say({}, false);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    m_loading->start();
}

void ModelDetails::refresh()
{
    if (m_endpoint.isEmpty())
        return;
    const studio::Model *known = m_catalog.model(m_endpoint);
    const studio::Model model = known ? *known : studio::Model{.endpoint = m_endpoint, .title = m_endpoint};
    m_picture->show(model.picture, compose::makesIcon(model.makes));
    m_picture->setVisible(!model.picture.isEmpty());
    m_title->setText(model.title);
    const QString task = compose::categoryText(model.category);
    m_subtitle->setText(model.maker.isEmpty() ? task : tr("%1 · %2").arg(model.maker, task));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_warning->setVisible(model.state != studio::ModelState::Listed);
    m_warning->setText(model.state == studio::ModelState::Deprecated
                           ? tr("Deprecated: fal does not look after this model any more. It may stop at any time.")
                           : tr("Not in fal's list: this model may be gone."));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::tokens(colors).warning);
    m_warning->setPalette(colors);
    m_description->setVisible(!model.description.isEmpty());
    m_description->setText(model.description);
    m_favourite->setChecked(m_catalog.isFavourite(m_endpoint));
    m_favourite->setEnabled(known);
    showFacts(model);
    showLinks(model);
}

void ModelDetails::showLinks(const studio::Model &model)
{
    // A workflow has no page among the models.
    const bool hasPage = !model.endpoint.startsWith(QLatin1String("workflows/")) && !studio::fileNameFor(model.endpoint).isEmpty();
    m_page->setVisible(hasPage);
    m_documentation->setVisible(hasPage);
    m_licenseUrl = model.licenseUrl;
    m_license->setVisible(isWebAddress(m_licenseUrl));
    m_license->setToolTip(m_licenseUrl.toString());
}

void ModelDetails::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_factGrid->rowCount();
    QLabel *caption = label(name);
    caption->setWordWrap(false);
    caption->setParent(m_facts.get());
    QPalette second = palette();
    second.setColor(QPalette::WindowText, theme::tokens(second).textSecond);
    caption->setPalette(second);
    QLabel *text = label(value);
    text->setAccessibleName(name);
    m_factGrid->addWidget(caption, row, 0, Qt::AlignTop);
    m_factGrid->addWidget(text, row, 1);
}

void ModelDetails::showFacts(const studio::Model &model)
{
    m_facts = std::make_unique<QWidget>(this);
    m_factGrid = new QGridLayout(m_facts.get());
    m_factGrid->setContentsMargins(0, theme::grid, 0, 0);
    m_factGrid->setHorizontalSpacing(2 * theme::grid);
    m_factGrid->setVerticalSpacing(theme::grid / 2);
    m_factGrid->setColumnStretch(1, 1);
    addFact(tr("Endpoint"), model.endpoint);
    addFact(tr("Price"), priceSentence(model, m_catalog.form(model.endpoint)));
    if (model.usualSeconds)
        addFact(tr("Time"), tr("%1, the median of your last runs").arg(compose::latencyText(model)));
    addFact(tr("Licence"), licenseText(model.license));
    if (model.updated.isValid())
        addFact(tr("Changed"), QLocale().toString(model.updated.toLocalTime().date(), QLocale::ShortFormat));
    addFact(tr("Tags"), model.tags.join(tr(", ")));
    m_factHome->addWidget(m_facts.get());
}

// The colours of some labels are their own.
void ModelDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ApplicationPaletteChange || m_endpoint.isEmpty())
        return;
    refresh();
    if (m_fields)
        showFields();
}

void ModelDetails::say(const QString &sentence, bool mayRetry)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    m_retry->setVisible(mayRetry);
}

void ModelDetails::loadFields()
{
    if (m_catalog.form(m_endpoint))
        showFields();
    else
        say(tr("Reading what this model takes…"), false);
    m_catalog.request(m_endpoint);
}

void ModelDetails::showFields()
{
    const auto form = m_catalog.form(m_endpoint);
    if (!form)
        return;
    say({}, false);
    m_fields = std::make_unique<QWidget>(this);
    auto *column = new QVBoxLayout(m_fields.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QFont bold = font();
    bold.setBold(true);
    QPalette second = palette();
    second.setColor(QPalette::WindowText, theme::tokens(second).textSecond);
    QLabel *heading = label(tr("What it takes"));
    heading->setFont(bold);
    column->addWidget(heading);
    for (const studio::Field &field : form->fields) {
        if (field.hidden)
            continue;
        column->addSpacing(theme::grid);
        QLabel *name = label(field.label);
        name->setFont(bold);
        column->addWidget(name);
        QLabel *takes = label(tr("%1 %2", "two sentences").arg(takesText(field), needText(field)));
        takes->setAccessibleName(field.label);
        column->addWidget(takes);
        QStringList more;
        if (!field.help.isEmpty())
            more << field.help;
        if (const QString example = exampleText(field); !example.isEmpty())
            more << tr("Example: %1").arg(example);
        if (more.isEmpty())
            continue;
        QLabel *help = label(more.join(u'\n'));
        help->setPalette(second);
        column->addWidget(help);
    }
    m_fieldHome->addWidget(m_fields.get());
    if (const studio::Model *model = m_catalog.model(m_endpoint))
        showFacts(*model); // the price needs the form
}

} // namespace models
