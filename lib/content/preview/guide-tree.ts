import { firstStep } from '@/lib/site/urls';
import type { GuideData, GuideStepData } from '../schema';
import { unwritten } from './as-far-as-right';

/** A guide as far as it is a tree: ways that lead back, to a step that is reached already or to none are left out, and so is what nobody reaches. */
export function treeOf({ steps, ...guide }: GuideData): GuideData {
  const reached: Record<string, GuideStepData> = {};
  const follow = (name: string) => {
    const { ask, choices, answer, contact, ...step } = steps[name] ?? { aliases: [] };
    // In its place before its choices are followed: none may lead back to it.
    const own: GuideStepData = (reached[name] = { ...step, aliases: step.aliases });
    if (answer) own.answer = answer;
    else if (contact) own.contact = contact;
    else
      Object.assign(own, {
        ask: ask ?? unwritten,
        choices: (choices ?? []).filter(({ to }) => {
          if (!Object.hasOwn(steps, to) || Object.hasOwn(reached, to)) return false;
          follow(to);
          return true;
        }),
      });
  };
  follow(firstStep);
  return { ...guide, steps: reached };
}
