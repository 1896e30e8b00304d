import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { clientFolder } from "#tests/http/built-routes.ts";
import type { Measurement } from "./measurement.ts";

interface Entry {
  module: string;
  imports?: string[];
}

/** Every script that the browser loads for the workspace, compressed one by one. */
export function measureScripts(): Measurement[] {
  const folder = clientFolder();
  const manifest = readdirSync(join(folder, "assets")).find((name) => /^manifest-.*\.js$/.test(name));
  if (!manifest) throw new Error("The build has no manifest.");
  const text = readFileSync(join(folder, "assets", manifest), "utf8");
  const { entry, routes } = JSON.parse(/=(\{.*\});?\s*$/s.exec(text)?.[1] ?? "") as {
    entry: Entry;
    routes: Record<string, Entry>;
  };
  const loaded = [entry, routes.root, routes["routes/learn/attempt"]].flatMap((part) =>
    part ? [part.module, ...(part.imports ?? [])] : [],
  );
  const files = [...new Set([...loaded, `/assets/${manifest}`])];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const note = `${files.length} files, gzip`;
  return [{ what: "workspace: JavaScript", value: bytes / 1000, unit: "kB", budget: 130, note }];
}
