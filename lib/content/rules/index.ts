/** Every rule that has a name: for messages, for authors' notes and for what an author allows at one place. */
import { markdownRules } from './markdown';
import type { Rule } from './rule';
import { wordRules } from './words';
import { yamlRules } from './yaml';

export type { Rule } from './rule';

export const rules = [...markdownRules, ...wordRules, ...yamlRules] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleId = (typeof rules)[number]['id'];

/** The rule of this name. */
export const ruleOf = (id: RuleId): Rule => rules.find((rule) => rule.id === id)!;
