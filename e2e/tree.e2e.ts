import { expect, test } from '@playwright/test';
import { site } from './site.ts';

/** What a screen reader is told of one page of each kind: landmarks, headings, tables, controls; the rest is left open. */
const FRAME = `
- link "跳到正文"
- banner:
  - link /言行/
  - navigation "主要页面"
- contentinfo:
  - navigation
`;

const PAGES: readonly { readonly path: string; readonly main: string }[] = [
  {
    path: '',
    main: `
- main:
  - heading [level=1]
  - search:
    - searchbox
    - button "搜索"
  - heading [level=2]
`,
  },
  {
    path: 'cities/jingmen/',
    main: `
- main:
  - heading "荆门市" [level=1]
  - heading "指标承诺" [level=2]
  - region "荆门市：指标承诺":
    - table "荆门市：指标承诺":
      - rowgroup:
        - row:
          - columnheader "指标"
          - columnheader "承诺"
          - columnheader "期限"
`,
  },
  {
    path: 'compare/',
    main: `
- main:
  - heading [level=1]
  - group "显示哪些城市":
    - checkbox "荆门市" [checked]
  - region "城市 × 指标":
    - table "城市 × 指标":
      - rowgroup:
        - row:
          - columnheader "指标"
          - columnheader "荆门市"
`,
  },
  {
    path: 'pledges/1ab87b929b75-p-89946005/',
    main: `
- main:
  - heading [level=1]
  - blockquote
`,
  },
  {
    path: 'documents/0bb4204f5232/',
    main: `
- main:
  - heading [level=1]
  - heading [level=2]
`,
  },
  {
    path: 'timeline/',
    main: `
- main:
  - heading "时间线" [level=1]
  - figure:
    - group /时间线/
  - heading "完整列表" [level=2]
`,
  },
  {
    path: 'search/',
    main: `
- main:
  - heading "搜索" [level=1]
  - search:
    - searchbox
    - button
`,
  },
];

for (const { path, main } of PAGES) {
  test(`the tree of /${path}`, async ({ page }) => {
    await page.goto(site() + path);
    await expect(page.locator('body')).toMatchAriaSnapshot(FRAME);
    await expect(page.locator('body')).toMatchAriaSnapshot(main);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((element) => element.checkVisibility())
        .map((element) => Number(element.tagName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1} skips no level`).toBeLessThanOrEqual(1);
    }
  });
}
