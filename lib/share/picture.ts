/** What a share picture shows: the words, before anything is drawn. */

export type Tone = 'safe' | 'check' | 'stop';

/** The picture of one answer: its receipt. */
export type AnswerPicture = {
  kind: 'answer';
  id: string;
  question: string;
  tone: Tone;
  stamp: string;
  answer: string;
  /** Lines of the terminal's screen, up to two; shown where there is room. */
  screen?: { text: string; chosen: boolean }[];
  /** The site's name. */
  site: string;
  /** The operator's own colour. */
  brand?: string;
  /** The operator's own sign, a drawing as text. */
  sign?: string;
};

/** The picture of all other pages: the terminal with its keypad. */
export type SitePicture = {
  kind: 'site';
  site: string;
  brand?: string;
  sign?: string;
  /** What the site does, a line each. */
  promise: string[];
  /** What stands on the terminal's screen. */
  screen: string;
  keys: { sign: string; name: string }[];
};

export type Picture = AnswerPicture | SitePicture;

export const width = 1200;
export const height = 630;

/** Every text of a picture, for finding characters that the typeface lacks. */
export const textsOf = (picture: Picture): string[] =>
  picture.kind === 'answer'
    ? [
        picture.id,
        picture.question,
        picture.stamp,
        picture.answer,
        ...(picture.screen ?? []).map(({ text }) => text),
        picture.site,
        numberLine(picture.id),
      ]
    : [picture.site, ...picture.promise, picture.screen, ...picture.keys.flatMap(({ sign, name }) => [sign, name])];

/** The line that names the answer's number, as support asks for it. */
export const numberLine = (id: string) => `答案编号 ${id}`;
