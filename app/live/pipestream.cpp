// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pipestream.h"

#include "live/castimage.h"
#include "live/framesource.h"
#include "live/pipewirelibrary.h"

#include <QLoggingCategory>

#include <spa/param/video/format-utils.h>

#include <unistd.h>

#include <array>
#include <atomic>
#include <mutex>
#include <utility>

namespace live {

namespace {

Q_LOGGING_CATEGORY(logCast, "gesso.screencast", QtInfoMsg)

using Memory = std::array<uint8_t, 2048>; // of the descriptions below

// Pixels that are looked at, in memory that can be read. `slow`: asks for no more pictures than are
// wanted; not every program knows that wish.
const spa_pod *wantedFormat(spa_pod_builder &builder, bool slow)
{
    const spa_rectangle usual{1920, 1080};
    const spa_rectangle smallest{1, 1};
    const spa_rectangle largest{16'384, 16'384};
    const spa_fraction enough{FrameSource::mostPerSecond, 1};
    const spa_fraction changing{0, 1};
    const spa_fraction one{1, 1};
    const spa_fraction most{1'000, 1};
    spa_pod_frame frame{};
    spa_pod_builder_push_object(&builder, &frame, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat);
    spa_pod_builder_add(
        &builder, SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video), SPA_FORMAT_mediaSubtype,
        SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format,
        SPA_POD_CHOICE_ENUM_Id(5, SPA_VIDEO_FORMAT_BGRx, SPA_VIDEO_FORMAT_BGRx,
                               SPA_VIDEO_FORMAT_RGBx, SPA_VIDEO_FORMAT_BGRA, SPA_VIDEO_FORMAT_RGBA),
        SPA_FORMAT_VIDEO_size, SPA_POD_CHOICE_RANGE_Rectangle(&usual, &smallest, &largest),
        SPA_FORMAT_VIDEO_framerate, SPA_POD_CHOICE_RANGE_Fraction(&enough, &changing, &most), 0);
    if (slow)
        spa_pod_builder_add(&builder, SPA_FORMAT_VIDEO_maxFramerate,
                            SPA_POD_CHOICE_RANGE_Fraction(&enough, &one, &enough), 0);
    return static_cast<const spa_pod *>(spa_pod_builder_pop(&builder, &frame));
}

const spa_pod *wantedBuffers(spa_pod_builder &builder)
{
    spa_pod_frame frame{};
    spa_pod_builder_push_object(&builder, &frame, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers);
    spa_pod_builder_add(&builder, SPA_PARAM_BUFFERS_buffers, SPA_POD_CHOICE_RANGE_Int(4, 2, 16),
                        SPA_PARAM_BUFFERS_dataType,
                        SPA_POD_CHOICE_FLAGS_Int((1 << SPA_DATA_MemPtr) | (1 << SPA_DATA_MemFd)),
                        0);
    return static_cast<const spa_pod *>(spa_pod_builder_pop(&builder, &frame));
}

// The part of the buffer that is the picture of a window.
const spa_pod *wantedCrop(spa_pod_builder &builder)
{
    spa_pod_frame frame{};
    spa_pod_builder_push_object(&builder, &frame, SPA_TYPE_OBJECT_ParamMeta, SPA_PARAM_Meta);
    spa_pod_builder_add(&builder, SPA_PARAM_META_type, SPA_POD_Id(SPA_META_VideoCrop),
                        SPA_PARAM_META_size, SPA_POD_Int(int(sizeof(spa_meta_region))), 0);
    return static_cast<const spa_pod *>(spa_pod_builder_pop(&builder, &frame));
}

CastPixels pixelsOf(spa_video_format format)
{
    const bool isRed = format == SPA_VIDEO_FORMAT_RGBx || format == SPA_VIDEO_FORMAT_RGBA;
    return isRed ? CastPixels::RedFirst : CastPixels::BlueFirst;
}

} // namespace

struct PipeStream::Private
{
    const PipeWireLibrary *pw = nullptr;
    pw_thread_loop *loop = nullptr;
    pw_context *context = nullptr;
    pw_core *core = nullptr;
    pw_stream *stream = nullptr;
    spa_hook coreHook{};
    spa_hook streamHook{};
    spa_video_info_raw format{}; // known to PipeWire's thread alone, as all above once it runs
    std::atomic<State> state = State::Unavailable;
    std::mutex lock; // of the one thing that both threads have
    QImage newest;

