/**
 * Usernames to suggest: plants, so that none is taken for a pseudonym, which are birds. Plants that people are called
 * after are left out.
 * Source: issue "Instructors run a class" ("a guest who becomes a username-only account"). Example: "bramble-85".
 */
export const PLANTS: readonly string[] = (
  "acorn agave alder almond anemone apricot arnica aspen bamboo banyan baobab barley beech birch bluebell borage " +
  "bracken bramble buckthorn buttercup cactus camellia campion cedar celandine chestnut chicory clematis clover " +
  "comfrey cork cornflower cowslip crocus cypress daffodil dandelion dogwood elder elm fennel fern fescue fig foxglove " +
  "gentian gorse harebell hawthorn hemlock hornbeam horsetail hyssop juniper knapweed larch lavender lichen lilac " +
  "lime lobelia lotus lupin maple marram meadowsweet medlar milkwort moss mugwort mulberry mullein nettle oak oat " +
  "orchid papaya pine plane plum poplar primrose privet quince ragwort redwood reed rosehip rye samphire sedge " +
  "sequoia sloe snowdrop sorrel spruce squill stonecrop sundew sunflower tamarind tansy teasel thistle thrift thyme " +
  "toadflax trefoil vetch walnut willow woodruff wormwood yarrow yew"
).split(" ");

/** A username to suggest. It may be taken. @param random gives numbers in [0, 1), as Math.random does. */
export function suggestedUsername(random: () => number): string {
  const plant = PLANTS[Math.floor(random() * PLANTS.length)] ?? "bramble";
  return `${plant}-${10 + Math.floor(random() * 90)}`;
}
