FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src/backend
COPY backend/pom.xml .
RUN mvn -q -B dependency:go-offline
COPY backend/src src
# The client has an image of its own; the server's jar goes without it.
RUN mvn -q -B package -DskipTests -Dclient.dist=/none

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 sovang && install -d -o sovang /data
COPY --from=build /src/backend/target/quarkus-app /app
USER sovang
VOLUME /data
EXPOSE 8080
CMD ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-jar", "/app/quarkus-run.jar"]