    bool connect(int remote, uint node);
    void disconnect();
    void end(const char *why);
    void agree(const spa_pod *param);
    void receive();
    [[nodiscard]] QImage imageOf(const spa_buffer &buffer) const;
};

bool PipeStream::Private::connect(int remote, uint node)
{
    pw = PipeWireLibrary::load();
    loop = pw ? pw->thread_loop_new("gesso-screen", nullptr) : nullptr;
    context = loop ? pw->context_new(pw->thread_loop_get_loop(loop), nullptr, 0) : nullptr;
    if (!context) {
        ::close(remote);
        return false;
    }
    core = pw->context_connect_fd(context, remote, nullptr, 0); // closes it, now or later
    if (!core)
        return false;
    static const pw_core_events coreEvents{
        .version = PW_VERSION_CORE_EVENTS,
        .error =
            [](void *data, uint32_t id, int, int, const char *message) {
                if (id == PW_ID_CORE)
                    static_cast<Private *>(data)->end(message);
            },
    };
    pw_core_add_listener(core, &coreHook, &coreEvents, this);
    // Where its node goes, no other one takes its place: that could be a camera.
    pw_properties *properties = pw->properties_new(
        PW_KEY_MEDIA_TYPE, "Video", PW_KEY_MEDIA_CATEGORY, "Capture", PW_KEY_MEDIA_ROLE, "Screen",
        PW_KEY_NODE_DONT_RECONNECT, "true", nullptr);
    stream = pw->stream_new(core, "Gesso", properties);
    if (!stream)
        return false;
    static const pw_stream_events streamEvents{
        .version = PW_VERSION_STREAM_EVENTS,
        .state_changed =
            [](void *data, pw_stream_state, pw_stream_state now, const char *error) {
                if (now == PW_STREAM_STATE_ERROR || now == PW_STREAM_STATE_UNCONNECTED)
                    static_cast<Private *>(data)->end(error);
            },
        .param_changed =
            [](void *data, uint32_t id, const spa_pod *param) {
                if (id == SPA_PARAM_Format)
                    static_cast<Private *>(data)->agree(param);
            },
        .process = [](void *data) { static_cast<Private *>(data)->receive(); },
    };
    pw->stream_add_listener(stream, &streamHook, &streamEvents, this);
    Memory memory;
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory.data(), uint32_t(memory.size()));
    std::array formats{wantedFormat(builder, true), wantedFormat(builder, false)};
    state = State::Running;
    const auto flags = pw_stream_flags(PW_STREAM_FLAG_AUTOCONNECT | PW_STREAM_FLAG_MAP_BUFFERS);
    return pw->stream_connect(stream, PW_DIRECTION_INPUT, node, flags, formats.data(),
                              uint32_t(formats.size())) >= 0 &&
           pw->thread_loop_start(loop) >= 0;
}

void PipeStream::Private::disconnect()
{
    if (loop)
        pw->thread_loop_stop(loop); // from here on nothing is told
    if (stream) {
        spa_hook_remove(&streamHook); // its end is no news
        pw->stream_destroy(stream);
    }
    if (core) {
        spa_hook_remove(&coreHook);
        pw->core_disconnect(core);
    }
    if (context)
        pw->context_destroy(context);
    if (loop)
        pw->thread_loop_destroy(loop);
}

void PipeStream::Private::end(const char *why)
{
    qCInfo(logCast).noquote() << "the stream has ended:" << (why ? why : "its source has gone");
    state = State::Ended;
}

// Null: there is no agreement for now, as before another size.
void PipeStream::Private::agree(const spa_pod *param)
{
    format = {};
    if (!param || spa_format_video_raw_parse(param, &format) < 0)
        return;
    qCInfo(logCast).noquote() << "pictures of" << format.size.width << "x" << format.size.height;
    Memory memory;
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory.data(), uint32_t(memory.size()));
    std::array wishes{wantedBuffers(builder), wantedCrop(builder)};
    pw->stream_update_params(stream, wishes.data(), uint32_t(wishes.size()));
}

QImage PipeStream::Private::imageOf(const spa_buffer &buffer) const
{
    if (buffer.n_datas < 1 || !buffer.datas[0].data || !buffer.datas[0].chunk)
        return {};
    const spa_data &data = buffer.datas[0];
    const spa_chunk &chunk = *data.chunk;
    if ((chunk.flags & SPA_CHUNK_FLAG_CORRUPTED) != 0)
        return {};
    CastBuffer from{.bytes = static_cast<const uchar *>(data.data),
                    .room = data.maxsize,
                    .offset = chunk.offset,
                    .filled = chunk.size,
                    .stride = chunk.stride,
                    .size = {int(format.size.width), int(format.size.height)},
                    .pixels = pixelsOf(format.format)};
    const auto *meta = static_cast<const spa_meta_region *>(
        spa_buffer_find_meta_data(&buffer, SPA_META_VideoCrop, sizeof(spa_meta_region)));
    if (meta && spa_meta_region_is_valid(meta)) {
        from.corner = {meta->region.position.x, meta->region.position.y};
        from.part = {int(meta->region.size.width), int(meta->region.size.height)};
    }
    return castImage(from);
}

// All that came, so that the buffers go back; the newest picture is kept in memory of its own.
void PipeStream::Private::receive()
{
    pw_buffer *newestBuffer = nullptr;
    while (pw_buffer *buffer = pw->stream_dequeue_buffer(stream)) {
        if (newestBuffer)
            pw->stream_queue_buffer(stream, newestBuffer);
        newestBuffer = buffer;
    }
    if (!newestBuffer)
        return;
    QImage image = imageOf(*newestBuffer->buffer);
    pw->stream_queue_buffer(stream, newestBuffer);
    if (image.isNull())
        return; // the pointer has moved, or the picture is damaged: the one before is still the
                // newest
    const std::lock_guard guard(lock);
    newest.swap(image);
}

PipeStream::PipeStream(int remote, uint node)
    : d(new Private)
{
    if (!d->connect(remote, node))
        d->state = State::Unavailable;
}

PipeStream::~PipeStream()
{
    d->disconnect();
}

PipeStream::State PipeStream::state() const
{
    return d->state;
}

QImage PipeStream::take()
{
    const std::lock_guard guard(d->lock);
    return std::exchange(d->newest, {});
}

} // namespace live
