// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composepanel.h"

#include "compose/calmwheel.h"
#include "compose/carry.h"
#include "compose/dropped.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/mediaeditor.h"
#include "compose/modelbutton.h"
#include "compose/modelpicker.h"
#include "compose/words.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace compose {
namespace {

const studio::Field *seedField(const studio::Form &form)
{
    const auto found = std::ranges::find_if(form.fields, [](const studio::Field &field) {
        return std::holds_alternative<studio::SeedKind>(field.kind);
    });
    return found == form.fields.end() ? nullptr : &*found;
}

// A seed that was kept makes the same picture every time, so repeats count on from it.
studio::Values repeated(const studio::Values &values, const studio::Field *seed, int repeat)
{
    studio::Values result = values;
    if (seed && repeat > 0 && values.value(seed->key).isDouble()) {
        const auto &range = std::get<studio::SeedKind>(seed->kind);
        const qint64 first = values.value(seed->key).toInteger();
        result.insert(seed->key, first <= range.maximum - repeat ? first + repeat : range.minimum + repeat);
    }
    return result;
}

std::vector<studio::InputFile> inputsOf(const studio::Form &form, const studio::Values &values)
{
    std::vector<studio::InputFile> inputs;
    for (const studio::LocalFile &file : studio::localFiles(studio::bodyFor(form, values))) {
        const QString path = file.address.toLocalFile();
        if (std::ranges::none_of(inputs, [&path](const studio::InputFile &input) { return input.path == path; }))
            inputs.push_back({.path = path, .name = file.address.fileName()});
    }
    return inputs;
}

} // namespace

ComposePanel::ComposePanel(studio::Catalog &catalog, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new ModelButton(this))
    , m_state(new QLabel(this))
    , m_form(new FormView(context, this))
    , m_times(new QSpinBox(this))
    , m_generate(new QPushButton(tr("Generate"), this))
    , m_priceTimer(new QTimer(this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(12, 12, 12, 12);
    m_state->hide();
    m_times->setRange(1, 100);
    m_times->setPrefix(tr("× "));
    m_times->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_times->setAlignment(Qt::AlignCenter);
    m_times->setFixedWidth(56);
    m_times->setAccessibleName(tr("Repeat"));
    m_times->setToolTip(tr("How many times, each with a new seed"));
    keepWheelCalm(m_times);
    m_generate->setDefault(true); // drawn filled; plain Enter never presses it outside a dialog
    m_generate->setAutoDefault(false);
    m_generate->setAccessibleName(tr("Generate"));
    m_generate->setMinimumHeight(34);
    m_generate->setEnabled(false);
    QFont bold = m_generate->font();
    bold.setBold(true);
    m_generate->setFont(bold);
    m_priceTimer->setSingleShot(true);
    m_priceTimer->setInterval(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->addWidget(m_model);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 12, 12, 12);
    foot->addWidget(m_times);
    foot->addWidget(m_generate, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_form, 1);
    layout->addWidget(line);
    layout->addLayout(foot);

    connect(m_model, &QPushButton::clicked, this, &ComposePanel::pickModel);
    connect(m_generate, &QPushButton::clicked, this, &ComposePanel::generate);
    connect(m_form, &FormView::edited, m_priceTimer, qOverload<>(&QTimer::start));
    connect(m_times, &QSpinBox::valueChanged, m_priceTimer, qOverload<>(&QTimer::start));
    connect(m_priceTimer, &QTimer::timeout, this, &ComposePanel::refreshPrice);
    connect(&catalog, &studio::Catalog::formReady, this, &ComposePanel::formArrived);
    connect(&catalog, &studio::Catalog::formFailed, this, &ComposePanel::formFailed);
}

const studio::Form &ComposePanel::form() const
{
    return m_form->form();
}

studio::Values ComposePanel::values() const
{
    return m_form->values();
}

void ComposePanel::setModel(const QString &endpoint, const std::vector<File> &files)
{
    m_wantedFiles = files;
    if (endpoint == m_endpoint && !form().endpoint.isEmpty()) {
        for (const File &file : std::exchange(m_wantedFiles, {}))
            place(file);
        return;
    }
    const studio::Form before = form();
    const studio::Values valuesBefore = before.endpoint.isEmpty() ? m_wanted.value_or(studio::Values{}) : values();
    if (!before.endpoint.isEmpty())
        m_drafts.insert(before.endpoint, valuesBefore);
    m_endpoint = endpoint;
    m_wanted.reset();
    if (const studio::Model *model = m_catalog.model(endpoint))
        m_model->show(*model);
    else
        m_model->show(studio::Model{.endpoint = endpoint, .title = endpoint});
    if (const auto next = m_catalog.form(endpoint)) {
        const studio::Values draft = m_drafts.value(endpoint, studio::defaultValues(*next));
        showForm(*next, before.endpoint.isEmpty() ? draft : carriedOver(before, valuesBefore, *next, draft));
    } else {
        m_form->clear();
        m_generate->setEnabled(false);
        m_wanted = m_drafts.contains(endpoint) ? std::optional(m_drafts.value(endpoint)) : std::nullopt;
        m_state->setText(tr("Reading what this model takes…"));
        m_state->show();
    }
    m_catalog.request(endpoint);
    Q_EMIT modelChanged(endpoint);
}

void ComposePanel::setRecipe(const studio::Recipe &recipe)
{
    m_drafts.insert(recipe.endpoint, recipe.values);
    if (recipe.endpoint != m_endpoint)
        m_form->clear(); // nothing carries over: the recipe is the whole truth
    m_endpoint.clear();
    setModel(recipe.endpoint);
    if (!form().endpoint.isEmpty())
        m_form->setValues(recipe.values);
    refreshPrice();
}

void ComposePanel::showForm(const studio::Form &form, const studio::Values &values)
{
    m_state->hide();
    m_form->setForm(form, values);
    m_generate->setEnabled(true);
    for (const File &file : std::exchange(m_wantedFiles, {}))
        place(file);
    refreshPrice();
}

void ComposePanel::formArrived(const QString &endpoint)
{
    if (endpoint != m_endpoint)
        return;
    const auto arrived = m_catalog.form(endpoint);
    if (!arrived || *arrived == form())
        return;
    const bool first = form().endpoint != endpoint;
    const studio::Values now = first ? m_wanted.value_or(studio::defaultValues(*arrived)) : values();
    m_wanted.reset();
    showForm(*arrived, now);
    if (const studio::Model *model = m_catalog.model(endpoint))
        m_model->show(*model);
}

void ComposePanel::formFailed(const QString &endpoint, const QString &message)
{
    if (endpoint != m_endpoint || form().endpoint == endpoint)
        return; // an older form of the model is in use
    m_state->setText(message);
    m_state->show();
}

MediaEditor *ComposePanel::homeFor(media::Kind kind) const
{
    MediaEditor *fallback = nullptr;
    for (MediaEditor *editor : m_form->mediaEditors()) {
        if (!takes(editor->type(), kind) || editor->type() == studio::MediaType::Mask)
            continue;
        if (editor->hasRoom())
            return editor;
        if (!fallback)
            fallback = editor;
    }
    return fallback;
}

QString ComposePanel::place(const File &file)
{
    MediaEditor *home = homeFor(file.kind);
    if (!home)
        return {};
    home->add({file.address});
    m_form->ensureWidgetVisible(home);
    return home->label();
}

QString ComposePanel::placeIn(const QString &key, const QString &address)
{
    const FieldRow *row = m_form->row(key);
    auto *editor = row ? qobject_cast<MediaEditor *>(&row->editor()) : nullptr;
    if (!editor)
        return {};
    if (!editor->hasRoom()) {
        for (MediaEditor *other : m_form->mediaEditors()) {
            if (other->type() == editor->type() && other->hasRoom()) {
                editor = other;
                break;
            }
        }
    }
    editor->add({address});
    m_form->ensureWidgetVisible(editor);
    return editor->label();
}

QString ComposePanel::placePicture(const QImage &picture)
{
    MediaEditor *home = homeFor(media::Kind::Image);
    if (!home)
        return {};
    home->addPicture(picture);
    return home->label();
}

void ComposePanel::setPrompt(const QString &text)
{
    m_form->setValue(QStringLiteral("prompt"), text);
    m_priceTimer->start();
}

void ComposePanel::pickModel()
{
    if (m_picker)
        return m_picker->raise();
    m_picker = new ModelPicker(m_catalog, window());
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_picker, &ModelPicker::chosen, this, [this](const QString &endpoint) {
        setModel(endpoint);
        focusFirst();
    });
    m_picker->open();
}

