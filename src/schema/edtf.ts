import { z } from 'zod';

/**
 * The subset of EDTF (ISO 8601-2) that the archive uses: a year, month or day; `XXXX-10-26` when the
 * year is not stated; intervals with open (`..`) or stated ends, such as `../2020` and `2021/2023`.
 */
const POINT = '(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const PATTERN = new RegExp(`^(?:${POINT}|\\.\\./${POINT}|${POINT}/\\.\\.|${POINT}/${POINT})$`);

export const edtf = z
  .string()
  .regex(PATTERN, 'expected an EDTF date such as 2015-09, ../2020, 2021/2023 or XXXX-10-26')
  .describe('A date as the text states it, in EDTF (ISO 8601-2).');
export type Edtf = z.infer<typeof edtf>;
