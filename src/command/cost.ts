import { writeFileSync } from 'node:fs';
import type { Cost } from './pages.ts';

/** Loaded into a build from outside: leaves behind what the process cost. */
const file = process.env['COST_FILE'];
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cost: Cost = { peak: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(file, JSON.stringify(cost));
  });
}
