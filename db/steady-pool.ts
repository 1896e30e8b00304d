import pg from "pg";

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/**
 * A pool that takes lent connections back when they break, returned or not.
 *
 * Drizzle 0.45 borrows a connection for a transaction and sends `begin` outside its `try`: when that fails, as
 * it does while a server restarts, nobody gives the connection back, and after ten such failures the pool is
 * empty for good.
 */
export class SteadyPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    if (!callback) return super.connect().then(takeBackWhenBroken);
    super.connect(callback);
    return undefined;
  }
}

function takeBackWhenBroken(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client);
  let lent = true;
  const broken = () => client.release(true);
  client.release = (error) => {
    // The borrower may still return what was taken back before.
    if (!lent) return;
    lent = false;
    client.off("end", broken);
    release(error);
  };
  client.once("end", broken);
  return client;
}
