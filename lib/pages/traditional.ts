/** Chinese in traditional characters as Hong Kong writes them, from where most who read them come to our tills. */
import { Converter } from 'opencc-js/cn2t';
import { remembering } from './remembered';

/** What the dictionary takes apart wrongly (髮卡行, 並聯系), found by reading every text that it had made. */
const ownWords = [
  ['发卡行', '發卡行'],
  ['并联系', '並聯繫'],
] as const;

/** Opened when the first text is asked for: its dictionary takes longer to load than a check of the content. */
let convert: ReturnType<typeof Converter> | undefined;

/** The same words in traditional characters. */
export const traditional = remembering('traditional', (text) =>
  (convert ??= Converter({ from: 'cn', to: 'hk' }))(
    ownWords.reduce((said, [simplified, right]) => said.replaceAll(simplified, right), text),
  ),
);
