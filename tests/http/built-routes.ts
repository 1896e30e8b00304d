import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export interface BuiltRoute {
  id: string;
  hasLoader: boolean;
  hasAction: boolean;
}

/** Folder of the browser's files of the build that the tests run. */
export function clientFolder(): string {
  const server = resolve(process.env.SERVER_BUILD ?? "build/server/index.js");
  return join(dirname(dirname(server)), "client");
}

/** Whether a route is of a class; the sheets and pages about teaching a module are of none. */
export function isOfClass({ id }: BuiltRoute): boolean {
  return /^routes\/(class|teach)\//.test(id) && !/\/(teaching|worksheet(-key)?)$/.test(id);
}

/** Every route of the built site, from the manifest that the build wrote for the browser. */
export function builtRoutes(): BuiltRoute[] {
  const assets = join(clientFolder(), "assets");
  const name = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file));
  const json = /__remixManifest=(.*);\s*$/.exec(
    readFileSync(join(assets, name ?? "manifest.js"), "utf8"),
  )?.[1];
  if (!json) throw new Error("The build has no manifest that can be read.");
  return Object.values((JSON.parse(json) as { routes: Record<string, BuiltRoute> }).routes);
}
