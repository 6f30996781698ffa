import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default defineConfig(ts.configs.recommended, astro.configs.recommended, {
  rules: {
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // The types cannot know what the line before has made sure of.
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
});
