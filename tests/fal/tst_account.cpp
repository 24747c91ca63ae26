// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The platform API, webhooks and logins against the sandbox, which knows nothing of this library.

#include "calls.h"

#include "fal/account.h"
#include "fal/analytics.h"
#include "fal/login.h"
#include "fal/prices.h"
#include "fal/requests.h"
#include "fal/spending.h"
#include "fal/storageaccess.h"
#include "fal/webhookreceiver.h"
#include "sandbox/server.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// Runs a call to its end and gives its result.
template <class T, class... Arguments>
auto resultOf(fal::Client &client, Arguments &&...arguments)
{
    T call(client, std::forward<Arguments>(arguments)...);
    if (!ends(call))
        qWarning("A call did not end");
    return call.result();
}

template <class T>
fal::Error errorIn(const fal::Result<T> &result)
{
    return result ? fal::Error{.kind = ErrorKind::Canceled} : result.error();
}

} // namespace

class TestAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void moneyOfARequest();
    void historyAndItsDeletion();
    void filesAndSettings();
    void keys();
    void withheld_data();
    void withheld();
    void webhookArrives_data();
    void webhookArrives();
    void webhookIsTriedAgain();
    void loginIsRenewed();

private:
    void start(const QStringList &withheld);
    [[nodiscard]] QString finishedRequest(const fal::SubmitOptions &options = {});

    std::unique_ptr<sandbox::Hosted> m_sandbox;
    std::unique_ptr<fal::Client> m_client;
};

void TestAccount::start(const QStringList &withheld)
{
    m_client.reset();
    auto started = sandbox::Hosted::start({.queueTime = 5ms, .runTime = 5ms, .withheld = withheld});
    QVERIFY(started.has_value());
    m_sandbox = std::move(*started);
    fal::Config config = quickConfig(m_sandbox->url());
    config.idleTimeout = 10s;
    m_client = std::make_unique<fal::Client>(config);
}

void TestAccount::init()
{
    start({});
}

QString TestAccount::finishedRequest(const fal::SubmitOptions &options)
{
    const QJsonObject input{{text("prompt"), text("a cat")}, {text("image_size"), text("square")}};
    const auto ticket = resultOf<fal::SubmitCall>(*m_client, endpoint(), input, options);
    if (!ticket)
        return {};
    const auto output = resultOf<fal::FollowCall>(*m_client, *ticket);
    return output ? ticket->requestId : QString();
}

void TestAccount::moneyOfARequest()
{
    const QString id = finishedRequest();
    QVERIFY(!id.isEmpty());
    const auto prices = resultOf<fal::PricesCall>(*m_client, QStringList{endpoint().id()});
    QVERIFY(prices && prices->size() == 1 && prices->front().unitPrice > 0);
    const auto events = resultOf<fal::BillingEventsCall>(*m_client, fal::BillingEventQuery{.requestIds = {id}});
    QVERIFY(events && events->events.size() == 1);
    const fal::BillingEvent event = events->events.front();
    QCOMPARE(event.requestId, id);
    QVERIFY(event.costTotal > 0);
    QCOMPARE(event.costTotal, *event.outputUnits * prices->front().unitPrice);
    const auto usage = resultOf<fal::UsageCall>(*m_client, fal::UsageQuery{.withSummary = true});
    QVERIFY(usage && usage->summary.size() == 1 && usage->timeSeries.size() >= 1);
    QCOMPARE(usage->summary.front().costTotal, event.costTotal);
    const auto balance = resultOf<fal::BalanceCall>(*m_client);
    QVERIFY(balance && std::abs(*balance->amount - (100 - event.costTotal)) < 1e-9);
    const auto estimate = resultOf<fal::EstimateCall>(
        *m_client, fal::EstimateQuery{.quantities = {{endpoint().id(), *event.outputUnits}}});
    QVERIFY(estimate && std::abs(estimate->totalCost - event.costTotal) < 1e-9);
    const fal::AnalyticsQuery figures{.endpointIds = {endpoint().id()}};
    const auto analytics = resultOf<fal::AnalyticsCall>(*m_client, figures);
    QVERIFY(analytics && analytics->summary.size() == 1);
    QCOMPARE(analytics->summary.front().value(fal::Metric::RequestCount), std::optional(1.0));
}

void TestAccount::historyAndItsDeletion()
{
    const QString id = finishedRequest();
    const fal::RequestQuery query{.endpoint = endpoint(), .from = {}, .to = {}, .requestId = id};
    auto found = resultOf<fal::RequestsCall>(*m_client, query);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->front().input.value(text("prompt")).toString(), text("a cat"));
    QVERIFY(resultOf<fal::RequestSearchCall>(*m_client, fal::RequestSearch())->entries.size() == 1);
    const auto deleted = resultOf<fal::DeletePayloadsCall>(*m_client, id);
    QVERIFY(deleted && deleted->size() == 1 && deleted->front().problem.isEmpty());
    found = resultOf<fal::RequestsCall>(*m_client, query);
    QVERIFY(found && found->size() == 1 && found->front().input.isEmpty());
    const auto unknown = resultOf<fal::DeletePayloadsCall>(*m_client, text("unknown"));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    const fal::RequestQuery failed{
        .endpoint = endpoint(), .from = {}, .to = {}, .outcome = fal::RequestQuery::Outcome::Error};
    const auto failures = resultOf<fal::RequestsCall>(*m_client, failed);
    QVERIFY(failures && failures->empty());
}

