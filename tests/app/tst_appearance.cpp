// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the settings and the desktop say of the look, with a settings portal of our own on a bus of our own.

#include "look/appearance.h"
#include "support/privatebus.h"

#include "settings/settingsform.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using look::Shade;
using look::SystemWishes;
using theme::Scheme;

Q_DECLARE_METATYPE(look::SystemWishes)

namespace {

using Groups = QMap<QString, QVariantMap>;

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;
    QStringList asked;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &names)
    {
        asked = names;
        return groups;
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);
};

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    FakePortal m_portal;

    [[nodiscard]] QDBusConnection server() const { return m_bus.server(); }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        QVERIFY(m_bus.start());
        if (m_bus.address().isEmpty())
            return;
        QVERIFY(server().registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server().registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        m_bus.stop();
    }

    void answersOfThePortal_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<SystemWishes>("wishes");
        const QString standard = u"org.freedesktop.appearance"_s;
        const QString gnome = u"org.gnome.desktop.interface"_s;
        const QString help = u"org.gnome.desktop.a11y.interface"_s;
        QTest::newRow("dark") << standard << u"color-scheme"_s << QVariant(1u) << SystemWishes{.shade = Shade::Dark};
        QTest::newRow("light") << standard << u"color-scheme"_s << QVariant(2u) << SystemWishes{.shade = Shade::Light};
        QTest::newRow("no preference") << standard << u"color-scheme"_s << QVariant(0u) << SystemWishes{};
        QTest::newRow("of another time") << standard << u"color-scheme"_s << QVariant(9u) << SystemWishes{};
        QTest::newRow("a text for a number") << standard << u"color-scheme"_s << QVariant(u"1"_s) << SystemWishes{};
        QTest::newRow("contrast") << standard << u"contrast"_s << QVariant(1u) << SystemWishes{.moreContrast = true};
        QTest::newRow("contrast of GNOME") << help << u"high-contrast"_s << QVariant(true) << SystemWishes{.moreContrast = true};
        QTest::newRow("less motion") << standard << u"reduced-motion"_s << QVariant(1u) << SystemWishes{.lessMotion = true};
        QTest::newRow("no animations") << gnome << u"enable-animations"_s << QVariant(false) << SystemWishes{.lessMotion = true};
        QTest::newRow("animations") << gnome << u"enable-animations"_s << QVariant(true) << SystemWishes{};
        QTest::newRow("a number for a flag") << gnome << u"enable-animations"_s << QVariant(0u) << SystemWishes{};
        QTest::newRow("the wrong group") << gnome << u"contrast"_s << QVariant(1u) << SystemWishes{};
        QTest::newRow("nothing") << standard << u"contrast"_s << QVariant() << SystemWishes{};
    }
    void answersOfThePortal()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, name);
        QFETCH(const QVariant, value);
        SystemWishes wishes;
        look::take(wishes, group, name, value);
        QTEST(wishes, "wishes");
    }

    void whatIsChosenCounts_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("contrast");
        QTest::addColumn<int>("motion");
        QTest::addColumn<SystemWishes>("system");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<bool>("lessMotion");
        const SystemWishes all{.shade = Shade::Light, .moreContrast = true, .lessMotion = true};
        const SystemWishes none{.shade = Shade::Light};
        QTest::newRow("all like the system") << 0 << 0 << 0 << all << Scheme::LightContrast << true;
        QTest::newRow("a system without wishes") << 0 << 0 << 0 << none << Scheme::Light << false;
        QTest::newRow("dark, on a light system") << 1 << 0 << 0 << all << Scheme::DarkContrast << true;
        QTest::newRow("normal, where the system has more") << 0 << 1 << 1 << all << Scheme::Light << false;
        QTest::newRow("high, where the system has not") << 1 << 2 << 2 << none << Scheme::DarkContrast << true;
        QTest::newRow("numbers out of range") << 7 << -1 << 99 << all << Scheme::LightContrast << true;
    }
    void whatIsChosenCounts()
    {
        QFETCH(const int, theme);
        QFETCH(const int, contrast);
        QFETCH(const int, motion);
        QFETCH(const SystemWishes, system);
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(settings::keys::look, theme);
        settings.setValue(settings::keys::contrast, contrast);
        settings.setValue(settings::keys::motion, motion);
        say(system);
        look::Appearance appearance(settings);
        QCOMPARE(look::Appearance::ofProgram(), &appearance);
        appearance.follow(m_bus.address());
        QFETCH(const Scheme, scheme);
        QTRY_COMPARE(appearance.scheme(), scheme);
        QFETCH(const bool, lessMotion);
        QTRY_COMPARE(appearance.lessMotion(), lessMotion);
        QCOMPARE(theme::schemeOf(QApplication::palette()), appearance.scheme());
    }

    void theDesktopIsFollowedAndRemembered()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        say({.shade = Shade::Light});
        {
            look::Appearance appearance(settings);
            appearance.follow(m_bus.address());
            QTRY_COMPARE(appearance.scheme(), Scheme::Light);
            Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1u));
            QTRY_COMPARE(theme::schemeOf(QApplication::palette()), Scheme::LightContrast);
            Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1u));
            QTRY_COMPARE(theme::schemeOf(QApplication::palette()), Scheme::DarkContrast);
            Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(false));
            QTRY_VERIFY(appearance.lessMotion());
        }
        QCOMPARE(look::Appearance::ofProgram(), nullptr);
        // The next start, before anybody answers.
        const look::Appearance again(settings);
        QCOMPARE(theme::schemeOf(QApplication::palette()), Scheme::DarkContrast);
        QVERIFY(again.lessMotion());
    }

    void withoutABusTheProgramHasItsOwnLook()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        look::SystemLook nobody(u"unix:path=/nowhere/at/all"_s);
        QSignalSpy said(&nobody, &look::SystemLook::said);
        const look::Appearance appearance(settings);
        QCOMPARE(appearance.scheme(), theme::systemScheme());
        QVERIFY(said.isEmpty());
    }

private:
    void say(const SystemWishes &wishes)
    {
        m_portal.groups = {{u"org.freedesktop.appearance"_s,
                            {{u"color-scheme"_s, uint(wishes.shade)},
                             {u"contrast"_s, uint(wishes.moreContrast)},
                             {u"reduced-motion"_s, uint(wishes.lessMotion)}}}};
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
