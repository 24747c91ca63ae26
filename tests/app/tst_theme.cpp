// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast as WCAG 2 measures it, and the icons that others ask for.

#include "dot.h"
#include "room.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmapCache>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace {

double channel(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Named
{
    theme::Scheme scheme;
    const char *name;
};
constexpr Named schemes[] = {{theme::Scheme::Dark, "dark"},
                             {theme::Scheme::Light, "light"},
                             {theme::Scheme::DarkContrast, "dark, high contrast"},
                             {theme::Scheme::LightContrast, "light, high contrast"}};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // WCAG 2, AA: 4.5 for texts, 3 for what shows where a control is. High contrast is AAA: 7.
    void isReadable_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("wanted");
        for (const Named &scheme : schemes) {
            const theme::Tokens &t = theme::tokens(scheme.scheme);
            const bool isHigh = theme::withHighContrast(scheme.scheme) == scheme.scheme;
            const auto row = [&](const char *what, const QColor &front, const QColor &ground, double wanted) {
                QTest::addRow("%s: %s on %s", scheme.name, what, qPrintable(ground.name())) << front << ground << wanted;
            };
            const double forText = isHigh ? 7 : 4.5;
            for (const QColor &ground : {t.window, t.panel, t.field, t.button, t.selection, t.stage}) {
                row("text", t.text, ground, forText);
                row("second text", t.textSecond, ground, forText);
            }
            for (const QColor &ground : {t.window, t.panel, t.field, t.stage})
                row("third text", t.textThird, ground, forText);
            for (const QColor &ground : {t.panel, t.field, t.button, t.window}) {
                row("good", t.good, ground, forText);
                row("warning", t.warning, ground, forText);
                row("error", t.error, ground, forText);
                row("accent", t.accent, ground, forText);
            }
            row("white", Qt::white, t.accentFilled, isHigh ? 7 : 4.5);
            for (const QColor &ground : {t.panel, t.field})
                row("edge of a field", t.edge, ground, isHigh ? 7 : 3);
            if (isHigh)
                row("edge of a button", t.buttonEdge, t.panel, 7);
        }
    }
    void isReadable()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, ground);
        QFETCH(const double, wanted);
        const double measured = contrast(front, ground);
        QVERIFY2(measured >= wanted, qPrintable(QString::number(measured)));
    }

    // The palette itself, which widgets of Qt are drawn with.
    void thePaletteIsReadable_data()
    {
        QTest::addColumn<theme::Scheme>("scheme");
        for (const Named &scheme : schemes)
            QTest::newRow(scheme.name) << scheme.scheme;
    }
    void thePaletteIsReadable()
    {
        QFETCH(const theme::Scheme, scheme);
        theme::apply(*qApp, scheme);
        const QPalette palette = QApplication::palette();
        using Role = QPalette::ColorRole;
        for (const auto &[words, ground] :
             {std::pair(Role::WindowText, Role::Window), std::pair(Role::Text, Role::Base), std::pair(Role::Text, Role::AlternateBase),
              std::pair(Role::ButtonText, Role::Button), std::pair(Role::HighlightedText, Role::Highlight),
              std::pair(Role::PlaceholderText, Role::Base), std::pair(Role::Link, Role::Base), std::pair(Role::Link, Role::Window),
              std::pair(Role::BrightText, Role::Window), std::pair(Role::ToolTipText, Role::ToolTipBase)}) {
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
                const double measured = contrast(palette.color(group, words), palette.color(group, ground));
                QVERIFY2(measured >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(words).arg(ground).arg(measured)));
            }
        }
    }

    void aButtonHasAnEdgeInHighContrast()
    {
        const auto topEdge = [](theme::Scheme scheme) {
            theme::apply(*qApp, scheme);
            QPushButton button(QStringLiteral("Send"));
            button.resize(100, 32);
            return button.grab().toImage().pixelColor(50, 0);
        };
        QVERIFY(contrast(topEdge(theme::Scheme::DarkContrast), Qt::black) > 7);
        QVERIFY(contrast(topEdge(theme::Scheme::LightContrast), Qt::white) > 7);
        QCOMPARE(topEdge(theme::Scheme::Dark), theme::tokens(theme::Scheme::Dark).button);
    }

    void everyIconIsDrawnInThePalettesColour()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const auto &[scheme, name] : schemes) {
            theme::apply(*qApp, scheme);
            for (const QString &file : files) {
                const QImage image = theme::icon(file.section(u'.', 0, 0)).pixmap(48, 48).toImage();
                bool drawn = false;
                for (int y = 0; y < image.height() && !drawn; ++y) {
                    for (int x = 0; x < image.width() && !drawn; ++x)
                        drawn = image.pixelColor(x, y) == theme::tokens(scheme).text;
                }
                QVERIFY2(drawn, qPrintable(file));
            }
        }
    }

    // Whoever draws in many colours sees each of them in a button: that must not fill the cache that all icons share.
    void aColoursIconLeavesNothingBehind()
    {
        const QString key = QStringLiteral("of somebody else");
        QPixmap other(64, 64);
        other.fill(Qt::red);
        QVERIFY(QPixmapCache::insert(key, other));
        QToolButton button;
        button.setIconSize({128, 128});
        button.resize(160, 160);
        for (int i = 0; i < 400; ++i) { // 25 MB, were they kept: more than twice the cache
            const QColor colour = QColor::fromHsv(i % 360, 200, 200 + i / 360);
            button.setIcon(theme::icon(theme::Dot{.fill = colour, .outline = Qt::black}));
            QCOMPARE(button.grab().toImage().pixelColor(80, 80).rgb(), colour.rgb());
        }
        QVERIFY(QPixmapCache::find(key, &other));
    }

    void aColoursIconIsACircleOfItAtEverySize()
    {
        const QIcon icon = theme::icon(theme::Dot{.fill = Qt::green, .outline = Qt::blue, .margin = 0.1, .line = 0.1});
        for (const int side : {16, 20, 40, 64}) {
            const QImage image = icon.pixmap(side, side).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QCOMPARE(image.pixelColor(side / 2, side / 2), QColor(Qt::green));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(int(side * 0.1), side / 2), QColor(Qt::blue));
        }
        const QImage outline = theme::icon(theme::Dot{.fill = {}, .outline = Qt::blue}).pixmap(48, 48).toImage();
        QCOMPARE(outline.pixelColor(24, 24).alpha(), 0);
        const QImage disabled = icon.pixmap({48, 48}, QIcon::Disabled).toImage();
        QVERIFY(disabled.pixelColor(24, 24).alpha() < 128);
    }

    void aBoxIsWideEnoughForItsWords()
    {
        theme::apply(*qApp, theme::Scheme::Dark);
        QComboBox box;
        box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box.addItem(QStringLiteral("Nothing"));
        box.resize(box.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        QVERIFY2(room >= box.fontMetrics().horizontalAdvance(box.itemText(0)), qPrintable(QString::number(room)));
    }

    void theWordsOfACellBeginBelowThoseOfItsHeading_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void theWordsOfACellBeginBelowThoseOfItsHeading()
    {
        QFETCH(Qt::LayoutDirection, direction);
        theme::apply(*qApp, theme::Scheme::Dark);
        QTableView table;
        table.setLayoutDirection(direction);
        QStyleOptionViewItem cell;
        cell.initFrom(&table);
        cell.widget = &table;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = QStringLiteral("words");
        cell.rect = QRect(100, 0, 200, 28);
        cell.textElideMode = Qt::ElideRight;
        const QRect room = table.style()->subElementRect(QStyle::SE_ItemViewItemText, &cell, &table);
        const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
        QCOMPARE(margin, theme::cellInset); // inside of the room for the words
        QCOMPARE(direction == Qt::LeftToRight ? room.left() - cell.rect.left() : cell.rect.right() - room.right(), 0);
    }

    void aNumberIsAsHighAsAFieldAndStandsAtItsEnd()
    {
        theme::apply(*qApp, theme::Scheme::Dark);
        QSpinBox number;
        QLineEdit field;
        number.ensurePolished();
        QCOMPARE(number.sizeHint().height(), field.sizeHint().height());
        QVERIFY(number.alignment() & Qt::AlignRight);
    }

    // A line below one of them would take joined letters apart.
    void joinedLettersBearNoLine()
    {
        theme::apply(*qApp, theme::Scheme::Dark);
        const auto isUnderlined = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; };
        const bool fromTheLeft = isUnderlined();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const bool fromTheRight = isUnderlined();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(fromTheLeft);
        QVERIFY(!fromTheRight);
    }

    void marginsChangeSidesWithTheReading()
    {
        QCOMPARE(theme::margins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QMargins mirrored = theme::margins(1, 2, 3, 4);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, QMargins(3, 2, 1, 4));
    }

    void aPaletteKnowsItsTokens()
    {
        for (const auto &[scheme, name] : schemes) {
            theme::apply(*qApp, scheme);
            QCOMPARE(theme::schemeOf(QApplication::palette()), scheme);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
