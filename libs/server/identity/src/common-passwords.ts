/**
 * Parts that the passwords tried first are built of, longest first. Since shorter ones than
 * fifteen characters are refused anyway, what matters is their repeats and combinations
 * (`passwordpassword1`, `qwertyuiop123456`).
 */
export const COMMON_PASSWORD_PARTS: readonly string[] = [
  'correcthorsebatterystaple', 'correct horse battery staple', 'abcdefghijklmnopqrstuvwxyz',
  'thequickbrownfox', 'qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'administrator', 'changeme', 'letmein',
  'password', 'passwort', 'motdepasse', 'contrasena', 'iloveyou', 'princess', 'sunshine', 'football', 'baseball',
  'superman', 'starwars', 'whatever', 'trustno', 'welcome', 'michael', 'jessica', 'charlie', 'jordan', 'ashley',
  'shadow', 'master', 'monkey', 'dragon', 'soccer', 'hockey', 'killer', 'batman', 'flower', 'cookie', 'summer',
  'winter', 'spring', 'autumn', 'secret', 'qwerty', 'qwertz', 'azerty', 'asdfgh', 'zxcvbnm', 'zxcvbn', 'abcdef',
  'qazwsx', 'passphrase', 'interview', 'interviewer', 'candidate', 'recruiter', 'recruiting', 'hiring', 'manager',
  'company', 'admin', 'login', 'hello', 'google', 'apple', 'guest', 'root', 'user', 'test', 'temp', 'demo', 'love',
  'pass', 'abcd', 'asdf', 'zxcv', 'qwer', 'wasd', 'word', 'your', 'this', 'that', 'the', 'abc', 'xyz', 'my', 'is',
].sort((a, b) => b.length - a.length);
