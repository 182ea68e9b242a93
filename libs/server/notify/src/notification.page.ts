interface Page {
  readonly title: string;
  readonly text: string;
  /** Label of the button that posts to the same address; none when nothing is left to do. */
  readonly button?: string;
}

/** A page for somebody who comes from a mail and is not signed in. Its texts are ours, never typed ones. */
export function notificationPage({ title, text, button }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Debrief</title>
<style>
body { margin: 0; padding: 10vh 24px; font: 16px/1.5 system-ui, sans-serif; background: #f7f7f5; color: #1d1d1b; }
main { max-width: 32rem; margin: 0 auto; }
button { font: inherit; font-weight: 600; padding: 10px 18px; border: 0; border-radius: 5px; background: #3b5bdb; color: #ffffff; }
button:focus-visible { outline: 3px solid #91a7ff; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { body { background: #161615; color: #f0efea; } button { background: #91a7ff; color: #10142a; } }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${button ? `<form method="post"><button type="submit">${button}</button></form>` : ''}
</main>
</body>
</html>
`;
}
