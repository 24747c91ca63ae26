# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of gesso for fish.

set -g __gesso_verbs generate queue models schema price library export upload restore recipe help

# The verb on the line; and is the word at hand the first after it?
function __gesso_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case --server --profile --lang --set --file --out --name --count --format --cancel
                set skip 1
            case '-*'
            case '*'
                echo $word
        end
    end
end
function __gesso_has_no_verb
    test (count (__gesso_words)) = 0
end
function __gesso_has_verb
    contains -- (__gesso_words)[1] $argv
end
function __gesso_is_first_word
    set -l words (__gesso_words)
    test (count $words) = 1; and contains -- $words[1] $argv
end

# The endpoints that the catalogue knows; asked for once in a shell.
function __gesso_endpoints
    if not set -q __gesso_known
        set -g __gesso_known (command gesso models 2>/dev/null </dev/null | string replace -r ' +\S+ +' \t)
    end
    printf '%s\n' $__gesso_known
end

complete -c gesso -n __gesso_has_no_verb -a generate -d 'Run a model and wait for its results'
complete -c gesso -n __gesso_has_no_verb -a queue -d 'List the jobs, or take up those that had not ended'
complete -c gesso -n __gesso_has_no_verb -a models -d 'List what the catalogue knows'
complete -c gesso -n __gesso_has_no_verb -a schema -d 'Show the form of a model'
complete -c gesso -n __gesso_has_no_verb -a price -d 'Estimate what a job costs'
complete -c gesso -n __gesso_has_no_verb -a library -d 'Search the library, or build its list anew'
complete -c gesso -n __gesso_has_no_verb -a export -d 'Copy or convert what a query finds'
complete -c gesso -n __gesso_has_no_verb -a upload -d 'Upload a file'
complete -c gesso -n __gesso_has_no_verb -a restore -d 'Print the recipe inside a file'
complete -c gesso -n __gesso_has_no_verb -a help -d 'Say what there is'

complete -c gesso -l sandbox -d 'Talk to the service inside the program'
complete -c gesso -l server -x -d 'Talk to a gateway or a test server'
complete -c gesso -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything in this folder'
complete -c gesso -l lang -x -a 'en de fr es pt_BR it ja zh_CN ar' -d 'The language of the window'
complete -c gesso -n __gesso_has_no_verb -l safe-mode -d 'Open the window without what it was left with'
complete -c gesso -s h -l help -d 'Say what there is'
complete -c gesso -l version -d 'Say which version this is'

complete -c gesso -n '__gesso_has_verb models queue library export price' -f
complete -c gesso -n '__gesso_is_first_word generate price schema' -f -a '(__gesso_endpoints)'
complete -c gesso -n '__gesso_is_first_word schema' -F
complete -c gesso -n '__gesso_is_first_word library' -a 'search rebuild'
complete -c gesso -n '__gesso_has_verb generate price' -l set -x -d 'One field: key=value'
complete -c gesso -n '__gesso_has_verb generate price' -l file -r -F -d 'A file for a field: key=path'
complete -c gesso -n '__gesso_has_verb generate queue models schema price library upload' -l json -d 'Answer for machines'
complete -c gesso -n '__gesso_has_verb generate export' -l out -x -a '(__fish_complete_directories)' -d 'The results go there'
complete -c gesso -n '__gesso_has_verb generate export' -l name -x -d 'How files are called'
complete -c gesso -n '__gesso_has_verb generate' -l count -x -d 'So many jobs'
complete -c gesso -n '__gesso_has_verb generate' -l wait -d 'Stay until the results are here'
complete -c gesso -n '__gesso_has_verb generate' -l detach -d 'End when the job is accepted'
complete -c gesso -n '__gesso_has_verb queue' -l follow -d 'Wait for all'
complete -c gesso -n '__gesso_has_verb queue' -l resume -d 'Take up all'
complete -c gesso -n '__gesso_has_verb queue' -l cancel -x -d 'Cancel a job'
complete -c gesso -n '__gesso_has_verb export' -l format -x -d Convert \
    -a 'png jpeg webp avif tiff mp4 webm gif wav mp3 flac ogg txt srt vtt ass csv json'
