// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/inspector.h"

#include "theme.h"
#include "viewer/facttable.h"
#include "viewer/format.h"
#include "viewer/markbar.h"
#include "viewer/messagepage.h"
#include "viewer/pairlayout.h"
#include "viewer/previewlabel.h"
#include "viewer/thumbnails.h"

#include "studio/library/cutfacts.h"
#include "studio/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

QString cutText(const studio::CutFacts &cut)
{
    const QString begin = preciseClockText(cut.begin);
    const QString end = preciseClockText(cut.end);
    if (!cut.isLossless)
        return Inspector::tr("%1 to %2, encoded again").arg(begin, end);
    if (cut.isAsMarked())
        return Inspector::tr("%1 to %2, without loss").arg(begin, end);
    return Inspector::tr("%1 to %2, without loss; %3 to %4 was marked").arg(begin, end, preciseClockText(cut.markedBegin), preciseClockText(cut.markedEnd));
}

QToolButton *smallButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(22, 20);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

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
    scroll->setFocusPolicy(Qt::NoFocus); // a stop that nobody sees; Page Down scrolls from any button in it
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
    m_marks = new MarkBar(content);
    m_steps = new NextSteps(content);
    m_kin = new KinView(*m_thumbnails, content);
    m_settings = new FactTable(tr("Settings"), content);
    m_costs = new FactTable(tr("Time and cost"), content);
    m_file = new FactTable(tr("File"), content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_preview);
    column->addWidget(m_marks);
    column->addWidget(makePrompt());
    column->addWidget(makeActions());
    column->addWidget(m_settings);
    column->addWidget(m_costs);
    column->addWidget(m_kin);
    column->addWidget(m_file);
    column->addStretch(1);

    connect(m_marks, &MarkBar::rated, this, [this](int rating) { Q_EMIT rated(m_item.id, rating); });
    connect(m_marks, &MarkBar::favouriteChosen, this, [this](bool favourite) { Q_EMIT favouriteChosen(m_item.id, favourite); });
    connect(m_marks, &MarkBar::labelChosen, this, [this](studio::Label label) { Q_EMIT labelChosen(m_item.id, label); });
    connect(m_marks, &MarkBar::tagsEdited, this, [this](const QStringList &tags) { Q_EMIT tagsEdited(m_item.id, tags); });
    connect(m_steps, &NextSteps::chosen, this,
            [this](const QString &verb, const QString &endpoint) { Q_EMIT chain(verb, m_item, endpoint); });
    connect(m_kin, &KinView::opened, this, &Inspector::itemRequested);
    connect(m_kin, &KinView::rerunRequested, this, [this] { Q_EMIT rerunRequested(m_item); });
    return content;
}

QWidget *Inspector::makePrompt()
{
    m_promptBox = new QWidget(this);
    m_prompt = new QLabel(m_promptBox);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *title = new QLabel(tr("Prompt"), m_promptBox);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    QToolButton *use = smallButton(u"wand"_qs, tr("Use this prompt"), m_promptBox);
    QToolButton *copy = smallButton(u"copy"_qs, tr("Copy the prompt"), m_promptBox);
    connect(use, &QToolButton::clicked, this, [this] { Q_EMIT usePrompt(m_prompt->text()); });
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_prompt->text()); });
    auto *grid = new QGridLayout(m_promptBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(use, 0, 1);
    grid->addWidget(copy, 0, 2);
    grid->addWidget(m_prompt, 1, 0, 1, 3);
    return m_promptBox;
}

QWidget *Inspector::makeActions()
{
    auto *box = new QWidget(this);
    m_actions = box;
    m_useSettings = new QPushButton(tr("Use settings"), box);
    m_useSettings->setToolTip(tr("Fills the form with everything that made this result"));
    m_remix = new QPushButton(tr("Remix"), box);
    m_remix->setToolTip(tr("Fills the form with everything but the seed"));
    auto *folder = new QPushButton(tr("Show in folder"), box);
    auto *exportButton = new QPushButton(tr("Export…"), box);
    // The stage and the library have the "Export" that takes everything selected.
    exportButton->setAccessibleName(tr("Export this result"));
    exportButton->setAccessibleDescription(tr("Saves this result under a name of your choice."));

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *use = new PairLayout(nullptr, 6);
    use->addWidget(m_useSettings);
    use->addWidget(m_remix);
    auto *files = new PairLayout(nullptr, 6);
    files->addWidget(folder);
    files->addWidget(exportButton);
    column->addLayout(use);
    column->addWidget(m_steps);
    column->addLayout(files);

    connect(m_useSettings, &QPushButton::clicked, this, [this] {
        if (m_item.recipe)
            Q_EMIT useSettings(*m_item.recipe);
        else
            Q_EMIT useForeign(m_item);
    });
    connect(m_remix, &QPushButton::clicked, this, [this] {
        studio::Recipe recipe = *m_item.recipe;
        recipe.values.remove("seed"_L1);
        Q_EMIT remix(recipe);
    });
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT showInFolder(m_item.path); });
    connect(exportButton, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested({m_item}); });
    return box;
}

