/** The report beside the desk: it wakes when the first answer is used, and goes along with the answers. */
import type { ReportForm } from '@/lib/pages/report';

/** Makes a function that gives the report the answer which was used last, and with it what happened. */
export function reportBeside(place: HTMLElement): (id: string) => void {
  const { situations } = JSON.parse(place.dataset.form!) as ReportForm;
  const host = document.createElement('report-form');
  const form = place.querySelector('form')!;
  return (id) => {
    host.dataset.answer = id;
    if (!host.isConnected) {
      host.className = 'report-form';
      host.dataset.form = place.dataset.form;
      place.replaceWith(host);
      host.append(form);
      // Its code is fetched now, and looks for the form.
      return;
    }
    const situation = situations.find(({ answers }) => answers.some((answer) => answer.id === id));
    const choice = situation && form.querySelector<HTMLInputElement>(`input[name=situation][value="${situation.id}"]`);
    if (choice) choice.checked = true;
    (choice ?? form).dispatchEvent(new Event('change', { bubbles: true }));
  };
}
