# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of gesso for bash. It needs nothing of the package bash-completion.

# The endpoints that the catalogue knows; asked for once in a shell.
_gesso_endpoints()
{
    [ -n "${_gesso_known-}" ] || _gesso_known=$(command "$1" models 2>/dev/null </dev/null | sed 's/ .*//')
    printf '%s\n' "$_gesso_known"
}

_gesso()
{
    local program=$1 word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local verbs='generate queue models schema price library export upload restore help'
    local common='--sandbox --server --profile --lang --help --version' window='--safe-mode'
    local verb='' second='' i skip=''
    COMPREPLY=()
    compopt +o nospace 2>/dev/null

    for ((i = 1; i < COMP_CWORD; i++)); do
        if [ -n "$skip" ]; then skip=''; continue; fi
        case ${COMP_WORDS[i]} in
            --server | --profile | --lang | --set | --file | --out | --name | --count | --format | --cancel) skip=1 ;;
            -*) ;;
            *) if [ -z "$verb" ]; then verb=${COMP_WORDS[i]}; else second=${second:-${COMP_WORDS[i]}}; fi ;;
        esac
    done

    case $before in
        --profile | --out)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return ;;
        --lang)
            mapfile -t COMPREPLY < <(compgen -W 'en de fr es pt_BR it ja zh_CN ar' -- "$word")
            return ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'png jpeg webp avif tiff mp4 webm gif wav mp3 flac ogg txt srt vtt ass csv json' -- "$word")
            return ;;
        --server | --set | --name | --count | --cancel)
            return ;;
    esac
    # `--file key=PATH`: to readline the sign begins a new word.
    if [ "$before" = = ] || { [ "$word" = = ] && word=''; }; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
    fi
    [ "$before" != --file ] || return

    local options
    case $verb in
        generate) options="--set --file --json --out --name --count --wait --detach $common" ;;
        queue) options="--follow --resume --cancel --json $common" ;;
        models | schema | upload | library) options="--json $common" ;;
        price) options="--set --file --json $common" ;;
        export) options="--out --name --format $common" ;;
        '') options="$window $common" ;;
        *) options=$common ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi
    case $verb in
        '')
            compopt -o filenames 2>/dev/null # the window takes files
            mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$word"; compgen -f -- "$word") ;;
        generate | price)
            [ -n "$second" ] || mapfile -t COMPREPLY < <(compgen -W "$(_gesso_endpoints "$program")" -- "$word") ;;
        schema)
            compopt -o filenames 2>/dev/null
            [ -n "$second" ] || mapfile -t COMPREPLY < <(compgen -W "$(_gesso_endpoints "$program")" -- "$word"; compgen -f -X '!*.json' -- "$word") ;;
        library)
            [ -n "$second" ] || mapfile -t COMPREPLY < <(compgen -W 'search rebuild' -- "$word") ;;
        upload | restore)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}

complete -F _gesso gesso
