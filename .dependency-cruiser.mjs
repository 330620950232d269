/** The arrow of docs/architecture.md. `npm run check` and tests/repo/layers.test.ts enforce it. */
const rooms = '^shared/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'extension-knows-only-shared',
      comment: 'extension and bot meet in shared, never each other',
      severity: 'error',
      from: { path: '^extension/' },
      to: { path: '^(bot|tests|scripts)/' },
    },
    {
      name: 'bot-knows-only-shared',
      comment: 'extension and bot meet in shared, never each other',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^(extension|tests|scripts)/' },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: rooms },
      to: { path: '^(extension|bot|tests|scripts)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'no Node, no browser, no SDK in shared; shared/ui may touch the DOM',
      severity: 'error',
      from: { path: rooms },
      to: {
        dependencyTypes: [
          'core',
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
        ],
        pathNot: 'node_modules/(i18next|zod|preact|@rgrove/parse-xml)/',
      },
    },
    {
      name: 'only-ui-renders',
      severity: 'error',
      from: { path: rooms, pathNot: '^shared/ui/' },
      to: { path: '(^shared/ui/|node_modules/preact/)' },
    },
    ...arrow([
      'privacy',
      'settings',
      'rules',
      'guides',
      'mail-clients',
      'autoconfig',
      'answers',
      'understanding',
      'conversation',
      'ui',
    ]),
    {
      name: 'browser-only-in-platform',
      comment: 'browser.* is touched in extension/platform and in the wiring of the entry points',
      severity: 'error',
      from: { path: '^extension/', pathNot: '^extension/(platform|entrypoints|globals)' },
      to: { path: 'node_modules/(wxt|@wxt-dev)/' },
    },
    {
      name: 'overlay-knows-no-platform',
      severity: 'error',
      from: { path: '^extension/overlay/' },
      to: { path: '^extension/(?!overlay/)' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The benchmark's anchors are installed on demand.
    exclude: { path: '^(dist|\\.wxt|tests/bench/anchors)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}

/** settings -> rules -> … : a room may import the rooms before it, never one after it. */
function arrow(order) {
  return order.slice(0, -1).map((room, index) => ({
    name: `${room}-never-looks-ahead`,
    severity: 'error',
    from: { path: `^shared/${room}/` },
    to: { path: `^shared/(${order.slice(index + 1).join('|')})/` },
  }))
}