void TestAccount::filesAndSettings()
{
    const QString id = finishedRequest();
    const auto output = resultOf<fal::ResultCall>(*m_client, fal::Ticket::rebuilt(endpoint(), id));
    QVERIFY(output);
    const QUrl file(output->data.value(text("images"))[0][QLatin1String("url")].toString());
    QCOMPARE(resultOf<fal::FileAccessCall>(*m_client, file).value(), fal::AccessList());
    const fal::AccessList mine{fal::Access::Hide, {{text("ann"), fal::Access::Allow}}};
    QCOMPARE(resultOf<fal::SetFileAccessCall>(*m_client, file, mine).value(), mine);
    QCOMPARE(resultOf<fal::FileAccessCall>(*m_client, file).value(), mine);
    QVERIFY(resultOf<fal::SignFileCall>(*m_client, file, 60s)->hasQuery());
    QCOMPARE(resultOf<fal::StorageSettingsCall>(*m_client).value(), fal::StorageSettings());
    const fal::StorageSettings settings{24h, mine};
    QCOMPARE(resultOf<fal::SetStorageSettingsCall>(*m_client, settings).value(), settings);
    QCOMPARE(resultOf<fal::StorageSettingsCall>(*m_client).value(), settings);
}

void TestAccount::keys()
{
    const auto made = resultOf<fal::CreateKeyCall>(*m_client, text("mine"));
    QVERIFY(made && made->key.startsWith(made->id.toLatin1() + ':'));
    const auto listed = resultOf<fal::KeysCall>(*m_client);
    QVERIFY(listed && listed->entries.size() == 1 && listed->entries.front().alias == text("mine"));
    QVERIFY(resultOf<fal::DeleteKeyCall>(*m_client, made->id));
    QVERIFY(resultOf<fal::DeleteKeyCall>(*m_client, made->id)); // gone already
    QVERIFY(resultOf<fal::KeysCall>(*m_client)->entries.empty());
    const auto workflows = resultOf<fal::WorkflowsCall>(*m_client);
    QVERIFY(workflows && workflows->entries.size() == 1);
    const fal::Workflow first = workflows->entries.front();
    QVERIFY(!resultOf<fal::WorkflowCall>(*m_client, first.owner, first.name)->contents.isEmpty());
    QVERIFY(!resultOf<fal::MetaCall>(*m_client)->webhookRanges.isEmpty());
}

void TestAccount::withheld_data()
{
    QTest::addColumn<QString>("permission");
    for (const char *each : {"admin", "assets:read", "assets:write", "account:settings:read", "account:settings:write"})
        QTest::newRow(each) << text(each);
}

void TestAccount::withheld()
{
    QFETCH(QString, permission);
    start({permission});
    const QUrl file(text("https://v3.fal.media/files/b/0a1b2c3d/output.png"));
    const QList<std::pair<QString, fal::Error>> ends{
        {text("admin"), errorIn(resultOf<fal::BalanceCall>(*m_client))},
        {text("admin"), errorIn(resultOf<fal::UsageCall>(*m_client, fal::UsageQuery()))},
        {text("admin"), errorIn(resultOf<fal::KeysCall>(*m_client))},
        {text("assets:read"), errorIn(resultOf<fal::FileAccessCall>(*m_client, file))},
        {text("assets:write"), errorIn(resultOf<fal::SetFileAccessCall>(*m_client, file, fal::AccessList()))},
        {text("account:settings:read"), errorIn(resultOf<fal::StorageSettingsCall>(*m_client))},
        {text("account:settings:write"),
         errorIn(resultOf<fal::SetStorageSettingsCall>(*m_client, fal::StorageSettings()))}};
    for (const auto &[needed, error] : ends) {
        QCOMPARE(error.kind == ErrorKind::Forbidden, needed == permission);
        if (needed == permission)
            QVERIFY2(error.message.contains(permission), qPrintable(error.message));
    }
}

void TestAccount::webhookArrives_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isOutput");
    QTest::newRow("with the output") << text("/webhook") << true;
    QTest::newRow("with an output that is no JSON") << text("/payload-error") << false;
}

void TestAccount::webhookArrives()
{
    QFETCH(QString, path);
    QFETCH(bool, isOutput);
    fal::WebhookKeys keys(*m_client);
    fal::WebhookReceiver receiver(keys);
    QVERIFY(receiver.listen());
    QUrl address = receiver.url();
    address.setPath(path);
    QSignalSpy received(&receiver, &fal::WebhookReceiver::received);
    const QString id = finishedRequest({.webhookUrl = address});
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(received.count(), 1);
    const auto event = received.first().first().value<fal::WebhookEvent>();
    QCOMPARE(event.requestId, id);
    QCOMPARE(event.result().has_value(), isOutput);
    if (isOutput)
        QVERIFY(event.result()->data.contains(text("images")));
}

void TestAccount::webhookIsTriedAgain()
{
    ScriptedServer receiver;
    receiver.on("POST", "/hook", {{.status = 500}, {.behaviour = Behaviour::CloseBeforeHeaders}, {}});
    QVERIFY(!finishedRequest({.webhookUrl = QUrl(receiver.url().toString() + text("/hook"))}).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 3, 10'000);
    QCOMPARE(receiver.requests().at(0).body, receiver.requests().at(2).body);
}

void TestAccount::loginIsRenewed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("auth0_token")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("refresh-1\nold") > 0);
    file.close();
    fal::LoginSession session(nullptr, folder.path());
    fal::Config config = m_client->config();
    config.key = session.keySource();
    fal::Client client(config);
    session.serve(client);
    QSignalSpy renewed(&session, &fal::LoginSession::renewed);
    QVERIFY(resultOf<fal::BalanceCall>(client));
    QVERIFY(resultOf<fal::BalanceCall>(client));
    QCOMPARE(renewed.count(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().startsWith("refresh-1"));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the sandbox draws
    const QGuiApplication application(argc, argv);
    TestAccount test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_account.moc"
