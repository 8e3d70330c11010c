import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = (selector, message) => ({ selector, message });
const CLOCK = [
  clock("NewExpression[callee.name='Date']", 'Take the day as an argument; instants come from electron/services/clock.ts.'),
  clock("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Take the day as an argument; instants come from electron/services/clock.ts.'),
  clock("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Nothing here is random: pass what you need as an argument.'),
];
const MONEY = [
  clock("CallExpression[callee.name='parseFloat']", 'Read amounts with parsePounds (shared/kernel/money.ts).'),
  clock("CallExpression[callee.property.name='parseFloat']", 'Read amounts with parsePounds (shared/kernel/money.ts).'),
  clock("CallExpression[callee.property.name='toFixed']", 'Write amounts with formatPounds or formatAmount (shared/kernel/money.ts).'),
];
const NO_DEFAULT = clock('ExportDefaultDeclaration', 'Export by name, so that a thing has one name everywhere.');

/** Words only: types are TypeScript's, who may import whom is dependency-cruiser's. */
export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'coverage/**', 'test-results/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['shared/**', 'electron/**', 'renderer/**'], rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...MONEY, NO_DEFAULT] } },
  // The one place where a day becomes a Date, from its own numbers.
  { files: ['shared/kernel/iso-date.ts'], rules: { 'no-restricted-syntax': ['error', ...MONEY, NO_DEFAULT] } },
  { files: ['shared/kernel/money.ts'], rules: { 'no-restricted-syntax': ['error', ...CLOCK, NO_DEFAULT] } },
  { files: ['electron/services/**'], rules: { 'no-restricted-syntax': ['error', ...MONEY, NO_DEFAULT] } },
  { files: ['renderer/**/*.tsx', 'renderer/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['electron/cli.ts', 'electron/cli/**', 'tests/**', 'scripts/**', '*.ts'], rules: { 'no-console': 'off' } },
);
