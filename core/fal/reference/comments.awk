# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: MIT
#
# Doxygen's INPUT_FILTER for the headers of this library: turns their plain comments into documentation.
#
#  - The comment after #pragma once describes the file, or the class that is called like the file and has
#    no comment of its own.
#  - A comment on the lines before a declaration describes it, a comment behind it as well. An empty line
#    between a comment and a declaration keeps them apart.
#  - Constructors without a comment are described by their class. Destructors, comparisons, start(),
#    abandon() and Qt's macros need no words.
#
# Line numbers stay what they are, so that warnings name the right line. The text is taken as it stands,
# except for Markdown's code and lists.

{ lines[NR] = $0 }

END {
    name = FILENAME
    sub(/.*\//, "", name)
    sub(/\.h$/, "", name)
    first = opening()
    for (i = 1; i <= NR; ++i) {
        if (i == first) {
            print lines[i]
            i = emitBlock(i + 1)
        } else if (isComment(i))
            i = emitComment(i)
        else
            emitCode(i)
    }
}

function isComment(i) { return lines[i] ~ /^ *\/\// }
function indent(line) { match(line, /^ */); return RLENGTH }

# The empty line between #pragma once and its comment, which then says what the comment describes.
function opening(    i, start, words) {
    for (i = 1; i <= NR && lines[i] != "#pragma once"; ++i) { }
    for (start = i + 1; start <= NR && lines[start] == ""; ++start) { }
    if (!isComment(start))
        return 0
    lines[start - 1] = "/// \\file"
    for (i = start; i <= NR; ++i) {
        if (lines[i] !~ /^(class|struct) [A-Za-z]+( final)?( :.*)?$/ || isComment(i - 1))
            continue
        split(lines[i], words, " ")
        if (tolower(words[2]) == name) {
            lines[start - 1] = "/// \\" words[1] " fal::" words[2]
            break
        }
    }
    return start - 1
}

# Special characters of Doxygen lose their meaning, except inside `code` and "quotes", where they have none.
function literal(text,    out, at, c, inQuotes) {
    inQuotes = 0
    for (at = 1; at <= length(text); ++at) {
        c = substr(text, at, 1)
        if (c == "`")
            inCode = !inCode
        else if (c == "\"" && !inCode && (inQuotes || substr(text, at + 1) ~ /"/))
            inQuotes = !inQuotes
        else if (!inCode && !inQuotes)
            c = escaped(c)
        out = out c
    }
    return out
}

function escaped(c) {
    if (c == "<")
        return "&lt;"
    if (c == ">")
        return "&gt;"
    if (c == "&")
        return "&amp;"
    return c ~ /[\\@#]/ ? "\\" c : c
}

# Closed, because Doxygen would take a /// on the next line as more of a ///<.
function behind(text) {
    inCode = 0
    text = literal(text)
    gsub(/\*\//, "*\\&#47;", text)
    return "/**< " text " */"
}

function emitBlock(i,    text, verbatim, wasEmpty) {
    inCode = 0
    for (; i <= NR && isComment(i); ++i) {
        text = lines[i]
        sub(/^ *\/\/ ?/, "", text)
        verbatim = text ~ /^    / && (wasEmpty || verbatim)
        wasEmpty = text == ""
        print "///" (text == "" ? "" : " ") (verbatim ? text : literal(text))
    }
    return i - 1
}

function emitComment(i,    after, text) {
    if (trailed == i - 1 && indent(lines[i]) > codeIndent + 4) { // goes on from the line above
        trailed = i
        text = lines[i]
        sub(/^ *\/\/ ?/, "", text)
        print behind(text)
        return i
    }
    for (after = i; after <= NR && isComment(after); ++after) { }
    if (lines[after] ~ /^ *(\}.*|#.*|(public|protected|private|Q_SIGNALS):.*)?$/) {
        for (; i < after; ++i)
            print lines[i]
        return after - 1
    }
    return emitBlock(i)
}

# Where a comment behind code begins: the first // that is in no string.
function comment(line,    bare) {
    bare = line
    while (match(bare, /"([^"\\]|\\.)*"/))
        bare = substr(bare, 1, RSTART - 1) blanks(RLENGTH) substr(bare, RSTART + RLENGTH)
    return index(bare, "//")
}

function blanks(n,    out) { while (n-- > 0) out = out " "; return out }

function emitCode(i,    line, at, code, words) {
    line = lines[i]
    if (match(line, /^(class|struct) [A-Za-z]+/) && line !~ /;/) {
        split(line, words, " ")
        class = words[2]
    }
    codeIndent = indent(line)
    at = comment(line)
    if (at && substr(line, at) ~ /^\/\/ ?(NOLINT|clang-format)/) { # words for tools
        line = substr(line, 1, at - 1)
        at = 0
    }
    code = at ? substr(line, 1, at - 1) : line
    sub(/ +$/, "", code)
    if (at && !(code ~ /[{:]$/ || code ~ /^ *[}#]/ || code ~ /^ *(friend|class|struct|namespace) /)) {
        line = substr(line, at)
        sub(/^\/\/ ?/, "", line)
        print code " " behind(line)
        trailed = i
    } else if (code ~ /^ *Q_(OBJECT|GADGET|ENUM|FLAG|PROPERTY|DISABLE_COPY|DECLARE_[A-Z_]+)/) {
        print ""
    } else if (isComment(i - 1)) {
        print code
    } else if (code ~ /^ *(virtual )?~|operator *(==|!=|<=>)|^ *void (start|abandon)\(\) override;|= delete;/) {
        print ""
    } else if (class != "" && code ~ "^    (explicit )?" class "\\(") {
        sub(/^    /, "    /*! Described at the class. */ ", code)
        print code
    } else {
        print code
    }
}
