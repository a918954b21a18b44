declare module '../../ui/browser/island' {
  interface Islands {
    'read-aloud': object;
  }
}

/** Address of the code that speaks, fetched only in the large view. */
declare const SPEECH_MODULE: string;

type SpeechModule = typeof import('./speech.lazy');

/** `<read-aloud>` around a hidden button: in the large view it offers to read the answer, where the browser has a Chinese voice. */
export default class ReadAloud extends HTMLElement {
  private started = false;

  connectedCallback() {
    this.start();
    document.addEventListener('viewchange', () => this.start());
  }

  private async start() {
    if (this.started || document.documentElement.dataset.view !== 'elder' || !('speechSynthesis' in window)) return;
    this.started = true;
    this.dataset.coming = '';
    // When it does not come, the button stays hidden: the answer can be read.
    const loaded = await (import(/* @vite-ignore */ SPEECH_MODULE) as Promise<SpeechModule>).catch(() => undefined);
    loaded?.attach(this);
    delete this.dataset.coming;
  }
}
