// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composepanel.h"

#include "compose/calmwheel.h"
#include "compose/codeview.h"
#include "compose/formview.h"
#include "compose/modelbutton.h"
#include "compose/modelpicker.h"
#include "compose/notice.h"
#include "compose/presetbutton.h"
#include "compose/presetlist.h"
#include "compose/segments.h"
#include "studio/catalog/schemachange.h"
#include "studio/compose/presets.h"
#include "theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace compose {

ComposePanel::ComposePanel(const ComposeParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_catalog(parts.catalog)
    , m_drafts(parts.drafts)
    , m_presets(parts.presets)
    , m_model(new ModelButton(this))
    , m_look(new Segments(tr("Show the request as"), this))
    , m_presetButton(new PresetButton(parts.presets, this))
    , m_notice(new Notice(this))
    , m_state(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new FormView(parts.context, this))
    , m_code(new CodeView(this))
    , m_question(new Notice(this))
    , m_times(new QSpinBox(this))
    , m_sweep(new QToolButton(this))
    , m_generate(new QPushButton(tr("Generate"), this))
    , m_editedTimer(new QTimer(this))
{
    m_look->add(tr("Form"));
    m_look->add(tr("Code"));
    m_look->setCurrent(0);
    m_notice->setContentsMargins(0, 0, 0, 8); // between it and the form
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(12, 12, 12, 12);
    m_state->hide();
    m_times->setRange(1, 100);
    m_times->setPrefix(tr("× "));
    m_times->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_times->setAlignment(Qt::AlignCenter);
    m_times->setFixedWidth(56);
    m_times->setAccessibleName(tr("Repeats"));
    m_times->setToolTip(tr("How many times, each with a new seed"));
    keepWheelCalm(m_times);
    m_sweep->setIcon(theme::icon(QStringLiteral("grid")));
    m_sweep->setMinimumSize(34, 34);
    m_sweep->setAccessibleName(tr("Sweep"));
    m_sweep->setToolTip(tr("Vary fields over several values, as a table (Ctrl+Shift+S)"));
    m_sweep->setEnabled(false);
    m_generate->setDefault(true); // drawn filled; plain Enter never presses it outside a dialog
    m_generate->setAutoDefault(false);
    m_generate->setAccessibleName(tr("Generate"));
    m_generate->setMinimumHeight(34);
    m_generate->setEnabled(false);
    QFont bold = m_generate->font();
    bold.setBold(true);
    m_generate->setFont(bold);
    m_editedTimer->setSingleShot(true);
    m_editedTimer->setInterval(0);
    buildLayout();
    connectParts();
}

void ComposePanel::buildLayout()
{
    auto *look = new QHBoxLayout;
    look->addWidget(m_look);
    look->addStretch(1);
    look->addWidget(m_presetButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_model);
    head->addLayout(look);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_code);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 12, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_times);
    foot->addWidget(m_sweep);
    foot->addWidget(m_generate, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_state);
    layout->addWidget(m_pages, 1);
    layout->addWidget(line);
    layout->addWidget(m_question);
    m_question->goWithEscapeIn(this);
    layout->addLayout(foot);
}

