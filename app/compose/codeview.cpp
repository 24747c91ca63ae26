// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/codeview.h"

#include "compose/codehighlighter.h"
#include "compose/segments.h"

#include "theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace compose {
namespace {

constexpr qsizetype longestShown = 2000; // of one text: a picture inside of a text would stop the window

QJsonValue shortened(const QJsonValue &value, bool &isShort)
{
    if (value.isString() && value.toString().size() > longestShown) {
        isShort = true;
        return value.toString().left(longestShown / 10) + u'…';
    }
    if (value.isArray()) {
        QJsonArray entries;
        for (const QJsonValue &entry : value.toArray())
            entries.append(shortened(entry, isShort));
        return entries;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = shortened(it.value(), isShort);
        return object;
    }
    return value;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QWidget(parent)
    , m_languages(new Segments(tr("Language of the code"), this))
    , m_text(new QPlainTextEdit(this))
    , m_colours(new CodeHighlighter(m_text->document()))
    , m_remark(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_copied(new QTimer(this))
{
    for (const QString &name : {QStringLiteral("JSON"), QStringLiteral("cURL"), QStringLiteral("Python"), QStringLiteral("JavaScript"), QStringLiteral("C++")})
        m_languages->add(name);
    m_languages->setCurrent(int(m_language));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    m_text->setFont(font);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(8);
    m_text->setAccessibleName(tr("Code"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setText(tr("Long texts are shortened here; the copy has all of them."));
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_copied->setSingleShot(true);
    m_copied->setInterval(std::chrono::seconds(2));
    auto *paste = new QPushButton(tr("Paste code"), this);
    paste->setIcon(theme::icon(QStringLiteral("paste")));
    paste->setToolTip(tr("Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(paste, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_languages);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    setFocusProxy(m_text);

    connect(m_languages, &Segments::chosen, this, [this](int index) {
        setLanguage(studio::Language(index));
        Q_EMIT languageChanged(m_language);
    });
    connect(m_copy, &QPushButton::clicked, this, &CodeView::copy);
    connect(paste, &QPushButton::clicked, this, &CodeView::pasteRequested);
    connect(m_copied, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy")); });
    refresh();
}

void CodeView::setRequest(const studio::Request &request)
{
    if (request == m_request)
        return;
    m_request = request;
    refresh();
}

void CodeView::setLanguage(studio::Language language)
{
    m_language = language;
    m_languages->setCurrent(int(language));
    refresh();
}

void CodeView::refresh()
{
    studio::Request shown = m_request;
    bool isShort = false;
    shown.body = shortened(shown.body, isShort).toObject();
    m_remark->setVisible(isShort);
    const QString code = studio::codeFor(m_language, shown).trimmed();
    m_copied->stop();
    m_copy->setText(tr("Copy"));
    if (code == m_text->toPlainText())
        return;
    m_colours->setLanguage(m_language);
    // Followed while somebody types: the place that is read stays.
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(code);
    m_colours->setPalette(palette());
    m_text->verticalScrollBar()->setValue(place);
}

void CodeView::copy()
{
    QGuiApplication::clipboard()->setText(studio::codeFor(m_language, m_request));
    m_copy->setText(tr("Copied"));
    m_copied->start();
}

void CodeView::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        m_colours->setPalette(palette());
}

} // namespace compose
