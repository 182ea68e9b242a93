import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';

/** react-admin's English, with our tone where its own is louder. */
const messages = {
  ...english,
  ra: {
    ...english.ra,
    notification: {
      ...english.ra.notification,
      http_error: 'No connection to Debrief. Try again.',
      logged_out: 'Your session has ended. Sign in again.',
      not_authorized: 'You do not have permission for this.',
      item_doesnt_exist: 'It does not exist, or it is not open to you.',
    },
    message: {
      ...english.ra.message,
      invalid_form: 'Some fields need another look.',
      unsaved_changes: 'Leave without saving your changes?',
    },
    validation: { ...english.ra.validation, required: 'Needed.' },
  },
};

export const i18nProvider = polyglotI18nProvider(
  () => messages,
  'en',
  [{ locale: 'en', name: 'English' }],
  {
    allowMissing: true,
  },
);
