// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/migrations.h"

using namespace Qt::StringLiterals;

namespace studio {

const QVector<QStringList> &migrations()
{
    static const QVector<QStringList> all{
        // 1: jobs, items, words to search, addresses of uploads
        {
            uR"(CREATE TABLE jobs (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    owner TEXT NOT NULL,            -- the running program that works on it, see presence.h
                    server TEXT NOT NULL,           -- base URL, empty = fal itself
                    state TEXT NOT NULL,
                    recipe TEXT NOT NULL,
                    intent TEXT,                    -- the body as it is about to be sent
                    intent_at TEXT,
                    request_id TEXT NOT NULL DEFAULT '',
                    ticket TEXT,
                    cancelling INTEGER NOT NULL DEFAULT 0,
                    out_folder TEXT NOT NULL DEFAULT '',
                    name_template TEXT NOT NULL DEFAULT '',
                    plan TEXT,                      -- the files about to be moved, and where to
                    files TEXT,
                    items TEXT,
                    output TEXT,
                    problem TEXT,
                    created TEXT, submitted TEXT, started TEXT, ended TEXT,
                    estimate REAL, billable_units REAL,
                    inference_seconds REAL NOT NULL DEFAULT 0))"_s,
            u"CREATE INDEX jobs_by_state ON jobs (state)"_s,
            uR"(CREATE TABLE items (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    path TEXT NOT NULL,             -- relative to the library where it lies inside
                    bin_path TEXT,                  -- set while the item is in the bin
                    kind TEXT NOT NULL, mime_type TEXT NOT NULL, sha256 TEXT NOT NULL,
                    bytes INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, seconds REAL NOT NULL,
                    created TEXT NOT NULL,
                    recipe TEXT, job_id TEXT NOT NULL, request_id TEXT NOT NULL, output TEXT,
                    seed INTEGER, dollars REAL,
                    queue_seconds REAL NOT NULL, inference_seconds REAL NOT NULL, transfer_seconds REAL NOT NULL))"_s,
            // A name may be given again while the item that had it lies in the bin.
            u"CREATE UNIQUE INDEX items_by_path ON items (path) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_hash ON items (sha256)"_s,
            u"CREATE INDEX items_by_time ON items (created DESC, id DESC) WHERE bin_path IS NULL"_s,
            u"CREATE VIRTUAL TABLE words USING fts5(prompt, model, parameters, name, prefix='2 3', tokenize='unicode61 remove_diacritics 2')"_s,
            uR"(CREATE TABLE uploads (
                    sha256 TEXT NOT NULL, server TEXT NOT NULL, url TEXT NOT NULL, expires TEXT NOT NULL,
                    PRIMARY KEY (sha256, server)))"_s,
        },
        // 2: the order of what waits, when it may start, whose money it is; the ledger; choices of the queue
        {
            u"ALTER TABLE jobs ADD COLUMN service TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE jobs ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE jobs ADD COLUMN place REAL NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE jobs ADD COLUMN not_before TEXT"_s,
            u"ALTER TABLE jobs ADD COLUMN low_priority INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE jobs ADD COLUMN project TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE jobs ADD COLUMN unit_price REAL"_s,
            u"UPDATE jobs SET place = number, endpoint = coalesce(json_extract(recipe, '$.endpoint'), '')"_s,
            u"CREATE TABLE choices (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            // What was sent stays here when the job is taken out of the list.
            uR"(CREATE TABLE ledger (
                    job_id TEXT PRIMARY KEY, at TEXT NOT NULL, service TEXT NOT NULL, endpoint TEXT NOT NULL,
                    project TEXT NOT NULL, request_id TEXT NOT NULL, state TEXT NOT NULL,
                    estimate REAL, units REAL, unit_price REAL) WITHOUT ROWID)"_s,
            u"CREATE INDEX ledger_by_time ON ledger (service, at)"_s,
            // In the statement that stores the job, so the two never disagree.
            uR"(CREATE TRIGGER ledger_follows AFTER UPDATE ON jobs WHEN NEW.intent_at IS NOT NULL BEGIN
                    INSERT INTO ledger (job_id, at, service, endpoint, project, request_id, state, estimate, units, unit_price)
                    VALUES (NEW.id, NEW.intent_at, NEW.service, NEW.endpoint, NEW.project, NEW.request_id, NEW.state,
                            NEW.estimate, NEW.billable_units, NEW.unit_price)
                    ON CONFLICT (job_id) DO UPDATE SET
                        at = excluded.at, service = excluded.service, request_id = excluded.request_id, state = excluded.state,
                        estimate = excluded.estimate, units = excluded.units, unit_price = excluded.unit_price;
                END)"_s,
        },
        // 3: the batch that a job is of, and what varies in it
        {
            u"ALTER TABLE jobs ADD COLUMN batch TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE jobs ADD COLUMN cell TEXT"_s, // [["Guidance", "3.5"], …]
            u"UPDATE jobs SET batch = coalesce(json_extract(recipe, '$.batch'), '')"_s,
            u"CREATE INDEX jobs_by_batch ON jobs (batch) WHERE batch <> ''"_s,
        },
        // 4: what was made already (fingerprint.h)
        {
            u"ALTER TABLE items ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE INDEX items_by_fingerprint ON items (fingerprint) WHERE fingerprint <> ''"_s,
        },
        // 5: what a person says of an item, what it was made from, collections, searches to keep; times as numbers
        {
            u"ALTER TABLE items ADD COLUMN rating INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE items ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE items ADD COLUMN label TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE items ADD COLUMN tags TEXT NOT NULL DEFAULT ''"_s,    // a JSON list; empty: none
            u"ALTER TABLE items ADD COLUMN tagline TEXT NOT NULL DEFAULT ''"_s, // folded, each between line feeds
            u"ALTER TABLE items ADD COLUMN origin TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE items ADD COLUMN content_hash TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE items ADD COLUMN batch TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE items ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE items ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0"_s, // `created` in milliseconds
            u"ALTER TABLE items ADD COLUMN binned_at INTEGER"_s,
            uR"(UPDATE items SET batch = coalesce(json_extract(recipe, '$.batch'), ''),
                                 endpoint = coalesce(json_extract(recipe, '$.endpoint'), ''),
                                 stamp = coalesce(CAST(round((julianday(created) - 2440587.5) * 86400000) AS INTEGER), 0),
                                 binned_at = CASE WHEN bin_path IS NULL THEN NULL
                                                  ELSE CAST(strftime('%s', 'now') AS INTEGER) * 1000 END)"_s,
            u"DROP INDEX items_by_time"_s,
            // Everything that a list is made of, so that the long rows need not be read for it.
            u"CREATE INDEX items_by_stamp ON items (stamp DESC, id DESC, batch, endpoint, kind, rating, favourite, label) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_bin_time ON items (binned_at DESC, id DESC) WHERE bin_path IS NOT NULL"_s,
            u"CREATE INDEX items_by_content ON items (content_hash) WHERE content_hash <> ''"_s,
            uR"(CREATE TABLE parents (
                    item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE, sha256 TEXT NOT NULL, field TEXT NOT NULL,
                    PRIMARY KEY (item, sha256, field)) WITHOUT ROWID)"_s,
            u"CREATE INDEX parents_by_hash ON parents (sha256, item)"_s,
            uR"(CREATE TABLE collections (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
                    rule TEXT,                          -- a search; NULL: filled by hand
                    place REAL NOT NULL DEFAULT 0))"_s,
            uR"(CREATE TABLE collection_items (
                    collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
                    item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
                    PRIMARY KEY (collection, item)) WITHOUT ROWID)"_s,
            u"CREATE INDEX collection_items_by_item ON collection_items (item, collection)"_s,
            u"CREATE TABLE searches (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, text TEXT NOT NULL UNIQUE)"_s,
            // How many there are and how much room they take, without counting: row 0 the library, row 1 the bin.
            u"CREATE TABLE totals (binned INTEGER PRIMARY KEY, items INTEGER NOT NULL, bytes INTEGER NOT NULL)"_s,
            uR"(INSERT INTO totals SELECT 0, count(*), coalesce(sum(bytes), 0) FROM items WHERE bin_path IS NULL
                UNION ALL SELECT 1, count(*), coalesce(sum(bytes), 0) FROM items WHERE bin_path IS NOT NULL)"_s,
            uR"(CREATE TRIGGER totals_after_insert AFTER INSERT ON items BEGIN
                    UPDATE totals SET items = items + 1, bytes = bytes + NEW.bytes WHERE binned = (NEW.bin_path IS NOT NULL);
                END)"_s,
            uR"(CREATE TRIGGER totals_after_delete AFTER DELETE ON items BEGIN
                    UPDATE totals SET items = items - 1, bytes = bytes - OLD.bytes WHERE binned = (OLD.bin_path IS NOT NULL);
                END)"_s,
            uR"(CREATE TRIGGER totals_after_update AFTER UPDATE OF bytes, bin_path ON items BEGIN
                    UPDATE totals SET items = items - 1, bytes = bytes - OLD.bytes WHERE binned = (OLD.bin_path IS NOT NULL);
                    UPDATE totals SET items = items + 1, bytes = bytes + NEW.bytes WHERE binned = (NEW.bin_path IS NOT NULL);
                END)"_s,
            // A table of words cannot get a column.
            uR"(CREATE VIRTUAL TABLE words_next USING fts5(prompt, model, parameters, name, tags,
                    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'))"_s,
            u"INSERT INTO words_next (rowid, prompt, model, parameters, name, tags) SELECT rowid, prompt, model, parameters, name, '' FROM words"_s,
            u"DROP TABLE words"_s,
            u"ALTER TABLE words_next RENAME TO words"_s,
        },
        // 6: settings that are numbers, to be compared ("steps>20"); a list's index with all that is compared most
        {
            u"CREATE TABLE setting_names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"_s, // lower case
            uR"(CREATE TABLE settings (
                    name INTEGER NOT NULL, value NUMERIC NOT NULL, item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
                    PRIMARY KEY (name, value, item)) WITHOUT ROWID)"_s,
            u"CREATE INDEX settings_by_item ON settings (item, name, value)"_s,
            u"ALTER TABLE items ADD COLUMN elsewhere TEXT"_s, // what another program was told
            u"ALTER TABLE items ADD COLUMN unwritten INTEGER NOT NULL DEFAULT 0"_s, // the file does not have the marks yet
            u"CREATE INDEX items_by_unwritten ON items (id) WHERE unwritten <> 0"_s,
            uR"(CREATE VIEW numbers_in_recipes AS
                    SELECT items.id AS item, lower(v.key) AS name, v.value AS value
                    FROM items, json_tree(CASE WHEN json_valid(items.recipe) THEN json_extract(items.recipe, '$.values')
                                               WHEN json_valid(items.elsewhere) THEN items.elsewhere END) AS v
                    WHERE v.type IN ('integer', 'real') AND typeof(v.key) = 'text')"_s,
            uR"(CREATE TRIGGER settings_after_insert AFTER INSERT ON items WHEN NEW.recipe IS NOT NULL OR NEW.elsewhere IS NOT NULL BEGIN
                    INSERT OR IGNORE INTO setting_names (name) SELECT name FROM numbers_in_recipes WHERE item = NEW.id;
                    INSERT OR IGNORE INTO settings
                        SELECT n.id, r.value, r.item FROM numbers_in_recipes AS r JOIN setting_names AS n ON n.name = r.name WHERE r.item = NEW.id;
                END)"_s,
            uR"(CREATE TRIGGER settings_after_update AFTER UPDATE OF recipe, elsewhere ON items
                    WHEN NEW.recipe IS NOT OLD.recipe OR NEW.elsewhere IS NOT OLD.elsewhere BEGIN
                    DELETE FROM settings WHERE item = NEW.id;
                    INSERT OR IGNORE INTO setting_names (name) SELECT name FROM numbers_in_recipes WHERE item = NEW.id;
                    INSERT OR IGNORE INTO settings
                        SELECT n.id, r.value, r.item FROM numbers_in_recipes AS r JOIN setting_names AS n ON n.name = r.name WHERE r.item = NEW.id;
                END)"_s,
            u"INSERT OR IGNORE INTO setting_names (name) SELECT name FROM numbers_in_recipes"_s,
            uR"(INSERT OR IGNORE INTO settings
                    SELECT n.id, r.value, r.item FROM numbers_in_recipes AS r JOIN setting_names AS n ON n.name = r.name)"_s,
            // Files are found by their names with the ending.
            uR"(UPDATE words SET name = coalesce((SELECT replace(path, rtrim(path, replace(path, '/', '')), '') FROM items
                                                  WHERE items.id = words.rowid), name))"_s,
            u"DROP INDEX items_by_stamp"_s,
            uR"(CREATE INDEX items_by_stamp ON items (stamp DESC, id DESC, batch, endpoint, kind, rating, favourite, label,
                    width, height, seconds, bytes, dollars, seed, tagline) WHERE bin_path IS NULL)"_s,
        },
        // 7: that nothing fits is known without looking at every item (SearchQuery::proofs)
        {
            u"CREATE INDEX items_by_kind ON items (kind) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_width ON items (width) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_height ON items (height) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_shape ON items ((width > height) - (width < height)) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_bytes ON items (bytes) WHERE bin_path IS NULL"_s,
            u"CREATE INDEX items_by_seconds ON items (seconds) WHERE bin_path IS NULL AND seconds <> 0"_s,
            u"CREATE INDEX items_by_dollars ON items (dollars) WHERE bin_path IS NULL AND dollars IS NOT NULL"_s,
            u"CREATE INDEX items_by_rating ON items (rating) WHERE bin_path IS NULL AND rating <> 0"_s,
            u"CREATE INDEX items_by_favourite ON items (id) WHERE bin_path IS NULL AND favourite <> 0"_s,
            u"CREATE INDEX items_by_label ON items (label) WHERE bin_path IS NULL AND label <> ''"_s,
            u"CREATE INDEX items_by_tagline ON items (tagline) WHERE bin_path IS NULL AND tagline <> ''"_s,
            u"CREATE INDEX items_by_origin ON items (origin) WHERE bin_path IS NULL AND origin <> ''"_s,
            u"CREATE INDEX items_imported ON items (id) WHERE bin_path IS NULL AND job_id = ''"_s,
            uR"(CREATE INDEX items_with_transcript ON items (id) WHERE CASE WHEN json_valid(output) THEN
                    json_type(output, '$.chunks') = 'array' OR json_type(output, '$.words') = 'array'
                    OR json_type(output, '$.segments') = 'array' END)"_s,
            // A beginning of a word that has an index of its own is found among some rows without reading all that it fits.
            uR"(CREATE VIRTUAL TABLE words_next USING fts5(prompt, model, parameters, name, tags,
                    prefix='1 2 3 4 5 6', tokenize='unicode61 remove_diacritics 2'))"_s,
            u"INSERT INTO words_next (rowid, prompt, model, parameters, name, tags) SELECT rowid, prompt, model, parameters, name, tags FROM words"_s,
            u"DROP TABLE words"_s,
            u"ALTER TABLE words_next RENAME TO words"_s,
        },
        // 8: the order of the whole library without reading anything else
        {
            u"CREATE INDEX items_in_order ON items (stamp DESC, id DESC) WHERE bin_path IS NULL"_s,
        },
    };
    return all;
}

} // namespace studio
