-- The store of duban (督办): one SQLite file.  WAL, synchronous=FULL, foreign_keys=ON;
-- application_id 0x64756261 ("duba"); user_version is the number of this schema, 2.
--
-- `chain` and `event` are the record: rows are only ever added.  Days are ISO text there.
-- All other tables follow from the record and from the plan files that were loaded; their days are
-- whole numbers, counted from 1970-01-01.  `duban verify` rebuilds and compares them.

-- One chain of hashes for each installation (origin) whose events are here, with its last event.
CREATE TABLE chain (
  origin TEXT NOT NULL PRIMARY KEY,
  own INTEGER NOT NULL CHECK (own IN (0, 1)),  -- 1: this store records in it
  seq INTEGER NOT NULL,                        -- of the last event; 0 = none yet
  hash TEXT NOT NULL                           -- of the last event; '' = none yet
) STRICT, WITHOUT ROWID;

-- What somebody reported.
--
-- Files handed in stand beside the store, each content once, in STORE.files/ab/cdef… under its
-- SHA-256 abcdef…; `files` of a body is one or a list of {"name", "sha256", "size"} (bytes), or of
-- bare hashes.  A file is on the disk before the event that names it.
--
-- hash is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the JSON array, without
-- blanks,
--   [origin, seq, plan, task, period, kind, on_day, at, by_whom, unit, body, prev]
-- with seq as a number and every other value as a string (body too: the text as it stands here),
-- where " and \ are escaped by \, control characters as \b \f \n \r \t or \u00xx (lower-case
-- hexadecimal), and nothing else is escaped: what SQLite's json_array() of these columns yields.
CREATE TABLE event (
  origin TEXT NOT NULL REFERENCES chain,
  seq INTEGER NOT NULL,                        -- 1, 2, … without a gap
  plan TEXT NOT NULL,
  task TEXT NOT NULL,                          -- the number it had when recorded; '' = none
  period TEXT NOT NULL,                        -- of a recurring duty; '@UNIT' = a supporting
                                               -- unit's own part; '' = the whole task
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,                        -- the day it was true
  at TEXT NOT NULL,                            -- when it was recorded, UTC
  by_whom TEXT NOT NULL,
  unit TEXT NOT NULL,
  body TEXT NOT NULL,                          -- a JSON object, keys in order, no blanks
  prev TEXT NOT NULL,                          -- hash of event seq - 1; '' for the first
  hash TEXT NOT NULL,
  PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_task ON event (plan, task, period);
-- Papers, checks and whatever else is of the office and of no task.
CREATE INDEX event_office ON event (kind, on_day) WHERE task = '';

-- Short keys for the plans' ids.
CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A plan as loaded, in force from a day.  Its tasks, links and deadlines are the rows
-- first_… to first_… + count - 1 of their tables, in the plan's own order.
--
-- digest is the SHA-256 of all that the plan says, which journal/digest.cpp spells out; lines and
-- the file's name are not in it.  The plan-loaded event tells the same digest.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan,
  number INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  recorded_day INTEGER NOT NULL,               -- the Beijing day of the loading
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,                        -- of the plan-loaded event
  digest TEXT NOT NULL,
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  document_number TEXT NOT NULL,
  issued INTEGER,
  first_day INTEGER,
  final_day INTEGER,
  division TEXT NOT NULL,
  units_file TEXT NOT NULL,
  source_file TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  file TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),  -- 1: its owners are 示例
  first_task INTEGER NOT NULL,
  tasks INTEGER NOT NULL,
  first_link INTEGER NOT NULL,
  links INTEGER NOT NULL,
  first_deadline INTEGER NOT NULL,
  deadlines INTEGER NOT NULL,
  UNIQUE (plan, number),
  FOREIGN KEY (origin, seq) REFERENCES event
) STRICT;

