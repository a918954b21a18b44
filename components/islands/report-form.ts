/** Address of the code that puts the report together, fetched on the one page that needs it. */
declare const REPORT_MODULE: string;

type ReportModule = typeof import('./report/attach');

/** `<report-form>` around the form: shows the fields of what happened and writes the report. Nothing leaves the device. */
export class ReportForm extends HTMLElement {
  private started = false;

  async connectedCallback() {
    if (this.started) return;
    this.started = true;
    // When it does not come, the blank forms of the page as it was served are still there.
    const loaded = await (import(/* @vite-ignore */ REPORT_MODULE) as Promise<ReportModule>).catch(() => undefined);
    loaded?.attach(this);
  }
}
