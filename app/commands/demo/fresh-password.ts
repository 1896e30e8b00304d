import { randomInt } from "node:crypto";

const WORDS = (
  "amber anchor barley beacon bramble cedar chalk clover copper cotton dapple ember fallow fennel flint gable " +
  "garnet harbour hazel hollow indigo juniper kettle lantern larch lichen linen maple marble meadow mortar nettle " +
  "orchard pebble pewter quarry ribbon saffron sorrel tallow thistle timber velvet walnut willow yarrow"
).split(" ");

/** Four words and a number, other ones each time: some 28 bits, enough for a server that lives for an hour. */
export function freshPassword(): string {
  const words = Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)]);
  return [...words, randomInt(10, 100)].join("-");
}
