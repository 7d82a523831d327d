-- ticketed: may be uploaded; uploaded: raw bytes are stored; checking: re-encoded, WeChat moderates it; pendingReview: a
-- worker must review it; shown: visible to everybody who may see its subject; refused, removed: bytes are deleted.
create table file (
  community_id int not null references community,
  id text not null,
  owner_id text not null references person,
  purpose text not null check (purpose in ('point_photo', 'complaint_photo')),
  subject_id text not null,
  state text not null check (state in ('ticketed', 'uploaded', 'checking', 'pendingReview', 'shown', 'refused', 'removed')),
  raw_ref text,
  ref text,
  thumb_ref text,
  bytes int check (bytes > 0),
  width int check (width > 0),
  height int check (height > 0),
  check_trace text unique,
  refused_why text,
  made_at timestamptz not null,
  ticket_until timestamptz not null,
  finished_at timestamptz,
  tries int not null default 0,
  asked_at timestamptz,
  decided_by text references person,
  decided_at timestamptz,
  primary key (community_id, id),
  check (state not in ('checking', 'pendingReview', 'shown') or (ref is not null and thumb_ref is not null)),
  check (state not in ('refused', 'removed') or (raw_ref is null and ref is null and thumb_ref is null))
);
--;
create index file_of_subject on file (community_id, subject_id) where state = 'shown';
--;
create index file_of_complaint on file (community_id, subject_id) where purpose = 'complaint_photo';
--;
create index file_unfinished on file (made_at) where state in ('ticketed', 'uploaded', 'checking');
--;
create index file_pending_review on file (community_id, made_at) where state = 'pendingReview';
--;
-- Orphaned bytes, to which no file refers: not yet, because they are being written, or not any more. A row is inserted
-- before bytes are written, and together with the change that drops a reference; so wherever a process dies, they are
-- found and deleted.
create table orphaned_bytes (
  ref text primary key,
  remove_after timestamptz not null
);
--;
create index orphaned_bytes_by_time on orphaned_bytes (remove_after);
