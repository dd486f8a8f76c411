#!/usr/bin/env bash
# Browser flows against the real program: starts it on a free port with an empty province, runs, stops it.
# Without arguments everything in a browser runs: desktop and phone side by side, each against a server and a province of
# its own. The word "process" runs the flows of the program as a process instead; other arguments go to Playwright.
# JAVA and JAVA_OPTIONS choose the JDK, CHROMIUM the browser. A server that lives for minutes is compiled lightly: what
# the full compiler would take is a third of the processor time of a flow.
set -euo pipefail
cd "$(dirname "$0")/.."
export SERVER_JAR=${SERVER_JAR:-$PWD/../backend/target/quarkus-app/quarkus-run.jar}

# against_server NAME ARGUMENTS…: in a subshell of its own, because it leaves a trap behind.
against_server() (
  name=$1
  shift
  data=$(mktemp -d)
  log="$data/server.log"
  PORT=0 SAMPLE=${SAMPLE:-none} SOVANG_DATA="$data" SOVANG_PRODUCTION=false SOVANG_DEMO=true \
    SOVANG_SECURE_COOKIES=false ${JAVA:-java} ${JAVA_OPTIONS:-} -XX:TieredStopAtLevel=1 -jar "$SERVER_JAR" >"$log" 2>&1 &
  server=$!
  finish() {
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf "$data"
  }
  trap finish EXIT

  # The server takes a port that is free at that moment and says which.
  base=
  for _ in $(seq 240); do
    base=$(sed -nE 's|.*Listening on: [^ ]+:([0-9]+).*|http://localhost:\1|p' "$log")
    [ -n "$base" ] && curl -fs "$base/q/health/ready" >/dev/null && break
    kill -0 "$server" 2>/dev/null || { cat "$log"; exit 1; }
    sleep 0.5
  done
  curl -fs "${base:-http://localhost:0}/q/health/ready" >/dev/null || { tail -50 "$log"; echo "Máy chủ không sẵn sàng."; exit 1; }

  status=0
  BASE_URL="$base" PLAYWRIGHT_HTML_OUTPUT_DIR="playwright-report/$name" \
    node_modules/.bin/playwright test --output "test-results/$name" "$@" || status=$?
  if [ "$status" != 0 ]; then
    echo "--- server log ($name)"
    grep -E "WARN|ERROR" -A 12 "$log" | tail -80 || true
  fi
  exit "$status"
)

if [ "$*" = process ]; then
  exec node_modules/.bin/playwright test --project=process --output test-results/process
elif [ $# -gt 0 ]; then
  against_server chosen "$@"
  exit
fi

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
status=0
SHORT_REPORT=$logs/phone-failed against_server phone --project=phone >"$logs/phone" 2>&1 &
phone=$!
SHORT_REPORT=$logs/desktop-failed against_server desktop --project=desktop 2>&1 | tee "$logs/desktop" || status=$?
wait "$phone" || status=$?
cat "$logs/phone"

# Whatever failed stands at the end too, in a few lines, where it is looked for.
for lane in phone desktop; do
  [ -f "$logs/$lane-failed" ] || continue
  echo "=== $lane"
  cat "$logs/$lane-failed"
done
exit "$status"
