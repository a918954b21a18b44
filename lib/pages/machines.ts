/** What `/machines/` shows: which kind of terminal one has, and what the screens of each look like. */
import type { Element, ElementContent } from 'hast';
import type { Article, Library } from '@/lib/content/library';
import { isStrip, namesIn, stripElement } from '@/lib/content/markdown/screens';
import { machineOf, type Machine } from '@/lib/content/schema';
import { machineNames, machines } from '@/lib/site/machines';
import { machinePictureUrl, machinesUrl } from '@/lib/site/urls';
import type { Section } from './article';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';
import { answerLink } from './linked';

/** The page model of `/machines/`. */
export function machinesPage(library: Library) {
  const words = library.words.machines;
  return {
    ...plainPage(library, machinesUrl, words),
    words,
    kinds: machines.map((machine) => ({
      machine,
      name: machineNames[machine],
      looks: words.looks[machine],
      picture: machinePictureUrl(machine),
      ...shownOn(library, machine),
    })),
  };
}
export type MachinesPage = ReturnType<typeof machinesPage>;
export type MachineKind = MachinesPage['kinds'][number];
export type ShownProcedure = MachineKind['procedures'][number];

/** What the screens of a kind of terminal show, each with the answers that show it. */
function shownOn({ screens, articles, words }: Library, machine: Machine) {
  const own = screens.filter(({ name }) => machineOf(name) === machine);
  return {
    screens: filled(words.machines.screens, { count: String(own.length) }),
    procedures: own.map(({ name, ...procedure }) => ({
      name,
      title: procedure.title,
      screens: stripElement(name, procedure),
      answers: articles.filter((article) => stripsOf(article).includes(name)).map(answerLink),
    })),
  };
}

/** The names of the screens that an answer shows. */
export const stripsOf = ({ sections }: Article) =>
  sections.flatMap(({ content }) => content.filter(isStrip).flatMap(namesIn));

/** The kinds of terminal that a heading names. */
const namedBy = (title: string) => machines.filter((machine) => title.includes(machineNames[machine]));

/**
 * A section that shows screens of several kinds of terminal, under headings of their own: above them the
 * way to each, and each in a part of its own, so that the reader's choice can fold the others (docs/decisions/027).
 */
export function byMachine(section: Section, titles: ReadonlyMap<string, string>): Section {
  const kindsAt = (node: ElementContent) =>
    node.type === 'element' && node.tagName === 'h3' ? namedBy(titles.get(String(node.properties.id)) ?? '') : [];
  const heads = section.content.filter((node) => kindsAt(node).length > 0) as Element[];
  const kinds = heads.flatMap(kindsAt);
  const drawn = section.content.filter(isStrip).flatMap(namesIn).map(machineOf);
  if (heads.length < 2 || new Set(drawn).size < 2) return section;
  const first = section.content.indexOf(heads[0]!);
  const parts: Element[] = [];
  const after: ElementContent[] = [];
  for (const node of section.content.slice(first)) {
    const isHead = node.type === 'element' && node.tagName === 'h3';
    if (isHead && kindsAt(node).length > 0)
      parts.push(
        element('section', { id: node.properties.id, dataFor: kindsAt(node).join(' ') }, [{ ...node, properties: {} }]),
      );
    else if (isHead || after.length > 0) after.push(node);
    else parts.at(-1)!.children.push(node);
  }
  const links = machines
    .filter((machine) => kinds.includes(machine))
    .map((machine) => {
      const head = heads.find((node) => kindsAt(node).includes(machine))!;
      return element('a', { href: `#${String(head.properties.id)}`, dataMachine: machine }, [
        { type: 'text', value: machineNames[machine] },
      ]);
    });
  const which = element('a', { href: machinesUrl }, [{ type: 'text', value: '哪一种？' }]);
  const nav = element('nav', { ariaLabel: '您的机器', dataFor: kinds.join(' ') }, [...links, which]);
  return { ...section, content: [...section.content.slice(0, first), nav, ...parts, ...after] };
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
