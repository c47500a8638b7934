/** The reference parser of EDTF ships no types; the tests need this much of it. */
declare module 'edtf' {
  /** @throws when `date` is not EDTF. */
  export default function edtf(date: string): unknown;
}
