import type { ComponentProps } from 'react';

import styles from './Form.module.css';

/** Fields below one another. What is not right is said by the form itself, in the language of the screen. */
export function Form(props: ComponentProps<'form'>) {
  return <form noValidate className={styles.form} {...props} />;
}
