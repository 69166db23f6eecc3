import * as v from 'valibot';

import { LONGEST_TEXT, MOST_IN_A_LIST, MOST_ROLES } from './instrumentBounds.ts';
import type { FaultKind } from './InstrumentFault.ts';
import { type Fields, isFields } from './isFields.ts';

/*
 * The fields of an instrument file, part by part. The message of every check is the kind of fault it finds.
 * `exactOptional` marks what may be left out; a field that is not listed is refused (see unknownFields.ts).
 */

/**
 * Ids serve as column names and as keys of objects: hence lowercase and starting with a letter, and hence the
 * reserved words: `na` is an answer, and `constructor` and `prototype` are keys that valibot leaves out of records.
 */
const id = v.pipe(
  v.string(kind('not-a-text')),
  v.regex(/^[a-z][a-z0-9-]{0,63}$/, kind('malformed-id')),
  v.notValues(['na', 'constructor', 'prototype'], kind('reserved-id')),
);

const sideId = v.picklist(['process', 'product'], kind('malformed-side'));

const line = v.pipe(
  v.string(kind('not-a-text')),
  v.regex(/\S/, kind('empty-text')),
  v.maxLength(LONGEST_TEXT, kind('long-text')),
);

/** Which languages it must have, and that none is blank, is up to translationFaults.ts. */
const text = v.pipe(
  v.custom<Fields>(isFields, kind('not-an-object')),
  v.record(v.string(), v.pipe(v.string(kind('not-a-text')), v.maxLength(LONGEST_TEXT, kind('long-text')))),
);

const wholeNumber = v.pipe(v.number(kind('not-a-whole-number')), v.safeInteger(kind('not-a-whole-number')));

export const sideFields = { id: sideId, name: text };

export const dimensionFields = { id, side: sideId, name: text, description: text, prompts: list(text) };

export const itemFields = { id, dimension: v.string(kind('not-a-text')), text };

export const scaleFields = { min: wholeNumber, max: wholeNumber, labels: list(text), notApplicable: text };

export const roleFields = { id, name: text };

export const citationFields = {
  text: line,
  doi: v.exactOptional(
    v.pipe(v.string(kind('not-a-text')), v.regex(/^10\.\d{4,9}\/\S{1,200}$/, kind('malformed-doi'))),
  ),
};

export const instrumentFields = {
  /** Lets an editor find the JSON Schema; not part of the instrument. */
  $schema: v.exactOptional(v.string(kind('not-a-text'))),
  id,
  version: v.pipe(
    v.string(kind('not-a-text')),
    v.regex(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){2}$/, kind('malformed-version')),
  ),
  wording: v.picklist(['working', 'authorised'], kind('malformed-wording')),
  provenance: text,
  languages: filledList(
    v.pipe(
      v.string(kind('not-a-text')),
      v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, kind('malformed-language')),
    ),
  ),
  title: text,
  sides: filledList(part(sideFields)),
  dimensions: filledList(part(dimensionFields)),
  items: filledList(part(itemFields)),
  scale: part(scaleFields),
  roles: v.pipe(
    v.array(part(roleFields), kind('not-a-list')),
    v.maxLength(MOST_ROLES, kind('too-many-roles')),
  ),
  citation: list(part(citationFields)),
  licence: line,
};

export const instrumentShape = part(instrumentFields);

function part<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<Fields>(isFields, kind('not-an-object')), v.object(entries, kind('missing-field')));
}

function list<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(v.array(entry, kind('not-a-list')), v.maxLength(MOST_IN_A_LIST, kind('long-list')));
}

function filledList<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(list(entry), v.minLength(1, kind('empty-list')));
}

/** Valibot takes any text as a message; this keeps it to the kinds of fault there are. */
function kind<Kind extends FaultKind>(fault: Kind): Kind {
  return fault;
}
