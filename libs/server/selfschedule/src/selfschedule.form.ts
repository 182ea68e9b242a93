import { SELF_LIMITS, type TypedStretch } from '@debrief/domain';

/** A form as it arrives: anybody may send anything. */
export type Form = Readonly<Record<string, unknown>>;

/** The text of a field; empty for what is missing, sent twice or no text. */
export function field(form: Form | null | undefined, name: string): string {
  const value = form?.[name];
  return typeof value === 'string' ? value : '';
}

/** A whole number of a hidden field; null for anything else. */
export function numberField(form: Form | null | undefined, name: string): number | null {
  const value = field(form, name);
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** The rows of stretches, in the order of the page. */
export function stretchFields(form: Form | null | undefined): TypedStretch[] {
  return Array.from({ length: SELF_LIMITS.windows }, (_, index) => ({
    day: field(form, `day${index}`).trim(),
    from: field(form, `from${index}`).trim().slice(0, 5),
    to: field(form, `to${index}`).trim().slice(0, 5),
  }));
}
