// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/safemode.h"

#include "settings/settingsform.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diagnostics {
namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(diagnostics::SafeMode)
};

bool stays(const QString &key)
{
    static constexpr std::array groups{"connection/"_L1, "money/"_L1, "help/"_L1, "log/"_L1};
    return key == settings::keys::language || std::ranges::any_of(groups, [&key](QLatin1StringView group) { return key.startsWith(group); });
}

} // namespace

SafeMode::SafeMode(const QString &profileFolder, const QSettings &settings) : m_folder(profileFolder + u"/cache/safe-mode"_s)
{
    QDir(m_folder).removeRecursively(); // of one that was killed
    QDir().mkpath(m_folder);
    m_settings = std::make_unique<QSettings>(m_folder + u"/settings.ini"_s, QSettings::IniFormat);
    for (const QString &key : settings.allKeys()) {
        if (stays(key))
            m_settings->setValue(key, settings.value(key));
    }
}

SafeMode::~SafeMode()
{
    m_settings.reset();
    QDir(m_folder).removeRecursively();
}

bool isSafeModeWanted()
{
    QMessageBox box(QMessageBox::NoIcon, u"Gesso"_s, Question::tr("Gesso ended unexpectedly twice in a row."));
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(theme::icon(u"warning"_s).pixmap(QSize(32, 32), box.devicePixelRatioF()));
    box.setInformativeText(Question::tr("Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it."));
    const QPushButton *safe = box.addButton(Question::tr("Start in safe mode"), QMessageBox::AcceptRole);
    QPushButton *usual = box.addButton(Question::tr("Start as usual"), QMessageBox::RejectRole);
    box.setEscapeButton(usual);
    box.open();
    QApplication::exec(); // until it is closed
    return box.clickedButton() == safe;
}

} // namespace diagnostics
