-- Entries of the user and of the binary. Lists are JSON text.
CREATE TABLE entries (
    id             INTEGER PRIMARY KEY,
    slug           TEXT    NOT NULL,
    layer          TEXT    NOT NULL CHECK (layer IN ('seed', 'user')),
    title          TEXT    NOT NULL,
    category       TEXT    NOT NULL,
    severity       TEXT    NOT NULL,
    status         TEXT    NOT NULL,
    language       TEXT    NOT NULL DEFAULT '',
    framework      TEXT    NOT NULL DEFAULT '',
    environment    TEXT    NOT NULL DEFAULT '[]',
    version_info   TEXT    NOT NULL DEFAULT '',
    tags           TEXT    NOT NULL DEFAULT '[]',
    keywords       TEXT    NOT NULL DEFAULT '[]',
    error_messages TEXT    NOT NULL DEFAULT '[]',
    related        TEXT    NOT NULL DEFAULT '[]',
    learned_from   TEXT    NOT NULL DEFAULT '',
    submitted_by   TEXT    NOT NULL DEFAULT '',
    created_at     INTEGER NOT NULL DEFAULT 0, -- unix seconds; 0: unknown
    upvotes        INTEGER NOT NULL DEFAULT 0,
    views          INTEGER NOT NULL DEFAULT 0,
    symbols        TEXT    NOT NULL DEFAULT '[]',
    codes          TEXT    NOT NULL DEFAULT '[]',
    card           TEXT    NOT NULL DEFAULT '{}',
    problem        TEXT    NOT NULL DEFAULT '',
    solution       TEXT    NOT NULL DEFAULT '',
    why            TEXT    NOT NULL DEFAULT '',
    context        TEXT    NOT NULL DEFAULT '',
    gotchas        TEXT    NOT NULL DEFAULT '[]',
    snippets       TEXT    NOT NULL DEFAULT '[]',
    UNIQUE (slug, layer)
) STRICT;

-- What the user said about an entry of any layer. It is kept apart from the
-- entries so that an upgrade of the seed layer leaves it alone.
CREATE TABLE marks (
    slug     TEXT    PRIMARY KEY,
    upvotes  INTEGER NOT NULL DEFAULT 0, -- added to the entry's own
    views    INTEGER NOT NULL DEFAULT 0, -- added to the entry's own
    status   TEXT    NOT NULL DEFAULT '', -- in place of the entry's own
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
) STRICT;

-- Every state that an entry was left in by an edit, as Markdown; an empty
-- document says that the user's copy was removed.
CREATE TABLE revisions (
    slug     TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    at       INTEGER NOT NULL, -- unix seconds
    note     TEXT    NOT NULL DEFAULT '',
    document TEXT    NOT NULL,
    PRIMARY KEY (slug, number)
) STRICT;

-- Normalised error messages. A pasted message is looked up by its words in
-- anchor, the longest word of a signature, so that few patterns are tried.
CREATE TABLE signatures (
    entry   INTEGER NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    anchor  TEXT    NOT NULL,
    pattern TEXT    NOT NULL
) STRICT;
CREATE INDEX signatures_by_anchor ON signatures (anchor);
CREATE INDEX signatures_by_entry ON signatures (entry);

CREATE TABLE facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The index keeps its own copy of the text: an external-content index would
-- have to be told the old text at each change, and goes stale silently.
CREATE VIRTUAL TABLE entries_fts USING fts5 (
    title, messages, words, problem, solution, rest,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER entries_fts_insert AFTER INSERT ON entries BEGIN
    INSERT INTO entries_fts (rowid, title, messages, words, problem, solution, rest) VALUES (
        new.id, new.title,
        (SELECT group_concat(value, ' ') FROM json_each(new.error_messages)),
        (SELECT group_concat(value, ' ') FROM (
            SELECT value FROM json_each(new.keywords) UNION ALL
            SELECT value FROM json_each(new.tags) UNION ALL
            SELECT value FROM json_each(new.symbols) UNION ALL
            SELECT value FROM json_each(new.codes))),
        new.problem, new.solution,
        new.why || ' ' || new.context || ' ' ||
        coalesce((SELECT group_concat(value, ' ') FROM json_each(new.gotchas)), '') || ' ' ||
        coalesce((SELECT group_concat(json_extract(value, '$.description') || ' ' || json_extract(value, '$.code'), ' ')
                  FROM json_each(new.snippets)), '')
    );
END;

CREATE TRIGGER entries_fts_delete AFTER DELETE ON entries BEGIN
    DELETE FROM entries_fts WHERE rowid = old.id;
END;

CREATE TRIGGER entries_fts_update AFTER UPDATE ON entries BEGIN
    DELETE FROM entries_fts WHERE rowid = old.id;
    INSERT INTO entries_fts (rowid, title, messages, words, problem, solution, rest) VALUES (
        new.id, new.title,
        (SELECT group_concat(value, ' ') FROM json_each(new.error_messages)),
        (SELECT group_concat(value, ' ') FROM (
            SELECT value FROM json_each(new.keywords) UNION ALL
            SELECT value FROM json_each(new.tags) UNION ALL
            SELECT value FROM json_each(new.symbols) UNION ALL
            SELECT value FROM json_each(new.codes))),
        new.problem, new.solution,
        new.why || ' ' || new.context || ' ' ||
        coalesce((SELECT group_concat(value, ' ') FROM json_each(new.gotchas)), '') || ' ' ||
        coalesce((SELECT group_concat(json_extract(value, '$.description') || ' ' || json_extract(value, '$.code'), ' ')
                  FROM json_each(new.snippets)), '')
    );
END;
