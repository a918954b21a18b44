/** content/guides: questions that lead to the right answer, each file a tree of steps. */
import { firstStep, guideStepUrl, guideUrl, sheetName } from '@/lib/site/urls';
import { readYaml, type DataFile } from './data-files';
import type { ContentFile, ContentFolder } from './files';
import type { Kept } from './kept';
import type { Passages } from './passages';
import { meant, quoted, type Reporter } from './problems';
import type { KnownScreens } from './markdown/screens';
import { guideFile, type GuideData, type GuideStepData, type ScreenNamed } from './schema';
import { slugPattern } from './schema/kinds';
import type { YamlSource } from './yaml';

/** Most choices from the start to the end: a customer is waiting. */
export const deepest = 6;

/** What one step shows. */
export type StepContent =
  | { kind: 'question'; ask: string; hint?: string; choices: { label: string; to: string }[] }
  | { kind: 'answer'; answer: string }
  | { kind: 'contact'; first: string; tell: string[] };

/** One step of a checked guide. */
export type GuideStep = {
  name: string;
  url: string;
  /** Its place in the tree, for example `2.1`; empty at the start. */
  number: string;
  /** The choices made from the start to here. */
  way: { step: string; label: string }[];
  content: StepContent;
  /** The screen that it asks about. */
  screen?: ScreenNamed;
  /** Other wordings by which the search finds it. */
  aliases: string[];
};

/** One checked guide: every way from its start ends at an answer or at support. */
export type Guide = Pick<GuideData, 'name' | 'lead' | 'aliases'> & {
  slug: string;
  url: string;
  /** From the start, each step before those it leads to. */
  steps: GuideStep[];
};

/** A guide whose answers are not yet looked up. */
export type GuideDraft = DataFile<GuideData> & { slug: string };

/** Reads all guides; what is wrong with one is with its reporter. */
export function readGuides(folder: ContentFolder, passages: Passages, kept?: Kept): GuideDraft[] {
  const drafts = folder.list('guides').flatMap(({ path, name, isFolder }): GuideDraft[] => {
    const slug = new RegExp(`^(${slugPattern})\\.yaml$`).exec(name)?.[1];
    if (slug && !isFolder) return [readGuide(folder.read(path), slug, passages, kept)];
    return folder.refuse(path, `文件名${quoted(name)}不合规矩`, '写成 英文短名.yaml，例如 give-money-back.yaml');
  });
  refuseSharedOrder(drafts);
  return drafts;
}

function readGuide(file: ContentFile, slug: string, passages: Passages, kept: Kept | undefined): GuideDraft {
  const guide = readYaml(guideFile, file, passages, kept);
  if (guide.value) checkSteps(guide.value, guide.source!, guide.reporter);
  return { slug, ...guide };
}

/** The guides in the order of the list; called only when no file had a problem. */
export const guidesOf = (drafts: readonly GuideDraft[]): Guide[] =>
  [...drafts]
    .sort((a, b) => a.value!.order - b.value!.order)
    .map(({ slug, value }) => {
      const { name, lead, aliases, steps } = value!;
      return { slug, url: guideUrl(slug), name, lead, aliases, steps: stepsFrom(steps, slug) };
    });

/** The steps in the order of an outline. */
function stepsFrom(
  steps: GuideData['steps'],
  slug: string,
  name = firstStep,
  number = '',
  way: GuideStep['way'] = [],
): GuideStep[] {
  const { screen, aliases, ...data } = steps[name]!;
  const content = contentOf(data);
  const step = { name, url: guideStepUrl(slug, name), number, way, content, screen, aliases };
  if (content.kind !== 'question') return [step];
  const next = content.choices.flatMap(({ label, to }, at) => {
    const below = number ? `${number}.${at + 1}` : String(at + 1);
    return stepsFrom(steps, slug, to, below, [...way, { step: name, label }]);
  });
  return [step, ...next];
}

function contentOf({ ask, hint, choices, answer, contact }: Omit<GuideStepData, 'screen' | 'aliases'>): StepContent {
  if (answer) return { kind: 'answer', answer };
  if (contact) return { kind: 'contact', ...contact };
  return { kind: 'question', ask: ask!, hint, choices: choices! };
}

