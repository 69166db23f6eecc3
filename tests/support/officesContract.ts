import { describe, expect, test } from 'vitest';

import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { err, ok } from '#shared/Result.ts';

/** What every implementation of `Storage` does for research: the offices a facilitator knows, and the office itself. */
export function officesContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('research offices', () => {
    test('an office is kept, renamed under its key and removed', async () => {
      const { offices } = await openEmpty();
      const [one, other] = [anOffice('Bureau Noord'), anOffice('Bureau Zuid')];
      expect(await offices.all()).toEqual({ records: [], damaged: 0 });
      expect(await offices.save(one)).toEqual(ok(undefined));
      expect(await offices.save(other)).toEqual(ok(undefined));
      expect(await offices.save({ ...one, name: 'Bureau Oost' })).toEqual(ok(undefined));
      expect(byName(await offices.all())).toEqual(['Bureau Oost', 'Bureau Zuid']);
      expect(await offices.remove(one.publicKey)).toEqual(ok(undefined));
      expect(await offices.all()).toEqual({ records: [other], damaged: 0 });
    });

    test('the office whose device this is keeps its key, whatever name it takes', async () => {
      const { office } = await openEmpty();
      const own = anOwnOffice();
      expect(await office.get()).toEqual(err('missing'));
      expect(await office.save(own)).toEqual(ok(undefined));
      expect(await office.save({ ...own, name: 'Bureau Oost' })).toEqual(ok(undefined));
      expect(await office.save(anOwnOffice())).toEqual(err('another-key'));
      expect(await office.get()).toEqual(ok({ ...own, name: 'Bureau Oost' }));
    });

    test('of each round one package is kept: the one that came last, as it came', async () => {
      const { packages } = await openEmpty();
      const [one, other] = [aPackage('first'), aPackage('other')];
      for (const taken of [one, other, { ...one, text: 'second' }])
        expect(await packages.save(taken)).toEqual(ok(undefined));
      expect((await packages.all()).records.map(({ text }) => text).sort()).toEqual(['other', 'second']);
      expect(await packages.remove(one.roundId)).toEqual(ok(undefined));
      expect(await packages.all()).toEqual({ records: [other], damaged: 0 });
    });

    test('with the key of the office its packages go, and a next key can come', async () => {
      const { office, packages, offices } = await openEmpty();
      const known = anOffice('Bureau Noord');
      await offices.save(known);
      await office.save(anOwnOffice());
      await packages.save(aPackage('sealed'));
      expect(await office.remove()).toEqual(ok(undefined));
      expect(await office.get()).toEqual(err('missing'));
      expect(await packages.all()).toEqual({ records: [], damaged: 0 });
      expect(await offices.all()).toEqual({ records: [known], damaged: 0 });
      expect(await office.save(anOwnOffice())).toEqual(ok(undefined));
    });
  });
}

function anOffice(name: string) {
  return { name, publicKey: toBase64url(webRandomBytes(32)) };
}

function anOwnOffice() {
  return { ...anOffice('Bureau West'), privateKey: webRandomBytes(32) };
}

function aPackage(text: string) {
  return { roundId: newId<'round'>(webRandomBytes), text };
}

function byName({ records }: { readonly records: readonly { readonly name: string }[] }): readonly string[] {
  return records.map(({ name }) => name).sort();
}
