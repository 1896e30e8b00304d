import { type ContentFolder, writeContent } from "#tests/builders/content-folder.ts";
import { type RunningServer, startServer } from "#tests/builders/server.ts";
import { makeServerHome, type ServerHome } from "#tests/builders/server-home.ts";
import { teachingFile } from "#tests/builders/teaching-page.ts";
import { altered, SAMPLE } from "#tests/content/sample-content.ts";

/** The built server on the sample content, which has a second exercise, "memo-two", besides "memo". */
export interface Site {
  server: RunningServer;
  home: ServerHome;
  content: ContentFolder;
  close(): Promise<void>;
}

export const MODULE = "/modules/tap-water";
export const DRILLS = "/modules/tap-water/drills/1";

/** Behind a proxy, which may name any client: so that no limit on addresses answers in place of what is tried. */
export const BEHIND_PROXY = { TRUST_PROXY: "1", PUBLIC_URL: "http://says-who.example" };

interface SiteOptions {
  env?: Record<string, string>;
  files?: Record<string, string>;
  /** Done before the server starts. */
  prepare?: (home: ServerHome, contentFolder: string) => Promise<void>;
}

export async function openSite({ env, files, prepare }: SiteOptions = {}): Promise<Site> {
  const memo = altered("exercises/memo.yaml", "id: memo\n", "id: memo-two\n")["exercises/memo.yaml"] ?? "";
  const content = await writeContent(
    files ?? {
      ...SAMPLE,
      "exercises/memo-two.yaml": memo,
      "teaching/tap-water.yaml": teachingFile("tap-water"),
    },
  );
  const home = await makeServerHome();
  try {
    await prepare?.(home, content.folder);
    const server = await startServer({ ...home, contentDir: content.folder, ...(env ? { env } : {}) });
    const close = async () => {
      await server.stop();
      await home.remove();
      await content.remove();
    };
    return { server, home, content, close };
  } catch (error) {
    await home.remove();
    await content.remove();
    throw error;
  }
}
