// Inserts one row after the other and prints each number once its commit was answered, until it is killed.
import { writeSync } from "node:fs";
import { openEmbedded } from "#db/embedded/open.ts";

const { client } = await openEmbedded(process.argv[2] ?? "");
await client.exec("create table if not exists written (id int primary key, filler text not null)");
const { rows } = await client.query<{ next: number }>("select coalesce(max(id), 0) + 1 as next from written");
for (let id = rows[0]?.next ?? 1; ; id += 1) {
  await client.query("insert into written (id, filler) values ($1, repeat('x', $2))", [id, (id * 37) % 3000]);
  // Written straight to the pipe: what is buffered in this process would die with it.
  writeSync(1, `${id}\n`);
}
