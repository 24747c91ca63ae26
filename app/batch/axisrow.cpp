// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/axisrow.h"

#include "compose/calmwheel.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/wildcards.h"
#include "studio/catalog/commas.h"
#include "textdirection.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace batch {
namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int mostShownChoices = 5;
constexpr int lineHeight = 24;

// Width first, also among words that run from the right.
QString pixels(QSize size)
{
    return QChar(0x2066) + AxisRow::tr("%1 × %2", "width and height").arg(size.width()).arg(size.height()) + QChar(0x2069);
}

// What can be ticked: the text that means the value, and its label.
std::vector<std::pair<QString, QString>> choicesOf(const studio::Kind &kind)
{
    std::vector<std::pair<QString, QString>> all;
    if (const auto *choice = std::get_if<studio::ChoiceKind>(&kind)) {
        for (const studio::Choice &each : choice->choices)
            all.emplace_back(studio::textOf(each.value), each.label);
    } else if (std::holds_alternative<studio::ToggleKind>(kind)) {
        all = {{QStringLiteral("true"), AxisRow::tr("On")}, {QStringLiteral("false"), AxisRow::tr("Off")}};
    } else if (const auto *size = std::get_if<studio::SizeKind>(&kind)) {
        for (const studio::SizePreset &each : size->presets)
            all.emplace_back(each.value, each.size.isEmpty() ? each.label
                                                             : AxisRow::tr("%1 (%2)", "a size and its pixels").arg(each.label, pixels(each.size)));
    }
    return all;
}

bool wantsLines(const studio::Kind &kind)
{
    if (const auto *text = std::get_if<studio::TextKind>(&kind))
        return text->multiline || text->prompt;
    return std::holds_alternative<studio::MediaKind>(kind) || std::holds_alternative<studio::ObjectKind>(kind)
        || std::holds_alternative<studio::ListKind>(kind) || std::holds_alternative<studio::RawKind>(kind);
}

QString hintFor(const studio::Kind &kind)
{
    if (std::holds_alternative<studio::SeedKind>(kind))
        return AxisRow::tr("1, 2, 3 or 1..8 or 4 random");
    if (const auto *number = std::get_if<studio::NumberKind>(&kind))
        return number->integer ? AxisRow::tr("10, 20, 40 or 20..40 step 5") : AxisRow::tr("1, 2.5, 4 or 2..5 step 0.5");
    if (std::holds_alternative<studio::SizeKind>(kind))
        return AxisRow::tr("Other sizes: 1024x768, 640x640");
    return AxisRow::tr("Values with commas between them");
}

QString linesHintFor(const studio::Kind &kind)
{
    if (std::holds_alternative<studio::MediaKind>(kind))
        return AxisRow::tr("One file or address a line");
    if (const auto *text = std::get_if<studio::TextKind>(&kind))
        return text->prompt ? AxisRow::tr("One prompt a line") : AxisRow::tr("One text a line");
    return AxisRow::tr("One JSON value a line");
}

} // namespace

tl::expected<studio::Axis, QString> WrittenAxis::read() const
{
    return wildcards.isEmpty() ? studio::axisFrom(variable, text) : tl::expected<studio::Axis, QString>(studio::variationsOf(variable, wildcards));
}

