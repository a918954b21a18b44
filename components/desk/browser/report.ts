/** The report beside the desk: it wakes when the first answer is used, and goes along with the answers. */
import type { ReportForm } from '@/lib/pages/report';
import { attach } from '../../report/browser/report-form.lazy';

/** Makes a function that gives the report the answer which was used last, and with it what happened. */
export function reportBeside(place: HTMLElement): (id: string) => void {
  const { situations } = JSON.parse(place.dataset.form!) as ReportForm;
  const form = place.querySelector('form')!;
  let awake = false;
  return (id) => {
    place.dataset.answer = id;
    if (!awake) {
      awake = true;
      attach(place);
      return;
    }
    const situation = situations.find(({ answers }) => answers.some((answer) => answer.id === id));
    const choice = situation && form.querySelector<HTMLInputElement>(`input[name=situation][value="${situation.id}"]`);
    if (choice) choice.checked = true;
    (choice ?? form).dispatchEvent(new Event('change', { bubbles: true }));
  };
}
