#!/bin/sh
# Runs a timed function once a minute, one run after the other: every-minute.sh tick '{}'
name=$1
event=$2
while true; do
  begun=$(date +%s)
  node -e "require('/opt/yijia/$name').main($event).then(() => process.exit(0))" || echo "$name failed"
  rest=$((60 - $(date +%s) + begun))
  [ "$rest" -le 0 ] || sleep "$rest"
done