AxisRow::AxisRow(const std::vector<studio::Variable> &variables, const studio::Values &values, QWidget *parent)
    : QFrame(parent)
    , m_variables(variables)
    , m_values(values)
    , m_luck(QRandomGenerator::global()->generate())
    , m_field(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_wildcards(new QCheckBox(this))
    , m_search(new QLineEdit(this))
    , m_choices(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_files(new QPushButton(tr("Add files…"), this))
    , m_problem(new QLabel(this))
{
    m_lines->document()->setDocumentMargin(7); // as other fields
    for (const studio::Variable &each : m_variables)
        m_field->addItem(each.label, each.path);
    m_field->setAccessibleName(tr("Field that varies"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    compose::keepWheelCalm(m_field);
    m_remove->setIcon(theme::icon(QStringLiteral("close")));
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(tr("Remove this field"));
    m_remove->setToolTip(tr("Remove this field from the sweep"));
    m_search->setPlaceholderText(tr("Word to replace; empty for whole prompts"));
    m_search->setAccessibleName(tr("Word to replace"));
    m_choices->setAccessibleName(tr("Values"));
    m_choices->setUniformItemSizes(true);
    m_line->setAccessibleName(tr("Values"));
    m_lines->setAccessibleName(tr("Values, one a line"));
    m_lines->setTabChangesFocus(true);
    shell::followTextDirection(m_lines);
    m_lines->setFixedHeight(4 * lineHeight);
    m_files->setAutoDefault(false);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(m_field, 1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *each : std::initializer_list<QWidget *>{m_wildcards, m_search, m_choices, m_line, m_lines})
        column->addWidget(each);
    column->addWidget(m_files, 0, Qt::AlignLeft);
    column->addWidget(m_problem);

    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showVariable();
        Q_EMIT edited();
    });
    connect(m_remove, &QToolButton::clicked, this, &AxisRow::removeWanted);
    connect(m_wildcards, &QCheckBox::toggled, this, [this](bool on) {
        m_search->setEnabled(!on);
        m_lines->setEnabled(!on);
        Q_EMIT edited();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &word) {
        m_lines->setPlaceholderText(word.trimmed().isEmpty() ? linesHintFor(written().variable.field.kind)
                                                             : tr("What takes its place: red, white, black"));
        Q_EMIT edited();
    });
    connect(m_choices, &QListWidget::itemChanged, this, &AxisRow::edited);
    connect(m_line, &QLineEdit::textChanged, this, &AxisRow::edited);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &AxisRow::edited);
    connect(m_files, &QPushButton::clicked, this, &AxisRow::chooseFiles);
    showVariable();
}

WrittenAxis AxisRow::written() const
{
    WrittenAxis axis{.variable = m_variables.at(std::size_t(std::max(0, m_field->currentIndex()))), .text = {.luck = m_luck}};
    const QString present = studio::valueAt(m_values, axis.variable.path).toString();
    if (!m_wildcards->isHidden() && m_wildcards->isChecked()) {
        axis.wildcards = present;
        return axis;
    }
    QStringList texts;
    if (!m_choices->isHidden()) {
        for (int row = 0; row < m_choices->count(); ++row) {
            const QListWidgetItem *item = m_choices->item(row);
            if (item->checkState() == Qt::Checked)
                texts << item->data(valueRole).toString();
        }
    }
    if (!m_line->isHidden() && !m_choices->isHidden())
        texts << studio::atCommas(m_line->text());
    else if (!m_line->isHidden())
        texts << m_line->text();
    if (!m_lines->isHidden())
        texts << m_lines->toPlainText();
    axis.text.text = texts.join(u'\n');
    if (!m_search->isHidden())
        axis.text.search = m_search->text();
    return axis;
}

QString AxisRow::path() const
{
    return m_field->currentData().toString();
}

void AxisRow::setPath(const QString &path)
{
    if (const int index = m_field->findData(path); index >= 0)
        m_field->setCurrentIndex(index);
}

void AxisRow::showProblem(const QString &sentence)
{
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_problem->setPalette(tint);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void AxisRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void AxisRow::focusValues()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_choices, m_line, m_lines}) {
        if (!each->isHidden())
            return each->setFocus(Qt::OtherFocusReason);
    }
}

void AxisRow::showVariable()
{
    const studio::Variable &variable = written().variable;
    const studio::Kind &kind = variable.field.kind;
    const auto choices = choicesOf(kind);
    const auto *size = std::get_if<studio::SizeKind>(&kind);
    const auto *text = std::get_if<studio::TextKind>(&kind);
    const QSignalBlocker quiet(m_choices);
    m_choices->clear();
    for (const auto &[value, label] : choices) {
        auto *item = new QListWidgetItem(label, m_choices);
        item->setData(valueRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint(QSize(0, lineHeight));
    }
    m_choices->setFixedHeight(std::min<int>(int(choices.size()), mostShownChoices) * lineHeight + 4);
    const bool hasLines = wantsLines(kind);
    const qint64 variations = text && text->prompt ? studio::variationCount(studio::valueAt(m_values, variable.path).toString()) : 1;
    m_wildcards->setText(tr("Every variation of the prompt's {…} (%n)", nullptr, int(std::min<qint64>(variations, studio::mostCells))));
    m_wildcards->setVisible(variations > 1);
    m_search->setVisible(text && hasLines);
    m_search->setEnabled(!m_wildcards->isChecked() || variations <= 1);
    m_lines->setEnabled(m_search->isEnabled());
    m_choices->setVisible(!choices.empty());
    m_line->setVisible(!hasLines && (choices.empty() || (size && size->custom)));
    m_line->setPlaceholderText(hintFor(kind));
    m_lines->setVisible(hasLines);
    m_lines->setPlaceholderText(linesHintFor(kind));
    const auto *media = std::get_if<studio::MediaKind>(&kind);
    m_files->setVisible(media && !media->plainAddress);
    showProblem({});
}

void AxisRow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files, each for a job of its own"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        const QString before = m_lines->toPlainText().trimmed();
        m_lines->setPlainText(before.isEmpty() ? paths.join(u'\n') : before + u'\n' + paths.join(u'\n'));
    });
    dialog->open();
}

} // namespace batch
