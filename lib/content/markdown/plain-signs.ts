import type { Processor } from 'unified';

type Code = number | null;
type State = (code: Code) => State | undefined;
type Extension = object | object[];
type Effects = { enter(type: string): void; exit(type: string): void; consume(code: Code): void };

const [asterisk, underscore] = [42, 95];

/** A figure, a Latin letter, a # or *: beside two of them stars cover a number, they set nothing apart. */
const ofNumbers = (code: Code) => code !== null && code > 0 && /[\dA-Za-z#*]/.test(String.fromCharCode(code));

/** Only `**` sets words apart here; any other run of `*` and `_`, and one within a number, is what it is. */
const run = {
  name: 'plainSigns',
  tokenize(this: { previous: Code }, effects: Effects, ok: State, nok: State): State {
    const before = this.previous;
    let sign: Code = null;
    let size = 0;
    const inside: State = (code) => {
      if (code === sign) {
        effects.consume(code);
        size++;
        return inside;
      }
      effects.exit('data');
      const plain = sign === underscore || size !== 2 || (ofNumbers(before) && ofNumbers(code));
      return plain ? ok(code) : nok(code);
    };
    return (code) => {
      sign = code;
      effects.enter('data');
      return inside(code);
    };
  },
};

/**
 * Leaves to ordinary text the signs that it has a use for: `6222****1234`, `*88*1#`; four spaces at the start of a
 * line; dashes below one. Bare addresses are found by `linkAddresses`, which knows where they end among Chinese text.
 */
export function plainSigns(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: Extension[] };
  // The other half of bare addresses: it looks for them in texts, and takes from these their places.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((one) => ({ ...one, transforms: [] }));
  (data.micromarkExtensions ??= []).push({
    text: { [asterisk]: run, [underscore]: run },
    disable: { null: ['protocolAutolink', 'wwwAutolink', 'emailAutolink', 'codeIndented', 'setextUnderline'] },
  });
}
