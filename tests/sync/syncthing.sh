#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two people, two machines' worth of folders, and two real Syncthing programs between them on the loopback, one of them
# stopped half of the time. Both edit; at the end both have the same, and nothing is lost. `./dev syncthing [EDITS]`
set -euo pipefail
CTL=$1; EDITS=${2:-1000}; BATCH=50
W=$(mktemp -d); trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$W"' EXIT
say() { printf '\033[1m•\033[0m %s\n' "$*"; }

ctl() { local who=$1; shift; XDG_DATA_HOME=$W/$who/data XDG_CONFIG_HOME=$W/$who/config "$CTL" "$@"; }
port() { [ "$1" = mia ] && echo 22710 || echo 22711; }
gui() { [ "$1" = mia ] && echo 22720 || echo 22721; }

configure() { # WHO: its own keys, the other's name, one folder, and nothing but the loopback
  local who=$1 home=$W/$1/syncthing
  cat >"$home/config.xml" <<XML
<configuration version="37">
  <folder id="share" label="share" path="$W/$who/cloud" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
    <device id="${ID[mia]}"/><device id="${ID[ben]}"/>
  </folder>
  <device id="${ID[mia]}" name="mia"><address>tcp://127.0.0.1:$(port mia)</address></device>
  <device id="${ID[ben]}" name="ben"><address>tcp://127.0.0.1:$(port ben)</address></device>
  <gui enabled="true"><address>127.0.0.1:$(gui "$who")</address><apikey>test</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:$(port "$who")</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled><startBrowser>false</startBrowser><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>
XML
}

declare -A ID PID
start() { syncthing serve --home="$W/$1/syncthing" --no-browser --no-restart --logfile="$W/$1/log" >/dev/null 2>&1 & PID[$1]=$!; }
stop() { kill "${PID[$1]}" 2>/dev/null || true; wait "${PID[$1]}" 2>/dev/null || true; }

for who in mia ben; do
  mkdir -p "$W/$who/syncthing" "$W/$who/cloud/.stfolder"
  ID[$who]=$(syncthing generate --home="$W/$who/syncthing" --no-default-folder 2>&1 | grep -oE '[A-Z0-9]{7}(-[A-Z0-9]{7}){7}' | head -1)
done
for who in mia ben; do configure $who; start $who; done

say "Mia shares, Ben joins through Syncthing"
ctl mia new "$W/mia.askline" --as "Mia Kern" >/dev/null
for i in $(seq 20); do printf '["add","name=Lead %s"]\n' "$i"; done | ctl mia batch "$W/mia.askline" --as "Mia Kern" >/dev/null
ctl mia share init "$W/mia.askline" "$W/mia/cloud" --as "Mia Kern" >/dev/null
for _ in $(seq 120); do JOIN=$(find "$W/ben/cloud" -name '*.askline-join' | head -1); [ -n "$JOIN" ] && break; sleep 0.5; done
[ -n "$JOIN" ] || { say "the join file never came"; exit 1; }
ctl ben share join "$JOIN" "$W/ben.askline" --as "Ben Adler" >/dev/null

say "$EDITS edits on each side, Ben's Syncthing stopped every other time"
for ((done = 0; done < EDITS; done += BATCH)); do
  [ $((done / BATCH % 2)) = 1 ] && stop ben
  for who in mia ben; do
    for ((i = 0; i < BATCH; ++i)); do
      printf '["edit","%s","message=%s %s"]\n' $(((done + i) % 20 + 1)) "$who" $((done + i))
    done | ctl "$who" batch "$W/$who.askline" --as "$who" >/dev/null || true # a lead that has not come yet
    printf '["add","name=%s %s"]\n' "$who" "$done" | ctl "$who" batch "$W/$who.askline" --as "$who" >/dev/null
    ctl "$who" share sync "$W/$who.askline" --as "$who" >/dev/null
  done
  [ $((done / BATCH % 2)) = 1 ] && start ben
done

leads() { ctl "$1" leads "$W/$1.askline" --json --limit 100000 | sed 's/"number":[0-9]*,//' | sort; }
say "waiting until both have the same"
for _ in $(seq 240); do
  for who in mia ben; do ctl $who share sync "$W/$who.askline" >/dev/null; done
  if cmp -s <(leads mia) <(leads ben); then
    have=$(leads mia | wc -l); want=$((20 + 2 * ((EDITS + BATCH - 1) / BATCH)))
    [ "$have" = "$want" ] && { say "equal: $have leads on both sides, $(find "$W/mia/cloud" -name '*.seg' | wc -l) files"; exit 0; }
  fi
  sleep 0.5
done
say "they are not the same"; diff <(leads mia) <(leads ben) | head -5; exit 1
