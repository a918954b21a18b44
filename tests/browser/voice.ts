/** A Chinese voice for a browser that has none. */
import type { Page } from 'playwright-core';

/** Before the page: gives the browser a Chinese voice that keeps what it is told. */
export const withVoice = (page: Page) =>
  page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speech = {
      spoken,
      getVoices: () => [{ lang: 'en-US' }, { lang: 'zh_CN' }],
      speak: (line: SpeechSynthesisUtterance) => spoken.push(line),
      cancel: () => (spoken.length = 0),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // A voice that is not the browser's own cannot be set on its own utterance.
    Object.assign(window, {
      SpeechSynthesisUtterance: class extends EventTarget {
        constructor(public text: string) {
          super();
        }
      },
    });
  });
