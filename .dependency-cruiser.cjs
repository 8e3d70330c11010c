/** Who may import whom: the table of docs/architecture.md, and nothing else. */
const pureFolders = '^shared/';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'kernel-knows-nothing', severity: 'error', from: { path: '^shared/kernel/' }, to: { pathNot: '^shared/kernel/|^node_modules/date-fns/' } },
    { name: 'date-fns-only-in-iso-date', severity: 'error', from: { pathNot: '^shared/kernel/iso-date\\.ts$|^tests/|^node_modules/' }, to: { path: '^node_modules/date-fns/' } },
    { name: 'fast-xml-parser-only-in-xml', severity: 'error', from: { pathNot: '^shared/statements/xml\\.ts$|^tests/|^node_modules/' }, to: { path: '^node_modules/fast-xml-parser/' } },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: pureFolders },
      to: { pathNot: '^shared/|^resources/|^node_modules/(date-fns|zod|fast-xml-parser)/' },
    },
    { name: 'shared-without-node', severity: 'error', from: { path: pureFolders }, to: { dependencyTypes: ['core'] } },
    { name: 'no-check-imports-another', severity: 'error', from: { path: '^shared/checks/(?!all-checks|check\\.ts)([^/]+)\\.ts$' }, to: { path: '^shared/checks/', pathNot: '^shared/checks/(check|$1)\\.ts$' } },
    { name: 'actions-and-queries', severity: 'error', from: { path: '^electron/(actions|queries)/' }, to: { path: '^electron/(ipc|security)/|^node_modules/electron/' } },
    { name: 'no-action-imports-another', severity: 'error', from: { path: '^electron/actions/([^/]+)\\.ts$' }, to: { path: '^electron/actions/', pathNot: '^electron/actions/$1\\.ts$' } },
    { name: 'repositories-know-only-the-database', severity: 'error', from: { path: '^electron/repositories/' }, to: { path: '^electron/(actions|queries|services|ipc|exports)/' } },
    { name: 'ipc-knows-no-database', severity: 'error', from: { path: '^electron/ipc/' }, to: { path: '^electron/repositories/' } },
    { name: 'preload-knows-electron-only', severity: 'error', from: { path: '^electron/preload\\.ts$' }, to: { pathNot: '^node_modules/electron/' } },
    { name: 'no-feature-imports-another', severity: 'error', from: { path: '^renderer/features/([^/]+)/' }, to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' } },
    { name: 'ui-knows-no-domain', severity: 'error', from: { path: '^renderer/ui/' }, to: { path: '^renderer/(features|api)/|^electron/|^shared/(?!kernel/)' } },
    { name: 'window-knows-no-main', severity: 'error', from: { path: '^renderer/' }, to: { path: '^electron/' } },
    { name: 'window-takes-the-contract-as-types', severity: 'error', from: { path: '^renderer/' }, to: { path: '^shared/contract/', dependencyTypesNot: ['type-only'] } },
    { name: 'product-knows-no-tests', severity: 'error', from: { path: '^(shared|electron|renderer)/' }, to: { path: '^tests/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
