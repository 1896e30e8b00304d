import { type ContentFolder, writeContent } from "#tests/builders/content-folder.ts";
import { type RunningServer, startServer } from "#tests/builders/server.ts";
import { makeServerHome, type ServerHome } from "#tests/builders/server-home.ts";
import { SAMPLE } from "#tests/content/sample-content.ts";
import { Pupil } from "./pupil.ts";

/** How often what may go wrong by chance is tried. CI raises it to 20. */
export const ROUNDS = Number(process.env.ROUNDS ?? 3);

/** Data and sample content that outlive the servers which run on them, one after another. */
export class School {
  private constructor(
    readonly home: ServerHome,
    readonly content: ContentFolder,
  ) {}

  static async open(): Promise<School> {
    return new School(await makeServerHome(), await writeContent(SAMPLE));
  }

  start(): Promise<RunningServer> {
    return startServer({ ...this.home, contentDir: this.content.folder });
  }

  async close(): Promise<void> {
    await this.home.remove();
    await this.content.remove();
  }
}

export function pupilsOf(url: string, count: number): Pupil[] {
  return Array.from({ length: count }, () => new Pupil(url));
}

/**
 * Lets all pupils work at once until told to stop, or until the server has gone.
 * @param afterStep told each time something was confirmed or refused; returns false to stop
 * @returns why each pupil's last request failed; null where none did
 */
export async function work(pupils: Pupil[], afterStep: () => boolean): Promise<(Error | null)[]> {
  let going = true;
  return Promise.all(
    pupils.map(async (pupil) => {
      try {
        while (going) {
          await pupil.step();
          going &&= afterStep();
        }
        return null;
      } catch (error) {
        return error as Error;
      }
    }),
  );
}

export const stepsOf = (pupils: Pupil[]) => pupils.reduce((sum, { steps }) => sum + steps, 0);

/** Everything confirmed to anyone that is not there. */
export async function lossesOf(pupils: Pupil[], url: string): Promise<string[]> {
  for (const pupil of pupils) pupil.move(url);
  return (await Promise.all(pupils.map((pupil) => pupil.losses()))).flat();
}
