SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PORT ?= 8080
SAMPLE ?= full
SOVANG_DATA ?= $(CURDIR)/.data
export SOVANG_TODAY

# Built for Java 17; run on a JDK of 25 or newer when one lies in the usual place, because it starts faster.
JDK25 := $(lastword $(sort $(wildcard /usr/lib/jvm/temurin-2[5-9]-jdk-*)))
JAVA ?= $(if $(JDK25),$(JDK25)/bin/java,java)
# A province fits in this heap; without a limit Java would take a quarter of the machine before it tidies up.
JAVA_OPTIONS ?= -Xmx768m -XX:+UseSerialGC $(if $(JDK25),--enable-native-access=ALL-UNNAMED,)
MVN := mvn -B --no-transfer-progress -f backend/pom.xml
NPM := npm --prefix frontend --no-fund --no-audit
JAR := backend/target/quarkus-app/quarkus-run.jar
CLIENT := frontend/dist/index.html
LOGS := backend/target/logs

.PHONY: help run dev build test check format openapi reset tools chromium sbom bench-eligibility

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

tools:
	@for t in java mvn node npm; do command -v $$t >/dev/null || { \
	  echo "Thiếu $$t. Trên Debian: apt-get install -y openjdk-17-jdk-headless maven nodejs npm (Node 20 trở lên)."; exit 1; }; done
	@node -e 'if (+process.versions.node.split(".")[0] < 20) { console.error("Cần Node 20 trở lên, máy này có " + process.version); process.exit(1) }'

frontend/node_modules/.ready: frontend/package-lock.json | tools
	$(NPM) ci
	@touch $@

$(CLIENT): frontend/node_modules/.ready frontend/package.json frontend/index.html frontend/vite.config.ts $(shell find frontend/src frontend/public frontend/worker -type f 2>/dev/null)
	$(NPM) run --silent build
	@touch $@

$(JAR): $(CLIENT) backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null) | tools
	$(MVN) -q package -DskipTests
	@touch $@

build: $(JAR) ## build the client and the server

run: $(JAR) ## the whole system with the sample province at http://localhost:8080
	@PORT=$(PORT) SAMPLE=$(SAMPLE) SOVANG_DATA=$(SOVANG_DATA) SOVANG_PRODUCTION=false SOVANG_DEMO=true \
	  SOVANG_SECURE_COOKIES=false exec $(JAVA) $(JAVA_OPTIONS) -jar $(JAR)

# Live reload asks for Maven 3.9, which Debian 12 does not have; it comes as a library like everything else.
DEV_MAVEN_VERSION := 3.9.11
DEV_MAVEN := backend/.maven/apache-maven-$(DEV_MAVEN_VERSION)/bin/mvn

$(DEV_MAVEN): | tools
	$(MVN) -q -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
	  -Dartifact=org.apache.maven:apache-maven:$(DEV_MAVEN_VERSION):tar.gz:bin -DoutputDirectory=$(CURDIR)/backend/.maven
	tar -xzf backend/.maven/apache-maven-$(DEV_MAVEN_VERSION)-bin.tar.gz -C backend/.maven
	@touch $@

