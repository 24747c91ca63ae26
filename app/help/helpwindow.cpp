// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpdelegate.h"

#include "language.h"
#include "room.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace help {
namespace {

constexpr int fieldPage = -1;

QString readResource(const QString &name)
{
    QFile file(u":/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
    , m_nothing(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(980, 700);
    setMinimumSize(520, 360);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HelpDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto *left = new QWidget(this);
    left->setMinimumWidth(180);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme::margins(12, 12, 4, 8));
    column->setSpacing(theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(left);
    columns->addWidget(m_text);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({270, 710});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_list->currentIndex().row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (link.scheme() == "https"_L1)
            QDesktopServices::openUrl(link);
    });
    speak();
    load();
    list();
    m_search->setFocus();
}

HelpWindow::~HelpWindow()
{
    m_text->setDocument(nullptr); // they go before the browser does
}

void HelpWindow::speak()
{
    m_nothing->setText(tr("Nothing in the help has these words."));
    setWindowTitle(tr("Help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear search"));
    m_list->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Help text"));
}

void HelpWindow::load()
{
    m_text->setDocument(nullptr);
    m_pages.clear();
    m_sections.clear();
    readNext();
    QMetaObject::invokeMethod(this, &HelpWindow::goOnReading, Qt::QueuedConnection);
}

bool HelpWindow::readNext()
{
    const QString language = shell::Language::closest(QLocale());
    const int page = int(m_pages.size());
    switch (page) {
    case Guide:
        m_pages.push_back(documentFrom(guideIn(language), palette(), language));
        break;
    case CommandLine:
        m_pages.push_back(documentFrom(readResource(u"command-line.md"_s), palette()));
        break;
    case News:
        m_pages.push_back(documentFrom(readResource(u"CHANGELOG.md"_s), palette()));
        break;
    default:
        return false;
    }
    for (Section &section : sectionsOf(*m_pages.back(), page))
        m_sections.push_back(std::move(section));
    return true;
}

// A page in a turn of the loop: each of them takes some milliseconds.
void HelpWindow::goOnReading()
{
    const std::size_t known = m_sections.size();
    if (!readNext())
        return;
    if (m_search->text().trimmed().isEmpty()) {
        for (std::size_t place = known; place < m_sections.size(); ++place)
            addRow(m_sections[place].title, int(place), m_sections[place].level);
    } else {
        list();
    }
    QMetaObject::invokeMethod(this, &HelpWindow::goOnReading, Qt::QueuedConnection);
}

void HelpWindow::addRow(const QString &title, int section, int level)
{
    auto *row = new QStandardItem(title);
    row->setData(section, HelpDelegate::SectionRole);
    row->setData(level, HelpDelegate::LevelRole);
    m_rows->appendRow(row);
}

void HelpWindow::list()
{
    m_rows->clear();
    const QString text = m_search->text().trimmed();
    if (!m_fieldTitle.isEmpty() && text.isEmpty())
        addRow(m_fieldTitle, fieldPage, 1);
    for (const std::size_t place : found(m_sections, text))
        addRow(m_sections[place].title, int(place), m_sections[place].level);
    m_nothing->setVisible(m_rows->rowCount() == 0);
    if (m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void HelpWindow::openRow(int row)
{
    const QStandardItem *item = m_rows->item(row);
    if (!item)
        return;
    const int place = item->data(HelpDelegate::SectionRole).toInt();
    if (place == fieldPage) {
        m_text->setLayoutDirection(layoutDirection());
        m_text->setDocument(m_field.get());
    } else {
        open(m_sections.at(std::size_t(place)));
    }
}

void HelpWindow::open(const Section &section)
{
    QTextDocument *document = m_pages.at(std::size_t(section.page)).get();
    m_text->setLayoutDirection(section.page == Guide
                                   ? layoutDirection()
                                   : Qt::LeftToRight); // the others speak English only
    if (m_text->document() != document)
        m_text->setDocument(document);
    const QTextBlock block = document->findBlockByNumber(section.block);
    // The first of the words that were searched is marked.
    QTextCursor cursor =
        firstOf(m_search->text().simplified().section(u' ', 0, 0), *document, section.block);
    if (cursor.isNull())
        cursor = QTextCursor(block);
    m_text->setTextCursor(cursor);
    const int top = int(document->documentLayout()->blockBoundingRect(block).top()) - theme::grid;
    m_text->verticalScrollBar()->setValue(top);
    if (cursor.hasSelection() && !m_text->viewport()->rect().contains(m_text->cursorRect()))
        m_text->ensureCursorVisible();
}

void HelpWindow::showPage(Page page)
{
    while (m_pages.size() <= std::size_t(page) && readNext()) {}
    m_search->clear();
    list();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int place = m_rows->item(row)->data(HelpDelegate::SectionRole).toInt();
        if (place == fieldPage || m_sections.at(std::size_t(place)).page != page)
            continue;
        m_list->setCurrentIndex(m_rows->index(row, 0));
        m_list->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtTop);
        return openRow(row);
    }
}

void HelpWindow::showField(const QString &title, const QStringList &paragraphs)
{
    m_fieldTitle = title;
    m_fieldText = paragraphs;
    if (m_field && m_text->document() == m_field.get())
        m_text->setDocument(nullptr);
    m_field = std::make_unique<QTextDocument>();
    m_field->setDocumentMargin(theme::grid * 2.5);
    QTextCursor cursor(m_field.get());
    QTextBlockFormat roomy;
    roomy.setBottomMargin(theme::grid);
    cursor.setBlockFormat(roomy);
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    heading.setProperty(QTextFormat::FontSizeAdjustment, 2);
    cursor.insertText(title, heading);
    for (const QString &paragraph : paragraphs) {
        cursor.insertBlock(roomy, {});
        cursor.insertText(paragraph, {});
    }
    m_search->clear();
    list();
}

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_pages.empty())
        return;
    const int row = m_list->currentIndex().row();
    if (event->type() == QEvent::PaletteChange) { // the texts have colours of their own
        load();
        readAll();
        openRow(row);
    } else if (event->type() == QEvent::LanguageChange) {
        speak();
        load();
        readAll();
        list();
        if (row < m_rows->rowCount()) // all languages have the same sections
            m_list->setCurrentIndex(m_rows->index(row, 0));
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) { // reads on, without leaving the text
        m_text->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_rows->rowCount() - 1));
    m_list->setCurrentIndex(m_rows->index(row, 0));
    return true;
}

} // namespace help
