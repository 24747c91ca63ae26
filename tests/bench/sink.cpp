// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Storage that forgets, on plain sockets and a thread a connection, so that it never is what limits an
// upload: bodies are dropped inside the kernel (MSG_TRUNC) and only counted.
//
//   POST …/storage/upload/initiate[-multipart]   names an address on this server
//   PUT  …                                       any body, answered with an etag
//   POST …/complete                              ends a multipart upload
//   GET  /bench/take                             what happened since the last time, as JSON

#include "bench.h"

#include <QTextStream>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

std::atomic<long long> bytesTaken = 0;
std::atomic<int> requests = 0;
std::atomic<int> http2 = 0; // openings and offers of it
std::atomic<int> open = 0;
std::atomic<int> mostOpen = 0;
int port = 0;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

void answer(int socket, const std::string &json, const std::string &extra = {})
{
    const std::string text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + extra
        + "Content-Length: " + std::to_string(json.size()) + "\r\n\r\n" + json;
    (void)!send(socket, text.data(), text.size(), MSG_NOSIGNAL); // who went away is seen when reading
}

std::string taken()
{
    static double cpu = 0;
    const double used = bench::cpuSeconds() - cpu;
    cpu += used;
    return "{\"bytes\":" + std::to_string(bytesTaken.exchange(0)) + ",\"requests\":"
        + std::to_string(requests.exchange(0)) + ",\"http2\":" + std::to_string(http2.exchange(0))
        + ",\"connections\":" + std::to_string(mostOpen.exchange(open)) + ",\"cpu\":" + std::to_string(used)
        + "}";
}

// Drops `left` bytes of a body. False when the other side went away.
bool drop(int socket, long long left)
{
    static constexpr size_t most = 4 << 20;
    thread_local std::string scratch(1, '\0'); // not written to: the kernel throws the bytes away
    while (left > 0) {
        const auto wanted = std::min<long long>(left, most);
        const ssize_t got = recv(socket, scratch.data(), static_cast<size_t>(wanted), MSG_TRUNC);
        if (got <= 0)
            return false;
        left -= got;
        bytesTaken += got;
    }
    return true;
}

void respond(int socket, const std::string &line)
{
    const std::string here = "http://127.0.0.1:" + std::to_string(port);
    if (line.find("/bench/take ") != std::string::npos)
        answer(socket, taken());
    else if (line.find("/storage/upload/initiate") != std::string::npos)
        answer(socket, R"({"upload_url":")" + here + R"(/put/file?sig=1","file_url":")" + here + R"(/files/file"})");
    else if (line.starts_with("PUT "))
        answer(socket, R"({"etag":"\"e\"","partNumber":1})", "ETag: \"e\"\r\n");
    else
        answer(socket, "{}");
}

void converse(int socket)
{
    mostOpen = std::max(mostOpen.load(), ++open);
    std::string head;
    std::array<char, 16 * 1024> buffer{};
    for (;;) {
        size_t end = head.find("\r\n\r\n");
        while (end == std::string::npos) {
            const ssize_t got = recv(socket, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                break;
            head.append(buffer.data(), static_cast<size_t>(got));
            end = head.find("\r\n\r\n");
        }
        if (end == std::string::npos)
            break;
        const std::string line = head.substr(0, head.find("\r\n"));
        const std::string fields = lower(head.substr(0, end));
        if (line.starts_with("PRI ") || fields.find("\r\nhttp2-settings:") != std::string::npos)
            ++http2;
        const size_t at = fields.find("\r\ncontent-length:");
        long long length = at == std::string::npos ? 0 : std::atoll(fields.c_str() + at + 17);
        if (fields.find("\r\nexpect: 100-continue") != std::string::npos) {
            const std::string go = "HTTP/1.1 100 Continue\r\n\r\n";
            (void)!::send(socket, go.data(), go.size(), MSG_NOSIGNAL);
        }
        head.erase(0, end + 4);
        const auto have = std::min<long long>(length, static_cast<long long>(head.size()));
        head.erase(0, static_cast<size_t>(have));
        bytesTaken += have;
        ++requests;
        if (!drop(socket, length - have))
            break;
        respond(socket, line);
    }
    close(socket);
    --open;
}

} // namespace

int bench::sink(const QStringList &)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 128) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        stop(QStringLiteral("The sink cannot listen."));
    port = ntohs(address.sin_port);
    QTextStream(stdout) << port << '\n' << Qt::flush;
    for (;;) {
        const int client = accept(listener, nullptr, nullptr);
        const int yes = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        std::thread(converse, client).detach();
    }
}
