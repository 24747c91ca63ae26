// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/questions.h"
#include "cli/values.h"

#include "studio/catalog/catalog.h"
#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString lineFor(const studio::Field &field)
{
    QString line = u"%1  %2"_s.arg(field.key, studio::kindName(field.kind));
    if (field.required)
        line += u"  required"_s;
    if (!field.defaultValue.isUndefined()) {
        const QByteArray list = QJsonDocument(QJsonArray{field.defaultValue}).toJson(QJsonDocument::Compact);
        line += u"  = "_s + QString::fromUtf8(list.mid(1, list.size() - 2));
    }
    return line;
}

} // namespace

void Schema::run()
{
    if (arguments().words.size() != 1) {
        fail(tr("gesso schema wants one endpoint, or one OpenAPI file."), WrongArguments);
        return;
    }
    const QString word = arguments().words.front();
    const auto show = [this](const studio::Form &form) {
        if (arguments().json) {
            print(studio::formToJson(form));
        } else {
            print(form.title.isEmpty() ? form.endpoint : u"%1  (%2)"_s.arg(form.endpoint, form.title));
            for (const studio::Field &field : form.fields)
                print(lineFor(field));
        }
        finish(Done);
    };
    if (QFileInfo(word).isFile()) {
        QFile file(word);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(tr("The file %1 cannot be read.").arg(word));
            return;
        }
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject()) {
            fail(tr("The file %1 is not a JSON object.").arg(word));
            return;
        }
        const auto form = studio::formFromOpenApi(document.object());
        form ? show(*form) : fail(form.error());
        return;
    }
    if (QDir::isAbsolutePath(word) || word.startsWith(u'.') || word.endsWith(".json"_L1)) {
        fail(tr("The file %1 cannot be read.").arg(word));
        return;
    }
    if (!openStudio())
        return;
    studio::Catalog &catalog = studio().catalog();
    if (const auto form = catalog.form(word)) {
        show(*form);
        return;
    }
    connect(&catalog, &studio::Catalog::formReady, this, [this, word, show](const QString &ready) {
        if (ready == word)
            show(*studio().catalog().form(word));
    });
    connect(&catalog, &studio::Catalog::formFailed, this, [this, word](const QString &failed, const QString &message) {
        if (failed == word)
            fail(message);
    });
    catalog.request(word);
}

void Models::run()
{
    if (!openStudio())
        return;
    QJsonArray list;
    for (const studio::Model *model : studio().catalog().search(arguments().words.join(u' '))) {
        if (!arguments().json) {
            print(u"%1  %2  %3"_s.arg(model->endpoint, model->category, model->title));
            continue;
        }
        QJsonObject entry{{u"endpoint"_s, model->endpoint}, {u"title"_s, model->title},   {u"maker"_s, model->maker},
                          {u"category"_s, model->category}, {u"family"_s, model->family}, {u"realtime"_s, model->realtime}};
        if (model->unitPrice) {
            entry.insert(u"unit_price"_s, *model->unitPrice);
            entry.insert(u"unit"_s, model->priceUnit);
        }
        list.append(entry);
    }
    if (arguments().json)
        print(list);
    finish(Done);
}

void PriceOf::run()
{
    if (arguments().words.size() != 1) {
        fail(tr("gesso price wants exactly one endpoint."), WrongArguments);
        return;
    }
    if (!openStudio())
        return;
    const QString endpoint = arguments().words.front();
    const studio::Model *model = studio().catalog().model(endpoint);
    const auto form = studio().catalog().form(endpoint);
    if (!model || !form) {
        fail(tr("The model %1 is not in the catalogue.").arg(endpoint));
        return;
    }
    const auto values = valuesFrom(arguments(), form);
    if (!values) {
        fail(values.error().sentences.join(u'\n'), values.error().status);
        return;
    }
    const auto price = studio::priceOf(*model, *form, *values);
    if (!price) {
        fail(tr("The price of %1 is not known.").arg(endpoint));
        return;
    }
    if (arguments().json)
        print(QJsonObject{{u"endpoint"_s, endpoint}, {u"dollars"_s, price->dollars}, {u"explanation"_s, price->explanation}});
    else
        print(u"$%1  %2"_s.arg(price->dollars, 0, 'f', 4).arg(price->explanation));
    finish(Done);
}

} // namespace cli