void Inspector::show(const studio::Item &item)
{
    m_item = item;
    m_foreign = {};
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);
    m_preview->setItem(item);
    m_marks->show(item);
    m_marks->setVisible(item.id > 0);
    m_actions->show();
    m_useSettings->setVisible(item.recipe.has_value());
    m_remix->setVisible(item.recipe.has_value());
    m_steps->show(item);
    m_kin->show(item, {});
    showPrompt(item.recipe ? studio::promptOf(item.recipe->values) : QString());
    showSettings();
    showCosts();
    showFile();
    m_stack->setCurrentIndex(1);
    Q_EMIT itemShown(item);
}

void Inspector::showInBin(const studio::Item &item)
{
    show(item);
    m_marks->hide();
    m_actions->hide();
}

void Inspector::clear()
{
    m_item = {};
    m_stack->setCurrentIndex(0);
}

void Inspector::showKin(qint64 id, const Kin &kin)
{
    if (id == m_item.id)
        m_kin->show(m_item, kin);
}

void Inspector::showForeign(qint64 id, const ForeignSettings &settings)
{
    if (id != m_item.id || m_item.recipe || settings.program.isEmpty())
        return;
    m_foreign = settings;
    m_useSettings->show();
    showPrompt(settings.prompt);
    showSettings();
}

void Inspector::showMarks(const studio::Item &item)
{
    if (item.id != m_item.id)
        return;
    m_item.rating = item.rating;
    m_item.favourite = item.favourite;
    m_item.label = item.label;
    m_item.tags = item.tags;
    m_marks->show(item);
}

void Inspector::setStepModels(const NextSteps::Models &models)
{
    m_steps->setModels(models);
}

void Inspector::setKnownTags(const QStringList &tags)
{
    m_marks->setKnownTags(tags);
}

void Inspector::showPrompt(const QString &prompt)
{
    m_prompt->setText(prompt);
    m_promptBox->setVisible(!prompt.isEmpty());
}

void Inspector::showSettings()
{
    std::vector<SettingRow> rows = m_foreign.rows;
    if (!m_foreign.program.isEmpty())
        rows.insert(rows.begin(), {.label = tr("Made with"), .value = m_foreign.program});
    QString seed = m_foreign.seed;
    if (m_item.recipe) {
        rows = settingRows(*m_item.recipe);
        rows.insert(rows.begin(), {.label = tr("Model"), .value = m_item.recipe->endpoint});
        if (m_item.recipe->values.contains("seed"_L1))
            seed = valueText("seed"_L1, m_item.recipe->values.value("seed"_L1));
    }
    // What the model reports counts more than what was asked for: "random" has become a number.
    if (m_item.seed)
        seed = QString::number(*m_item.seed);
    if (!seed.isEmpty())
        rows.push_back({.label = tr("Seed"), .value = seed});
    m_settings->setRows(rows);
    addSeedButtons();
}

void Inspector::addSeedButtons()
{
    const QString label = tr("Seed");
    m_settings->addButton(label, {.icon = u"wand"_qs, .name = tr("Use this seed"), .act = [this](const QString &seed) { Q_EMIT useSeed(seed); }});
    m_settings->addCopyButton(label);
}

void Inspector::showCosts()
{
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
    if (m_item.recipe && !m_item.recipe->schemaVersion.isEmpty())
        costs.push_back({.label = tr("Schema version"), .value = m_item.recipe->schemaVersion});
    m_costs->setRows(costs);
    m_costs->addCopyButton(requestLabel);
}

void Inspector::showFile()
{
    std::vector<SettingRow> file{{.label = tr("Name"), .value = QFileInfo(m_item.path).fileName()}};
    if (!m_item.size.isEmpty())
        file.push_back({.label = tr("Pixels"), .value = pixelsText(m_item.size)});
    if (m_item.seconds > 0)
        file.push_back({.label = tr("Length"), .value = durationText(m_item.seconds)});
    if (const auto cut = studio::CutFacts::fromOutput(m_item.output))
        file.push_back({.label = tr("Cut"), .value = cutText(*cut)});
    if (m_item.bytes > 0)
        file.push_back({.label = tr("File size"), .value = QLocale().formattedDataSize(m_item.bytes, 1, QLocale::DataSizeSIFormat)});
    if (m_item.created.isValid())
        file.push_back({.label = tr("Made"), .value = QLocale().toString(m_item.created.toLocalTime(), QLocale::ShortFormat)});
    m_file->setRows(file);
}

} // namespace viewer
