#!/bin/sh
# Dumps the database and keeps the last days: for a timer once a day.
#
#   DATABASE_URL=postgres://… deploy/postgres/backup.sh /var/backups/yijia [days]
#
# A dump is written beside its final name, so that a broken one is never taken for a backup.
set -eu

folder=$1
days=${2:-30}
name="yijia-$(date -u +%Y%m%dT%H%M%SZ).dump"

umask 077
mkdir -p "$folder"
pg_dump --format=custom --no-owner --no-privileges --file "$folder/$name.part" "$DATABASE_URL"
mv "$folder/$name.part" "$folder/$name"
find "$folder" -name 'yijia-*.dump' -mtime "+$days" -delete
echo "$folder/$name"
