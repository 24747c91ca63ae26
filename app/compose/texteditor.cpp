// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/texteditor.h"

#include "compose/growingtext.h"
#include "compose/promptmarks.h"
#include "compose/promptweights.h"
#include "studio/catalog/wildcards.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace compose {
namespace {

constexpr int nearLimit = 90; // per cent

} // namespace

TextEditor::TextEditor(const studio::Field &field, const studio::TextKind &kind, const EditorContext &context,
                       QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_history(context.promptHistory)
    , m_keepsEmpty(field.defaultValue.isString())
{
    // The words that the model is asked with are larger than others.
    const bool main = field.key == QLatin1String("prompt") || (kind.prompt && field.required && !field.advanced);
    m_text = new GrowingText(main ? 4 : 2, main ? 14 : 8, this);
    if (field.example.isString())
        m_text->setExample(field.example.toString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    if (m_kind.prompt) {
        new PromptMarks(m_text->document(), m_text->palette());
        m_text->installEventFilter(this);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        preview();
        Q_EMIT edited();
    });
}

QJsonValue TextEditor::value() const
{
    const QString now = m_text->toPlainText();
    if (now.isEmpty() && !m_hadText && !(m_keepsEmpty && m_touched))
        return QJsonValue::Undefined;
    return now;
}

void TextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_hadText = value.isString();
    m_recalled = -1;
    m_text->setWords(value.toString());
    m_touched = false;
}

bool TextEditor::accepts(const QJsonValue &value) const
{
    // What a text edit would turn into something else (other line ends, no-break spaces) is edited as JSON.
    return value.isUndefined() || (value.isString() && isKeptByTextEdit(value.toString()));
}

QWidget *TextEditor::focusTarget()
{
    return m_text;
}

int TextEditor::length() const
{
    // Servers count characters, not UTF-16 units.
    const QString text = m_text->toPlainText();
    return int(text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); }));
}

QString TextEditor::note() const
{
    if (m_kind.maximumLength <= 0)
        return {};
    return tr("%1 of %2", "characters").arg(locale().toString(length()), locale().toString(m_kind.maximumLength));
}

bool TextEditor::noteWarns() const
{
    return m_kind.maximumLength > 0 && qint64(length()) * 100 >= qint64(m_kind.maximumLength) * nearLimit;
}

void TextEditor::preview()
{
    if (!m_kind.prompt)
        return;
    const QString text = m_text->toPlainText();
    const qint64 count = text.contains(u'{') ? studio::variationCount(text) : 1;
    if (count <= 1) {
        if (m_preview)
            m_preview->hide();
        return;
    }
    if (!m_preview) {
        m_preview = new QLabel(this);
        m_preview->setTextFormat(Qt::PlainText);
        m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        QFont font = m_preview->font();
        font.setPixelSize(12);
        m_preview->setFont(font);
        QPalette palette = m_preview->palette();
        palette.setColor(QPalette::WindowText, theme::tokens(palette).textSecond);
        m_preview->setPalette(palette);
        layout()->addWidget(m_preview);
    }
    const QString first = studio::variation(text, 0).simplified();
    const int shown = int(qMin<qint64>(count, 1'000'000));
    const QString words = count < 1'000'000 ? tr("%n variations: %1", nullptr, shown).arg(first)
                                            : tr("Over a million variations: %1").arg(first);
    m_preview->setText(m_preview->fontMetrics().elidedText(words, Qt::ElideRight, qMax(80, m_text->width() - 2)));
    QStringList lines;
    for (qint64 i = 0; i < qMin<qint64>(count, 8); ++i)
        lines << studio::variation(text, i).left(400).toHtmlEscaped();
    m_preview->setToolTip(QStringLiteral("<p>%1</p>").arg(lines.join(QLatin1String("<br>"))));
    m_preview->setAccessibleName(words);
    m_preview->show();
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    if (m_preview && !m_preview->isHidden())
        preview();
}

// Older texts with Alt+Up, back to what was being written with Alt+Down.
void TextEditor::recall(int older)
{
    if (m_recalled < 0) {
        m_draft = m_text->toPlainText();
        m_past = m_history ? m_history() : QStringList();
        m_past.removeAll(m_draft);
        m_past.removeAll(QString());
    }
    const int place = qBound(-1, m_recalled + older, int(m_past.size()) - 1);
    if (place == m_recalled)
        return;
    m_text->setWords(place < 0 ? m_draft : m_past.at(place));
    m_text->moveCursor(QTextCursor::End);
    m_recalled = place;
}

void TextEditor::weigh(int steps)
{
    QTextCursor cursor = m_text->textCursor();
    const Weighed weighed = reweighted(m_text->toPlainText(), cursor.selectionStart(), cursor.selectionEnd(), steps);
    if (!weighed.changed)
        return;
    m_text->setWords(weighed.text);
    cursor = m_text->textCursor();
    cursor.setPosition(int(weighed.start));
    cursor.setPosition(int(weighed.end), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (!up && key->key() != Qt::Key_Down) {
        if (!key->text().isEmpty())
            m_recalled = -1;
        return false;
    }
    if (held == Qt::AltModifier)
        recall(up ? 1 : -1);
    else if (held == Qt::ControlModifier && m_kind.weights)
        weigh(up ? 1 : -1);
    else
        return false;
    return true;
}

} // namespace compose
