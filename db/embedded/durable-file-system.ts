import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { EmscriptenNode, EmscriptenStream, NodeFileSystem } from "./emscripten.ts";
import type { OpeningJournal } from "./opening-journal.ts";
import { syncFolder } from "./sync-folder.ts";

type EngineOptions = Parameters<NodeFS["init"]>[1];

/**
 * PGlite's file system on a real folder, with a real fsync.
 *
 * The engine asks for fsync at every commit, but as shipped the request ends in a missing function. Here it
 * reaches the disk. Files that were created, renamed or removed since the last fsync have their folders
 * synced first, so that no commit record can be durable before the files it speaks of.
 */
export class DurableFileSystem extends NodeFS {
  /** Set before the start to be able to undo what the engine writes; back to null once the store is sound. */
  journal: OpeningJournal | null = null;
  #fsyncs = 0;
  #folderSyncs = 0;
  #changedFolders = new Set<string>();

  /** How many times a file's content was forced to disk since this store was opened. */
  get fsyncCount(): number {
    return this.#fsyncs;
  }

  /** How many times the names in a folder were forced to disk. */
  get folderSyncCount(): number {
    return this.#folderSyncs;
  }

  override async init(pg: PGlite, options: EngineOptions) {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    const harden = (module: unknown) => {
      const nodeFileSystem = (module as { NODEFS: NodeFileSystem }).NODEFS;
      this.#syncForReal(nodeFileSystem);
      this.#noteChangedFolders(nodeFileSystem);
      this.journal?.watch(nodeFileSystem, () => this.journal !== null);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, harden] } };
  }

  #syncForReal(nodeFileSystem: NodeFileSystem): void {
    nodeFileSystem.stream_ops.fsync = (stream: EmscriptenStream) =>
      nodeFileSystem.tryFSOperation(() => {
        for (const folder of this.#changedFolders) {
          syncFolder(folder);
          this.#folderSyncs += 1;
          this.#changedFolders.delete(folder);
        }
        fsyncSync(stream.nfd);
        this.#fsyncs += 1;
        return 0;
      });
  }

  #noteChangedFolders(nodeFileSystem: NodeFileSystem): void {
    const { mknod, rename, unlink, rmdir } = nodeFileSystem.node_ops;
    const changed = (folder: EmscriptenNode) => {
      const path = nodeFileSystem.realPath(folder);
      // Sort files never outlive the query that spilled them.
      if (!path.includes("pgsql_tmp")) this.#changedFolders.add(path);
    };
    nodeFileSystem.node_ops.mknod = (parent, name, mode, device) => {
      changed(parent);
      return mknod(parent, name, mode, device);
    };
    nodeFileSystem.node_ops.rename = (node, folder, name) => {
      changed(node.parent);
      changed(folder);
      rename(node, folder, name);
    };
    nodeFileSystem.node_ops.unlink = (parent, name) => {
      changed(parent);
      unlink(parent, name);
    };
    nodeFileSystem.node_ops.rmdir = (parent, name) => {
      changed(parent);
      rmdir(parent, name);
    };
  }
}
