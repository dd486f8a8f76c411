SHELL := /bin/bash
.DEFAULT_GOAL := help
PORT ?= 8080
SAMPLE ?= full
SOVANG_DATA ?= $(CURDIR)/.data
# A JDK of 25 or newer when one lies in the usual place, else the machine's own (17 or newer).
JDK25 := $(firstword $(wildcard /usr/lib/jvm/temurin-2[5-9]-jdk-*))
JAVA_HOME := $(if $(JDK25),$(JDK25),$(JAVA_HOME))
export JAVA_HOME
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
MVN := mvn -q -B -f backend/pom.xml
NPM := npm --prefix frontend --no-fund --no-audit
JAR := backend/target/quarkus-app/quarkus-run.jar
CLIENT := frontend/dist/index.html

.PHONY: help run dev test check openapi reset build tools backend-test client-test browser-test format

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

tools:
	@for t in java mvn node npm; do command -v $$t >/dev/null || { echo "Thiếu $$t. Trên Debian: apt-get install -y openjdk-17-jdk-headless maven nodejs npm"; exit 1; }; done

frontend/node_modules/.ready: frontend/package-lock.json | tools
	$(NPM) ci
	@touch $@

$(CLIENT): frontend/node_modules/.ready $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts -type f 2>/dev/null)
	$(NPM) run --silent build
	@touch $@

$(JAR): $(CLIENT) backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null) | tools
	$(MVN) package -DskipTests
	@touch $@

build: $(JAR) ## build the client and the server

run: $(JAR) ## the whole system with the sample province at http://localhost:8080
	@PORT=$(PORT) SAMPLE=$(SAMPLE) SOVANG_DATA=$(SOVANG_DATA) SOVANG_PRODUCTION=false SOVANG_DEMO=true \
	  SOVANG_SECURE_COOKIES=false exec $(JAVA) -jar $(JAR)

reset: ## throw away the local data and the sample province
	rm -rf $(SOVANG_DATA)
