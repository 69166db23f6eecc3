import { Page } from '#ui/Page.tsx';
import styles from './StatementScreen.module.css';

interface StatementScreenProps {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** A page to read: a few headed paragraphs. */
export function StatementScreen({ title, lead, sections }: StatementScreenProps) {
  return (
    <Page title={title} lead={lead}>
      {sections.map((section) => (
        <section key={section.title} className={styles.section}>
          <h2>{section.title}</h2>
          <p>{section.text}</p>
        </section>
      ))}
    </Page>
  );
}
