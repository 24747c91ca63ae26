# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readable names for endpoints: a table of the well-known families, rules for the rest."""
from collections import Counter

# Longest matching prefix of the id: (title, family, maker). What follows the prefix is added to the title.
FAMILIES = {
    "alibaba/happy-horse": ("Happy Horse", "Happy Horse", "Alibaba"),
    "bria/fibo": ("FIBO", "Bria", "Bria"),
    "bria/video": ("Bria Video", "Bria", "Bria"),
    "bytedance/seedance-2.0": ("Seedance 2.0", "Seedance", "ByteDance"),
    "cassetteai": ("CassetteAI", "CassetteAI", "CassetteAI"),
    "decart/lucy2-vton": ("Lucy 2 Try-on", "Lucy", "Decart"),
    "fal-ai/ace-step": ("ACE-Step", "ACE-Step", "ACE Studio"),
    "fal-ai/aura-flow": ("AuraFlow", "Aura", "fal"),
    "fal-ai/aura-sr": ("AuraSR", "Aura", "fal"),
    "fal-ai/birefnet": ("BiRefNet", "BiRefNet", ""),
    "fal-ai/bria": ("Bria", "Bria", "Bria"),
    "fal-ai/bytedance/omnihuman": ("OmniHuman", "OmniHuman", "ByteDance"),
    "fal-ai/bytedance/seedance": ("Seedance", "Seedance", "ByteDance"),
    "fal-ai/bytedance/seedream": ("Seedream", "Seedream", "ByteDance"),
    "fal-ai/chatterbox": ("Chatterbox", "Chatterbox", "Resemble AI"),
    "fal-ai/cogvideox-5b": ("CogVideoX 5B", "CogVideoX", "Zhipu AI"),
    "fal-ai/dia-tts": ("Dia", "Dia", "Nari Labs"),
    "fal-ai/elevenlabs": ("ElevenLabs", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/tts/eleven-v3": ("Eleven v3", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/tts/multilingual-v2": ("Eleven Multilingual v2", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/tts/turbo-v2.5": ("Eleven Turbo v2.5", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/speech-to-text": ("ElevenLabs Scribe", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/speech-to-text/scribe-v2": ("ElevenLabs Scribe v2", "ElevenLabs", "ElevenLabs"),
    "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": ("Eleven v3 Dialogue", "ElevenLabs", "ElevenLabs"),
    "fal-ai/esrgan": ("ESRGAN", "ESRGAN", ""),
    "fal-ai/evf-sam": ("EVF-SAM", "SAM", ""),
    "fal-ai/f5-tts": ("F5-TTS", "F5-TTS", ""),
    "fal-ai/fast-lcm-diffusion": ("Fast LCM", "Stable Diffusion", "Stability AI"),
    "fal-ai/fast-lightning-sdxl": ("SDXL Lightning", "Stable Diffusion", "ByteDance"),
    "fal-ai/fast-sdxl": ("SDXL", "Stable Diffusion", "Stability AI"),
    "fal-ai/ffmpeg-api": ("FFmpeg", "FFmpeg", "fal"),
    "fal-ai/finegrain-eraser": ("Finegrain Eraser", "Finegrain", "Finegrain"),
    "fal-ai/florence-2-large": ("Florence-2 Large", "Florence-2", "Microsoft"),
    "fal-ai/flux-2": ("FLUX.2 [dev]", "FLUX.2", "Black Forest Labs"),
    "fal-ai/flux-2-flex": ("FLUX.2 [flex]", "FLUX.2", "Black Forest Labs"),
    "fal-ai/flux-2-max": ("FLUX.2 [max]", "FLUX.2", "Black Forest Labs"),
    "fal-ai/flux-2-pro": ("FLUX.2 [pro]", "FLUX.2", "Black Forest Labs"),
    "fal-ai/flux-2/klein": ("FLUX.2 [klein]", "FLUX.2", "Black Forest Labs"),
    "fal-ai/flux-general": ("FLUX.1 General", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-kontext/dev": ("FLUX.1 Kontext [dev]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-krea-lora": ("FLUX.1 Krea [dev] LoRA", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-lora": ("FLUX.1 [dev] LoRA", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-lora-fast-training": ("FLUX.1 LoRA Fast Training", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-lora-fill": ("FLUX.1 Fill [dev] LoRA", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-pro/kontext": ("FLUX.1 Kontext [pro]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-pro/kontext/max": ("FLUX.1 Kontext [max]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-pro/v1": ("FLUX.1 [pro]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-pro/v1.1": ("FLUX1.1 [pro]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux-pro/v1.1-ultra": ("FLUX1.1 [pro] Ultra", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux/dev": ("FLUX.1 [dev]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux/krea": ("FLUX.1 Krea [dev]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux/schnell": ("FLUX.1 [schnell]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/flux/srpo": ("FLUX.1 SRPO [dev]", "FLUX.1", "Black Forest Labs"),
    "fal-ai/fooocus": ("Fooocus", "Stable Diffusion", ""),
    "fal-ai/framepack": ("FramePack", "FramePack", ""),
    "fal-ai/gemini-25-flash-image": ("Gemini 2.5 Flash Image", "Nano Banana", "Google"),
    "fal-ai/gemini-tts": ("Gemini TTS", "Gemini", "Google"),
    "fal-ai/gpt-image-1.5": ("GPT Image 1.5", "GPT Image", "OpenAI"),
    "fal-ai/hidream-i1-full": ("HiDream-I1 Full", "HiDream", "HiDream"),
    "fal-ai/hunyuan-video": ("Hunyuan Video", "Hunyuan", "Tencent"),
    "fal-ai/hunyuan-video-image-to-video": ("Hunyuan Video: image to video", "Hunyuan", "Tencent"),
    "fal-ai/hunyuan3d": ("Hunyuan3D", "Hunyuan", "Tencent"),
    "fal-ai/hyper3d/rodin": ("Rodin", "Rodin", "Hyper3D"),
    "fal-ai/ideogram": ("Ideogram", "Ideogram", "Ideogram"),
    "fal-ai/image-apps-v2": ("Image Apps", "Image Apps", "fal"),
    "fal-ai/imagen4/preview": ("Imagen 4", "Imagen", "Google"),
    "fal-ai/imageutils": ("Image Utils", "Image Utils", "fal"),
    "fal-ai/imageutils/rembg": ("Rembg", "Rembg", ""),
    "fal-ai/index-tts-2": ("IndexTTS 2", "IndexTTS", "Bilibili"),
    "fal-ai/kling-image": ("Kling Image", "Kling", "Kuaishou"),
    "fal-ai/kling-video": ("Kling", "Kling", "Kuaishou"),
    "fal-ai/kokoro": ("Kokoro", "Kokoro", ""),
    "fal-ai/latentsync": ("LatentSync", "LatentSync", "ByteDance"),
    "fal-ai/lcm-sd15-i2i": ("LCM Stable Diffusion 1.5", "Stable Diffusion", "Stability AI"),
    "fal-ai/live-portrait": ("LivePortrait", "LivePortrait", "Kuaishou"),
    "fal-ai/lora": ("Stable Diffusion LoRA", "Stable Diffusion", "Stability AI"),
    "fal-ai/ltx-2": ("LTX-2", "LTX", "Lightricks"),
    "fal-ai/ltx-2-19b": ("LTX-2 19B", "LTX", "Lightricks"),
    "fal-ai/ltx-2.3": ("LTX-2.3", "LTX", "Lightricks"),
    "fal-ai/ltx-video": ("LTX Video", "LTX", "Lightricks"),
    "fal-ai/luma-dream-machine/ray-2": ("Ray 2", "Luma", "Luma"),
    "fal-ai/lyria2": ("Lyria 2", "Lyria", "Google"),
    "fal-ai/maya": ("Maya", "Maya", "Maya Research"),
    "fal-ai/meshy": ("Meshy", "Meshy", "Meshy"),
    "fal-ai/minimax": ("MiniMax", "MiniMax", "MiniMax"),
    "fal-ai/minimax-music": ("MiniMax Music", "MiniMax", "MiniMax"),
    "fal-ai/minimax/hailuo-02": ("Hailuo 02", "MiniMax", "MiniMax"),
    "fal-ai/minimax/hailuo-2.3": ("Hailuo 2.3", "MiniMax", "MiniMax"),
    "fal-ai/mmaudio-v2": ("MMAudio v2", "MMAudio", ""),
    "fal-ai/moondream2": ("Moondream 2", "Moondream", "Moondream"),
    "fal-ai/nano-banana": ("Nano Banana", "Nano Banana", "Google"),
    "fal-ai/nano-banana-2": ("Nano Banana 2", "Nano Banana", "Google"),
    "fal-ai/nano-banana-pro": ("Nano Banana Pro", "Nano Banana", "Google"),
    "fal-ai/orpheus-tts": ("Orpheus", "Orpheus", "Canopy Labs"),
    "fal-ai/pika": ("Pika", "Pika", "Pika"),
    "fal-ai/pixverse": ("PixVerse", "PixVerse", "PixVerse"),
    "fal-ai/qwen-3-tts": ("Qwen3 TTS", "Qwen", "Alibaba"),
    "fal-ai/qwen-image": ("Qwen Image", "Qwen", "Alibaba"),
    "fal-ai/qwen-image-2": ("Qwen Image 2", "Qwen", "Alibaba"),
    "fal-ai/qwen-image-2512": ("Qwen Image 2512", "Qwen", "Alibaba"),
    "fal-ai/qwen-image-edit": ("Qwen Image Edit", "Qwen", "Alibaba"),
    "fal-ai/qwen-image-edit-2511": ("Qwen Image Edit 2511", "Qwen", "Alibaba"),
    "fal-ai/recraft": ("Recraft", "Recraft", "Recraft"),
    "fal-ai/sa2va": ("Sa2VA", "Sa2VA", "ByteDance"),
    "fal-ai/sam-3": ("SAM 3", "SAM", "Meta"),
    "fal-ai/sam-3-1": ("SAM 3.1", "SAM", "Meta"),
    "fal-ai/sana": ("Sana", "Sana", "NVIDIA"),
    "fal-ai/seedvr": ("SeedVR", "SeedVR", "ByteDance"),
    "fal-ai/sora-2": ("Sora 2", "Sora", "OpenAI"),
    "fal-ai/speech-to-text": ("Speech to Text", "Speech to Text", "fal"),
    "fal-ai/stable-audio": ("Stable Audio", "Stable Audio", "Stability AI"),
    "fal-ai/stable-audio-25": ("Stable Audio 2.5", "Stable Audio", "Stability AI"),
    "fal-ai/stable-diffusion-v35-large": ("Stable Diffusion 3.5 Large", "Stable Diffusion", "Stability AI"),
    "fal-ai/stable-video": ("Stable Video", "Stable Video", "Stability AI"),
    "fal-ai/sync-lipsync": ("Sync Lipsync", "Sync", "Sync Labs"),
    "fal-ai/topaz": ("Topaz", "Topaz", "Topaz Labs"),
    "fal-ai/trellis": ("TRELLIS", "TRELLIS", "Microsoft"),
    "fal-ai/trellis-2": ("TRELLIS 2", "TRELLIS", "Microsoft"),
    "fal-ai/veo2": ("Veo 2", "Veo", "Google"),
    "fal-ai/veo3": ("Veo 3", "Veo", "Google"),
    "fal-ai/veo3.1": ("Veo 3.1", "Veo", "Google"),
    "fal-ai/vibevoice": ("VibeVoice", "VibeVoice", "Microsoft"),
    "fal-ai/wan": ("Wan", "Wan", "Alibaba"),
    "fal-ai/wan-25-preview": ("Wan 2.5", "Wan", "Alibaba"),
    "fal-ai/wan-i2v": ("Wan 2.1: image to video", "Wan", "Alibaba"),
    "fal-ai/wan-t2v": ("Wan 2.1: text to video", "Wan", "Alibaba"),
    "fal-ai/whisper": ("Whisper", "Whisper", "OpenAI"),
    "fal-ai/wizper": ("Wizper", "Whisper", "OpenAI"),
    "fal-ai/z-image": ("Z-Image", "Z-Image", "Alibaba"),
    "ideogram": ("Ideogram", "Ideogram", "Ideogram"),
    "krea": ("Krea", "Krea", "Krea"),
    "openai/gpt-image-2": ("GPT Image 2", "GPT Image", "OpenAI"),
    "openrouter/router": ("OpenRouter", "OpenRouter", "OpenRouter"),
    "veed": ("VEED", "VEED", "VEED"),
    "wan": ("Wan", "Wan", "Alibaba"),
    "xai/grok-imagine-image": ("Grok Imagine Image", "Grok", "xAI"),
    "xai/grok-imagine-video": ("Grok Imagine Video", "Grok", "xAI"),
}
# Parts of an id that read better otherwise.
WORDS = {
    "4b": "4B", "9b": "9B", "8b": "8B", "1.7b": "1.7B", "lora": "LoRA", "tts": "TTS", "v2.2-a14b": "2.2 14B",
    "v2.2-5b": "2.2 5B", "v2.5-turbo": "2.5 Turbo", "o3": "O3", "3d": "3D", "image-01": "Image 01",
    "video-01": "Video 01", "speech-02-hd": "Speech 02 HD", "speech-2.8-hd": "Speech 2.8 HD",
    "american-english": "American English", "british-english": "British English",
    "first-last-frame-to-video": "First and last frame",
    "reference-to-video": "Reference", "outpaint": "Outpainting",
}
MAKERS = {"fal-ai": "", "bytedance": "ByteDance", "openai": "OpenAI", "xai": "xAI"}
TASKS = {"text-to-image", "image-to-image", "text-to-video", "image-to-video", "video-to-video", "audio-to-video",
         "text-to-audio", "text-to-speech", "speech-to-text", "image-to-3d", "text-to-3d"}


def readable(part):
    if part in WORDS:
        return WORDS[part]
    # v2.1 → 2.1
    if len(part) > 1 and part[0] == "v" and part[1].isdigit():
        return part[1:].replace("-", " ").title() if "-" in part else part[1:]
    words = part.replace("_", "-").split("-")
    return " ".join([words[0].capitalize(), *words[1:]])


def name(endpoint):
    """(title without the task, family, maker)"""
    parts = endpoint.split("/")
    for length in range(len(parts), 0, -1):
        prefix = "/".join(parts[:length])
        if prefix in FAMILIES:
            title, family, maker = FAMILIES[prefix]
            rest = parts[length:]
            break
    else:
        title, family, maker = readable(parts[1]), readable(parts[1]), MAKERS.get(parts[0], readable(parts[0]))
        rest = parts[2:]
    added = [readable(part) for part in rest if part not in TASKS]
    return " ".join([title, *added]), family, maker


def task(endpoint, category):
    """What tells apart two endpoints of one name: "Image to video"."""
    own = next((part for part in reversed(endpoint.split("/")) if part in TASKS), category)
    return own.replace("-", " ").capitalize().replace("3d", "3D")


def name_all(categories):
    """Endpoint → {title, family, maker}, sorted by endpoint; no title occurs twice."""
    names = {endpoint: name(endpoint) for endpoint in sorted(categories)}
    shared = Counter(title for title, _, _ in names.values())
    result = {}
    for endpoint, (title, family, maker) in names.items():
        # The plain name stays with the endpoint whose id names no task: "FLUX.1 [dev]".
        if shared[title] > 1 and any(part in TASKS for part in endpoint.split("/")):
            title = f"{title}: {task(endpoint, categories[endpoint]).lower().replace('3d', '3D')}"
        result[endpoint] = {"title": title, "family": family}
        if maker:
            result[endpoint]["maker"] = maker
    return result
