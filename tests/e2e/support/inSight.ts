import type { Box } from './pixels.ts';

export interface InSight {
  readonly lines: readonly { readonly words: string; readonly box: Box }[];
  /** All that has an edge all round, and which of its sides are in sight: top, right, bottom, left. */
  readonly edged: readonly { readonly name: string; readonly box: Box; readonly sides: readonly boolean[] }[];
  /** Small things without words, filled with a colour. */
  readonly filled: readonly { readonly name: string; readonly box: Box }[];
  /** Check boxes and radio buttons that are drawn as such. */
  readonly marks: readonly { readonly name: string; readonly box: Box; readonly checked: boolean }[];
  /** Radio buttons of which the whole row says which is chosen. */
  readonly views: readonly {
    readonly name: string;
    readonly box: Box;
    readonly group: string;
    readonly checked: boolean;
  }[];
  readonly codes: readonly Box[];
}

/** Marks what has an edge or is filled, as the style sheets say; to be called within the page, in ordinary colours. */
export function markEdges(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    delete element.dataset['edged'];
    delete element.dataset['filled'];
    if (!(element instanceof HTMLElement) || element instanceof HTMLProgressElement) continue;
    const style = getComputedStyle(element);
    const hasEdge = ['Top', 'Right', 'Bottom', 'Left'].every((side) => {
      const [width, line, colour] = ['Width', 'Style', 'Color'].map((part) =>
        style.getPropertyValue(`border-${side}-${part}`.toLowerCase()),
      );
      return parseFloat(width ?? '') > 0 && line !== 'none' && isPaint(colour ?? '');
    });
    const isFilled = isPaint(style.backgroundColor);
    const isControl = element.matches('button, a, label, input, select, textarea, dialog');
    if (hasEdge || (isFilled && isControl)) element.dataset['edged'] = '';
    else if (isFilled && element.childNodes.length === 0 && element.offsetWidth < 100)
      element.dataset['filled'] = '';
  }

  function isPaint(colour: string): boolean {
    return colour !== 'transparent' && !/[,/] ?0\)$/.test(colour);
  }
}

/** What there is to be seen on the page; to be called within it, after `markEdges`. */
export function inSight(): InSight {
  const all = <Found extends Element>(selector: string) =>
    [...document.querySelectorAll<Found>(selector)].filter(isInSight);
  const radios = all<HTMLInputElement>('input[type=checkbox], input[type=radio]').filter(isReachable);
  const isDrawn = (input: Element) => getComputedStyle(input).opacity !== '0';
  return {
    lines: linesOfText(),
    edged: all('[data-edged]')
      .map((element) => ({ name: nameOf(element), box: boxOf(element), sides: sidesInSight(element) }))
      .filter(({ sides }) => sides.includes(true)),
    filled: all('[data-filled]')
      .filter(isReachable)
      .map((element) => ({ name: nameOf(element), box: boxOf(element) })),
    marks: radios
      .filter(isDrawn)
      .map((input) => ({ name: nameOf(input), box: boxOf(input), checked: input.checked })),
    views: [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].flatMap((input) => {
      const row = input.closest('label');
      return row === null || isDrawn(input) || !isInSight(row) || !isReachable(row)
        ? []
        : [{ name: nameOf(row), box: boxOf(row), group: input.name, checked: input.checked }];
    }),
    codes: all('svg[shape-rendering=crispEdges]').filter(isReachable).map(boxOf),
  };

  function linesOfText(): InSight['lines'] {
    const lines: { words: string; box: Box }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || !isInSight(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        const isCovered = !isOnTop(element, x + width / 2, y + height / 2);
        if (width < 2 || isCovered || isCutOff(element, { x, y, width, height })) continue;
        lines.push({
          words: node.textContent ?? '',
          box: { x: x + window.scrollX, y: y + window.scrollY, width, height },
        });
      }
    }
    return lines;
  }

  function nameOf(element: Element): string {
    const words = element instanceof HTMLElement ? element.innerText.slice(0, 40) : '';
    return `${element.tagName} ${element.getAttribute('class') ?? ''} ${words}`;
  }

  function boxOf(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    // The edge of a group runs through the middle of its title.
    const title = element instanceof HTMLFieldSetElement ? element.querySelector(':scope > legend') : null;
    const above = title === null ? 0 : title.getBoundingClientRect().height / 2;
    return { x: x + window.scrollX, y: y + window.scrollY + above, width, height: height - above };
  }

  function sidesInSight(element: Element): boolean[] {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
    const within = (x: number, y: number) =>
      isOnTop(element, x, y) && !isCutOff(element, { x: x - 1, y: y - 1, width: 2, height: 2 });
    return [
      within(middle, top + 1),
      within(right - 1, centre),
      within(middle, bottom - 1),
      within(left + 1, centre),
    ];
  }

  function isReachable(element: Element): boolean {
    const { x, y, width, height } = element.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      isOnTop(element, x + width / 2, y + height / 2) &&
      !isCutOff(element, { x, y, width, height })
    );
  }

  /** Also true of what is outside of the window: nothing lies over that. Behind a dialog nothing is, whatever holds it. */
  function isOnTop(element: Element, x: number, y: number): boolean {
    const dialog = document.querySelector('dialog:modal');
    if (dialog !== null && !dialog.contains(element)) return false;
    const top = document.elementFromPoint(x, y);
    return top === null || top.contains(element) || element.contains(top);
  }

  function isInSight(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).clipPath !== 'none') return false;
    }
    return true;
  }

  /** Scrolled away within a box that scrolls by itself, or above the page, as the link that skips to the content. */
  function isCutOff(element: Element, { x, y, width, height }: Box): boolean {
    if (y + window.scrollY < 0) return true;
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (around === document.documentElement || around === document.body) continue;
      const { overflowX, overflowY } = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      if (overflowY !== 'visible' && (y + height > box.bottom || y < box.top)) return true;
      if (overflowX !== 'visible' && (x + width > box.right || x < box.left)) return true;
    }
    return false;
  }
}
