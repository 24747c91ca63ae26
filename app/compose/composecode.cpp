// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: the form as code, code as the form, presets. Whatever changes many fields at once comes through here.

#include "compose/composepanel.h"

#include "compose/codeview.h"
#include "compose/formview.h"
#include "compose/notice.h"
#include "compose/pastedcode.h"
#include "compose/presetpreview.h"
#include "compose/presetsaver.h"
#include "compose/segments.h"
#include "studio/background.h"
#include "studio/compose/presets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

namespace compose {

void ComposePanel::setCodeShown(bool shown)
{
    m_look->setCurrent(shown ? 1 : 0);
    const bool isChange = shown != isCodeShown();
    m_pages->setCurrentIndex(shown ? 1 : 0);
    refreshCode();
    if (isChange)
        Q_EMIT codeShownChanged();
}

bool ComposePanel::isCodeShown() const
{
    return m_pages->currentIndex() == 1;
}

void ComposePanel::setLanguage(studio::Language language)
{
    m_code->setLanguage(language);
}

void ComposePanel::refreshCode()
{
    if (!isCodeShown())
        return;
    studio::Request request{.endpoint = m_endpoint, .body = studio::bodyFor(form(), values())};
    for (const studio::Field &field : form().fields)
        request.order << field.key;
    m_code->setRequest(request);
}

void ComposePanel::pasteCode()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_notice->say(Notice::Tone::Plain, tr("There is no code in the clipboard."));
    takeCode(text);
}

void ComposePanel::takeCode(const QString &text, const std::function<void()> &otherwise)
{
    studio::inBackground(
        this, [text] { return studio::parseCode(text); },
        [this, otherwise](const tl::expected<studio::ReadCode, QString> &read) {
            if (read)
                fill(*read);
            else if (otherwise)
                otherwise();
            else
                m_notice->say(Notice::Tone::Plain, read.error());
        });
}

void ComposePanel::fill(const studio::ReadCode &code)
{
    const QString endpoint = code.endpoint.isEmpty() ? m_endpoint : code.endpoint;
    if (endpoint == m_endpoint && !form().endpoint.isEmpty()) {
        const Filled filled = filledFrom(form(), code.body);
        return applyStep(filled.values, filledSentence(filled, code.skipped));
    }
    const QString before = m_endpoint;
    const studio::Values valuesBefore = values();
    setModel(endpoint);
    if (form().endpoint != endpoint) {
        m_wantedCode = code; // as soon as the form is here
        return;
    }
    const Filled filled = filledFrom(form(), code.body);
    m_form->setValues(filled.values);
    edited();
    m_notice->say(Notice::Tone::Plain, filledSentence(filled, code.skipped),
                  {{tr("Undo"), [this, before, valuesBefore] { goBack(before, valuesBefore); }}});
}

// The one place for changes of the same form that come from elsewhere than the person's hands: a step of the form's
// own undo stack, and so is the way back that is offered.
void ComposePanel::applyStep(const studio::Values &values, const QString &told)
{
    const studio::Values before = this->values();
    m_form->applyChange(values, told);
    edited();
    m_notice->say(Notice::Tone::Plain, told, {{tr("Undo"), [this, endpoint = m_endpoint, before] { goBack(endpoint, before); }}});
    // After the next change this way back would take that along, too.
    connect(&m_form->undoStack(), &QUndoStack::indexChanged, m_notice, &Notice::dismiss, Qt::SingleShotConnection);
}

void ComposePanel::goBack(const QString &endpoint, const studio::Values &values)
{
    if (endpoint != m_endpoint)
        setModel(endpoint);
    if (form().endpoint == endpoint)
        m_form->applyChange(values, tr("Undo"));
    edited();
}

void ComposePanel::applyPreset(const QString &id)
{
    const studio::Preset *preset = m_presets.find(id);
    if (!preset || form().endpoint.isEmpty())
        return;
    auto *preview = new PresetPreview(*preset, form(), values(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PresetPreview::applied, this, [this, name = preset->name, endpoint = m_endpoint](const studio::Values &after) {
        if (endpoint == m_endpoint)
            applyStep(after, tr("The preset “%1” is applied.").arg(name));
    });
    preview->open();
}

void ComposePanel::savePreset()
{
    auto *saver = new PresetSaver(form(), values(), this);
    saver->setAttribute(Qt::WA_DeleteOnClose);
    connect(saver, &PresetSaver::saved, &m_presets, [this](const studio::Preset &preset) {
        m_presets.save(preset);
        m_notice->say(Notice::Tone::Plain, tr("The preset “%1” is saved.").arg(preset.name));
    });
    saver->open();
}

void ComposePanel::importPreset(const QString &path)
{
    m_presets.importFrom(path);
}

// Ctrl+V where no text field takes it.
void ComposePanel::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste))
        return QWidget::keyPressEvent(event);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime && mime->hasText() && !mime->hasUrls() && !mime->hasImage())
        takeCode(mime->text(), [this] {
            if (const QMimeData *still = QGuiApplication::clipboard()->mimeData())
                Q_EMIT pasted(still);
        });
    else if (mime)
        Q_EMIT pasted(mime);
}

} // namespace compose
