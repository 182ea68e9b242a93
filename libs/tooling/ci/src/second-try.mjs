// A browser test gets a second try: what a real browser does in a moment is not ours alone. The first
// failure is logged, the second try comes before the next test changes the stage, and `npm test` counts who needed the second try.
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
