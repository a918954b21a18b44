/** What happened to what: 终端停用, 商户停用 and 卡停用 are three questions (content/troubles.yaml). */

/** As shipped: words of each object and each trouble, folded, words that are neither, and which pair leads to which answers. */
export type Troubles = {
  plain: readonly string[];
  objects: readonly (readonly string[])[];
  troubles: readonly (readonly string[])[];
  /** Places of an object, of a trouble, then of the answers in the list, best first. */
  pairs: readonly (readonly number[])[];
};

/** What a text names: troubles by their places, and the answers that its pairs lead to, undefined when it names no pair; none when what it names is not ours. */
export type Named = { troubles: ReadonlySet<number>; answers?: ReadonlySet<number> };

/** Makes a reader of objects and troubles. */
export function createTroubles({ plain, objects, troubles, pairs }: Troubles) {
  const words = [
    ...plain.map((word) => ({ word, object: -1, trouble: -1 })),
    ...objects.flatMap((same, object) => same.map((word) => ({ word, object, trouble: -1 }))),
    ...troubles.flatMap((same, trouble) => same.map((word) => ({ word, object: -1, trouble }))),
  ].sort((a, b) => b.word.length - a.word.length);

  const ours = new Set(pairs.map(([object]) => object));

  return (folded: string): Named => {
    const found = { objects: new Set<number>(), troubles: new Set<number>() };
    let rest = folded;
    for (const { word, object, trouble } of words) {
      if (!rest.includes(word)) continue;
      rest = rest.split(word).join(' ');
      if (object >= 0) found.objects.add(object);
      if (trouble >= 0) found.troubles.add(trouble);
    }
    const named: Named = { troubles: found.troubles };
    if ([...found.objects].some((object) => !ours.has(object))) return { ...named, answers: new Set() };
    if (found.objects.size === 0 || found.troubles.size === 0) return named;
    const led = pairs.filter(([object, trouble]) => found.objects.has(object!) && found.troubles.has(trouble!));
    return { ...named, answers: new Set(led.flatMap(([, , ...answers]) => answers)) };
  };
}
