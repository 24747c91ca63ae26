// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/dropped.h"
#include "droprouter.h"
#include "framefield.h"

#include <QMimeData>
#include <QTest>

using studio::Field;
using studio::MediaKind;
using studio::MediaType;

namespace {

studio::Form formOf(const std::vector<MediaType> &types)
{
    studio::Form form{.endpoint = QStringLiteral("test/form")};
    for (const MediaType type : types)
        form.fields.push_back({.key = QStringLiteral("field%1").arg(form.fields.size()),
                               .label = QStringLiteral("Field %1").arg(form.fields.size()),
                               .kind = MediaKind{.type = type}});
    return form;
}

} // namespace

class TestDropping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameFindsItsField_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("reference");
        QTest::newRow("a clip from one picture") << QStringList{QStringLiteral("image_url")} << QString() << QString();
        QTest::newRow("Kling") << QStringList{QStringLiteral("image_url"), QStringLiteral("tail_image_url")} << QStringLiteral("tail_image_url") << QString();
        QTest::newRow("Veo") << QStringList{QStringLiteral("first_frame_url"), QStringLiteral("last_frame_url")} << QStringLiteral("last_frame_url") << QString();
        QTest::newRow("with references") << QStringList{QStringLiteral("image_url"), QStringLiteral("reference_image_urls")} << QString()
                                         << QStringLiteral("reference_image_urls");
        QTest::newRow("no picture at all") << QStringList() << QString() << QString();
    }
    void aFrameFindsItsField()
    {
        QFETCH(QStringList, keys);
        studio::Form form{.endpoint = QStringLiteral("test/form")};
        form.fields.push_back({.key = QStringLiteral("end_image_prompt"), .kind = studio::TextKind{}});
        form.fields.push_back({.key = QStringLiteral("last_frame_mask_url"), .kind = MediaKind{.type = MediaType::Mask}});
        for (const QString &key : keys)
            form.fields.push_back({.key = key, .kind = MediaKind{.type = MediaType::Image}});
        QTEST(shell::frameField(QStringLiteral("end-frame"), form), "last");
        QTEST(shell::frameField(QStringLiteral("reference"), form), "reference");
        QCOMPARE(shell::frameField(QStringLiteral("animate"), form), QString());
    }

    void aFileIsOfferedTheFittingPlaces_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("fields");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, media::Kind kind, const QList<MediaType> &types, const QStringList &labels) {
            QList<int> fields;
            for (const MediaType type : types)
                fields << int(type);
            QTest::newRow(name) << int(kind) << fields << labels;
        };
        const QString animate = QStringLiteral("Animate");
        const QString edit = QStringLiteral("Edit with words");
        const QString transcribe = QStringLiteral("Transcribe");
        const QString keep = QStringLiteral("Add to library");
        const QString first = QStringLiteral("Field 0");
        const QString second = QStringLiteral("Field 1");
        row("an image goes into the image field first", media::Kind::Image, {MediaType::Image}, {first, animate, edit, keep});
        row("an image without a field can be animated", media::Kind::Image, {}, {animate, edit, keep});
        row("the picture comes before its mask", media::Kind::Image, {MediaType::Mask, MediaType::Image}, {second, first, animate, edit, keep});
        row("an image does not fit a sound field", media::Kind::Image, {MediaType::Audio}, {animate, edit, keep});
        row("a sound without a field can be transcribed", media::Kind::Audio, {MediaType::Image}, {transcribe, keep});
        row("a sound goes into the sound field first", media::Kind::Audio, {MediaType::Audio}, {first, transcribe, keep});
        row("a clip's sound fits a sound field", media::Kind::Video, {MediaType::Audio}, {first, transcribe, keep});
        row("a clip does not fit an image field", media::Kind::Video, {MediaType::Image}, {transcribe, keep});
        row("an archive is only for archive fields", media::Kind::Archive, {MediaType::Archive}, {first});
        row("an unknown file has no place", media::Kind::Other, {MediaType::Image}, {});
    }
    void aFileIsOfferedTheFittingPlaces()
    {
        QFETCH(int, kind);
        QFETCH(QList<int>, fields);
        QFETCH(QStringList, labels);
        std::vector<MediaType> types;
        for (const int field : fields)
            types.push_back(MediaType(field));
        QStringList offered;
        for (const shell::Offer &offer : shell::offersFor(media::Kind(kind), formOf(types)))
            offered << offer.label;
        QCOMPARE(offered, labels);
    }

    void fieldsOfEntriesAreOfferedLast()
    {
        const Field face{.key = QStringLiteral("face_url"), .label = QStringLiteral("Face"), .kind = MediaKind{}};
        studio::Form form = formOf({MediaType::Image});
        form.fields.insert(form.fields.begin(),
                           {.key = QStringLiteral("people"), .label = QStringLiteral("People"),
                            .kind = studio::ListKind{.item = {{.key = QStringLiteral("people"), .kind = studio::ObjectKind{.fields = {face}}}}}});
        const auto offers = shell::offersFor(media::Kind::Image, form);
        QCOMPARE(offers.at(0).label, QStringLiteral("Field 0"));
        QCOMPARE(offers.at(1).label, QStringLiteral("People: Face"));
        QCOMPARE(offers.at(1).key, QStringLiteral("people.face_url"));
    }

    void aDragIsRead_data()
    {
        QTest::addColumn<QString>("urls");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("files of a file manager") << QStringLiteral("file:///a.png file:///b%20c.wav") << QString()
                                                 << QStringLiteral("files /a.png /b c.wav links  text ");
        QTest::newRow("an address of a browser") << QStringLiteral("https://example.com/a.png") << QStringLiteral("https://example.com/a.png")
                                                 << QStringLiteral("files  links https://example.com/a.png text ");
        QTest::newRow("an address as text") << QString() << QStringLiteral("https://example.com/a.png")
                                            << QStringLiteral("files  links https://example.com/a.png text ");
        QTest::newRow("words") << QString() << QStringLiteral("a fox in snow") << QStringLiteral("files  links  text a fox in snow");
        QTest::newRow("a script is no address") << QString() << QStringLiteral("javascript:alert(1)")
                                                << QStringLiteral("files  links  text javascript:alert(1)");
    }
    void aDragIsRead()
    {
        QFETCH(QString, urls);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QMimeData mime;
        QList<QUrl> list;
        for (const QString &url : urls.split(u' ', Qt::SkipEmptyParts))
            list << QUrl(url);
        if (!list.isEmpty())
            mime.setUrls(list);
        if (!text.isEmpty())
            mime.setText(text);
        const compose::Dropped dropped = compose::droppedFrom(mime);
        QStringList links;
        for (const QUrl &link : dropped.links)
            links << link.toString();
        QCOMPARE(QStringLiteral("files %1 links %2 text %3").arg(dropped.files.join(u' '), links.join(u' '), dropped.text), expected);
    }
};

QTEST_MAIN(TestDropping)
#include "tst_dropping.moc"
