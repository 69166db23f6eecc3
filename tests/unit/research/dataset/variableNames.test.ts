import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { variableNames } from '#research/dataset/variableNames.ts';

describe('the names of variables', () => {
  it('are the ids with an underscore for a hyphen', () => {
    expect(variableNames(['pi1', 'school-year', 'long-term-goals-mean'])).toEqual([
      'pi1',
      'school_year',
      'long_term_goals_mean',
    ]);
  });

  it('are no keywords of SPSS or R', () => {
    expect(variableNames(['to', 'by', 'if', 'function', 'tot'])).toEqual([
      'to_2',
      'by_2',
      'if_2',
      'function_2',
      'tot',
    ]);
  });

  it('are told apart by a number where two would be the same, also at full length', () => {
    expect(variableNames(['use-mean', 'use-mean', 'use-mean'])).toEqual([
      'use_mean',
      'use_mean_2',
      'use_mean_3',
    ]);
    const long = 'a'.repeat(64);
    expect(variableNames([long, `${long}-mean`])).toEqual([long, `${'a'.repeat(62)}_2`]);
  });

  it('are names in every program, and unique, whatever the ids', () => {
    const id = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,80}$/),
      fc.constantFrom('to', 'in', 'a-2', 'a', 'b'.repeat(64)),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), (ids) => {
        const names = variableNames(ids);
        expect(names).toHaveLength(ids.length);
        expect(new Set(names).size).toBe(ids.length);
        for (const name of names) {
          expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/u);
          expect(name).not.toMatch(/^(all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/u);
          expect(name).not.toMatch(/^(break|else|for|function|if|in|next|repeat|while)$/u);
        }
      }),
    );
  });
});
