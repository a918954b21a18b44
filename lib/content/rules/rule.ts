/** One rule that authors may break: what it is called in messages, and how to write instead. `⏎` in an example is the end of a line. */
export type Rule = {
  id: string;
  /** What is refused, in one line for authors. */
  refuses: string;
  /** What is refused, as an author would type it. */
  wrong: string;
  /** The same, as it should be typed. */
  right: string;
  /** Nobody can allow it: nothing could be read there, or shown. */
  always?: true;
};
