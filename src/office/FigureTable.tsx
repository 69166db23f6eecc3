import { type ReactNode, useId } from 'react';

import styles from './FigureTable.module.css';

interface FigureTableProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** The first is of the column that names the rows. */
  readonly headings: readonly string[];
  /** The rows of the body: `<tr>`s, each with a `<th scope="row">` first. */
  readonly children: ReactNode;
}

/** Figures by name, in columns; on a narrow screen it scrolls sideways and the names stay in sight. */
export function FigureTable({ title, note, headings, children }: FigureTableProps) {
  const caption = useId();
  return (
    <div className={styles.scroller} role="region" aria-labelledby={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <span id={caption}>{title}</span>
          {note !== undefined && <small>{note}</small>}
        </caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
