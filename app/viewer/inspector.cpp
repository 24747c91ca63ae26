// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/inspector.h"

#include "theme.h"
#include "viewer/facttable.h"
#include "viewer/format.h"
#include "viewer/messagepage.h"
#include "viewer/previewlabel.h"
#include "viewer/thumbnails.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {
constexpr int twoColumnWidth = 280;
} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(new Thumbnails(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new MessagePage(this))
{
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(240);
    m_empty->say(u"info"_qs, tr("Choose a result to see how it was made."));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    scroll->widget()->setMinimumWidth(1); // as wide as there is room, never wider
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
}

Inspector::~Inspector() = default;

QWidget *Inspector::makeContent()
{
    auto *content = new QWidget(this);
    m_preview = new PreviewLabel(*m_thumbnails, content);
    m_prompt = new QLabel(content);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_settings = new FactTable(tr("Settings"), content);
    m_costs = new FactTable(tr("Time and cost"), content);
    m_file = new FactTable(tr("File"), content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_preview);
    column->addWidget(makeActions());
    column->addWidget(m_prompt);
    column->addWidget(m_settings);
    column->addWidget(m_costs);
    column->addWidget(m_file);
    column->addStretch(1);
    return content;
}

QWidget *Inspector::makeActions()
{
    using media::Kind;
    auto *box = new QWidget(this);
    m_useSettings = new QPushButton(tr("Use settings"), box);
    m_useSettings->setToolTip(tr("Fills the form with everything that made this result"));
    m_remix = new QPushButton(tr("Remix"), box);
    m_remix->setToolTip(tr("Fills the form with everything but the seed"));
    connect(m_useSettings, &QPushButton::clicked, this,
            [this] { Q_EMIT useSettings(*m_item.recipe); });
    connect(m_remix, &QPushButton::clicked, this, [this] {
        studio::Recipe recipe = *m_item.recipe;
        recipe.values.remove("seed"_L1);
        Q_EMIT remix(recipe);
    });
    m_actions = {{m_useSettings, {}}, {m_remix, {}}};

    struct Chain
    {
        QString verb, label, tip;
        std::vector<Kind> kinds;
    };
    const Chain chains[] = {
        {u"edit"_qs, tr("Edit"), tr("Change this image with words"), {Kind::Image}},
        {u"upscale"_qs,
         tr("Upscale"),
         tr("Make a larger, sharper version"),
         {Kind::Image, Kind::Video}},
        {u"animate"_qs,
         tr("Animate"),
         tr("Make a clip that begins with this image"),
         {Kind::Image}},
        {u"remove-background"_qs,
         tr("Remove background"),
         tr("Cut out what is in front"),
         {Kind::Image}},
        {u"transcribe"_qs,
         tr("Transcribe"),
         tr("Write down what is said"),
         {Kind::Audio, Kind::Video}},
    };
    for (const Chain &next : chains) {
        auto *button = new QPushButton(next.label, box);
        button->setToolTip(next.tip);
        connect(button, &QPushButton::clicked, this,
                [this, verb = next.verb] { Q_EMIT chain(verb, m_item); });
        m_actions.push_back({button, next.kinds});
    }
    auto *folder = new QPushButton(tr("Show in folder"), box);
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT showInFolder(m_item.path); });
    m_actions.push_back({folder, {}});
    auto *exportButton = new QPushButton(tr("Export…"), box);
    // The stage and the library have the "Export" that takes everything selected.
    exportButton->setAccessibleName(tr("Export this result"));
    exportButton->setAccessibleDescription(tr("Saves this result under a name of your choice."));
    connect(exportButton, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested({m_item}); });
    m_actions.push_back({exportButton, {}});

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void Inspector::show(const studio::Item &item)
{
    m_item = item;
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);
    m_preview->setItem(item);
    showActions();
    showPrompt();
    showFacts();
    m_stack->setCurrentIndex(1);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < twoColumnWidth) != (width() < twoColumnWidth))
        showActions();
}

void Inspector::clear()
{
    m_item = {};
    m_stack->setCurrentIndex(0);
}

void Inspector::showActions()
{
    auto *grid = static_cast<QGridLayout *>(m_useSettings->parentWidget()->layout());
    const int columns = width() < twoColumnWidth ? 1 : 2;
    grid->setColumnStretch(1, columns - 1);
    int cell = 0;
    for (const Action &action : m_actions) {
        const bool needsRecipe = action.button == m_useSettings || action.button == m_remix;
        const bool fits =
            needsRecipe ? m_item.recipe.has_value()
                        : action.kinds.empty() || std::ranges::count(action.kinds, m_item.kind) > 0;
        grid->removeWidget(action.button);
        action.button->setVisible(fits);
        if (fits) { // no holes
            grid->addWidget(action.button, cell / columns, cell % columns);
            ++cell;
        }
    }
}

void Inspector::showPrompt()
{
    const QString prompt =
        m_item.recipe ? m_item.recipe->values.value("prompt"_L1).toString() : QString();
    m_prompt->setText(prompt);
    m_prompt->setVisible(!prompt.isEmpty());
}

void Inspector::showFacts()
{
    std::vector<SettingRow> settings;
    if (m_item.recipe) {
        settings = settingRows(*m_item.recipe);
        settings.insert(settings.begin(), {.label = tr("Model"), .value = m_item.recipe->endpoint});
    }
    // What the model reports counts more than what was asked for: "random" has become a number.
    const QString seedLabel = tr("Seed");
    if (m_item.seed)
        settings.push_back({.label = seedLabel, .value = QString::number(*m_item.seed)});
    else if (m_item.recipe && m_item.recipe->values.contains("seed"_L1))
        settings.push_back(
            {.label = seedLabel, .value = valueText(m_item.recipe->values.value("seed"_L1))});
    m_settings->setRows(settings);
    m_settings->addCopyButton(seedLabel);

    std::vector<SettingRow> costs;
    const std::pair<QString, double> times[] = {{tr("Queue"), m_item.queueSeconds},
                                                {tr("Inference"), m_item.inferenceSeconds},
                                                {tr("Transfer"), m_item.transferSeconds}};
    for (const auto &[label, seconds] : times)
        if (seconds > 0)
            costs.push_back({.label = label, .value = durationText(seconds)});
    if (m_item.dollars)
        costs.push_back({.label = tr("Cost"), .value = dollarsText(*m_item.dollars)});
    const QString requestLabel = tr("Request id");
    if (!m_item.requestId.isEmpty())
        costs.push_back({.label = requestLabel, .value = m_item.requestId});
    m_costs->setRows(costs);
    m_costs->addCopyButton(requestLabel);

    std::vector<SettingRow> file{{.label = tr("Name"), .value = QFileInfo(m_item.path).fileName()}};
    if (!m_item.size.isEmpty())
        file.push_back({.label = tr("Pixels"), .value = pixelsText(m_item.size)});
    if (m_item.seconds > 0)
        file.push_back({.label = tr("Length"), .value = durationText(m_item.seconds)});
    if (m_item.bytes > 0)
        file.push_back(
            {.label = tr("File size"), .value = QLocale().formattedDataSize(m_item.bytes)});
    if (m_item.created.isValid())
        file.push_back(
            {.label = tr("Made"),
             .value = QLocale().toString(m_item.created.toLocalTime(), QLocale::ShortFormat)});
    m_file->setRows(file);
}

} // namespace viewer