dev: frontend/node_modules/.ready $(DEV_MAVEN) ## the same with live reload: client at 8080, server behind it at 8081
	@trap 'trap - EXIT; kill 0' EXIT INT TERM; \
	PORT=8081 SAMPLE=$(SAMPLE) SOVANG_DATA=$(SOVANG_DATA) SOVANG_PRODUCTION=false SOVANG_DEMO=true \
	  SOVANG_SECURE_COOKIES=false $(DEV_MAVEN) -q -B -f backend/pom.xml quarkus:dev \
	  -Dquarkus.analytics.disabled=true -Ddebug=false -Dclient.dist=/none </dev/null & \
	(cd frontend && exec env API=http://localhost:8081 node node_modules/vite/bin/vite.js --port $(PORT)) & \
	wait -n

format: frontend/node_modules/.ready ## format both sides
	$(MVN) -q spotless:apply
	$(NPM) run --silent format

openapi: frontend/node_modules/.ready ## write openapi.yaml and the client's types from the server's code
	$(MVN) -q package -DskipTests -Dclient.dist=/none
	cp backend/target/openapi/openapi.yaml openapi.yaml
	@rm -f $(JAR) # it holds no client
	$(NPM) run --silent types

check: frontend/node_modules/.ready ## format, lint, types, architecture, drift of the written interface
	$(MVN) -q spotless:check
	$(NPM) run --silent check
	$(MVN) -q package -Dtest=ArchitectureTest,ComposeFileTest -Dclient.dist=/none
	@rm -f $(JAR) # it holds no client
	@$(MAKE) drift inline

# The browser is told to run no script and apply no style that stands in a page itself, so there must be none.
.PHONY: inline
inline:
	@for page in frontend/index.html $(wildcard $(CLIENT)); do \
	  if grep -nE '<style|<[a-z][^>]* style=|<[a-z][^>]* on[a-z]+=|javascript:' $$page || grep -nE '<script' $$page | grep -v ' src="/'; then \
	    echo "$$page có mã hoặc kiểu nằm trong trang, trình duyệt sẽ chặn."; exit 1; fi; done

.PHONY: drift
drift:
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml \
	  || { echo "openapi.yaml không khớp mã nguồn: chạy make openapi rồi commit."; exit 1; }
	@fresh=$$(mktemp -d); trap 'rm -rf $$fresh' EXIT; \
	(cd frontend && node_modules/.bin/openapi-typescript ../openapi.yaml -o $$fresh/schema.d.ts >/dev/null); \
	diff -q frontend/src/api/schema.d.ts $$fresh/schema.d.ts \
	  || { echo "frontend/src/api/schema.d.ts không khớp openapi.yaml: chạy make openapi rồi commit."; exit 1; }

# The server's tests leave half of two cores idle: what needs no browser beside them runs at the same time.
test: $(JAR) chromium ## everything: checks, server, client and browser tests
	@mkdir -p $(LOGS)
	@$(MAKE) drift inline
	@rm -f $(LOGS)/*
	@$(MAKE) -j2 -Oline test-server test-client || { echo; echo "Không đạt:"; \
	  grep -hE '^\[ERROR\]|FAIL|✘| failed$$' $(LOGS)/*.log | grep -v 'See dump files\|re-run Maven\|^\[ERROR\] $$' | tail -60; \
	  [ ! -f $(LOGS)/process-failed ] || cat $(LOGS)/process-failed; exit 1; }
	JAVA="$(JAVA)" JAVA_OPTIONS="$(JAVA_OPTIONS)" frontend/e2e/run.sh 2>&1 | tee $(LOGS)/browser.log
	@echo; echo "Kết quả:"
	@echo "client   $$(sed 's/\x1b\[[0-9;]*m//g' $(LOGS)/client.log | grep -E '^ *Tests ' | tail -1)"
	@echo "browser  $$(cat $(LOGS)/process.log $(LOGS)/browser.log | awk '/^ *[0-9]+ passed/ { n += $$1 } END { print n + 0 " passed" }')"
	@grep -E 'Tests run:.*Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$$' $(LOGS)/server.log | tail -1

.PHONY: test-server test-client
test-server:
	$(MVN) -q spotless:check
	$(MVN) test 2>&1 | tee $(LOGS)/server.log

test-client:
	$(NPM) run --silent check
	$(NPM) run --silent test 2>&1 | tee $(LOGS)/client.log
	JAVA="$(JAVA)" JAVA_OPTIONS="$(JAVA_OPTIONS)" \
	  SHORT_REPORT="$(CURDIR)/$(LOGS)/process-failed" frontend/e2e/run.sh process 2>&1 | tee $(LOGS)/process.log

chromium: frontend/node_modules/.ready
	@if [ -n "$${CHROMIUM:-}" ] || [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else echo "Thiếu Chromium cho kiểm thử trình duyệt: cài gói chromium, hoặc đặt CHROMIUM=đường/dẫn."; exit 1; fi

LINES ?= 1000000
IMPORTED ?= 100000

.PHONY: bench
bench: $(JAR) ## the register with a million lines: times beside bare SQL, the database's plans, an import of 100,000 lines
	$(MVN) -q test-compile -Dclient.dist=/none
	$(JAVA) -Xmx1g -Dbench.java="$(JAVA_OPTIONS)" -cp 'backend/target/test-classes:backend/target/classes:backend/target/quarkus-app/lib/main/*' \
	  vn.sovang.register.scale.RegisterBench backend/target/register-bench $(JAR) $(LINES) $(IMPORTED)

.PHONY: measure-units
measure-units: | tools ## search among 20,000 units: the database's plans and the times taken
	$(MVN) -q test -Dclient.dist=/none -Dtest=UnitsAtScale

.PHONY: verify-audit
verify-audit: $(JAR) ## check the audit trail of the local data, whether the program runs or not
	@SOVANG_DATA=$(SOVANG_DATA) $(JAVA) $(JAVA_OPTIONS) -jar $(JAR) verify-audit
SBOM := $(CURDIR)/backend/target/sbom
CYCLONEDX := org.cyclonedx:cyclonedx-maven-plugin:2.9.1

sbom: frontend/node_modules/.ready ## bills of materials of both sides and the licences in them
	@mkdir -p $(SBOM)
	$(MVN) -q $(CYCLONEDX):makeBom -DoutputFormat=json -DoutputDirectory=$(SBOM) -DoutputName=server
	cd frontend && npm sbom --sbom-format cyclonedx --package-lock-only --omit dev > $(SBOM)/client.json
	@node backend/deploy/licences.mjs $(SBOM)

BENCH := backend/bench

bench-eligibility: | tools ## how many answers a second the rules about nominees give on one core
	mvn -B --no-transfer-progress -q -f $(BENCH)/pom.xml compile
	$(JAVA) -cp "$(BENCH)/target/classes:$$(cat $(BENCH)/target/classpath)" org.openjdk.jmh.Main $(BENCH_OPTIONS) EligibilityBenchmark

reset: ## throw away the local data and the sample province
	rm -rf $(SOVANG_DATA)
