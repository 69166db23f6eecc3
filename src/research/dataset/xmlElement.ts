import { xmlText } from './xmlText.ts';

/** An element with either a text or other elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = '',
): XmlElement {
  return { name, attributes, content };
}

/** The element as lines of XML; white space only between elements, never around a text. */
export function* xmlLines({ name, attributes, content }: XmlElement, indent = ''): Generator<string> {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)];
  if (content.length === 0) yield `${indent}<${start.join(' ')}/>\n`;
  else if (typeof content === 'string') yield `${indent}<${start.join(' ')}>${xmlText(content)}</${name}>\n`;
  else {
    yield `${indent}<${start.join(' ')}>\n`;
    for (const inner of content) yield* xmlLines(inner, `${indent}  `);
    yield `${indent}</${name}>\n`;
  }
}
