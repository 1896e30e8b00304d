/** Who may import whom. The reasons stand in README.md, "Who may import whom". */
const outside = "^(node_modules|.*/node_modules)/";
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

/** What reading and compiling content stands on. */
const readsContent = [
  "^content",
  "^app/domain",
  "^node_modules/(zod|yaml|unified|remark|rehype|hast|mdast)",
  "^(node:)?(fs|path|crypto|url|util|process|os)",
];

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^app/(routes|routes\\.ts|commands)",
          "^tests/",
          "\\.css$",
          "^db/drizzle\\.config\\.ts$",
        ],
      },
      to: {},
    },
    only(
      "domain-is-pure",
      "^app/domain",
      ["^app/domain", "^node_modules/ts-fsrs"],
      "Rules import only rules.",
    ),
    only(
      "content-knows-the-domain",
      "^content/(?!checks/)",
      readsContent,
      "Content is read, checked and compiled; it knows neither database nor pages.",
    ),
    only(
      "checks-count-and-spell",
      "^content/checks/",
      [...readsContent, "^node_modules/(@types/)?(flesch-kincaid|syllable|nspell|dictionary-en-gb)"],
      "What only an author needs is a dependency of development.",
    ),
    {
      name: "checks-stay-with-the-author",
      severity: "error",
      comment: "A running site has neither their dictionary nor their counting.",
      from: { pathNot: "^(content/check\\.ts|content/checks/|tests/)" },
      to: { path: "^content/checks/" },
    },
    {
      name: "db-knows-domain-types",
      severity: "error",
      comment: "The database may name the domain's types, and its lists of kinds; it runs none of its rules.",
      from: { path: "^db" },
      to: {
        path: "^(app|content)",
        pathNot: "^app/domain/(exercise/kind|class/terms)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "db-stays-below",
      severity: "error",
      from: { path: "^db" },
      to: { path: "^(app/(?!domain)|content)" },
    },
    {
      name: "use-cases-stand-on-domain-and-queries",
      severity: "error",
      from: { path: "^app/use-cases" },
      to: {
        path: "^(app|db|content|tests)/",
        pathNot: ["^app/(use-cases|domain)", "^db/queries", "^content/(load|content)\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "use-cases-know-no-http",
      severity: "error",
      from: { path: "^app/use-cases" },
      to: { path: ["^app/(http|ui|routes)", "node_modules/(@remix-run|express|react)"] },
    },
    {
      name: "http-knows-no-pages",
      severity: "error",
      comment:
        "Between requests and use-cases; starting up is the one place that also opens the database and reads content.",
      from: { path: "^app/http" },
      to: {
        path: [
          "^app/(ui|routes)",
          "^db/(?!connect|migrate|unavailable)",
          "^content/(?!load|content|problems)",
        ],
      },
    },
    only(
      "ui-is-for-the-browser",
      "^app/ui",
      [
        "^app/(ui|domain)",
        "^app/paths\\.ts$",
        "^node_modules/(@types/)?(react|react-dom|@remix-run/react|@conform-to/react|@visx|react-aria-components)",
      ],
      "Components know rules and URLs, and nothing of the server.",
    ),
    {
      name: "routes-go-through-use-cases",
      severity: "error",
      from: { path: "^app/(routes/|root\\.tsx)" },
      to: { path: ["^db", "^content"] },
    },
    { name: "nothing-imports-tests", severity: "error", from: { pathNot: "^tests" }, to: { path: "^tests" } },
    {
      name: "browser-never-reaches-the-database",
      severity: "error",
      comment: "Not even through others.",
      from: { path: ["^app/ui", "^app/entry\\.client\\.tsx$"] },
      to: { path: ["^db", "^content", "\\.server\\.ts$"], reachable: true },
    },
    {
      name: "domain-never-reaches-out",
      severity: "error",
      comment: "Not even through others.",
      from: { path: "^app/domain" },
      to: {
        path: ["^app/(?!domain)", "^db", "^content", outside],
        pathNot: "node_modules/ts-fsrs",
        reachable: true,
      },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$|\\?url$|\\.svg" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
    builtInModules: { add: [] },
  },
};
