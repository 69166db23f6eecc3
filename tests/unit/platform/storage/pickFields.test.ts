import { describe, expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { pickFields } from '#platform/storage/pickFields.ts';
import { storedFields } from '#platform/storage/storedFields.ts';
import { aDraft, aNetwork, anEdition, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';

const network = aNetwork();
const round = anOpenRound(aPreparedRound(network));

describe('where stored fields may go', () => {
  test('a draft goes nowhere', () => {
    const draft = aDraft(round);
    for (const destination of ['handover', 'backup', 'research'] as const) {
      expect(pickFields(draft, storedFields.drafts, destination)).toEqual({});
    }
  });

  test('what a member keeps of taking part goes nowhere', () => {
    const participation = {
      roundId: round.id,
      invitation: {},
      responseId: 'x',
      revision: 0,
      state: 'handed-in',
    };
    const record = { ...participation, sealed: new Uint8Array(80), answersHash: 'x' };
    expect(Object.keys(record).sort()).toEqual(Object.keys(storedFields.participations).sort());
    for (const destination of ['handover', 'backup', 'research'] as const) {
      expect(pickFields(record, storedFields.participations, destination)).toEqual({});
    }
  });

  test('a private key goes only where the whole file is encrypted', () => {
    const key = { roundId: round.id, privateKey: new Uint8Array(32) };
    expect(pickFields(key, storedFields.roundKeys, 'handover')).toEqual({});
    expect(pickFields(key, storedFields.roundKeys, 'research')).toEqual({});
    expect(pickFields(key, storedFields.roundKeys, 'backup')).toEqual(key);
  });

  test('the slips of a round likewise: whoever holds one can answer with it', () => {
    const slips = { roundId: round.id, slips: ['AAAAAAAAAAA'] };
    expect(pickFields(slips, storedFields.roundSlips, 'handover')).toEqual({});
    expect(pickFields(slips, storedFields.roundSlips, 'research')).toEqual({});
    expect(pickFields(slips, storedFields.roundSlips, 'backup')).toEqual(slips);
  });

  test('the key of a research office goes only where the whole file is encrypted; its packages go sealed', () => {
    const office = { name: 'Bureau West', publicKey: 'x' };
    const key = { id: 'own', ...office, privateKey: new Uint8Array(32) };
    const taken = { roundId: round.id, text: 'sealed' };
    expect(pickFields(key, storedFields.officeKey, 'handover')).toEqual({});
    expect(pickFields(key, storedFields.officeKey, 'backup')).toEqual(key);
    expect(pickFields(office, storedFields.offices, 'handover')).toEqual(office);
    expect(pickFields(taken, storedFields.researchPackages, 'handover')).toEqual(taken);
    expect(pickFields({ ...key, ...taken }, storedFields.officeKey, 'research')).toEqual({});
    expect(pickFields(taken, storedFields.researchPackages, 'research')).toEqual({});
  });

  test('from which responses an edition was made is told to a co-facilitator and not to the research office', () => {
    const source = { roundId: round.id, number: 1, digests: ['x'] };
    expect(pickFields(source, storedFields.editionSources, 'handover')).toEqual(source);
    expect(pickFields(source, storedFields.editionSources, 'research')).toEqual({});
  });

  test('what people said about the picture goes to a co-facilitator, and only the attention to the research office', () => {
    const dialogue = emptyDialogue(round.id);
    expect(Object.keys(dialogue).sort()).toEqual(Object.keys(storedFields.dialogues).sort());
    expect(pickFields(dialogue, storedFields.dialogues, 'handover')).toEqual(dialogue);
    expect(pickFields(dialogue, storedFields.dialogues, 'backup')).toEqual(dialogue);
    expect(pickFields(dialogue, storedFields.dialogues, 'research')).toEqual({ attention: [] });
  });

  test('a co-facilitator gets network, round and edition whole', async () => {
    const edition = await anEdition(round);
    expect(pickFields(network, storedFields.networks, 'handover')).toEqual(network);
    expect(pickFields(round, storedFields.rounds, 'handover')).toEqual(round);
    expect(pickFields(edition, storedFields.editions, 'handover')).toEqual(edition);
  });

  test('the research office gets no identifier but the round’s, no date, and no free text but the name of the network', async () => {
    expect(Object.keys(pickFields(network, storedFields.networks, 'research'))).toEqual([
      'name',
      'memberCount',
      'startYear',
      'invented',
    ]);
    const package_ = JSON.stringify([
      pickFields(network, storedFields.networks, 'research'),
      pickFields(round, storedFields.rounds, 'research'),
      pickFields(await anEdition(round), storedFields.editions, 'research'),
    ]);
    const { id, kind, theme, organisation } = network;
    for (const text of [id, kind, theme, organisation, round.openedOn, round.closesOn]) {
      expect(package_).not.toContain(text);
    }
  });

  test('a field without a policy stays behind, whatever its name', () => {
    const record = JSON.parse('{"name":"Rekenen","note":"Jan","constructor":"x","__proto__":"y"}') as object;
    expect(pickFields(record, storedFields.networks, 'backup')).toEqual({ name: 'Rekenen' });
  });
});
