/** Speaking by a voice of the reader's device. */

/** A little slower than people speak. */
const rate = 0.9;

/** Standard Chinese first; Android writes zh_CN. Without a Chinese voice none: another would read nonsense. */
export function chineseVoice(): SpeechSynthesisVoice | undefined {
  const voices = window.speechSynthesis.getVoices();
  const speaks = (language: RegExp) => voices.find(({ lang }) => language.test(lang));
  return speaks(/^(?:zh|cmn)[-_](?:CN|Hans)/i) || speaks(/^(?:zh|cmn)(?![-_](?:HK|yue))/i);
}

/**
 * Speaks these lines instead of what is being spoken. The caller keeps what it returns, because a browser may drop an
 * utterance, and its end, that nobody holds. `ended`: when all is spoken, or cannot be.
 */
export function speakLines(
  texts: readonly string[],
  voice: SpeechSynthesisVoice,
  ended: () => void,
): SpeechSynthesisUtterance[] {
  const speech = window.speechSynthesis;
  speech.cancel();
  const lines = texts.map((text) => {
    const line = new SpeechSynthesisUtterance(text);
    line.voice = voice;
    line.lang = voice.lang;
    line.rate = rate;
    return line;
  });
  lines[lines.length - 1]!.addEventListener('end', ended);
  for (const line of lines) {
    line.addEventListener('error', ended);
    speech.speak(line);
  }
  return lines;
}

/** A number as support reads it, digit by digit. */
export const spokenNumber = (id: string) => `答案编号 ${[...id].join(' ')}`;
