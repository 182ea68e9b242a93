import { fromKey } from '../layout/words';

/** `sign_in_link.made` → `Sign in link made` */
export function actionWords(action: string): string {
  return fromKey(action.replaceAll('.', ' '));
}

/** The recorded facts as `name value` pairs; text that is no JSON object stays as it is. */
export function detailWords(detail: string): string {
  try {
    const facts: unknown = JSON.parse(detail);
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return detail;
    return Object.entries(facts)
      .map(
        ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      )
      .join(', ');
  } catch {
    return detail;
  }
}
