/// <reference types="vitest/config" />
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serviceWorker } from "./worker/plugin.ts";

const api = process.env.API ?? "http://localhost:8081";

export default defineConfig({
  plugins: [react(), serviceWorker()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { "/api": api, "/q/": api },
  },
  preview: { proxy: { "/api": api, "/q/": api } },
  build: {
    target: "es2022",
    // A font inlined as text would weigh on the entry of people who never need that subset.
    assetsInlineLimit: 1024,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        // A file for each icon would cost a slow phone more round trips than bytes.
        codeSplitting: { groups: [{ name: "icons", test: /@tabler[\\/]icons-react/ }] },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test-setup.ts"],
    css: false,
    // A test says what happens, not how fast: on a busy machine the usual five seconds are soon over.
    testTimeout: 60_000,
  },
});
