#!/usr/bin/env bash
# Browser flows against the real program: starts it on a free port with an empty province, runs, stops it.
# Arguments go to Playwright. JAVA and JAVA_OPTIONS choose the JDK, CHROMIUM the browser.
set -euo pipefail
cd "$(dirname "$0")/.."
jar=${SERVER_JAR:-$PWD/../backend/target/quarkus-app/quarkus-run.jar}
data=$(mktemp -d)
port=$(node -e 'const s=require("net").createServer().listen(0,()=>{console.log(s.address().port);s.close()})')
log="$data/server.log"

PORT=$port SAMPLE=${SAMPLE:-none} SOVANG_DATA="$data" SOVANG_PRODUCTION=false SOVANG_DEMO=true \
  SOVANG_SECURE_COOKIES=false ${JAVA:-java} ${JAVA_OPTIONS:-} -jar "$jar" >"$log" 2>&1 &
server=$!
finish() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$data"
}
trap finish EXIT

for _ in $(seq 240); do
  curl -fs "http://localhost:$port/q/health/ready" >/dev/null && break
  kill -0 "$server" 2>/dev/null || { cat "$log"; exit 1; }
  sleep 0.5
done
curl -fs "http://localhost:$port/q/health/ready" >/dev/null || { tail -50 "$log"; echo "Máy chủ không sẵn sàng."; exit 1; }

status=0
BASE_URL="http://localhost:$port" SERVER_JAR="$jar" node_modules/.bin/playwright test "$@" || status=$?
if [ "$status" != 0 ]; then
  echo "--- server log"
  grep -E "WARN|ERROR" -A 12 "$log" | tail -80 || true
fi
exit "$status"
