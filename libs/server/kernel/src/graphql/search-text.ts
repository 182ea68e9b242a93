import { cleanText } from '@debrief/domain';
import { AppError } from '../errors/app-error';

/**
 * The text a list is searched for, cleaned; null when it is left out or blank.
 * @throws AppError `bad_input` when the text is not fit to be searched for
 */
export function searchText(search: string | null | undefined): string | null {
  if (!search?.trim()) return null;
  const cleaned = cleanText('search', search.trim(), 200);
  if (!cleaned.ok)
    throw new AppError(
      'bad_input',
      cleaned.problems[0]?.message ?? 'This cannot be searched for.',
      'search',
    );
  return cleaned.value;
}
