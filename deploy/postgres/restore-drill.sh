#!/bin/sh
# Restores a backup into a second database and shows whether it can be relied on: compares the rows of every table with
# those of the first database, where its address is given, and says how old the newest row is.
#
#   deploy/postgres/restore-drill.sh yijia.dump "$SECOND_DATABASE_URL" ["$DATABASE_URL"]
#
# The second database must be empty, and is filled. Ends with 1 when a table differs. A database that is in use has moved
# on since the dump: then leave the third argument out, and only the counts are shown.
set -eu

dump=$1
second=$2
first=${3:-}

# Objects that the second database does not have are no error, and its role owns everything.
pg_restore --clean --if-exists --no-owner --no-privileges --exit-on-error --dbname "$second" "$dump"

# One line a table: its name, the number of its rows, and a sum over the hashes of its rows, which does not depend on
# their order.
sums() {
  psql --no-psqlrc --quiet --tuples-only --no-align --dbname "$1" <<'SQL'
select format(
  'select %L, count(*), coalesce(sum(hashtextextended(row::text, 0)), 0) from %I.%I row',
  table_name, table_schema, table_name)
from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE'
order by table_name
\gexec
SQL
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sums "$second" >"$folder/second"

echo "tables: $(wc -l <"$folder/second"), rows: $(awk -F'|' '{ rows += $2 } END { print rows }' "$folder/second")"
psql --no-psqlrc --quiet --tuples-only --no-align --dbname "$second" --command "
  select 'newest row: ' || coalesce(to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC, '
    || round(extract(epoch from now() - max(at)) / 60) || ' minutes ago', 'none')
  from (select max(at) as at from audit union all select max(changed_at) from reservation) newest"

if [ -n "$first" ]; then
  sums "$first" >"$folder/first"
  if diff "$folder/first" "$folder/second" >"$folder/difference"; then
    echo "every table has the same rows"
  else
    cat "$folder/difference"
    exit 1
  fi
fi
