/** When a field is read: after each key, and between the keys of an input method that composes Latin letters. */

/** Pinyin on its way to characters: a keyboard holds it until the reader chooses. One letter says nothing. */
const isPinyin = (composed: string | null) => /^[a-z' ]{2,}$/i.test(composed ?? '');

/**
 * Calls `search` when the field can be read. While something is composed, only letters can: `composing` is true then, and
 * what they lead to is no more than a guess. Characters, strokes and syllables of other kinds wait until they stand.
 */
export function whenTyped(input: HTMLInputElement, search: (composing: boolean) => void) {
  input.addEventListener('input', (event) => {
    const { isComposing, data } = event as InputEvent;
    if (!isComposing || isPinyin(data)) search(isComposing);
  });
  input.addEventListener('compositionend', () => search(false));
}
