# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c gesso-sandbox -f
complete -c gesso-sandbox -l port -x -d 'Listen on this port'
complete -c gesso-sandbox -l state -x -a '(__fish_complete_directories)' -d 'Keep requests and files in this folder'
complete -c gesso-sandbox -l key -x -d 'Accept only this key'
complete -c gesso-sandbox -l queue-ms -x -d 'Time in the queue'
complete -c gesso-sandbox -l run-ms -x -d 'Time in progress'
complete -c gesso-sandbox -l live-ms -x -d 'Time before each live picture'
complete -c gesso-sandbox -l scenario -r -F -d 'A table of what to do wrong'
complete -c gesso-sandbox -l withhold -x -d 'Permissions that no key has'
complete -c gesso-sandbox -s h -l help -d 'Say what there is'
complete -c gesso-sandbox -s v -l version -d 'Say which version this is'