CREATE TABLE part (
  revision INTEGER NOT NULL REFERENCES revision,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  revision INTEGER NOT NULL REFERENCES revision,
  position INTEGER NOT NULL,
  name_id TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,                       -- JSON array
  groups_of TEXT NOT NULL,                     -- JSON array
  code TEXT NOT NULL,
  level TEXT NOT NULL,
  contact TEXT NOT NULL,
  valid_from INTEGER,
  valid_to INTEGER,
  successor TEXT NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  shared INTEGER NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

-- A deadline as read, so that a check need not read Chinese again.  Tasks with the same one share
-- it.
CREATE TABLE deadline (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),  -- by in period recurring ongoing relative triggered
  first_day INTEGER,
  last_day INTEGER,
  otherwise INTEGER,
  strength INTEGER NOT NULL CHECK (strength BETWEEN 0 AND 3),  -- must aim explore encourage
  words TEXT NOT NULL,
  rule TEXT NOT NULL,
  ambiguous INTEGER NOT NULL,
  recurrence TEXT,                             -- JSON object
  span TEXT                                    -- JSON object
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  part TEXT NOT NULL,
  parent INTEGER REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),  -- milestone recurring ongoing prohibition triggered
  leaf INTEGER NOT NULL,
  lead TEXT NOT NULL,
  due INTEGER REFERENCES deadline,
  due_text TEXT,                               -- NULL = the words of `due`
  line INTEGER NOT NULL,
  weight REAL,                                 -- NULL = 1
  support TEXT,                                -- JSON array; NULL = none
  every INTEGER REFERENCES deadline,
  every_text TEXT,                             -- NULL = the words of `every`
  start_day INTEGER,
  work INTEGER,                                -- days
  work_working INTEGER,                        -- 1: working days
  each_of TEXT,
  unit TEXT,
  targets TEXT                                 -- JSON array; NULL = none
) STRICT;

CREATE INDEX task_number ON task (number);

-- What seldom stands in a task, as a JSON object.
CREATE TABLE detail (
  task INTEGER PRIMARY KEY REFERENCES task,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  waits_for INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 3),  -- FS SS FF SF
  lag INTEGER NOT NULL,
  lag_working INTEGER NOT NULL,
  hard INTEGER NOT NULL,
  line INTEGER NOT NULL,
  why TEXT NOT NULL
) STRICT;

-- Numbers that a revision gave to older tasks: what was recorded under `before` until then belongs
-- to `after` from then on.  A task whose number passed to another keeps its past under
-- "NUMBER~REVISION".
CREATE TABLE alias (
  plan INTEGER NOT NULL REFERENCES plan,
  revision INTEGER NOT NULL,                   -- its number
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (plan, revision, before)
) STRICT, WITHOUT ROWID;

-- What a task's events come to, under the numbers of the newest revision; written in the events'
-- own transaction.
CREATE TABLE state (
  plan INTEGER NOT NULL REFERENCES plan,
  task TEXT NOT NULL,
  period TEXT NOT NULL,
  position INTEGER NOT NULL,                   -- in the newest revision, a hint; -1 = not known
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 9),   -- drafted dispatched signed underway
  before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 9), -- submitted returned closed struck-off
                                               -- suspended cancelled
  percent INTEGER NOT NULL,
  percent_before INTEGER NOT NULL,
  latest_on INTEGER,
  latest_recorded INTEGER,
  dispatched INTEGER,
  signed_for INTEGER,
  started INTEGER,
  reported INTEGER,
  submitted INTEGER,
  returned INTEGER,
  closed INTEGER,
  refused INTEGER,
  suspended INTEGER,
  extension_asked INTEGER,
  extension_asked_on INTEGER,
  extended_to INTEGER,
  suspended_days INTEGER NOT NULL,
  extensions INTEGER NOT NULL,
  evidence INTEGER NOT NULL,
  fulfilled INTEGER NOT NULL,
  first_fulfilled INTEGER,
  last_fulfilled INTEGER,
  grade TEXT NOT NULL,
  detail TEXT,                                 -- JSON object of what seldom is there; NULL = nothing
  PRIMARY KEY (plan, task, period)
) STRICT, WITHOUT ROWID;

-- What the last night (the newest `checked` event) saw, written in that event's own transaction: to
-- tell what is new, what goes on, and since when.
CREATE TABLE seen_finding (
  plan TEXT NOT NULL,
  task TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,                          -- overdue, due-soon …
  unit TEXT NOT NULL,                          -- its name
  first_night INTEGER NOT NULL,
  PRIMARY KEY (plan, task, period, kind, unit)
) STRICT, WITHOUT ROWID;
