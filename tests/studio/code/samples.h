// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values that break quoting somewhere, and code that others wrote. (Apart from the test, because moc loses its way in
// raw strings.)

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

using namespace Qt::StringLiterals;

inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Values that break quoting somewhere.
inline QList<std::pair<const char *, QJsonObject>> nasty()
{
    return {
        {"plain words", object(R"x({"prompt": "a fox in snow", "num_images": 4, "guidance_scale": 3.5})x")},
        {"nothing", {}},
        {"quotes of all kinds", object(R"x({"prompt": "it's \"quoted\" `so` '''and''' \"\"\"so\"\"\""})x")},
        {"lines and tabs", object(R"x({"prompt": "one\ntwo\r\nthree\tfour\n"})x")},
        {"backslashes", object(R"x({"prompt": "C:\\new\\table \\u0041 \\x41 \\", "a": "\\\\", "b": "\\n"})x")},
        {"what a shell would run", object(R"x({"prompt": "$(touch /tmp/x) `id` $HOME ${PATH} !! && rm -rf ~ ; # | > <"})x")},
        {"what JavaScript would fill in", object(R"x({"prompt": "${alert(1)} $ { }"})x")},
        {"the end of a page's script", object(R"x({"prompt": "</script><b>bold</b><!--"})x")},
        {"the end of a raw string", object(R"x({"prompt": ")json\" )json", "b": ")json"})x")},
        {"other scripts and emoji", object(R"x({"prompt": "狐狸 лиса ثعلب 🦊 \u2028 \u202e é"})x")},
        {"control characters", object(R"x({"prompt": "a\u0000b\u0007c\u001b[31md\u007f"})x")},
        {"comments in a text", object(R"x({"prompt": "http://a/b // no # comment /* at */ all"})x")},
        {"the greatest seed", object(R"x({"seed": 9223372036854775807, "other": -9223372036854775807, "third": 9007199254740993})x")},
        {"numbers", object(R"x({"a": 0, "b": -1, "c": 0.1, "d": 1e-7, "e": 1.7976931348623157e308, "f": 123456789.125})x")},
        {"words of the languages", object(R"x({"a": true, "b": false, "c": null, "d": "None", "e": "true", "None": "True"})x")},
        {"awkward keys", object(R"x({"a b": 1, "class": 2, "9": 3, "": 4, "it's": 5, "ü": 6, "input": {"arguments": 1}, "x": 7})x")},
        {"lists in lists", object(R"x({"loras": [{"path": "a/b", "scale": 0.5}, {"path": "c", "list": [[], {}, [1, [2]]]}]})x")},
        {"words that look like code", object(R"x({"prompt": "fal.subscribe('a/b', { input: { prompt: 'x' } })"})x")},
        {"an address that is long", {{u"image_url"_s, QString(u"data:image/png;base64,"_s + QString(120'000, u'A'))}}},
    };
}

struct Sample
{
    const char *name;
    const char *code;
    const char *endpoint;
    const char *body;
    QStringList skipped = {};
};

inline QList<Sample> codeOfOthers()
{
    return {
        {"fal's page, JavaScript", R"(import { fal } from "@fal-ai/client";

const result = await fal.subscribe("fal-ai/flux/dev", {
  input: {
    prompt: "Extreme close-up of a single tiger eye"
  },
  logs: true,
  onQueueUpdate: (update) => {
    if (update.status === "IN_PROGRESS") {
      update.logs.map((log) => log.message).forEach(console.log);
    }
  },
});
console.log(result.data);
console.log(result.requestId);)",
            "fal-ai/flux/dev", R"({"prompt": "Extreme close-up of a single tiger eye"})"},
        {"fal's page, Python", R"(import fal_client

def on_queue_update(update):
    if isinstance(update, fal_client.InProgress):
        for log in update.logs:
           print(log["message"])

result = fal_client.subscribe(
    "fal-ai/flux/dev",
    arguments={
        "prompt": "Extreme close-up of a single tiger eye"
    },
    with_logs=True,
    on_queue_update=on_queue_update,
)
print(result))",
            "fal-ai/flux/dev", R"({"prompt": "Extreme close-up of a single tiger eye"})"},
        {"fal's page, cURL", R"(response=$(curl --request POST \
  --url https://queue.fal.run/fal-ai/flux/dev \
  --header "Authorization: Key $FAL_KEY" \
  --header "Content-Type: application/json" \
  --data '{
     "prompt": "Extreme close-up of a single tiger eye"
   }')
REQUEST_ID=$(echo "$response" | grep -o '"request_id": *"[^"]*"'))",
            "fal-ai/flux/dev", R"({"prompt": "Extreme close-up of a single tiger eye"})"},
        {"a submit with a webhook", R"(const { request_id } = await fal.queue.submit('fal-ai/veo3', { input: { 'prompt': 'x', seed: 5, }, webhookUrl: "https://me/x" });)",
            "fal-ai/veo3", R"({"prompt": "x", "seed": 5})"},
        {"an input made before", R"(const input: FluxInput = { prompt: `a
fox`, loras: [{ path: "x", scale: .5 }] }; await fal.run("fal-ai/flux-lora", { input });)",
            "fal-ai/flux-lora", R"({"prompt": "a\nfox", "loras": [{"path": "x", "scale": 0.5}]})"},
        {"Python with a dictionary of its own", R"(payload = {'prompt': 'a' " b", 'image_size': {'width': 1_024, 'height': 0x100}, 'safe': None, 'ok': True, 'size': (1, 2)}  # all
handler = await fal_client.submit_async("fal-ai/flux/dev", arguments=payload))",
            "fal-ai/flux/dev", R"({"prompt": "a b", "image_size": {"width": 1024, "height": 256}, "safe": null, "ok": true, "size": [1, 2]})"},
        {"fetch", R"(fetch("https://fal.run/fal-ai/flux/dev?x=1", { method: "POST", headers: { Authorization: "Key " + k }, body: JSON.stringify({ prompt: "x" }) }))",
            "fal-ai/flux/dev", R"({"prompt": "x"})"},
        {"requests", R"(r = requests.post("https://queue.fal.run/fal-ai/flux/dev", headers={"Authorization": f"Key {key}"}, json={"prompt": "x", "n": 2}))",
            "fal-ai/flux/dev", R"({"prompt": "x", "n": 2})"},
        {"computed values are left out and named", R"(fal.subscribe("fal-ai/x/y", { input: { prompt, image_url: url, text: `a ${b}`, list: [1, n], ok: 1, ...rest } }))",
            "fal-ai/x/y", R"({"ok": 1, "list": [1]})", {u"prompt"_s, u"image_url"_s, u"text"_s, u"list.1"_s, u"…"_s}},
        {"uploads of local files", R"(fal_client.run("fal-ai/x/y", arguments={"image_url": fal_client.upload_file("/home/me/a b.png")}))",
            "fal-ai/x/y", R"({"image_url": "file:///home/me/a b.png"})"},
        {"a browser's cURL", "curl 'https://fal.run/fal-ai/flux/dev' -H 'authorization: Key id:secret' --data-raw $'{\"prompt\":\"it\\'s \\u00e9\\\\n!\"}' --compressed",
            "fal-ai/flux/dev", R"({"prompt": "it's é\n!"})"},
        {"cURL of the Windows shell", "curl.exe -X POST https://fal.run/fal-ai/flux/dev ^\r\n  -d \"{\\\"prompt\\\": \\\"a fox\\\"}\"", "fal-ai/flux/dev", R"({"prompt": "a fox"})"},
        {"JSON with comments and stray commas", "// mine\n{ \"a\": 1, /* two */ 'b': [1, 2,], c: \"x\", }", "", R"({"a": 1, "b": [1, 2], "c": "x"})"},
        {"a body in its wrapping", R"({"input": {"prompt": "x"}})", "", R"({"prompt": "x"})"},
        {"a recipe", R"({"gesso": 1, "endpoint": "fal-ai/flux/dev", "values": {"prompt": "x"}, "inputs": []})", "fal-ai/flux/dev", R"({"prompt": "x"})"},
        {"the page of a model", "https://fal.ai/models/fal-ai/flux/dev/api?x=1", "fal-ai/flux/dev", "{}"},
        {"a great number in JavaScript", R"(fal.run("a/b", { input: { seed: 9223372036854775807n, other: BigInt("9007199254740993") } }))",
            "a/b", R"({"seed": 9223372036854775807, "other": 9007199254740993})"},
        {"words joined over lines", "fal_client.run('a/b', arguments={'prompt': ('one '\n  'two ' + \"three\")})", "a/b", R"({"prompt": "one two three"})"},
        {"no other host is a model", R"({"input": {"prompt": "x"}, "endpoint": "https://evil.example/fal-ai/flux"})", "", R"({"input": {"prompt": "x"}, "endpoint": "https://evil.example/fal-ai/flux"})"},
    };
}
