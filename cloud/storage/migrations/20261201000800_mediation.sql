-- Mediators: staff, or a named person from outside, for whom a worker enters everything.
create table mediator (
  community_id int not null references community,
  id text not null,
  person_id text references person,
  name text,
  ended_at timestamptz,
  primary key (community_id, id),
  check ((person_id is null) <> (name is null))
);
--;
create unique index mediator_once on mediator (community_id, person_id) where person_id is not null and ended_at is null;
--;
-- A mediation between the two sides of a complaint. The other side reads only `title` and `words`.
create table mediation (
  community_id int not null,
  id text not null,
  complaint_id text not null,
  state text not null check (state in ('open', 'agreed', 'stopped')),
  title text not null,
  words text not null,
  mediator_id text,
  mediator_accepted_at timestamptz,
  first_asks_other boolean not null default false, -- would like another mediator
  other_asks_other boolean not null default false,
  first_id text references person,
  first_in_at timestamptz,
  first_out_at timestamptz,
  other_id text references person,
  other_in_at timestamptz,
  other_out_at timestamptz,
  other_door text not null default '',
  terms text,
  terms_version int not null default 0,
  terms_first_at timestamptz,
  terms_other_at timestamptz,
  paper_number text,
  opened_at timestamptz not null,
  agreed_at timestamptz,
  stopped_at timestamptz,
  checks_done int not null default 0,
  primary key (community_id, id),
  foreign key (community_id, complaint_id) references complaint,
  foreign key (community_id, mediator_id) references mediator,
  check (first_id is distinct from other_id or first_id is null),
  check ((state = 'agreed') <= (terms_first_at is not null and terms_other_at is not null)),
  check ((state = 'stopped') = (stopped_at is not null))
);
--;
create unique index mediation_once on mediation (community_id, complaint_id) where state <> 'stopped';
--;
create index mediation_of_complaint on mediation (community_id, complaint_id);
--;
create index mediation_of_first on mediation (first_id) where first_id is not null;
--;
create index mediation_of_other on mediation (other_id) where other_id is not null;
--;
create index mediation_of_mediator on mediation (community_id, mediator_id);
--;
create table mediation_card (
  community_id int not null,
  code_hash text not null unique, -- unique, because the code is typed without naming a community
  mediation_id text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (community_id, code_hash),
  foreign key (community_id, mediation_id) references mediation
);
--;
create index mediation_card_of on mediation_card (community_id, mediation_id);
--;
create table mediation_meeting (
  community_id int not null,
  id text not null,
  mediation_id text not null,
  at timestamptz not null,
  made_at timestamptz not null,
  made_by text not null default 'staff' check (made_by in ('first', 'other', 'staff')),
  first_ok boolean,
  first_at timestamptz,
  first_was boolean, -- the answer of the first side at the round before `first_at`
  other_ok boolean,
  other_at timestamptz,
  primary key (community_id, id),
  unique (community_id, mediation_id, at),
  foreign key (community_id, mediation_id) references mediation
);
