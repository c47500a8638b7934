import type { City } from '../schema/city.ts';

export type Level = City['level'];

/** One administrative division of China with a GB/T 2260 code. */
export interface Division {
  /**
   * Pinyin of the short name (`jingmen`); where two cities share it, the province's is added to both (`fuzhou-fujian`);
   * provinces and counties carry their code (`hubei-420000`, `zhongxiang-420881`).
   */
  readonly id: string;
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** Official name, Simplified: 荆门市, 恩施土家族苗族自治州. */
  readonly name: string;
  /** The name as people shorten it, Simplified: 荆门, 恩施, 内蒙古. The full name where nothing can be left off. */
  readonly short: string;
  readonly level: Level;
  /** Code of the province; its own code for a province or a municipality. */
  readonly provinceCode: string;
  /** Code of the prefecture-level city above a county, of the municipality above a district; else absent. */
  readonly cityCode?: string;
}
