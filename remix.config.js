// The single home of Remix options: vite.config.ts hands them to Remix's Vite plugin (use `remix vite:build`, never `remix build`).
/** @type {Parameters<typeof import("@remix-run/dev").vitePlugin>[0]} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  // Routes are listed by hand in app/routes.ts.
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // Off on purpose: both have open advisories (turbo-stream decoding, the route manifest endpoint).
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
