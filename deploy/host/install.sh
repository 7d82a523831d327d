#!/bin/sh
# Installs 怡家 on this host from a checkout of the repository, as root:
#
#   npm ci && npm run build:cloud -- --graph city.walk && sudo deploy/host/install.sh
#
# Checks everything first and changes nothing when something is missing. Run it again for an upgrade: the schema is
# migrated before the new processes start, one after the other, so that calls are answered all the time.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$root/cloudfunctions
environment=/etc/yijia/yijia.env
ports="${YIJIA_PORTS:-5211 5212}"
problems=0

problem() {
  echo "missing: $1" >&2
  problems=$((problems + 1))
}

[ "$(id -u)" = 0 ] || problem "root: run it with sudo"
command -v systemctl >/dev/null || problem "systemd"
[ -x /usr/bin/node ] || problem "/usr/bin/node, version 20"
if [ -x /usr/bin/node ]; then
  version=$(/usr/bin/node -p 'process.versions.node.split(".")[0]')
  [ "$version" -ge 20 ] || problem "node 20 or newer, not $version"
fi
command -v nginx >/dev/null || problem "nginx"
command -v pg_dump >/dev/null || problem "pg_dump, for the backups"
for name in web tick export; do
  [ -f "$built/$name/index.js" ] || problem "$built/$name: run npm run build:cloud first"
done
if [ -f "$environment" ]; then
  for variable in DATABASE_URL SESSION_SECRET DATA_DIR TRUST_PROXY PUBLIC_URL; do
    grep -q "^$variable=." "$environment" || problem "$variable in $environment"
  done
else
  problem "$environment: copy $here/yijia.env.example there, fill it, chmod 640"
fi
if [ "$problems" -gt 0 ]; then
  echo "nothing was changed" >&2
  exit 1
fi

id yijia >/dev/null 2>&1 || useradd --system --home-dir /var/lib/yijia --shell /usr/sbin/nologin yijia
install -d -o yijia -g yijia -m 750 /var/lib/yijia /var/backups/yijia
install -d -m 755 /opt/yijia /opt/yijia/deploy
chown root:yijia "$environment"
chmod 640 "$environment"

# The new files stand beside the old ones until all of them are there.
for name in web tick export; do
  rm -rf "/opt/yijia/$name.new"
  cp -R "$built/$name" "/opt/yijia/$name.new"
  (cd "/opt/yijia/$name.new" && npm install --omit=dev --no-audit --no-fund --silent)
done
cp -R "$root/deploy/postgres" /opt/yijia/deploy/

# What has no default here stands in the environment file.
(set -a && . "$environment" && set +a && cd "$root" && npx yijia migrate)

for name in web tick export; do
  rm -rf "/opt/yijia/$name.old"
  [ ! -d "/opt/yijia/$name" ] || mv "/opt/yijia/$name" "/opt/yijia/$name.old"
  mv "/opt/yijia/$name.new" "/opt/yijia/$name"
done

cp "$here"/yijia-*.service "$here"/yijia-*.timer /etc/systemd/system/
systemctl daemon-reload
for port in $ports; do
  systemctl enable --quiet "yijia-web@$port"
  systemctl restart "yijia-web@$port"
  tries=0
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/health"; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "port $port does not answer: journalctl -u yijia-web@$port" >&2; exit 1; }
    sleep 0.5
  done
  echo "port $port answers"
done
systemctl enable --now --quiet yijia-tick.timer yijia-export.timer yijia-backup.timer

[ -f /etc/nginx/conf.d/yijia.conf ] || {
  cp "$here/nginx.conf" /etc/nginx/conf.d/yijia.conf
  echo "now: your domain and certificate in /etc/nginx/conf.d/yijia.conf, then nginx -t && systemctl reload nginx"
}
(set -a && . "$environment" && set +a && cd "$root" && npx yijia doctor) || true
