// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a generation is put together: the model, its form or the same as code, how often, for how much. Knows nothing
// of jobs: it emits recipes that are complete and valid, and shows what is wrong with the others.

#include "compose/carry.h"
#include "compose/fieldeditor.h"
#include "media/media.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/validate.h"
#include "studio/code/code.h"
#include "studio/compose/drafts.h"
#include "studio/recipe.h"

#include <QMimeData>
#include <QPointer>

#include <limits>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace studio {
class Presets;
}

namespace compose {

class CodeView;
class FormView;
class MediaEditor;
class ModelButton;
class ModelPicker;
class Notice;
class PresetButton;
class Segments;

struct ComposeParts
{
    studio::Catalog &catalog;
    studio::Drafts &drafts;
    studio::Presets &presets;
    EditorContext context = {};
};

class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePanel(const ComposeParts &parts, QWidget *parent = nullptr);

    // The draft of that model, with what carries over from the present form. `files` go into the first
    // fields that take them, once the form is here.
    struct File
    {
        QString address;
        media::Kind kind = media::Kind::Other;
    };
    void setModel(const QString &endpoint, const std::vector<File> &files = {});
    [[nodiscard]] QString endpoint() const { return m_endpoint; }
    void setRecipe(const studio::Recipe &recipe);
    // That model with what `fill` makes of its draft, once its form is here. `told` says what happened, with a way back.
    using Filling = std::function<studio::Values(const studio::Form &form, const studio::Values &draft)>;
    void startWith(const QString &endpoint, const Filling &fill, const QString &told);
    // Into the first empty field that takes such a file, else the first one that does. The label of the
    // field it landed in; empty when the form has none.
    QString place(const File &file);
    // Into that field ("elements.video_url": of a new entry, or of one where it is empty); what it has no room for, into
    // the next empty one that takes it. What is left over is left out, which the field says.
    QString placeIn(const QString &key, const QStringList &addresses);
    QString placePicture(const QImage &picture);
    void setPrompt(const QString &text);
    void keepDraft(); // here and now, to the disk
    bool setSeed(const QString &seed); // false: the form has none, or this is no number

    [[nodiscard]] const studio::Form &form() const;
    [[nodiscard]] studio::Values values() const;

    void pickModel();
    void generate();
    void generateNext(); // before what waits
    void focusFirst();
    // Complaints that came back from the service, on their fields; the rest is returned as sentences.
    QStringList showProblems(const std::vector<studio::Problem> &problems);
    void showUpload(double part); // negative: none

    void setCodeShown(bool shown);
    [[nodiscard]] bool isCodeShown() const;
    void setLanguage(studio::Language language);
    void pasteCode(); // from the clipboard
    // Fills the form from code, where the text is code. `otherwise` runs when it is none; without it, what is wrong
    // with the text is told. Answers later.
    void takeCode(const QString &text, const std::function<void()> &otherwise = {});
    void importPreset(const QString &path);
    void applyPreset(const QString &id); // shows first what it would change

    // More dollars than this are asked about first.
    void setAskAbove(double dollars) { m_askAbove = dollars; }

Q_SIGNALS:
    void generateRequested(const std::vector<studio::Recipe> &recipes, std::optional<double> estimateEach, bool next);
    void modelChanged(const QString &endpoint);
    void problem(const QString &sentence); // one that has no field
    void pasted(const QMimeData *mime);    // what is no code
    void languageChanged(studio::Language language);
    void codeShownChanged();
    void settingsRequested();
    void sweepRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void showForm(const studio::Form &form, const studio::Values &values);
    void formArrived(const QString &endpoint);
    void formFailed(const QString &endpoint, const QString &message);
    [[nodiscard]] studio::Values draftFor(const studio::Form &form);
    [[nodiscard]] studio::Values moved(const studio::Values &values, const QStringList &keys, const studio::Form &form);
    void tellChange(const studio::Form &form);
    void edited();
    void refresh();
    void refreshPrice();
    void refreshCode();
    [[nodiscard]] studio::Price price() const;
    [[nodiscard]] bool isAsking();
    void begin();
    void send();
    QString placeInside(const QString &way, const QString &address);
    [[nodiscard]] MediaEditor *homeFor(media::Kind kind) const;
    void fill(const studio::ReadCode &code);
    void applyStep(const studio::Values &values, const QString &told);
    void goBack(const QString &endpoint, const studio::Values &values);
    void savePreset();

    studio::Catalog &m_catalog;
    studio::Drafts &m_drafts;
    studio::Presets &m_presets;
    QString m_endpoint;
    std::optional<studio::Values> m_wanted;        // for a form that is not here yet
    std::optional<studio::ReadCode> m_wantedCode;  // the same
    std::vector<File> m_wantedFiles;
    Filling m_wantedFilling;
    Luggage m_luggage; // what the models before were set to
    std::optional<studio::Draft> m_lastUse;        // of this model, before it was shown now
    bool m_next = false; // wanted before what waits
    double m_askAbove = std::numeric_limits<double>::infinity();
    ModelButton *m_model;
    Segments *m_look;
    PresetButton *m_presetButton;
    Notice *m_notice;  // about the form
    QLabel *m_state;
    QStackedWidget *m_pages;
    FormView *m_form;
    CodeView *m_code;
    Notice *m_question; // about money
    QSpinBox *m_times;
    QToolButton *m_sweep;
    QPushButton *m_generate;
    QTimer *m_editedTimer;
    QPointer<ModelPicker> m_picker;
};

} // namespace compose
