// @ts-check
import ts from 'typescript';

/**
 * Every text stands alone in an element of its own, so that a page may be translated while it is used.
 *
 * A browser's translator takes text nodes out of the page and puts its own elements in their place. React holds on to
 * a text node where the text has siblings: it then changes a node nobody sees, or asks the page to insert something
 * before it, and everything crashes. Where a text is the only child of an element, React sets the element's content,
 * and needs no text node at all.
 *
 * Refused are a text that may change and has siblings, a text that never changes beside what may come and go, a list of
 * texts, a text in a fragment, and a component that gives a bare text.
 * @type {import('eslint').Rule.RuleModule}
 */
export const aloneInItsElement = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      siblings: 'This text may change and has siblings: give it an element of its own, or join it with them.',
      comesAndGoes: 'This text stands beside what may come and go: give it an element of its own.',
      list: 'A list of texts: give each an element of its own, or join them.',
      fragment: 'A fragment is no element: give this text one of its own.',
      bare: 'This component may give a bare text: give it an element, or a type without texts.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const checker = /** @type {ts.Program} */ (program).getTypeChecker();

    /** @param {object} node */
    function typeOf(node) {
      return checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    }

    /** @param {object} node */
    function givesText(node) {
      const signatures = typeOf(node).getCallSignatures();
      return signatures.some((signature) => mayBeText(checker.getReturnTypeOfSignature(signature)));
    }

    /** @param {any} node */
    function checkComponent(node) {
      const name = node.id?.name ?? node.parent?.id?.name ?? '';
      if (/^[A-Z][A-Za-z0-9]*$/.test(name) && givesText(node))
        context.report({ node: node.id ?? node, messageId: 'bare' });
    }

    /** @param {any} parent */
    function checkChildren(parent) {
      const children = /** @type {any[]} */ (parent.children).filter(isShown);
      const inFragment = parent.type === 'JSXFragment' || isNamedFragment(parent);
      for (const child of children) {
        const messageId = faultOf(child, children.length === 1, inFragment);
        if (messageId !== null) context.report({ node: child, messageId });
        else if (isFixedText(child) && children.some(maybeGone))
          context.report({ node: child, messageId: 'comesAndGoes' });
      }
    }

    /**
     * @param {any} child
     * @param {boolean} alone
     * @param {boolean} inFragment
     */
    function faultOf(child, alone, inFragment) {
      if (isFixedText(child)) return inFragment ? 'fragment' : null;
      if (child.type !== 'JSXExpressionContainer') return null;
      const type = typeOf(child.expression);
      if (!mayBeText(type)) return null;
      if (inFragment) return 'fragment';
      if (!alone) return 'siblings';
      const parts = partsOf(type);
      // What a ReactNode holds has been looked at where it was made.
      return !parts.some(isIterable) && parts.some((part) => isListOfTexts(part)) ? 'list' : null;
    }

    /**
     * @param {ts.Type} type
     * @param {readonly ts.Type[]} within lists that this is an element of; a type may hold itself
     * @returns {boolean}
     */
    function mayBeText(type, within = []) {
      return partsOf(type).some(
        (part) => ((part.flags & TEXT) !== 0 && !isEmptyText(part)) || isListOfTexts(part, within),
      );
    }

    /**
     * @param {ts.Type} type
     * @param {readonly ts.Type[]} within
     * @returns {boolean}
     */
    function isListOfTexts(type, within = []) {
      if (within.includes(type)) return false;
      if (!checker.isArrayType(type) && !checker.isTupleType(type)) return isIterable(type);
      const elements = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return elements.some((element) => mayBeText(element, [...within, type]));
    }

    /** @param {ts.Type} type */
    function partsOf(type) {
      const bound = checker.getBaseConstraintOfType(type) ?? type;
      return bound.isUnion() ? bound.types : [bound];
    }

    return {
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      FunctionDeclaration: checkComponent,
      FunctionExpression: checkComponent,
      ArrowFunctionExpression: checkComponent,
      /** @param {any} node */
      MethodDefinition(node) {
        if (node.key.name === 'render' && givesText(node.value))
          context.report({ node: node.key, messageId: 'bare' });
      },
    };
  },
};

const { Any, Unknown, StringLike, NumberLike, BigIntLike } = ts.TypeFlags;
const TEXT = Any | Unknown | StringLike | NumberLike | BigIntLike;

/**
 * `<Fragment key={…}>`, where the short form will not do.
 * @param {any} element
 */
function isNamedFragment({ openingElement: { name } }) {
  return (name.property?.name ?? name.name) === 'Fragment';
}

/**
 * As in ReactNode, which may be text.
 * @param {ts.Type} type
 */
function isIterable(type) {
  return type.symbol?.name === 'Iterable';
}

/**
 * React makes no node for ''; `name && <Name />` gives it.
 * @param {ts.Type} type
 */
function isEmptyText(type) {
  return type.isStringLiteral() && type.value === '';
}

/**
 * As JSX has it: blank lines, line ends with the space around them, and comments are nothing.
 * @param {any} child
 */
function isShown(child) {
  if (child.type === 'JSXText') return child.value.trim() !== '' || !child.value.includes('\n');
  return child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression';
}

/** @param {any} child */
function isFixedText(child) {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && child.expression.type === 'Literal';
}

/**
 * An element of the page is there as long as its parent is; of a component nobody knows.
 * @param {any} child
 */
function maybeGone(child) {
  if (isFixedText(child)) return false;
  return child.type !== 'JSXElement' || !/^[a-z]/.test(child.openingElement.name.name ?? 'A');
}