void ComposePanel::connectParts()
{
    connect(m_model, &QPushButton::clicked, this, &ComposePanel::pickModel);
    connect(m_generate, &QPushButton::clicked, this, &ComposePanel::generate);
    connect(m_sweep, &QToolButton::clicked, this, &ComposePanel::sweepRequested);
    connect(m_notice, &Notice::dismissed, this, [this] { // what changed is known now
        m_drafts.keep(form(), values());
        if (m_catalog.changeSinceLastUse(form().endpoint))
            m_catalog.markUsed(form());
    });
    connect(m_form, &FormView::edited, m_editedTimer, qOverload<>(&QTimer::start));
    connect(m_times, &QSpinBox::valueChanged, this, &ComposePanel::refreshPrice);
    connect(&m_catalog, &studio::Catalog::changed, this, [this] { // prices arrive late, too
        if (const studio::Model *model = m_catalog.model(m_endpoint))
            m_model->show(*model);
        refreshPrice();
    });
    connect(m_editedTimer, &QTimer::timeout, this, &ComposePanel::edited);
    connect(&m_catalog, &studio::Catalog::formReady, this, &ComposePanel::formArrived);
    connect(&m_catalog, &studio::Catalog::formFailed, this, &ComposePanel::formFailed);

    connect(m_look, &Segments::chosen, this, [this](int index) { setCodeShown(index == 1); });
    connect(m_code, &CodeView::languageChanged, this, &ComposePanel::languageChanged);
    connect(m_code, &CodeView::pasteRequested, this, &ComposePanel::pasteCode);

    connect(m_presetButton, &PresetButton::chosen, this, &ComposePanel::applyPreset);
    connect(m_presetButton, &PresetButton::saveRequested, this, &ComposePanel::savePreset);
    connect(m_presetButton, &PresetButton::importRequested, this, [this] { askForPresetFile(m_presets, this); });
    connect(m_presetButton, &PresetButton::listRequested, this, [this] {
        auto *list = new PresetList(m_presets, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    connect(&m_presets, &studio::Presets::failed, this, &ComposePanel::problem);
    connect(&m_presets, &studio::Presets::imported, this, [this](const QString &id) {
        const studio::Preset *preset = m_presets.find(id);
        if (!preset)
            return;
        const bool suits = studio::suits(*preset, form());
        const QString sentence = suits ? tr("The preset “%1” is here now.").arg(preset->name)
            : preset->endpoint.isEmpty()
            ? tr("The preset “%1” is here now. This model has none of its fields.").arg(preset->name)
            : tr("The preset “%1” is here now. It is for %2.").arg(preset->name, preset->endpoint);
        std::vector<Notice::Choice> choices;
        if (suits)
            choices.push_back({tr("Apply…"), [this, id] { applyPreset(id); }});
        m_notice->say(Notice::Tone::Plain, sentence, choices);
    });
}

const studio::Form &ComposePanel::form() const
{
    return m_form->form();
}

studio::Values ComposePanel::values() const
{
    return m_form->values();
}

void ComposePanel::showForm(const studio::Form &form, const studio::Values &values)
{
    m_state->hide();
    m_form->setForm(form, values);
    m_presetButton->setForm(form);
    m_generate->setEnabled(true);
    m_sweep->setEnabled(true);
    for (const File &file : std::exchange(m_wantedFiles, {}))
        place(file);
    refresh();
}

// After every change of the values, whoever made it.
void ComposePanel::edited()
{
    m_editedTimer->stop();
    m_drafts.keep(form(), values());
    refresh();
}

void ComposePanel::keepDraft()
{
    if (m_editedTimer->isActive())
        edited();
    m_drafts.flush();
}

void ComposePanel::refresh()
{
    refreshPrice();
    refreshCode();
}

void ComposePanel::setPrompt(const QString &text)
{
    m_form->setValue(QStringLiteral("prompt"), text);
    m_editedTimer->start();
}

bool ComposePanel::setSeed(const QString &seed)
{
    for (const studio::Field &field : form().fields) {
        if (!std::holds_alternative<studio::SeedKind>(field.kind))
            continue;
        const auto value = studio::valueFromText(field, seed);
        if (!value)
            return false;
        m_form->setValue(field.key, *value);
        m_editedTimer->start();
        return true;
    }
    return false;
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
    if (isCodeShown())
        m_code->focusText();
    else
        m_form->focusFirst();
}

void ComposePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Rows keep colours of their own; a switched theme draws them anew.
    if (event->type() == QEvent::ApplicationPaletteChange && !form().endpoint.isEmpty())
        m_form->setForm(studio::Form(form()), values());
}

} // namespace compose
