FROM node:20 AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY frontend .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29
COPY backend/deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY backend/deploy/security-headers.conf /etc/nginx/security-headers.conf
COPY --from=build /src/frontend/dist /usr/share/nginx/html
EXPOSE 8080
