// Imports point towards meaning. A room may import from itself and from the rooms named here, and from no other.
const MAY_IMPORT = {
  shared: [],
  i18n: ['shared'],
  ui: ['i18n', 'shared'],
  instrument: ['shared'],
  round: ['instrument', 'shared'],
  response: ['instrument', 'shared'],
  exchange: ['aggregation', 'round', 'response', 'instrument', 'shared'],
  aggregation: ['round', 'response', 'instrument', 'shared'],
  dialogue: ['round', 'instrument', 'shared'],
  research: ['aggregation', 'exchange', 'response', 'round', 'instrument', 'shared'],
  stored: ['research', 'dialogue', 'aggregation', 'exchange', 'response', 'round', 'instrument', 'shared'],
  example: ['response', 'round', 'instrument', 'shared'],
  questionnaire: ['response', 'instrument', 'ui', 'i18n', 'shared'],
  visualisation: ['aggregation', 'instrument', 'ui', 'i18n', 'shared'],
};

// Without effects, without a screen.
const PURE = [
  'shared',
  'instrument',
  'round',
  'response',
  'exchange',
  'aggregation',
  'dialogue',
  'research',
  'stored',
  'example',
];

const SHOWN = ['i18n', 'ui', 'questionnaire', 'visualisation'];
const WINGS = ['member', 'facilitator', 'office', 'keeper'];

MAY_IMPORT.ports = PURE.filter((room) => room !== 'example');
MAY_IMPORT.usecases = [...PURE, 'ports'];
MAY_IMPORT.platform = [...PURE, 'ports', 'usecases'];
MAY_IMPORT.shell = [...PURE, 'ports', 'usecases', 'i18n', 'ui'];
MAY_IMPORT.meeting = [...PURE, 'ports', 'usecases', ...SHOWN, 'shell'];
for (const wing of WINGS) MAY_IMPORT[wing] = [...PURE, 'ports', 'usecases', ...SHOWN, 'shell'];
MAY_IMPORT.facilitator.push('meeting');
MAY_IMPORT.app = [...PURE, 'ports', 'usecases', ...SHOWN, 'shell', 'meeting', ...WINGS];
MAY_IMPORT.cli = [...PURE, 'ports', 'usecases', 'platform'];
MAY_IMPORT.collector = PURE.filter((room) => room !== 'stored');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, others]) => ({
      name: `${room}-imports-only-its-own`,
      comment: `${room} may import: ${others.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
    })),
    {
      name: 'pure-rooms-know-no-framework',
      comment: 'Of all packages the pure rooms may import valibot only, and nothing of Node.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { pathNot: ['^src/', '^instruments/', '(^|/)node_modules/valibot/'] },
    },
    {
      name: 'use-cases-know-no-screen-and-no-database',
      comment: 'What somebody does is the same whatever shows it and whatever keeps it.',
      severity: 'error',
      from: { path: '^src/(usecases|ports)/' },
      to: { pathNot: ['^src/', '^instruments/', '(^|/)node_modules/valibot/'] },
    },
    {
      name: 'src-imports-no-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'src-imports-only-shipped-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-barrels',
      comment: 'Import from the file that has what you need.',
      severity: 'error',
      from: {},
      to: { path: '/index[.]tsx?$', pathNot: 'node_modules' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count: they show who knows whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'browser', 'import', 'default'],
    },
  },
};
