import { build } from "vite";
import { expect, test } from "vitest";
import { browserGuard } from "../../vite.config.ts";

const buildClientOf = (module: string) =>
  build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      browserGuard,
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? id : null),
        load: (id) => (id === "entry" ? `import ${JSON.stringify(module)};` : null),
      },
    ],
    build: { write: false, rollupOptions: { input: "entry" } },
  });

test.each(["/db/schema/users.ts", "/content/problems.ts", "/db/queries/users.ts"])(
  "The browser's bundle refuses %s",
  async (module) => {
    await expect(buildClientOf(module)).rejects.toThrow(/denied/i);
  },
);

test("The browser's bundle takes a rule of the domain", async () => {
  await expect(buildClientOf("/app/domain/exercise/kind.ts")).resolves.toBeDefined();
});
