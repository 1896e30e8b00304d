/**
 * Birds' names: one for every student of a class, to stand in place of their own.
 * Source: issue "Instructors run a class" ("pseudonymous mode"); mockup of the class page.
 * Example: with "Avocet" taken, a new student may be "Wren"; once all are taken, "Avocet 2".
 */
export const BIRDS: readonly string[] = (
  "Avocet Bittern Blackbird Blackcap Brambling Bullfinch Bunting Buzzard Capercaillie Chaffinch " +
  "Chiffchaff Chough Cormorant Corncrake Crossbill Cuckoo Curlew Dabchick Dipper Dotterel Dunlin " +
  "Dunnock Egret Eider Falcon Fieldfare Firecrest Flycatcher Fulmar Gadwall Gannet Garganey Godwit " +
  "Goldcrest Goldeneye Goldfinch Goosander Goshawk Grebe Greenfinch Greenshank Grouse Guillemot Harrier " +
  "Hawfinch Heron Hoopoe Ibis Jackdaw Kestrel Kingfisher Kittiwake Lapwing Linnet Magpie Mallard " +
  "Merganser Merlin Moorhen Nightingale Nightjar Nuthatch Oriole Osprey Ouzel Owl Oystercatcher " +
  "Partridge Peregrine Petrel Pheasant Pintail Pipit Plover Pochard Ptarmigan Puffin Quail Raven " +
  "Razorbill Redpoll Redshank Redstart Redwing Rook Sanderling Sandpiper Scaup Scoter Serin Shelduck " +
  "Shoveler Shrike Siskin Skua Skylark Snipe Sparrow Spoonbill Starling Stonechat Stork Swallow Swan " +
  "Teal Tern Treecreeper Turnstone Twite Wagtail Warbler Waxwing Wheatear Whimbrel Whinchat " +
  "Whitethroat Wigeon Woodlark Woodpecker Wren Wryneck Yellowhammer"
).split(" ");

/** A number in [0, 1), such as Math.random gives. */
type Random = () => number;

/**
 * Free pseudonyms in random order, those without a number first.
 * @param taken those in use in the class; it is not changed.
 * @param names what its people are called: a bird that occurs in one would seem to be that person.
 */
export function freePseudonyms(
  taken: ReadonlySet<string>,
  names: string[],
  count: number,
  random: Random,
): string[] {
  const called = names.join("\n").toLowerCase();
  const strange = BIRDS.filter((bird) => !called.includes(bird.toLowerCase()));
  // A class in which every bird occurs must do with them all.
  const birds = strange.length > 0 ? strange : BIRDS;
  const found: string[] = [];
  for (let round = 1; found.length < count; round += 1) {
    const inRound = birds.map((bird) => (round === 1 ? bird : `${bird} ${round}`));
    const free = shuffled(
      inRound.filter((name) => !taken.has(name)),
      random,
    );
    found.push(...free.slice(0, count - found.length));
  }
  return found;
}

/** Fisher and Yates. */
function shuffled(names: string[], random: Random): string[] {
  const order = [...names];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}
