/** Each entry is run once, in order; the database remembers how many it has seen (`user_version`). Never edit, only append. */
export const migrations: readonly string[] = [
  `
  create table conversations (
    id text primary key,
    touched integer not null
  ) without rowid;

  create table activities (
    conversation text not null references conversations (id) on delete cascade,
    seq integer not null,
    client_id text,
    body text not null,
    primary key (conversation, seq)
  ) without rowid;
  create unique index activities_client on activities (conversation, client_id) where client_id is not null;

  create table owed (
    conversation text not null references conversations (id) on delete cascade,
    seq integer not null,
    attempts integer not null default 0,
    primary key (conversation, seq)
  ) without rowid;

  create table state (
    key text primary key,
    value text not null,
    version integer not null,
    touched integer not null
  ) without rowid;

  create table notes (
    id integer primary key,
    conversation text not null,
    kind text not null,
    time integer not null,
    body text not null
  );
  create index notes_kind on notes (kind, time);
  create index notes_conversation on notes (conversation);

  create table meta (key text primary key, value blob not null) without rowid;

  create index conversations_touched on conversations (touched);
  create index state_touched on state (touched);
  `,
  // Rows of a kilobyte or more in a table without rowid are moved about with every change.
  `
  create table state_with_rowid (
    key text primary key,
    value text not null,
    version integer not null,
    touched integer not null
  );
  insert into state_with_rowid select key, value, version, touched from state;
  drop table state;
  alter table state_with_rowid rename to state;
  create index state_touched on state (touched);
  `,
]
