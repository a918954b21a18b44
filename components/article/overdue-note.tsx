/**
 * Says that an answer's day of review has passed. Pages carry no build time, so the reader's own clock
 * decides: the `overdue-note` island shows it when the day has come.
 */
export const OverdueNote = ({ day, words }: { day: string; words: string }) => (
  <overdue-note hidden until={day}>
    <p className="overdue">这一篇应在 {words}前重新核对，现在已经过期。照做之前先问客服。</p>
  </overdue-note>
);
