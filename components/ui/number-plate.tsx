import './number-plate.css';

/** The number of an answer, large, as its page begins. */
export const NumberPlate = ({ id }: { id: string }) => (
  <p className="number-plate">
    <span className="sr-only">答案编号 </span>
    {id}
  </p>
);