/** Every step must be one thing, reached from the start by one way that ends. */
function checkSteps({ steps, formerSteps }: GuideData, source: YamlSource, reporter: Reporter) {
  const wrong: Wrong = (path, message, fix) => reporter.report(source.placeOf(['steps', ...path]), message, fix);
  for (const [name, step] of Object.entries(steps)) checkStep(name, step, wrong);
  formerSteps.forEach((name, at) => {
    if (Object.hasOwn(steps, name))
      reporter.report(source.placeOf(['formerSteps', at]), `“${name}”还在 steps 里`, '删掉其中一个');
  });
  if (!Object.hasOwn(steps, firstStep))
    return wrong([], `steps 里没有 ${firstStep}`, `把一开始的问题叫做 ${firstStep}`);
  if (!steps[firstStep]!.choices) return wrong([firstStep], `${firstStep} 不是问题`, '一开始要有 ask 和 choices');
  const from = new Map<string, string | undefined>([[firstStep, undefined]]);
  const follow = (name: string, way: readonly string[]) => {
    const passed = [...way, name];
    steps[name]!.choices?.forEach(({ label, to }, at) => {
      const refuse = (message: string, fix: string) => wrong([name, 'choices', at, 'to'], message, fix);
      if (!Object.hasOwn(steps, to))
        refuse(`没有叫“${to}”的一步`, meant(to, Object.keys(steps), '在 steps 里写上这一步'));
      else if (passed.includes(to)) refuse(`选${quoted(label)}又绕回了“${to}”`, '通到没走过的一步；读的人可以自己退回');
      else if (from.has(to)) refuse(`“${from.get(to)}”已经通到“${to}”`, '一步只能从一处来：另写一步，可以是同一篇答案');
      else if (passed.length > deepest)
        refuse(`从头到“${to}”要选 ${passed.length} 次，最多 ${deepest} 次`, '少问一个问题，或拆成两份');
      else {
        from.set(to, name);
        follow(to, passed);
      }
    });
  };
  follow(firstStep, []);
  // A step behind a mistake is not reached either; it is said once the mistake is gone.
  if (reporter.count > 0) return;
  for (const name of Object.keys(steps)) {
    if (!from.has(name)) wrong([name], `没有选项通到“${name}”`, '在一个选项的 to 里写上它，或删掉这一步');
  }
}

type Wrong = (path: PropertyKey[], message: string, fix: string) => void;

function checkStep(name: string, { ask, hint, choices, answer, contact }: GuideStepData, wrong: Wrong) {
  const kinds = [ask ?? hint ?? choices, answer, contact].filter((part) => part !== undefined);
  if (kinds.length !== 1 || (!answer && !contact && !(ask && choices))) {
    wrong([name], `“${name}”要么是问题，要么是结果`, '写 ask 和 choices，或只写 answer，或只写 contact');
  }
  if (name === sheetName) wrong([name], `“${sheetName}”是整张查看那一页的地址`, '换一个名字');
  const labels = choices?.map(({ label }) => label) ?? [];
  labels.forEach((label, at) => {
    if (labels.indexOf(label) < at)
      wrong([name, 'choices', at, 'label'], `选项${quoted(label)}写了两次`, '写得让人分得清');
  });
}

/** A screen that a step shows must be drawn. */
export function checkGuideScreens(guides: readonly GuideDraft[], known: KnownScreens | undefined) {
  if (!known) return;
  for (const { value, source, reporter } of guides)
    for (const [name, { screen }] of Object.entries(value?.steps ?? {})) {
      if (!screen) continue;
      const wrong = (field: string, message: string, fix: string) =>
        reporter.report(source!.placeOf(['steps', name, 'screen', field]), message, fix);
      const count = known.drawn.get(screen.of)?.screens.length;
      if (count === undefined)
        wrong('of', `没有叫“${screen.of}”的屏幕`, meant(screen.of, known.drawn.keys(), '写 screens.yaml 里的名字'));
      else if (screen.number > count) wrong('number', `“${screen.of}”只有 ${count} 屏`, `写 1 到 ${count}`);
    }
}

/** Two guides must not claim one place in the list. */
function refuseSharedOrder(drafts: readonly GuideDraft[]) {
  for (const { value, source, reporter } of drafts) {
    const other = drafts.find((draft) => draft.reporter !== reporter && value && draft.value?.order === value.order);
    if (!other) continue;
    const message = `order ${value!.order} 和 ${other.reporter.file} 重复`;
    reporter.report(source!.placeOf(['order']), message, '换一个没用过的数');
  }
}
