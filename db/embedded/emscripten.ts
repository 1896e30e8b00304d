/**
 * The part of Emscripten's NODEFS that the durable file system wraps. Emscripten publishes no types for it;
 * the shapes are those of `src/lib/libnodefs.js` as bundled in PGlite 0.5.
 */
export interface EmscriptenNode {
  name: string;
  mode: number;
  parent: EmscriptenNode;
}

export interface EmscriptenStream {
  node: EmscriptenNode;
  /** The operating system's file descriptor. */
  nfd: number;
}

export interface EmscriptenAttributes {
  size?: number;
}

export interface NodeFileSystem {
  realPath(node: EmscriptenNode): string;
  /** Turns Node's errors into the numbers the engine understands. */
  tryFSOperation<T>(operation: () => T): T;
  node_ops: {
    mknod(parent: EmscriptenNode, name: string, mode: number, device: unknown): EmscriptenNode;
    rename(node: EmscriptenNode, folder: EmscriptenNode, name: string): void;
    unlink(parent: EmscriptenNode, name: string): void;
    rmdir(parent: EmscriptenNode, name: string): void;
    setattr(node: EmscriptenNode, attributes: EmscriptenAttributes): void;
  };
  stream_ops: {
    fsync?(stream: EmscriptenStream): number;
    open(stream: EmscriptenStream & { flags: number }): void;
    write(
      stream: EmscriptenStream,
      buffer: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ): number;
    setattr(stream: EmscriptenStream, attributes: EmscriptenAttributes): void;
  };
}
