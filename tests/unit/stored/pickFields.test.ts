import { describe, expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { pickFields } from '#stored/pickFields.ts';
import { storedTables } from '#stored/storedTables.ts';
import {
  aDraft,
  anEdition,
  aNetwork,
  anOpenRound,
  aPreparedRound,
  aSecondKey,
} from '#tests/support/storageExamples.ts';

const network = aNetwork();
const round = anOpenRound(aPreparedRound(network));

describe('where stored fields may go', () => {
  test('a draft goes nowhere', () => {
    const draft = aDraft(round);
    for (const destination of ['handover', 'backup', 'research'] as const) {
      expect(pickFields(draft, storedTables.drafts.fields, destination)).toEqual({});
    }
  });

  test('what a member keeps of taking part goes nowhere', () => {
    const participation = {
      roundId: round.id,
      invitation: {},
      responseId: 'x',
      revision: 0,
      handedInBefore: false,
      state: 'handed-in',
    };
    const record = { ...participation, sealed: new Uint8Array(80), answersHash: 'x' };
    expect(Object.keys(record).sort()).toEqual(Object.keys(storedTables.participations.fields).sort());
    for (const destination of ['handover', 'backup', 'research'] as const) {
      expect(pickFields(record, storedTables.participations.fields, destination)).toEqual({});
    }
  });

  test('a second key goes nowhere, for in a file it could come together with the first', () => {
    const key = aSecondKey('Lerarennetwerk Taal');
    expect(Object.keys(key).sort()).toEqual(Object.keys(storedTables.secondKeys.fields).sort());
    for (const destination of ['handover', 'backup', 'research'] as const) {
      expect(pickFields(key, storedTables.secondKeys.fields, destination)).toEqual({});
    }
  });

  test('a private key goes only where the whole file is encrypted', () => {
    const key = { roundId: round.id, privateKey: new Uint8Array(32) };
    expect(pickFields(key, storedTables.roundKeys.fields, 'handover')).toEqual({});
    expect(pickFields(key, storedTables.roundKeys.fields, 'research')).toEqual({});
    expect(pickFields(key, storedTables.roundKeys.fields, 'backup')).toEqual(key);
  });

  test('the slips of a round likewise: whoever holds one can answer with it', () => {
    const slips = { roundId: round.id, slips: ['AAAAAAAAAAA'] };
    expect(pickFields(slips, storedTables.roundSlips.fields, 'handover')).toEqual({});
    expect(pickFields(slips, storedTables.roundSlips.fields, 'research')).toEqual({});
    expect(pickFields(slips, storedTables.roundSlips.fields, 'backup')).toEqual(slips);
  });

  test('the key of a research office goes only where the whole file is encrypted; its packages go sealed', () => {
    const office = { name: 'Bureau West', publicKey: 'x' };
    const key = { id: 'own', ...office, privateKey: new Uint8Array(32) };
    const taken = { roundId: round.id, text: 'sealed' };
    expect(pickFields(key, storedTables.officeKey.fields, 'handover')).toEqual({});
    expect(pickFields(key, storedTables.officeKey.fields, 'backup')).toEqual(key);
    expect(pickFields(office, storedTables.offices.fields, 'handover')).toEqual(office);
    expect(pickFields(taken, storedTables.researchPackages.fields, 'handover')).toEqual(taken);
    expect(pickFields({ ...key, ...taken }, storedTables.officeKey.fields, 'research')).toEqual({});
    expect(pickFields(taken, storedTables.researchPackages.fields, 'research')).toEqual({});
  });

  test('from which responses an edition was made is told to a co-facilitator and not to the research office', () => {
    const source = { roundId: round.id, number: 1, digests: ['x'] };
    expect(pickFields(source, storedTables.editionSources.fields, 'handover')).toEqual(source);
    expect(pickFields(source, storedTables.editionSources.fields, 'research')).toEqual({});
  });

  test('what people said about the picture goes to a co-facilitator, and only the attention to the research office', () => {
    const dialogue = emptyDialogue(round.id);
    expect(Object.keys(dialogue).sort()).toEqual(Object.keys(storedTables.dialogues.fields).sort());
    expect(pickFields(dialogue, storedTables.dialogues.fields, 'handover')).toEqual(dialogue);
    expect(pickFields(dialogue, storedTables.dialogues.fields, 'backup')).toEqual(dialogue);
    expect(pickFields(dialogue, storedTables.dialogues.fields, 'research')).toEqual({ attention: [] });
  });

  test('a co-facilitator gets network, round and edition whole', async () => {
    const edition = await anEdition(round);
    expect(pickFields(network, storedTables.networks.fields, 'handover')).toEqual(network);
    expect(pickFields(round, storedTables.rounds.fields, 'handover')).toEqual(round);
    expect(pickFields(edition, storedTables.editions.fields, 'handover')).toEqual(edition);
  });

  test('the research office gets no identifier but the round’s, no date, and no free text but the name of the network', async () => {
    expect(Object.keys(pickFields(network, storedTables.networks.fields, 'research'))).toEqual([
      'name',
      'memberCount',
      'startYear',
      'invented',
    ]);
    const package_ = JSON.stringify([
      pickFields(network, storedTables.networks.fields, 'research'),
      pickFields(round, storedTables.rounds.fields, 'research'),
      pickFields(await anEdition(round), storedTables.editions.fields, 'research'),
    ]);
    const { id, kind, theme, organisation } = network;
    for (const text of [id, kind, theme, organisation, round.openedOn, round.closesOn]) {
      expect(package_).not.toContain(text);
    }
  });

  test('a field without a policy stays behind, whatever its name', () => {
    const record = JSON.parse('{"name":"Rekenen","note":"Jan","constructor":"x","__proto__":"y"}') as object;
    expect(pickFields(record, storedTables.networks.fields, 'backup')).toEqual({ name: 'Rekenen' });
  });
});
