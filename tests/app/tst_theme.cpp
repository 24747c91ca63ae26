// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast as WCAG 2 measures it, and the icons that others ask for.

#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

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

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const theme::Scheme scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
            const theme::Tokens &t = theme::tokens(scheme);
            const char *name = scheme == theme::Scheme::Dark ? "dark" : "light";
            const auto row = [name](const char *what, const QColor &text, const QColor &ground) {
                QTest::addRow("%s: %s", name, what) << text << ground;
            };
            for (const QColor &ground : {t.window, t.panel, t.field, t.button, t.selection, t.stage})
                row(qPrintable(QStringLiteral("text on ") + ground.name()), t.text, ground);
            for (const QColor &ground : {t.window, t.panel, t.field, t.button})
                row(qPrintable(QStringLiteral("second text on ") + ground.name()), t.textSecond, ground);
            for (const QColor &ground : {t.panel, t.field}) {
                row(qPrintable(QStringLiteral("good on ") + ground.name()), t.good, ground);
                row(qPrintable(QStringLiteral("warning on ") + ground.name()), t.warning, ground);
                row(qPrintable(QStringLiteral("error on ") + ground.name()), t.error, ground);
                row(qPrintable(QStringLiteral("accent on ") + ground.name()), t.accent, ground);
            }
            row("white on the filled accent", Qt::white, t.accentFilled);
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double measured = contrast(text, ground);
        QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
    }

    void everyIconIsDrawnInThePalettesColour()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const theme::Scheme scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
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

    void aPaletteKnowsItsTokens()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QCOMPARE(theme::schemeOf(QApplication::palette()), theme::Scheme::Light);
        theme::apply(*qApp, theme::Scheme::Dark);
        QCOMPARE(theme::schemeOf(QApplication::palette()), theme::Scheme::Dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
