import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['zh', '到2025年，建成学校30所。'],
  [
    'zh',
    'import fs from "fs"\n{process.exit(1)} <script>alert(1)</script> www.example.com a@b.c\n到2025年，建成学校30所。襄阳市人民政府工作要点',
  ],
  ['en', 'The city of Dalian will build 30 schools by 2025, and the port is to be extended. 大连'],
  ['other', 'まちづくりの計画をつくり、みなさんの意見をきく。'],
  ['other', '2025 — 30'],
] as const)('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
