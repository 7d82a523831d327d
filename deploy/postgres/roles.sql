-- The database and the role of 怡家, made once by an administrator of PostgreSQL 15 or newer:
--
--   psql --set=password='…' --file roles.sql postgres://admin@host/postgres
--
-- The role owns its schema, so that `yijia migrate` may create tables; since PostgreSQL 15 nobody else may.
\set ON_ERROR_STOP on

create role yijia login password :'password' connection limit 100;
create database yijia owner yijia encoding 'UTF8' template template0;

-- The server sends these at the beginning of each connection. A pooler in between drops them, so the role has them, too.
alter role yijia in database yijia set timezone = 'UTC';
alter role yijia in database yijia set plan_cache_mode = 'force_generic_plan';
alter role yijia in database yijia set lock_timeout = '5s';
alter role yijia in database yijia set statement_timeout = '10s';
alter role yijia in database yijia set idle_in_transaction_session_timeout = '10s';

\connect yijia
revoke all on schema public from public;
alter schema public owner to yijia;
-- Migrations create it where the role may; a trusted extension, which only needs the right to create in the database.
create extension if not exists btree_gist;
