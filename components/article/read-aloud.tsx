/** A button that reads the answer aloud, in the large view only; the `read-aloud` island shows it where there is a Chinese voice. */
export const ReadAloud = () => (
  <read-aloud>
    <button className="copy" hidden type="button">
      念给我听
    </button>
  </read-aloud>
);
