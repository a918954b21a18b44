/** The place below the search for a text: what is read out, or what could not be copied. */
import type { DeskForm } from '@/lib/pages/desk';
import { button, fill, paragraph } from '../../ui/browser/dom';
import { chineseVoice, speakLines } from '../../ui/browser/voice';

export class TextPanel {
  /** What is being spoken, held until its end. */
  private spoken: SpeechSynthesisUtterance[] = [];

  constructor(
    private readonly place: HTMLElement,
    private readonly words: DeskForm['words']['spoken'],
  ) {}

  /** Shows these in place of what was there, which is spoken no longer. */
  show(...nodes: Node[]) {
    if (this.spoken.length > 0) window.speechSynthesis.cancel();
    this.spoken = [];
    fill(this.place, ...nodes);
    this.place.hidden = nodes.length === 0;
    if (nodes.length > 0) this.place.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what is to be read out, and reads it where the device has a voice. */
  read(lines: readonly string[]) {
    this.show(...lines.map((line) => paragraph(line)));
    const voice = 'speechSynthesis' in window ? chineseVoice() : undefined;
    if (!voice) return;
    const begin = () => {
      const spoken = speakLines(lines, voice, () => this.spoken === spoken && end());
      this.spoken = spoken;
      key.textContent = this.words.stop;
    };
    const end = () => {
      this.spoken = [];
      window.speechSynthesis.cancel();
      key.textContent = this.words.again;
    };
    const key = button(this.words.stop, 'copy', () => (this.spoken.length > 0 ? end() : begin()));
    this.place.append(key);
    begin();
  }
}
