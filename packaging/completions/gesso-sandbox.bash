# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of gesso-sandbox for bash.
_gesso_sandbox()
{
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD-1]} in
        --state) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
        --scenario) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
        --port | --key | --queue-ms | --run-ms | --live-ms | --withhold) ;;
        *) mapfile -t COMPREPLY < <(compgen -W '--port --state --key --queue-ms --run-ms --live-ms --scenario --withhold --help --version' -- "$word") ;;
    esac
}

complete -F _gesso_sandbox gesso-sandbox
