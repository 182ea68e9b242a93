# The dashboard by itself, for those who serve files from an edge: same origin, api behind it.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps apps
COPY libs libs
COPY migrations migrations
RUN npm ci
COPY nx.json tsconfig.base.json tsconfig.json ./
RUN npx nx run-many -t build -p @debrief/dashboard --outputStyle=static

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY docker/dashboard.nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/apps/dashboard/dist /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --retries=3 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]
