import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { NodeFileSystem } from "./emscripten.ts";

const OPEN_TRUNCATES = 0o1000;

/**
 * Remembers what the engine overwrites between its start and the first answered query, so that a store that
 * turns out to be damaged is left byte for byte as it was found. Held in memory; a start writes a few pages,
 * a recovery after a crash as much as was written since the last checkpoint.
 */
export class OpeningJournal {
  #undo: (() => void)[] = [];

  /** Notes every change that NODEFS makes for as long as `active()` says so. */
  watch(nodeFileSystem: NodeFileSystem, active: () => boolean): void {
    const { node_ops: nodes, stream_ops: streams } = nodeFileSystem;
    const { mknod, rename, unlink, rmdir, setattr } = nodes;
    const { open, write, setattr: setStreamAttributes } = streams;
    const path = nodeFileSystem.realPath;
    const before = (note: () => void) => {
      if (active()) nodeFileSystem.tryFSOperation(note);
    };
    nodes.mknod = (parent, name, mode, device) => {
      const node = mknod(parent, name, mode, device);
      before(() => this.#created(join(path(parent), name)));
      return node;
    };
    nodes.rename = (node, folder, name) => {
      before(() => this.#renamed(path(node), join(path(folder), name)));
      rename(node, folder, name);
    };
    nodes.unlink = (parent, name) => {
      before(() => this.#replaced(join(path(parent), name)));
      unlink(parent, name);
    };
    nodes.rmdir = (parent, name) => {
      before(() => this.#undo.push(() => mkdirSync(join(path(parent), name))));
      rmdir(parent, name);
    };
    nodes.setattr = (node, attributes) => {
      if (attributes.size !== undefined) before(() => this.#replaced(path(node)));
      setattr(node, attributes);
    };
    streams.setattr = (stream, attributes) => {
      if (attributes.size !== undefined) before(() => this.#replaced(path(stream.node)));
      setStreamAttributes(stream, attributes);
    };
    streams.open = (stream) => {
      if (stream.flags & OPEN_TRUNCATES) before(() => this.#replaced(path(stream.node)));
      open(stream);
    };
    streams.write = (stream, buffer, offset, length, position) => {
      before(() => this.#overwritten(path(stream.node), length, position));
      return write(stream, buffer, offset, length, position);
    };
  }

  /** Puts everything back, newest change first. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
    this.#undo = [];
  }

  #created(path: string): void {
    this.#undo.push(() => rmSync(path, { recursive: true, force: true }));
  }

  #renamed(from: string, to: string): void {
    if (existsSync(to) && statSync(to).isFile()) this.#replaced(to);
    this.#undo.push(() => renameSync(to, from));
  }

  #replaced(path: string): void {
    const content = readFileSync(path);
    const { mode } = statSync(path);
    this.#undo.push(() => writeFileSync(path, content, { mode }));
  }

  #overwritten(path: string, length: number, position: number): void {
    const { size } = statSync(path);
    const kept = Buffer.alloc(Math.max(0, Math.min(length, size - position)));
    const fd = openSync(path, "r");
    readSync(fd, kept, 0, kept.length, position);
    closeSync(fd);
    this.#undo.push(() => {
      const file = openSync(path, "r+");
      writeSync(file, kept, 0, kept.length, position);
      ftruncateSync(file, size);
      closeSync(file);
    });
  }
}
