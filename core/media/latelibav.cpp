// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A stand-in for each of libav's functions that is used, under its own name: a jump to the address in its slot. At first
// that is the address of code which loads the libraries and fills all slots; from then on a call costs one jump more than a
// call of a library always does.
//
// The stand-ins are hidden: what else is loaded, libav itself included, never sees them and finds the real functions.
// Which functions there are says latelibavnames.h. x86-64 under ELF only; elsewhere linkedlibav.cpp takes this file's place.
#include "media/libraries.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <cstdio>

// As the calling convention wants it, the way to the slot must keep every register that can carry an argument: six whole
// numbers, eight of floating point, rax (how many of these a function with `...` was given) and r10. r11 is free: it holds
// the slot. Arguments on the stack are not touched, so that the function finds them where they were put. `endbr64` lets
// processors that check where jumps go do so; `.cfi` lets the reports of crashes see who called.
#define GESSO_LIBAV(name)                                                                                              \
    ".globl " #name "\n.hidden " #name "\n.type " #name ", @function\n" #name ":\n"                                    \
    "    endbr64\n"                                                                                                    \
    "    jmp *slot_" #name "(%rip)\n"                                                                                  \
    ".size " #name ", .-" #name "\n"                                                                                   \
    "first_" #name ":\n"                                                                                               \
    "    endbr64\n"                                                                                                    \
    "    leaq slot_" #name "(%rip), %r11\n"                                                                            \
    "    jmp gesso_libav_first\n"                                                                                      \
    ".pushsection .data.gesso_libav, \"aw\", @progbits\n"                                                              \
    "slot_" #name ": .quad first_" #name "\n"                                                                          \
    ".popsection\n"

asm(R"(
.pushsection .data.gesso_libav, "aw", @progbits
.balign 8
.globl gesso_libav_slots
.hidden gesso_libav_slots
gesso_libav_slots:
.popsection
.pushsection .text.gesso_libav, "ax", @progbits
gesso_libav_first:
    .cfi_startproc
    pushq %rax
    pushq %rdi
    pushq %rsi
    pushq %rdx
    pushq %rcx
    pushq %r8
    pushq %r9
    pushq %r10
    pushq %r11
    .cfi_adjust_cfa_offset 72
    subq $128, %rsp
    .cfi_adjust_cfa_offset 128
    movups %xmm0, (%rsp)
    movups %xmm1, 16(%rsp)
    movups %xmm2, 32(%rsp)
    movups %xmm3, 48(%rsp)
    movups %xmm4, 64(%rsp)
    movups %xmm5, 80(%rsp)
    movups %xmm6, 96(%rsp)
    movups %xmm7, 112(%rsp)
    call gesso_libav_load
    movups (%rsp), %xmm0
    movups 16(%rsp), %xmm1
    movups 32(%rsp), %xmm2
    movups 48(%rsp), %xmm3
    movups 64(%rsp), %xmm4
    movups 80(%rsp), %xmm5
    movups 96(%rsp), %xmm6
    movups 112(%rsp), %xmm7
    addq $128, %rsp
    .cfi_adjust_cfa_offset -128
    popq %r11
    popq %r10
    popq %r9
    popq %r8
    popq %rcx
    popq %rdx
    popq %rsi
    popq %rdi
    popq %rax
    .cfi_adjust_cfa_offset -72
    jmp *(%r11)
    .cfi_endproc
    .cfi_startproc
)"
#include "media/latelibavnames.h"
R"(
    .cfi_endproc
.popsection
)");
#undef GESSO_LIBAV

namespace {

constexpr std::array names = {
#define GESSO_LIBAV(name) #name,
#include "media/latelibavnames.h"
#undef GESSO_LIBAV
};

// The very versions whose headers are compiled in here; others may have other structs.
constexpr std::array libraries = {
    "libavfilter.so." AV_STRINGIFY(LIBAVFILTER_VERSION_MAJOR),     "libavformat.so." AV_STRINGIFY(LIBAVFORMAT_VERSION_MAJOR),
    "libavcodec.so." AV_STRINGIFY(LIBAVCODEC_VERSION_MAJOR),       "libswresample.so." AV_STRINGIFY(LIBSWRESAMPLE_VERSION_MAJOR),
    "libswscale.so." AV_STRINGIFY(LIBSWSCALE_VERSION_MAJOR),       "libavutil.so." AV_STRINGIFY(LIBAVUTIL_VERSION_MAJOR),
};

using Problem = std::array<char, 512>; // no destructor: threads may still ask while the program ends

} // namespace

extern "C" [[gnu::visibility("hidden")]] void *gesso_libav_slots[names.size()];

namespace {

// All or nothing, so that there is no thread that sees some functions and not others.
bool fillSlots(Problem &problem)
{
    std::array<void *, libraries.size()> handles{};
    for (size_t i = 0; i < libraries.size(); ++i) {
        handles[i] = dlopen(libraries[i], RTLD_LAZY | RTLD_LOCAL);
        if (!handles[i]) {
            std::snprintf(problem.data(), problem.size(), "%s", dlerror());
            return false;
        }
    }
    std::array<void *, names.size()> functions{};
    for (size_t i = 0; i < names.size(); ++i) {
        for (size_t k = 0; k < handles.size() && !functions[i]; ++k)
            functions[i] = dlsym(handles[k], names[i]);
        if (!functions[i]) {
            std::snprintf(problem.data(), problem.size(), "%s is not in it", names[i]);
            return false;
        }
    }
    for (size_t i = 0; i < names.size(); ++i)
        __atomic_store_n(&gesso_libav_slots[i], functions[i], __ATOMIC_RELEASE);
    return true;
}

// Null when all is there.
const char *load()
{
    static Problem problem{};
    static const bool isThere = fillSlots(problem); // by one thread; others wait for it
    return isThere ? nullptr : problem.data();
}

} // namespace

// Of the first calls. Who comes here has not asked loadLibraries(), so that there is no answer to give: the program ends as
// it would have at its start, had it been linked as usual.
extern "C" [[gnu::visibility("hidden"), gnu::used]] void gesso_libav_load() noexcept
{
    if (const char *problem = load()) {
        std::fprintf(stderr, "gesso: FFmpeg's libraries, which read and write video and sound, cannot be loaded: %s\n", problem);
        _exit(127);
    }
}

namespace media {

std::string loadLibraries()
{
    const char *problem = load();
    return problem ? problem : std::string();
}

std::string ffmpegVersion()
{
    return load() ? std::string() : av_version_info();
}

} // namespace media