void ComposePanel::focusFirst()
{
    m_form->focusFirst();
}

void ComposePanel::generate()
{
    if (!m_generate->isEnabled())
        return;
    const std::vector<studio::Problem> problems = m_form->check();
    if (!problems.empty()) {
        for (const QString &sentence : showProblems(problems))
            Q_EMIT problem(sentence);
        return;
    }
    m_form->clearProblems();
    const studio::Values entered = values();
    const studio::Field *seed = seedField(form());
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<studio::Recipe> recipes;
    for (int i = 0; i < m_times->value(); ++i) {
        studio::Recipe recipe{.endpoint = form().endpoint,
                              .schemaVersion = form().schemaVersion,
                              .values = repeated(entered, seed, i),
                              .created = QDateTime::currentDateTimeUtc(),
                              .batch = batch};
        recipe.inputs = inputsOf(form(), recipe.values);
        recipes.push_back(std::move(recipe));
    }
    std::optional<double> estimate;
    if (const studio::Model *model = m_catalog.model(m_endpoint)) {
        if (const auto price = studio::priceOf(*model, form(), entered))
            estimate = price->dollars;
    }
    Q_EMIT generateRequested(recipes, estimate);
}

QStringList ComposePanel::showProblems(const std::vector<studio::Problem> &problems)
{
    QStringList sentences;
    for (const studio::Problem &problem : m_form->showProblems(problems))
        sentences << problem.message;
    return sentences;
}

void ComposePanel::showUpload(double part)
{
    for (MediaEditor *editor : m_form->mediaEditors())
        editor->showUpload(part);
}

void ComposePanel::refreshPrice()
{
    std::optional<studio::Price> price;
    if (const studio::Model *model = m_catalog.model(m_endpoint); model && !form().endpoint.isEmpty())
        price = studio::priceOf(*model, form(), values());
    const int times = m_times->value();
    if (!price) {
        m_generate->setText(tr("Generate"));
        m_generate->setToolTip(tr("Ctrl+Enter. The price of this model is not known here."));
        return;
    }
    //: %1 is a price
    m_generate->setText(tr("Generate   %1").arg(dollarsText(price->dollars * times)));
    m_generate->setToolTip(QStringLiteral("<p>%1</p>").arg(
        (times > 1 ? tr("%1, %2 times").arg(price->explanation).arg(times) : price->explanation).toHtmlEscaped()));
}

void ComposePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Rows keep colours of their own; a switched theme draws them anew.
    if (event->type() == QEvent::ApplicationPaletteChange && !form().endpoint.isEmpty())
        m_form->setForm(studio::Form(form()), values());
}

} // namespace compose
